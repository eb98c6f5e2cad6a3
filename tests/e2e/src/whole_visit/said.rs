//! What has been typed on the visit so far, and whether program and file know it.

use anyhow::{Context, ensure};
use makker_driven::{Desktop, Key, Profile};
use serde_json::{Value, json};

use super::plan_steps::cell;
use super::words::Day;

/// An agreement, as the command line tells it.
#[derive(Clone, Debug)]
pub struct Agreed {
    pub words: String,
    /// By given name.
    pub responsible: String,
    pub due: Day,
    pub next_meeting: Day,
}

/// Everything that was acknowledged before the plug was pulled.
#[derive(Clone, Debug, Default)]
pub struct Said {
    pub family: String,
    /// The activity and its new name.
    pub activity: Option<(String, String)>,
    pub goal: Option<String>,
    /// Begun, and not written in.
    pub draft: Option<String>,
    pub agreed: Option<Agreed>,
    /// Who has the baton, and whom it was offered to, by name.
    pub baton: Option<(String, String)>,
    /// How often the family has said yes.
    pub approvals: usize,
    /// Who said so on the visit, as the window names them, and which version of the plan has it.
    pub yes: Option<(Vec<String>, u32)>,
}

impl Said {
    /// Everything that was made up and typed.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        let activity = self.activity.as_ref().map(|(_, name)| name.as_str());
        let agreed = self.agreed.as_ref().map(|agreed| agreed.words.as_str());
        activity.into_iter().chain(self.goal.as_deref()).chain(agreed)
    }

    /// Asks the command line, which opens the file anew each time.
    pub fn is_in_the_file(&self, profile: &Profile) -> anyhow::Result<()> {
        let family = json!({ "family": self.family });
        let plan = profile.call("plan_show", &family)?;
        if let Some((id, name)) = &self.activity {
            let activity = by_id(&plan["interventions"], id)?;
            ensure!(value(activity, "title") == name.as_str(), "{activity}");
            // What the family said yes to is kept as it stood: the plan differs from it until they say yes to this one.
            let changed = all(&plan["changes"]).any(|change| change["entity"] == id.as_str());
            ensure!(changed == self.yes.is_none(), "{}", plan["changes"]);
        }
        if let Some(words) = &self.goal {
            let said = |goal: &&Value| value(goal, "own_words") == words.as_str();
            ensure!(
                all(&plan["goals"]).filter(said).count() == 1,
                "{words} is not one goal"
            );
        }
        ensure!(
            all(&plan["approvals"]).count() == self.approvals,
            "{}",
            plan["approvals"]
        );
        if let Some((names, version)) = &self.yes {
            ensure!(plan["changes"] == json!([]), "{}", plan["changes"]);
            let last = all(&plan["approvals"]).last().context("nobody said yes")?;
            let said: Vec<_> = all(&last["members"]).map(|id| given_name(&plan, id)).collect();
            ensure!(said == *names, "{names:?} said yes, and {said:?} is written");
            ensure!(last["how"] == "spoken" && last["language"] == "da", "{last}");
            let numbers = all(&plan["versions"]).map(|version| value(version, "number"));
            ensure!(
                numbers.last() == Some(&json!(f64::from(*version))),
                "{}",
                plan["versions"]
            );
        }
        let draft = profile.call("draft_show", &json!({ "family": self.family, "place": "log" }))?;
        let draft = draft["text"].as_str().unwrap_or_default();
        match &self.draft {
            Some(begun) => ensure!(draft.contains(begun), "{begun} is not kept: {draft}"),
            None => ensure!(!draft.contains("agreement"), "a draft is left: {draft}"),
        }
        let log = profile.call("log_show", &family)?;
        if let Some(agreed) = &self.agreed {
            let mut written = all(&log["entries"]).filter(|entry| entry["agreed"] == agreed.words.as_str());
            let entry = written.next().context("the agreement is not in the log")?;
            ensure!(written.next().is_none(), "the agreement is in the log twice");
            let does = name_of(&log, &entry["responsible"]);
            ensure!(given(does) == agreed.responsible, "{does}: {entry}");
            ensure!(entry["due_on"] == agreed.due.written.as_str(), "{entry}");
            ensure!(
                entry["next_meeting_on"] == agreed.next_meeting.written.as_str(),
                "{entry}"
            );
        }
        if let Some((holder, offered_to)) = &self.baton {
            ensure!(
                name_of(&log, &log["baton"]["holder"]) == holder,
                "{}",
                log["baton"]
            );
            let waits = |offer: &Value| name_of(&log, &offer["to"]) == offered_to;
            ensure!(all(&log["baton"]["waiting"]).any(waits), "{}", log["baton"]);
        }
        Ok(())
    }

    /// Looks at the plan that is open.
    pub async fn is_on_the_plan(&self, desktop: &Desktop) -> anyhow::Result<()> {
        desktop.find("[data-goal]").await?;
        if let Some((id, name)) = &self.activity {
            desktop.until_shown(&cell(id, "title"), name).await?;
        }
        if let Some(words) = &self.goal {
            desktop.until_shown("[data-goal] h2", words).await?;
        }
        if let Some((names, version)) = &self.yes {
            const STRIP: &str = ".version-strip";
            desktop.until_shown(STRIP, &format!("Version {version}")).await?;
            for name in names {
                desktop.until_shown(STRIP, name).await?;
            }
            every_yes(desktop, names).await?;
        }
        Ok(())
    }

    /// Looks at the log that is open.
    pub async fn is_in_the_log(&self, desktop: &Desktop) -> anyhow::Result<()> {
        const DRAFT: &str = "return document.querySelector('.entry-text')?.value === arguments[0]";
        desktop.find(".entry-text").await?;
        if let Some(begun) = &self.draft {
            desktop.until("the draft", DRAFT, &[json!(begun)]).await?;
        }
        if let Some(agreed) = &self.agreed {
            // Each in its place: the words of the agreement name nobody and no day.
            let promised = [&agreed.words, agreed.responsible.as_str(), &agreed.due.shown];
            desktop
                .until_all_shown(".log-row.is-entry .agreement", &promised)
                .await?;
            let next = ["Næste møde", &agreed.next_meeting.shown];
            desktop
                .until_all_shown(".log-row.is-entry .log-meta", &next)
                .await?;
        }
        if let Some((_, name)) = &self.baton {
            desktop.until_shown("#log-baton-holder", "hos dig").await?;
            desktop.until_shown(".log-row.is-waiting", name).await?;
        }
        Ok(())
    }
}

