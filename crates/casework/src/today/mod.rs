//! The first screen: what needs the user today, across the families they work with.

pub(crate) mod page;
pub(crate) mod waiting;
