//! Makker itself, through the same commands that the window calls.

use std::path::Path;
use std::time::Instant;

use anyhow::{Context as _, Result, anyhow};
use makker_api::Program;
use makker_crypto::{DataKey, PassphraseCost, PassphraseSlot, SystemRandomness, random_array};
use makker_testkit::Dice;
use serde_json::{Value, json};

use crate::load::{LONG_NAME, PASSPHRASE};
use crate::samples::Samples;
use crate::words;

/// How much of each; small in the test that only asks whether the benchmark works.
#[derive(Clone, Copy)]
pub(crate) struct Effort {
    pub(crate) unlocks: usize,
    pub(crate) families: usize,
    /// How often each screen is asked for that is not of one family, or of the one with the long log.
    pub(crate) screens: usize,
    pub(crate) edits: usize,
    pub(crate) texts: usize,
    pub(crate) searches: usize,
}

impl Effort {
    pub(crate) const WHOLE: Self = Self {
        unlocks: 5,
        families: 100,
        screens: 10,
        edits: 600,
        texts: 100,
        searches: 300,
    };
    #[cfg(test)]
    pub(crate) const TINY: Self = Self {
        unlocks: 1,
        families: 2,
        screens: 1,
        edits: 5,
        texts: 2,
        searches: 5,
    };
}

/// What the overview and the plan show.
const OVERVIEW: [&str; 6] = ["family", "member", "actor", "family_plan", "goal", "intervention"];

/// Everything over the profile in `folder`.
pub(crate) fn measure(folder: &Path, effort: Effort) -> Result<Samples> {
    let mut samples = Samples::default();
    for _ in 0..effort.unlocks {
        unlock(folder, &mut samples)?;
    }
    let program = Program::new(folder);
    program.unlock(PASSPHRASE).map_err(|error| anyhow!("{error:?}"))?;
    let families = families(&program)?;
    let mut dice = Dice::new(3);
    today(&program, effort.screens, &mut samples)?;
    open(&program, &families, effort.families, &mut samples, &mut dice)?;
    program.lock();
    program.unlock(PASSPHRASE).map_err(|error| anyhow!("{error:?}"))?;
    screens(&program, &families, effort, &mut samples, &mut dice)?;
    edit(&program, &families, effort.edits, &mut samples, &mut dice)?;
    write_text(&program, &families, effort.texts, &mut samples, &mut dice)?;
    search(&program, effort.searches, &mut samples, &mut dice)?;
    program.lock();
    Ok(samples)
}

/// Only edits of fields, so that what the disk is asked for can be counted.
pub(crate) fn edit_only(folder: &Path, edits: usize) -> Result<()> {
    let program = Program::new(folder);
    program.unlock(PASSPHRASE).map_err(|error| anyhow!("{error:?}"))?;
    let families = families(&program)?;
    edit(
        &program,
        &families,
        edits,
        &mut Samples::default(),
        &mut Dice::new(5),
    )
}

pub(crate) fn call(program: &Program, command: &str, request: Value) -> Result<Value> {
    program
        .call(command, request)
        .map_err(|error| anyhow!("{command}: {error:?}"))
}

pub(crate) fn listed<'v>(answer: &'v Value, list: &str) -> Result<&'v Vec<Value>> {
    answer
        .get(list)
        .and_then(Value::as_array)
        .with_context(|| format!("no {list}"))
}

pub(crate) fn id_of(thing: &Value) -> Result<String> {
    let id = thing.get("id").and_then(Value::as_str).context("no id")?;
    Ok(id.to_owned())
}

/// What the passphrase costs by intent.
fn argon2(samples: &mut Samples) -> Result<()> {
    let key = DataKey::generate(&SystemRandomness)?;
    let slot = PassphraseSlot::seal(PASSPHRASE, &key, PassphraseCost::SHIPPED, &SystemRandomness)?;
    samples.time("argon2", || Ok(slot.open(PASSPHRASE)?))?;
    Ok(())
}

/// The same, in the middle of several, for whoever measures the rest elsewhere.
pub(crate) fn passphrase() -> Result<f64> {
    let mut samples = Samples::default();
    for _ in 0..Effort::WHOLE.screens {
        argon2(&mut samples)?;
    }
    samples.median("argon2").context("nothing was measured")
}

/// From the passphrase to the first screen, which is the list of families with what waits in them; the part that the
/// passphrase costs by intent is timed beside it.
fn unlock(folder: &Path, samples: &mut Samples) -> Result<()> {
    argon2(samples)?;
    let program = Program::new(folder);
    samples.time("unlock", || {
        program.unlock(PASSPHRASE).map_err(|error| anyhow!("{error:?}"))?;
        call(&program, "today_show", json!({}))
    })?;
    program.lock();
    Ok(())
}

fn families(program: &Program) -> Result<Vec<String>> {
    let answer = call(program, "family_list", json!({}))?;
    listed(&answer, "families")?.iter().map(id_of).collect()
}

fn any(families: &[String], dice: &mut Dice) -> Result<String> {
    dice.pick(families).cloned().context("no families")
}

