//! The gate in the database: what no statement may do, whoever sends it; and that the honest path works.

use domain::actor::{Role, Submitter};
use domain::lifecycle::{Stage, Step};
use taking_stock::store::{Engine, NewWorker, WorkForm};

use crate::town::{Town, in_a_town, reviewer, run, triager, worker};

const FINAL: &str = "never changed or deleted";

/// Every column of considered input, filled in; changed as asked.
fn input(reference: &str, changes: &[(&str, &str)]) -> String {
    let mut columns: Vec<(String, String)> = [
        ("reference", format!("'{reference}'")),
        ("reviewer_id", "'worker-reviewer'".to_owned()),
        ("record", "'{}'".to_owned()),
        ("created_at", "1".to_owned()),
    ]
    .map(|(column, value)| (column.to_owned(), value))
    .into();
    for part in domain::input::PARTS.iter().filter(|part| part.id != "elements") {
        for item in part.items {
            let value = match item.field.id {
                "relation" => "none",
                "declaration" => "own-words",
                "capacity" => "no-doubt",
                "spoke-how" => "in-person",
                "spoke-on" => "2026-07-02",
                "advocate" => "not-needed",
                "sufficiency" => "sufficient",
                "outcome" => "no-change",
                "next-review" => "2027-06-30",
                _ => "some words",
            };
            columns.push((item.field.id.replace('-', "_"), format!("'{value}'")));
        }
    }
    for (column, value) in changes {
        let place = columns.iter_mut().find(|(known, _)| known == column).expect("a column");
        place.1 = (*value).to_owned();
    }
    let (names, values): (Vec<_>, Vec<_>) = columns.into_iter().unzip();
    format!("INSERT INTO considered_input ({}) VALUES ({});", names.join(", "), values.join(", "))
}

fn findings(reference: &str, count: usize) -> String {
    (1..=count)
        .map(|element| {
            format!(
                "INSERT INTO finding (reference, element, finding, reasoning) \
                 VALUES ('{reference}', {element}, 'agree', 'What I found of element {element}');"
            )
        })
        .collect()
}

fn review(reference: &str, changes: &[(&str, &str)]) -> String {
    let mut columns = vec![
        ("reference", format!("'{reference}'")),
        ("reviewer_id", "'worker-reviewer'".to_owned()),
        ("reviewer_name", "'Priya Nair'".to_owned()),
        ("reviewer_job", "'Social worker'".to_owned()),
        ("completed_at", "1".to_owned()),
        ("completed_on", "'2026-07-14'".to_owned()),
        ("outcome", "'no-change'".to_owned()),
        ("next_review", "'2027-06-30'".to_owned()),
    ];
    for (column, value) in changes {
        let place = columns.iter_mut().find(|(known, _)| known == column).expect("a column");
        place.1 = (*value).to_owned();
    }
    let (names, values): (Vec<_>, Vec<_>) = columns.into_iter().unzip();
    format!("INSERT INTO statutory_review ({}) VALUES ({});", names.join(", "), values.join(", "))
}

fn reviewed(reference: &str) -> String {
    format!("UPDATE request SET stage = 'reviewed', version = version + 1 WHERE reference = '{reference}';")
}

fn event(reference: &str, version: i64) -> String {
    format!(
        "INSERT INTO event (reference, version, kind, created_at, actor_kind, actor_id, stage, told, detail) \
         VALUES ('{reference}', {version}, 'completed', 1, 'worker', 'worker-reviewer', 'reviewed', '{{}}', '{{}}');"
    )
}

/// All in one transaction.
fn together(statements: &[String]) -> String {
    format!("BEGIN; {} COMMIT;", statements.concat())
}

