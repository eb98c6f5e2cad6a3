//! A whole home visit in the real window: from unlocking to locking, with the plug pulled after every step. Whatever the
//! window had acknowledged by then must be in the file, and on the screen after the next start.

mod before;
mod effort;
mod log_steps;
mod plan_steps;
mod said;
mod visitor;
mod ways;
mod words;

use anyhow::Context;
use makker_driven::{Desktop, Profile, until_let_go};
use serde_json::json;

use before::Before;
use effort::Effort;
use log_steps::Agreement;
use said::{Agreed, Said};
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

/// What one entry of it costs by the keyboard beside its words: who does it, by when, and when one meets again.
const ENTRY_BY_KEYBOARD: Effort = Effort {
    keys: 8,
    signs: 22,
    clicks: 0,
};
/// A sentence as people write them into a log.
const SIGNS_OF_A_SENTENCE: u32 = 60;
const ENTRY_SECONDS: u32 = 20;

#[tokio::test(flavor = "multi_thread")]
async fn a_visit_survives_the_plug_pulled_after_every_step() -> anyhow::Result<()> {
    let Costs { visit, .. } = visit(Hands::Mouse).await?;
    assert_eq!((visit, visit.seconds()), WITH_MOUSE);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_visit_by_keyboard_alone_survives_the_plug_pulled_after_every_step() -> anyhow::Result<()> {
    let Costs { visit, entry } = visit(Hands::Keyboard).await?;
    assert_eq!((visit, visit.seconds()), BY_KEYBOARD);
    assert_eq!(entry, ENTRY_BY_KEYBOARD);
    let with_words = Effort {
        signs: entry.signs + SIGNS_OF_A_SENTENCE,
        ..entry
    };
    assert!(with_words.seconds() < ENTRY_SECONDS, "{with_words:?}");
    Ok(())
}

/// Counted as it was made.
struct Costs {
    visit: Effort,
    /// From the plan to the entry that is written in.
    entry: Effort,
}

/// The visit, begun again after every step.
struct Visit {
    profile: Profile,
    visitor: Visitor,
    said: Said,
    before: Before,
}

async fn visit(hands: Hands) -> anyhow::Result<Costs> {
    let mut words = Words::new();
    let seed = words.seed;
    whole_visit(hands, &mut words)
        .await
        .with_context(|| format!("the words of seed {seed}"))
}

async fn whole_visit(hands: Hands, words: &mut Words) -> anyhow::Result<Costs> {
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
    let before_entry = visit.visitor.effort;
    visit.visitor.begin_agreement(&agreement.words).await?;
    visit.until_draft_is_kept(&agreement.words).await?;
    visit.said.draft = Some(agreement.words.clone());
    visit.pull_the_plug().await?;

    visit.visitor.finish_agreement(&agreement).await?;
    let entry = visit.visitor.effort - before_entry;
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
    Ok(Costs { visit: effort, entry })
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
