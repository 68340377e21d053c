//! Replays what happened to each request: every step is asked of the domain and stored as a page would.

use std::collections::BTreeMap;

use domain::actor::{Actor, Submitter, TeamId, Worker};
use domain::draft::SelfReview;
use domain::form::Audience;
use domain::gate::{self, Context};
use domain::input;
use domain::lifecycle::{self, Stage, Step};
use domain::moment::Now;
use domain::request::{Reference, flags};
use domain::triage;
use domain::typed::Typed;
use jiff::civil::Date;
use serde_json::{Value as Json, json};

use super::chance::Chance;
use super::content::{Act, Answers, Content, RequestFile};
use super::timeline::{Happening, timeline};
use super::{DemoError, answers, calendar, plan_id};
use crate::citizen::routing;
use crate::staff::told;
use crate::store::{MoveDetails, NewDraft, Store, StoreError, StoredRequest, Submission, WorkForm};

/// A phrase and its hash, for each audience.
pub type Phrases = BTreeMap<Audience, (String, String)>;

/// What has become of a request.
pub struct Replayed {
    /// Its key in the files.
    pub key: String,
    /// Its reference.
    pub reference: Reference,
    /// How far it is.
    pub stage: Stage,
}

/// Replays everything that happened before `now`, in order.
pub async fn replay(
    store: &Store,
    content: &Content,
    workers: &BTreeMap<String, Worker>,
    phrases: &Phrases,
    now: Now,
) -> Result<Vec<Replayed>, DemoError> {
    let replay = Replay { store, content, workers, phrases, today: now.today };
    for happening in timeline(content, now)? {
        match happening.act {
            None => replay.send(happening.request, happening.now).await?,
            Some(act) => replay.act(&happening, act).await?,
        }
    }
    let mut replayed = Vec::with_capacity(content.requests.len());
    for request in &content.requests {
        let reference = reference_of(&request.key);
        let stage = replay.read(&reference).await?.request.stage;
        replayed.push(Replayed { key: request.key.clone(), reference, stage });
    }
    Ok(replayed)
}

/// The reference that belongs to a request's key.
pub fn reference_of(key: &str) -> Reference {
    Chance::of(&format!("reference {key}")).reference()
}

struct Replay<'a> {
    store: &'a Store,
    content: &'a Content,
    workers: &'a BTreeMap<String, Worker>,
    phrases: &'a Phrases,
    today: Date,
}

