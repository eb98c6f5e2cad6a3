//! The words for days, months and spans, in Danish and English. In lower case, as people shorten them too.

use chrono::Weekday;

/// Days counted from today.
pub(super) const FROM_TODAY: &[(&str, i64)] = &[
    ("i dag", 0),
    ("idag", 0),
    ("today", 0),
    ("i morgen", 1),
    ("imorgen", 1),
    ("tomorrow", 1),
    ("i overmorgen", 2),
    ("overmorgen", 2),
    ("the day after tomorrow", 2),
    ("day after tomorrow", 2),
    ("i går", -1),
    ("igår", -1),
    ("yesterday", -1),
    ("i forgårs", -2),
    ("forgårs", -2),
    ("the day before yesterday", -2),
    ("day before yesterday", -2),
];

/// Months, from January.
pub(super) const MONTHS: [&[&str]; 12] = [
    &["januar", "jan", "january"],
    &["februar", "feb", "febr", "february"],
    &["marts", "mar", "march"],
    &["april", "apr"],
    &["maj", "may"],
    &["juni", "jun", "june"],
    &["juli", "jul", "july"],
    &["august", "aug"],
    &["september", "sep", "sept"],
    &["oktober", "okt", "october", "oct"],
    &["november", "nov"],
    &["december", "dec"],
];

/// Days of the week.
pub(super) const WEEKDAYS: &[(Weekday, &[&str])] = &[
    (Weekday::Mon, &["mandag", "mandags", "man", "monday", "mon"]),
    (
        Weekday::Tue,
        &["tirsdag", "tirsdags", "tirs", "tir", "tuesday", "tues", "tue"],
    ),
    (Weekday::Wed, &["onsdag", "onsdags", "ons", "wednesday", "wed"]),
    (
        Weekday::Thu,
        &[
            "torsdag", "torsdags", "tors", "tor", "thursday", "thurs", "thur", "thu",
        ],
    ),
    (Weekday::Fri, &["fredag", "fredags", "fre", "friday", "fri"]),
    (Weekday::Sat, &["lørdag", "lørdags", "lør", "saturday", "sat"]),
    (Weekday::Sun, &["søndag", "søndags", "søn", "sunday", "sun"]),
];

/// Words that say no more than that a date comes.
pub(super) const FILLERS: &[&str] = &["den", "d", "the", "of", "st", "nd", "rd", "th", "år"];

/// Before a weekday: the next one.
pub(super) const ON: &[&str] = &["på", "on", "nu på", "this", "denne", "kommende", "førstkommende"];
/// Before a weekday: the one of next week.
pub(super) const NEXT: &[&str] = &["næste", "next"];
/// Before a weekday: the last one.
pub(super) const LAST: &[&str] = &["sidste", "last", "i"];

/// A week by its number.
pub(super) const WEEK: &[&str] = &["uge", "week"];
/// Between a weekday and its week.
pub(super) const OF_WEEK: &[&str] = &["i", "of", "in"];

/// Before a span ahead.
pub(super) const AHEAD: &[&str] = &["om", "in"];
/// Before a span that is past.
pub(super) const PAST_BEFORE: &str = "for";
/// After it.
pub(super) const PAST_AFTER: &[&str] = &["siden", "ago"];

/// What a span is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unit {
    Days(u32),
    Months(u32),
}

/// Units.
pub(super) const UNITS: &[(&[&str], Unit)] = &[
    (&["dag", "dage", "day", "days"], Unit::Days(1)),
    (&["uge", "uger", "week", "weeks"], Unit::Days(7)),
    (
        &["måned", "måneder", "md", "mdr", "month", "months"],
        Unit::Months(1),
    ),
    (&["år", "year", "years"], Unit::Months(12)),
];

/// Numbers in words, as far as spans are counted so.
pub(super) const NUMBERS: &[(&[&str], u32)] = &[
    (&["en", "et", "én", "ét", "a", "an", "one"], 1),
    (&["to", "two"], 2),
    (&["tre", "three"], 3),
    (&["fire", "four"], 4),
    (&["fem", "five"], 5),
    (&["seks", "six"], 6),
    (&["syv", "seven"], 7),
    (&["otte", "eight"], 8),
    (&["ni", "nine"], 9),
    (&["ti", "ten"], 10),
    (&["elleve", "eleven"], 11),
    (&["tolv", "twelve"], 12),
    (&["fjorten", "fourteen"], 14),
];

/// The month a word names, from 1.
pub(super) fn month(word: &str) -> Option<u32> {
    (1..)
        .zip(MONTHS)
        .find_map(|(number, names)| names.contains(&word).then_some(number))
}

/// The day of the week a word names.
pub(crate) fn weekday(word: &str) -> Option<Weekday> {
    let mut days = WEEKDAYS.iter();
    days.find_map(|(day, names)| names.contains(&word).then_some(*day))
}
