//! The demo is what it says it is, and holds to every rule.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use domain::actor::Role;
use domain::form::{Audience, QUESTIONS};
use domain::input::SKILLS;
use domain::lifecycle::Stage;
use domain::moment::Now;
use domain::request::Flag;
use jiff::civil::{date, time};

use super::content::{Act, Content};
use super::timeline::timeline;
use super::*;
use crate::store::WorkForm;

/// A database in a folder of its own, which goes when it is dropped.
struct Temporary {
    store: Store,
    folder: std::path::PathBuf,
}

impl Temporary {
    async fn new() -> Temporary {
        let folder = std::env::temp_dir().join(format!("taking-stock-demo-{}", uuid::Uuid::now_v7()));
        let store = Store::connect(&format!("sqlite://{}/demo.db", folder.display())).await.expect("it can be opened");
        store.migrate().await.expect("it can be migrated");
        Temporary { store, folder }
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

fn a_tuesday() -> Now {
    calendar::moment(date(2025, 6, 17), time(9, 30, 0, 0)).expect("a moment")
}

fn not_really_hashed(secret: &str) -> String {
    format!("hash of {secret}")
}

#[tokio::test]
async fn an_empty_database_is_filled_and_one_with_something_in_it_is_refused() {
    let temporary = Temporary::new().await;
    let store = &temporary.store;
    let hashed = RefCell::new(Vec::new());
    let seeded = seed(store, a_tuesday(), |secret| {
        hashed.borrow_mut().push(secret.to_owned());
        not_really_hashed(secret)
    })
    .await
    .unwrap_or_else(|error| panic!("{error}"));

    assert_eq!(hashed.borrow().len(), 4, "one password and a phrase for each audience");
    assert!(seeded.requests.len() >= 60, "{} requests", seeded.requests.len());
    assert_eq!(store.people().await.expect("people can be read").len(), 40);
    let mut stages = BTreeMap::<Stage, usize>::new();
    let mut audiences = BTreeSet::new();
    let mut raised = BTreeSet::new();
    let (mut in_welsh, mut overdue, mut begun) = (0, 0, 0);
    for (reference, stage) in &seeded.requests {
        let stored = store.request(reference).await.expect("it can be read").expect("it is there");
        assert_eq!(stored.request.stage, *stage);
        *stages.entry(stored.request.stage).or_default() += 1;
        audiences.insert(stored.self_review.audience);
        raised.extend(stored.flags);
        in_welsh += usize::from(stored.language == "cy");
        overdue += usize::from(!stage.is_closed() && stored.due_on < a_tuesday().today);
        if *stage == Stage::InReview {
            begun += store.work(reference, WorkForm::Input).await.expect("it can be read").parts.len();
        }
        let review = store.review(reference).await.expect("it can be read");
        assert_eq!(review.is_some(), stored.request.stage == Stage::Reviewed, "{reference}");
        for event in &stored.history {
            // A duplicate may be of another person's request, which is no business of whoever sent this one.
            let told = event.told.to_string();
            let others = seeded.requests.iter().filter(|(other, _)| other != reference);
            assert!(others.into_iter().all(|(other, _)| !told.contains(other.as_str())), "{reference}: {told}");
        }
        let times: Vec<_> = stored.history.iter().map(|event| event.at).collect();
        assert!(times.is_sorted_by(|a, b| a < b), "{reference}: each step has its own moment");
        assert!(times.iter().all(|at| *at < a_tuesday().at), "{reference}: all of it is past");
    }
    for stage in Stage::ALL {
        assert!(stages.get(&stage).is_some_and(|count| *count >= 2), "{}: {stages:?}", stage.id());
    }
    assert_eq!(audiences, Audience::ALL.into());
    assert_eq!(raised, Flag::ALL.into());
    assert!(
        in_welsh >= 3 && overdue >= 3 && begun >= 10,
        "{in_welsh} in Welsh, {overdue} overdue, {begun} parts begun"
    );

    let workers = store.workers().await.expect("workers can be read");
    assert_eq!(workers.len(), 8);
    let roles: BTreeSet<Role> = workers.iter().flat_map(|worker| worker.worker.roles.clone()).collect();
    assert_eq!(roles, Role::ALL.into());
    for citizen in &seeded.citizens {
        let (_, hash) =
            store.draft_by_reference(&citizen.reference).await.expect("it can be read").expect("it is there");
        assert_eq!(hash, not_really_hashed(&citizen.phrase));
    }

    assert!(matches!(seed(store, a_tuesday(), not_really_hashed).await, Err(DemoError::NotEmpty)));
}

#[tokio::test]
async fn the_same_day_gives_the_same_demo() {
    let (first, second) = (Temporary::new().await, Temporary::new().await);
    // An awkward one: the first minutes of a year, on a Sunday, after a leap year.
    let now = calendar::moment(date(2017, 1, 1), time(0, 5, 0, 0)).expect("a moment");
    let one = seed(&first.store, now, not_really_hashed).await.unwrap_or_else(|error| panic!("{error}"));
    let two = seed(&second.store, now, not_really_hashed).await.unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(one, two);
}

/// What becomes of the demo when one request alone is in it, with something written otherwise in its input.
async fn with_input(key: &str, field: &str, written: &str) -> DemoError {
    let temporary = Temporary::new().await;
    let mut content = Content::read().unwrap_or_else(|error| panic!("{error}"));
    content.requests.retain(|request| request.key == key);
    content.inputs.get_mut(key).expect("it is reviewed").insert(field.to_owned(), written.into());
    seed_with(&temporary.store, &content, a_tuesday(), not_really_hashed).await.expect_err("it is refused")
}

#[tokio::test]
async fn a_review_that_the_gate_refuses_stops_the_demo() {
    let told = |error: DemoError| error.to_string();
    let copied = "Good day: dressed by nine, toast, the crossword, Pauline calls.";
    assert_eq!(
        told(with_input("doreen-review", "reasoning-2", copied).await),
        "the demo's request `doreen-review` lacks: reasoning-2 (copied-from-citizen)"
    );
    assert_eq!(
        told(with_input("gwyneth-earlier", "risk", "").await),
        "the demo's request `gwyneth-earlier` lacks: risk (missing)"
    );
    assert_eq!(
        told(with_input("luke-review", "outcome", "no-change").await),
        "the demo's request `luke-review` lacks: outcome (outcome-contradicts)"
    );
}

#[test]
fn every_happening_lies_in_the_past_and_workers_keep_working_hours() {
    let content = Content::read().unwrap_or_else(|error| panic!("{error}"));
    for day in 1..=14 {
        let now = calendar::moment(date(2025, 3, 24 + day % 7), time(0, 20, 0, 0)).expect("a moment");
        let happenings = timeline(&content, now).unwrap_or_else(|error| panic!("{error}"));
        for happening in happenings {
            assert!(happening.now.at < now.at);
            let by_worker = !matches!(happening.act, None | Some(Act::AddWords { .. } | Act::Withdraw));
            let local = crate::clock::local(happening.now.at);
            assert!(
                !by_worker || (8..18).contains(&local.hour()) && local.date().weekday().to_monday_zero_offset() < 5,
                "`{}` at {local}",
                happening.request.key
            );
        }
    }
}

#[test]
fn the_files_name_only_what_there_is() {
    let content = Content::read().unwrap_or_else(|error| panic!("{error}"));
    let teams: BTreeSet<&str> = content.council.teams.iter().map(|team| team.id.as_str()).collect();
    for worker in &content.council.workers {
        assert!(worker.teams.iter().all(|team| teams.contains(team.as_str())), "{}", worker.username);
        assert!(worker.skills.iter().all(|skill| SKILLS.contains(&skill.as_str())), "{}", worker.username);
    }
    let managed = QUESTIONS.iter().find(|question| question.id() == "managed").expect("it is asked");
    for person in &content.people {
        assert!(teams.contains(person.team.as_str()), "{}", person.id);
        let known = managed.field.kind.choices().iter().any(|choice| choice.id == person.plan.managed);
        assert!(known, "{}: `{}` is no way of managing a budget", person.id, person.plan.managed);
        assert_ne!(managed_in_words(&person.plan.managed), person.plan.managed, "it is said in words");
        assert!(!person.plan.outcomes.is_empty(), "{}", person.id);
    }
    let keys: BTreeSet<&str> = content.requests.iter().map(|request| request.key.as_str()).collect();
    assert_eq!(keys.len(), content.requests.len(), "each request has a key of its own");
    for key in content.inputs.keys() {
        assert!(keys.contains(key.as_str()), "input for `{key}`, which is no request");
    }
    let about: BTreeSet<&str> = content.requests.iter().map(|request| request.subject.as_str()).collect();
    for person in &content.people {
        assert!(about.contains(person.id.as_str()), "no request is about {}", person.id);
    }
}

#[test]
fn everything_written_fits_its_form() {
    let content = Content::read().unwrap_or_else(|error| panic!("{error}"));
    let day = date(2025, 6, 17);
    let mut faults = Vec::new();
    for request in &content.requests {
        let person = content.person(&request.subject).unwrap_or_else(|error| panic!("{error}"));
        if let Err(fault) = answers::draft(request, person, day, day) {
            faults.push(fault.to_string());
        }
        for step in &request.steps {
            if let Act::Decide { form, .. } | Act::DraftTriage { form, .. } = &step.act
                && let Err(fault) = answers::form(domain::triage::PARTS, form, day)
            {
                faults.push(format!("triage of `{}`: {fault}", request.key));
            }
        }
    }
    for (key, form) in &content.inputs {
        if let Err(fault) = answers::form(domain::input::PARTS, form, day) {
            faults.push(format!("input for `{key}`: {fault}"));
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn a_fault_in_a_file_is_told_with_its_place() {
    let content = Content::read().unwrap_or_else(|error| panic!("{error}"));
    let told = |question: &str, answer: serde_json::Value| {
        let mut request = Content::read().expect("it reads").requests.remove(0);
        request.answers.insert(question.to_owned(), answer);
        let person = content.person(&request.subject).expect("there is one");
        let day = date(2025, 6, 17);
        answers::draft(&request, person, day, day).expect_err("it is a fault").to_string()
    };
    assert!(told("wishes", "x".into()).contains("`doreen-review`, `wishes`: there is no such question"));
    assert!(
        told("danger", "maybe".into()).contains("`maybe` is not offered; these are: [\"yes\", \"worried\", \"no\"]")
    );
    assert!(told("danger", serde_json::json!(["no", "x"])).contains("`no` has no box for more"));
    assert!(told("able", "yes".into()).contains("not asked of a person"));
    assert!(told("name", "x".repeat(201).into()).contains("TooLong"));
}
