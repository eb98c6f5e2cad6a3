//! Days and hours in Denmark, counted from today.

use chrono::{DateTime, Datelike as _, Days, Months, NaiveDate, Offset as _, TimeZone as _, Weekday};
use chrono_tz::Europe::Copenhagen;
use makker_domain::clock::{ClockReading, Timestamp};
use makker_domain::period::Period;

use crate::DemoError;

/// The day on which the demo is looked at, and the moment.
#[derive(Clone, Copy, Debug)]
pub struct Calendar {
    now: Timestamp,
    today: NaiveDate,
}

impl Calendar {
    /// Of a moment.
    ///
    /// # Errors
    /// [`DemoError::ClockOutsideCalendar`], also where two years back or forth are.
    pub fn of(now: Timestamp) -> Result<Self, DemoError> {
        let today = now.date_in_denmark().ok_or(DemoError::ClockOutsideCalendar)?;
        if !(1970..9000).contains(&today.year()) {
            return Err(DemoError::ClockOutsideCalendar);
        }
        Ok(Self { now, today })
    }

    /// Today in Denmark.
    pub fn today(&self) -> NaiveDate {
        self.today
    }

    /// So many days from today, backwards when negative.
    pub(crate) fn day(&self, days: i64) -> NaiveDate {
        let count = Days::new(days.unsigned_abs());
        let day = if days < 0 {
            self.today.checked_sub_days(count)
        } else {
            self.today.checked_add_days(count)
        };
        day.unwrap_or(self.today)
    }

    /// As [`day`](Self::day), and a day on which people work: back from a weekend that is past, on from one to come.
    pub(crate) fn workday(&self, days: i64) -> NaiveDate {
        let day = self.day(days);
        match (day.weekday(), days < 0) {
            (_, _) if days == 0 => day,
            (Weekday::Sat, true) => self.day(days - 1),
            (Weekday::Sun, true) => self.day(days - 2),
            (Weekday::Sat, false) => self.day(days + 2),
            (Weekday::Sun, false) => self.day(days + 1),
            _ => day,
        }
    }

    /// Somebody's birthday who is so many years old today.
    pub(crate) fn born(&self, years: i64, extra_days: i64) -> NaiveDate {
        let years = u32::try_from(years).unwrap_or(0);
        let birthday = self.today.checked_sub_months(Months::new(12 * years));
        birthday
            .and_then(|day| day.checked_sub_days(Days::new(extra_days.unsigned_abs())))
            .unwrap_or(self.today)
    }

    /// Whether the day is past, or today.
    pub(crate) fn has_come(&self, day: NaiveDate) -> bool {
        day <= self.today
    }

    /// A moment of a day in Denmark.
    pub(crate) fn moment(day: NaiveDate, hour: u32, minute: u32) -> Timestamp {
        let local = day.and_hms_opt(hour, minute, 0).unwrap_or_default();
        let at = Copenhagen.from_local_datetime(&local).earliest();
        Timestamp::from_unix_ms(at.map_or(0, |at| at.timestamp_millis()))
    }

    /// What a clock showed then; never later than now.
    pub(crate) fn reading(&self, day: NaiveDate, hour: u32, minute: u32) -> ClockReading {
        self.reading_of(Self::moment(day, hour, minute))
    }

    fn reading_of(&self, at: Timestamp) -> ClockReading {
        let at = at.min(self.now);
        let offset_s = DateTime::from_timestamp_millis(at.unix_ms()).map_or(3600, |utc| {
            utc.with_timezone(&Copenhagen).offset().fix().local_minus_utc()
        });
        ClockReading {
            at,
            utc_offset_min: i16::try_from(offset_s / 60).unwrap_or(60),
        }
    }

    /// From a day on.
    pub(crate) fn from(&self, days: i64) -> Period {
        Period::since(self.day(days))
    }

    /// From a day to a day.
    pub(crate) fn span(&self, from: i64, to: i64) -> Period {
        Period::new(Some(self.day(from)), Some(self.day(to))).unwrap_or(Period::ALWAYS)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_of_work_are_found_away_from_today_and_hours_are_danish() {
        // A Tuesday.
        let now = DateTime::parse_from_rfc3339("2026-11-24T11:52:00+01:00").unwrap();
        let calendar = Calendar::of(Timestamp::from_unix_ms(now.timestamp_millis())).unwrap();
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        assert_eq!(calendar.workday(-2), day("2026-11-20"));
        assert_eq!(calendar.workday(4), day("2026-11-30"));
        assert_eq!(calendar.workday(1), day("2026-11-25"));
        let summer = calendar.reading(day("2026-07-01"), 9, 0);
        assert_eq!(
            (summer.at, summer.utc_offset_min),
            (Calendar::moment(day("2026-07-01"), 9, 0), 120)
        );
        assert_eq!(
            calendar.reading(day("2027-01-01"), 9, 0).at.unix_ms(),
            now.timestamp_millis()
        );
        assert_eq!(calendar.born(11, 40), day("2015-10-15"));
    }
}
