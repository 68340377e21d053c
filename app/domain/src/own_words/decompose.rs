//! Compatibility decomposition (NFKD): from tables of ours on the server, from the browser's own in the browser,
//! which need not be sent there.

/// A text with each character taken apart into what it is made of.
#[cfg(feature = "unicode")]
pub(super) fn decomposed(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    text.nfkd().collect()
}

#[cfg(not(feature = "unicode"))]
static DECOMPOSE: std::sync::OnceLock<fn(&str) -> String> = std::sync::OnceLock::new();

/// Names the function that takes texts apart, where no tables are compiled in. The first call counts.
#[cfg(not(feature = "unicode"))]
pub fn decompose_with(decompose: fn(&str) -> String) {
    DECOMPOSE.get_or_init(|| decompose);
}

/// A text with each character taken apart, by the function that [`decompose_with`] named; as it is without one.
#[cfg(not(feature = "unicode"))]
pub(super) fn decomposed(text: &str) -> String {
    DECOMPOSE.get().map_or_else(|| text.to_owned(), |decompose| decompose(text))
}

/// Whether a character is a mark on the one before it.
pub(super) fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{0300}'..='\u{036F}' | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}' | '\u{20D0}'..='\u{20FF}' | '\u{FE20}'..='\u{FE2F}')
}
