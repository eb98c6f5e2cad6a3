//! Whole lines to type that a message shows. They name commands of the program, which words that come from Fluent never do.

/// The line that the message shows as `line`.
pub fn of(message: &str) -> Option<&'static str> {
    match message {
        "cli-which-team" => Some(r#"makker call entity_list '{"kind":"cross_team"}'"#),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use clap::Parser as _;

    use super::*;
    use crate::args::{Args, Subcommand};
    use crate::outcome::Outcome;
    use crate::words::Words;

    #[test]
    fn who_must_name_a_team_is_shown_a_line_that_lists_them() {
        let refused = Outcome::Misuse {
            message: "cli-which-team",
            detail: Vec::new(),
        };
        let line = of("cli-which-team").unwrap();
        for language in ["da", "en"] {
            let told = refused
                .text(false, &Words::in_language(Some(language)))
                .to_string();
            assert!(told.ends_with(line), "{told}");
        }
        let words: Vec<String> = line.split(' ').map(|word| word.replace('\'', "")).collect();
        let Subcommand::Call(call) = Args::try_parse_from(words).unwrap().subcommand else {
            panic!("{line} calls nothing");
        };
        let spec = makker_api::find(&call.command).unwrap();
        let request: serde_json::Value = serde_json::from_str(&call.request.unwrap()).unwrap();
        let known = serde_json::json!((spec.request_schema)());
        for name in request.as_object().unwrap().keys() {
            assert!(known["properties"][name].is_object(), "{name}");
        }
    }
}
