//! How a run ends: what is printed, and the exit code.

use std::io::{self, Write as _};
use std::process::ExitCode;

use makker_api::{CommandError, Program, SheetText};
use serde_json::{Value, json};
use zeroize::Zeroizing;

use crate::shown_line;
use crate::words::Words;

/// How a run ends.
pub enum Outcome {
    /// Done; exit code 0.
    Answer(Value),
    /// An answer that is also told in words.
    Told {
        /// The answer.
        answer: Value,
        /// What it says.
        words: String,
        /// Exit code 0; otherwise 1: something is not as it should be.
        is_clean: bool,
    },
    /// Done, with a message and nothing else to show; exit code 0.
    Done {
        /// The Fluent message.
        message: &'static str,
        /// What its words need.
        detail: Vec<(&'static str, String)>,
    },
    /// A municipality is founded; exit code 0. The sheets are printed and kept nowhere.
    Founded {
        /// What the words need.
        detail: Vec<(&'static str, String)>,
        /// The three sheets.
        sheets: Box<[SheetText; 3]>,
        /// What takes the founding back if they reach nobody.
        program: Box<Program>,
    },
    /// Refused, and nothing was changed; exit code 1.
    Refused(CommandError),
    /// The line asks for something there is not; exit code 2.
    Misuse {
        /// The Fluent message.
        message: &'static str,
        /// What its words need.
        detail: Vec<(&'static str, String)>,
    },
}

impl From<CommandError> for Outcome {
    fn from(error: CommandError) -> Self {
        Self::Refused(error)
    }
}

impl Outcome {
    /// Prints it and gives the exit code. Where nobody reads on (a closed pipe, a full disk) that is no panic: what was done
    /// is done, and 1 says that its answer went nowhere.
    pub fn print(self, as_json: bool, words: &Words) -> ExitCode {
        let is_refusal = matches!(self, Self::Refused(_) | Self::Misuse { .. });
        let code = self.code();
        let text = self.text(as_json, words);
        let printed = if is_refusal {
            writeln!(io::stderr(), "{}", text.as_str())
        } else {
            writeln!(io::stdout(), "{}", text.as_str()).and_then(|()| io::stdout().flush())
        };
        match (printed, self) {
            (Ok(()), _) => ExitCode::from(code),
            // Sheets that nobody got are lost for ever, and with them every way back.
            (Err(_), Self::Founded { program, .. }) => {
                let _ = program.take_back_founding();
                ExitCode::from(1)
            }
            (Err(_), _) => ExitCode::from(code.max(1)),
        }
    }

    const fn code(&self) -> u8 {
        match self {
            Self::Answer(_) | Self::Done { .. } | Self::Founded { .. } => 0,
            Self::Told { is_clean: true, .. } => 0,
            Self::Told { is_clean: false, .. } | Self::Refused(_) => 1,
            Self::Misuse { .. } => 2,
        }
    }

    /// Wiped when dropped: it may hold sheets.
    pub(crate) fn text(&self, as_json: bool, words: &Words) -> Zeroizing<String> {
        let say = |message: &str, detail: &[(&'static str, String)]| {
            let line = shown_line::of(message).map(|line| ("line", line));
            let detail = detail.iter().map(|(name, value)| (*name, value.as_str()));
            words.say(message, detail.chain(line))
        };
        Zeroizing::new(match self {
            Self::Answer(answer) | Self::Told { answer, .. } if as_json => answer.to_string(),
            Self::Told { words, .. } => words.clone(),
            Self::Answer(answer) => format!("{answer:#}"),
            Self::Done { message, detail } if as_json => {
                json!({ "done": message, "detail": as_object(detail) }).to_string()
            }
            Self::Done { message, detail } => say(message, detail),
            Self::Founded { detail, sheets, .. } if as_json => {
                let sheets: Vec<&str> = sheets.iter().map(|sheet| sheet.as_str()).collect();
                json!({ "done": "cli-founded", "detail": as_object(detail), "sheets": sheets }).to_string()
            }
            Self::Founded { detail, sheets, .. } => {
                let mut text = format!(
                    "{}\n{}",
                    say("cli-founded", detail),
                    say("cli-print-sheets", detail)
                );
                for sheet in sheets.iter() {
                    text.push_str("\n\n");
                    text.push_str(sheet);
                }
                text
            }
            Self::Refused(error) if as_json => json!(error).to_string(),
            Self::Refused(error) => {
                let code = error.code.as_text();
                let detail = || {
                    let detail = error.detail.iter();
                    detail.map(|(name, value)| (name.as_str(), value.as_str()))
                };
                // Whoever types commands needs to know which part of the line it was.
                let which: String = detail()
                    .filter(|(_, value)| !value.is_empty())
                    .map(|(name, value)| format!(", {name}: {value}"))
                    .collect();
                // Some of it has to be said otherwise to whoever has a line to type and no window.
                let here = format!("cli-refused-{code}");
                let message = if words.has(&here) {
                    here
                } else {
                    format!("error-{code}")
                };
                format!("{} ({code}{which})", words.say(&message, detail()))
            }
            Self::Misuse { message, detail } if as_json => {
                json!({ "code": message, "detail": as_object(detail) }).to_string()
            }
            Self::Misuse { message, detail } => say(message, detail),
        })
    }
}

fn as_object(detail: &[(&'static str, String)]) -> Value {
    detail
        .iter()
        .map(|(name, value)| ((*name).to_owned(), json!(value)))
        .collect::<serde_json::Map<_, _>>()
        .into()
}
