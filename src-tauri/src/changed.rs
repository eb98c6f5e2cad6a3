//! Telling the main window what has gone stale. The family window is never told anything.

use makker_api::{Tag, WindowName};
use serde_json::json;
use tauri::{AppHandle, Emitter};

/// The event the main window listens to.
const CHANGED: &str = "changed";

/// Tells the main window that everything with one of these tags is stale. `asked_by` is the window whose command changed
/// it: that one knows, and would read everything twice; none when the program found it out by itself.
pub fn tell_main(app: &AppHandle, tags: &[Tag], asked_by: Option<&str>) -> tauri::Result<()> {
    if tags.is_empty() {
        return Ok(());
    }
    let told = json!({ "tags": tags, "asked_by": asked_by });
    app.emit_to(WindowName::Main.label(), CHANGED, told)
}
