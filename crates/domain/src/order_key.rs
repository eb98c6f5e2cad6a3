//! The place of a thing in a list: a key that always has room for another between it and its neighbour.

use crate::stored::Stored;
use crate::value::Value;
use crate::value_issue::ValueIssue;

/// A place in a list. Keys compare as their text does, byte by byte; things with the same key (two people inserted at
/// the same spot without knowing of each other) stand in the order of their ids.
///
/// A key is a fraction between 0 and 1 in base 62² = 3,844, two characters a digit, that never ends in the digit zero:
/// so there is always room before it. Insertion steps by one digit from the nearer neighbour instead of halving the
/// gap, since people add to one spot again and again: 1,900 insertions at one spot cost two characters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OrderKey(String);

/// In byte order, so that text compares as the number it writes.
const CHARACTERS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const BASE: u16 = 62 * 62;
const MIDDLE: u16 = BASE / 2;

impl OrderKey {
    /// The most characters that are read; far beyond what hands can bring about.
    pub const CHARS_MAX: usize = 20_000;

    /// The key as it is stored.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Reads a stored key; `None` when it is none.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = digits(text)?;
        let ends_well = digits.last().is_some_and(|last| *last != 0);
        (ends_well && text.len() <= Self::CHARS_MAX).then(|| Self(text.to_owned()))
    }

    /// A key between the two neighbours; without one it is the list's end. `None` when `before` does not sort before
    /// `after`: the two share a place, and one of them must be given a new key first.
    pub fn between(before: Option<&Self>, after: Option<&Self>) -> Option<Self> {
        let low = before.map_or(Some(Vec::new()), |key| digits(&key.0))?;
        let high = after.map_or(Some(Vec::new()), |key| digits(&key.0))?;
        if let (Some(before), Some(after)) = (before, after)
            && before >= after
        {
            return None;
        }
        let open_above = after.is_none();
        let digits = digits_between(&low, &high, open_above);
        Some(Self(digits.into_iter().flat_map(characters).collect()))
    }
}

/// A fraction above `low` and below `high` (below 1 when `open_above`), where `low` < `high`.
fn digits_between(low: &[u16], high: &[u16], open_above: bool) -> Vec<u16> {
    let mut result = Vec::new();
    for place in 0.. {
        let least = low.get(place).copied();
        let below = if open_above {
            None
        } else {
            high.get(place).copied()
        };
        match (least, below) {
            (Some(least), Some(below)) if least == below => result.push(least),
            (None, Some(0)) => result.push(0),
            (least, Some(below)) => {
                let least = least.unwrap_or(0);
                if below - least >= 2 {
                    result.push(below - 1);
                    return result;
                }
                // One apart: `below` itself is smaller than `high` if `high` goes on, else step up behind `low`.
                if high.len() > place + 1 {
                    result.push(below);
                    return result;
                }
                result.push(least);
                result.extend(digits_above(low.get(place + 1..).unwrap_or_default()));
                return result;
            }
            (_, None) => {
                result.extend(digits_above(low.get(place..).unwrap_or_default()));
                return result;
            }
        }
    }
    result
}

/// A fraction above `low`, by the smallest step that does not grow it.
fn digits_above(low: &[u16]) -> Vec<u16> {
    let full = low.iter().take_while(|digit| **digit == BASE - 1).count();
    let mut result = vec![BASE - 1; full];
    result.push(low.get(full).map_or(MIDDLE, |digit| digit + 1));
    result
}

fn digits(text: &str) -> Option<Vec<u16>> {
    let (pairs, rest) = text.as_bytes().as_chunks::<2>();
    if !rest.is_empty() {
        return None;
    }
    let value = |byte: u8| {
        CHARACTERS
            .binary_search(&byte)
            .ok()
            .and_then(|at| u16::try_from(at).ok())
    };
    pairs
        .iter()
        .map(|[high, low]| Some(value(*high)? * 62 + value(*low)?))
        .collect()
}

fn characters(digit: u16) -> impl Iterator<Item = char> {
    [digit / 62, digit % 62]
        .into_iter()
        .filter_map(|at| CHARACTERS.get(usize::from(at)).copied().map(char::from))
}