/// Tables with one honest row each, in a town with one completed review.
const FINAL_ROWS: [(&str, &str); 9] = [
    ("submission", "doc = '{}'"),
    ("addition", "text = 'other words'"),
    ("event", "actor_name = 'Somebody else'"),
    ("access_log", "worker_id = 'worker-colleague'"),
    ("request_plan", "plan_id = 'other'"),
    ("work_history", "doc = '{}'"),
    ("considered_input", "outcome_reasons = 'others'"),
    ("finding", "reasoning = 'others'"),
    ("statutory_review", "outcome = 'revise'"),
];

async fn a_full_town(town: &Town) -> String {
    let reference = town.at(Stage::InReview).await;
    let details = taking_stock::store::MoveDetails {
        addition: Some("One more thing.".to_owned()),
        ..taking_stock::store::MoveDetails::by(domain::actor::Actor::Citizen)
    };
    town.step_with(&reference, &Step::AddWords, details).await.expect("it is stored");
    let typed = domain::typed::Typed::from_pairs([("role", "Social worker")]);
    town.save_work(&reference, "reviewer", &typed, 0, &reviewer()).await;
    town.store.record_access(&reviewer().id, &reference, None, town.tick()).await.expect("it is noted");
    run(
        &town.url,
        "INSERT INTO person (id, kind, name, search_text, address, created_at) VALUES ('p', 'adult', 'E', 'e', '', 1); \
         INSERT INTO plan (id, person_id, kind, started_on, budget, managed, created_at) \
         VALUES ('plan', 'p', 'support', '2026-01-01', '', '', 1)",
    )
    .await
    .expect("a plan is stored");
    town.store.link_plan(&reference, "plan", None, town.tick()).await.expect("it is linked");
    let completion = town.completion(&reference).await;
    town.store.complete(&completion).await.expect("the honest path works");
    reference.as_str().to_owned()
}

