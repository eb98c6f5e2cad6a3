//! Days and moments as they cross to the window.

use chrono::NaiveDate;
use makker_domain::clock::Timestamp;
use makker_domain::period::Period;
use schemars::JsonSchema;
use serde::Serialize;
use specta::Type;

use crate::entity::view::millis;

/// From a day to a day, both included; each may be open.
#[derive(Clone, Debug, Serialize, JsonSchema, Type)]
pub struct PeriodView {
    /// The first day, as YYYY-MM-DD.
    pub from: Option<String>,
    /// The last day, as YYYY-MM-DD.
    pub to: Option<String>,
}

impl From<Period> for PeriodView {
    fn from(period: Period) -> Self {
        Self {
            from: period.from().map(day),
            to: period.to().map(day),
        }
    }
}

/// YYYY-MM-DD.
pub(crate) fn day(day: NaiveDate) -> String {
    day.to_string()
}

/// Milliseconds since 1970 UTC.
pub(crate) fn moment(at: Timestamp) -> f64 {
    millis(at.unix_ms())
}

/// Ids as text.
pub(crate) fn ids<I: ToString>(ids: impl IntoIterator<Item = I>) -> Vec<String> {
    ids.into_iter().map(|id| id.to_string()).collect()
}
