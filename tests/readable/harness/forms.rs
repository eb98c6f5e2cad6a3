//! Every form in which a word may lie on a disk without being hidden.

use std::fmt::Write as _;

use unicode_normalization::UnicodeNormalization as _;

/// The name of a form, and the bytes of a word in it.
pub type Form = (&'static str, Vec<u8>);

/// All forms of `word`, without those that are the same as one before them.
///
/// The strings and byte strings of CBOR lie in one piece, however deep, so that they need no form of their own; only
/// bytes that were written as a list of numbers do.
pub fn of(word: &str) -> Vec<Form> {
    let (utf8, little, big) = (
        word.as_bytes(),
        utf16(word, u16::to_le_bytes),
        utf16(word, u16::to_be_bytes),
    );
    let mut forms: Vec<Form> = vec![
        ("UTF-8", utf8.to_vec()),
        ("UTF-8, decomposed", word.nfd().collect::<String>().into_bytes()),
        ("Latin-1", latin1(word)),
        ("UTF-16 LE", little.clone()),
        ("UTF-16 BE", big.clone()),
        ("JSON, escaped", json(word, false)),
        ("JSON, escaped in capitals", json(word, true)),
        ("percent", percent(word, true)),
        ("percent, small", percent(word, false)),
        ("hexadecimal", hex(utf8, false)),
        ("hexadecimal, capitals", hex(utf8, true)),
        ("CBOR, list of numbers", cbor_numbers(utf8)),
        ("JSON, list of numbers", json_numbers(utf8)),
        ("search index", folded(word)),
    ];
    for (name, bytes) in [
        ("base64", utf8),
        ("base64 of UTF-16 LE", &little),
        ("base64 of UTF-16 BE", &big),
    ] {
        forms.extend(base64_everywhere(bytes).into_iter().map(|form| (name, form)));
    }
    let mut different: Vec<Form> = Vec::new();
    for form in forms {
        if !different.iter().any(|(_, bytes)| *bytes == form.1) {
            different.push(form);
        }
    }
    different
}

fn utf16(word: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    word.encode_utf16().flat_map(bytes).collect()
}

fn latin1(word: &str) -> Vec<u8> {
    word.chars()
        .filter_map(|c| u8::try_from(u32::from(c)).ok())
        .collect()
}

fn json(word: &str, capitals: bool) -> Vec<u8> {
    let mut text = String::new();
    for unit in word.encode_utf16() {
        match u8::try_from(unit) {
            Ok(ascii) if ascii.is_ascii() => text.push(char::from(ascii)),
            _ if capitals => write!(text, "\\u{unit:04X}").unwrap(),
            _ => write!(text, "\\u{unit:04x}").unwrap(),
        }
    }
    text.into_bytes()
}

fn percent(word: &str, capitals: bool) -> Vec<u8> {
    let mut text = String::new();
    for byte in word.bytes() {
        match byte {
            letter if letter.is_ascii_alphanumeric() => text.push(char::from(letter)),
            _ if capitals => write!(text, "%{byte:02X}").unwrap(),
            _ => write!(text, "%{byte:02x}").unwrap(),
        }
    }
    text.into_bytes()
}

fn hex(bytes: &[u8], capitals: bool) -> Vec<u8> {
    let text: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    if capitals { text.to_uppercase() } else { text }.into_bytes()
}

/// As bytes are written by whoever forgets to say that they are bytes: from 24 on each has a mark before it.
fn cbor_numbers(bytes: &[u8]) -> Vec<u8> {
    bytes
        .iter()
        .flat_map(|byte| {
            if *byte < 24 {
                vec![*byte]
            } else {
                vec![0x18, *byte]
            }
        })
        .collect()
}

/// White space is taken out of JSON before it is searched (`unpack.rs`).
fn json_numbers(bytes: &[u8]) -> Vec<u8> {
    let numbers: Vec<String> = bytes.iter().map(u8::to_string).collect();
    numbers.join(",").into_bytes()
}

/// As the search index folds words. It leaves out how a word begins when the one before it begins the same, which in a
/// random word is three letters at most.
fn folded(word: &str) -> Vec<u8> {
    let folded = word.replace('æ', "ae").replace('ø', "oe").replace('å', "aa");
    folded.chars().skip(3).collect::<String>().into_bytes()
}

const STANDARD: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const FOR_URLS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Three alignments, two alphabets; without the characters in which neighbours have a share.
fn base64_everywhere(bytes: &[u8]) -> Vec<Vec<u8>> {
    let alphabets = [STANDARD, FOR_URLS];
    let one = |alphabet: &[u8; 64], before: usize| {
        let bits: Vec<bool> = bytes
            .iter()
            .flat_map(|byte| (0..8).rev().map(move |bit| byte >> bit & 1 == 1))
            .collect();
        // So many bits of the word stand in a character that begins before it.
        let shared = (6 - before * 8 % 6) % 6;
        bits[shared..]
            .chunks_exact(6)
            .map(|six| {
                let number = six
                    .iter()
                    .fold(0_usize, |number, bit| number * 2 + usize::from(*bit));
                alphabet[number]
            })
            .collect::<Vec<u8>>()
    };
    alphabets
        .into_iter()
        .flat_map(|alphabet| (0..3).map(move |before| one(alphabet, before)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn has(word: &str, form: &[u8]) -> bool {
        of(word).iter().any(|(_, bytes)| bytes == form)
    }

    #[test]
    fn forms_are_what_other_programs_make_of_a_word() {
        // Vectors made with Python's codecs.
        assert!(has("kæde", b"k\\u00e6de") && has("kæde", b"k%C3%A6de") && has("kæde", b"6bc3a66465"));
        assert!(
            has("kæde", b"k\0\xe6\0d\0e\0") && has("kæde", b"\0k\0\xe6\0d\0e") && has("kæde", b"k\xe6de")
        );
        assert!(has("kæde", b"107,195,166,100,101") && has("å", b"a\xcc\x8a"));
        assert!(has("kæde", b"\x18k\x18\xc3\x18\xa6\x18d\x18e"));
        assert!(has("kædeø", b"deoe"));
    }

    #[test]
    fn base64_is_found_at_every_alignment_and_in_both_alphabets() {
        // "kædeøen" after none, one and two other bytes, and before some; again from Python.
        for encoded in ["a8OmZGXDuGVuIQ==", "eGvDpmRlw7hlbiE=", "eHhrw6ZkZcO4ZW4h"] {
            let found = of("kædeøen").into_iter().any(|(name, form)| {
                name == "base64" && encoded.as_bytes().windows(form.len()).any(|part| part == form)
            });
            assert!(found, "{encoded}");
        }
        let standard = base64_everywhere(b"\xfb\xff\xfe");
        assert!(standard.contains(&b"+//+".to_vec()) && standard.contains(&b"-__-".to_vec()));
    }
}
