//! The messages that pages make out of the domain's ids.

use std::collections::{BTreeMap, BTreeSet};

use app::words::Language;
use domain::actor::Role;
use domain::checklist::{Part, Why};
use domain::field::{self, Choice, Field, Kind};
use domain::form::{Audience, Element, QUESTIONS, Section, Voice};
use domain::input::{self, Finding, Outcome, SKILLS};
use domain::lifecycle::{EventKind, Refused, Stage};
use domain::request::Flag;
use domain::triage::{self, Depth};

/// What the domain's data asks for: each text with the variables that it is given; `true` where it must exist.
#[derive(Default)]
pub struct Demanded(pub BTreeMap<String, (BTreeSet<&'static str>, bool)>);

impl Demanded {
    fn must(&mut self, id: impl Into<String>, variables: &[&'static str]) {
        self.0.insert(id.into(), (variables.iter().copied().collect(), true));
    }

    fn may(&mut self, id: impl Into<String>, variables: &[&'static str]) {
        self.0.entry(id.into()).or_insert_with(|| (variables.iter().copied().collect(), false));
    }

    fn choices(&mut self, message: &str, choices: &[Choice], variables: &[&'static str]) {
        for choice in choices {
            self.must(format!("{message}-{}", choice.id), variables);
            self.may(format!("{message}-{}.hint", choice.id), variables);
            if choice.more {
                self.must(format!("{message}-{}-more", choice.id), variables);
            }
        }
    }

    fn field(&mut self, message: &str, field: &Field, variables: &[&'static str]) {
        self.must(message, variables);
        self.may(format!("{message}.hint"), variables);
        match field.kind {
            Kind::One(choices) | Kind::Several(choices) => self.choices(message, choices, variables),
            Kind::YesNo { .. } => {
                for choice in field.kind.choices() {
                    self.must(format!("choice-{}", choice.id), &[]);
                    if choice.more {
                        self.must(format!("{message}-{}-more", choice.id), variables);
                    }
                }
            }
            Kind::List { fields, .. } => {
                let numbered: Vec<&'static str> = variables.iter().copied().chain(["n"]).collect();
                self.must(format!("{message}-item"), &numbered);
                self.must(format!("{message}-remove"), &numbered);
                self.must(format!("{message}-add"), variables);
                for field in fields {
                    self.field(&format!("{message}-{}", field.id), field, variables);
                }
            }
            Kind::Short { .. } | Kind::Long { .. } | Kind::Date(_) => {}
        }
    }

    fn parts(&mut self, prefix: &str, parts: &[Part]) {
        for part in parts {
            self.must(format!("{prefix}-part-{}", part.id), &[]);
            for item in part.items {
                let shared = ["finding", "reasoning"]
                    .into_iter()
                    .find(|shared| item.field.id.strip_prefix(shared).is_some_and(|rest| rest.starts_with('-')));
                let (id, variables): (&str, &[&'static str]) =
                    shared.map_or((item.field.id, &[]), |shared| (shared, &["element"]));
                self.must(format!("{prefix}-{id}.short"), variables);
                if shared == Some("finding") {
                    self.must(format!("{prefix}-{id}"), variables);
                    for choice in item.field.kind.choices() {
                        self.must(format!("finding-{}", choice.id), &[]);
                    }
                } else {
                    self.field(&format!("{prefix}-{id}"), &item.field, variables);
                }
                self.duties(item.duties);
            }
        }
    }

    fn duties(&mut self, duties: &[&'static str]) {
        for duty in duties {
            let prefix = duty.split('-').next().unwrap_or(duty).to_lowercase();
            self.must(format!("source-{prefix}"), &[]);
        }
    }

    pub fn all() -> Self {
        let mut all = Demanded::default();
        for audience in Audience::ALL {
            all.must(format!("audience-{}", audience.id()), &[]);
            all.must(format!("audience-{}.hint", audience.id()), &[]);
        }
        for voice in [Voice::Person, Voice::Carer, Voice::Representative] {
            all.must(format!("voice-{}", voice.id()), &[]);
        }
        for section in Section::all() {
            all.must(format!("section-{}", section.id()), &["audience"]);
        }
        for element in Element::all() {
            all.must(format!("element-{}", element.number()), &[]);
            all.duties(&[element.duty()]);
        }
        for question in QUESTIONS {
            all.field(&format!("q-{}", question.id()), &question.field, &["audience"]);
            all.must(format!("q-{}.short", question.id()), &[]);
            all.duties(question.duties);
        }
        all.parts("t", triage::PARTS);
        all.parts("i", input::PARTS);
        all.results();
        all.problems();
        all
    }

    fn results(&mut self) {
        for finding in ["agree", "differ", "more-needed", "not-relevant"] {
            assert!(Finding::from_id(finding).is_some(), "{finding}");
        }
        for outcome in Outcome::ALL {
            self.must(format!("outcome-{}", outcome.id()), &[]);
            self.must(format!("outcome-{}.citizen", outcome.id()), &[]);
        }
        for stage in Stage::ALL {
            for attribute in ["", ".citizen", ".citizen-next"] {
                self.must(format!("stage-{}{attribute}", stage.id()), &[]);
            }
        }
        for event in EventKind::ALL {
            self.must(format!("event-{}", event.id()), &[]);
            self.must(format!("event-{}.citizen", event.id()), &[]);
        }
        let named = Flag::ALL.iter().map(|flag| format!("flag-{}", flag.id()));
        let named = named.chain(Role::ALL.iter().map(|role| format!("role-{}", role.id())));
        let named = named.chain(SKILLS.iter().map(|skill| format!("skill-{skill}")));
        let named = named.chain([Depth::LightTouch, Depth::Full].map(|depth| format!("depth-{}", depth.id())));
        named.for_each(|id| self.must(id, &[]));
        let fields = triage::PARTS.iter().flat_map(|part| part.items).map(|item| item.field);
        let priority = fields.clone().find(|field| field.id == "priority").expect("triage sets a priority");
        for choice in priority.kind.choices() {
            self.must(format!("priority-{}", choice.id), &[]);
        }
    }

    fn problems(&mut self) {
        for why in Why::IDS {
            let variables: &[&'static str] =
                if why == "copied-from-finding" { &["field", "other"] } else { &["field"] };
            self.must(format!("unmet-{why}"), variables);
        }
        for refused in Refused::IDS {
            self.must(format!("refused-{refused}"), &[]);
        }
        for problem in field::Problem::IDS {
            let variables: &[&'static str] = match problem {
                "too-long" => &["label", "max", "over"],
                "too-many-items" => &["label", "max"],
                _ => &["label"],
            };
            self.must(format!("error-{problem}"), variables);
        }
        for problem in app::problem::Problem::ALL {
            for attribute in ["", ".title", ".next"] {
                self.must(format!("problem-{}{attribute}", problem.id()), &[]);
            }
        }
        for language in Language::ALL {
            self.must(format!("language-{}", language.tag()), &[]);
        }
        for month in 1..=12 {
            self.must(format!("month-{month}"), &[]);
        }
    }
}
