//! What was typed after `cargo xtask`.

use std::ffi::OsString;
use std::path::PathBuf;

use lexopt::Arg::{Long, Short, Value};
use lexopt::ValueExt as _;

/// Shown on request and on misuse.
pub(crate) const USAGE: &str = "\
cargo xtask COMMAND

  app [--screenshot FILE] [--release] [-- ARGS]
               build Makker, make a demo profile, open the window
               (--screenshot: open it on a screen of its own and take its picture)
  test         every test there is: UI, formatting, lints, Rust, the real window
  check        the quick part of it: formatting, lints, house rules
  crash        the crash tests at length: 10,000 kills, 2,000 power cuts (some 40 minutes)
  bench [--families N]
               figures at the reference load (500 families) with their goals, and peers beside them (some 20 minutes)
  bench ui [--families N]
               those of the real window: unlocking, opening, typing, scrolling, memory (some 10 minutes)
  bindings     write ui/src/backend/bindings.gen.ts from crates/api
  pictures     take the pictures of the guide and of README anew (docs/pictures)
  advisories   known faults in what we depend on
               (exit code 0: none, 1: some, 2: could not tell)";

#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Command {
    Usage,
    App(AppOptions),
    Test,
    Check,
    Crash,
    Bench(BenchOptions),
    Bindings,
    Pictures,
    Advisories,
}

#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct BenchOptions {
    /// Of the window, instead of what lies behind it.
    pub(crate) ui: bool,
    /// None for the reference load.
    pub(crate) families: Option<usize>,
}

#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct AppOptions {
    /// Where the picture goes; without it the window opens on the user's own display.
    pub(crate) screenshot: Option<PathBuf>,
    pub(crate) release: bool,
    /// Passed on to the program untouched.
    pub(crate) program_args: Vec<OsString>,
}

pub(crate) fn parse(mut parser: lexopt::Parser) -> Result<Command, lexopt::Error> {
    let command = match parser.next()? {
        None => return Err("no command".into()),
        Some(Short('h') | Long("help")) => return Ok(Command::Usage),
        Some(Value(name)) => name,
        Some(other) => return Err(other.unexpected()),
    };
    let command = match command.to_str() {
        Some("app") => return parse_app(parser).map(Command::App),
        Some("bench") => return parse_bench(parser).map(Command::Bench),
        Some("test") => Command::Test,
        Some("check") => Command::Check,
        Some("crash") => Command::Crash,
        Some("bindings") => Command::Bindings,
        Some("pictures") => Command::Pictures,
        Some("advisories") => Command::Advisories,
        Some("help") => Command::Usage,
        _ => return Err(format!("there is no command {}", command.display()).into()),
    };
    match parser.next()? {
        None => Ok(command),
        Some(Short('h') | Long("help")) => Ok(Command::Usage),
        Some(other) => Err(other.unexpected()),
    }
}

fn parse_bench(mut parser: lexopt::Parser) -> Result<BenchOptions, lexopt::Error> {
    let mut options = BenchOptions::default();
    while let Some(arg) = parser.next()? {
        match arg {
            Value(what) if what == "ui" && !options.ui => options.ui = true,
            Long("families") => options.families = Some(parser.value()?.parse()?),
            other => return Err(other.unexpected()),
        }
    }
    Ok(options)
}

fn parse_app(mut parser: lexopt::Parser) -> Result<AppOptions, lexopt::Error> {
    let mut options = AppOptions::default();
    loop {
        // What follows `--` is the program's own, options included, so it is taken before lexopt interprets it.
        if let Some(rest) = parser.try_raw_args()
            && rest.peek().is_some_and(|next| next == "--")
        {
            options.program_args = rest.skip(1).collect();
            return Ok(options);
        }
        match parser.next()? {
            None => return Ok(options),
            Some(Long("screenshot")) => options.screenshot = Some(parser.value()?.into()),
            Some(Long("release")) => options.release = true,
            Some(other) => return Err(other.unexpected()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(words: &[&str]) -> Result<Command, String> {
        parse(lexopt::Parser::from_args(words.iter().copied())).map_err(|error| error.to_string())
    }

    #[test]
    fn app_takes_its_options_and_leaves_the_rest_to_the_program() {
        let expected = AppOptions {
            screenshot: Some("shot.png".into()),
            release: true,
            program_args: vec!["--screenshot".into(), "x".into(), "--".into()],
        };
        let words = [
            "app",
            "--screenshot",
            "shot.png",
            "--release",
            "--",
            "--screenshot",
            "x",
            "--",
        ];
        assert_eq!(parsed(&words), Ok(Command::App(expected)));
        assert_eq!(parsed(&["app"]), Ok(Command::App(AppOptions::default())));
    }

    #[test]
    fn an_option_may_carry_its_value_with_it() {
        let Ok(Command::App(options)) = parsed(&["app", "--screenshot=a b.png"]) else {
            panic!("refused")
        };
        assert_eq!(options.screenshot, Some("a b.png".into()));
    }

    #[test]
    fn what_is_measured_may_be_the_window() {
        let options = BenchOptions {
            ui: true,
            families: Some(20),
        };
        assert_eq!(
            parsed(&["bench", "ui", "--families", "20"]),
            Ok(Command::Bench(options))
        );
        assert_eq!(parsed(&["bench"]), Ok(Command::Bench(BenchOptions::default())));
    }

    #[test]
    fn every_command_of_the_usage_is_known() {
        let named = USAGE
            .lines()
            .filter_map(|line| line.strip_prefix("  "))
            .filter(|line| !line.starts_with(' '));
        let mut count = 0;
        for line in named {
            let name = line.split(' ').next().unwrap();
            assert!(parsed(&[name]).is_ok(), "{name}");
            count += 1;
        }
        assert_eq!(count, 9);
    }

    #[test]
    fn misuse_is_refused() {
        for words in [
            &[][..],
            &["dance"],
            &["--release"],
            &["test", "extra"],
            &["test", "--release"],
            &["app", "stray"],
            &["app", "--screenshot"],
            &["app", "--release=yes"],
            &["bench", "--families", "many"],
            &["bench", "--fast"],
            &["bench", "window"],
            &["bench", "ui", "ui"],
        ] {
            assert!(parsed(words).is_err(), "{words:?}");
        }
    }

    #[test]
    fn help_is_there_everywhere_one_looks_for_it() {
        for words in [&["--help"][..], &["-h"], &["help"], &["test", "--help"]] {
            assert_eq!(parsed(words), Ok(Command::Usage), "{words:?}");
        }
    }
}
