//! The real program in a real window: Xvfb is the screen, WebKitWebDriver the hands, and the command line the witness.
//!
//! This crate must never know: anything of the program's inside. It starts the built binaries and looks.

#[cfg(test)]
mod access;
#[cfg(test)]
mod chance;
#[cfg(test)]
mod command_line;
#[cfg(test)]
mod command_line_words;
#[cfg(test)]
mod family_window;
#[cfg(test)]
mod founding;
#[cfg(test)]
#[cfg(target_os = "linux")]
mod full_disk;
#[cfg(test)]
mod genogram;
#[cfg(test)]
#[cfg(target_os = "linux")]
mod gross_list;
#[cfg(test)]
mod idle;
#[cfg(test)]
mod lock;
#[cfg(test)]
mod pictures;
#[cfg(test)]
#[cfg(target_os = "linux")]
mod room;
#[cfg(test)]
mod set_up;
#[cfg(test)]
mod visit;
#[cfg(test)]
mod whole_visit;
