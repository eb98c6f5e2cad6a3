//! A family on one screen: who they are, who is around them, what goes on, what is due, and what is new.

pub(crate) mod due;
pub(crate) mod genogram;
mod homes;
pub(crate) mod nearness;
pub(crate) mod news;
pub(crate) mod page;
pub(crate) mod question;
mod text_width;
pub(crate) mod trend;
