//! Commands about the joint plan as a whole.

pub(crate) mod approve;
pub(crate) mod changes;
pub(crate) mod intervention;
pub(crate) mod show;
pub(crate) mod week;
