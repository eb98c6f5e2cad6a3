//! Danish public holidays, for counting working days.
//!
//! The holidays of the national church and New Year's Day. Great Prayer Day (*store bededag*) until 2023: it was
//! abolished from 2024 (lov 214 of 6 March 2023). Constitution Day, Christmas Eve and New Year's Eve are no holidays in
//! law, whatever agreements say.

use chrono::{Datelike as _, NaiveDate, Weekday};

/// Easter Sunday, by the anonymous Gregorian computus (Meeus/Jones/Butcher); `None` outside the calendar.
pub fn easter_sunday(year: i32) -> Option<NaiveDate> {
    let golden = year.rem_euclid(19);
    let (century, of_century) = (year.div_euclid(100), year.rem_euclid(100));
    let correction = (century + 8).div_euclid(25);
    let moon = (century - correction + 1).div_euclid(3);
    let epact = (19 * golden + century - century.div_euclid(4) - moon + 15).rem_euclid(30);
    let weekday =
        (32 + 2 * century.rem_euclid(4) + 2 * of_century.div_euclid(4) - epact - of_century.rem_euclid(4))
            .rem_euclid(7);
    let late = (golden + 11 * epact + 22 * weekday).div_euclid(451);
    let days = epact + weekday - 7 * late + 114;
    let (month, day) = (
        u32::try_from(days.div_euclid(31)).ok()?,
        u32::try_from(days.rem_euclid(31)).ok()?,
    );
    NaiveDate::from_ymd_opt(year, month, day + 1)
}

/// Whether the day is a public holiday on its own account, whatever weekday it is.
pub fn is_holiday(day: NaiveDate) -> bool {
    if matches!((day.month(), day.day()), (1, 1) | (12, 25 | 26)) {
        return true;
    }
    let Some(easter) = easter_sunday(day.year()) else {
        return false;
    };
    match (day - easter).num_days() {
        // Maundy Thursday, Good Friday, Easter Day and Monday, Ascension, Whit Sunday and Monday.
        -3 | -2 | 0 | 1 | 39 | 49 | 50 => true,
        26 => day.year() < 2024,
        _ => false,
    }
}

/// Monday to Friday and no holiday.
pub fn is_working_day(day: NaiveDate) -> bool {
    !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) && !is_holiday(day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::period::tests::day;

    #[test]
    fn easter_falls_where_it_fell() {
        let known = [
            "2000-04-23",
            "2008-03-23",
            "2011-04-24",
            "2019-04-21",
            "2024-03-31",
            "2026-04-05",
            "2038-04-25",
        ];
        for easter in known.map(day) {
            assert_eq!(easter_sunday(easter.year()), Some(easter));
        }
    }

    #[test]
    fn great_prayer_day_is_gone() {
        assert!(!is_working_day(day("2023-05-05")));
        assert!(is_working_day(day("2024-04-26")));
    }

    #[test]
    fn christmas_eve_is_a_working_day_in_law() {
        assert!(is_working_day(day("2026-12-24")));
        let closed = [
            "2026-01-01",
            "2026-04-02",
            "2026-04-03",
            "2026-04-06",
            "2026-05-14",
            "2026-05-25",
            "2026-12-25",
        ];
        for holiday in closed.map(day) {
            assert!(!is_working_day(holiday), "{holiday}");
        }
        assert!(!is_working_day(day("2026-11-22")), "a Sunday");
    }
}
