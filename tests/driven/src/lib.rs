//! The built program in a window of its own: Xvfb is the screen, WebKitWebDriver the hands, and the command line the
//! witness. For the tests of the whole program and for the figures that only its window can give.
//!
//! This crate must never know: anything of the program's inside. It starts the built binaries and looks.

mod desktop;
mod file_dialog;
mod finding;
mod keyboard;
mod profile;
mod screen;

pub use desktop::{Desktop, How, absent, until_let_go};
pub use keyboard::{Chord, Key};
pub use profile::{PASSPHRASE, Profile, built};
pub use screen::Screen;
