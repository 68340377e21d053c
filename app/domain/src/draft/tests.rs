use jiff::civil::date;
use proptest::prelude::*;

use super::*;
use crate::field::{Field, Kind, MORE_MAX, When, date_names, item_name, more_name};
use crate::form::question;

const TODAY: Date = date(2026, 7, 14);

fn save(draft: &mut Draft, id: &str, pairs: &[(&str, &str)]) {
    draft.save(question(id).expect("known"), Typed::from_pairs(pairs.iter().copied()), false);
}

fn talk(draft: &mut Draft, id: &str) {
    draft.save(question(id).expect("known"), Typed::new(), true);
}

/// Something valid for any field, with every text at its limit.
fn fill(typed: &mut Typed, name: &str, kind: Kind) {
    match kind {
        Kind::Short { max } | Kind::Long { max } => typed.set(name, &"ŵ".repeat(max)),
        Kind::Date(When::Future) => {
            date_names(name).iter().zip(["1", "1", "2027"]).for_each(|(name, part)| typed.set(name, part))
        }
        Kind::Date(_) => date_names(name).iter().zip(["1", "1", "1950"]).for_each(|(name, part)| typed.set(name, part)),
        Kind::One(_) | Kind::Several(_) | Kind::YesNo { .. } => {
            let choice = kind.choices().last().expect("has choices");
            typed.set(name, choice.id);
            if choice.more {
                typed.set(more_name(name, choice.id), &"ŵ".repeat(MORE_MAX));
            }
        }
        Kind::List { fields, max } => {
            for (index, field) in (0..max).flat_map(|index| fields.iter().map(move |field| (index, field))) {
                fill(typed, &item_name(name, index, field.id), field.kind);
            }
        }
    }
}

fn full(audience: Audience) -> Draft {
    let mut draft = Draft::new(audience);
    for question in QUESTIONS.iter().filter(|question| question.audiences.contains(&audience)) {
        let mut typed = Typed::new();
        fill(&mut typed, question.id(), question.field.kind);
        draft.save(question, typed, false);
    }
    draft
}

#[test]
fn a_draft_with_every_answer_at_its_limit_is_sent_whole() {
    for audience in Audience::ALL {
        let draft = full(audience);
        let sent = draft.submit(TODAY).expect("valid");
        let asked = QUESTIONS.iter().filter(|question| question.audiences.contains(&audience));
        let ids: Vec<&str> = asked.map(Question::id).collect();
        assert_eq!(sent.answers.iter().map(|answered| answered.question.as_str()).collect::<Vec<_>>(), ids);
        assert_eq!(sent.audience, audience);
        assert!(sent.subject_name().is_some());
    }
}

#[test]
fn an_invalid_answer_is_kept_as_typed_and_stops_the_sending_by_name() {
    let mut draft = Draft::new(Audience::Person);
    save(&mut draft, "born", &[("born-day", "30"), ("born-month", "2"), ("born-year", "1950")]);
    save(&mut draft, "working", &[("working", &"x".repeat(4_001))]);
    save(&mut draft, "name", &[("name", "Doreen")]);
    assert_eq!(draft.answers["born"].typed.first("born-day"), "30");
    assert_eq!(draft.answers["working"].typed.first("working").len(), 4_001);
    assert_eq!(draft.submit(TODAY), Err(NotReady::Invalid(vec!["born", "working"])));
    save(&mut draft, "born", &[("born-day", "28"), ("born-month", "2"), ("born-year", "1950")]);
    save(&mut draft, "working", &[("working", "The mornings.")]);
    assert_eq!(draft.submit(TODAY).expect("valid").answers.len(), 3);
}

#[test]
fn a_draft_without_an_answer_is_not_sent() {
    for audience in Audience::ALL {
        let mut draft = Draft::new(audience);
        assert_eq!(draft.submit(TODAY), Err(NotReady::Empty));
        for question in QUESTIONS {
            draft.save(question, Typed::from_pairs([(question.id(), "  ")]), false);
        }
        assert_eq!(draft.submit(TODAY), Err(NotReady::Empty), "visited and left blank");
        talk(&mut draft, "working");
        assert!(draft.submit(TODAY).expect("a wish to talk is an answer").answers[0].talk);
    }
}

