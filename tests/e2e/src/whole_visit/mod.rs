//! A whole home visit in the real window: from unlocking to locking, with the plug pulled after every step. Whatever the
//! window had acknowledged by then must be in the file, and on the screen after the next start.

mod effort;
mod log_steps;
mod plan_steps;
mod said;
mod visitor;
mod ways;
mod words;

use anyhow::Context;
use makker_driven::{Desktop, Profile, until_let_go};
use serde_json::{Value, json};

use effort::Effort;
use log_steps::Agreement;
use said::{Agreed, Said, all, value};
use visitor::{Hands, Visitor};
use words::Words;

const FAMILY: &str = "Haddad Lund";
/// Enough of it to be the only one.
const TYPED: &str = "hadd";

/// What the visit costs beside its words, and the seconds that takes. A better program needs less: then write the smaller
/// numbers here. They never become larger.
const WITH_MOUSE: (Effort, u32) = (
    Effort {
        keys: 6,
        signs: 28,
        clicks: 20,
    },
    49,
);
const BY_KEYBOARD: (Effort, u32) = (
    Effort {
        keys: 27,
        signs: 44,
        clicks: 0,
    },
    15,
);

#[tokio::test(flavor = "multi_thread")]
async fn a_visit_survives_the_plug_pulled_after_every_step() -> anyhow::Result<()> {
    let effort = visit(Hands::Mouse).await?;
    assert_eq!((effort, effort.seconds()), WITH_MOUSE);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_visit_by_keyboard_alone_survives_the_plug_pulled_after_every_step() -> anyhow::Result<()> {
    let effort = visit(Hands::Keyboard).await?;
    assert_eq!((effort, effort.seconds()), BY_KEYBOARD);
    Ok(())
}

/// The visit, begun again after every step.
struct Visit {
    profile: Profile,
    visitor: Visitor,
    said: Said,
    before: Before,
}

async fn visit(hands: Hands) -> anyhow::Result<Effort> {
    let mut words = Words::new();
    let seed = words.seed;
    whole_visit(hands, &mut words)
        .await
        .with_context(|| format!("the words of seed {seed}"))
}

async fn whole_visit(hands: Hands, words: &mut Words) -> anyhow::Result<Effort> {
    let profile = Profile::demo(7)?;
    let before = Before::read(&profile)?;
    let said = Said {
        family: before.family.clone(),
        approvals: before.approvals,
        ..Said::default()
    };
    let desktop = Desktop::open(&profile).await?;
    let visitor = Visitor {
        desktop,
        hands,
        effort: Effort::default(),
    };
    let mut visit = Visit {
        profile,
        visitor,
        said,
        before: before.clone(),
    };

    visit.visitor.unlock().await?;
    visit.pull_the_plug().await?;
    visit.back_to_the_families().await?;

    visit.visitor.find_family(TYPED, FAMILY).await?;
    before.what_is_next(&visit.visitor.desktop).await?;
    visit.pull_the_plug().await?;

    let activity = words.activity();
    visit
        .visitor
        .rename_activity(&before.activity, &before.activity_title, &activity)
        .await?;
    visit.said.activity = Some((before.activity.clone(), activity));
    visit.pull_the_plug().await?;

    let goal = words.goal();
    visit.visitor.add_goal(&goal).await?;
    visit.said.goal = Some(goal);
    visit.pull_the_plug().await?;

    let next_year = before.next_year;
    let [due, next_meeting] = words.days(next_year);
    let (letters, responsible) = words.responsible();
    let agreement = Agreement {
        words: words.agreement(),
        responsible: letters,
        due: due.typed.clone(),
        next_meeting: next_meeting.typed.clone(),
    };
    visit.visitor.begin_agreement(&agreement.words).await?;
    visit.until_draft_is_kept(&agreement.words).await?;
    visit.said.draft = Some(agreement.words.clone());
    visit.pull_the_plug().await?;

    visit.visitor.finish_agreement(&agreement).await?;
    visit.said.draft = None;
    visit.said.agreed = Some(Agreed {
        words: agreement.words,
        responsible: responsible.to_owned(),
        due,
        next_meeting,
    });
    visit.pull_the_plug().await?;

    visit.visitor.pass_baton("om", &before.colleague).await?;
    visit.said.baton = Some((before.me.clone(), before.colleague.clone()));
    visit.pull_the_plug().await?;

    let yes = visit.visitor.approve().await?;
    visit.said.approvals += 1;
    visit.said.yes = Some((yes, before.version + 1));
    visit.pull_the_plug().await?;

    visit.visitor.lock().await?;
    let page = visit.visitor.desktop.page.source().await?;
    for written in [FAMILY].into_iter().chain(visit.said.words()) {
        assert!(
            !page.contains(written),
            "{written} is left behind the lock: {page}"
        );
    }
    visit.pull_the_plug().await?;

    let effort = visit.visitor.effort;
    visit.visitor.desktop.close().await?;
    Ok(effort)
}

impl Visit {
    /// Kills everything that belongs to the window, asks the file what it knows, starts again and looks.
    async fn pull_the_plug(&mut self) -> anyhow::Result<()> {
        let Self {
            profile,
            visitor,
            said,
            before,
        } = self;
        let effort = visitor.effort;
        visitor.desktop.kill()?;
        until_let_go(profile).await?;
        said.is_in_the_file(profile)?;
        visitor.desktop = Desktop::open(profile).await?;
        visitor.unlock().await?;
        visitor.find_family(TYPED, FAMILY).await?;
        before.what_is_next(&visitor.desktop).await?;
        visitor.go_to("plan").await?;
        said.is_on_the_plan(&visitor.desktop).await?;
        visitor.go_to("log").await?;
        said.is_in_the_log(&visitor.desktop).await?;
        // Getting back to where one was is no part of the visit.
        visitor.effort = effort;
        Ok(())
    }

    /// Looking at what is left has led into the family; from here on the visit finds it itself.
    async fn back_to_the_families(&mut self) -> anyhow::Result<()> {
        let effort = self.visitor.effort;
        self.visitor.leave_family().await?;
        self.visitor.effort = effort;
        Ok(())
    }

    /// A draft is kept a moment after the last key.
    async fn until_draft_is_kept(&self, begun: &str) -> anyhow::Result<()> {
        const KEPT: &str = "const [family, begun] = arguments;
            window.__TAURI_INTERNALS__.invoke('draft_show', { request: { family, place: 'log' } })
              .then(({ text }) => { window.draftKept = (text ?? '').includes(begun); });
            return window.draftKept === true";
        let asked = [json!(self.said.family), json!(begun)];
        self.visitor
            .desktop
            .until("the draft to be kept", KEPT, &asked)
            .await?;
        Ok(())
    }
}

/// A moment as the window says it: the day, near ones by their name, and the time.
const MOMENT: &str = "const at = new Date(arguments[0]);
    const timeZone = 'Europe/Copenhagen';
    const dayOf = (moment) => Date.parse(moment.toLocaleDateString('sv', { timeZone })) / 86_400_000;
    const near = ['i dag', 'i morgen'][dayOf(at) - dayOf(new Date())];
    const day = near ?? at.toLocaleDateString('da', { timeZone, day: 'numeric', month: 'short' });
    return `${day} kl. ${at.toLocaleTimeString('da', { timeZone, hour: 'numeric', minute: '2-digit' })}`";

/// What was there before the visit.
#[derive(Clone)]
struct Before {
    family: String,
    /// By name.
    me: String,
    colleague: String,
    activity: String,
    activity_title: String,
    approvals: usize,
    next_year: i32,
    /// The newest version of the plan.
    version: u32,
    /// What the overview must say of what comes next, and where.
    next: Vec<(&'static str, String)>,
    /// When the next meeting begins, in milliseconds since 1970 UTC.
    meets_at: Value,
}

impl Before {
    fn read(profile: &Profile) -> anyhow::Result<Self> {
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
}

impl Before {
    /// Looks at the overview that is open: what comes next for the family, and when, and what is due first.
    async fn what_is_next(&self, desktop: &Desktop) -> anyhow::Result<()> {
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
