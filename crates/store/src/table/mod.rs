//! What is read from the projected tables, one noun a file.

pub(crate) mod attachment;
pub(crate) mod audit_event;
pub(crate) mod candidate;
pub(crate) mod caption;
pub(crate) mod cross_team;
pub(crate) mod entity;
pub(crate) mod family;
pub(crate) mod municipality;
pub(crate) mod news;
pub(crate) mod op;
pub(crate) mod open_agreement;
pub(crate) mod own_notes;
pub(crate) mod record;
pub(crate) mod role_assignment;
pub(crate) mod user;
