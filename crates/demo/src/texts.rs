//! What families work on, in words.

use makker_domain::sex::Sex;
use serde::Deserialize;

/// All themes.
#[derive(Deserialize)]
pub(crate) struct Texts {
    #[serde(rename = "theme")]
    pub(crate) themes: Vec<Theme>,
}

/// One thing to work on.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Theme {
    pub(crate) area: String,
    pub(crate) who: Who,
    pub(crate) words: Vec<String>,
    pub(crate) wish: Vec<String>,
    pub(crate) professional: String,
    pub(crate) indicator: String,
    pub(crate) baseline: String,
    pub(crate) target: String,
    pub(crate) help: Vec<Help>,
    pub(crate) said: Vec<String>,
    pub(crate) seen: Vec<String>,
    pub(crate) agreements: Vec<String>,
}

/// Whom a theme suits.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Who {
    Mother,
    Father,
    Teen,
    Pupil,
    Small,
    Family,
}

/// An intervention that belongs to a theme.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Help {
    pub(crate) title: String,
    pub(crate) service: String,
    pub(crate) dept: String,
    pub(crate) minutes: i64,
    pub(crate) slots: Vec<(u8, u16, u16)>,
    /// `sof`, `bif` and `suf` are the family's own colleagues; anything else is what somebody else does.
    pub(crate) by: String,
    pub(crate) met: String,
    pub(crate) agreed: String,
}

impl Texts {
    pub(crate) fn read() -> Result<Self, toml::de::Error> {
        toml::from_str(include_str!("../texts/themes.toml"))
    }
}

/// The text about somebody: name and pronouns agree with the person.
pub(crate) fn about(template: &str, name: &str, sex: Sex) -> String {
    let (subject, object, possessive) = match sex {
        Sex::Female => ("hun", "hende", "hendes"),
        Sex::Male => ("han", "ham", "hans"),
        Sex::Unspecified => ("vedkommende", "vedkommende", "vedkommendes"),
    };
    let genitive = match name.chars().last() {
        Some('s' | 'x' | 'z') => format!("{name}\u{2019}"),
        _ => format!("{name}s"),
    };
    template
        .replace("{navn}s", &genitive)
        .replace("{navn}", name)
        .replace("{han}", subject)
        .replace("{ham}", object)
        .replace("{hans}", possessive)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn name_and_pronouns_agree() {
        let text = "{navn} siger, at {han} har {hans} bog. Giv {ham} {navn}s taske.";
        assert_eq!(
            about(text, "Salma", Sex::Female),
            "Salma siger, at hun har hendes bog. Giv hende Salmas taske."
        );
        assert_eq!(
            about(text, "Haris", Sex::Male),
            "Haris siger, at han har hans bog. Giv ham Haris\u{2019} taske."
        );
    }

    #[test]
    fn every_text_can_be_filled_and_every_theme_has_several_voices() {
        let texts = Texts::read().unwrap();
        assert!(texts.themes.len() >= 16);
        for theme in &texts.themes {
            for lines in [&theme.words, &theme.said, &theme.seen, &theme.agreements] {
                assert!(lines.len() >= 3, "{:?}", theme.words);
            }
            let all = [
                &theme.words,
                &theme.wish,
                &theme.said,
                &theme.seen,
                &theme.agreements,
            ];
            for line in all.into_iter().flatten() {
                let filled = about(line, "Emre", Sex::Male);
                assert!(!filled.contains('{'), "{filled}");
                assert!(theme.who != Who::Family || !line.contains("{navn}"), "{line}");
            }
        }
    }
}
