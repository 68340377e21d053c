//! What the demo consists of: the files under `data`, read.

use std::collections::BTreeMap;

use domain::actor::Role;
use domain::form::Audience;
use jiff::civil::Time;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value as Json};

use super::DemoError;
use crate::store::PlanKind;

/// Answers by field id, as written in a file.
pub type Answers = Map<String, Json>;

/// Everything.
pub struct Content {
    /// Teams and workers.
    pub council: CouncilFile,
    /// People and carers.
    pub people: Vec<PersonFile>,
    /// Requests, with what became of each.
    pub requests: Vec<RequestFile>,
    /// What reviewers wrote, by the key of the request.
    pub inputs: BTreeMap<String, Answers>,
}

/// Teams and workers.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CouncilFile {
    /// Teams.
    pub teams: Vec<TeamFile>,
    /// Workers.
    pub workers: Vec<WorkerFile>,
}

/// A team.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TeamFile {
    /// Key, and identity in storage.
    pub id: String,
    /// Name.
    pub name: String,
}

/// A worker.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WorkerFile {
    /// Key, and the name to sign in with.
    pub username: String,
    /// Name.
    pub name: String,
    /// Job title.
    pub job_title: String,
    /// Roles.
    pub roles: Vec<Role>,
    /// Skills.
    pub skills: Vec<String>,
    /// Teams, by key.
    pub teams: Vec<String>,
}

/// Somebody with a plan.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PersonFile {
    /// Key.
    pub id: String,
    /// Name.
    pub name: String,
    /// Age today.
    pub age: i16,
    /// Month and day of birth.
    pub birthday: String,
    /// The team that requests go to.
    pub team: String,
    /// Address.
    pub address: String,
    /// For a carer: whom they care for, in their words.
    pub cares_for: Option<String>,
    /// Their plan.
    pub plan: PlanFile,
}

/// A plan.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanFile {
    /// Which kind.
    pub kind: PlanKindFile,
    /// Months since it started.
    pub months_old: u32,
    /// Months since it was last reviewed.
    pub last_review_months: u32,
    /// The personal budget, in pounds a week.
    pub weekly_pounds: u32,
    /// How the budget is managed: a choice of the question `managed`.
    pub managed: String,
    /// Outcomes.
    pub outcomes: Vec<String>,
}

/// Which kind of plan.
#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PlanKindFile {
    /// A person's.
    CareAndSupport,
    /// A carer's own.
    CarerSupport,
}

impl From<PlanKindFile> for PlanKind {
    fn from(kind: PlanKindFile) -> Self {
        match kind {
            PlanKindFile::CareAndSupport => PlanKind::CareAndSupport,
            PlanKindFile::CarerSupport => PlanKind::Support,
        }
    }
}

/// A time of day, written as `09:30`.
#[derive(Clone, Copy, Deserialize)]
#[serde(try_from = "String")]
pub struct At(pub Time);

impl TryFrom<String> for At {
    type Error = String;

    fn try_from(written: String) -> Result<Self, Self::Error> {
        written.parse().map(At).map_err(|_| format!("`{written}` is not a time of day such as 09:30"))
    }
}

/// A request, with what became of it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RequestFile {
    /// Key.
    pub key: String,
    /// Whose plan it is about, by key.
    pub subject: String,
    /// Who is answering.
    pub audience: Audience,
    /// The language it is written in.
    #[serde(default = "english")]
    pub language: String,
    /// How many working days ago it was sent.
    pub sent: u32,
    /// At what time.
    pub at: At,
    /// Sent on the Sunday before that working day instead.
    #[serde(default)]
    pub weekend: bool,
    /// The answers.
    pub answers: Answers,
    /// What became of it, in order.
    pub steps: Vec<StepFile>,
}

fn english() -> String {
    "en".to_owned()
}

