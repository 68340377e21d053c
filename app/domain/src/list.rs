//! Lists that somebody adds items to and removes items from, as typed.

use crate::field::{Field, Kind, item_count, item_name};
use crate::typed::Typed;

/// Adds a blank item at the end.
pub fn add_item(list: &str, fields: &[Field], typed: &mut Typed) {
    let index = item_count(list, fields, typed);
    if let Some(first) = fields.first() {
        typed.set(item_name(list, index, first.id), "");
    }
}

/// Removes an item and closes the gap. An index that does not exist changes nothing.
pub fn remove_item(list: &str, fields: &[Field], index: usize, typed: &mut Typed) {
    let count = item_count(list, fields, typed);
    for field in fields {
        for place in index..count {
            let next = typed.0.remove(&item_name(list, place + 1, field.id));
            match next {
                Some(values) => typed.0.insert(item_name(list, place, field.id), values),
                None => typed.0.remove(&item_name(list, place, field.id)),
            };
        }
    }
}

/// What a button of a form asks for beside saving: `add` or `remove-{index}`, for a field of kind list.
///
/// Gives whether anything was asked for; the typed form is changed accordingly.
pub fn follow(field: &Field, button: &str, typed: &mut Typed) -> bool {
    let Kind::List { fields, .. } = field.kind else { return false };
    if button == "add" {
        add_item(field.id, fields, typed);
        true
    } else if let Some(index) = button.strip_prefix("remove-").and_then(|index| index.parse().ok()) {
        remove_item(field.id, fields, index, typed);
        true
    } else {
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::field::read;

    const ITEM: &[Field] =
        &[Field { id: "what", kind: Kind::Short { max: 9 } }, Field { id: "since", kind: Kind::Short { max: 9 } }];
    const LIST: Field = Field { id: "changes", kind: Kind::List { fields: ITEM, max: 5 } };

    fn three() -> Typed {
        Typed::from_pairs([
            ("changes-0-what", "a"),
            ("changes-0-since", "then"),
            ("changes-1-what", "b"),
            ("changes-2-what", "c"),
            ("changes-2-since", "now"),
        ])
    }

    #[test]
    fn an_added_item_is_blank_and_last() {
        let mut typed = three();
        assert!(follow(&LIST, "add", &mut typed));
        assert_eq!(item_count("changes", ITEM, &typed), 4);
        assert_eq!(typed.first("changes-3-what"), "");
        assert_eq!(typed.first("changes-2-what"), "c");
    }

    #[test]
    fn removing_an_item_leaves_the_others_whole_and_in_order() {
        for (index, left) in [(0, ["b", "c"]), (1, ["a", "c"]), (2, ["a", "b"])] {
            let mut typed = three();
            assert!(follow(&LIST, &format!("remove-{index}"), &mut typed));
            assert_eq!(item_count("changes", ITEM, &typed), 2);
            assert_eq!([typed.first("changes-0-what"), typed.first("changes-1-what")], left);
            assert!(read(&LIST, &typed, jiff::civil::date(2026, 11, 22)).is_ok());
        }
    }

    #[test]
    fn removing_what_is_not_there_changes_nothing() {
        for button in ["remove-3", "remove-99999", "remove--1", "remove-x", "save"] {
            let mut typed = three();
            follow(&LIST, button, &mut typed);
            assert_eq!(typed, three(), "{button}");
        }
    }
}
