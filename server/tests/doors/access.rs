//! Who may come in where: every route × every kind of visitor, against a table written by hand.

use crate::visitors::{Answer, Town, Visitor};
use app::routes::ROUTES;
use axum::http::StatusCode;
use domain::lifecycle::Stage;

/// What a visitor meets at a door.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Door {
    /// Open: the page itself, or its own answer to an empty form.
    Open,
    /// "Your session has ended", for citizens.
    Ended,
    /// "Sign in", for workers.
    SignIn,
    /// Not with these roles.
    Forbidden,
    /// As if it were not there.
    Hidden,
}

use Door::{Ended, Forbidden, Hidden, Open, SignIn};

/// The visitors, in the order of the table's columns.
const VISITORS: [&str; 10] = [
    "nobody",
    "citizen A, who sent the request",
    "citizen B, with a draft",
    "a representative, with a draft",
    "a triage worker of the team",
    "a reviewer of the team",
    "a worker of another team",
    "an authoriser of the team",
    "an administrator",
    "an auditor",
];

const EVERYBODY: [Door; 10] = [Open; 10];
/// Citizens with a self-review open.
const CITIZENS: [Door; 10] = [Ended, Open, Open, Open, Ended, Ended, Ended, Ended, Ended, Ended];
/// Every worker.
const WORKERS: [Door; 10] = [SignIn, SignIn, SignIn, SignIn, Open, Open, Open, Open, Open, Open];
/// Workers with a part in cases.
const QUEUE: [Door; 10] = [SignIn, SignIn, SignIn, SignIn, Open, Open, Open, Open, Forbidden, Open];
/// Workers who may read this request.
const READERS: [Door; 10] = [SignIn, SignIn, SignIn, SignIn, Open, Open, Hidden, Open, Forbidden, Open];
/// Triage workers of its team.
const TRIAGE: [Door; 10] = [SignIn, SignIn, SignIn, SignIn, Open, Forbidden, Hidden, Forbidden, Forbidden, Forbidden];
/// Whoever may give it to somebody, of its team.
const ALLOCATE: [Door; 10] = [SignIn, SignIn, SignIn, SignIn, Open, Open, Hidden, Open, Forbidden, Forbidden];
/// Reviewers of its team.
const REVIEW: [Door; 10] = [SignIn, SignIn, SignIn, SignIn, Forbidden, Open, Hidden, Forbidden, Forbidden, Forbidden];

/// The table: method, address as in the map of the building, and what each visitor meets.
const TABLE: &[(&str, &str, [Door; 10])] = &[
    ("GET", "/", EVERYBODY),
    ("GET", "/start", EVERYBODY),
    ("POST", "/start", EVERYBODY),
    ("GET", "/return", EVERYBODY),
    ("POST", "/return", EVERYBODY),
    ("POST", "/leave", EVERYBODY),
    ("GET", "/left", EVERYBODY),
    ("GET", "/language/{tag}", EVERYBODY),
    ("GET", "/contact", EVERYBODY),
    ("GET", "/accessibility", EVERYBODY),
    ("GET", "/privacy", EVERYBODY),
    ("GET", "/cookies", EVERYBODY),
    ("GET", "/keep", CITIZENS),
    ("POST", "/keep", CITIZENS),
    ("GET", "/tasks", CITIZENS),
    ("GET", "/who", CITIZENS),
    ("POST", "/who", CITIZENS),
    ("GET", "/question/{id}", CITIZENS),
    ("POST", "/question/{id}", CITIZENS),
    ("GET", "/check", CITIZENS),
    ("GET", "/declaration", CITIZENS),
    ("POST", "/declaration", CITIZENS),
    ("GET", "/submitted", CITIZENS),
    ("GET", "/copy", CITIZENS),
    ("GET", "/progress", CITIZENS),
    ("POST", "/progress", CITIZENS),
    ("GET", "/withdraw", CITIZENS),
    ("POST", "/withdraw", CITIZENS),
    ("GET", "/staff/sign-in", EVERYBODY),
    ("POST", "/staff/sign-in", EVERYBODY),
    ("POST", "/staff/sign-out", EVERYBODY),
    ("GET", "/staff", WORKERS),
    ("GET", "/staff/account", WORKERS),
    ("POST", "/staff/account", WORKERS),
    ("GET", "/staff/queue", QUEUE),
    ("GET", "/staff/requests/{reference}", READERS),
    ("POST", "/staff/requests/{reference}/begin-triage", TRIAGE),
    ("GET", "/staff/requests/{reference}/triage", TRIAGE),
    ("POST", "/staff/requests/{reference}/triage", TRIAGE),
    ("GET", "/staff/requests/{reference}/allocate", ALLOCATE),
    ("POST", "/staff/requests/{reference}/allocate", ALLOCATE),
    ("POST", "/staff/requests/{reference}/begin-review", REVIEW),
    ("GET", "/staff/requests/{reference}/input", REVIEW),
    ("GET", "/staff/requests/{reference}/input/{part}", REVIEW),
    ("POST", "/staff/requests/{reference}/input/{part}", REVIEW),
    ("POST", "/staff/requests/{reference}/complete", REVIEW),
    ("GET", "/healthz", EVERYBODY),
    ("GET", "/readyz", EVERYBODY),
];

