//! Words: every text that a person reads comes from `locales/`, by message id.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

use domain::form::Audience;
use fluent_templates::fluent_bundle::FluentValue;
use fluent_templates::{LanguageIdentifier, Loader, static_loader};
use jiff::civil::Date;

use crate::council::Council;

static_loader! {
    static LOCALES = {
        locales: "../locales",
        fallback_language: "en",
        // Our values are names, numbers and dates beside text of the same direction.
        customise: |bundle| bundle.set_use_isolating(false),
    };
}

/// A language of the interface.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Language {
    /// English.
    English,
    /// Welsh.
    Welsh,
}

impl Language {
    /// Every language, in the order in which they are offered.
    pub const ALL: [Language; 2] = [Language::English, Language::Welsh];

    /// The language tag: name of the folder in `locales/`, value of `lang`, stored in the cookie.
    pub fn tag(self) -> &'static str {
        match self {
            Language::English => "en",
            Language::Welsh => "cy",
        }
    }

    /// The language with this tag; regions do not matter.
    pub fn from_tag(tag: &str) -> Option<Language> {
        let primary = tag.split(['-', '_']).next().unwrap_or(tag);
        Language::ALL.into_iter().find(|language| language.tag().eq_ignore_ascii_case(primary))
    }

    /// The best language for an `Accept-Language` header; English when none fits.
    pub fn from_accept_language(header: &str) -> Language {
        let mut wanted: Vec<(f32, Language)> = header
            .split(',')
            .filter_map(|entry| {
                let (tag, quality) = entry.split_once(";q=").unwrap_or((entry, "1"));
                let quality: f32 = quality.trim().parse().ok()?;
                Some((quality, Language::from_tag(tag.trim())?)).filter(|(quality, _)| *quality > 0.0)
            })
            .collect();
        wanted.sort_by(|one, other| other.0.total_cmp(&one.0));
        wanted.first().map_or(Language::English, |(_, language)| *language)
    }

    fn identifier(self) -> LanguageIdentifier {
        self.tag().parse().expect("our own tags are valid")
    }
}

/// A value that goes into a message.
pub type Arg = FluentValue<'static>;

/// Messages in one language. Every message may use `$council`, `$phone`, `$safeguarding`, `$night`, `$email`,
/// `$address` and `$complaints`; they are filled in by themselves.
#[derive(Debug, Clone)]
pub struct Words {
    language: Language,
    council: Arc<Council>,
}

impl Words {
    /// Messages in this language for this council.
    pub fn new(language: Language, council: Arc<Council>) -> Self {
        Words { language, council }
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The council.
    pub fn council(&self) -> &Council {
        &self.council
    }

    /// The message, or attribute (`id.attribute`), with this id.
    ///
    /// # Panics
    /// In builds with debug assertions, when there is no such message: the word tests catch it first.
    pub fn t(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// The message with this id, with values.
    pub fn with(&self, id: &str, args: &[(&'static str, Arg)]) -> String {
        self.find(id, args).unwrap_or_else(|| {
            debug_assert!(false, "no message `{id}` in `{}`", self.language.tag());
            id.to_owned()
        })
    }

    /// The message with this id, with the wording for this audience.
    pub fn for_audience(&self, id: &str, audience: Audience) -> String {
        self.with(id, &[("audience", audience.id().into())])
    }

    /// The message with this id, if there is one: for hints that not every question has.
    pub fn find(&self, id: &str, args: &[(&'static str, Arg)]) -> Option<String> {
        let council = &self.council;
        let own = [
            ("council", &council.name),
            ("phone", &council.phone),
            ("safeguarding", &council.safeguarding_phone),
            ("night", &council.night_phone),
            ("email", &council.email),
            ("address", &council.address),
            ("complaints", &council.complaints_phone),
        ];
        let all: HashMap<Cow<'static, str>, Arg> = own
            .into_iter()
            .map(|(name, value)| (Cow::Borrowed(name), Arg::from(value.clone())))
            .chain(args.iter().map(|(name, value)| (Cow::Borrowed(*name), value.clone())))
            .collect();
        LOCALES.try_lookup_with_args(&self.language.identifier(), id, &all)
    }

    /// A civil day in words, such as "22 November 2026".
    pub fn date(&self, day: Date) -> String {
        let month = self.t(&format!("month-{}", day.month()));
        self.with(
            "date",
            &[
                ("day", day.day().to_string().into()),
                ("month", month.into()),
                // As text: Fluent would write 2,026.
                ("year", day.year().to_string().into()),
            ],
        )
    }
}
