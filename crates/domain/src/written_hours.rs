//! Weekly hours as people write them: `man., ons., tors. kl. 9-14`, `tirs. 17-19`, `hverdage 8.30-12; lør. 10-11`.
//!
//! What is decided here:
//! - Days stand before their hours; several days share the hours that follow them, and may be written as a span (`man-fre`).
//! - Hours are from and to, with or without minutes, in the 24-hour clock.
//! - Days without hours and hours without days are no answer, and neither is anything that is not understood: nothing is guessed.

use chrono::{NaiveTime, Timelike as _, Weekday};

use crate::weekly_slot::WeeklySlot;
use crate::written_day::weekday;

/// Why a text is no weekly hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WrittenHoursError {
    /// A word or time is not understood.
    #[error("not understood")]
    Unreadable,
    /// Hours without a day.
    #[error("the day is missing")]
    DayMissing,
    /// Days without hours.
    #[error("the hours are missing")]
    HoursMissing,
    /// They end before they start.
    #[error("the hours end before they start")]
    EndsBeforeStart,
}

impl WrittenHoursError {
    /// The stable code, by which a text for people is found.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Unreadable => "unreadable",
            Self::DayMissing => "day-missing",
            Self::HoursMissing => "hours-missing",
            Self::EndsBeforeStart => "ends-before-start",
        }
    }
}

/// Longer texts are no hours, however they begin.
const CHARS_MAX: usize = 300;

const WORKING_DAYS: &[&str] = &["hverdage", "hverdag", "weekdays"];
const EVERY_DAY: &[&str] = &["dagligt", "daily"];
/// Words that say no more than that days or hours come.
const FILLERS: &[&str] = &["kl", "at", "og", "and", "hver", "every", "fra", "from", "klokken"];
/// Between two ends.
const UNTIL: &[&str] = &["til", "to"];

/// Reads weekly hours, in the order of the week. Nothing written is no hours.
///
/// # Errors
/// Why it is none.
pub fn read(text: &str) -> Result<Vec<WeeklySlot>, WrittenHoursError> {
    if text.chars().count() > CHARS_MAX {
        return Err(WrittenHoursError::Unreadable);
    }
    let (mut slots, mut days, mut days_have_hours) = (Vec::new(), Vec::new(), true);
    for word in words(text) {
        if let Some(named) = days_in(&word) {
            if days_have_hours {
                days.clear();
            }
            days.extend(named);
            days_have_hours = false;
        } else if let Some((from, to)) = hours_in(&word) {
            if days.is_empty() {
                return Err(WrittenHoursError::DayMissing);
            }
            for day in &days {
                let slot = WeeklySlot::new(weekday_number(*day), from, to);
                slots.push(slot.ok_or(WrittenHoursError::EndsBeforeStart)?);
            }
            days_have_hours = true;
        } else {
            return Err(WrittenHoursError::Unreadable);
        }
    }
    if !days_have_hours {
        return Err(WrittenHoursError::HoursMissing);
    }
    slots.sort_unstable();
    slots.dedup();
    Ok(slots)
}

/// Days, spans of days, and spans of hours, each as one word.
fn words(text: &str) -> Vec<String> {
    let mut folded = text.to_lowercase();
    for dash in ['\u{2010}', '\u{2011}', '\u{2012}', '\u{2013}', '\u{2014}'] {
        folded = folded.replace(dash, "-");
    }
    let pieces = folded
        .split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '&' | '+'))
        .map(|piece| piece.trim_end_matches('.'))
        .filter(|piece| !piece.is_empty() && !FILLERS.contains(piece));
    let mut words: Vec<String> = Vec::new();
    let mut goes_on = false;
    for piece in pieces {
        let piece = if UNTIL.contains(&piece) { "-" } else { piece };
        match words.last_mut() {
            Some(last) if goes_on || piece.starts_with('-') => last.push_str(piece),
            _ => words.push(piece.to_owned()),
        }
        goes_on = piece.ends_with('-');
    }
    words
}

