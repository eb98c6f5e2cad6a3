//! Commands about a family on one screen.

pub(crate) mod course;
pub(crate) mod due;
pub(crate) mod genogram;
pub(crate) mod news;
pub(crate) mod picture;
pub(crate) mod show;
