//! The log of the family (*stafetlog*) and what of it went into the journal.

pub mod journal_mark;
pub mod log_entry;
