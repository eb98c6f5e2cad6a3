use chrono::{Datelike, Days, NaiveDate, Weekday};
use proptest::prelude::*;

use super::words::{MONTHS, WEEKDAYS};
use super::{MeantAs, WrittenDayError, read};

/// A Tuesday in week 48.
fn today() -> NaiveDate {
    day("2026-11-24")
}

fn day(iso: &str) -> NaiveDate {
    iso.parse().unwrap()
}

fn reads(text: &str, meant_as: MeantAs) -> Result<NaiveDate, WrittenDayError> {
    read(text, today(), meant_as)
}

#[test]
fn birth_dates_as_lists_have_them() {
    for text in [
        "12.03.1988",
        "12-3-88",
        "12/3 1988",
        "1988-03-12",
        "1988-03-12T00:00:00",
        "12-03-1988 00:00",
        "12. marts 1988",
        "12 mar 88",
        "120388",
        "12031988",
        "19880312",
        "d. 12. marts 1988",
        "LØRDAG den 12. marts 1988",
        "March 12th, 1988",
    ] {
        assert_eq!(reads(text, MeantAs::Birth), Ok(day("1988-03-12")), "{text}");
    }
    assert_eq!(reads("24.11.26", MeantAs::Birth), Ok(today()));
    assert_eq!(reads("25.11.26", MeantAs::Birth), Ok(day("1926-11-25")));
    assert_eq!(reads("29.2.00", MeantAs::Birth), Ok(day("2000-02-29")));
}

#[test]
fn appointments_as_they_are_typed() {
    let expected = [
        ("24/11", "2026-11-24"),
        ("23/11", "2027-11-23"),
        ("24. nov.", "2026-11-24"),
        ("tirsdag 24. november", "2026-11-24"),
        ("tirs. 24. nov. 2026", "2026-11-24"),
        ("29/2", "2028-02-29"),
        ("1.12.26", "2026-12-01"),
        ("i dag", "2026-11-24"),
        ("I morgen", "2026-11-25"),
        ("i overmorgen", "2026-11-26"),
        ("i går", "2026-11-23"),
        ("på torsdag", "2026-11-26"),
        ("torsdag", "2026-11-26"),
        ("tirsdag", "2026-12-01"),
        ("næste torsdag", "2026-12-03"),
        ("næste tirsdag", "2026-12-01"),
        ("torsdag i næste uge", "2026-12-03"),
        ("næste uge", "2026-11-30"),
        ("i næste uge", "2026-11-30"),
        ("sidste tirsdag", "2026-11-17"),
        ("i mandags", "2026-11-23"),
        ("om 14 dage", "2026-12-08"),
        ("om 2 uger", "2026-12-08"),
        ("om fjorten dage", "2026-12-08"),
        ("om en måned", "2026-12-24"),
        ("om et år", "2027-11-24"),
        ("in two weeks", "2026-12-08"),
        ("for 3 uger siden", "2026-11-03"),
        ("two weeks ago", "2026-11-10"),
        ("uge 48", "2026-11-23"),
        ("uge 47", "2027-11-22"),
        ("fredag uge 49", "2026-12-04"),
        ("fredag i uge 49", "2026-12-04"),
        ("fredag - uge 49", "2026-12-04"),
        ("uge 2 - 2027", "2027-01-11"),
        ("uge 53", "2026-12-28"),
        ("friday week 2 2027", "2027-01-15"),
    ];
    for (text, iso) in expected {
        assert_eq!(reads(text, MeantAs::Coming), Ok(day(iso)), "{text}");
    }
}

#[test]
fn what_has_happened_lies_behind() {
    let expected = [
        ("24/11", "2026-11-24"),
        ("25/11", "2025-11-25"),
        ("torsdag", "2026-11-19"),
        ("29/2", "2024-02-29"),
        ("uge 49", "2025-12-01"),
    ];
    for (text, iso) in expected {
        assert_eq!(reads(text, MeantAs::Happened), Ok(day(iso)), "{text}");
    }
}

#[test]
fn what_has_happened_does_not_lie_ahead() {
    for text in ["om 3 dage", "i morgen", "25.11.2026", "næste uge"] {
        assert_eq!(
            reads(text, MeantAs::Happened),
            Err(WrittenDayError::InFuture),
            "{text}"
        );
    }
    assert_eq!(reads("i dag", MeantAs::Happened), Ok(day("2026-11-24")));
}

