//! What one sees when something is wrong.

use anyhow::ensure;
use makker_driven::Key;
use serde_json::json;

use super::Walk;
use crate::idle::half_a_minute_before_the_lock;

impl Walk<'_> {
    /// Nobody has touched anything for nine and a half minutes; what was written cannot be saved when one goes on; a
    /// screen's answer is not what it should be; the program answers in no way that it should; a family is not there any
    /// more. The page is told so: none of it can be waited for here.
    pub async fn the_troubles(&mut self, family: &str) -> anyhow::Result<()> {
        self.unlock().await?;
        self.desktop.find(".data-table [role=rowheader]").await?;
        half_a_minute_before_the_lock(self.desktop).await?;
        self.see("the warning before the lock").await?;
        self.click(".idle-warning button").await?;
        self.gone(".idle-warning").await?;

        self.go_to(family).await?;
        self.click_text("family-tab-plan").await?;
        self.desktop.find("[data-kind=intervention] [data-cell]").await?;
        self.play(&json!({ "field_set": null })).await?;
        self.write_in_a_cell(" og øl").await?;
        self.click_text("family-tab-overview").await?;
        self.desktop.find(".left-unsaved").await?;
        self.see("what was left unsaved").await?;
        self.click_text("left-unsaved-close").await?;
        self.the_locks().await?;

        self.play(&json!({ "log_show": {} })).await?;
        self.click_text("family-tab-log").await?;
        self.desktop.find("[data-screen=crashed]").await?;
        self.see("a screen that failed").await?;

        self.click_label("family-back").await?;
        self.desktop.find("[data-screen=families]").await?;
        self.play(&json!({ "candidate_list": null })).await?;
        self.click_text("visitation-heading").await?;
        self.desktop.find(".notice button").await?;
        self.see("no answer").await?;
        self.play(&json!({})).await?;
        self.click(".notice button").await?;
        self.desktop
            .find("[data-screen=visitation] [role=rowheader]")
            .await?;

        self.the_screens_that_do_not_load(family).await?;
        self.the_family_window_without_an_answer(family).await?;
        self.play(&json!({ "family_list": { "families": [] } })).await?;
        self.lock_and_unlock().await?;
        self.desktop.find("[data-screen=nowhere]").await?;
        self.see("a place that is not there").await
    }

    /// Each screen while the program does not answer the question it begins with; and a profile that was locked while one
    /// worked. Stands in the family at the end.
    async fn the_screens_that_do_not_load(&mut self, family: &str) -> anyhow::Result<()> {
        self.click("nav a[href='/opsaetning']").await?;
        self.desktop.find("[data-screen=set-up] table").await?;
        self.does_not_load("entity_list", "[data-screen=set-up] table")
            .await?;
        self.click("nav a[href='/']").await?;
        self.desktop.find(".data-table [role=rowheader]").await?;
        self.does_not_load("today_show", ".data-table [role=rowheader]")
            .await?;
        self.go_to(family).await?;
        self.does_not_load("family_overview", ".family-section").await?;
        self.play(&json!({ "entity_show": null })).await?;
        self.click(".due-list button.row-link").await?;
        self.desktop.find(".scrim.sheet .notice").await?;
        self.see("a thing that is not loaded").await?;
        self.close_dialog().await?;
        for (tab, command, shown) in [
            ("family-tab-log", "log_show", ".log-row"),
            (
                "family-tab-plan",
                "plan_show",
                "[data-kind=intervention] [data-cell]",
            ),
        ] {
            self.click_text(tab).await?;
            self.desktop.find(shown).await?;
            self.does_not_load(command, shown).await?;
        }
        let locked = json!({ "refused": { "code": "profile-locked", "detail": {} } });
        let status = json!({ "state": "locked", "municipality": null, "user": null, "demo": false, "disk_full": false, "departments": [] });
        self.play(&json!({ "family_overview": locked, "profile_status": status }))
            .await?;
        self.click_text("family-tab-overview").await?;
        self.desktop.find("[data-screen=lock]").await?;
        self.see("lock, in the middle of work").await?;
        self.play(&json!({})).await?;
        self.unlock().await?;
        self.desktop
            .find("[data-screen=overview] .family-section")
            .await?;
        Ok(())
    }

    /// A sentence and a way on, without a word of what the program's own people call it.
    async fn does_not_load(&mut self, command: &str, shown: &str) -> anyhow::Result<()> {
        self.play(&json!({ command: null })).await?;
        self.lock_and_unlock().await?;
        let notice = self.desktop.find(".notice:has(button)").await?.text().await?;
        let strange = [command, "state not managed", "internal"];
        ensure!(
            notice.contains(' ') && !strange.iter().any(|words| notice.contains(words)),
            "{command}: {notice}"
        );
        self.see(&format!("no answer to {command}")).await?;
        self.play(&json!({})).await?;
        self.click(".notice button").await?;
        self.desktop.find(shown).await?;
        Ok(())
    }

    /// Locked over something that could not be saved; a profile that this program cannot open, that another one has open, or of
    /// which a part is broken; no word of how it stands; and
    /// the lock after a visit on which all was saved.
    async fn the_locks(&mut self) -> anyhow::Result<()> {
        self.click_text("family-tab-plan").await?;
        self.desktop.find("[data-kind=intervention] [data-cell]").await?;
        self.play(&json!({ "field_set": null })).await?;
        self.write_in_a_cell(" og øl").await?;
        self.lock().await?;
        self.desktop.find("[data-screen=lock] input").await?;
        self.see("lock, something was not saved").await?;
        for code in ["profile-newer", "profile-in-use", "profile-damaged"] {
            self.play(&json!({ "profile_unlock": { "refused": { "code": code, "detail": {} } } }))
                .await?;
            self.unlock().await?;
            let message = format!("error-{code}");
            self.find_text(&message).await?;
            self.see(&format!("lock, {code}")).await?;
            self.run("document.querySelector('input').select()", vec![])
                .await?;
        }
        self.play(&json!({})).await?;
        self.unlock().await?;

        self.desktop.find("[data-screen=plan]").await?;
        self.play(&json!({ "profile_status": null })).await?;
        self.lock().await?;
        self.desktop.find("[data-screen=lock] .notice button").await?;
        self.see("lock, no answer").await?;
        self.play(&json!({})).await?;
        self.click(".notice button").await?;
        self.desktop.find("[data-screen=lock] input").await?;
        self.see("lock after work").await?;
        self.unlock().await?;
        self.desktop.find("[data-screen=plan]").await?;
        Ok(())
    }

    async fn write_in_a_cell(&self, words: &str) -> anyhow::Result<()> {
        let cell = "document.querySelector('[data-kind=intervention] [data-cell]').focus()";
        self.run(cell, vec![]).await?;
        self.desktop.press(Key::Enter).await?;
        self.desktop.type_text(words).await
    }

    /// There is no room left, and somebody has tried to write.
    pub async fn the_full_disk(&mut self) -> anyhow::Result<()> {
        self.click_text("families-new").await?;
        let name = self.desktop.find("form input").await?;
        name.send_keys("Demir").await?;
        self.desktop.press(Key::Enter).await?;
        self.desktop.find(".full-disk-band").await?;
        self.desktop.find("[role=alert]:not(:empty)").await?;
        self.see_the_full_disk().await
    }

    /// Once it has been found out.
    pub async fn see_the_full_disk(&mut self) -> anyhow::Result<()> {
        self.see("a full disk").await
    }
}
