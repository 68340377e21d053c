//! Numbers that look random and are the same every time.

use domain::request::{REFERENCE_LENGTH, Reference};

use crate::secret::PHRASE_WORDS;

/// Where every series starts from.
const SEED: u64 = 0x0B20_0C5A_19E2_7014;

/// A series of numbers that belongs to a name: what is added to the demo later leaves the others as they were.
pub struct Chance(u64);

impl Chance {
    /// The series that belongs to this name.
    pub fn of(name: &str) -> Self {
        // FNV-1a.
        let hash = name
            .bytes()
            .fold(0xCBF2_9CE4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01B3));
        Chance(SEED ^ hash)
    }

    /// The next number (SplitMix64).
    fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number below this one, which is not 0.
    pub fn below(&mut self, end: u64) -> u64 {
        self.number() % end
    }

    /// An identity.
    pub fn id(mut self) -> String {
        let [high, low] = [self.number(), self.number()].map(u64::to_be_bytes);
        let mut bytes = [0; 16];
        bytes[..8].copy_from_slice(&high);
        bytes[8..].copy_from_slice(&low);
        uuid::Builder::from_random_bytes(bytes).into_uuid().to_string()
    }

    /// A reference.
    pub fn reference(mut self) -> Reference {
        Reference::from_random([(); REFERENCE_LENGTH].map(|()| self.number().to_be_bytes()[0]))
    }

    /// A phrase to return with.
    pub fn phrase(mut self) -> String {
        let words: Vec<&str> = include_str!("../phrase_words.txt").lines().collect();
        let mut phrase = Vec::with_capacity(PHRASE_WORDS);
        for _ in 0..PHRASE_WORDS {
            phrase.push(words[self.below(words.len() as u64) as usize]);
        }
        phrase.join(" ")
    }
}
