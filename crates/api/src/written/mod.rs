//! Commands that read what people write.

pub(crate) mod read_day;
pub(crate) mod read_hours;