fn list(program: &Program, family: &str, kind: &str) -> Result<Value> {
    call(program, "entity_list", json!({ "family": family, "kind": kind }))
}

/// The first opening in a visit writes into the log of use before it answers; the second does not.
fn open(
    program: &Program,
    families: &[String],
    count: usize,
    samples: &mut Samples,
    dice: &mut Dice,
) -> Result<()> {
    let overview = |family: &str| {
        OVERVIEW
            .iter()
            .try_for_each(|kind| list(program, family, kind).map(|_| ()))
    };
    for _ in 0..count {
        let family = any(families, dice)?;
        samples.time("open", || overview(&family))?;
        samples.time("open again", || overview(&family))?;
        samples.time("log", || list(program, &family, "log_entry"))?;
    }
    Ok(())
}

/// The first screen, again and again.
fn today(program: &Program, count: usize, samples: &mut Samples) -> Result<()> {
    for _ in 0..count {
        samples.time("today", || call(program, "today_show", json!({})))?;
    }
    Ok(())
}

/// What each screen of a family asks for. The first in a visit writes into the log of use: the overview, with which one
/// begins, always is that.
fn screens(
    program: &Program,
    families: &[String],
    effort: Effort,
    samples: &mut Samples,
    dice: &mut Dice,
) -> Result<()> {
    let ask = |samples: &mut Samples, what: &str, command: &str, family: &str| {
        samples.time(what, || call(program, command, json!({ "family": family })))
    };
    for _ in 0..effort.families {
        let family = any(families, dice)?;
        ask(samples, "overview", "family_overview", &family)?;
        ask(samples, "overview again", "family_overview", &family)?;
        ask(samples, "plan", "plan_show", &family)?;
        ask(samples, "log page", "log_show", &family)?;
    }
    let long = named(program, LONG_NAME)?;
    for _ in 0..effort.screens {
        ask(samples, "long overview", "family_overview", &long)?;
        ask(samples, "long log page", "log_show", &long)?;
    }
    Ok(())
}

fn named(program: &Program, name: &str) -> Result<String> {
    let answer = call(program, "family_list", json!({}))?;
    let mut families = listed(&answer, "families")?.iter();
    let family = families.find(|family| family.get("name").and_then(Value::as_str) == Some(name));
    id_of(family.context("no family of that name")?)
}

/// Whether this profile takes an edit at all.
pub(crate) fn edit_once(program: &Program, family: &str) -> Result<()> {
    edit(
        program,
        &[family.to_owned()],
        1,
        &mut Samples::default(),
        &mut Dice::new(9),
    )
}

/// A field of a goal, as it stands on the screen.
fn goal(program: &Program, families: &[String], dice: &mut Dice) -> Result<(String, Value)> {
    let family = any(families, dice)?;
    let goals = list(program, &family, "goal")?;
    let goal = dice
        .pick(listed(&goals, "entities")?)
        .cloned()
        .context("no goals")?;
    Ok((family, goal))
}

fn seen(thing: &Value, field: &str) -> Result<Value> {
    let fields = listed(thing, "fields")?.iter();
    let mut named = fields.filter(|found| found.get("field").and_then(Value::as_str) == Some(field));
    let seen = named
        .next()
        .and_then(|found| found.get("seen"))
        .context("no such field")?;
    Ok(seen.clone())
}

fn edit(
    program: &Program,
    families: &[String],
    count: usize,
    samples: &mut Samples,
    dice: &mut Dice,
) -> Result<()> {
    for nth in 0..count {
        let (family, goal) = goal(program, families, dice)?;
        let request = json!({
            "family": family, "entity": id_of(&goal)?, "field": "due_on",
            "value": { "type": "day", "value": format!("2027-{:02}-{:02}", 1 + nth % 12, 1 + nth % 28) },
            "seen": seen(&goal, "due_on")?,
        });
        samples.time("edit", || call(program, "field_set", request))?;
    }
    Ok(())
}

fn write_text(
    program: &Program,
    families: &[String],
    count: usize,
    samples: &mut Samples,
    dice: &mut Dice,
) -> Result<()> {
    // The dice fall alike in every run over one profile, and a text that does not differ is not written.
    let nonce = u64::from_be_bytes(random_array(&SystemRandomness)?);
    for _ in 0..count {
        let (family, goal) = goal(program, families, dice)?;
        let request = json!({
            "family": family, "entity": id_of(&goal)?, "field": "own_words",
            "text": format!("{} {nonce}", words::prose(30, dice)), "seen": seen(&goal, "own_words")?,
        });
        samples.time("text edit", || call(program, "text_write", request))?;
    }
    Ok(())
}

/// As somebody types: nothing is written down until the search rests.
fn search(program: &Program, count: usize, samples: &mut Samples, dice: &mut Dice) -> Result<()> {
    let mut hits = 0;
    for _ in 0..count {
        let text = words::query(dice);
        let start = Instant::now();
        let found = call(program, "search_run", json!({ "text": text, "rests": false }))?;
        samples.add("search", start.elapsed().as_secs_f64() * 1e3);
        hits += listed(&found, "hits")?.len();
    }
    anyhow::ensure!(hits > 0, "nothing was found at all");
    Ok(())
}
