//! Considered professional input: what a worker adds, in eleven points.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::actor::WorkerId;
use crate::checklist::{Item, Part, Record};
use crate::field::{Choice, Field, Kind, When, more, plain};
use crate::form::Element;
use crate::request::Reference;

/// What workers are trained for (INP-06 to INP-08).
pub const SKILLS: [&str; 7] =
    ["learning-disability", "autism", "deafblind", "mental-health", "dementia", "physical-disability", "carers"];

const LONG: Kind = Kind::Long { max: 4_000 };
const YES_OR_WHY: Kind = Kind::One(&[plain("yes"), more("no")]);
const READ: Kind = Kind::One(&[plain("yes"), more("no"), plain("none")]);
const DIFFICULTY: Kind = Kind::One(&[plain("none"), plain("some"), plain("substantial")]);
const FINDING: Kind = Kind::One(&[plain("agree"), plain("differ"), plain("more-needed"), plain("not-relevant")]);
const CONSIDERED: Kind = Kind::One(&[more("none"), more("some")]);

const OUTCOMES: &[Choice] = &[
    plain("no-change"),
    plain("revise"),
    plain("reassess"),
    plain("budget-management"),
    plain("monitoring"),
    plain("end-plan"),
    plain("more-needed"),
];

const fn item(id: &'static str, kind: Kind, duties: &'static [&'static str]) -> Item {
    Item { field: Field { id, kind }, duties }
}

const fn element(finding: &'static str, reasoning: &'static str, duties: &'static [&'static str]) -> [Item; 2] {
    [item(finding, FINDING, duties), item(reasoning, LONG, duties)]
}

const E1: [Item; 2] = element("finding-1", "reasoning-1", &["ELE-01", "INP-02"]);
const E2: [Item; 2] = element("finding-2", "reasoning-2", &["ELE-02", "INP-02"]);
const E3: [Item; 2] = element("finding-3", "reasoning-3", &["ELE-03", "INP-02"]);
const E4: [Item; 2] = element("finding-4", "reasoning-4", &["ELE-04", "INP-02"]);
const E5: [Item; 2] = element("finding-5", "reasoning-5", &["ELE-05", "INP-02"]);
const E6: [Item; 2] = element("finding-6", "reasoning-6", &["ELE-06", "INP-02"]);
const E7: [Item; 2] = element("finding-7", "reasoning-7", &["ELE-07", "INP-02"]);
const E8: [Item; 2] = element("finding-8", "reasoning-8", &["ELE-08", "INP-02"]);
const E9: [Item; 2] = element("finding-9", "reasoning-9", &["ELE-09", "INP-02"]);
const E10: [Item; 2] = element("finding-10", "reasoning-10", &["ELE-10", "INP-02"]);
const E11: [Item; 2] = element("finding-11", "reasoning-11", &["ELE-11", "INP-02"]);

