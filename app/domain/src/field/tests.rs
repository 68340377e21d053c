use jiff::civil::date;

use super::*;

const TODAY: Date = date(2026, 7, 14);

const ITEM: &[Field] = &[
    Field { id: "what", kind: Kind::Long { max: 10 } },
    Field { id: "way", kind: Kind::One(&[plain("better"), plain("worse")]) },
];

const TWO: &[Choice] = &[plain("a"), more("b")];
const THREE: &[Choice] = &[plain("a"), more("b"), plain("c")];

fn typed(pairs: &[(&str, &str)]) -> Typed {
    Typed::from_pairs(pairs.iter().copied())
}

fn read_as(kind: Kind, pairs: &[(&str, &str)]) -> Result<Option<Value>, Vec<FieldError>> {
    read(&Field { id: "f", kind }, &typed(pairs), TODAY)
}

fn error(name: &str, problem: Problem) -> Result<Option<Value>, Vec<FieldError>> {
    Err(vec![FieldError { name: name.to_owned(), problem }])
}

fn text(text: &str) -> Result<Option<Value>, Vec<FieldError>> {
    Ok(Some(Value::Text(text.to_owned())))
}

#[test]
fn text_is_trimmed_and_measured_in_characters_whatever_their_bytes() {
    for kind in [Kind::Short { max: 5 }, Kind::Long { max: 5 }] {
        for exact in ["abcde", "ŵŷâêô", "😀😀😀😀😀", "  abcde\n"] {
            assert_eq!(read_as(kind, &[("f", exact)]), text(exact.trim()));
        }
        for over in ["abcdef", "😀😀😀😀😀😀", " abc  def "] {
            let actual = over.trim().chars().count();
            assert_eq!(read_as(kind, &[("f", over)]), error("f", Problem::TooLong { max: 5, actual }));
        }
        for blank in ["", " ", "\n\t ", "\u{3000}"] {
            assert_eq!(read_as(kind, &[("f", blank)]), Ok(None));
        }
        assert_eq!(read_as(kind, &[]), Ok(None));
    }
}

#[test]
fn a_line_end_counts_once_and_nul_cannot_get_in() {
    assert_eq!(read_as(Kind::Long { max: 3 }, &[("f", "a\r\nb")]), text("a\nb"));
    assert_eq!(read_as(Kind::Long { max: 3 }, &[("f", "a\rb")]), text("a\nb"));
    assert_eq!(read_as(Kind::Short { max: 3 }, &[("f", "a\0b")]), text("a\u{FFFD}b"));
}

#[test]
fn markup_and_control_characters_are_kept_as_typed() {
    for hostile in ["</textarea><script>alert(1)</script>", "' OR 1=1 --", "{{7*7}}", "\u{202E}abc", "\u{1}"] {
        assert_eq!(read_as(Kind::Long { max: 100 }, &[("f", hostile)]), text(hostile));
    }
}

#[test]
fn one_choice_is_one_of_those_offered() {
    let kind = Kind::One(TWO);
    let one = |id: &str, more: Option<&str>| Ok(Some(Value::One(id.to_owned(), more.map(str::to_owned))));
    assert_eq!(read_as(kind, &[("f", "a")]), one("a", None));
    assert_eq!(read_as(kind, &[("f", " a ")]), one("a", None));
    assert_eq!(read_as(kind, &[("f", "")]), Ok(None));
    for unknown in ["c", "A", "a b", "f-more-b", "0"] {
        assert_eq!(read_as(kind, &[("f", unknown)]), error("f", Problem::UnknownChoice));
    }
    assert_eq!(read_as(kind, &[("f", "b")]), one("b", None));
    assert_eq!(read_as(kind, &[("f", "b"), ("f-more-b", " x ")]), one("b", Some("x")));
    assert_eq!(read_as(kind, &[("f", "a"), ("f-more-b", "x")]), one("a", None), "the box of another choice");
    assert_eq!(read_as(kind, &[("f", "a"), ("f-more-a", "x")]), one("a", None), "a box that does not exist");
}

#[test]
fn what_is_added_to_a_choice_has_its_own_limit() {
    for kind in [Kind::One(TWO), Kind::Several(TWO)] {
        let exact = "ŵ".repeat(MORE_MAX);
        assert!(read_as(kind, &[("f", "b"), ("f-more-b", &exact)]).is_ok());
        let problem = Problem::TooLong { max: MORE_MAX, actual: MORE_MAX + 1 };
        assert_eq!(read_as(kind, &[("f", "b"), ("f-more-b", &format!("{exact}!"))]), error("f-more-b", problem));
    }
}

