//! The queue: filters, orders, pages and counts.

use std::collections::BTreeSet;

use domain::actor::{Submitter, TeamId};
use domain::lifecycle::{Stage, Step};
use domain::request::{Flag, Reference};
use jiff::civil::{Date, date};
use taking_stock::store::{
    Due, Engine, Owner, Priority, QueueCounts, QueueCursor, QueueFilter, QueueRow, QueueSort, Submission,
};

use crate::town::{
    DUE_ON, HOSTILE, SENT_ON, Town, accepted_by, carers, colleague, in_a_town, older, reviewer, triager,
};

fn everything() -> QueueFilter {
    QueueFilter::new(None, SENT_ON)
}

async fn rows(town: &Town, filter: &QueueFilter, sort: QueueSort) -> Vec<QueueRow> {
    let page = town.store.queue(filter, sort, None, 100).await.expect("it answers");
    assert_eq!((page.next, page.previous), (None, None));
    page.rows
}

async fn references(town: &Town, filter: &QueueFilter) -> BTreeSet<Reference> {
    rows(town, filter, QueueSort::Due).await.into_iter().map(|row| row.reference).collect()
}

async fn send(town: &Town, name: &str, team: TeamId, due_on: Date, flags: &[Flag]) -> Reference {
    let draft = town.answered_draft(name).await;
    let (review, _) = Town::self_review(&draft);
    let submission = Submission {
        draft: &draft,
        review: &review,
        flags: &flags.iter().copied().collect(),
        team: &team,
        due_on,
        submitter: Submitter::Citizen(draft.id.clone()),
        now: town.now(SENT_ON),
    };
    town.store.submit(submission).await.expect("it is sent")
}

#[tokio::test]
async fn a_row_says_what_a_worker_has_to_see() {
    in_a_town(async |town| {
        let reference = send(town, "Edith Moss", older(), DUE_ON, &[Flag::Safety, Flag::Communication]).await;
        town.step(&reference, &triager(), &Step::BeginTriage).await;
        town.step_with(&reference, &Town::accept(&reference), accepted_by(&triager())).await.expect("it is stored");
        town.step(&reference, &triager(), &Step::Allocate(reviewer())).await;
        let found = rows(town, &everything(), QueueSort::Due).await;
        let [row] = &found[..] else { panic!("{found:?}") };
        assert_eq!((&row.reference, row.subject_name.as_deref()), (&reference, Some("Edith Moss")));
        assert_eq!((row.stage, &row.team), (Stage::Allocated, &older()));
        assert_eq!((row.owner.as_ref(), row.owner_name.as_deref()), (Some(&reviewer().id), Some("Priya Nair")));
        assert_eq!(row.flags, [Flag::Safety, Flag::Communication].into());
        assert_eq!((row.priority, row.due_on), (Some(Priority::Urgent), date(2026, 8, 1)));
        assert_eq!(row.submitted_on, SENT_ON);
        assert!(!row.is_overdue(date(2026, 8, 1)) && row.is_overdue(date(2026, 8, 2)));
    })
    .await;
}

