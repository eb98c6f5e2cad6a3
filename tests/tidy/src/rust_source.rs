//! Rust text taken apart as far as the rules need it: code, the strings in it, comments left out, and which stretches
//! are tests. Not a parser: it knows where strings and comments begin and end, and counts braces.

use std::ops::Range;

/// One string literal, raw or not, without its quotes.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Literal<'a> {
    /// Where in the file its first quote stands.
    pub(crate) at: usize,
    pub(crate) text: &'a str,
}

pub(crate) struct RustSource<'a> {
    /// As long as the file, byte for byte, with blanks where comments stand and inside strings.
    pub(crate) code: String,
    pub(crate) literals: Vec<Literal<'a>>,
    tests: Vec<Range<usize>>,
}

impl<'a> RustSource<'a> {
    pub(crate) fn read(text: &'a str) -> Self {
        let mut source = Self {
            code: String::with_capacity(text.len()),
            literals: Vec::new(),
            tests: Vec::new(),
        };
        let mut rest = text;
        while !rest.is_empty() {
            let at = text.len() - rest.len();
            let taken = match piece(rest) {
                Piece::Code(length) => {
                    source.code.push_str(rest.get(..length).unwrap_or_default());
                    length
                }
                Piece::Comment(length) => {
                    source.blank(rest.get(..length).unwrap_or_default());
                    length
                }
                Piece::String {
                    length,
                    before,
                    after,
                } => {
                    let inside = rest.get(before..length - after).unwrap_or_default();
                    source.literals.push(Literal { at, text: inside });
                    source.code.push_str(rest.get(..before).unwrap_or_default());
                    source.blank(inside);
                    source
                        .code
                        .push_str(rest.get(length - after..length).unwrap_or_default());
                    length
                }
            };
            rest = rest.get(taken..).unwrap_or_default();
        }
        source.tests = test_stretches(&source.code);
        source
    }

    /// Whether this place lies under `#[cfg(test)]` or `#[test]`.
    pub(crate) fn is_test(&self, at: usize) -> bool {
        self.tests.iter().any(|stretch| stretch.contains(&at))
    }

    /// Counted from 1.
    pub(crate) fn line_of(&self, at: usize) -> usize {
        self.code.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1
    }

    /// Every place where `needle` stands in the code as a word of its own.
    pub(crate) fn places_of(&self, needle: &str) -> Vec<usize> {
        let starts_a_word = |at: usize| {
            let before = self.code.get(..at).and_then(|before| before.chars().next_back());
            !before.is_some_and(|letter| letter.is_alphanumeric() || letter == '_')
        };
        self.code
            .match_indices(needle)
            .map(|(at, _)| at)
            .filter(|at| starts_a_word(*at))
            .collect()
    }

    fn blank(&mut self, text: &str) {
        self.code
            .extend(text.bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }));
    }
}

enum Piece {
    Code(usize),
    Comment(usize),
    /// `before` and `after`: how much of it is prefix and quotes.
    String {
        length: usize,
        before: usize,
        after: usize,
    },
}

/// The piece that `rest` begins with.
fn piece(rest: &str) -> Piece {
    if rest.starts_with("//") {
        return Piece::Comment(rest.find('\n').unwrap_or(rest.len()));
    }
    if rest.starts_with("/*") {
        return Piece::Comment(block_comment(rest));
    }
    if let Some(string) = raw_string(rest) {
        return string;
    }
    for prefix in ["\"", "b\"", "c\""] {
        if rest.starts_with(prefix) {
            let length = prefix.len() + quoted(rest.get(prefix.len()..).unwrap_or_default());
            return Piece::String {
                length,
                before: prefix.len(),
                after: 1,
            };
        }
    }
    if let Some(length) = character(rest) {
        return Piece::Code(length);
    }
    // A whole word at once, so that the r of `for"` is not taken for the beginning of a raw string.
    let word = rest
        .find(|letter: char| !letter.is_alphanumeric() && letter != '_')
        .unwrap_or(rest.len());
    Piece::Code(if word > 0 {
        word
    } else {
        rest.chars().next().map_or(1, char::len_utf8)
    })
}

/// Block comments nest.
fn block_comment(rest: &str) -> usize {
    let mut depth = 0_usize;
    let mut at = 0;
    while let Some(here) = rest.get(at..).filter(|here| !here.is_empty()) {
        if here.starts_with("/*") {
            depth += 1;
            at += 2;
        } else if here.starts_with("*/") {
            depth = depth.saturating_sub(1);
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += here.chars().next().map_or(1, char::len_utf8);
        }
    }
    rest.len()
}