#[test]
fn yes_no_and_not_sure_open_boxes_only_where_they_are_said_to() {
    for (more_on_yes, more_on_no) in [(false, false), (true, false), (false, true), (true, true)] {
        let kind = Kind::YesNo { more_on_yes, more_on_no };
        for (id, opens) in [("yes", more_on_yes), ("no", more_on_no), ("unsure", false)] {
            let read = read_as(kind, &[("f", id), (&more_name("f", id), "because")]);
            let added = opens.then(|| "because".to_owned());
            assert_eq!(read, Ok(Some(Value::One(id.to_owned(), added))));
        }
        assert_eq!(read_as(kind, &[("f", "maybe")]), error("f", Problem::UnknownChoice));
    }
}

#[test]
fn several_choices_are_kept_once_each_in_the_order_sent() {
    let kind = Kind::Several(THREE);
    let pairs = [("f", "c"), ("f", ""), ("f", "b"), ("f", "c"), ("f-more-b", "x")];
    let expected = vec![("c".to_owned(), None), ("b".to_owned(), Some("x".to_owned()))];
    assert_eq!(read_as(kind, &pairs), Ok(Some(Value::Several(expected))));
    assert_eq!(read_as(kind, &[("f", ""), ("f", " ")]), Ok(None));
    assert_eq!(read_as(kind, &[("f", "a"), ("f", "z")]), error("f", Problem::UnknownChoice));
}

#[test]
fn a_date_is_a_day_in_the_calendar() {
    let on = |day: &str, month: &str, year: &str| {
        read_as(Kind::Date(When::Any), &[("f-day", day), ("f-month", month), ("f-year", year)])
    };
    for (day, month, year, expected) in [
        ("1", "2", "2026", date(2026, 2, 1)),
        ("01", "02", "2026", date(2026, 2, 1)),
        (" 31 ", "12", "1850", date(1850, 12, 31)),
        ("29", "2", "2024", date(2024, 2, 29)),
        ("29", "2", "2000", date(2000, 2, 29)),
        ("1", "1", "2200", date(2200, 1, 1)),
    ] {
        assert_eq!(on(day, month, year), Ok(Some(Value::Date(expected))));
    }
    for (day, month, year) in [
        ("30", "2", "2026"),
        ("29", "2", "2026"),
        ("29", "2", "1900"),
        ("31", "4", "2026"),
        ("32", "1", "2026"),
        ("0", "1", "2026"),
        ("1", "0", "2026"),
        ("1", "13", "2026"),
        ("1", "1", "19"),
        ("1", "1", "0026"),
        ("1", "1", "1849"),
        ("1", "1", "2201"),
        ("one", "1", "2026"),
        ("1", "May", "2026"),
        ("1", "1", "two thousand"),
        ("+1", "1", "2026"),
        ("-1", "1", "2026"),
        ("1.5", "1", "2026"),
        ("１", "1", "2026"),
        ("1 1", "1", "2026"),
        ("99999999999999999999", "1", "2026"),
        ("257", "1", "2026"),
        ("1", "1", "99999"),
    ] {
        assert_eq!(on(day, month, year), error("f-day", Problem::NotADate), "{day} {month} {year}");
    }
    assert_eq!(on("", "", ""), Ok(None));
    assert_eq!(on(" ", "", "\n"), Ok(None));
    assert_eq!(on("", "2", "2026"), error("f-day", Problem::DateIncomplete));
    assert_eq!(on("1", " ", "2026"), error("f-month", Problem::DateIncomplete));
    assert_eq!(on("1", "2", ""), error("f-year", Problem::DateIncomplete));
    assert_eq!(on("99", "", ""), error("f-month", Problem::DateIncomplete));
}

#[test]
fn a_past_date_may_be_today_and_a_future_one_may_not() {
    let on = |when, day: Date| {
        let parts = [day.day().to_string(), day.month().to_string(), day.year().to_string()];
        read_as(Kind::Date(when), &[("f-day", &parts[0]), ("f-month", &parts[1]), ("f-year", &parts[2])])
    };
    let (yesterday, tomorrow) = (TODAY.yesterday().unwrap(), TODAY.tomorrow().unwrap());
    for (when, day, problem) in [
        (When::PastOrToday, yesterday, None),
        (When::PastOrToday, TODAY, None),
        (When::PastOrToday, tomorrow, Some(Problem::DateInFuture)),
        (When::Future, yesterday, Some(Problem::DateNotInFuture)),
        (When::Future, TODAY, Some(Problem::DateNotInFuture)),
        (When::Future, tomorrow, None),
        (When::Any, yesterday, None),
        (When::Any, tomorrow, None),
    ] {
        let expected = problem.map_or(Ok(Some(Value::Date(day))), |problem| error("f-day", problem));
        assert_eq!(on(when, day), expected, "{when:?} {day}");
    }
}

