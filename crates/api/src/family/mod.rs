//! Commands about families.

pub(crate) mod create;
pub(crate) mod list;
mod view;
