//! A page's call on its way to the program.
//!
//! One handler for all commands instead of one function each: the registry is the only list, and the window and the
//! command line run the very same code. Tauri has held the call against the capability of the window before it comes
//! here; the registry's own list of windows is the second fence behind that one.

use std::sync::Arc;
use std::time::Duration;

use makker_api::{CommandError, CommandSpec, Effect, Program, Tag, find};
use serde_json::Value;
use tauri::ipc::{Invoke, InvokeBody};
use tauri::{AppHandle, Manager, Wry};

use crate::ask::ask;
use crate::{changed, windows};

/// After the door is open. By then the first screen is painted, and nobody has read it yet.
const READY_AFTER: Duration = Duration::from_millis(500);

/// Runs the command off the main thread and answers the page. `true`: nobody else handles it.
pub fn handle(invoke: Invoke<Wry>) -> bool {
    let Invoke {
        message, resolver, ..
    } = invoke;
    let Some(spec) = find(message.command()) else {
        return false;
    };
    let window = message.webview_ref().label().to_owned();
    if !spec.windows.iter().any(|allowed| allowed.label() == window) {
        resolver.reject(CommandError::not_allowed());
        return true;
    }
    let request = match message.payload() {
        InvokeBody::Json(Value::Object(arguments)) => arguments.get("request").cloned().unwrap_or_default(),
        _ => Value::Null,
    };
    let app = message.webview_ref().app_handle().clone();
    resolver.respond_async(async move {
        let answer = run(&app, spec, request).await?;
        after(&app, spec, &window).map_err(|_| CommandError::internal())?;
        Ok(answer)
    });
    true
}

async fn run(app: &AppHandle, spec: &'static CommandSpec, request: Value) -> Result<Value, CommandError> {
    let program = Arc::clone(&app.state::<Arc<Program>>());
    let was_full = program.is_disk_full();
    let called = Arc::clone(&program);
    let asking = app.clone();
    let answer = tokio::task::spawn_blocking(move || {
        ask(&asking, &called, spec.asks)?;
        called.call(spec.name, request)
    })
    .await
    .unwrap_or_else(|_| Err(CommandError::internal()));
    // A refused command too may be what finds it out.
    if program.is_disk_full() != was_full {
        changed::tell_main(app, &[Tag::Profile], None).map_err(|_| CommandError::internal())?;
    }
    answer
}

fn after(app: &AppHandle, spec: &CommandSpec, asked_by: &str) -> tauri::Result<()> {
    match spec.effect {
        Effect::None => {}
        Effect::OpenFamilyWindow => windows::open_family(app)?,
        Effect::CloseFamilyWindow => windows::close_family(app)?,
        Effect::GetReady => get_ready_later(app),
    }
    changed::tell_main(app, spec.invalidates, Some(asked_by))
}

fn get_ready_later(app: &AppHandle) {
    let program = Arc::clone(&app.state::<Arc<Program>>());
    tauri::async_runtime::spawn(async move {
        tokio::time::sleep(READY_AFTER).await;
        // It has nothing to say.
        let _ = tokio::task::spawn_blocking(move || program.get_ready()).await;
    });
}
