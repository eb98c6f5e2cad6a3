//! The first screen: what needs the user today, across the families they work with.

pub(crate) mod family_line;
pub(crate) mod mentioned;
pub(crate) mod page;
pub(crate) mod team;
pub(crate) mod waiting;
