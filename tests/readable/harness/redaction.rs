//! What was removed for good is nowhere: not in the tables, and not in what the database leaves lying in its pages, its
//! free pages and its write-ahead log. What was not removed still stands.

use std::collections::BTreeSet;

use anyhow::{Result, anyhow, ensure};
use serde_json::{Value, json};

use crate::canary::Canary;
use crate::held_open::HeldOpen;
use crate::home::{CommandLine, Home};
use crate::past::{op_of, ops_of};
use crate::places::search_profile;
use crate::planting::id_of;
use crate::searcher::Searcher;
use crate::witness::{Reader, read_with_key};

/// A family in which half of everything is to be removed.
struct Matter {
    family: String,
    to_remove: Vec<Canary>,
    to_keep: Vec<Canary>,
    /// The operations that hold what is to be removed.
    ops: Vec<String>,
    /// The meeting whose purpose is removed with all its edits.
    meeting: String,
}

/// Rows around those that are removed, so that pages are split and cells move, as in a profile in use.
const NEIGHBOURS: usize = 12;

impl Matter {
    fn written(line: &CommandLine<'_>) -> Result<Self> {
        line.found()?;
        let mut matter = Self {
            family: String::new(),
            to_remove: Vec::new(),
            to_keep: Vec::new(),
            ops: Vec::new(),
            meeting: String::new(),
        };
        let name = matter.keep(line, "the family's name");
        matter.family = id_of(&line.call("family_create", &json!({ "name": name }))?)?;
        for number in 0..NEIGHBOURS {
            matter.make_person(line, &format!("neighbour {number}"), false)?;
            matter.make_entry(line, &format!("neighbouring entry {number}"), false)?;
        }
        matter.make_person(line, "a person", true)?;
        matter.make_entry(line, "an entry", true)?;
        matter.put_case_number(line, "a case number", true)?;
        matter.put_case_number(line, "another case number", false)?;
        matter.write_text(line)?;
        matter.approve_plan(line)?;
        for number in 0..NEIGHBOURS {
            matter.make_person(line, &format!("later neighbour {number}"), false)?;
        }
        Ok(matter)
    }

    fn keep(&mut self, line: &CommandLine<'_>, place: &str) -> String {
        planted(line, place, &mut self.to_keep)
    }

    fn word(&mut self, line: &CommandLine<'_>, place: &str, remove: bool) -> String {
        let into = if remove {
            &mut self.to_remove
        } else {
            &mut self.to_keep
        };
        planted(line, place, into)
    }

    /// A name of two parts, and a field that is written twice.
    fn make_person(&mut self, line: &CommandLine<'_>, who: &str, remove: bool) -> Result<()> {
        let given = self.word(line, &format!("{who}, given name"), remove);
        let family = self.word(line, &format!("{who}, family name"), remove);
        let note = self.word(line, &format!("{who}, first note"), remove);
        let made = json!({ "family": self.family, "kind": "network_person", "fields": [
            { "field": "name", "value": { "type": "name", "value": { "given": given, "family": family } } },
            { "field": "note", "value": { "type": "text", "value": note } },
        ]});
        let made = line.call("entity_create", &made)?;
        let person = id_of(&made)?;
        if !remove {
            return Ok(());
        }
        let second = self.word(line, &format!("{who}, second note"), remove);
        let seen = ops_of(line, &self.family, &person, "note")?;
        line.call(
            "field_set",
            &json!({ "family": self.family, "entity": person, "field": "note", "seen": seen,
            "value": { "type": "text", "value": second } }),
        )?;
        for field in ["name", "note"] {
            self.ops.extend(ops_of(line, &self.family, &person, field)?);
        }
        Ok(())
    }

    fn make_entry(&mut self, line: &CommandLine<'_>, which: &str, remove: bool) -> Result<()> {
        let text = self.word(line, which, remove);
        let fields = json!([{ "field": "observation", "value": { "type": "text", "value": text } }]);
        let made = line.call(
            "entry_make",
            &json!({ "family": self.family, "kind": "log_entry", "fields": fields }),
        )?;
        if remove {
            let entry = id_of(&made)?;
            self.ops.push(op_of(line, &self.family, &entry, "observation")?);
        }
        Ok(())
    }

