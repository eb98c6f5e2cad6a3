//! Verbs about the log of a family (*stafetlog*) as a whole.

pub(crate) mod baton_steps;
pub(crate) mod page;
