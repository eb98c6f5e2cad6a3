//! Telling the main window what has gone stale. The family window is never told anything.

use makker_api::{Tag, WindowName};
use tauri::{AppHandle, Emitter};

/// The event the main window listens to; its payload is a list of tags.
const CHANGED: &str = "changed";

/// Tells the main window that everything with one of these tags is stale.
pub fn tell_main(app: &AppHandle, tags: &[Tag]) -> tauri::Result<()> {
    if tags.is_empty() {
        return Ok(());
    }
    app.emit_to(WindowName::Main.label(), CHANGED, tags)
}
