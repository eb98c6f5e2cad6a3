//! What stands on the screen while one writes, and after one has done something: each kind of field while it is open, one that
//! is not understood, the line of a new thing, and the ways back.

use makker_driven::Key;
use serde_json::json;

use super::Walk;

/// One of each kind that a plan has: words, a choice, a day, a period, several of a list, hours of the week.
const KINDS: [&str; 6] = [
    "own_words",
    "status",
    "follow_up_on",
    "period",
    "members",
    "weekly_slots",
];

impl Walk<'_> {
    /// In the plan, with a goal unfolded.
    pub(super) async fn the_fields(&mut self) -> anyhow::Result<()> {
        self.click("[data-kind=intervention] [data-fold=shut]").await?;
        self.desktop
            .find("[data-kind=intervention] [data-fold=open]")
            .await?;
        self.see("plan, an intervention unfolded").await?;
        for kind in KINDS {
            self.begin_to_edit(kind).await?;
            self.see(&format!("plan, {kind} is edited")).await?;
            self.leave_field().await?;
        }
        self.run(
            "document.querySelector('.goal-scale [data-cell]').focus()",
            vec![],
        )
        .await?;
        self.desktop.press(Key::F2).await?;
        self.desktop.find(".scale-pick").await?;
        self.see("plan, how close").await?;
        self.leave_field().await?;
        self.begin_to_edit("follow_up_on").await?;
        self.desktop.type_text("engang").await?;
        self.desktop.press(Key::Enter).await?;
        self.desktop.find(".is-editing [aria-invalid=true]").await?;
        self.see("plan, a day that is none").await?;
        self.leave_field().await?;

        self.click("button.add-line[data-outline]").await?;
        self.desktop.find("[data-new]").await?;
        self.see("plan, a new goal").await?;
        self.desktop.press(Key::Escape).await?;
        self.gone("[data-new]").await
    }

    /// In the menu of a goal.
    pub(super) async fn a_goal_is_put_away(&mut self) -> anyhow::Result<()> {
        self.click_text("plan-put-away").await?;
        self.desktop.find(".plan-away button").await?;
        self.see("plan, a goal is put away").await?;
        self.click(".plan-away button").await?;
        self.gone(".plan-away button").await
    }

    /// In the sheet of somebody.
    pub(super) async fn somebody_is_put_away(&mut self) -> anyhow::Result<()> {
        self.click(".sheet-foot .btn").await?;
        self.gone(".scrim").await?;
        self.desktop.find(".put-away button").await?;
        self.see("overview, somebody is put away").await?;
        self.click(".put-away button").await?;
        self.gone(".put-away button").await
    }

    /// In the log: for some of the family, by somebody who is looked for, and by a day that is none; then written.
    pub(super) async fn an_entry_is_written(&mut self) -> anyhow::Result<()> {
        self.click_text("log-audience-members").await?;
        self.desktop.find(".audience-members input").await?;
        self.see("log, an entry for some").await?;
        self.click_text("log-audience-family").await?;
        let responsible = self.desktop.find("[data-field=responsible] input").await?;
        responsible.send_keys("o").await?;
        self.desktop
            .find("[data-field=responsible] [role=option]")
            .await?;
        self.see("log, who is responsible").await?;
        self.empty("[data-field=responsible] input").await?;
        let due = self.desktop.find("[data-field=due_on] input").await?;
        due.send_keys("engang").await?;
        self.click_text("log-send").await?;
        self.desktop
            .find("[data-field=due_on] [aria-invalid=true]")
            .await?;
        self.see("log, a day that is none").await?;
        self.empty("[data-field=due_on] input").await?;
        self.play(&json!({ "draft_keep": { "refused": { "code": "internal", "detail": {} } } }))
            .await?;
        due.send_keys("i").await?;
        self.find_text("log-draft-unkept").await?;
        self.see("log, a draft that is not kept").await?;
        self.play(&json!({})).await?;
        self.empty("[data-field=due_on] input").await?;
        self.click_text("log-send").await?;
        self.desktop.find(".log-done .btn").await?;
        self.see("log, an entry is written in").await?;
        self.click(".log-done .btn").await?;
        self.gone(".log-done .btn").await
    }

    /// Nothing is found, in the list of families and in everything.
    pub(super) async fn nothing_is_found(&mut self) -> anyhow::Result<()> {
        let find = self.desktop.find("input[type=search]").await?;
        find.send_keys("qqq").await?;
        self.gone(".data-table [role=rowheader]").await?;
        self.see("no family is called so").await?;
        self.empty("input[type=search]").await?;
        self.desktop.find(".data-table [role=rowheader]").await?;
        self.desktop
            .press_together(&makker_driven::Chord(&[Key::Control], 'k'))
            .await?;
        self.desktop.find("[role=dialog] [role=option]").await?;
        self.desktop.type_text("qqq").await?;
        self.desktop
            .until_shown("[role=dialog] [role=listbox]", "qqq")
            .await?;
        self.see("search, nothing found").await?;
        self.close_dialog().await
    }

    /// As somebody does it: what a driver clears stays in the page's own memory.
    async fn empty(&self, field: &str) -> anyhow::Result<()> {
        const ALL: &str = "const field = document.querySelector(arguments[0]);
            field.focus();
            field.select();";
        self.run(ALL, vec![json!(field)]).await?;
        self.desktop.press(Key::Backspace).await
    }

    async fn begin_to_edit(&self, kind: &str) -> anyhow::Result<()> {
        const GO: &str = "const cell = document.querySelector(`[data-field='${arguments[0]}'] [data-cell]`);
            cell?.scrollIntoView({ block: 'center' });
            cell?.focus();
            return cell !== null && document.activeElement === cell";
        self.desktop.until("a cell", GO, &[json!(kind)]).await?;
        self.desktop.press(Key::F2).await?;
        self.desktop
            .find(&format!("[data-field='{kind}'] .is-editing"))
            .await?;
        Ok(())
    }

    /// A list that is open takes the first Esc for itself.
    async fn leave_field(&self) -> anyhow::Result<()> {
        while self.is_there(".is-editing").await? {
            self.desktop.press(Key::Escape).await?;
        }
        Ok(())
    }
}
