//! A line that clap refuses, told in our own words: what is wrong with it, and where one can read how it goes.

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Command, Error};

use crate::outcome::Outcome;

/// What is wrong with the `line`, the program's own name first.
pub fn outcome(error: &Error, of: &Command, line: &[String]) -> Outcome {
    let what = of_line(error, &[ContextKind::InvalidArg, ContextKind::InvalidSubcommand]);
    let reason = reason(error, &what);
    let (path, meant) = meant(of, line);
    let possible = if reason == "missing-subcommand" {
        let names: Vec<&str> = meant.get_subcommands().map(Command::get_name).collect();
        names.join(", ")
    } else {
        of_line(error, &[ContextKind::ValidValue])
    };
    let value = of_line(error, &[ContextKind::InvalidValue, ContextKind::PriorArg]);
    Outcome::Misuse {
        message: "cli-bad-line",
        detail: vec![
            ("reason", reason.to_owned()),
            ("what", what),
            ("value", value),
            ("possible", possible),
            ("help", format!("{path} --help")),
        ],
    }
}

/// The language that the line asks for. It could not be read as a whole, so that is looked for.
pub fn language(line: &[String]) -> Option<&str> {
    line.iter()
        .enumerate()
        .find_map(|(at, word)| match word.strip_prefix("--language") {
            Some("") => line.get(at + 1).map(String::as_str),
            Some(rest) => rest.strip_prefix('='),
            None => None,
        })
}

fn reason(error: &Error, what: &str) -> &'static str {
    let is_empty = |kind| of_line(error, &[kind]).is_empty();
    match error.kind() {
        ErrorKind::UnknownArgument if what.starts_with('-') => "unknown-option",
        ErrorKind::UnknownArgument => "unexpected",
        ErrorKind::InvalidSubcommand => "unknown-subcommand",
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            "missing-subcommand"
        }
        ErrorKind::MissingRequiredArgument => "missing",
        ErrorKind::InvalidValue if is_empty(ContextKind::InvalidValue) => "missing-value",
        ErrorKind::InvalidValue if !is_empty(ContextKind::ValidValue) => "value-of",
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => "value",
        ErrorKind::TooManyValues => "takes-no-value",
        ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => "missing-value",
        ErrorKind::ArgumentConflict => {
            let before = of_line(error, &[ContextKind::PriorArg]);
            if before.is_empty() || before == what {
                "twice"
            } else {
                "conflict"
            }
        }
        _ => "unclear",
    }
}

/// What clap names in the first of these places that it has something in.
fn of_line(error: &Error, places: &[ContextKind]) -> String {
    let named = places.iter().find_map(|place| error.get(*place));
    let names = match named {
        Some(ContextValue::String(name)) => vec![name.as_str()],
        Some(ContextValue::Strings(names)) => names.iter().map(String::as_str).collect(),
        _ => Vec::new(),
    };
    let names: Vec<String> = names.into_iter().map(one_of).collect();
    names.join(", ")
}

/// Of several options one is wanted: clap writes them as `<--one <ID>|--other <ID>>`.
fn one_of(name: &str) -> String {
    match name.strip_prefix('<').and_then(|rest| rest.strip_suffix('>')) {
        Some(options) if options.starts_with("--") => options.replace('|', " | "),
        _ => name.to_owned(),
    }
}

/// The subcommand that was meant, as far as it can be told, and how it is typed.
fn meant<'c>(of: &'c Command, line: &[String]) -> (String, &'c Command) {
    let mut path = String::from("makker");
    let mut meant = of;
    let mut words = line.iter().skip(1);
    while let Some(word) = words.next() {
        let takes_value = |arg: &clap::Arg| {
            let is_it = arg
                .get_long()
                .is_some_and(|long| word.strip_prefix("--") == Some(long));
            is_it && arg.get_action().takes_values()
        };
        // An option's value may be called like a subcommand.
        if of.get_arguments().any(takes_value) {
            words.next();
        } else if let Some(named) = meant.find_subcommand(word) {
            meant = named;
            path.push(' ');
            path.push_str(word);
        }
    }
    (path, meant)
}

#[cfg(test)]
mod tests {
    use clap::{CommandFactory as _, Parser as _};

    use super::*;
    use crate::args::Args;
    use crate::words::Words;

    fn said(line: &str, language: &str) -> String {
        let line: Vec<String> = format!("makker {line}")
            .split_whitespace()
            .map(str::to_owned)
            .collect();
        let Err(error) = Args::try_parse_from(&line) else {
            panic!("{line:?} is a line");
        };
        let told = outcome(&error, &Args::command(), &line);
        told.text(false, &Words::in_language(Some(language))).to_string()
    }

    #[test]
    fn every_way_to_get_it_wrong_has_one_sentence_and_says_where_help_is() {
        for (line, sentence, help) in [
            (
                "verify --bogus",
                "Makker kender ikke --bogus her.",
                "makker verify --help",
            ),
            (
                "verify now",
                "»now« hører ikke til på linjen.",
                "makker verify --help",
            ),
            ("opret", "Makker kender ikke »opret«.", "makker --help"),
            (
                "import familie x",
                "Makker kender ikke »familie«.",
                "makker import --help",
            ),
            (
                "init",
                "Der mangler noget på linjen: --name <NAME>, --department <DEPARTMENT>.",
                "makker init --help",
            ),
            (
                "redact op --authority a --reason b",
                "Der mangler noget på linjen: --family <ID> | --team <ID>.",
                "makker redact --help",
            ),
            (
                "init --demo --seed x",
                "»x« kan ikke stå ved --seed <NUMBER>.",
                "makker init --help",
            ),
            (
                "--profile init verify --language fr",
                "»fr« kan ikke stå ved --language <LANGUAGE>. Skriv en af disse: da, en.",
                "makker verify --help",
            ),
            (
                "init --name",
                "Der mangler noget efter --name <NAME>.",
                "makker init --help",
            ),
            (
                "init --demo --empty --seed 3",
                "--empty og --seed <NUMBER> kan ikke stå på samme linje.",
                "makker init --help",
            ),
            (
                "redact op --family a --team b --authority a --reason b",
                "--family <ID> og --team <ID> kan ikke stå på samme linje.",
                "makker redact --help",
            ),
            (
                "init --demo --demo",
                "--demo må kun stå én gang på linjen.",
                "makker init --help",
            ),
            (
                "verify --json=3",
                "Efter --json kan der ikke stå »3«.",
                "makker verify --help",
            ),
        ] {
            assert_eq!(said(line, "da"), format!("{sentence}\nSe {help}"), "{line}");
            let english = said(line, "en");
            assert_eq!(english.lines().nth(1), Some(&*format!("See {help}")), "{line}");
            assert!(!english.contains("does not understand"), "{line}: {english}");
        }
        for (line, names, help) in [
            ("", "init, commands, import,", "makker --help"),
            ("import", "families", "makker import --help"),
        ] {
            let danish = said(line, "da");
            let start = format!("Skriv også, hvad der skal gøres: {names}");
            assert!(danish.starts_with(&start), "{danish}");
            assert!(danish.ends_with(&format!("\nSe {help}")), "{danish}");
        }
    }

    #[test]
    fn the_language_is_found_in_a_line_that_is_none() {
        let line = |line: &str| line.split(' ').map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(language(&line("makker --language en opret")), Some("en"));
        assert_eq!(language(&line("makker opret --language=da")), Some("da"));
        assert_eq!(language(&line("makker opret --language")), None);
    }
}
