//! What is a user's own: what they have seen and how they like their views.

pub mod seen_mark;
pub mod view_setting;
