//! What is the user's own on this device: how far they have looked, and what they have begun to write (ADR 16).

pub(crate) mod keep_draft;
pub(crate) mod mark_seen;
pub(crate) mod show_draft;
