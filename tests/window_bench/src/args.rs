//! What the benchmark was started with.

use std::path::PathBuf;

use lexopt::Arg::{Long, Value};
use lexopt::ValueExt as _;

pub(crate) const USAGE: &str = "\
makker-window-bench speed|memory --program FILE --profile FOLDER [--passphrase-ms N]
                    [--only start|peers|unlock|open|type|scroll|collections]";

/// The parts of `speed`.
const PARTS: [&str; 7] = [
    "start",
    "peers",
    "unlock",
    "open",
    "type",
    "scroll",
    "collections",
];

#[derive(Debug, PartialEq)]
pub(crate) struct Args {
    pub(crate) task: Task,
    /// The window's program: for `speed` one that can be driven, for `memory` the one that ships.
    pub(crate) program: PathBuf,
    pub(crate) profile: PathBuf,
    /// What the passphrase costs by intent on this machine, if somebody has measured it.
    pub(crate) passphrase_ms: Option<f64>,
    /// One part of `speed`, for whoever works on it.
    pub(crate) only: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Task {
    Speed,
    Memory,
}

pub(crate) fn parse(mut parser: lexopt::Parser) -> Result<Args, lexopt::Error> {
    let (mut task, mut program, mut profile, mut passphrase_ms, mut only) = (None, None, None, None, None);
    while let Some(arg) = parser.next()? {
        match arg {
            Value(word) if word == "speed" => task = Some(Task::Speed),
            Value(word) if word == "memory" => task = Some(Task::Memory),
            Long("program") => program = Some(parser.value()?.into()),
            Long("profile") => profile = Some(parser.value()?.into()),
            Long("passphrase-ms") => passphrase_ms = Some(parser.value()?.parse()?),
            Long("only") => {
                let part = parser.value()?.string()?;
                if !PARTS.contains(&part.as_str()) {
                    return Err(format!("there is no part {part}").into());
                }
                only = Some(part);
            }
            other => return Err(other.unexpected()),
        }
    }
    Ok(Args {
        task: task.ok_or("speed or memory?")?,
        program: program.ok_or("no --program")?,
        profile: profile.ok_or("no --profile")?,
        passphrase_ms,
        only,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Result<Args, lexopt::Error> {
        parse(lexopt::Parser::from_args(line.split_whitespace()))
    }

    #[test]
    fn what_is_to_be_measured_must_be_said() {
        let args = parsed("speed --program a --profile b --passphrase-ms 233.5").unwrap();
        assert_eq!(
            (args.task, args.passphrase_ms),
            (Task::Speed, Some(233.5)),
            "{args:?}"
        );
        for line in [
            "--program a --profile b",
            "speed --profile b",
            "memory --program a",
            "dance --program a --profile b",
            "speed --program a --profile b --passphrase-ms long",
            "speed --program a --profile b --only all",
        ] {
            assert!(parsed(line).is_err(), "{line}");
        }
    }
}
