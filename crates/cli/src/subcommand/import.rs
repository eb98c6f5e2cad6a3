//! `makker import families`.

use std::io::{IsTerminal as _, Write as _, stderr};
use std::sync::Arc;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

use makker_api::{CommandError, Program};
use serde_json::{Value, json};

use super::{import_report, part};
use crate::args::{Args, Import, ImportFamilies, ImportWhat};
use crate::outcome::Outcome;
use crate::passphrase::existing;
use crate::words::Words;

/// How often the terminal is told how far it has come.
const TELL_EVERY: Duration = Duration::from_millis(250);

/// Takes in what another system has written.
///
/// # Errors
/// As an outcome, with what stands in the way.
pub fn run(args: &Args, import: &Import, words: &Words) -> Result<Outcome, Outcome> {
    let ImportWhat::Families(families) = &import.what;
    let program = Arc::new(super::program(args)?);
    program.unlock(&existing(args)?)?;
    let outcome = take_in(&program, families, args.json, words);
    program.lock();
    outcome
}

fn take_in(
    program: &Arc<Program>,
    families: &ImportFamilies,
    as_json: bool,
    words: &Words,
) -> Result<Outcome, Outcome> {
    let team = match &families.team {
        Some(team) => team.clone(),
        None => only_team(program)?,
    };
    let file = program.choose_file(Some(&families.file))?;
    let (command, request) = if families.look {
        ("gross_list_look", json!({ "team": team, "file": file }))
    } else {
        (
            "gross_list_import",
            json!({ "team": team, "file": file, "skip_bad": families.skip_bad, "looked_at": null }),
        )
    };
    stop_on_interrupt(program);
    let is_watched = !as_json && stderr().is_terminal();
    let answer = while_telling(program, words, is_watched, command, request)?;
    let is_clean = families.look || families.skip_bad || *part(&answer, "bad_count") == 0;
    Ok(Outcome::Told {
        words: import_report::in_words(&answer, families.look, words),
        answer,
        is_clean,
    })
}

fn only_team(program: &Program) -> Result<String, Outcome> {
    let teams = program.call("entity_list", json!({ "family": null, "kind": "cross_team" }))?;
    match part(&teams, "entities").as_array().map(Vec::as_slice) {
        Some([only]) => Ok(part(only, "id").as_str().unwrap_or_default().to_owned()),
        _ => Err(Outcome::Misuse {
            message: "cli-which-team",
            detail: Vec::new(),
        }),
    }
}

/// The first Ctrl-C stops the list, and nothing of it is written. Where that cannot be arranged the system ends the program, which
/// leaves nothing either.
fn stop_on_interrupt(program: &Arc<Program>) {
    let program = Arc::clone(program);
    let _ = ctrlc::set_handler(move || {
        let _ = program.call("gross_list_cancel", json!({}));
    });
}

/// Calls it, and says meanwhile how far it has come, if anybody watches.
fn while_telling(
    program: &Program,
    words: &Words,
    is_watched: bool,
    command: &str,
    request: Value,
) -> Result<Value, CommandError> {
    if !is_watched {
        return program.call(command, request);
    }
    std::thread::scope(|scope| {
        let (done, answer) = channel();
        scope.spawn(move || done.send(program.call(command, request)));
        loop {
            match answer.recv_timeout(TELL_EVERY) {
                Err(RecvTimeoutError::Timeout) => tell(program, words),
                answered => {
                    // The line is the answer's from here on.
                    let _ = write!(stderr(), "\r\u{1b}[K");
                    return answered.unwrap_or_else(|_| Err(CommandError::internal()));
                }
            }
        }
    })
}

fn tell(program: &Program, words: &Words) {
    let Ok(progress) = program.call("gross_list_progress", json!({})) else {
        return;
    };
    let number = |name: &str| part(&progress, name).as_f64().unwrap_or_default();
    let percent = if number("of") > 0.0 {
        100.0 * number("done") / number("of")
    } else {
        0.0
    };
    let deed = part(&progress, "deed").as_str().unwrap_or_default();
    let said = words.say(
        "cli-import-progress",
        [("deed", deed), ("percent", &format!("{percent:.0}"))].into_iter(),
    );
    let _ = write!(stderr(), "\r\u{1b}[K{said}");
}
