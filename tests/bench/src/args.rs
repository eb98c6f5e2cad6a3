//! What the benchmark was started with. The first word is for its own children.

use std::ffi::OsString;
use std::path::PathBuf;

use lexopt::Arg::{Long, Value};
use lexopt::ValueExt as _;

use crate::load::FAMILIES;

pub(crate) const USAGE: &str = "makker-bench [--families N] [--folder FOLDER] [--faultdisk LIBRARY]";

#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Args {
    pub(crate) task: Task,
    pub(crate) families: usize,
    /// Where profiles are made, and kept for the next run; otherwise in a folder that is removed again.
    pub(crate) folder: Option<PathBuf>,
    /// The library that counts how often the disk is asked to keep something.
    pub(crate) faultdisk: Option<PathBuf>,
    pub(crate) without_key: bool,
    /// How many the task `edits` makes.
    pub(crate) edits: usize,
}

/// What this process does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Task {
    /// Everything, each part in a process of its own.
    Compare,
    /// Sees to it that the profile with a key is there, and nothing else.
    Prepare,
    /// Says in milliseconds what the passphrase costs by intent.
    Passphrase,
    Load,
    TryOut,
    Measure,
    Edits,
}

impl Task {
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Compare => "compare",
            Self::Prepare => "prepare",
            Self::Passphrase => "passphrase",
            Self::Load => "load",
            Self::TryOut => "try-out",
            Self::Measure => "measure",
            Self::Edits => "edits",
        }
    }
}

pub(crate) fn parse(mut parser: lexopt::Parser) -> Result<Args, lexopt::Error> {
    let mut args = Args {
        task: Task::Compare,
        families: FAMILIES,
        folder: None,
        faultdisk: None,
        without_key: false,
        edits: 0,
    };
    while let Some(arg) = parser.next()? {
        match arg {
            Value(task) => args.task = task_named(task)?,
            Long("families") => args.families = parser.value()?.parse()?,
            Long("folder") => args.folder = Some(parser.value()?.into()),
            Long("faultdisk") => args.faultdisk = Some(parser.value()?.into()),
            Long("edits") => args.edits = parser.value()?.parse()?,
            Long("without-key") => args.without_key = true,
            other => return Err(other.unexpected()),
        }
    }
    if args.families == 0 {
        return Err("no families, nothing to measure".into());
    }
    Ok(args)
}

fn task_named(name: OsString) -> Result<Task, lexopt::Error> {
    let tasks = [
        Task::Compare,
        Task::Prepare,
        Task::Passphrase,
        Task::Load,
        Task::TryOut,
        Task::Measure,
        Task::Edits,
    ];
    tasks
        .into_iter()
        .find(|task| name == task.name())
        .ok_or_else(|| format!("there is no task {}", name.display()).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn misuse_is_refused() {
        for words in [
            &["dance"][..],
            &["--families", "0"],
            &["--families", "many"],
            &["--fast"],
        ] {
            assert!(parse(lexopt::Parser::from_args(words)).is_err(), "{words:?}");
        }
        let args = parse(lexopt::Parser::from_args([
            "measure",
            "--without-key",
            "--folder",
            "a",
        ]))
        .unwrap();
        assert_eq!(
            (args.task, args.without_key, args.families),
            (Task::Measure, true, FAMILIES)
        );
    }
}
