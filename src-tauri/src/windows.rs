//! The two windows. Their titles never name a family: titles stand in task bars and screen shares.

use makker_api::WindowName;
use tauri::webview::NewWindowResponse;
use tauri::{AppHandle, Manager, WebviewUrl, WebviewWindowBuilder, Window, WindowEvent, Wry};

type Builder<'a> = WebviewWindowBuilder<'a, Wry, AppHandle>;

const TITLE: &str = "Makker";

/// Opens the case workers' window.
pub fn open_main(app: &AppHandle) -> tauri::Result<()> {
    open(app, WindowName::Main, "index.html", (1280.0, 800.0))
}

/// Opens the family's window, or brings the open one up to date and to the front.
pub fn open_family(app: &AppHandle) -> tauri::Result<()> {
    if let Some(window) = app.get_webview_window(WindowName::Family.label()) {
        window.reload()?;
        return window.set_focus();
    }
    open(app, WindowName::Family, "family.html", (1024.0, 768.0))
}

/// Closes the family's window, if it is open.
pub fn close_family(app: &AppHandle) -> tauri::Result<()> {
    match app.get_webview_window(WindowName::Family.label()) {
        Some(window) => window.close(),
        None => Ok(()),
    }
}

/// The family's window does not stay behind when the case workers' window closes.
pub fn close_together(window: &Window, event: &WindowEvent) {
    if window.label() == WindowName::Main.label() && matches!(event, WindowEvent::CloseRequested { .. }) {
        // A window that is gone already needs no closing.
        let _ = close_family(window.app_handle());
    }
}

fn open(app: &AppHandle, name: WindowName, page: &str, (width, height): (f64, f64)) -> tauri::Result<()> {
    let window = WebviewWindowBuilder::new(app, name.label(), WebviewUrl::App(page.into()));
    of_its_own(app, window, name)?
        .title(TITLE)
        .inner_size(width, height)
        // As little as a screen of 1280×720 leaves where Windows draws everything twice as large.
        .min_inner_size(480.0, 280.0)
        // Ctrl and plus, minus or 0, as in every browser: at least twice the size is what WCAG 1.4.4 asks for. The family's
        // page does it itself: this here needs a permission, outside Windows, to enlarge whatever window is named.
        .zoom_hotkeys_enabled(name == WindowName::Main)
        .incognito(!driven_by_tests())
        // Pages go nowhere: no link, no script and no file dropped on the window leads out of the program.
        .on_navigation(|url| url.scheme() == "tauri" || url.host_str() == Some("tauri.localhost"))
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .build()
        .map(|_| ())
}

/// On WebKitGTK every incognito window has a web context of its own, but Tauri teaches the program's address only to the first
/// window of each data folder: the second would say that it cannot show its page. So the family's window names another
/// folder. WebKit puts its own empty stores down there, as it does in the first; no page writes into them, because both
/// windows are incognito.
#[cfg(target_os = "linux")]
fn of_its_own<'a>(app: &'a AppHandle, window: Builder<'a>, name: WindowName) -> tauri::Result<Builder<'a>> {
    if name == WindowName::Main || driven_by_tests() {
        return Ok(window);
    }
    Ok(window.data_directory(app.path().app_local_data_dir()?.join(name.label())))
}

#[cfg(not(target_os = "linux"))]
fn of_its_own<'a>(_: &'a AppHandle, window: Builder<'a>, _: WindowName) -> tauri::Result<Builder<'a>> {
    Ok(window)
}

/// WebKitGTK cannot drive an incognito web view. Only a debug build listens to the driver's variable, so a shipped
/// program keeps web storage and caches off the disk whatever its environment says.
fn driven_by_tests() -> bool {
    cfg!(debug_assertions) && std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some()
}
