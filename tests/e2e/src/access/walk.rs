//! From screen to screen, as one comes to them.

use fantoccini::Locator;
use fantoccini::elements::Element;
use makker_driven::{Chord, Desktop, Key, PASSPHRASE, absent};

use super::eyes::Eyes;

/// Everything in front of the lock and behind it; in the plan of this family two have written different things.
pub async fn the_work(desktop: &Desktop, eyes: &mut Eyes, family: &str) -> anyhow::Result<()> {
    the_lock(desktop, eyes).await?;
    unlock(desktop).await?;
    all_families(desktop, eyes).await?;
    visitation(desktop, eyes).await?;
    go_to(desktop, family).await?;
    overview(desktop, eyes).await?;
    plan(desktop, eyes).await?;
    log(desktop, eyes).await?;
    click_text(desktop, "Vores plan").await?;
    desktop.turn_to_second_window().await?;
    desktop.find_text(family).await?;
    eyes.see(desktop, "the family's window").await?;
    desktop.turn_to_main_window().await
}

/// The first screen while there is no family, and the tables of the set-up.
pub async fn the_set_up(desktop: &Desktop, eyes: &mut Eyes) -> anyhow::Result<()> {
    unlock(desktop).await?;
    // The lock opens on the screen where it fell.
    click(desktop, "nav a[href='/']").await?;
    desktop.find("[data-screen=families] .empty").await?;
    eyes.see(desktop, "no family yet").await?;
    click(desktop, "nav a[href='/opsaetning']").await?;
    desktop.find("[data-screen=set-up] table").await?;
    eyes.see(desktop, "set-up").await?;
    click_text(desktop, "Målområder").await?;
    desktop.find_text("Fritid").await?;
    eyes.see(desktop, "set-up, goal areas").await
}

async fn unlock(desktop: &Desktop) -> anyhow::Result<()> {
    desktop.type_into("Adgangssætning", PASSPHRASE).await?;
    click(desktop, "button[type=submit]").await
}

async fn the_lock(desktop: &Desktop, eyes: &mut Eyes) -> anyhow::Result<()> {
    desktop.find("[data-screen=lock] input").await?;
    eyes.see(desktop, "lock").await?;
    desktop.type_into("Adgangssætning", "to små fisk").await?;
    click(desktop, "button[type=submit]").await?;
    desktop
        .find_text("Det var ikke den rigtige adgangssætning. Prøv igen.")
        .await?;
    eyes.see(desktop, "lock, wrong passphrase").await?;
    click_text(desktop, "Glemt adgangssætningen?").await?;
    desktop.find_text("Intet er tabt").await?;
    eyes.see(desktop, "lock, forgotten").await?;
    desktop.press(Key::Escape).await?;
    gone(desktop, ".scrim").await?;
    let select = "document.querySelector('input').select()";
    desktop.page.execute(select, vec![]).await?;
    Ok(())
}

async fn all_families(desktop: &Desktop, eyes: &mut Eyes) -> anyhow::Result<()> {
    desktop.find(".data-table [role=rowheader]").await?;
    eyes.see(desktop, "Mine familier").await?;
    click_text(desktop, "Ny familie").await?;
    desktop.find("form input").await?;
    eyes.see(desktop, "a new family").await?;
    desktop.press(Key::Escape).await?;
    click(desktop, ".own-menu").await?;
    desktop.find("[role=menu]").await?;
    eyes.see(desktop, "own menu").await?;
    desktop.press(Key::Escape).await?;
    gone(desktop, ".popover").await?;
    desktop.type_text("?").await?;
    desktop.find(".keys-list").await?;
    eyes.see(desktop, "the keys").await?;
    close_dialog(desktop).await?;
    desktop.press_together(&Chord(&[Key::Control], 'k')).await?;
    desktop.find("[role=dialog] [role=option]").await?;
    eyes.see(desktop, "search, commands").await?;
    desktop.type_text("plan").await?;
    desktop.find("[role=dialog] [role=option] .hit-kind").await?;
    eyes.see(desktop, "search, found").await?;
    close_dialog(desktop).await
}