/// The form for considered professional input: eleven parts, one for each point, in order.
pub const PARTS: &[Part] = &[
    Part {
        id: "reviewer",
        items: &[
            item("role", Kind::Short { max: 200 }, &["INP-04"]),
            item("competence", LONG, &["INP-05", "INP-06"]),
            item("relation", Kind::One(&[plain("none"), plain("related")]), &["INP-02"]),
        ],
    },
    Part {
        id: "conversation",
        items: &[
            item("spoke-on", Kind::Date(When::PastOrToday), &["INP-14"]),
            item(
                "spoke-how",
                Kind::One(&[plain("in-person"), plain("video"), plain("phone"), more("other")]),
                &["ACC-05"],
            ),
            item("spoke-who", LONG, &["INP-14", "INV-15"]),
            item("spoke-about", LONG, &["INP-14", "INP-15", "INP-16"]),
            item("seen-alone", YES_OR_WHY, &["INP-14"]),
            item("communication-met", LONG, &["ACC-02"]),
        ],
    },
    Part {
        id: "read",
        items: &[
            // A review looks at a plan: there is always one to read.
            item("read-plan", YES_OR_WHY, &["INP-26"]),
            item("read-last-review", READ, &["INP-02"]),
            item("read-spending", READ, &["INP-27", "INP-28"]),
            item("read-others", READ, &["INP-02"]),
        ],
    },
    Part {
        id: "capacity",
        items: &[
            item(
                "capacity",
                Kind::One(&[plain("no-doubt"), plain("has"), plain("lacks"), plain("in-doubt")]),
                &["INV-16"],
            ),
            item("capacity-decision", Kind::Long { max: 1_000 }, &["INV-16"]),
            item("capacity-evidence", LONG, &["INV-16"]),
            item("capacity-support", LONG, &["INV-16"]),
            item("directly-involved", LONG, &["INV-16", "INV-01"]),
            item("best-interests", LONG, &["INV-06", "INV-16"]),
        ],
    },
    Part {
        id: "advocacy",
        items: &[
            item("understanding-information", DIFFICULTY, &["INV-09"]),
            item("retaining-information", DIFFICULTY, &["INV-09"]),
            item("weighing-information", DIFFICULTY, &["INV-09"]),
            item("communicating-views", DIFFICULTY, &["INV-09"]),
            item("appropriate-person", Kind::One(&[more("yes"), plain("no"), plain("not-needed")]), &["INV-09"]),
            item(
                "advocate",
                Kind::One(&[more("not-needed"), more("referred"), more("arrived")]),
                &["INV-08", "INV-09"],
            ),
        ],
    },
    Part {
        id: "involvement",
        items: &[
            item("involved-person", YES_OR_WHY, &["INV-01", "INV-02"]),
            item("involved-carer", Kind::One(&[plain("yes"), plain("none"), more("no")]), &["INV-04"]),
            item("involved-others", Kind::One(&[more("yes"), plain("none"), more("no")]), &["INV-03"]),
            item("interpreter", Kind::One(&[more("yes"), plain("not-needed"), more("no")]), &["INV-10"]),
        ],
    },
    Part {
        id: "elements",
        items: &[
            E1[0], E1[1], E2[0], E2[1], E3[0], E3[1], E4[0], E4[1], E5[0], E5[1], E6[0], E6[1], E7[0], E7[1], E8[0],
            E8[1], E9[0], E9[1], E10[0], E10[1], E11[0], E11[1],
        ],
    },
    Part {
        id: "contradictions",
        items: &[item("contradictions", Kind::One(&[plain("none"), more("resolved"), more("recorded")]), &["INP-02"])],
    },
    Part {
        id: "wellbeing",
        items: &[
            item("wellbeing", LONG, &["REV-11"]),
            item("risk", LONG, &["REV-11", "ELE-18"]),
            item("safeguarding", CONSIDERED, &["SAF-01", "ELE-10"]),
            item("interim-support", CONSIDERED, &["REV-11"]),
            item("contingency-plan", LONG, &["REV-11"]),
            item(
                "sufficiency",
                Kind::One(&[more("sufficient"), more("not-sufficient"), more("no-budget")]),
                &["ELE-08"],
            ),
            item(
                "carers-assessment",
                Kind::One(&[plain("no-carer"), more("offered"), more("not-offered")]),
                &["INV-04"],
            ),
        ],
    },
    Part {
        id: "response",
        items: &[
            item("response", LONG, &["INP-02"]),
            item("agrees", Kind::One(&[plain("yes"), more("partly"), more("no"), more("could-not-say")]), &["INP-02"]),
        ],
    },
    Part {
        id: "outcome",
        items: &[
            item("outcome", Kind::One(OUTCOMES), &["INP-02"]),
            item("outcome-reasons", LONG, &["INP-02"]),
            item("next-review", Kind::Date(When::Future), &["REV-01", "REV-07", "REV-12"]),
            item("next-review-reasons", Kind::Long { max: 2_000 }, &["REV-05"]),
            item("information-given", LONG, &["REQ-28"]),
            item("rights-explained", YES_OR_WHY, &["REQ-31"]),
            item("declaration", Kind::Several(&[plain("own-words")]), &["INP-01", "INP-02"]),
        ],
    },
];