    fn put_case_number(&mut self, line: &CommandLine<'_>, which: &str, remove: bool) -> Result<()> {
        let number = self.word(line, which, remove);
        let element = json!({ "type": "text", "value": number });
        line.call(
            "element_put",
            &json!({ "family": self.family, "entity": self.family, "field": "case_numbers",
            "element": element, "present": true }),
        )?;
        if remove {
            let ops = ops_of(line, &self.family, &self.family, "case_numbers")?;
            self.ops.extend(ops.into_iter().last());
        }
        Ok(())
    }

    /// Three edits, of which the last takes the second's word out again.
    fn write_text(&mut self, line: &CommandLine<'_>) -> Result<()> {
        let made = json!({ "family": self.family, "kind": "meeting", "fields": [] });
        self.meeting = id_of(&line.call("entity_create", &made)?)?;
        let words: Vec<String> = (1..=3)
            .map(|edit| self.word(line, &format!("a text, edit {edit}"), true))
            .collect();
        for text in [
            words[0].clone(),
            format!("{}\n\n{}", words[0], words[1]),
            format!("{} {}", words[0], words[2]),
        ] {
            let seen = ops_of(line, &self.family, &self.meeting, "purpose")?;
            line.call(
                "text_write",
                &json!({ "family": self.family, "entity": self.meeting, "field": "purpose",
                "text": text, "seen": seen }),
            )?;
        }
        self.ops
            .extend(ops_of(line, &self.family, &self.meeting, "purpose")?);
        Ok(())
    }

    /// The approval holds a copy of the plan.
    fn approve_plan(&mut self, line: &CommandLine<'_>) -> Result<()> {
        let title = self.word(line, "an approved plan's title", true);
        let made = json!({ "family": self.family, "kind": "family_plan", "fields": [
            { "field": "title", "value": { "type": "text", "value": title } }] });
        let plan = id_of(&line.call("entity_create", &made)?)?;
        line.call(
            "plan_approve",
            &json!({ "family": self.family, "plan": plan, "members": [], "language": "da", "how": "spoken",
            "witness": null }),
        )?;
        self.ops.push(op_of(line, &self.family, &plan, "title")?);
        Ok(())
    }

    fn redaction(&mut self, line: &CommandLine<'_>) -> Value {
        json!({
            "family": self.family,
            "ops": self.ops,
            "remaining": self.keep(line, "what remains of the text"),
            "authority": self.keep(line, "by what authority"),
            "reason": self.keep(line, "why"),
        })
    }

    /// The same by key: what is in the tables, for whoever opens them.
    fn expect_by_key(&self, home: &Home, removed: bool) -> Result<()> {
        let tables = read_with_key(home, &home.key()?.to_hex())?.map_err(|said| anyhow!(said))?;
        let places = |canaries: &[Canary]| -> Result<BTreeSet<String>> {
            let leaks = Searcher::new(canaries.to_vec())?.search(&tables, "the tables");
            Ok(leaks.into_iter().map(|leak| leak.planted).collect())
        };
        let to_remove = if removed { 0 } else { self.to_remove.len() };
        let found = places(&self.to_remove)?;
        assert_eq!(found.len(), to_remove, "{found:?}");
        assert_eq!(places(&self.to_keep)?.len(), self.to_keep.len());
        Ok(())
    }

    /// Everything that was to be kept is there, nothing that was removed is; `before` turns the second half round.
    fn expect(&self, home: &Home, removed: bool, when: &str) -> Result<()> {
        let gone = Searcher::new(self.to_remove.clone())?;
        let left = search_profile(home, &gone);
        let seen: BTreeSet<&str> = left.iter().map(|leak| &*leak.planted).collect();
        if removed {
            assert!(left.is_empty(), "{when}, still there: {left:#?}");
        } else {
            assert_eq!(seen.len(), self.to_remove.len(), "{when}, found: {seen:?}");
        }
        let kept = Searcher::new(self.to_keep.clone())?;
        let found = search_profile(home, &kept);
        let found: BTreeSet<&str> = found.iter().map(|leak| &*leak.planted).collect();
        for canary in &self.to_keep {
            assert!(found.contains(&*canary.place), "{when}, lost: {}", canary.place);
        }
        Ok(())
    }
}

