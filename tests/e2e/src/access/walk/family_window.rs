//! The window that the family sits in front of.

use serde_json::json;

use super::Walk;
use crate::access::{press_larger, small};

/// Whether the window in which one is has been enlarged.
const IS_ENLARGED: &str = "return innerWidth <= 640";
/// Runs the page's own script once more on an empty page: what it asks first has been answered before one can play anything.
const BEGIN_ANEW: &str = "const root = document.createElement('div');
    root.id = 'root';
    document.getElementById('root').replaceWith(root);
    import(document.querySelector('script[type=module]').src + '?again');";

impl Walk<'_> {
    /// From the family's overview, as large as the case workers' window is, and back there.
    pub(super) async fn the_family_window(&mut self, family: &str) -> anyhow::Result<()> {
        self.turn_to_family_window(family).await?;
        self.see("the family's window").await?;
        self.desktop.turn_to_main_window().await
    }

    /// The same where its page gets no answer, until it is asked again.
    pub(super) async fn the_family_window_without_an_answer(&mut self, family: &str) -> anyhow::Result<()> {
        self.turn_to_family_window(family).await?;
        self.play(&json!({ "our_plan_show": null })).await?;
        self.run(BEGIN_ANEW, vec![]).await?;
        self.desktop.find(".notice button").await?;
        self.see("the family's window without an answer").await?;
        self.play(&json!({})).await?;
        self.click(".notice button").await?;
        self.desktop.find_text(family).await?;
        self.desktop.turn_to_main_window().await
    }

    async fn turn_to_family_window(&self, family: &str) -> anyhow::Result<()> {
        let enlarged = self.desktop.page.execute(IS_ENLARGED, vec![]).await? == json!(true);
        self.click_text("our-plan-heading").await?;
        self.desktop.turn_to_second_window().await?;
        small(&self.desktop.page).await?;
        self.desktop.find_text(family).await?;
        if enlarged {
            press_larger(self.desktop).await?;
            self.desktop.find("html[style*='zoom: 2']").await?;
        }
        Ok(())
    }
}
