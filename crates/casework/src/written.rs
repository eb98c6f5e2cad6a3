//! Reading what people write: days and weekly hours.

use chrono::NaiveDate;
use makker_domain::weekly_slot::WeeklySlot;
use makker_domain::written_day::{self, MeantAs, WrittenDayError};
use makker_domain::written_hours::{self, WrittenHoursError};

use crate::error::CaseworkError;
use crate::verb::{Right, Trace, Verb};
use crate::visit::Casework;

/// It tells nothing that was not typed.
pub(crate) const READ_WRITTEN: Verb = Verb {
    name: "read_written",
    right: Right::Unlocked,
    trace: Trace::Nothing,
};

impl Casework {
    /// The day that somebody means today when they write `text`; inside, why it is none.
    ///
    /// # Errors
    /// [`CaseworkError::ClockOutsideCalendar`].
    pub fn read_day(
        &self,
        text: &str,
        meant_as: MeantAs,
    ) -> Result<Result<NaiveDate, WrittenDayError>, CaseworkError> {
        self.check_right(&READ_WRITTEN, None)?;
        Ok(written_day::read(text, self.today()?, meant_as))
    }

    /// The weekly hours that `text` says; inside, why they are none.
    ///
    /// # Errors
    /// Rights as everywhere.
    pub fn read_hours(
        &self,
        text: &str,
    ) -> Result<Result<Vec<WeeklySlot>, WrittenHoursError>, CaseworkError> {
        self.check_right(&READ_WRITTEN, None)?;
        Ok(written_hours::read(text))
    }
}