fn planted(line: &CommandLine<'_>, place: &str, into: &mut Vec<Canary>) -> String {
    let word = line.home.seed().word(place);
    into.push(Canary {
        place: place.to_owned(),
        word: word.clone(),
    });
    word
}

#[test]
fn nothing_of_what_was_removed_is_left_in_any_page_and_what_was_not_stands() -> Result<()> {
    let home = Home::new()?;
    let line = CommandLine::without_key(&home);
    let mut matter = Matter::written(&line)?;
    matter.expect(&home, false, "before")?;
    let redaction = matter.redaction(&line);
    line.call("content_redact", &redaction)?;
    matter.expect(&home, true, "after")?;
    ensure!(line.verifies()?, "verify");

    // What comes later stands, in the very text that began anew too.
    let later = matter.keep(&line, "later text");
    let seen = ops_of(&line, &matter.family, &matter.meeting, "purpose")?;
    let text = json!({ "family": matter.family, "entity": matter.meeting, "field": "purpose", "text": later, "seen": seen });
    line.call("text_write", &text)?;
    matter.make_person(&line, "somebody later", false)?;
    matter
        .to_keep
        .retain(|canary| canary.place != "what remains of the text");
    matter.expect(&home, true, "later")?;
    ensure!(line.verifies()?, "verify, later");
    Ok(())
}

#[test]
fn nothing_of_it_is_left_when_the_program_is_killed_right_after_the_answer() -> Result<()> {
    let home = Home::new()?;
    let line = CommandLine::without_key(&home);
    let mut matter = Matter::written(&line)?;
    let mut visit = HeldOpen::without_key(&home)?;
    // Written and removed in one visit: it lies in the write-ahead log, and in no page of the database yet.
    let note = matter.word(&line, "a note of this visit", true);
    let fields = json!([{ "field": "note", "value": { "type": "text", "value": note } }]);
    let made = json!({ "family": matter.family, "kind": "network_person", "fields": fields });
    let made = visit.call("entity_create", &made)?;
    let history = json!({ "family": matter.family, "entity": id_of(&made)?, "field": "note" });
    let history = visit.call("field_history", &history)?;
    matter
        .ops
        .extend(history["steps"][0]["op"].as_str().map(str::to_owned));
    matter.expect(&home, false, "before")?;
    let redaction = matter.redaction(&line);
    visit.call("content_redact", &redaction)?;
    visit.kill()?;
    matter.expect(&home, true, "after the kill")?;
    ensure!(line.verifies()?, "verify");
    matter.expect(&home, true, "after a new start")
}

#[test]
fn nothing_of_it_is_left_for_whoever_has_the_key() -> Result<()> {
    let home = Home::new()?;
    let line = CommandLine::shipped(&home)?;
    let mut matter = Matter::written(&line)?;
    matter.expect_by_key(&home, false)?;
    let redaction = matter.redaction(&line);
    let word = |name: &str| redaction[name].as_str().unwrap_or_default();
    let options =
        ["authority", "reason", "remaining"].map(|name| [format!("--{name}"), word(name).to_owned()]);
    let mut args = vec!["redact", "--family", &*matter.family];
    args.extend(matter.ops.iter().map(String::as_str));
    args.extend(options.as_flattened().iter().map(String::as_str));
    let out = line.run(&args, "")?;
    ensure!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    matter.expect_by_key(&home, true)?;
    ensure!(line.verifies()?, "verify");
    Ok(())
}

#[test]
fn what_a_reader_was_in_the_way_of_goes_at_the_next_start() -> Result<()> {
    let home = Home::new()?;
    let line = CommandLine::without_key(&home);
    let mut matter = Matter::written(&line)?;
    let redaction = matter.redaction(&line);
    let mut visit = HeldOpen::without_key(&home)?;
    let reader = Reader::of(&home)?;
    visit.call("content_redact", &redaction)?;
    visit.kill()?;
    let gone = Searcher::new(matter.to_remove.clone())?;
    assert!(
        !search_profile(&home, &gone).is_empty(),
        "the reader was not in the way"
    );
    drop(reader);
    // Killed too: closing properly would put it in order by itself.
    HeldOpen::without_key(&home)?.kill()?;
    matter.expect(&home, true, "after the next start")
}
