//! The fence around the family's window: it can call what is on its list, and nothing else; it hears nothing that is
//! said to the case workers' window.

use makker_api::{REGISTRY, WindowName};
use serde_json::{Value, json};

use makker_driven::Desktop;
use makker_driven::Profile;

/// What Tauri itself offers pages: with any of these a page could listen in, open windows, or leave the program.
const TAURI_S_OWN: &[(&str, &str)] = &[
    ("plugin:event|emit", r#"{ "event": "changed", "payload": [] }"#),
    (
        "plugin:event|emit_to",
        r#"{ "target": { "kind": "Any" }, "event": "changed", "payload": [] }"#,
    ),
    (
        "plugin:event|listen",
        r#"{ "target": { "kind": "Any" }, "event": "changed", "handler": 1 }"#,
    ),
    ("plugin:app|version", "{}"),
    ("plugin:path|resolve_directory", r#"{ "directory": 1 }"#),
    (
        "plugin:webview|create_webview_window",
        r#"{ "options": { "label": "third" } }"#,
    ),
    ("plugin:webview|get_all_webviews", "{}"),
    ("plugin:window|close", r#"{ "label": "main" }"#),
    ("plugin:window|get_all_windows", "{}"),
    ("plugin:window|set_title", r#"{ "label": "main", "value": "x" }"#),
];

async fn sitting_with_a_family() -> anyhow::Result<(Profile, Desktop)> {
    let profile = Profile::founded()?;
    profile.call("family_create", &json!({ "name": "Haddad Lund" }))?;
    let desktop = Desktop::open(&profile).await?;
    desktop.unlock().await?;
    desktop.find_text("Haddad Lund").await?.click().await?;
    desktop.find_text("Vores plan").await?.click().await?;
    desktop.turn_to_second_window().await?;
    desktop.find_text("Haddad Lund").await?;
    Ok((profile, desktop))
}

#[tokio::test]
async fn the_family_window_can_call_its_own_commands_and_no_others() -> anyhow::Result<()> {
    let (_profile, desktop) = sitting_with_a_family().await?;
    assert_eq!(desktop.page.title().await?, "Makker");
    let mut refused = 0;
    for spec in REGISTRY {
        let answered = desktop.invoke(spec.name, &json!({ "request": {} })).await?;
        let its_own = spec.windows.contains(&WindowName::Family);
        assert_eq!(answered.is_ok(), its_own, "{}: {answered:?}", spec.name);
        if let Err(reason) = answered {
            // Refused by the shell's fence, before the command could look at its request.
            assert!(
                reason.as_str().is_some_and(|text| text.contains("not allowed")),
                "{}: {reason}",
                spec.name
            );
            refused += 1;
        }
    }
    assert!(refused > 0 && refused < REGISTRY.len());
    for (command, arguments) in TAURI_S_OWN {
        let answered = desktop.invoke(command, &serde_json::from_str(arguments)?).await?;
        assert!(answered.is_err(), "{command} went through: {answered:?}");
    }
    desktop.close().await
}

#[tokio::test]
async fn what_is_said_to_the_main_window_never_reaches_the_family_window() -> anyhow::Result<()> {
    let (_profile, desktop) = sitting_with_a_family().await?;
    let listening_refused = listen_for_changes(&desktop).await?;
    desktop.turn_to_main_window().await?;
    assert_eq!(
        listen_for_changes(&desktop).await?,
        Value::Null,
        "the main window may listen"
    );
    let second_family = json!({ "request": { "name": "Demir" } });
    assert!(desktop.invoke("family_create", &second_family).await?.is_ok());
    // The event comes to the main window first or at the same time: once it has, the other would have had it too
    // after one more round trip of its own.
    desktop
        .page
        .wait()
        .for_element(fantoccini::Locator::Css("html[data-heard='1']"))
        .await?;

    desktop.turn_to_second_window().await?;
    assert!(
        desktop
            .invoke("our_plan_show", &json!({ "request": {} }))
            .await?
            .is_ok()
    );
    let heard = desktop
        .page
        .execute("return document.documentElement.dataset.heard ?? null", vec![])
        .await?;
    assert_eq!(
        heard,
        Value::Null,
        "the family window heard what was said to the main window"
    );
    assert!(
        listening_refused
            .as_str()
            .is_some_and(|text| text.contains("not allowed")),
        "{listening_refused}"
    );
    desktop.close().await
}

/// Listens as a page does, for whatever is said to anybody; counts in `data-heard`. What it was refused with, or null.
async fn listen_for_changes(desktop: &Desktop) -> anyhow::Result<Value> {
    const LISTEN: &str = "const done = arguments[0];
        let heard = 0;
        const handler = window.__TAURI_INTERNALS__.transformCallback(() => {
          heard += 1;
          document.documentElement.dataset.heard = String(heard);
        });
        window.__TAURI_INTERNALS__
          .invoke('plugin:event|listen', { event: 'changed', target: { kind: 'Any' }, handler })
          .then(() => done(null), (error) => done(error));";
    Ok(desktop.page.execute_async(LISTEN, vec![]).await?)
}