/// Addresses that are no page: each file is public and has no state.
const FILES: &[&str] = &["/assets/{*file}"];

fn door(answer: &Answer) -> Door {
    match answer.status {
        StatusCode::SEE_OTHER if answer.location().starts_with("/staff/sign-in") => SignIn,
        StatusCode::UNAUTHORIZED if answer.body.contains("name=\"password\"") => SignIn,
        StatusCode::UNAUTHORIZED => Ended,
        StatusCode::FORBIDDEN => Forbidden,
        StatusCode::NOT_FOUND => Hidden,
        status => {
            assert!(!status.is_server_error(), "{status}");
            Open
        }
    }
}

#[test]
fn every_route_has_its_rows() {
    let mut missing = Vec::new();
    for route in ROUTES.iter().filter(|route| !FILES.contains(&route.path)) {
        for (method, used) in [("GET", route.get), ("POST", route.post)] {
            let has = TABLE.iter().any(|(in_table, path, _)| *in_table == method && *path == route.path);
            if has != used {
                missing.push(format!("{method} {} is {}", route.path, if used { "missing" } else { "no route" }));
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

#[tokio::test]
async fn every_visitor_meets_the_door_that_the_table_tells() {
    let town = Town::new().await;
    // A request of citizen A, waiting in some team, and one visitor of each kind as seen from that team.
    let example = town.seeded.citizens.iter().find(|citizen| citizen.stage == Stage::Allocated).expect("in the demo");
    let request = town.store.request(&example.reference).await.expect("stored").expect("there");
    let people = Visitors::around(&town, &request.team, example).await;

    let mut wrong = Vec::new();
    for (method, path, doors) in TABLE {
        let address = path
            .replace("{reference}", example.reference.as_str())
            .replace("{part}", "reviewer")
            .replace("{tag}", "cy")
            .replace("{id}", "working");
        for (place, expected) in doors.iter().enumerate() {
            // A fresh copy each time: leaving or signing out must not change what the next row sees.
            let mut visitor = people.0[place].clone();
            let met = match *method {
                "GET" => visitor.get(&address).await,
                _ => {
                    let known = [("version", "0")];
                    visitor.post(&address, if path.contains("{part}") { &known } else { &[] }).await
                }
            };
            // At the sign-in page itself, being asked to sign in is the page.
            let met = if path.starts_with("/staff/sign-") && door(&met) == SignIn { Open } else { door(&met) };
            if met != *expected {
                wrong.push(format!("{method} {path}, {}: {met:?}, not {expected:?}", VISITORS[place]));
            }
            if matches!(*path, "/leave" | "/staff/sign-out") {
                // The session is gone from the server too: a new one for whoever had it.
                break;
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[tokio::test]
async fn somebody_elses_reference_and_one_that_does_not_exist_get_the_same_answer() {
    let town = Town::new().await;
    let example = &town.seeded.citizens[0];
    let mut answers = Vec::new();
    for reference in [example.reference.as_str(), "TS-AAAA-AAAA"] {
        let mut visitor = town.stranger();
        let told = visitor.post("/return", &[("reference", reference), ("phrase", "not the right words at all")]).await;
        answers.push((told.status, without(&told.body, reference)));
    }
    assert_eq!(answers[0], answers[1]);

    let request = town.store.request(&example.reference).await.expect("stored").expect("there");
    let teams = town.store.teams().await.expect("stored");
    for username in town.seeded.workers.iter().map(|worker| worker.username.clone()) {
        let worker = town.store.worker_by_username(&username).await.expect("stored").expect("there").worker;
        if worker.teams.contains(&request.team) || worker.has(domain::actor::Role::Auditor) || worker.teams.is_empty() {
            continue;
        }
        let mut visitor = town.worker(&username).await;
        let real = visitor.get(&format!("/staff/requests/{}", example.reference)).await;
        let unknown = visitor.get("/staff/requests/TS-AAAA-AAAA").await;
        assert_eq!(real.status, unknown.status, "{username}");
        assert_eq!(without(&real.body, example.reference.as_str()), without(&unknown.body, "TS-AAAA-AAAA"));
    }
    assert!(teams.len() > 1);
}

/// A page without what may differ: the reference that was asked for, and the nonce.
fn without(body: &str, reference: &str) -> String {
    let nonce = body.split("nonce=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or("\u{0}").to_owned();
    body.replace(reference, "").replace(&nonce, "")
}

/// One visitor of each kind, in the order of the table's columns.
struct Visitors(Vec<Visitor>);

impl Visitors {
    async fn around(
        town: &Town,
        team: &domain::actor::TeamId,
        example: &taking_stock::demo::SeededCitizen,
    ) -> Visitors {
        let mut sender = town.stranger();
        let back = [("reference", example.reference.as_str()), ("phrase", example.phrase.as_str())];
        assert_eq!(sender.post("/return", &back).await.status, StatusCode::SEE_OTHER, "the sender comes back");
        let mut all =
            vec![town.stranger(), sender, town.beginner("person").await, town.beginner("representative").await];
        all.push(worker_of(town, team, true, |has| has.contains(&"triage-worker") && !has.contains(&"reviewer")).await);
        all.push(worker_of(town, team, true, |has| has.contains(&"reviewer") && !has.contains(&"triage-worker")).await);
        all.push(worker_of(town, team, false, |has| has.contains(&"reviewer") && has.contains(&"triage-worker")).await);
        all.push(worker_of(town, team, true, |has| has.contains(&"authoriser")).await);
        all.push(worker_of(town, team, false, |has| has.contains(&"administrator")).await);
        all.push(worker_of(town, team, false, |has| has.contains(&"auditor")).await);
        Visitors(all)
    }
}

/// A new worker with the roles that fit, in this team or in another one.
async fn worker_of(town: &Town, team: &domain::actor::TeamId, inside: bool, fits: impl Fn(&[&str]) -> bool) -> Visitor {
    use domain::actor::Role;
    let wanted: Vec<Vec<Role>> = vec![
        vec![Role::TriageWorker],
        vec![Role::Reviewer],
        vec![Role::TriageWorker, Role::Reviewer],
        vec![Role::Authoriser],
        vec![Role::Administrator],
        vec![Role::Auditor],
    ];
    let roles = wanted
        .into_iter()
        .find(|roles| fits(&roles.iter().map(|role| role.id()).collect::<Vec<_>>()))
        .expect("one of them fits");
    let teams = town.store.teams().await.expect("stored");
    let team = teams.iter().find(|other| (other.id == *team) == inside).expect("more than one team").id.clone();
    let username = format!("visitor-{}-{inside}", roles.iter().map(|role| role.id()).collect::<Vec<_>>().join("-"));
    town.add_worker(&username, roles, team).await;
    town.worker(&username).await
}

#[tokio::test]
async fn a_form_left_open_for_one_self_review_changes_nothing_of_another() {
    let town = Town::new().await;
    // An advocate begins for one person, then in the same browser for another, and goes back to the first tab.
    let mut advocate = town.beginner("representative").await;
    let first = reference_on(&advocate.get("/keep").await.body);
    advocate.post("/question/working", &[("working", "Said of the first person."), ("of", &first)]).await;
    assert_eq!(advocate.post("/start", &[("audience", "representative")]).await.status, StatusCode::SEE_OTHER);
    let second = reference_on(&advocate.get("/keep").await.body);
    assert_ne!(first, second);
    advocate.post("/question/working", &[("working", "Said of the second person."), ("of", &second)]).await;

    let late: [(&str, Vec<(&str, &str)>); 3] = [
        ("/question/working", vec![("working", "Late for the first."), ("of", &first)]),
        ("/who", vec![("audience", "carer"), ("of", &first)]),
        ("/declaration", vec![("confirm", "yes"), ("of", &first)]),
    ];
    for (path, fields) in late {
        let answer = advocate.post(path, &fields).await;
        assert_eq!(answer.status, StatusCode::UNAUTHORIZED, "{path}");
        assert!(answer.body.contains(&first), "{path} leads back to the first");
        assert!(!answer.body.contains("Said of the second"), "{path}");
    }
    assert!(advocate.get("/question/working").await.body.contains("Said of the second person."));
    assert_eq!(
        advocate.post("/declaration", &[("confirm", "yes"), ("of", &second)]).await.status,
        StatusCode::SEE_OTHER
    );

    for (path, fields) in
        [("/progress", vec![("words", "Late words."), ("of", first.as_str())]), ("/withdraw", vec![("of", &first)])]
    {
        assert_eq!(advocate.post(path, &fields).await.status, StatusCode::UNAUTHORIZED, "{path}");
    }
    let reference = domain::request::Reference::parse(&second).expect("it is one");
    let stored = town.store.request(&reference).await.expect("stored").expect("there");
    assert_eq!(stored.request.stage, Stage::Submitted);
    assert!(stored.additions.is_empty());
}

/// The reference that a page shows.
fn reference_on(body: &str) -> String {
    let start = body.find("TS-").expect("a reference");
    body[start..start + "TS-XXXX-XXXX".len()].to_owned()
}
