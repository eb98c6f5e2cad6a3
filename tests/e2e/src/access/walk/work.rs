//! The screens of a day's work.

use makker_driven::{Chord, Key};
use serde_json::json;

use super::Walk;

impl Walk<'_> {
    /// Everything in front of the lock and behind it; in the plan of this family two have written different things.
    pub async fn the_work(&mut self, family: &str) -> anyhow::Result<()> {
        self.the_lock().await?;
        self.unlock().await?;
        self.all_families().await?;
        self.visitation().await?;
        self.go_to(family).await?;
        self.overview().await?;
        self.plan().await?;
        self.log().await?;
        self.the_beginning().await?;
        self.go_to(family).await?;
        self.the_family_window(family).await
    }

    /// A family of whom nothing is written yet.
    async fn the_beginning(&mut self) -> anyhow::Result<()> {
        self.click_label("family-back").await?;
        self.click_text("families-new").await?;
        let name = self.desktop.find("form input").await?;
        name.send_keys("Åkjær").await?;
        self.desktop.press(Key::Enter).await?;
        self.gone(".my-families form").await?;
        let focused = "return document.activeElement?.closest('[role=row]')?.innerText.includes('Åkjær')";
        self.desktop
            .until("the focus on the new family", focused, &[])
            .await?;
        self.desktop.press(Key::Enter).await?;
        self.desktop.find("[data-screen=overview]").await?;
        self.see("overview of a new family").await?;
        self.a_colleague().await?;
        self.click_text("family-tab-plan").await?;
        self.desktop.find("[data-screen=plan]").await?;
        self.see("plan of a new family").await?;
        self.click_text("family-tab-log").await?;
        self.desktop.find("[data-screen=log] .log-empty").await?;
        self.see("log of a new family").await?;
        self.click_label("family-back").await?;
        self.desktop.find("[data-screen=families]").await?;
        Ok(())
    }

    async fn the_lock(&mut self) -> anyhow::Result<()> {
        self.desktop.find("[data-screen=lock] input").await?;
        self.see("lock").await?;
        // The driver has no such key that stays down.
        const CAPS: &str = "document.activeElement.dispatchEvent(
            new KeyboardEvent('keydown', { key: 'A', bubbles: true, modifierCapsLock: arguments[0] }))";
        self.run("document.querySelector('input').focus()", vec![])
            .await?;
        self.run(CAPS, vec![true.into()]).await?;
        self.desktop.find(".caps-lock:not(:empty)").await?;
        self.see("lock, Caps Lock").await?;
        self.run(CAPS, vec![false.into()]).await?;
        self.gone(".caps-lock:not(:empty)").await?;
        self.type_into("lock-passphrase", "to små fisk").await?;
        self.click("button[type=submit]").await?;
        self.find_text("error-wrong-passphrase").await?;
        self.see("lock, wrong passphrase").await?;
        self.click_text("lock-forgotten").await?;
        self.find_text("lock-forgotten-heading").await?;
        self.see("lock, forgotten").await?;
        self.desktop.press(Key::Escape).await?;
        self.gone(".scrim").await?;
        self.run("document.querySelector('input').select()", vec![]).await
    }

    async fn all_families(&mut self) -> anyhow::Result<()> {
        self.desktop.find(".data-table [role=rowheader]").await?;
        self.find_text("today-verb-log").await?;
        self.see("Mine familier").await?;
        self.click_text("today-verb-log").await?;
        self.desktop.find("[data-screen=log] .log-row").await?;
        self.click_label("family-back").await?;
        self.desktop.find(".data-table [role=rowheader]").await?;
        self.click_text("families-new").await?;
        self.desktop.find("form input").await?;
        self.see("a new family").await?;
        self.desktop.press(Key::Escape).await?;
        self.click(".own-menu").await?;
        self.desktop.find("[role=menu]").await?;
        self.see("own menu").await?;
        self.desktop.press(Key::Escape).await?;
        self.gone(".popover").await?;
        self.desktop.type_text("?").await?;
        self.desktop.find(".keys-list").await?;
        self.see("the keys").await?;
        self.close_dialog().await?;
        self.desktop.press_together(&Chord(&[Key::Control], 'k')).await?;
        self.desktop.find("[role=dialog] [role=option]").await?;
        self.see("search, commands").await?;
        self.desktop.type_text("plan").await?;
        self.desktop.find("[role=dialog] [role=option] .hit-kind").await?;
        self.see("search, found").await?;
        self.close_dialog().await?;
        self.nothing_is_found().await
    }

    async fn visitation(&mut self) -> anyhow::Result<()> {
        self.click_text("visitation-heading").await?;
        self.desktop
            .find("[data-screen=visitation] [role=rowheader]")
            .await?;
        self.see("Visitation").await?;
        let first = "document.querySelector('.data-table [role=row][data-key]').focus()";
        self.run(first, vec![]).await?;
        self.desktop.press(Key::Enter).await?;
        self.desktop.find(".scrim.sheet").await?;
        self.see("a candidate").await?;
        self.click_text("visitation-protect").await?;
        self.desktop.find(".listed-persons .protect").await?;
        self.see("a candidate's address is protected").await?;
        self.click_text("visitation-yes").await?;
        self.desktop.find(".said-yes").await?;
        self.see("a candidate says yes").await?;
        self.close_dialog().await?;
        self.a_list_comes().await
    }

    async fn overview(&mut self) -> anyhow::Result<()> {
        self.desktop
            .find("[data-screen=overview] .genogram .person")
            .await?;
        self.desktop.find(".genogram .foster.is-over").await?;
        self.desktop.find(".ring .around").await?;
        self.see("overview").await?;
        self.click(".genogram .person").await?;
        self.desktop.find(".scrim.sheet .relations").await?;
        self.see("a person").await?;
        self.click_text("overview-add-relation").await?;
        self.desktop.find(".new-relation").await?;
        self.see("a person, a new relation").await?;
        self.close_dialog().await?;
        self.click(".ring .around").await?;
        self.desktop.find(".scrim.sheet .sheet-fields").await?;
        self.see("somebody around the family").await?;
        self.somebody_is_put_away().await?;
        self.click(".due-list button.row-link").await?;
        self.desktop.find(".scrim.sheet .clash").await?;
        self.see("a meeting with a clash").await?;
        self.close_dialog().await?;
        self.desktop.type_text("t").await?;
        self.desktop.find(".scrim.sheet").await?;
        self.see("somebody is added").await?;
        self.close_dialog().await?;
        for button in [".genogram > .btn", ".legend .as-other"] {
            self.click(button).await?;
        }
        self.see("overview as lists").await
    }

    /// Whoever is written as nobody of the family's yet is no more than a user of Makker to it.
    async fn a_colleague(&mut self) -> anyhow::Result<()> {
        self.click(".ring .around").await?;
        self.desktop.find("[data-dialog=colleague]").await?;
        self.see("a colleague").await?;
        self.close_dialog().await
    }

    async fn plan(&mut self) -> anyhow::Result<()> {
        self.click_text("family-tab-plan").await?;
        self.desktop.find("[data-screen=plan] [data-clash]").await?;
        self.desktop.find(".week-days").await?;
        self.see("plan with a clash").await?;
        for (message, is_it, name) in [
            (
                "plan-versions-heading",
                "starts-with(normalize-space(.), '{}')",
                "versions",
            ),
            (
                "plan-see-them",
                "contains(@class, 'link') and normalize-space(.)='{}'",
                "changes",
            ),
            ("plan-ask-yes", "normalize-space(.)='{}'", "asking for a yes"),
            (
                "plan-sector-plans-heading",
                "starts-with(normalize-space(.), '{}')",
                "sector plans",
            ),
        ] {
            let is_it = is_it.replace("{}", self.said.words(message));
            let button = self.desktop.find_xpath(&format!("//button[{is_it}]")).await?;
            self.press(&button).await?;
            self.desktop.find(".scrim [role=dialog]").await?;
            self.see(&format!("plan, {name}")).await?;
            self.close_dialog().await?;
        }
        self.click(".goal-head [aria-haspopup]").await?;
        self.desktop.find(".popover [role=menuitem]").await?;
        self.see("plan, what is done with a goal").await?;
        self.a_goal_is_put_away().await?;
        self.click("[data-fold=shut]").await?;
        self.desktop.find("[data-fold=open]").await?;
        self.see("plan, unfolded").await?;
        self.the_fields().await?;
        let cell = "document.querySelector('[data-kind=intervention] [data-cell]').focus()";
        self.run(cell, vec![]).await?;
        self.desktop.press_together(&Chord(&[Key::Alt], 'h')).await?;
        self.desktop.find(".history-list li").await?;
        self.see("plan, history").await?;
        self.close_dialog().await?;
        self.desktop.press(Key::Enter).await?;
        self.desktop.find(".is-editing").await?;
        self.see("plan, a field is edited").await?;
        self.desktop.press(Key::Escape).await
    }

    async fn log(&mut self) -> anyhow::Result<()> {
        self.click_text("family-tab-log").await?;
        self.desktop.find("[data-screen=log] .log-row").await?;
        self.see("log").await?;
        self.click(".log-more button").await?;
        let text = self.desktop.find(".log-side textarea").await?;
        text.send_keys(LONG_ENTRY).await?;
        self.see("log, an entry is written").await?;
        self.an_entry_is_written().await?;
        self.click_text("log-as-family").await?;
        self.see("log, as the family sees it").await?;
        for (button, screen) in [
            ("log-correct", "log, an entry is corrected"),
            ("log-follow-up", "log, an entry is followed up"),
        ] {
            let words = json!(self.said.words(button));
            self.desktop
                .until("a button in a row", PRESS_IN_ROW, &[words])
                .await?;
            self.desktop.find(".log-side .log-about").await?;
            // A page in which nobody has used a key shows no ring around what a script gives the focus.
            self.desktop.press(Key::Home).await?;
            self.see(screen).await?;
        }
        self.click_text("log-as-family").await?;
        self.click(".log-open [aria-haspopup=menu]").await?;
        self.desktop.find(".popover [role=menuitem]").await?;
        self.see("log, what became of an agreement").await?;
        self.desktop.press(Key::Escape).await?;
        self.gone(".popover").await?;
        self.click(".log-baton .btn").await?;
        self.desktop.find(".scrim [role=dialog]").await?;
        self.see("log, the baton is given").await?;
        self.close_dialog().await
    }
}

/// Rows are drawn anew while they come, so a button is pressed where it is found.
const PRESS_IN_ROW: &str = "const button = [...document.querySelectorAll('.row-button')]
        .find(({ innerText }) => innerText.trim() === arguments[0]);
    button?.click();
    return button !== undefined";

/// More than the field has lines for before anything is written.
const LONG_ENTRY: &str = "Vi taler om skolen og om morgenerne. Far følger de to mindste mandag og tirsdag, mor resten af \
    ugen, og mormor tager over, når mor har aftenvagt. Læreren ringer hver fredag og fortæller, hvordan det er gået, og vi \
    ser på det sammen igen om fjorten dage, her ved bordet.";
