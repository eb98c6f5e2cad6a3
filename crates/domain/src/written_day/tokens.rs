//! A text cut into numbers and words. What stands between them (dots, hyphens, slashes, spaces) says nothing.

use chrono::NaiveTime;

use super::WrittenDayError;

/// One piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token<'t> {
    /// Digits.
    Number(&'t str),
    /// Letters.
    Word(&'t str),
}

/// The pieces of a text in lower case.
pub(super) fn tokens(text: &str) -> Result<Vec<Token<'_>>, WrittenDayError> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let is_alike: fn(char) -> bool = if first.is_ascii_digit() {
            |c| c.is_ascii_digit()
        } else if first.is_alphabetic() {
            char::is_alphabetic
        } else if is_between(first) {
            is_between
        } else {
            return Err(WrittenDayError::Unreadable);
        };
        let end = rest.find(|c| !is_alike(c)).unwrap_or(rest.len());
        let (piece, after) = rest.split_at(end);
        rest = after;
        if first.is_ascii_digit() {
            found.push(Token::Number(piece));
        } else if first.is_alphabetic() {
            found.push(Token::Word(piece));
        }
    }
    Ok(found)
}

fn is_between(c: char) -> bool {
    c.is_whitespace() || is_dash(c) || matches!(c, '.' | ',' | '/' | '\'')
}

fn is_dash(c: char) -> bool {
    matches!(c, '-' | '\u{2010}'..='\u{2014}')
}

/// Whether a dash stands before a number and belongs to nothing before it, as in `om -3 dage`.
pub(super) fn has_minus(text: &str) -> bool {
    let is_counted = |after: &str| after.trim_start().starts_with(|c: char| c.is_ascii_digit());
    let mut before = ' ';
    text.char_indices().any(|(at, c)| {
        let is_minus =
            is_dash(c) && before.is_whitespace() && is_counted(text[at..].trim_start_matches(is_dash));
        before = c;
        is_minus
    })
}

/// Exports write a birth date as the moment at which the day began. Any other time would be lost, so it stays and is refused.
pub(super) fn without_midnight(text: &str) -> &str {
    let Some((before, time)) = text.rsplit_once(|c: char| c == 't' || c.is_whitespace()) else {
        return text;
    };
    let midnight = ["%H:%M:%S%.f", "%H:%M"]
        .iter()
        .find_map(|form| NaiveTime::parse_from_str(time, form).ok())
        .is_some_and(|time| time == NaiveTime::MIN);
    if midnight { before } else { text }
}
