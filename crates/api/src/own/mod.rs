//! Commands about what is the user's own on this device.

pub(crate) mod keep_draft;
pub(crate) mod mark_seen;
pub(crate) mod show_draft;