#[tokio::test]
async fn every_filter_lets_through_what_it_names_and_nothing_else() {
    in_a_town(async |town| {
        let late = send(town, "Edith Moss", older(), date(2026, 6, 1), &[Flag::Safety]).await;
        let soon = send(town, "Tom Percy", carers(), date(2026, 6, 29), &[Flag::SafeContact]).await;
        let later = send(town, "Ann Lee", older(), date(2026, 6, 30), &[]).await;
        town.step(&later, &triager(), &Step::BeginTriage).await;
        town.step(&later, &triager(), &Town::accept(&later)).await;
        let allocated = send(town, "Sam Moss", older(), date(2026, 9, 1), &[]).await;
        town.step(&allocated, &triager(), &Step::BeginTriage).await;
        town.step(&allocated, &triager(), &Town::accept(&allocated)).await;
        town.step(&allocated, &triager(), &Step::Allocate(reviewer())).await;
        let all: BTreeSet<_> = [&late, &soon, &later, &allocated].into_iter().cloned().collect();

        let cases: Vec<(&str, QueueFilter, Vec<&Reference>)> = vec![
            ("all", everything(), all.iter().collect()),
            ("no team", QueueFilter::new(Some([].into()), SENT_ON), vec![]),
            ("one's own team", QueueFilter::new(Some([carers()].into()), SENT_ON), vec![&soon]),
            ("both teams", QueueFilter::new(Some([carers(), older()].into()), SENT_ON), all.iter().collect()),
            ("a team", QueueFilter { team: Some(carers()), ..everything() }, vec![&soon]),
            (
                "a team that is not one's own",
                QueueFilter { team: Some(older()), ..QueueFilter::new(Some([carers()].into()), SENT_ON) },
                vec![],
            ),
            ("a stage", QueueFilter { stages: [Stage::Accepted].into(), ..everything() }, vec![&later]),
            (
                "two stages",
                QueueFilter { stages: [Stage::Accepted, Stage::Submitted].into(), ..everything() },
                vec![&late, &soon, &later],
            ),
            ("an owner", QueueFilter { owner: Some(Owner::Worker(reviewer().id)), ..everything() }, vec![&allocated]),
            ("another owner", QueueFilter { owner: Some(Owner::Worker(colleague().id)), ..everything() }, vec![]),
            ("nobody's", QueueFilter { owner: Some(Owner::Nobody), ..everything() }, vec![&late, &soon, &later]),
            ("overdue", QueueFilter { due: Some(Due::Overdue), ..everything() }, vec![&late]),
            ("due soon", QueueFilter { due: Some(Due::Soon), ..everything() }, vec![&soon]),
            ("a flag", QueueFilter { flag: Some(Flag::Safety), ..everything() }, vec![&late]),
            ("another flag", QueueFilter { flag: Some(Flag::SafeContact), ..everything() }, vec![&soon]),
        ];
        for (name, filter, expected) in cases {
            assert_eq!(references(town, &filter).await, expected.into_iter().cloned().collect(), "{name}");
        }
    })
    .await;
}

#[tokio::test]
async fn text_is_looked_for_in_names_and_references_and_nowhere_else() {
    in_a_town(async |town| {
        let names = ["Edith Moss", "100% Percy", "Under_Score", "Back\\Slash", "Ŵyn İpek"];
        let mut sent = Vec::new();
        for name in names {
            sent.push(send(town, name, older(), DUE_ON, &[]).await);
        }
        let find = async |text: &str| {
            let filter = QueueFilter { text: Some(text.to_owned()), ..everything() };
            let found = rows(town, &filter, QueueSort::Due).await;
            found.into_iter().filter_map(|row| row.subject_name).collect::<Vec<_>>()
        };
        assert_eq!(find("dith MO").await, ["Edith Moss"]);
        assert_eq!(find("%").await, ["100% Percy"]);
        assert_eq!(find("_").await, ["Under_Score"]);
        assert_eq!(find("\\").await, ["Back\\Slash"]);
        assert_eq!(find("ŵyn").await, ["Ŵyn İpek"]);
        assert_eq!(find("  ").await.len(), names.len(), "blank is no filter");
        let code = sent[0].as_str();
        for text in [code.to_owned(), code.to_lowercase(), code.replace('-', ""), code[3..7].to_owned()] {
            assert!(find(&text).await.contains(&"Edith Moss".to_owned()), "{text}");
        }
        for text in ["evening call", "E%h", "M_ss", "\0"].into_iter().chain(HOSTILE) {
            assert!(find(text).await.is_empty(), "{text}");
        }
    })
    .await;
}