#[tokio::test]
async fn what_was_sent_found_or_recorded_is_never_changed_deleted_or_replaced() {
    in_a_town(async |town| {
        a_full_town(town).await;
        for (table, change) in FINAL_ROWS {
            let rows = town.count(&format!("SELECT COUNT(*) FROM {table}")).await;
            assert!(rows > 0, "{table} has a row to attack");
            town.refuses(&format!("UPDATE {table} SET {change}"), FINAL).await;
            town.refuses(&format!("UPDATE {table} SET reference = reference"), FINAL).await;
            town.refuses(&format!("DELETE FROM {table}"), FINAL).await;
            match town.engine() {
                Engine::Sqlite => {
                    // Which of a table's triggers speaks first does not matter here.
                    town.refuses(&format!("INSERT OR REPLACE INTO {table} SELECT * FROM {table}"), "").await;
                    town.refuses(&format!("UPDATE OR REPLACE {table} SET {change}"), FINAL).await;
                }
                Engine::Postgres => {
                    town.refuses(&format!("TRUNCATE {table} CASCADE"), FINAL).await;
                    town.refuses(&format!("INSERT INTO {table} SELECT * FROM {table}"), "").await;
                }
            }
            assert_eq!(town.count(&format!("SELECT COUNT(*) FROM {table}")).await, rows, "{table}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_request_is_never_deleted_replaced_or_made_to_be_somebody_elses() {
    in_a_town(async |town| {
        let reference = town.at(Stage::InReview).await;
        town.refuses("DELETE FROM request", FINAL).await;
        match town.engine() {
            Engine::Sqlite => {
                town.refuses("INSERT OR REPLACE INTO request SELECT * FROM request", "never replaced").await;
            }
            Engine::Postgres => town.refuses("TRUNCATE request CASCADE", FINAL).await,
        }
        for change in [
            "submitted_by = 'citizen:somebody-else'",
            "submitted_on = '2026-01-01'",
            "submitted_at = 1",
            "subject_name = 'Somebody Else'",
            "subject_name = NULL",
            "flags = ' safety '",
            "draft_id = 'another'",
            "reference = 'TS-AAAA-AAAA'",
            "language = 'xx'",
            "audience = 'carer'",
            "search_text = ''",
        ] {
            town.refuses(
                &format!("UPDATE request SET {change}, version = version + 1 WHERE reference = '{reference}'"),
                "is never changed",
            )
            .await;
        }
        assert_eq!(town.request(&reference).await.request.stage, Stage::InReview);
    })
    .await;
}

#[tokio::test]
async fn a_request_moves_one_version_at_a_time_between_known_stages() {
    in_a_town(async |town| {
        town.at(Stage::InTriage).await;
        for version in ["version", "version + 2", "version - 1", "1"] {
            town.refuses(&format!("UPDATE request SET version = {version}"), "one version at a time").await;
        }
        town.refuses("UPDATE request SET due_on = '2030-01-01'", "one version at a time").await;
        for (change, because) in [
            ("stage = 'closed'", "stage"),
            ("stage = 'allocated'", "owner_id"),
            ("stage = 'in-review'", "owner_id"),
            ("due_on = '2026-02-30'", ""),
            ("urgency = 9", "urgency"),
            ("priority = 'whenever'", "priority"),
            ("depth = 'shallow'", "depth"),
        ] {
            let refused = run(&town.url, &format!("UPDATE request SET {change}, version = version + 1")).await;
            let refused = refused.expect_err(change).to_string();
            match town.engine() {
                // SQLite cites the broken rule, PostgreSQL names it.
                Engine::Sqlite => assert!(refused.contains("CHECK constraint failed"), "{change}: {refused}"),
                Engine::Postgres => assert!(refused.contains("request") || because.is_empty(), "{change}: {refused}"),
            }
        }
    })
    .await;
}

#[tokio::test]
async fn a_request_begins_as_sent() {
    in_a_town(async |town| {
        let draft = town.answered_draft("Edith Moss").await;
        let insert = |stage: &str, version: i64, owner: &str| {
            format!(
                "INSERT INTO request (reference, draft_id, submitted_by, submitted_at, submitted_on, audience, \
                 language, search_text, flags, stage, version, team_id, owner_id, urgency, due_on, updated_at) \
                 VALUES ('{}', '{}', 'citizen:x', 1, '2026-06-22', 'person', 'en', '', ' ', '{stage}', {version}, \
                 'team-older-adults', {owner}, 2, '2026-07-06', 1)",
                draft.reference, draft.id
            )
        };
        for (stage, version, owner) in [
            ("reviewed", 1, "'worker-reviewer'"),
            ("in-review", 1, "'worker-reviewer'"),
            ("accepted", 1, "NULL"),
            ("submitted", 7, "NULL"),
            ("submitted", 1, "'worker-reviewer'"),
        ] {
            town.refuses(&insert(stage, version, owner), "begins as submitted").await;
        }
    })
    .await;
}

#[tokio::test]
async fn no_stage_becomes_reviewed_without_a_statutory_review() {
    in_a_town(async |town| {
        for stage in [Stage::Submitted, Stage::InTriage, Stage::Accepted, Stage::Allocated, Stage::InReview] {
            let reference = town.at(stage).await;
            for owner in ["", ", owner_id = 'worker-reviewer'"] {
                town.refuses(
                    &format!(
                        "UPDATE request SET stage = 'reviewed', version = version + 1{owner} \
                         WHERE reference = '{reference}'"
                    ),
                    // Without an owner, SQLite's check of the row comes after the gate and PostgreSQL's too.
                    "only a statutory review makes a request reviewed",
                )
                .await;
            }
            assert_eq!(town.request(&reference).await.request.stage, stage);
        }
    })
    .await;
}

#[tokio::test]
async fn a_reviewed_request_stays_as_it_is() {
    in_a_town(async |town| {
        let reference = town.at(Stage::Reviewed).await;
        for stage in Stage::ALL {
            let change = format!(
                "UPDATE request SET stage = '{}', version = version + 1 WHERE reference = '{reference}'",
                stage.id()
            );
            town.refuses(&change, "a statutory review is final").await;
        }
        town.refuses("UPDATE request SET due_on = '2030-01-01', version = version + 1", "is final").await;
    })
    .await;
}

#[tokio::test]
async fn the_honest_statements_are_accepted_so_that_the_refusals_mean_something() {
    in_a_town(async |town| {
        let reference = town.at(Stage::InReview).await;
        let code = reference.as_str();
        let version = town.request(&reference).await.request.version + 1;
        let all = [input(code, &[]), findings(code, 11), review(code, &[]), reviewed(code), event(code, version)];
        run(&town.url, &together(&all)).await.expect("complete input by the owner is accepted");
        assert_eq!(town.request(&reference).await.request.stage, Stage::Reviewed);
        assert_eq!(town.store.review(&reference).await.expect("it answers").expect("it is there").findings.len(), 11);
    })
    .await;
}

#[tokio::test]
async fn a_statutory_review_needs_complete_input_by_its_own_reviewer() {
    in_a_town(async |town| {
        let reference = town.at(Stage::InReview).await;
        let code = reference.as_str();
        let needs_input = "needs considered input by its reviewer";
        let eleven = "a finding of its own on each of the eleven elements";
        let again = "What I found of element 1";
        let repeated = findings(code, 11).replace("What I found of element 7", &format!(" {} ", again.to_uppercase()));
        let cases = [
            ("no input", vec![review(code, &[])], needs_input),
            ("no findings", vec![input(code, &[]), review(code, &[])], eleven),
            ("ten findings", vec![input(code, &[]), findings(code, 10), review(code, &[])], eleven),
            ("a finding twice", vec![input(code, &[]), repeated, review(code, &[])], eleven),
            (
                "another reviewer",
                vec![input(code, &[]), findings(code, 11), review(code, &[("reviewer_id", "'worker-colleague'")])],
                needs_input,
            ),
            (
                "another outcome",
                vec![input(code, &[]), findings(code, 11), review(code, &[("outcome", "'revise'")])],
                needs_input,
            ),
            (
                "another next review",
                vec![input(code, &[]), findings(code, 11), review(code, &[("next_review", "'2027-06-29'")])],
                needs_input,
            ),
            (
                "a conversation before it was sent",
                vec![input(code, &[("spoke_on", "'2026-06-21'")]), findings(code, 11), review(code, &[])],
                "a conversation after the self-review was sent",
            ),
            (
                "a conversation to come",
                vec![input(code, &[("spoke_on", "'2026-07-15'")]), findings(code, 11), review(code, &[])],
                "a conversation after the self-review was sent",
            ),
            (
                "a next review too late",
                vec![
                    input(code, &[("next_review", "'2027-07-16'")]),
                    findings(code, 11),
                    review(code, &[("next_review", "'2027-07-16'")]),
                ],
                "within twelve months",
            ),
            (
                "a next review in the past",
                vec![
                    input(code, &[("next_review", "'2026-07-14'")]),
                    findings(code, 11),
                    review(code, &[("next_review", "'2026-07-14'")]),
                ],
                "within twelve months",
            ),
            (
                "input by another than the owner",
                vec![input(code, &[("reviewer_id", "'worker-colleague'")])],
                "by the reviewer who has the request",
            ),
            ("findings without input", vec![findings(code, 1)], "findings belong to considered input"),
        ];
        for (name, statements, because) in cases {
            println!("{name}");
            town.refuses(&together(&statements), because).await;
            for table in ["considered_input", "finding", "statutory_review"] {
                assert_eq!(town.count(&format!("SELECT COUNT(*) FROM {table}")).await, 0, "{name}: {table}");
            }
        }
    })
    .await;
}

#[tokio::test]
async fn every_missing_or_unlawful_answer_is_a_refused_row() {
    in_a_town(async |town| {
        let reference = town.at(Stage::InReview).await;
        let code = reference.as_str();
        let optional =
            ["capacity-decision", "capacity-evidence", "capacity-support", "directly-involved", "best-interests"];
        let mut attacks: Vec<(String, &str)> = Vec::new();
        let items = domain::input::PARTS.iter().filter(|part| part.id != "elements").flat_map(|part| part.items);
        for item in items {
            let column = item.field.id.replace('-', "_");
            if !optional.contains(&item.field.id) {
                attacks.push((column.clone(), "NULL"));
            }
            attacks.push((column.clone(), "''"));
            attacks.push((column, "' \n\t '"));
        }
        for (column, value) in [
            ("relation", "'related'"),
            ("declaration", "'copied'"),
            ("spoke_on", "'2026-06-31'"),
            ("spoke_on", "'yesterday'"),
            ("next_review", "'2027-02-29'"),
            ("capacity", "'unknown'"),
            ("spoke_how", "'on paper'"),
            ("outcome", "'no review needed'"),
            ("reference", "NULL"),
            ("reviewer_id", "NULL"),
            ("record", "NULL"),
        ] {
            attacks.push((column.to_owned(), value));
        }
        for (column, value) in attacks {
            let sql = input(code, &[(&column, value)]);
            let refused = run(&town.url, &together(&[sql])).await;
            assert!(refused.is_err(), "{column} = {value}");
            assert_eq!(town.count("SELECT COUNT(*) FROM considered_input").await, 0, "{column} = {value}");
        }
        let together_unlawful: [&[(&str, &str)]; 6] = [
            &[("capacity", "'has'"), ("capacity_evidence", "NULL")],
            &[("capacity", "'lacks'"), ("best_interests", "NULL"), ("involved_person", "'yes'")],
            &[("capacity", "'in-doubt'"), ("directly_involved", "NULL"), ("involved_person", "'yes'")],
            &[("capacity", "'lacks'"), ("involved_person", "'no'")],
            &[("advocate", "'referred'"), ("outcome", "'revise'")],
            &[("sufficiency", "'not-sufficient'"), ("outcome", "'no-change'")],
        ];
        for changes in together_unlawful {
            assert!(run(&town.url, &together(&[input(code, changes)])).await.is_err(), "{changes:?}");
        }
        let version = town.request(&reference).await.request.version + 1;
        let lawful: &[(&str, &str)] = &[("capacity", "'lacks'"), ("involved_person", "'yes'")];
        let all = [input(code, lawful), findings(code, 11), review(code, &[]), reviewed(code), event(code, version)];
        run(&town.url, &together(&all)).await.expect("and with everything in place it is accepted");
    })
    .await;
}

#[tokio::test]
async fn findings_are_of_the_eleven_elements_with_reasoning() {
    in_a_town(async |town| {
        let reference = town.at(Stage::InReview).await;
        let code = reference.as_str();
        for (element, finding, reasoning) in [
            ("0", "'agree'", "'words'"),
            ("12", "'agree'", "'words'"),
            ("1", "'accepted'", "'words'"),
            ("1", "'agree'", "''"),
            ("1", "'agree'", "' \n '"),
            ("1", "'agree'", "NULL"),
            ("1", "NULL", "'words'"),
        ] {
            let sql = format!(
                "INSERT INTO finding (reference, element, finding, reasoning) \
                 VALUES ('{code}', {element}, {finding}, {reasoning});"
            );
            let refused = run(&town.url, &together(&[input(code, &[]), sql])).await;
            assert!(refused.is_err(), "{element} {finding} {reasoning}");
        }
        town.store.complete(&town.completion(&reference).await).await.expect("the honest path works");
        let more = format!(
            "INSERT INTO finding (reference, element, finding, reasoning) VALUES ('{code}', 11, 'agree', 'more')"
        );
        assert!(run(&town.url, &more).await.is_err(), "nothing is added to a review that is complete");
    })
    .await;
}

#[tokio::test]
async fn whoever_sent_it_never_reviews_it() {
    in_a_town(async |town| {
        let draft = town.answered_draft("Edith Moss").await;
        let sender = Submitter::Worker(reviewer().id);
        let reference = town.submit_by(&draft, sender).await.expect("a worker may enter it for somebody");
        town.step(&reference, &triager(), &Step::BeginTriage).await;
        town.step(&reference, &triager(), &Town::accept(&reference)).await;
        let code = reference.as_str();
        // The lifecycle would refuse this; the intruder does not ask it.
        let step = |stage: &str, version: i64| {
            let event = event(code, version).replace("'completed'", &format!("'{stage}'"));
            let update = format!(
                "UPDATE request SET stage = '{stage}', owner_id = 'worker-reviewer', version = {version} \
                 WHERE reference = '{code}';"
            );
            together(&[update, event])
        };
        run(&town.url, &step("allocated", 4)).await.expect("no rule of the database is broken yet");
        run(&town.url, &step("in-review", 5)).await.expect("no rule of the database is broken yet");
        let all = [input(code, &[]), findings(code, 11), review(code, &[]), reviewed(code), event(code, 6)];
        town.refuses(&together(&all), "never by who sent it").await;
        let rewrite = format!("UPDATE request SET submitted_by = 'citizen:x', version = 6 WHERE reference = '{code}'");
        town.refuses(&rewrite, "is never changed").await;
    })
    .await;
}

#[tokio::test]
async fn only_a_worker_who_is_a_reviewer_reviews() {
    in_a_town(async |town| {
        let clerk = worker("worker-clerk", "Not A Reviewer", &[Role::Administrator]);
        let new = NewWorker {
            worker: clerk,
            username: "clerk".to_owned(),
            password_hash: String::new(),
            totp_secret: None,
            now: town.tick(),
        };
        town.store.create_worker(new).await.expect("it is made");
        for reviewer in ["worker-clerk", "worker-invented"] {
            let reference = town.at(Stage::InReview).await;
            let code = reference.as_str();
            let id = format!("'{reviewer}'");
            let version = town.request(&reference).await.request.version + 1;
            let take = format!(
                "UPDATE request SET owner_id = {id}, version = {version} WHERE reference = '{code}'; {}",
                event(code, version)
            );
            let by = [("reviewer_id", id.as_str())];
            let attack = [take, input(code, &by), findings(code, 11), review(code, &by)];
            let refused = run(&town.url, &together(&attack)).await.expect_err("not a reviewer").to_string();
            match (town.engine(), reviewer) {
                (Engine::Postgres, "worker-invented") => assert!(refused.contains("foreign key"), "{refused}"),
                _ => assert!(refused.contains("a worker who is a reviewer"), "{refused}"),
            }
        }
    })
    .await;
}

#[tokio::test]
async fn a_review_before_the_request_is_in_review_is_refused() {
    in_a_town(async |town| {
        for stage in [Stage::Submitted, Stage::InTriage, Stage::Accepted, Stage::Allocated] {
            let reference = town.at(stage).await;
            let code = reference.as_str();
            let all = [input(code, &[]), findings(code, 11), review(code, &[])];
            town.refuses(&together(&all), "input is added in review").await;
        }
    })
    .await;
}

#[tokio::test]
async fn nothing_stands_half_done_where_foreign_keys_are_kept() {
    in_a_town(async |town| {
        let reference = town.at(Stage::InReview).await;
        let code = reference.as_str();
        if town.engine() == Engine::Sqlite {
            // A console of SQLite keeps foreign keys only when asked; the program's own connections always do. What a
            // console leaves behind is no review, and is final all the same.
            run(&town.url, &together(&[input(code, &[]), findings(code, 2)])).await.expect("nobody asked");
            for table in ["considered_input", "finding"] {
                town.refuses(&format!("INSERT OR REPLACE INTO {table} SELECT * FROM {table}"), FINAL).await;
            }
            town.refuses(&reviewed(code), "only a statutory review").await;
            let listed = town.count("SELECT COUNT(*) FROM pragma_foreign_key_list('considered_input')").await;
            assert_eq!(listed, 3);
            return;
        }
        let half = [input(code, &[]), findings(code, 11)];
        town.refuses(&together(&half), "foreign key").await;
        let half = [input(code, &[]), findings(code, 11), review(code, &[])];
        town.refuses(&together(&half), "foreign key").await;
        let silent = format!("UPDATE request SET version = version + 1 WHERE reference = '{code}'");
        town.refuses(&silent, "foreign key").await;
    })
    .await;
}

#[tokio::test]
async fn a_draft_that_was_sent_is_closed_to_every_statement() {
    in_a_town(async |town| {
        let draft = town.answered_draft("Edith Moss").await;
        let open = town.answered_draft("Tom Percy").await;
        town.submit(&draft).await.expect("it is sent");
        let (sent, id) = ("a draft that was sent is never changed", &draft.id);
        for attack in [
            format!("UPDATE draft_answer SET doc = '{{}}' WHERE draft_id = '{id}'"),
            format!("DELETE FROM draft_answer WHERE draft_id = '{id}'"),
            format!(
                "INSERT INTO draft_answer (draft_id, question_id, doc, updated_at) VALUES ('{id}', 'x', '{{}}', 1)"
            ),
            format!(
                "UPDATE draft_answer SET draft_id = '{id}' WHERE draft_id = '{}' AND question_id = 'name'",
                open.id
            ),
            format!("UPDATE draft SET submitted_at = NULL WHERE id = '{id}'"),
            format!("UPDATE draft SET submitted_at = 5 WHERE id = '{id}'"),
            format!("UPDATE draft SET audience = 'carer' WHERE id = '{id}'"),
            format!("UPDATE draft SET version = 9 WHERE id = '{id}'"),
            format!("UPDATE draft SET id = 'another' WHERE id = '{id}'"),
            format!("UPDATE draft SET reference = 'TS-AAAA-AAAA' WHERE id = '{id}'"),
            format!("DELETE FROM draft WHERE id = '{id}'"),
        ] {
            town.refuses(&attack, sent).await;
        }
        if town.engine() == Engine::Sqlite {
            let replace = "INSERT OR REPLACE INTO draft SELECT * FROM draft";
            town.refuses(replace, "a draft is never replaced").await;
            town.refuses("INSERT OR REPLACE INTO draft_answer SELECT * FROM draft_answer", sent).await;
        } else {
            town.refuses("TRUNCATE draft_answer", FINAL).await;
        }
        assert_eq!(town.draft(id).await.draft, draft.draft);
        let gone = format!("DELETE FROM draft_answer WHERE draft_id = '{0}'", open.id);
        run(&town.url, &gone).await.expect("a draft that was not sent may go");
        run(&town.url, &format!("DELETE FROM draft WHERE id = '{}'", open.id)).await.expect("and with it its row");
    })
    .await;
}

#[tokio::test]
async fn an_entry_of_the_outbox_is_only_ticked_off() {
    in_a_town(async |town| {
        town.at(Stage::Submitted).await;
        let only = "only ticked off";
        town.refuses("UPDATE outbox SET doc = '{}'", only).await;
        town.refuses("UPDATE outbox SET kind = 'declined', done_at = 1", only).await;
        run(&town.url, "UPDATE outbox SET done_at = 1").await.expect("ticking off is what it is for");
        town.refuses("UPDATE outbox SET done_at = NULL", only).await;
    })
    .await;
}

#[tokio::test]
async fn a_workers_draft_is_never_a_way_round_the_gate() {
    in_a_town(async |town| {
        let reference = town.at(Stage::InReview).await;
        let saved = town
            .store
            .save_work(
                &reference,
                WorkForm::Input,
                "outcome",
                &domain::example::complete_input(),
                0,
                &reviewer().id,
                town.tick(),
            )
            .await;
        assert!(saved.is_ok(), "{saved:?}");
        assert_eq!(town.store.review(&reference).await.expect("it answers"), None);
        town.refuses(&reviewed(reference.as_str()), "only a statutory review").await;
    })
    .await;
}
