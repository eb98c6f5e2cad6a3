//! Everything that can be typed is typed through the command line, and then looked for: nowhere after `makker`, and
//! everywhere after the same program without a key.

use std::collections::BTreeSet;

use anyhow::{Result, ensure};
use serde_json::{Value, json};

use crate::home::{CommandLine, Home};
use crate::past::op_of;
use crate::places::{search_everywhere, search_profile};
use crate::planting::{Planted, fields_with_words, fill, id_of, name_of};
use crate::searcher::Searcher;

/// Fields that hold words and that no command reaches, with the reason. Whoever makes one reachable takes it out.
const UNREACHED: &[(&str, &str)] = &[
    (
        "2500 candidate.name",
        "planting does not go into the team's stream yet",
    ),
    (
        "2512 candidate.note",
        "planting does not go into the team's stream yet",
    ),
    (
        "2513 candidate.order_key",
        "planting does not go into the team's stream yet",
    ),
    (
        "2514 candidate.case_numbers",
        "planting does not go into the team's stream yet",
    ),
    ("2609 consent.evidence_file", "nothing attaches files yet"),
    (
        "2701 candidate_person.name",
        "planting does not go into the team's stream yet",
    ),
    (
        "2703 candidate_person.cpr",
        "planting does not go into the team's stream yet",
    ),
    (
        "2705 candidate_person.address",
        "planting does not go into the team's stream yet",
    ),
    (
        "2707 candidate_person.benefit",
        "planting does not go into the team's stream yet",
    ),
    ("7007 audit_event.reason", "no verb asks for a reason yet"),
    (
        "7008 audit_event.command",
        "the program's own word, never a user's",
    ),
    ("8100 view_setting.key", "no verb reaches a user's own stream"),
    ("8101 view_setting.setting", "no verb reaches a user's own stream"),
];

/// The forms in which a value crosses into the program. A new one may carry words that are not planted yet.
const FORMS_OF_VALUES: &[&str] = &[
    "address",
    "audience",
    "day",
    "list",
    "moment",
    "name",
    "nothing",
    "number",
    "period",
    "text",
    "thing",
    "unreadable",
    "weekly-slot",
    "yes-no",
];

/// What is not even in a store without a key, with the reason.
const NEVER_STORED: &[(&str, &str)] = &[
    ("the passphrase", "only a key made from it wraps the data key"),
    ("a wrong passphrase", "it is refused"),
    ("a name that is too long", "it is refused"),
    (
        "a search while it is typed",
        "only one that rests is written down",
    ),
    ("a removed value", "it was removed for good"),
    ("a removed text", "it was removed for good"),
];

/// The session: every field, and everything else into which words can go.
fn session(line: &CommandLine<'_>) -> Result<Planted> {
    let mut planted = fill(line)?;
    let family = planted.family.clone();
    planted.canaries.push(line.home.passphrase_canary());

    let wrong = planted.word(line, "a wrong passphrase");
    let wrong_file = line.home.beside().join("wrong.txt");
    std::fs::write(&wrong_file, wrong)?;
    let args = [
        "--passphrase-file",
        &wrong_file.display().to_string(),
        "call",
        "family_list",
    ];
    ensure!(line.run(&args, "")?.status.code() == Some(1));

    let name = planted.word(line, "a name that is too long").repeat(20);
    ensure!(line.try_call("family_create", &json!({ "name": name }))?.is_err());
    let typed = planted.word(line, "a search while it is typed");
    line.call("search_run", &json!({ "text": typed, "rests": false }))?;

    let value = planted.word(line, "a removed value");
    let fields = json!([{ "field": "note", "value": { "type": "text", "value": value } }]);
    let made = json!({ "family": family, "kind": "network_person", "fields": fields });
    let person = id_of(&line.call("entity_create", &made)?)?;
    let meeting = id_of(&line.call(
        "entity_create",
        &json!({ "family": family, "kind": "meeting", "fields": [] }),
    )?)?;
    let text = planted.word(line, "a removed text");
    let write = json!({ "family": family, "entity": meeting, "field": "purpose", "text": text, "seen": [] });
    line.call("text_write", &write)?;
    let redaction = json!({
        "family": family,
        "ops": [op_of(line, &family, &person, "note")?, op_of(line, &family, &meeting, "purpose")?],
        "remaining": planted.word(line, "a redaction, what remains"),
        "authority": planted.word(line, "a redaction, authority"),
        "reason": planted.word(line, "a redaction, reason"),
    });
    line.call("content_redact", &redaction)?;

    // Everything is read once more, as a person would who looks at it.
    line.call("family_list", &json!({}))?;
    for kind in ["member", "log_entry", "family_plan", "goal"] {
        line.call("entity_list", &json!({ "family": family, "kind": kind }))?;
    }
    ensure!(line.verifies()?, "verify");
    Ok(planted)
}

#[test]
fn nothing_that_was_typed_lies_readable_after_the_command_line() -> Result<()> {
    let home = Home::new()?;
    let line = CommandLine::shipped(&home)?;
    let planted = session(&line)?;

    let unreached: BTreeSet<&str> = planted.unreached.iter().map(String::as_str).collect();
    let expected: BTreeSet<&str> = UNREACHED.iter().map(|(field, _)| *field).collect();
    assert_eq!(
        unreached, expected,
        "bring UNREACHED in line with what commands reach"
    );
    for field in fields_with_words().map(name_of) {
        let is_planted = planted
            .canaries
            .iter()
            .any(|canary| canary.place.starts_with(&field));
        assert!(is_planted || expected.contains(&*field), "{field} got no canary");
    }

    let searcher = Searcher::new(planted.canaries)?;
    let leaks = search_everywhere(&home, &searcher);
    assert!(leaks.is_empty(), "readable: {leaks:#?}");
    Ok(())
}

#[test]
fn the_same_session_without_a_key_is_found_word_for_word() -> Result<()> {
    let home = Home::new()?;
    let line = CommandLine::without_key(&home);
    let searcher = Searcher::new(session(&line)?.canaries)?;
    let leaks = search_profile(&home, &searcher);

    let found: BTreeSet<&str> = leaks.iter().map(|leak| &*leak.planted).collect();
    let missed: BTreeSet<&str> = searcher
        .canaries()
        .iter()
        .map(|canary| &*canary.place)
        .filter(|place| !found.contains(place))
        .collect();
    let expected: BTreeSet<&str> = NEVER_STORED.iter().map(|(place, _)| *place).collect();
    assert_eq!(
        missed, expected,
        "what the search does not find, or no longer misses"
    );

    let indexed = leaks.iter().filter(|leak| leak.form == "search index").count();
    assert!(indexed > 50, "only {indexed} words were seen in the search index");
    Ok(())
}

#[test]
fn every_form_of_a_value_that_a_command_takes_is_known_here() -> Result<()> {
    let home = Home::new()?;
    let out = CommandLine::shipped(&home)?.run(&["commands"], "")?;
    let commands: Vec<Value> = serde_json::from_slice(&out.stdout)?;
    let set = commands.iter().find(|command| command["name"] == "field_set");
    let forms = &set.map_or(&Value::Null, |set| &set["request"])["$defs"]["FieldValue"]["oneOf"];
    let forms: BTreeSet<&str> = forms
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|form| form["properties"]["type"]["const"].as_str())
        .collect();
    assert_eq!(forms, FORMS_OF_VALUES.iter().copied().collect());
    Ok(())
}