/// The part with this id.
pub fn part(id: &str) -> Option<&'static Part> {
    PARTS.iter().find(|part| part.id == id)
}

/// The fields that hold findings in the professional's own words, which may not be copied (INP-02).
pub const FINDINGS: [&str; 15] = [
    "reasoning-1",
    "reasoning-2",
    "reasoning-3",
    "reasoning-4",
    "reasoning-5",
    "reasoning-6",
    "reasoning-7",
    "reasoning-8",
    "reasoning-9",
    "reasoning-10",
    "reasoning-11",
    "spoke-about",
    "wellbeing",
    "risk",
    "outcome-reasons",
];

/// The name of an element's reasoning.
pub fn reasoning(element: Element) -> &'static str {
    FINDINGS[usize::from(element.number()) - 1]
}

/// What the professional finds of an element, beside what the citizen said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Finding {
    /// Agrees with what was said.
    Agree,
    /// Finds otherwise.
    Differ,
    /// More has to be found out.
    MoreNeeded,
    /// Has no bearing on this plan.
    NotRelevant,
}

impl Finding {
    /// The finding with this stable name.
    pub fn from_id(id: &str) -> Option<Finding> {
        [Finding::Agree, Finding::Differ, Finding::MoreNeeded, Finding::NotRelevant]
            .into_iter()
            .find(|finding| finding.id() == id)
    }

    /// The stable name used in forms, storage and message ids.
    pub fn id(self) -> &'static str {
        match self {
            Finding::Agree => "agree",
            Finding::Differ => "differ",
            Finding::MoreNeeded => "more-needed",
            Finding::NotRelevant => "not-relevant",
        }
    }
}

/// What a review leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// The plan goes on as it is.
    NoChange,
    /// Circumstances changed and needs did not: the plan is revised.
    Revise,
    /// Needs changed: a proportionate reassessment comes first.
    Reassess,
    /// The budget is to be managed in another way.
    BudgetManagement,
    /// Proportionate monitoring.
    Monitoring,
    /// The plan is to end.
    EndPlan,
    /// A named task has to be done; the clock runs on.
    MoreNeeded,
}

impl Outcome {
    /// Every outcome, in the order in which they are offered.
    pub const ALL: [Outcome; 7] = [
        Outcome::NoChange,
        Outcome::Revise,
        Outcome::Reassess,
        Outcome::BudgetManagement,
        Outcome::Monitoring,
        Outcome::EndPlan,
        Outcome::MoreNeeded,
    ];

    /// The stable name used in forms, storage and message ids.
    pub fn id(self) -> &'static str {
        OUTCOMES[self as usize].id
    }

    /// The outcome with this stable name.
    pub fn from_id(id: &str) -> Option<Outcome> {
        Outcome::ALL.into_iter().find(|outcome| outcome.id() == id)
    }
}

/// Complete input. Made only by [`crate::gate::check`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConsideredInput {
    pub(crate) reference: Reference,
    pub(crate) reviewer: WorkerId,
    pub(crate) spoke_on: Date,
    pub(crate) findings: Vec<(Element, Finding, String)>,
    pub(crate) outcome: Outcome,
    pub(crate) next_review: Date,
    pub(crate) record: Record,
}

impl ConsideredInput {
    /// The request it is about.
    pub fn reference(&self) -> &Reference {
        &self.reference
    }

    /// Who gave it.
    pub fn reviewer(&self) -> &WorkerId {
        &self.reviewer
    }

    /// The day on which the person was spoken with.
    pub fn spoke_on(&self) -> Date {
        self.spoke_on
    }

    /// The finding on each of the eleven elements, with its reasoning, in order.
    pub fn findings(&self) -> &[(Element, Finding, String)] {
        &self.findings
    }

    /// What follows.
    pub fn outcome(&self) -> Outcome {
        self.outcome
    }

    /// When the next review is due.
    pub fn next_review(&self) -> Date {
        self.next_review
    }

    /// Every answer of the form, by field id.
    pub fn record(&self) -> &Record {
        &self.record
    }
}
