//! Commands about families.

pub(crate) mod break_glass;
pub(crate) mod create;
pub(crate) mod list;
pub(crate) mod person;
pub(crate) mod search;
pub(crate) mod view;
