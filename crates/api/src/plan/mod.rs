//! Commands about the joint plan as a whole.

pub(crate) mod approve;
pub(crate) mod changes;