async fn visitation(desktop: &Desktop, eyes: &mut Eyes) -> anyhow::Result<()> {
    click_text(desktop, "Visitation").await?;
    desktop.find("[data-screen=visitation] [role=rowheader]").await?;
    eyes.see(desktop, "Visitation").await?;
    desktop
        .page
        .execute(
            "document.querySelector('.data-table [role=row][data-key]').focus()",
            vec![],
        )
        .await?;
    desktop.press(Key::Enter).await?;
    desktop.find(".scrim.sheet").await?;
    eyes.see(desktop, "a candidate").await?;
    close_dialog(desktop).await?;
    // The system's own window for choosing a file cannot be driven, so the page is told that one was chosen and what was
    // found in it. Nothing else here is played.
    desktop.page.execute(PLAY_A_FILE, vec![]).await?;
    click_text(desktop, "Hent liste").await?;
    desktop.find(".import details").await?;
    eyes.see(desktop, "a list is looked at").await?;
    close_dialog(desktop).await
}

const PLAY_A_FILE: &str = r#"const answers = {
    gross_list_choose: { chosen: { file: "0b7e6a52-9d0c-4a8e-9c1f-3f2a56e9d1b4", name: "bruttoliste, september.csv" } },
    gross_list_look: {
      written: false, change: null, digest: "", headings_row: 1, columns: [], unknown_columns: ["Bemærkning", "Sidst ændret"],
      unknown_departments: ["Børn og Kultur"], rows: 214, new_families: 41, new_persons: 188, known_persons: 17, addresses_left_out: 3,
      bad_count: 2, bad: [{ row: 17, column: "birth-date", reason: "day-no-such-day" }, { row: 93, column: "cpr", reason: "cpr-not-ten-digits" }],
      changed_count: 1, changed: [{ row: 12, columns: ["address", "postal-code"] }],
      known_count: 1, known: [{ row: 55, place: "on-list" }], remarks_count: 1, remarks: [{ row: 60, remark: "role-unknown" }],
    },
  };
  const asked = window.fetch;
  window.fetch = (address, ...rest) => {
    const answer = answers[String(address).split("/").at(-1)];
    if (answer === undefined) return asked(address, ...rest);
    const headers = { "Content-Type": "application/json", "Tauri-Response": "ok" };
    return Promise.resolve(new Response(JSON.stringify(answer), { headers }));
  };"#;

async fn overview(desktop: &Desktop, eyes: &mut Eyes) -> anyhow::Result<()> {
    desktop.find("[data-screen=overview] .genogram .person").await?;
    desktop.find(".ring .around").await?;
    eyes.see(desktop, "overview").await?;
    click(desktop, ".genogram .person").await?;
    desktop.find(".scrim.sheet .relations").await?;
    eyes.see(desktop, "a person").await?;
    close_dialog(desktop).await?;
    desktop.type_text("t").await?;
    desktop.find(".scrim.sheet").await?;
    eyes.see(desktop, "somebody is added").await?;
    close_dialog(desktop).await?;
    for button in [".genogram > .btn", ".legend .as-other"] {
        click(desktop, button).await?;
    }
    eyes.see(desktop, "overview as lists").await
}

async fn plan(desktop: &Desktop, eyes: &mut Eyes) -> anyhow::Result<()> {
    click_text(desktop, "Plan").await?;
    desktop.find("[data-screen=plan] [data-clash]").await?;
    desktop.find(".week-days").await?;
    eyes.see(desktop, "plan with a clash").await?;
    for (words, name) in [
        (
            "//button[starts-with(normalize-space(.), 'Alle versioner')]",
            "versions",
        ),
        (
            "//button[contains(@class, 'link') and normalize-space(.)='Se dem']",
            "changes",
        ),
        (
            "//button[normalize-space(.)='Bed familien om et ja']",
            "asking for a yes",
        ),
    ] {
        let Ok(button) = desktop.page.find(Locator::XPath(words)).await else {
            continue;
        };
        press(desktop, &button).await?;
        desktop.find(".scrim [role=dialog]").await?;
        eyes.see(desktop, &format!("plan, {name}")).await?;
        close_dialog(desktop).await?;
    }
    click(desktop, "[data-fold=shut]").await?;
    desktop.find("[data-fold=open]").await?;
    eyes.see(desktop, "plan, unfolded").await?;
    desktop
        .page
        .execute(
            "document.querySelector('[data-kind=intervention] [data-cell]').focus()",
            vec![],
        )
        .await?;
    desktop.press_together(&Chord(&[Key::Alt], 'h')).await?;
    desktop.find(".history-list li").await?;
    eyes.see(desktop, "plan, history").await?;
    close_dialog(desktop).await?;
    desktop.press(Key::Enter).await?;
    desktop.find(".is-editing").await?;
    eyes.see(desktop, "plan, a field is edited").await?;
    desktop.press(Key::Escape).await
}