#[test]
fn ele_12_a_wish_to_talk_is_kept_beside_what_was_typed_and_no_excuse_for_what_cannot_be_read() {
    let mut draft = Draft::new(Audience::Person);
    let working = question("working").expect("known");
    draft.save(working, Typed::from_pairs([("working", "The mornings.")]), true);
    let sent = draft.submit(TODAY).expect("valid");
    assert_eq!(sent.answers[0].value, Some(Value::Text("The mornings.".to_owned())));
    assert!(sent.answers[0].talk);
    draft.save(working, Typed::from_pairs([("working", "x".repeat(4_001))]), true);
    assert!(matches!(draft.answer(working, TODAY), Answer::Invalid(_)));
    assert_eq!(draft.submit(TODAY), Err(NotReady::Invalid(vec!["working"])));
}

#[test]
fn an_answer_that_is_hidden_again_is_kept_but_neither_sent_nor_in_the_way() {
    let mut draft = Draft::new(Audience::Person);
    save(&mut draft, "harm", &[("harm", "money")]);
    save(&mut draft, "harm-words", &[("harm-words", "He takes my card.")]);
    assert_eq!(draft.submit(TODAY).expect("valid").text("harm-words"), Some("He takes my card."));
    save(&mut draft, "harm", &[("harm", "none")]);
    save(&mut draft, "harm-words", &[("harm-words", &"x".repeat(4_001))]);
    assert_eq!(draft.submit(TODAY).expect("what is hidden is not judged").answered("harm-words"), None);
    assert_eq!(draft.answers["harm-words"].typed.first("harm-words").len(), 4_001, "and nothing is lost");
    save(&mut draft, "harm", &[("harm", "none"), ("harm", " money ")]);
    assert!(draft.shows(question("harm-words").expect("known")), "read as the answer itself is read");
}

#[test]
fn answers_meant_for_another_audience_are_not_sent() {
    let mut draft = full(Audience::Representative);
    draft.audience = Audience::Person;
    let sent = draft.submit(TODAY).expect("valid");
    assert_eq!(sent.answered("observed-safety"), None);
    assert!(sent.answers.iter().all(|answered| answered.voice == Voice::Person));
}

#[test]
fn names_that_belong_to_another_question_are_not_kept() {
    let mut draft = Draft::new(Audience::Person);
    let pairs =
        [("harm", "money"), ("harm-words", "x"), ("name", "y"), ("csrf", "z"), ("harm-more-money", "none such")];
    save(&mut draft, "harm", &pairs);
    assert_eq!(draft.answers["harm"].typed, Typed::from_pairs([("harm", "money")]));
}

#[test]
fn before_and_after_lead_through_the_shown_questions_there_and_back() {
    for audience in Audience::ALL {
        for draft in [Draft::new(audience), full(audience)] {
            let ids: Vec<&str> = draft.questions().map(Question::id).collect();
            assert_eq!(draft.before(ids[0]), None);
            assert_eq!(draft.after(ids[ids.len() - 1]), None);
            for pair in ids.windows(2) {
                assert_eq!(draft.after(pair[0]).map(Question::id), Some(pair[1]));
                assert_eq!(draft.before(pair[1]).map(Question::id), Some(pair[0]));
            }
        }
    }
}

#[test]
fn from_a_question_that_is_hidden_the_way_leads_on_to_its_shown_neighbours() {
    let draft = Draft::new(Audience::Representative);
    assert!(!draft.shows(question("harm-words").expect("known")));
    assert_eq!(draft.before("harm-words").map(Question::id), Some("harm"));
    assert_eq!(draft.after("harm-words").map(Question::id), Some("observed-safety"));
    assert_eq!((draft.before("no-such"), draft.after("no-such")), (None, None));
}

#[test]
fn a_section_tells_how_far_it_is() {
    let mut draft = Draft::new(Audience::Person);
    let about = |draft: &Draft| draft.progress(Section::About, TODAY);
    assert_eq!(about(&draft), Progress::NotStarted);
    save(&mut draft, "name", &[("name", "")]);
    assert_eq!(about(&draft), Progress::InProgress);
    save(&mut draft, "born", &[("born-day", "x")]);
    assert_eq!(about(&draft), Progress::NeedsAttention);
    talk(&mut draft, "born");
    save(&mut draft, "address", &[]);
    assert_eq!(about(&draft), Progress::Done);
    for audience in Audience::ALL {
        for section in Section::all() {
            assert_eq!(Draft::new(audience).progress(section, TODAY), Progress::NotStarted);
            assert_eq!(full(audience).progress(section, TODAY), Progress::Done);
        }
    }
}

