//! Commands about the log of a family (*stafetlog*) as a whole.

mod entry;
pub(crate) mod show;
