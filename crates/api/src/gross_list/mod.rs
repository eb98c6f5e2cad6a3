//! Commands about the gross list. A page names no path: the shell opens the dialog, the user chooses, and the page is given
//! a handle to that one file.

pub(crate) mod cancel;
pub(crate) mod choose;
pub(crate) mod import;
pub(crate) mod look;
pub(crate) mod progress;
mod view;