#[tokio::test]
async fn the_three_orders_are_by_due_date_by_age_and_by_urgency() {
    in_a_town(async |town| {
        let planned = send(town, "Planned", older(), date(2026, 7, 1), &[]).await;
        let unsafe_later = send(town, "Unsafe, later", older(), date(2026, 7, 9), &[Flag::Safety]).await;
        let danger = send(town, "Danger", older(), date(2026, 7, 8), &[Flag::DangerNow, Flag::Safety]).await;
        let unsafe_soon = send(town, "Unsafe, soon", older(), date(2026, 7, 2), &[Flag::CarerStrain]).await;
        let order = async |sort| {
            let found = rows(town, &everything(), sort).await;
            found.into_iter().map(|row| row.reference).collect::<Vec<_>>()
        };
        let [p, l, d, s] = [&planned, &unsafe_later, &danger, &unsafe_soon].map(Clone::clone);
        assert_eq!(order(QueueSort::Due).await, [p.clone(), s.clone(), d.clone(), l.clone()]);
        assert_eq!(order(QueueSort::Submitted).await, [p.clone(), l.clone(), d.clone(), s.clone()]);
        assert_eq!(order(QueueSort::Urgency).await, [d.clone(), s.clone(), l.clone(), p.clone()]);
        town.step(&planned, &triager(), &Step::BeginTriage).await;
        let boss = triager();
        let details = taking_stock::store::MoveDetails { priority: Some(Priority::Now), ..accepted_by(&boss) };
        town.step_with(&planned, &Town::accept(&planned), details).await.expect("it is stored");
        assert_eq!(order(QueueSort::Urgency).await, [d, p, s, l], "what triage decided counts");
    })
    .await;
}

#[tokio::test]
async fn pages_show_each_request_once_forwards_and_backwards() {
    in_a_town(async |town| {
        for number in 0..23_i8 {
            let team = if number % 3 == 0 { carers() } else { older() };
            let reference = send(town, "Edith Moss", team, date(2026, 7, 1 + number / 5), &[]).await;
            if number % 2 == 0 {
                town.step(&reference, &triager(), &Step::BeginTriage).await;
            }
        }
        for viewer in [None, Some([older(), carers()].into())] {
            let filter = QueueFilter::new(viewer, SENT_ON);
            for sort in QueueSort::ALL {
                let expected = rows(town, &filter, sort).await;
                assert_eq!(expected.len(), 23);
                let mut cursor: Option<QueueCursor> = None;
                let mut pages = Vec::new();
                loop {
                    let page = town.store.queue(&filter, sort, cursor.as_ref(), 5).await.expect("it answers");
                    assert_eq!(page.previous.is_some(), cursor.is_some(), "only the first page has none before it");
                    let next = page.next.clone();
                    pages.push(page);
                    match next {
                        // As an address would carry it.
                        Some(next) => cursor = QueueCursor::parse(&next.to_string()),
                        None => break,
                    }
                }
                assert_eq!(pages.len(), 5);
                let seen: Vec<_> = pages.iter().flat_map(|page| page.rows.clone()).collect();
                assert_eq!(seen, expected, "{sort:?}");
                for place in (1..pages.len()).rev() {
                    let back = pages[place].previous.as_ref();
                    let page = town.store.queue(&filter, sort, back, 5).await.expect("it answers");
                    assert_eq!(page.rows, pages[place - 1].rows, "back from page {place}");
                    assert_eq!(page.previous.is_some(), place > 1);
                    assert!(page.next.is_some());
                }
                let other = QueueSort::ALL.into_iter().find(|other| *other != sort).expect("another order");
                let page = town.store.queue(&filter, other, pages[0].next.as_ref(), 5).await.expect("it answers");
                assert_eq!(page.previous, None, "a cursor of another order is the first page");
            }
        }
    })
    .await;
}

#[tokio::test]
async fn requests_that_arrive_meanwhile_neither_hide_nor_repeat_any() {
    in_a_town(async |town| {
        let mut there = BTreeSet::new();
        for number in 0..12_i8 {
            there.insert(send(town, "First", older(), date(2026, 7, 1 + number), &[]).await);
        }
        let mut cursor: Option<QueueCursor> = None;
        let mut seen = Vec::new();
        loop {
            let page = town.store.queue(&everything(), QueueSort::Due, cursor.as_ref(), 3).await.expect("it answers");
            seen.extend(page.rows.into_iter().map(|row| row.reference));
            // One before everything, one after everything.
            send(town, "Meanwhile", older(), date(2026, 6, 1), &[]).await;
            send(town, "Meanwhile", older(), date(2026, 7, 5), &[]).await;
            match page.next {
                Some(next) => cursor = Some(next),
                None => break,
            }
        }
        let once: BTreeSet<_> = seen.iter().cloned().collect();
        assert_eq!(once.len(), seen.len(), "none is repeated");
        assert!(there.is_subset(&once), "none is hidden");
    })
    .await;
}

