//! The screen of Visitation as somebody works with it.

use std::path::{Path, PathBuf};

use makker_driven::{Desktop, Profile};
use serde_json::{Value, json};

/// Unlocked, and at the list.
pub struct Desk<'p> {
    pub desktop: Desktop,
    profile: &'p Profile,
}

impl<'p> Desk<'p> {
    pub async fn open(profile: &'p Profile) -> anyhow::Result<Self> {
        let desktop = Desktop::open(profile).await?;
        desktop.unlock().await?;
        desktop.find("nav a[href='/visitation']").await?.click().await?;
        desktop.find("[data-screen=visitation]").await?;
        Ok(Self { desktop, profile })
    }

    /// Chooses this file in the system's dialog, and leaves what is said of it on the screen.
    pub async fn choose(&self, name: &str, bytes: &[u8]) -> anyhow::Result<()> {
        let file = self.write(name, bytes)?;
        self.press("Hent liste").await?;
        self.desktop.choose_in_dialog(&file).await?;
        self.desktop.find("[role=dialog]").await?;
        Ok(())
    }

    pub fn write(&self, name: &str, bytes: &[u8]) -> anyhow::Result<PathBuf> {
        let file = self.profile.file(name);
        std::fs::write(&file, bytes)?;
        Ok(file)
    }

    /// Presses the button that says this, or begins so.
    pub async fn press(&self, words: &str) -> anyhow::Result<()> {
        let xpath = format!("//button[starts-with(normalize-space(.),\"{words}\")]");
        self.desktop.find_xpath(&xpath).await?.click().await?;
        Ok(())
    }

    /// Everything that the dialog says, once it has read the file: the report, or the one sentence.
    pub async fn said(&self) -> anyhow::Result<Vec<String>> {
        self.desktop
            .find("[role=dialog] h3, [role=dialog] [role=alert]")
            .await?;
        self.lines("[role=dialog] :is(h3, p, li, summary, [role=alert] *)")
            .await
    }

    /// Takes the list in and closes the dialog. The heading of what came of it.
    pub async fn take(&self) -> anyhow::Result<String> {
        self.press("Sæt ").await?;
        let done = "//h3[contains(., 'kommet på listen')]";
        let heading = bare(&self.desktop.find_xpath(done).await?.text().await?);
        self.close_dialog().await?;
        Ok(heading)
    }

    pub async fn close_dialog(&self) -> anyhow::Result<()> {
        self.press("Luk").await?;
        self.desktop.wait_until_gone("[role=dialog]").await
    }

    /// The texts of what is selected, as they read.
    pub async fn lines(&self, css: &str) -> anyhow::Result<Vec<String>> {
        const READ: &str = "return [...document.querySelectorAll(arguments[0])]
            .filter((one) => one.children.length === 0 || one.matches('h3, p, li, summary'))
            .map((one) => one.textContent)";
        let read = self.desktop.page.execute(READ, vec![json!(css)]).await?;
        Ok(read
            .as_array()
            .into_iter()
            .flatten()
            .map(|line| bare(line.as_str().unwrap_or_default()))
            .filter(|line| !line.is_empty())
            .collect())
    }

    /// The cells of every row in sight.
    pub async fn rows(&self) -> anyhow::Result<Vec<Vec<String>>> {
        const READ: &str = "return [...document.querySelectorAll('[role=row]')]
            .map((row) => [...row.querySelectorAll('[role=rowheader], [role=gridcell]')].map((cell) => cell.textContent))
            .filter((row) => row.length > 0)";
        let read = self.desktop.page.execute(READ, vec![]).await?;
        let rows: Vec<Vec<String>> = serde_json::from_value(read)?;
        Ok(rows
            .into_iter()
            .map(|row| row.iter().map(|cell| bare(cell)).collect())
            .collect())
    }

    /// What the program itself says is on the list.
    pub async fn candidates(&self) -> anyhow::Result<Value> {
        let teams = json!({ "request": { "family": null, "kind": "cross_team" } });
        let teams = self.desktop.invoke("entity_list", &teams).await?.unwrap();
        let list = json!({ "request": { "team": teams["entities"][0]["id"] } });
        Ok(self.desktop.invoke("candidate_list", &list).await?.unwrap()["candidates"].clone())
    }
}

/// A workbook that another program wrote.
pub fn fixture(name: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures/gross_list");
    std::fs::read(folder.join(name)).unwrap()
}

/// Without the signs that keep names of other directions apart.
pub fn bare(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "").trim().to_owned()
}

/// What the command line says is on the list.
pub fn candidates_of(profile: &Profile) -> anyhow::Result<Value> {
    let teams = profile.call("entity_list", &json!({ "family": null, "kind": "cross_team" }))?;
    let team = &teams["entities"][0]["id"];
    Ok(profile.call("candidate_list", &json!({ "team": team }))?["candidates"].clone())
}

/// `makker import families`.
pub fn import(profile: &Profile, file: &Path, more: &[&str]) -> anyhow::Result<std::process::Output> {
    let file = file.to_str().unwrap();
    profile.makker(&[&["import", "families", file], more].concat())
}

/// What is to be the same however a list came in: ids and days are not.
pub fn told(candidates: &Value) -> Vec<String> {
    let one = |row: &Value| {
        format!(
            "{} {} {} {} {} {} {}",
            row["name"],
            row["status"],
            row["case_numbers"],
            row["persons"],
            row["children"],
            row["is_protected"],
            row["departments"].as_array().map_or(0, Vec::len)
        )
    };
    candidates.as_array().unwrap().iter().map(one).collect()
}
