//! The window around the program: windows, capabilities, events, and the registry's commands made Tauri's.
//!
//! This crate must never know: what a command does, files of the profile, what its windows show.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod ask;
mod call;
mod changed;
mod windows;

use std::process::ExitCode;
use std::sync::Arc;

use makker_api::{Program, default_profile};

fn main() -> ExitCode {
    let Some(folder) = default_profile() else {
        return ExitCode::FAILURE;
    };
    let program = Arc::new(Program::new(&folder));
    let built = tauri::Builder::default()
        .manage(program)
        .plugin(tauri_plugin_dialog::init())
        .invoke_handler(call::handle)
        .setup(|app| Ok(windows::open_main(app.handle())?))
        .on_window_event(windows::close_together)
        .run(tauri::generate_context!());
    match built {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}
