//! Folding: what people type and what was written meet in the same plain letters. Done here because the database's own
//! tokenizers find neither `aase` in *Åse* nor `Aabenraa` in *Åbenrå*.

use rust_stemmers::{Algorithm, Stemmer};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The words of a text in plain lower-case letters: å is aa, æ is ae, ø is oe, marks are off. Scripts without such letters
/// stay as they are, without their marks. Every character beyond ASCII is one word character to the index.
pub(crate) fn folded_words(text: &str) -> Vec<String> {
    words(text)
        .map(|word| fold(&word))
        .filter(|word| !word.is_empty())
        .collect()
}

/// The Danish stems of the words, folded. *børnenes* and *børn* meet here.
pub(crate) fn stems(text: &str) -> Vec<String> {
    let stemmer = Stemmer::create(Algorithm::Danish);
    words(text)
        .map(|word| fold(&stemmer.stem(&word)))
        .filter(|word| !word.is_empty())
        .collect()
}

/// Lower-case words, composed, so that å is one letter however it was typed.
fn words(text: &str) -> impl Iterator<Item = String> {
    let composed: String = text.nfc().flat_map(char::to_lowercase).collect();
    let is_part = |c: char| c.is_alphanumeric() || is_combining_mark(c);
    let words: Vec<String> = composed
        .split(move |c| !is_part(c))
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect();
    words.into_iter()
}

fn fold(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    for letter in word.chars() {
        match letter {
            'å' => folded.push_str("aa"),
            'æ' | 'ä' => folded.push_str("ae"),
            'ø' | 'ö' => folded.push_str("oe"),
            'ß' => folded.push_str("ss"),
            'đ' => folded.push('d'),
            'ł' => folded.push('l'),
            'ı' => folded.push('i'),
            _ => folded.extend(letter.nfkd().filter(|part| !is_combining_mark(*part))),
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn danish_letters_and_their_old_spellings_meet() {
        for (one, other) in [
            ("Åse", "Aase"),
            ("Åbenrå", "Aabenraa"),
            ("Ærø", "aeroe"),
            ("A\u{30a}se", "Åse"),
        ] {
            assert_eq!(folded_words(one), folded_words(other), "{one}");
        }
    }

    #[test]
    fn marks_are_off_in_every_script() {
        assert_eq!(
            folded_words("Nuñez-Petrović ŁUKASZ"),
            ["nunez", "petrovic", "lukasz"]
        );
        assert_eq!(folded_words("وَرْدَة"), folded_words("وردة"));
        assert_eq!(folded_words("e\u{301}t 👪 2026!"), ["et", "2026"]);
    }

    #[test]
    fn forms_of_a_word_share_a_stem() {
        assert_eq!(
            stems("arbejder arbejde arbejdet")
                .iter()
                .collect::<std::collections::BTreeSet<_>>()
                .len(),
            1
        );
    }
}
