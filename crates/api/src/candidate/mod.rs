//! Commands about candidates: families on a team's list.

pub(crate) mod admit;
pub(crate) mod list;
pub(crate) mod protect;
pub(crate) mod show;
