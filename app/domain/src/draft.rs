//! A self-review that has not been sent: every answer as typed, valid or not.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::field::Value;
use crate::form::{self, Answer, Audience, QUESTIONS, Question, SavedAnswer, Section, Shown, Voice};
use crate::typed::Typed;

/// The answers of a self-review in the making.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// Who is answering.
    pub audience: Audience,
    /// What was typed, by question id. Answers to questions that are not shown now are kept all the same.
    pub answers: BTreeMap<String, SavedAnswer>,
}

/// How far a task of the task list is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// No question visited.
    NotStarted,
    /// Some visited.
    InProgress,
    /// Something typed cannot be read yet.
    NeedsAttention,
    /// Every question visited.
    Done,
}

/// Why a draft cannot be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotReady {
    /// These questions hold something that cannot be read; by id, in order.
    Invalid(Vec<&'static str>),
    /// Nothing was answered at all.
    Empty,
}

impl Draft {
    /// A draft with nothing in it.
    pub fn new(audience: Audience) -> Self {
        Draft { audience, answers: BTreeMap::new() }
    }

    /// The questions shown for what has been answered so far, in order.
    pub fn questions(&self) -> impl Iterator<Item = &'static Question> + '_ {
        QUESTIONS.iter().filter(|question| self.shows(question))
    }

    /// Whether a question is asked of this audience, with these answers.
    pub fn shows(&self, question: &Question) -> bool {
        question.audiences.contains(&self.audience)
            && match question.shown {
                Shown::Always => true,
                Shown::When { question: other, choices } => self
                    .answers
                    .get(other)
                    .is_some_and(|saved| saved.typed.all(other).iter().any(|chosen| choices.contains(&chosen.trim()))),
            }
    }

    /// Keeps what was typed for a question, valid or not. Only names that belong to the question are kept.
    pub fn save(&mut self, question: &Question, mut typed: Typed, talk: bool) {
        typed.retain(|name| question.owns(name));
        self.answers.insert(question.id().to_owned(), SavedAnswer { typed, talk });
    }

    /// What has become of a question.
    pub fn answer(&self, question: &Question, today: Date) -> Answer {
        form::answer(question, self.answers.get(question.id()), today)
    }

    /// The question shown after this one, if any; this one need not be shown itself.
    pub fn after(&self, id: &str) -> Option<&'static Question> {
        let place = QUESTIONS.iter().position(|question| question.id() == id)?;
        QUESTIONS[place + 1..].iter().find(|question| self.shows(question))
    }

    /// The question shown before this one, if any; this one need not be shown itself.
    pub fn before(&self, id: &str) -> Option<&'static Question> {
        let place = QUESTIONS.iter().position(|question| question.id() == id)?;
        QUESTIONS[..place].iter().rfind(|question| self.shows(question))
    }

    /// The questions of a section that are shown.
    pub fn section(&self, section: Section) -> impl Iterator<Item = &'static Question> + '_ {
        self.questions().filter(move |question| question.section == section)
    }

    /// How far a section is.
    pub fn progress(&self, section: Section, today: Date) -> Progress {
        let answers: Vec<Answer> = self.section(section).map(|question| self.answer(question, today)).collect();
        if answers.iter().any(|answer| matches!(answer, Answer::Invalid(_))) {
            Progress::NeedsAttention
        } else if answers.iter().all(|answer| *answer == Answer::Unseen) {
            Progress::NotStarted
        } else if answers.contains(&Answer::Unseen) {
            Progress::InProgress
        } else {
            Progress::Done
        }
    }

    /// Turns the draft into what is sent. Blank questions are allowed; what cannot be read is not.
    pub fn submit(&self, today: Date) -> Result<SelfReview, NotReady> {
        let mut answers = Vec::new();
        let mut invalid = Vec::new();
        for question in self.questions() {
            match self.answer(question, today) {
                Answer::Invalid(_) => invalid.push(question.id()),
                Answer::Given(value) => answers.push(Answered::new(question, self.audience, Some(value), false)),
                Answer::Talk(value) => answers.push(Answered::new(question, self.audience, value, true)),
                Answer::Skipped | Answer::Unseen => {}
            }
        }
        if !invalid.is_empty() {
            return Err(NotReady::Invalid(invalid));
        }
        if answers.is_empty() {
            return Err(NotReady::Empty);
        }
        Ok(SelfReview { audience: self.audience, answers })
    }
}

/// A sent answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answered {
    /// The question's id.
    pub question: String,
    /// Whose words they are.
    pub voice: Voice,
    /// The answer, if more than a wish to talk.
    pub value: Option<Value>,
    /// "I would rather talk about this."
    pub talk: bool,
}

impl Answered {
    fn new(question: &Question, audience: Audience, value: Option<Value>, talk: bool) -> Self {
        Answered { question: question.id().to_owned(), voice: question.voice(audience), value, talk }
    }
}

/// What a citizen sent. Information, never a review; never edited, only added to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SelfReview {
    /// Who answered.
    pub audience: Audience,
    /// The answers, in the order of the questions.
    pub answers: Vec<Answered>,
}

impl SelfReview {
    /// The answer to a question, if there is one.
    pub fn answered(&self, question: &str) -> Option<&Answered> {
        self.answers.iter().find(|answered| answered.question == question)
    }

    /// The text of a short or long answer, if there is one.
    pub fn text(&self, question: &str) -> Option<&str> {
        match &self.answered(question)?.value {
            Some(Value::Text(text)) => Some(text),
            _ => None,
        }
    }

    /// Whether one of these choices was made.
    pub fn chose(&self, question: &str, choices: &[&str]) -> bool {
        match self.answered(question).and_then(|answered| answered.value.as_ref()) {
            Some(Value::One(id, _)) => choices.contains(&id.as_str()),
            Some(Value::Several(chosen)) => chosen.iter().any(|(id, _)| choices.contains(&id.as_str())),
            _ => false,
        }
    }

    /// The name of whoever the plan belongs to, as given.
    pub fn subject_name(&self) -> Option<&str> {
        self.text("name").or_else(|| self.text("person-name"))
    }

    /// Every piece of free text: what a finding may not merely repeat (INP-02).
    pub fn words(&self) -> Vec<&str> {
        self.answers.iter().filter_map(|answered| answered.value.as_ref()).flat_map(Value::texts).collect()
    }
}

#[cfg(test)]
mod tests;