#[tokio::test]
async fn counts_are_of_what_the_viewer_may_see() {
    in_a_town(async |town| {
        send(town, "Late", older(), date(2026, 6, 21), &[]).await;
        send(town, "Other team", carers(), date(2026, 6, 21), &[]).await;
        town.at(Stage::Accepted).await;
        town.at(Stage::InReview).await;
        town.at(Stage::Reviewed).await;
        let count = async |viewer, team| {
            let filter = QueueFilter { team, stages: [Stage::Declined].into(), ..QueueFilter::new(viewer, SENT_ON) };
            town.store.queue_counts(&filter, &reviewer().id).await.expect("it answers")
        };
        let all = count(None, None).await;
        assert_eq!(all.by_stage.len(), Stage::ALL.len());
        assert_eq!((all.by_stage[&Stage::Submitted], all.by_stage[&Stage::Accepted]), (2, 1));
        assert_eq!((all.by_stage[&Stage::InReview], all.by_stage[&Stage::Reviewed]), (1, 1));
        assert_eq!((all.by_stage[&Stage::Declined], all.overdue, all.unallocated, all.mine), (0, 2, 1, 1));
        let own = count(Some([older()].into()), None).await;
        assert_eq!((own.by_stage[&Stage::Submitted], own.overdue, own.mine), (1, 1, 1));
        assert_eq!(count(None, Some(older())).await, own);
        let none = count(Some([older()].into()), Some(carers())).await;
        assert_eq!(none.by_stage.values().sum::<i64>(), 0);
        assert_eq!(QueueCounts { by_stage: none.by_stage.clone(), ..Default::default() }, none);
    })
    .await;
}

#[tokio::test]
async fn every_page_walks_along_an_index() {
    in_a_town(async |town| {
        send(town, "Edith Moss", older(), DUE_ON, &[]).await;
        let first = everything();
        let own = QueueFilter::new(Some([older(), carers()].into()), SENT_ON);
        for filter in [&first, &own] {
            for sort in QueueSort::ALL {
                let page = town.store.queue(filter, sort, None, 1).await.expect("it answers");
                let text = match sort {
                    QueueSort::Due => "after_due_2026-07-06_TS-AAAA-AAAA",
                    QueueSort::Submitted => "after_submitted_5_TS-AAAA-AAAA",
                    QueueSort::Urgency => "before_urgency_2_2026-07-06_TS-AAAA-AAAA",
                };
                let cursor = QueueCursor::parse(text).expect("a cursor");
                assert_eq!(page.rows.len(), 1);
                for cursor in [None, Some(&cursor)] {
                    check_plan(town, filter, sort, cursor).await;
                }
            }
        }
    })
    .await;
}

async fn check_plan(town: &Town, filter: &QueueFilter, sort: QueueSort, cursor: Option<&QueueCursor>) {
    let team = if filter.viewer.is_some() { "team_" } else { "" };
    let index = format!("request_by_{team}{}", sort.id());
    match town.engine() {
        Engine::Sqlite => {
            let plan = town.store.explain_queue(filter, sort, cursor, 25).await.expect("it explains");
            let walks: Vec<&String> = plan.iter().filter(|line| line.contains(" request ")).collect();
            let places = filter.viewer.as_ref().map_or(1, BTreeSet::len);
            assert_eq!(walks.len(), Stage::ALL.len() * places, "{plan:#?}");
            for walk in walks {
                assert!(walk.starts_with("SEARCH request USING INDEX ") && walk.contains(&index), "{walk}");
            }
            // A walk stops at the page's length: it gives its rows in order as it goes, and only those few are sorted
            // into those of the other walks.
            for (place, line) in plan.iter().enumerate() {
                if line.contains(" request ") {
                    assert_eq!(plan[place + 1], "SCAN walk", "{plan:#?}");
                }
            }
        }
        // With a handful of rows PostgreSQL rightly reads the table instead: see that it may take the index.
        Engine::Postgres => {
            let indexes = format!(
                "SELECT COUNT(*) FROM pg_indexes WHERE schemaname = current_schema() AND tablename = 'request' \
                 AND indexname = '{index}'"
            );
            assert_eq!(town.count(&indexes).await, 1, "{index}");
            assert!(!town.store.explain_queue(filter, sort, cursor, 25).await.expect("it explains").is_empty());
        }
    }
}