async fn log(desktop: &Desktop, eyes: &mut Eyes) -> anyhow::Result<()> {
    click_text(desktop, "Stafetlog").await?;
    desktop.find("[data-screen=log] .log-row").await?;
    eyes.see(desktop, "log").await?;
    click(desktop, ".log-more button").await?;
    desktop
        .find(".log-side textarea")
        .await?
        .send_keys("Vi taler om skolen")
        .await?;
    eyes.see(desktop, "log, an entry is written").await?;
    click_text(desktop, "Som familien ser den").await?;
    eyes.see(desktop, "log, as the family sees it").await?;
    click(desktop, ".log-baton .btn").await?;
    desktop.find(".scrim [role=dialog]").await?;
    eyes.see(desktop, "log, the baton is given").await?;
    close_dialog(desktop).await
}

/// The steps up to the sheets, which have been "printed": the printer's own dialog waits for nobody here.
pub async fn the_founding(desktop: &Desktop, eyes: &mut Eyes) -> anyhow::Result<()> {
    desktop.find("[data-screen=founding]").await?;
    desktop
        .page
        .execute("window.print = () => undefined", vec![])
        .await?;
    eyes.see(desktop, "founding").await?;
    click_text(desktop, "Jeg vil bare prøve Makker").await?;
    desktop.find_text("Begynd øvelsen").await?;
    eyes.see(desktop, "founding, demo").await?;
    click_text(desktop, "Tilbage").await?;
    click_text(desktop, "Sæt Makker op").await?;
    click(desktop, "button[type=submit]").await?;
    desktop.find("[aria-invalid=true]").await?;
    eyes.see(desktop, "founding, who").await?;
    desktop.type_into("Kommune", "Aaby").await?;
    desktop.type_into("Dit navn", "Amina Holm").await?;
    desktop.type_into("Din forvaltning", "SOF").await?;
    click(desktop, "button[type=submit]").await?;
    desktop.type_into("Adgangssætning", PASSPHRASE).await?;
    desktop.type_into("Skriv den igen", "en anden").await?;
    click(desktop, "button[type=submit]").await?;
    desktop.find("[aria-invalid=true]").await?;
    eyes.see(desktop, "founding, passphrase").await?;
    desktop
        .page
        .execute("document.querySelectorAll('input')[1].select()", vec![])
        .await?;
    desktop.type_into("Skriv den igen", PASSPHRASE).await?;
    click(desktop, "button[type=submit]").await?;
    desktop.find_text("Print de tre ark").await?;
    eyes.see(desktop, "founding, sheets").await?;
    click_text(desktop, "Print de tre ark").await?;
    click_text(desktop, "De er printet").await?;
    desktop.find(".text-field input").await?;
    eyes.see(desktop, "founding, are they on paper").await
}

/// Through the field that finds families.
async fn go_to(desktop: &Desktop, family: &str) -> anyhow::Result<()> {
    click_text(desktop, "Mine familier").await?;
    let find = desktop.find("input[type=search]").await?;
    find.send_keys(family).await?;
    find.send_keys(&String::from(char::from(Key::Enter))).await?;
    desktop.find("[data-screen=overview]").await?;
    Ok(())
}

async fn click_text(desktop: &Desktop, words: &str) -> anyhow::Result<()> {
    press(desktop, &desktop.find_text(words).await?).await
}

async fn click(desktop: &Desktop, css: &str) -> anyhow::Result<()> {
    press(desktop, &desktop.find(css).await?).await
}

/// Past the pointer: the driver of WebKit does not find the place of things in a page that is enlarged.
async fn press(desktop: &Desktop, thing: &Element) -> anyhow::Result<()> {
    const PRESS: &str = "arguments[0].scrollIntoView({ block: 'center' });
        arguments[0].dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 0 }));";
    desktop
        .page
        .execute(PRESS, vec![serde_json::to_value(thing)?])
        .await?;
    Ok(())
}

/// A field in it may take the first Esc for itself.
async fn close_dialog(desktop: &Desktop) -> anyhow::Result<()> {
    const IN: &str = "const inside = document.querySelector('.scrim [role=dialog]');
        if (!inside.contains(document.activeElement)) inside.focus();";
    while !absent(&desktop.page, ".scrim").await? {
        desktop.page.execute(IN, vec![]).await?;
        desktop.press(Key::Escape).await?;
    }
    Ok(())
}

/// Waits until there is no such thing.
async fn gone(desktop: &Desktop, css: &str) -> anyhow::Result<()> {
    desktop.find(&format!("html:not(:has({css}))")).await?;
    Ok(())
}