/// Something that happened to a request.
#[derive(Deserialize)]
pub struct StepFile {
    /// How many working days ago.
    pub day: u32,
    /// At what time; otherwise some time in working hours.
    pub at: Option<At>,
    /// What.
    #[serde(flatten)]
    pub act: Act,
}

/// What happened.
#[derive(Deserialize)]
#[serde(tag = "do", rename_all = "kebab-case")]
pub enum Act {
    /// A triage worker opened it.
    BeginTriage {
        /// Who.
        by: String,
    },
    /// A triage worker saved the triage form, unfinished.
    DraftTriage {
        /// Who.
        by: String,
        /// What they wrote in it.
        form: Answers,
    },
    /// A triage worker decided.
    Decide {
        /// Who.
        by: String,
        /// What they wrote in the triage form.
        form: Answers,
    },
    /// The citizen added words.
    AddWords {
        /// The words.
        words: String,
    },
    /// It was given to a reviewer.
    Allocate {
        /// By whom.
        by: String,
        /// To whom.
        to: String,
    },
    /// The reviewer began.
    BeginReview {
        /// Who.
        by: String,
    },
    /// The reviewer saved what is in the file of inputs, unfinished.
    DraftInput {
        /// Who.
        by: String,
    },
    /// The reviewer completed the review with what is in the file of inputs.
    Complete {
        /// Who.
        by: String,
    },
    /// The citizen took it back.
    Withdraw,
}

const PEOPLE: [(&str, &str); 3] = [
    ("people/older.json", include_str!("data/people/older.json")),
    ("people/adults.json", include_str!("data/people/adults.json")),
    ("people/carers.json", include_str!("data/people/carers.json")),
];

const REQUESTS: [(&str, &str); 8] = [
    ("requests/older.json", include_str!("data/requests/older.json")),
    ("requests/learning.json", include_str!("data/requests/learning.json")),
    ("requests/mental-health.json", include_str!("data/requests/mental-health.json")),
    ("requests/physical.json", include_str!("data/requests/physical.json")),
    ("requests/welsh.json", include_str!("data/requests/welsh.json")),
    ("requests/carers.json", include_str!("data/requests/carers.json")),
    ("requests/carers-more.json", include_str!("data/requests/carers-more.json")),
    ("requests/representatives.json", include_str!("data/requests/representatives.json")),
];

const INPUTS: [(&str, &str); 4] = [
    ("inputs/complete-1.json", include_str!("data/inputs/complete-1.json")),
    ("inputs/complete-2.json", include_str!("data/inputs/complete-2.json")),
    ("inputs/welsh.json", include_str!("data/inputs/welsh.json")),
    ("inputs/drafts.json", include_str!("data/inputs/drafts.json")),
];

impl Content {
    /// Reads the files. Refuses what does not have their form, naming the file and the line.
    pub fn read() -> Result<Content, DemoError> {
        let mut content = Content {
            council: parse("council.json", include_str!("data/council.json"))?,
            people: Vec::new(),
            requests: Vec::new(),
            inputs: BTreeMap::new(),
        };
        for (file, text) in PEOPLE {
            content.people.extend(parse::<Vec<PersonFile>>(file, text)?);
        }
        for (file, text) in REQUESTS {
            content.requests.extend(parse::<Vec<RequestFile>>(file, text)?);
        }
        for (file, text) in INPUTS {
            content.inputs.extend(parse::<BTreeMap<String, Answers>>(file, text)?);
        }
        Ok(content)
    }

    /// The person with this key.
    pub fn person(&self, key: &str) -> Result<&PersonFile, DemoError> {
        self.people
            .iter()
            .find(|person| person.id == key)
            .ok_or_else(|| DemoError::Content(format!("nobody has the key `{key}`")))
    }
}

fn parse<T: DeserializeOwned>(file: &str, text: &str) -> Result<T, DemoError> {
    serde_json::from_str(text).map_err(|error| DemoError::Content(format!("{file}: {error}")))
}