#[test]
fn inv_07_a_sent_answer_says_whose_voice_it_is() {
    let sent = full(Audience::Representative).submit(TODAY).expect("valid");
    assert_eq!(sent.answered("working").map(|answered| answered.voice), Some(Voice::Person));
    assert_eq!(sent.answered("observed-working").map(|answered| answered.voice), Some(Voice::Representative));
    let sent = full(Audience::Carer).submit(TODAY).expect("valid");
    assert!(sent.answers.iter().all(|answered| answered.voice == Voice::Carer));
}

/// A name that a form might send: a question's own, a box of it, or anything else.
fn names() -> impl Strategy<Value = String> {
    let fields: Vec<Field> = QUESTIONS.iter().map(|question| question.field).collect();
    let own = (prop::sample::select(fields), 0_usize..4).prop_map(|(field, pick)| match field.kind {
        Kind::Date(_) => date_names(field.id)[pick % 3].clone(),
        Kind::List { fields, .. } => item_name(field.id, pick, fields[pick % fields.len()].id),
        kind => match kind.choices().get(pick) {
            Some(choice) if choice.more => more_name(field.id, choice.id),
            _ => field.id.to_owned(),
        },
    });
    prop_oneof![4 => own, 1 => ".{0,12}"]
}

fn values() -> impl Strategy<Value = String> {
    let choices: Vec<&str> =
        QUESTIONS.iter().flat_map(|question| question.field.kind.choices()).map(|choice| choice.id).collect();
    prop_oneof![2 => prop::sample::select(choices).prop_map(str::to_owned), 1 => "[0-9]{1,4}", 2 => "(?s).{0,40}"]
}

fn drafts() -> impl Strategy<Value = Draft> {
    let typed = prop::collection::vec((names(), values()), 0..60);
    (prop::sample::select(Audience::ALL.to_vec()), typed, prop::collection::vec(any::<bool>(), QUESTIONS.len()))
        .prop_map(|(audience, pairs, talks)| {
            let mut draft = Draft::new(audience);
            for (question, talk) in QUESTIONS.iter().zip(talks) {
                draft.save(question, Typed::from_pairs(pairs.iter().map(|(name, value)| (name, value))), talk);
            }
            draft
        })
}

proptest! {
    #[test]
    fn a_draft_and_what_is_sent_come_back_from_json_as_they_were(draft in drafts()) {
        let json = serde_json::to_string(&draft).unwrap();
        prop_assert_eq!(&serde_json::from_str::<Draft>(&json).unwrap(), &draft);
        if let Ok(sent) = draft.submit(TODAY) {
            let json = serde_json::to_string(&sent).unwrap();
            prop_assert_eq!(serde_json::from_str::<SelfReview>(&json).unwrap(), sent);
        }
    }

    #[test]
    fn a_draft_is_sent_exactly_when_nothing_shown_is_invalid_and_something_is_answered(draft in drafts()) {
        let answers: Vec<Answer> = draft.questions().map(|question| draft.answer(question, TODAY)).collect();
        let invalid = answers.iter().any(|answer| matches!(answer, Answer::Invalid(_)));
        let answered = answers.iter().any(|answer| matches!(answer, Answer::Given(_) | Answer::Talk(_)));
        prop_assert_eq!(draft.submit(TODAY).is_ok(), answered && !invalid);
        prop_assert_eq!(matches!(draft.submit(TODAY), Err(NotReady::Invalid(_))), invalid);
    }

    #[test]
    fn what_is_saved_is_never_lost_by_saving_another_answer(draft in drafts(), place in 0..QUESTIONS.len()) {
        let mut after = draft.clone();
        after.save(&QUESTIONS[place], Typed::new(), false);
        for (id, saved) in &draft.answers {
            if id != QUESTIONS[place].id() {
                prop_assert_eq!(after.answers.get(id), Some(saved));
            }
        }
    }
}