fn whats(read: Result<Option<Value>, Vec<FieldError>>) -> Vec<String> {
    match read {
        Ok(Some(Value::List(items))) => items.iter().map(|item| item["what"].texts()[0].to_owned()).collect(),
        other => panic!("not a list: {other:?}"),
    }
}

#[test]
fn a_list_leaves_out_blank_items_and_gaps_and_keeps_the_order() {
    let kind = Kind::List { fields: ITEM, max: 3 };
    let pairs = [("f-0-what", "one"), ("f-1-what", " "), ("f-1-way", ""), ("f-4-what", "two"), ("f-10-what", "three")];
    assert_eq!(whats(read_as(kind, &pairs)), ["one", "two", "three"]);
    assert_eq!(read_as(kind, &[("f-0-what", ""), ("f-7-way", " ")]), Ok(None));
    assert_eq!(read_as(kind, &[]), Ok(None));
    let half = read_as(kind, &[("f-2-way", "worse")]);
    let item = BTreeMap::from([("way".to_owned(), Value::One("worse".to_owned(), None))]);
    assert_eq!(half, Ok(Some(Value::List(vec![item]))));
}

#[test]
fn a_list_says_at_which_box_something_is_wrong_and_when_there_is_too_much() {
    let kind = Kind::List { fields: ITEM, max: 2 };
    let pairs = [("f-0-what", "12345678901"), ("f-1-way", "sideways"), ("f-3-what", "fine")];
    let expected = vec![
        FieldError { name: "f-0-what".into(), problem: Problem::TooLong { max: 10, actual: 11 } },
        FieldError { name: "f-1-way".into(), problem: Problem::UnknownChoice },
    ];
    assert_eq!(read_as(kind, &pairs), Err(expected));
    let pairs = [("f-0-what", "one"), ("f-1-what", "two"), ("f-2-what", "")];
    assert_eq!(whats(read_as(kind, &pairs)), ["one", "two"]);
    let pairs = [("f-0-what", "one"), ("f-1-what", "two"), ("f-2-what", "three")];
    assert_eq!(read_as(kind, &pairs), error("f", Problem::TooManyItems { max: 2 }));
}

#[test]
fn an_item_has_one_name_and_a_huge_or_odd_index_is_no_item() {
    let count = |name: &str| item_count("f", ITEM, &typed(&[(name, "x")]));
    assert_eq!(count("f-0-what"), 1);
    assert_eq!(count("f-999-way"), 1_000);
    for odd in [
        "f-1000-what",
        "f-99999999999999999999-what",
        "f-01-what",
        "f-+1-what",
        "f--1-what",
        "f-1-who",
        "f-1-",
        "g-1-what",
        "f-what",
    ] {
        assert_eq!(count(odd), 0, "{odd}");
    }
    for index in [0, 1, 10, 999] {
        assert_eq!(item_index(&index.to_string()), Some(index));
        assert_eq!(item_name("f", index, "what"), format!("f-{index}-what"));
    }
    assert_eq!(whats(read_as(Kind::List { fields: ITEM, max: 1 }, &[("f-999-what", "last")])), ["last"]);
}

#[test]
fn every_problem_has_its_name_in_the_list_of_names() {
    let all = [
        Problem::TooLong { max: 1, actual: 2 },
        Problem::UnknownChoice,
        Problem::DateIncomplete,
        Problem::NotADate,
        Problem::DateInFuture,
        Problem::DateNotInFuture,
        Problem::TooManyItems { max: 1 },
    ];
    assert_eq!(all.each_ref().map(Problem::id), Problem::IDS);
    for problem in all {
        let json = serde_json::to_string(&problem).unwrap();
        assert_eq!(serde_json::from_str::<Problem>(&json).unwrap(), problem);
    }
}

#[test]
fn the_texts_of_a_value_are_all_of_them() {
    let more = || Some("more".to_owned());
    let item = BTreeMap::from([("what".to_owned(), Value::Text("item".to_owned()))]);
    for (value, texts) in [
        (Value::One("a".into(), more()), vec!["more"]),
        (Value::One("a".into(), None), vec![]),
        (Value::Several(vec![("a".into(), None), ("b".into(), more())]), vec!["more"]),
        (Value::Text("text".into()), vec!["text"]),
        (Value::Date(TODAY), vec![]),
        (Value::List(vec![item.clone(), item]), vec!["item", "item"]),
    ] {
        assert_eq!(value.texts(), texts);
        assert_eq!(serde_json::from_str::<Value>(&serde_json::to_string(&value).unwrap()).unwrap(), value);
    }
}
