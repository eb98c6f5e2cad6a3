//! Commands about families.

pub(crate) mod create;
pub(crate) mod list;
pub(crate) mod search;
mod view;
