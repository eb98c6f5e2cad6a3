//! A municipality that was founded a moment ago.

use serde_json::json;

use super::Walk;

impl Walk<'_> {
    /// The first screen while there is no family, and the tables of the set-up.
    pub async fn the_first_days(&mut self) -> anyhow::Result<()> {
        self.unlock().await?;
        // The lock opens on the screen where it fell.
        self.click("nav a[href='/']").await?;
        self.desktop.find("[data-screen=families] .empty").await?;
        self.see("no family yet").await?;
        self.the_empty_list().await?;
        self.click("nav a[href='/opsaetning']").await?;
        self.desktop.find("[data-screen=set-up] table").await?;
        self.see("set-up").await?;
        let areas = "//*[normalize-space(text())='Målområder' or normalize-space(text())='Goal areas']";
        let areas = self.desktop.find_xpath(areas).await?;
        self.press(&areas).await?;
        // What stands in the tables is the municipality's own, in its own language.
        self.desktop.find_text("Fritid").await?;
        self.see("set-up, goal areas").await?;
        self.click(".set-up-table .col-fold button").await?;
        self.desktop.find(".set-up-more").await?;
        self.see("set-up, a row").await?;

        let newer = json!({ "shipped": [], "rows_to_add": 3, "fields_to_follow": 2 });
        self.play(&json!({ "set_up_origin": newer })).await?;
        self.lock_and_unlock().await?;
        self.desktop.find(".newer button").await?;
        self.see("set-up, a newer Makker has more").await?;
        self.play(&json!({ "set_up_access": { "may_edit": false } }))
            .await?;
        self.lock_and_unlock().await?;
        self.desktop.find("[data-screen=set-up] .empty").await?;
        self.see("set-up, for others").await?;
        self.play(&json!({})).await
    }

    /// *Visitation* while nobody is on the list, for whoever is not in its team, and where there is no team.
    async fn the_empty_list(&mut self) -> anyhow::Result<()> {
        const EMPTY: &str = "[data-screen=visitation] .empty";
        self.click_text("visitation-heading").await?;
        self.find_text("visitation-empty-heading").await?;
        self.see("Visitation, nobody yet").await?;
        self.play(&json!({ "candidate_list": { "refused": { "code": "not-found", "detail": {} } } }))
            .await?;
        self.lock_and_unlock().await?;
        self.find_text("visitation-not-in-team-heading").await?;
        self.see("Visitation, for others").await?;
        self.play(&json!({ "entity_list": { "entities": [] } })).await?;
        self.lock_and_unlock().await?;
        self.find_text("visitation-no-team-heading").await?;
        self.desktop.find(EMPTY).await?;
        self.see("Visitation, no team").await?;
        self.play(&json!({})).await
    }
}