impl Stored for OrderKey {
    fn to_value(&self) -> Value {
        Value::Text(self.0.clone())
    }

    fn from_value(value: &Value) -> Result<Self, ValueIssue> {
        match value {
            Value::Text(text) => Self::parse(text).ok_or(ValueIssue::WrongForm),
            _ => Err(ValueIssue::WrongForm),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::stored::testing::comes_back;

    #[track_caller]
    fn between(before: Option<&OrderKey>, after: Option<&OrderKey>) -> OrderKey {
        let key = OrderKey::between(before, after).unwrap();
        assert!(before.is_none_or(|before| *before < key), "{before:?} {key:?}");
        assert!(after.is_none_or(|after| key < *after), "{key:?} {after:?}");
        comes_back(&key);
        key
    }

    #[test]
    fn ten_thousand_at_one_spot_stay_short() {
        let first = between(None, None);
        let last = between(Some(&first), None);
        let (mut up, mut down, mut ahead, mut behind) =
            (first.clone(), last.clone(), first.clone(), last.clone());
        for _ in 0..10_000 {
            up = between(Some(&up), Some(&last));
            down = between(Some(&first), Some(&down));
            ahead = between(None, Some(&ahead));
            behind = between(Some(&behind), None);
        }
        for key in [up, down, ahead, behind] {
            assert!(key.as_str().len() <= 16, "{}", key.as_str());
        }
    }

    #[test]
    fn between_the_two_latest_each_costs_two_characters_at_most() {
        let (mut low, mut high) = (between(None, None), between(Some(&between(None, None)), None));
        for turn in 0..1_000 {
            let key = between(Some(&low), Some(&high));
            if turn % 2 == 0 { high = key } else { low = key }
        }
        assert!(high.as_str().len() <= 2_004, "{}", high.as_str().len());
    }

    #[test]
    fn two_at_the_same_place_have_no_room_between_them() {
        let key = between(None, None);
        assert_eq!(OrderKey::between(Some(&key), Some(&key)), None);
        let later = between(Some(&key), None);
        assert_eq!(OrderKey::between(Some(&later), Some(&key)), None);
    }

    #[test]
    fn the_same_neighbours_always_give_the_same_key() {
        assert_eq!(between(None, None).as_str(), "V0");
        assert_eq!(between(Some(&between(None, None)), None).as_str(), "V1");
        assert_eq!(between(None, Some(&between(None, None))).as_str(), "Uz");
        // The shortest there is: a deep list becomes shallow again where there is room.
        let (low, high) = (OrderKey::parse("V0zz").unwrap(), OrderKey::parse("V1V0").unwrap());
        assert_eq!(between(Some(&low), Some(&high)).as_str(), "V1");
    }

    #[test]
    fn what_others_wrote_is_read_with_care() {
        for text in ["", "V", "V00", "V-", "æ0", "00", "V000"] {
            assert_eq!(OrderKey::parse(text), None, "{text}");
        }
        assert!(OrderKey::parse("0001").is_some());
        assert!(OrderKey::parse("zz").is_some());
    }

    fn any_key() -> impl Strategy<Value = OrderKey> {
        "([0-9A-Za-z]{2}|00|zz){0,3}[0-9A-Za-z][1-9A-Za-z]".prop_map(|key| OrderKey::parse(&key).unwrap())
    }

    proptest! {
        #[test]
        fn there_is_room_anywhere_in_a_list_however_it_came_about(
            places in proptest::collection::vec(any::<prop::sample::Index>(), 1..200),
        ) {
            let mut list: Vec<OrderKey> = Vec::new();
            for place in places {
                let at = place.index(list.len() + 1);
                let before = at.checked_sub(1).and_then(|at| list.get(at));
                let key = between(before, list.get(at));
                list.insert(at, key);
            }
            prop_assert!(list.is_sorted_by(|a, b| a < b));
            prop_assert!(list.iter().all(|key| key.as_str().len() <= 80));
        }

        #[test]
        fn there_is_room_between_any_two(a in any_key(), b in any_key()) {
            prop_assume!(a != b);
            let (low, high) = if a < b { (a, b) } else { (b, a) };
            between(Some(&low), Some(&high));
            between(None, Some(&low));
            between(Some(&high), None);
        }
    }
}