impl Replay<'_> {
    async fn send(&self, file: &RequestFile, now: Now) -> Result<(), DemoError> {
        let person = self.content.person(&file.subject)?;
        let born = calendar::born(self.today, person.age, &person.birthday)?;
        let draft = answers::draft(file, person, born, now.today)?;
        let id = Chance::of(&format!("draft {}", file.key)).id();
        let new = NewDraft {
            id: id.clone(),
            reference: reference_of(&file.key),
            phrase_hash: self.phrases[&file.audience].1.clone(),
            audience: file.audience,
            language: file.language.clone(),
            now: now.at,
        };
        self.store.create_draft(new).await?;
        for (question, answer) in &draft.answers {
            self.store.save_answer(&id, question, answer, now.at).await?;
        }
        let stored = self.store.draft(&id).await?.ok_or(StoreError::Missing)?;
        let review = stored
            .draft
            .submit(now.today)
            .map_err(|fault| DemoError::Content(format!("request `{}` cannot be sent: {fault:?}", file.key)))?;
        let submission = Submission {
            draft: &stored,
            review: &review,
            flags: &flags(&review),
            team: &TeamId(person.team.clone()),
            due_on: routing::triage_due(now.today),
            submitter: Submitter::Citizen(id),
            now,
        };
        self.store.submit(submission).await?;
        Ok(())
    }

    async fn act(&self, happening: &Happening<'_>, act: &Act) -> Result<(), DemoError> {
        let Happening { now, request: file, .. } = *happening;
        let stored = self.read(&reference_of(&file.key)).await?;
        match act {
            Act::BeginTriage { by } => {
                let worker = self.worker(by)?;
                self.take(file, &stored, Step::BeginTriage, MoveDetails::by(Actor::Worker(worker)), now).await?;
                let reference = &stored.request.reference;
                self.store.link_plan(reference, &plan_id(&file.subject), Some(&worker.id), now.at).await?;
                Ok(())
            }
            Act::DraftTriage { by, form } => {
                self.save(file, &stored, WorkForm::Triage, form, self.worker(by)?, now).await.map(drop)
            }
            Act::Decide { by, form } => self.decide(file, &stored, self.worker(by)?, form, now).await,
            Act::AddWords { words } => {
                let answers_question = stored.request.stage == Stage::MoreInformation;
                let details = MoveDetails {
                    addition: Some(words.clone()),
                    due_on: answers_question.then(|| routing::triage_due(now.today)),
                    ..MoveDetails::by(Actor::Citizen)
                };
                self.take(file, &stored, Step::AddWords, details, now).await
            }
            Act::Allocate { by, to } => {
                let to = self.worker(to)?;
                let details = MoveDetails {
                    told_to_citizen: json!({ "reviewer": format!("{}, {}", to.name, to.job_title) }),
                    ..MoveDetails::by(Actor::Worker(self.worker(by)?))
                };
                self.take(file, &stored, Step::Allocate(to.clone()), details, now).await
            }
            Act::BeginReview { by } => {
                let details = MoveDetails::by(Actor::Worker(self.worker(by)?));
                self.take(file, &stored, Step::BeginReview, details, now).await
            }
            Act::DraftInput { by } => {
                let (form, worker) = (self.input(&file.key)?, self.worker(by)?);
                self.save(file, &stored, WorkForm::Input, form, worker, now).await.map(drop)
            }
            Act::Complete { by } => self.complete(file, &stored, self.worker(by)?, now).await,
            Act::Withdraw => self.take(file, &stored, Step::Withdraw, MoveDetails::by(Actor::Citizen), now).await,
        }
    }

    /// Takes a step as the actor named in its details.
    async fn take(
        &self,
        file: &RequestFile,
        stored: &StoredRequest,
        step: Step,
        details: MoveDetails<'_>,
        now: Now,
    ) -> Result<(), DemoError> {
        let moved = lifecycle::step(&stored.request, details.actor, &step)
            .map_err(|refused| DemoError::Refused { key: file.key.clone(), refused })?;
        Ok(self.store.apply(&moved, details, now).await?)
    }

    async fn decide(
        &self,
        file: &RequestFile,
        stored: &StoredRequest,
        worker: &Worker,
        form: &Answers,
        now: Now,
    ) -> Result<(), DemoError> {
        let mut form = form.clone();
        if let Some(Json::String(other)) = form.get_mut("duplicate-of") {
            *other = reference_of(other).to_string();
        }
        let typed = self.save(file, stored, WorkForm::Triage, &form, worker, now).await?;
        let triage = triage::check(&typed, &stored.request.reference, now.today)
            .map_err(|unmet| DemoError::Unmet { key: file.key.clone(), unmet })?;
        let details = told::decision(MoveDetails::by(Actor::Worker(worker)), &triage);
        self.take(file, stored, Step::Decide(triage), details, now).await
    }

    async fn complete(
        &self,
        file: &RequestFile,
        stored: &StoredRequest,
        worker: &Worker,
        now: Now,
    ) -> Result<(), DemoError> {
        let typed = self.save(file, stored, WorkForm::Input, self.input(&file.key)?, worker, now).await?;
        let request = &stored.request;
        let additions = stored.additions.iter().map(|addition| addition.text.clone());
        let context = Context {
            reference: request.reference.clone(),
            reviewer: worker.clone(),
            owner: request.owner.clone(),
            submitter: request.submitter.clone(),
            submitted_on: request.submitted.today,
            today: now.today,
            citizen_words: words(&stored.self_review).chain(additions).collect(),
            elsewhere: self.store.findings_elsewhere(&worker.id, &request.reference, 50).await?,
        };
        let input = gate::check(&typed, &context).map_err(|unmet| DemoError::Unmet { key: file.key.clone(), unmet })?;
        let completion = lifecycle::complete(request, Actor::Worker(worker), input, now)
            .map_err(|refused| DemoError::Refused { key: file.key.clone(), refused })?;
        Ok(self.store.complete(&completion).await?)
    }

    /// Saves a worker's form part by part, and gives what is saved of all of it.
    async fn save(
        &self,
        file: &RequestFile,
        stored: &StoredRequest,
        form: WorkForm,
        written: &Answers,
        worker: &Worker,
        now: Now,
    ) -> Result<Typed, DemoError> {
        let parts = match form {
            WorkForm::Triage => triage::PARTS,
            WorkForm::Input => input::PARTS,
        };
        let typed = answers::form(parts, written, now.today)
            .map_err(|fault| DemoError::Content(format!("request `{}`, {} form: {fault}", file.key, form.id())))?;
        let reference = &stored.request.reference;
        for (part, typed) in typed {
            let version = self.store.work(reference, form).await?.version(part);
            self.store.save_work(reference, form, part, &typed, version, &worker.id, now.at).await?;
        }
        Ok(self.store.work(reference, form).await?.typed)
    }

    async fn read(&self, reference: &Reference) -> Result<StoredRequest, DemoError> {
        Ok(self.store.request(reference).await?.ok_or(StoreError::Missing)?)
    }

    fn worker(&self, username: &str) -> Result<&Worker, DemoError> {
        self.workers.get(username).ok_or_else(|| DemoError::Content(format!("no worker signs in as `{username}`")))
    }

    fn input(&self, key: &str) -> Result<&Answers, DemoError> {
        self.content
            .inputs
            .get(key)
            .ok_or_else(|| DemoError::Content(format!("no input is written for request `{key}`")))
    }
}

fn words(review: &SelfReview) -> impl Iterator<Item = String> + '_ {
    review.words().into_iter().map(str::to_owned)
}
