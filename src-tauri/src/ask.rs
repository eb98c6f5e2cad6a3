//! What the shell asks the user before a command is run. The dialog is the system's own and opened from here: no page may
//! open one, and none learns a path.

use std::path::PathBuf;
use std::sync::mpsc::channel;

use makker_api::{Asks, CommandError, Program, WindowName};
use tauri::{AppHandle, Manager};
use tauri_plugin_dialog::DialogExt;

/// The kinds of files that are offered first; what is in one decides, not its name.
const LISTS: &[&str] = &["xlsx", "csv", "txt"];

/// The dialog's title: the system's own would be in its language, which on some is English whatever the user speaks.
const TITLE: &str = "Makker: xlsx, csv";

/// Asks, and hands the answer over. It waits for the user, so never on the main thread.
pub fn ask(app: &AppHandle, program: &Program, asks: Asks) -> Result<(), CommandError> {
    match asks {
        Asks::Nothing => Ok(()),
        Asks::GrossListFile => program.choose_file(choose(app).as_deref()).map(|_| ()),
    }
}

fn choose(app: &AppHandle) -> Option<PathBuf> {
    let mut dialog = app
        .dialog()
        .file()
        .set_title(TITLE)
        .add_filter("xlsx, csv", LISTS)
        .add_filter("*", &["*"]);
    if let Some(window) = app.get_webview_window(WindowName::Main.label()) {
        dialog = dialog.set_parent(&window);
    }
    let (chosen, answer) = channel();
    dialog.pick_file(move |file| {
        // Nobody listens any more when the program is ending.
        let _ = chosen.send(file);
    });
    answer.recv().ok().flatten()?.into_path().ok()
}