#[test]
fn what_is_wrong_is_said() {
    use WrittenDayError::*;
    let expected = [
        ("", Empty),
        ("  .- ", Empty),
        ("31.02.", NoSuchDay),
        ("31.02.1988", NoSuchDay),
        ("29.2.2027", NoSuchDay),
        ("32.1.2027", NoSuchDay),
        ("0.1.2027", NoSuchDay),
        ("1.13.2027", NoSuchMonth),
        ("03/25/1988", NoSuchMonth),
        ("1.1.3000", TooFarAway),
        ("1.1.0001", TooFarAway),
        ("uge 54", NoSuchWeek),
        ("uge 0", NoSuchWeek),
        ("uge 53 2027", NoSuchWeek),
        ("snart", Unreadable),
        ("12:30", Unreadable),
        ("24/11 kl. 14:00", Unreadable),
        ("120388-1234", Unreadable),
        ("32214", Unreadable),
        ("1.2.3.4", Unreadable),
        ("om mange dage", Unreadable),
        ("om 99999999999 dage", Unreadable),
        ("om -3 dage", Unreadable),
        ("om – 3 dage", Unreadable),
        ("-2 uger siden", Unreadable),
        ("mandag tirsdag 24.11.2026", Unreadable),
        ("onsdag 24.11.2026", OtherWeekday { on: Weekday::Tue }),
        ("12. marts 198", Unreadable),
    ];
    for (text, error) in expected {
        assert_eq!(reads(text, MeantAs::Coming), Err(error), "{text}");
    }
    assert_eq!(reads("12/3", MeantAs::Birth), Err(YearMissing));
    assert_eq!(reads("31/2", MeantAs::Birth), Err(NoSuchDay));
    assert_eq!(reads("25.11.2026", MeantAs::Birth), Err(InFuture));
    assert_eq!(reads(&"1".repeat(100_000), MeantAs::Birth), Err(Unreadable));
}

/// A day in each form that has all of it.
fn written_out(day: NaiveDate) -> Vec<String> {
    let (d, m, y) = (day.day(), day.month(), day.year());
    let weekday = |at: usize| {
        let names = WEEKDAYS
            .iter()
            .find(|(name, _)| *name == day.weekday())
            .unwrap()
            .1;
        names[at]
    };
    let mut forms: Vec<String> = [
        "%d.%m.%Y",
        "%d-%m-%Y",
        "%-d/%-m %Y",
        "%-d.%-m.%Y",
        "%Y-%m-%d",
        "%d%m%Y",
        "%Y%m%d",
        "%F 00:00:00",
    ]
    .iter()
    .map(|form| day.format(form).to_string())
    .collect();
    for month in MONTHS[day.month0() as usize] {
        forms.push(format!("{d}. {month} {y}"));
        forms.push(format!("{d} {}. {y}", month.to_uppercase()));
        forms.push(format!("{} {d}. {month} {y}", weekday(0)));
        forms.push(format!("{}. den {d}/{m} {y}", weekday(2)));
        forms.push(format!("{month} {d}, {y}"));
    }
    forms
}

proptest! {
    #[test]
    fn every_day_in_every_form_reads_back_as_itself(days in 0_i32..127_000) {
        let written = NaiveDate::from_num_days_from_ce_opt(day("1850-01-01").num_days_from_ce() + days).unwrap();
        for form in written_out(written) {
            prop_assert_eq!(reads(&form, MeantAs::Coming), Ok(written), "{}", form);
            let has_been = if written > today() { Err(WrittenDayError::InFuture) } else { Ok(written) };
            prop_assert_eq!(reads(&form, MeantAs::Happened), has_been, "{}", form);
        }
    }

    #[test]
    fn two_digits_of_a_year_are_a_birth_of_the_last_hundred_years(back in 0_u64..36_500) {
        let born = today() - Days::new(back);
        for form in ["%d.%m.%y", "%d%m%y", "%-d/%-m-%y", "%-d. %b %y"] {
            let text = born.format(form).to_string();
            prop_assert_eq!(reads(&text, MeantAs::Birth), Ok(born), "{}", text);
        }
    }

    #[test]
    fn without_a_year_it_is_the_nearest_ahead_or_behind(days in 0_u64..365) {
        let (ahead, behind) = (today() + Days::new(days), today() - Days::new(days));
        for form in ["%d.%m.", "%-d/%-m", "%-d. %B"] {
            let text = ahead.format(form).to_string();
            prop_assert_eq!(reads(&text, MeantAs::Coming), Ok(ahead), "{}", text);
            let text = behind.format(form).to_string();
            prop_assert_eq!(reads(&text, MeantAs::Happened), Ok(behind), "{}", text);
        }
    }

    #[test]
    fn a_weekday_is_within_a_week(at in 0_u64..7, name in 0_usize..7) {
        let now = today() + Days::new(at);
        let (weekday, words) = WEEKDAYS[name];
        for word in words {
            let next = read(word, now, MeantAs::Coming).unwrap();
            let last = read(word, now, MeantAs::Happened).unwrap();
            prop_assert!(next.weekday() == weekday && last.weekday() == weekday);
            prop_assert!((1..=7).contains(&(next - now).num_days()) && (1..=7).contains(&(now - last).num_days()));
        }
    }

    #[test]
    fn no_text_upsets_it(text in "\\PC{0,40}", numbers in "[0-9./ -]{0,12}") {
        let _ = reads(&text, MeantAs::Coming);
        let _ = reads(&numbers, MeantAs::Birth);
    }
}
