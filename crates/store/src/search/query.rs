//! From what somebody types to what the index understands.

use super::folding::{folded_words, stems};

/// Longer than anybody types; beyond it a query only costs.
const WORDS_MAX: usize = 16;

/// The index's query: every word must be there, as a beginning of a word or as another form of one. `None` when nothing
/// is left to look for. Words are quoted, so nothing typed is ever taken for an operator.
pub(super) fn of(text: &str) -> Option<String> {
    let words = folded_words(text);
    let clauses: Vec<String> = words
        .iter()
        .zip(stems(text))
        .take(WORDS_MAX)
        .map(|(word, stem)| format!("(words : \"{word}\" * OR stems : \"{stem}\")"))
        .collect();
    if clauses.is_empty() {
        None
    } else {
        Some(clauses.join(" AND "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_typed_is_taken_for_an_operator() {
        assert_eq!(
            of("\" OR * -"),
            Some("(words : \"or\" * OR stems : \"or\")".to_owned())
        );
        assert_eq!(of(" \"*-() "), None);
    }
}
