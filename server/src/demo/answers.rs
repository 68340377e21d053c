//! From what a file says to what somebody typed.
//!
//! Written by kind: text as a string; a choice as `"id"` or `["id", "more"]`; several choices as a list of those; a day as
//! `"+14"`, counted in days from the step; a list as objects; `null` for a box left blank on purpose;
//! `{ "talk": … }` around an answer that somebody would rather talk about.

use domain::checklist::Part;
use domain::draft::Draft;
use domain::field::{self, Field, Kind};
use domain::form;
use domain::typed::Typed;
use jiff::ToSpan;
use jiff::civil::Date;
use serde_json::{Map, Value as Json};

use super::DemoError;
use super::content::{Answers, PersonFile, RequestFile};

/// The draft of a request, on the day on which it is sent; `born` is the subject's day of birth.
///
/// Who it is about and the outcomes of the plan are filled in from the person, unless the file says otherwise.
/// Refuses an unknown question, one that is not asked, and an answer that is not valid.
pub fn draft(request: &RequestFile, person: &PersonFile, born: Date, day: Date) -> Result<Draft, DemoError> {
    let mut draft = Draft::new(request.audience);
    let at = |id: &str, fault: String| DemoError::Content(format!("request `{}`, `{id}`: {fault}", request.key));
    for (id, written) in with_person(request, person) {
        let question = form::question(&id).ok_or_else(|| at(&id, "there is no such question".to_owned()))?;
        let (written, talk) = match written.as_object().and_then(|object| object.get("talk")) {
            Some(inner) => (inner.clone(), true),
            None => (written, false),
        };
        let mut typed = Typed::new();
        put(&mut typed, &question.field.kind, question.id(), &written, day).map_err(|fault| at(&id, fault))?;
        draft.save(question, typed, talk);
    }
    for id in ["born", "person-born"] {
        let question = form::question(id).ok_or_else(|| at(id, "there is no such question".to_owned()))?;
        if question.audiences.contains(&request.audience) && !request.answers.contains_key(id) {
            let mut typed = Typed::new();
            put_date(&mut typed, id, born);
            draft.save(question, typed, false);
        }
    }
    for (id, saved) in &draft.answers {
        let shown = form::question(id).is_some_and(|question| draft.shows(question));
        if !shown {
            return Err(at(id, format!("not asked of a {}, with these answers", request.audience.id())));
        }
        if let Some(form::Answer::Invalid(errors)) =
            form::question(id).map(|question| form::answer(question, Some(saved), day))
        {
            return Err(at(id, format!("not valid: {errors:?}")));
        }
    }
    Ok(draft)
}

fn with_person(request: &RequestFile, person: &PersonFile) -> Answers {
    let mut answers = request.answers.clone();
    let filled = if request.audience == form::Audience::Representative {
        [("person-name", Some(&person.name)), ("person-address", Some(&person.address)), ("cared-for", None)]
    } else {
        let cared_for = person.cares_for.as_ref().filter(|_| request.audience == form::Audience::Carer);
        [("name", Some(&person.name)), ("address", Some(&person.address)), ("cared-for", cared_for)]
    };
    for (id, value) in filled {
        if let Some(value) = value
            && !answers.contains_key(id)
        {
            answers.insert(id.to_owned(), Json::String(value.clone()));
        }
    }
    if let Some(Json::Array(results)) = answers.get_mut("outcomes") {
        for (result, outcome) in results.iter_mut().zip(&person.plan.outcomes) {
            if let Json::Object(result) = result {
                result.entry("outcome").or_insert_with(|| Json::String(outcome.clone()));
            }
        }
    }
    answers
}