/// *Alle versioner* has whose yes it is, how it was given, and in which language the plan was read to them.
async fn every_yes(desktop: &Desktop, names: &[String]) -> anyhow::Result<()> {
    let versions = "//button[starts-with(normalize-space(.), 'Alle versioner')]";
    // By the keyboard, too: no hand but that of whoever looks touches the mouse on a visit without one.
    let enter = String::from(char::from(Key::Enter));
    desktop.find_xpath(versions).await?.send_keys(&enter).await?;
    let mut said: Vec<_> = names.iter().map(String::as_str).collect();
    said.push("Sagt højt, læst på dansk");
    desktop
        .until_all_shown("[role=dialog] h3 + .version-list > li:first-child", &said)
        .await?;
    desktop.press(Key::Escape).await?;
    desktop.wait_until_gone("[role=dialog]").await
}

/// The first of somebody's names.
fn given(name: &str) -> &str {
    name.split(' ').next().unwrap_or_default()
}

/// The elements of a list.
pub fn all(list: &Value) -> impl Iterator<Item = &Value> {
    list.as_array().into_iter().flatten()
}

/// What stands in a field of a thing.
pub fn value<'v>(thing: &'v Value, field: &str) -> &'v Value {
    const NOTHING: &Value = &Value::Null;
    all(&thing["fields"])
        .find(|each| each["field"] == field)
        .map_or(NOTHING, |each| &each["value"]["value"])
}

fn name_of<'v>(log: &'v Value, id: &Value) -> &'v str {
    all(&log["people"])
        .find(|person| person["id"] == *id)
        .and_then(|person| person["name"].as_str())
        .unwrap_or_default()
}

fn given_name<'v>(plan: &'v Value, id: &Value) -> &'v str {
    all(&plan["people"])
        .find(|person| person["id"] == *id)
        .and_then(|person| person["given"].as_str())
        .unwrap_or_default()
}

fn by_id<'v>(things: &'v Value, id: &str) -> anyhow::Result<&'v Value> {
    all(things)
        .find(|each| each["id"] == id)
        .with_context(|| format!("{id} is gone"))
}
