//! What was there before the visit, and must be there after each start.

use anyhow::Context;
use makker_driven::{Desktop, Profile};
use serde_json::{Value, json};

use super::FAMILY;
use super::said::{all, value};

/// A moment as the window says it: the day, near ones by their name, and the time.
const MOMENT: &str = "const at = new Date(arguments[0]);
    const timeZone = 'Europe/Copenhagen';
    const dayOf = (moment) => Date.parse(moment.toLocaleDateString('sv', { timeZone })) / 86_400_000;
    const near = ['i dag', 'i morgen'][dayOf(at) - dayOf(new Date())];
    const day = near ?? at.toLocaleDateString('da', { timeZone, day: 'numeric', month: 'short' });
    return `${day} kl. ${at.toLocaleTimeString('da', { timeZone, hour: 'numeric', minute: '2-digit' })}`";

/// What was there before the visit.
#[derive(Clone)]
pub struct Before {
    pub family: String,
    /// By name.
    pub me: String,
    pub colleague: String,
    pub activity: String,
    pub activity_title: String,
    pub approvals: usize,
    pub next_year: i32,
    /// The newest version of the plan.
    pub version: u32,
    /// What the overview must say of what comes next, and where.
    next: Vec<(&'static str, String)>,
    /// When the next meeting begins, in milliseconds since 1970 UTC.
    meets_at: Value,
}

impl Before {
    pub fn read(profile: &Profile) -> anyhow::Result<Self> {
        let families = profile.call("family_list", &json!({}))?;
        let family = all(&families["families"])
            .find(|family| family["name"] == FAMILY)
            .context("the family is not in the demo")?;
        let family = text(&family["id"]);
        let asked = json!({ "family": family });
        let plan = profile.call("plan_show", &asked)?;
        let activity = all(&plan["interventions"])
            .find(|each| value(each, "status") == "running")
            .context("nothing is done for the family")?;
        let log = profile.call("log_show", &asked)?;
        let person = |is: &dyn Fn(&Value) -> bool| {
            all(&log["people"])
                .find(|person| is(person))
                .context("somebody is missing")
        };
        let me = person(&|person| person["is_me"] == true)?;
        let colleague = person(&|person| text(&person["name"]).starts_with("Omar"))?;
        let overview = profile.call("family_overview", &asked)?;
        let meeting = all(&overview["meetings"])
            .find(|meeting| {
                // One that is on is still the next.
                let ends_at = meeting["ends_at_ms"].as_f64();
                meeting["status"] != "held" && ends_at >= overview["now_ms"].as_f64()
            })
            .context("no meeting is planned")?;
        let first_due = all(&overview["due"]).next().context("nothing is due")?;
        let year: i32 = text(&plan["today"]).chars().take(4).collect::<String>().parse()?;
        Ok(Self {
            me: text(&me["name"]),
            colleague: text(&colleague["name"]),
            activity: text(&activity["id"]),
            activity_title: text(value(activity, "title")),
            approvals: all(&plan["approvals"]).count(),
            next_year: year + 1,
            meets_at: meeting["starts_at_ms"].clone(),
            version: all(&plan["versions"])
                .filter_map(|version| value(version, "number").as_f64())
                .fold(0, |newest, number| newest.max(number as u32)),
            next: vec![
                (NEXT_MEETING, text(&meeting["title"])),
                (DUE, text(&first_due["title"])),
            ],
            family,
        })
    }

    /// Looks at the overview that is open: what comes next for the family, and when, and what is due first.
    pub async fn what_is_next(&self, desktop: &Desktop) -> anyhow::Result<()> {
        for (place, next) in &self.next {
            desktop.until_shown(place, next).await?;
        }
        let moment = desktop.page.execute(MOMENT, vec![self.meets_at.clone()]).await?;
        desktop.until_shown(NEXT_MEETING, &text(&moment)).await
    }
}

const NEXT_MEETING: &str = "section[aria-labelledby=overview-next-meeting]";
const DUE: &str = "section[aria-labelledby=overview-due]";

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
