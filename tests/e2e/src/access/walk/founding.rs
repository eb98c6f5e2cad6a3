//! The steps of a founding.

use makker_driven::{Key, PASSPHRASE};
use serde_json::json;

use super::Walk;

impl Walk<'_> {
    /// The steps up to the sheets, which have been "printed": the printer's own dialog waits for nobody here.
    pub async fn the_founding(&mut self) -> anyhow::Result<()> {
        self.desktop.find("[data-screen=founding]").await?;
        self.run("window.print = () => undefined", vec![]).await?;
        self.see("founding").await?;
        self.click_text("founding-try").await?;
        self.find_text("founding-demo-begin").await?;
        self.see("founding, demo").await?;
        self.the_demo_is_made().await?;
        self.click_text("founding-back").await?;
        self.click_text("founding-begin").await?;
        self.click("button[type=submit]").await?;
        self.desktop.find("[aria-invalid=true]").await?;
        self.see("founding, who").await?;
        self.type_into("founding-municipality", "Aaby").await?;
        self.type_into("founding-name", "Amina Holm").await?;
        let department = self.said.words("founding-department");
        self.desktop.choose(department, "SOF").await?;
        self.click("button[type=submit]").await?;
        self.type_into("lock-passphrase", PASSPHRASE).await?;
        self.type_into("founding-passphrase-again", "en anden").await?;
        self.click("button[type=submit]").await?;
        self.desktop.find("[aria-invalid=true]").await?;
        self.see("founding, passphrase").await?;
        self.run("document.querySelectorAll('input')[1].select()", vec![])
            .await?;
        self.type_into("founding-passphrase-again", PASSPHRASE).await?;
        self.click("button[type=submit]").await?;
        self.find_text("founding-print").await?;
        self.see("founding, sheets").await?;
        self.click_text("founding-print").await?;
        self.click_text("founding-printed").await?;
        self.desktop.find(".text-field input").await?;
        self.see("founding, are they on paper").await?;
        for field in 0..3 {
            const GO: &str = "document.querySelectorAll('.text-field input')[arguments[0]].focus()";
            self.run(GO, vec![field.into()]).await?;
            self.desktop.type_text("nej").await?;
        }
        self.desktop.press(Key::Enter).await?;
        self.desktop.find(".text-field [aria-invalid=true]").await?;
        self.see("founding, it stands otherwise on paper").await
    }

    /// While it is made, which is over too soon to be looked at; and when it could not be. None is made here.
    async fn the_demo_is_made(&mut self) -> anyhow::Result<()> {
        self.play(&json!({ "profile_found_demo": "waits" })).await?;
        self.click("button[type=submit]").await?;
        self.find_text("founding-making").await?;
        self.see("founding, a demo is made").await?;
        let refused = json!({ "refused": { "code": "folder-unwritable", "detail": {} } });
        self.play(&json!({ "profile_found_demo": refused })).await?;
        self.desktop.find(".notice").await?;
        self.see("founding, no demo can be made").await?;
        self.play(&json!({})).await
    }
}
