//! What was on the screen and what was typed there lies nowhere: not while the window is open, not after it was killed,
//! not after it was closed.

use anyhow::{Result, anyhow};
use serde_json::json;

use crate::canary::Canary;
use crate::desktop::Desktop;
use crate::home::{CommandLine, Home};
use crate::searcher::Searcher;
use crate::witness::read_with_key;

/// From the heading, where one begins, past the field that finds a family, to the button that makes one.
const FROM_THE_HEADING: &[&str] = &["Tab", "Tab"];

fn families(line: &CommandLine<'_>) -> Result<Vec<String>> {
    let listed = line.call("family_list", &json!({}))?;
    let names = listed["families"].as_array().into_iter().flatten();
    Ok(names
        .filter_map(|family| family["name"].as_str().map(str::to_owned))
        .collect())
}

/// How often the log of use says that a family was shown.
fn times_shown(home: &Home) -> Result<usize> {
    let tables = read_with_key(home, &home.key()?.to_hex())?.map_err(|said| anyhow!(said))?;
    let cells = tables.split(|byte| *byte == b'\n');
    Ok(cells.filter(|cell| *cell == b"show_family").count())
}

#[test]
fn nothing_lies_readable_while_the_window_is_open_after_a_kill_and_after_closing() -> Result<()> {
    let home = Home::new()?;
    let line = CommandLine::shipped(&home)?;
    let mut canaries = line.found()?;
    canaries.push(home.passphrase_canary());
    let mut word = |place: &str| {
        let word = home.seed().word(place);
        canaries.push(Canary {
            place: place.to_owned(),
            word: word.clone(),
        });
        word
    };
    let shown = word("a family that was shown");
    let [saved, unsaved, saved_later] =
        ["saved", "not saved yet", "saved later"].map(|which| word(&format!("a family typed, {which}")));
    let searcher = Searcher::new(canaries)?;
    line.call("family_create", &json!({ "name": shown }))?;
    let shown_before = times_shown(&home)?;

    let desktop = Desktop::open(&home)?;
    desktop.unlock()?;
    desktop.begin_family(FROM_THE_HEADING, &saved)?;
    desktop.save_family()?;
    desktop.open_plan_of_the_family_above()?;
    desktop.back_to_the_families()?;
    desktop.begin_family(FROM_THE_HEADING, &unsaved)?;
    let leaks = desktop.search(&searcher)?;
    assert!(leaks.is_empty(), "while it is open: {leaks:#?}");
    desktop.kill()?;
    let leaks = crate::places::search_everywhere(&home, &searcher);
    assert!(leaks.is_empty(), "after the kill: {leaks:#?}");
    // The window did what it seemed to: one family was made there and another one shown, of which the log tells; making
    // one shows it too.
    assert_eq!(families(&line)?, [shown.as_str(), &saved]);
    assert_eq!(times_shown(&home)?, shown_before + 2);

    let desktop = Desktop::open(&home)?;
    desktop.unlock()?;
    desktop.begin_family(FROM_THE_HEADING, &saved_later)?;
    desktop.save_family()?;
    desktop.close()?;
    let leaks = crate::places::search_everywhere(&home, &searcher);
    assert!(leaks.is_empty(), "after closing: {leaks:#?}");
    assert_eq!(families(&line)?, [shown, saved, saved_later]);
    Ok(())
}
