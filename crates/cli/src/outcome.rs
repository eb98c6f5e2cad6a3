//! How a run ends: what is printed, and the exit code.

use std::process::ExitCode;

use makker_api::{CommandError, SheetText};
use serde_json::{Value, json};

use crate::words::Words;

/// How a run ends.
pub enum Outcome {
    /// Done; exit code 0.
    Answer(Value),
    /// Looked, and something is not as it should be; exit code 1.
    Unclean(Value),
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
    /// Prints it and gives the exit code.
    pub fn print(self, as_json: bool, words: &Words) -> ExitCode {
        match self {
            Self::Answer(answer) if as_json => println!("{answer}"),
            Self::Answer(answer) => println!("{answer:#}"),
            Self::Unclean(found) => {
                if as_json {
                    println!("{found}");
                } else {
                    println!("{found:#}");
                }
                return ExitCode::from(1);
            }
            Self::Done { message, detail } => {
                let text = words.say(
                    message,
                    detail.iter().map(|(name, value)| (*name, value.as_str())),
                );
                if as_json {
                    println!("{}", json!({ "done": message, "detail": as_object(&detail) }));
                } else {
                    println!("{text}");
                }
            }
            Self::Founded { detail, sheets } => {
                let said = || detail.iter().map(|(name, value)| (*name, value.as_str()));
                if as_json {
                    let sheets: Vec<&str> = sheets.iter().map(|sheet| sheet.as_str()).collect();
                    println!(
                        "{}",
                        json!({ "done": "cli-founded", "detail": as_object(&detail), "sheets": sheets })
                    );
                } else {
                    println!(
                        "{}\n{}",
                        words.say("cli-founded", said()),
                        words.say("cli-print-sheets", said())
                    );
                    for sheet in sheets.iter() {
                        println!("\n{}", sheet.as_str());
                    }
                }
            }
            Self::Refused(error) => {
                if as_json {
                    eprintln!("{}", json!(error));
                } else {
                    let detail = error
                        .detail
                        .iter()
                        .map(|(name, value)| (name.as_str(), value.as_str()));
                    let code = error.code.as_text();
                    eprintln!("{} ({code})", words.say(&format!("error-{code}"), detail));
                }
                return ExitCode::from(1);
            }
            Self::Misuse { message, detail } => {
                if as_json {
                    eprintln!("{}", json!({ "code": message, "detail": as_object(&detail) }));
                } else {
                    eprintln!(
                        "{}",
                        words.say(
                            message,
                            detail.iter().map(|(name, value)| (*name, value.as_str()))
                        )
                    );
                }
                return ExitCode::from(2);
            }
        }
        ExitCode::SUCCESS
    }
}

fn as_object(detail: &[(&'static str, String)]) -> Value {
    detail
        .iter()
        .map(|(name, value)| ((*name).to_owned(), json!(value)))
        .collect::<serde_json::Map<_, _>>()
        .into()
}
