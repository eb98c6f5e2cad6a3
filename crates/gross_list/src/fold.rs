//! Words as they compare: case, spaces, signs and diacritics apart.

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// `Fødselsdato:`, `FOEDSELS-DATO` and `fodselsdato` are one word.
pub fn fold(text: &str) -> String {
    let plain: String = text
        .nfkd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(char::to_lowercase)
        .filter_map(|c| match c {
            'æ' => Some('a'),
            'ø' => Some('o'),
            'ß' => Some('s'),
            c if c.is_alphanumeric() => Some(c),
            _ => None,
        })
        .collect();
    // Written without the Danish letters.
    plain.replace("ae", "a").replace("oe", "o").replace("aa", "a")
}

/// By what case numbers are compared: capitals and spaces apart, as they are written. Without its signs `2025-1-12` would be
/// `2025-11-2`.
pub fn case_number_key(number: &str) -> String {
    let signs = number.chars().filter(|sign| !sign.is_whitespace());
    signs.flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn ways_of_writing_one_word_are_one() {
        for other in [
            "FØDSELSDATO",
            " foedsels-dato:",
            "fødselsdato\u{a0}",
            "fo\u{308}dselsdato",
        ] {
            assert_eq!(fold(other), fold("Fødselsdato"), "{other}");
        }
        assert_eq!(fold("Åse"), fold("aase"));
        assert_ne!(fold("Lund"), fold("Lind"));
    }
}