/// A worker's form on a day, part by part, leaving out parts with nothing in them. Refuses an unknown field and an
/// answer of the wrong kind; whether it is complete is for the domain to say.
pub fn form(parts: &[Part], written: &Answers, day: Date) -> Result<Vec<(&'static str, Typed)>, String> {
    if let Some(unknown) =
        written.keys().find(|id| !parts.iter().any(|part| part.items.iter().any(|item| item.field.id == id.as_str())))
    {
        return Err(format!("`{unknown}`: there is no such field"));
    }
    let mut typed = Vec::new();
    for part in parts {
        let mut names = Typed::new();
        for Field { id, kind } in part.items.iter().map(|item| item.field) {
            if let Some(answer) = written.get(id) {
                put(&mut names, &kind, id, answer, day).map_err(|fault| format!("`{id}`: {fault}"))?;
            }
        }
        if !names.is_blank() {
            typed.push((part.id, names));
        }
    }
    Ok(typed)
}

fn put(typed: &mut Typed, kind: &Kind, name: &str, written: &Json, day: Date) -> Result<(), String> {
    match (kind, written) {
        (_, Json::Null) => Ok(()),
        (Kind::Short { .. } | Kind::Long { .. }, Json::String(text)) => {
            typed.add(name, text);
            Ok(())
        }
        (Kind::Date(_), Json::String(days)) => {
            let days: i64 = days.parse().map_err(|_| format!("`{days}` is not a number of days such as \"+14\""))?;
            put_date(typed, name, day.checked_add(days.days()).map_err(|error| error.to_string())?);
            Ok(())
        }
        (Kind::One(_) | Kind::YesNo { .. }, chosen) => put_choice(typed, kind, name, chosen),
        (Kind::Several(_), Json::Array(chosen)) => {
            chosen.iter().try_for_each(|chosen| put_choice(typed, kind, name, chosen))
        }
        (Kind::List { fields, .. }, Json::Array(items)) => items.iter().enumerate().try_for_each(|(index, item)| {
            let item = item.as_object().ok_or("each item of a list is an object")?;
            put_item(typed, fields, name, index, item, day)
        }),
        _ => Err(format!("{written} is not how an answer of this kind is written")),
    }
}

fn put_item(
    typed: &mut Typed,
    fields: &[Field],
    list: &str,
    index: usize,
    item: &Map<String, Json>,
    day: Date,
) -> Result<(), String> {
    for (id, written) in item {
        let field = fields.iter().find(|field| field.id == id).ok_or_else(|| {
            format!("an item has no `{id}`; it has {:?}", fields.iter().map(|f| f.id).collect::<Vec<_>>())
        })?;
        put(typed, &field.kind, &field::item_name(list, index, id), written, day)?;
    }
    Ok(())
}

fn put_choice(typed: &mut Typed, kind: &Kind, name: &str, written: &Json) -> Result<(), String> {
    let (chosen, more) = match written {
        Json::String(chosen) => (chosen.as_str(), None),
        Json::Array(both) => match &both[..] {
            [Json::String(chosen)] => (chosen.as_str(), None),
            [Json::String(chosen), Json::String(more)] => (chosen.as_str(), Some(more)),
            _ => return Err(format!("{written} is neither \"choice\" nor [\"choice\", \"more\"]")),
        },
        _ => return Err(format!("{written} is neither \"choice\" nor [\"choice\", \"more\"]")),
    };
    let offered = kind.choices().iter().find(|choice| choice.id == chosen).ok_or_else(|| {
        format!("`{chosen}` is not offered; these are: {:?}", kind.choices().iter().map(|c| c.id).collect::<Vec<_>>())
    })?;
    typed.add(name, chosen);
    match more {
        Some(_) if !offered.more => Err(format!("`{chosen}` has no box for more")),
        Some(more) => {
            typed.add(field::more_name(name, chosen), more);
            Ok(())
        }
        None => Ok(()),
    }
}

fn put_date(typed: &mut Typed, name: &str, day: Date) {
    let parts = [day.day().to_string(), day.month().to_string(), day.year().to_string()];
    for (name, part) in field::date_names(name).into_iter().zip(parts) {
        typed.add(name, &part);
    }
}