fn raw_string(rest: &str) -> Option<Piece> {
    let prefix = ["r", "br", "cr"]
        .into_iter()
        .find(|prefix| rest.starts_with(prefix))?;
    let marks = rest.get(prefix.len()..)?;
    let hashes = marks.bytes().take_while(|byte| *byte == b'#').count();
    let inside = marks.get(hashes..)?.strip_prefix('"')?;
    let close = format!("\"{}", "#".repeat(hashes));
    let before = prefix.len() + hashes + 1;
    let end = inside.find(&close)?;
    Some(Piece::String {
        length: before + end + close.len(),
        before,
        after: close.len(),
    })
}

/// Length up to and with the closing quote.
fn quoted(inside: &str) -> usize {
    let mut letters = inside.char_indices();
    while let Some((at, letter)) = letters.next() {
        match letter {
            '\\' => drop(letters.next()),
            '"' => return at + 1,
            _ => {}
        }
    }
    inside.len()
}

/// A character such as `'"'`, not the start of a lifetime.
fn character(rest: &str) -> Option<usize> {
    let inside = rest.strip_prefix('\'')?;
    let mut letters = inside.char_indices();
    let (_, first) = letters.next()?;
    if first == '\\' {
        letters.next()?;
        return inside.get(2..)?.find('\'').map(|end| 1 + 2 + end + 1);
    }
    let (end, second) = letters.next()?;
    (second == '\'').then_some(1 + end + 1)
}

/// Each `#[cfg(test)]` and `#[test]` with the item that follows it; all of a file that begins with `#![cfg(test)]`.
fn test_stretches(code: &str) -> Vec<Range<usize>> {
    if code.contains("#![cfg(test)]") {
        return std::iter::once(0..code.len()).collect();
    }
    let mut stretches = Vec::new();
    for mark in ["#[cfg(test)]", "#[test]", "#[tokio::test"] {
        for (start, _) in code.match_indices(mark) {
            let length = code.get(start..).map_or(0, item_length);
            stretches.push(start..start + length);
        }
    }
    stretches
}

/// Up to the brace that closes the item, or the semicolon that ends it.
fn item_length(code: &str) -> usize {
    let mut depth = 0_usize;
    for (at, letter) in code.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return at + 1;
                }
            }
            ';' if depth == 0 => return at + 1,
            _ => {}
        }
    }
    code.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_and_comments_are_told_from_code() {
        let text = concat!(
            "fn a<'a>(x: &'a str) { // no \"string\" here\n",
            "  /* nor \"here\" /* nested */ still */ call(\"one \\\" two\", '\"', '\\'', b\"three\");\n",
            "  r#\"four \" five\"#; for_r(\"æ\") }\n",
        );
        let source = RustSource::read(text);
        let found: Vec<_> = source.literals.iter().map(|literal| literal.text).collect();
        assert_eq!(found, ["one \\\" two", "three", "four \" five", "æ"]);
        assert_eq!(source.code.len(), text.len());
        assert!(
            !source.code.contains("string")
                && !source.code.contains("nested")
                && !source.code.contains("four")
        );
        assert!(source.code.contains("fn a<'a>(x: &'a str)") && source.code.contains("for_r(\""));
        assert_eq!(source.line_of(source.literals.last().unwrap().at), 3);
    }

    #[test]
    fn tests_are_told_from_the_rest() {
        let text = "fn a() {}\n#[cfg(test)]\nmod tests { fn b() { if x { } } }\nfn c() {}\n#[cfg(test)]\nuse d;\nfn e() {}";
        let source = RustSource::read(text);
        let in_test = |name: &str| source.is_test(text.find(name).unwrap());
        assert!(in_test("fn b") && in_test("use d"));
        assert!(!in_test("fn a") && !in_test("fn c") && !in_test("fn e"));
        assert!(RustSource::read("//! d\n#![cfg(test)]\nfn a() {}").is_test(20));
        // A brace inside a string closes nothing.
        let source = RustSource::read("#[test]\nfn a() { \"}\"; b() }\nfn c() {}");
        assert!(source.is_test(source.code.find("b()").unwrap()));
        assert!(!source.is_test(source.code.find("fn c").unwrap()));
    }

    #[test]
    fn words_are_whole() {
        let source = RustSource::read("thread::sleep(x); oversleep(y); // sleep(z)");
        assert_eq!(source.places_of("sleep("), [8]);
    }
}