fn days_in(word: &str) -> Option<Vec<Weekday>> {
    let all = [
        Weekday::Mon,
        Weekday::Tue,
        Weekday::Wed,
        Weekday::Thu,
        Weekday::Fri,
        Weekday::Sat,
        Weekday::Sun,
    ];
    if WORKING_DAYS.contains(&word) {
        return Some(all.into_iter().take(5).collect());
    }
    if EVERY_DAY.contains(&word) {
        return Some(all.to_vec());
    }
    let Some((first, last)) = word.split_once('-') else {
        return weekday(word).map(|day| vec![day]);
    };
    let (first, last) = (weekday(first.trim_end_matches('.'))?, weekday(last)?);
    let from_first = all
        .into_iter()
        .cycle()
        .skip_while(move |day| *day != first)
        .take(7);
    let mut span: Vec<Weekday> = Vec::new();
    for day in from_first {
        span.push(day);
        if day == last {
            break;
        }
    }
    Some(span)
}

fn hours_in(word: &str) -> Option<(u16, u16)> {
    let (from, to) = word.split_once('-')?;
    Some((minute_of_day(from)?, minute_of_day(to)?))
}

/// Minutes after midnight; 24 is the end of the day.
fn minute_of_day(written: &str) -> Option<u16> {
    if matches!(written, "24" | "24.00" | "24:00") {
        return Some(24 * 60);
    }
    let whole = if written.contains(['.', ':']) || written.len() == 4 {
        written.to_owned()
    } else {
        format!("{written}:00")
    };
    let time = ["%H.%M", "%H:%M", "%H%M"]
        .iter()
        .find_map(|form| NaiveTime::parse_from_str(&whole, form).ok())?;
    u16::try_from(time.hour() * 60 + time.minute()).ok()
}

fn weekday_number(day: Weekday) -> u8 {
    u8::try_from(day.number_from_monday()).unwrap_or(1)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn slots(expected: &[(u8, u16, u16)]) -> Vec<WeeklySlot> {
        expected
            .iter()
            .map(|(day, from, to)| WeeklySlot::new(*day, *from, *to).unwrap())
            .collect()
    }

    #[test]
    fn hours_are_read_as_people_write_them() {
        let nine_to_two = |days: &[u8]| slots(&days.iter().map(|day| (*day, 540, 840)).collect::<Vec<_>>());
        for (text, expected) in [
            ("man., ons., tors. kl. 9–14", nine_to_two(&[1, 3, 4])),
            ("Mandag, onsdag og torsdag 9.00 - 14.00", nine_to_two(&[1, 3, 4])),
            ("man-fre 9-14", nine_to_two(&[1, 2, 3, 4, 5])),
            ("hverdage fra kl. 9 til 14", nine_to_two(&[1, 2, 3, 4, 5])),
            ("lør.-man. 9-14", nine_to_two(&[1, 6, 7])),
            ("tirs. 17-19", slots(&[(2, 1020, 1140)])),
            (
                "tors 13-15; man 8.30-9.15",
                slots(&[(1, 510, 555), (4, 780, 900)]),
            ),
            ("man 9-10 13-14", slots(&[(1, 540, 600), (1, 780, 840)])),
            ("søn. 20-24", slots(&[(7, 1200, 1440)])),
            (
                "tuesday and friday 9:30 to 11",
                slots(&[(2, 570, 660), (5, 570, 660)]),
            ),
            ("", Vec::new()),
        ] {
            assert_eq!(read(text), Ok(expected), "{text}");
        }
    }

    #[test]
    fn nothing_is_guessed() {
        for (text, expected) in [
            ("9-14", WrittenHoursError::DayMissing),
            ("mandag", WrittenHoursError::HoursMissing),
            ("man 9-14, tirs", WrittenHoursError::HoursMissing),
            ("man 14-9", WrittenHoursError::EndsBeforeStart),
            ("man 9-9", WrittenHoursError::EndsBeforeStart),
            ("man 9", WrittenHoursError::Unreadable),
            ("man 25-26", WrittenHoursError::Unreadable),
            ("efter aftale", WrittenHoursError::Unreadable),
            ("man 9-14 ca.", WrittenHoursError::Unreadable),
        ] {
            assert_eq!(read(text), Err(expected), "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_out_reads_back(day in 1u8..=7, from in 0u16..1439, minutes in 1u16..600) {
            let names = ["mandag", "tirs.", "ons", "torsdag", "fre.", "lørdag", "søn"];
            let to = (from + minutes).min(1439).max(from + 1);
            let text = format!("{} kl. {:02}.{:02}-{:02}.{:02}",
                names[usize::from(day) - 1], from / 60, from % 60, to / 60, to % 60);
            prop_assert_eq!(read(&text), Ok(slots(&[(day, from, to)])));
        }

        #[test]
        fn no_text_makes_it_stumble(text in "\\PC{0,40}") {
            let _ = read(&text);
        }
    }
}
