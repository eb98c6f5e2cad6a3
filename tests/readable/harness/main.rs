//! Nothing readable leaves the program (promise 4), and what was removed for good is nowhere (promise 5): a canary goes
//! into every text there is, and then everything that may hold one is searched. The same search over a store without a
//! key must find them all, or it proves nothing.
//!
//! This crate must never know: how the store hides what it holds, nor where. It looks at bytes.
#![cfg(target_os = "linux")]

#[cfg(test)]
mod canary;
#[cfg(test)]
mod command_line;
#[cfg(test)]
mod desktop;
#[cfg(test)]
mod forms;
#[cfg(test)]
mod held_open;
#[cfg(test)]
mod home;
#[cfg(test)]
mod past;
#[cfg(test)]
mod patience;
#[cfg(test)]
mod places;
#[cfg(test)]
mod planting;
#[cfg(test)]
mod processes;
#[cfg(test)]
mod redaction;
#[cfg(test)]
mod screen;
#[cfg(test)]
mod sealed;
#[cfg(test)]
mod searcher;
#[cfg(test)]
mod unpack;
#[cfg(test)]
mod window;
#[cfg(test)]
mod witness;
