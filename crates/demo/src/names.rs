//! Names of invented families.

use makker_domain::sex::Sex;
use serde::Deserialize;

use crate::dice::Dice;

/// Names by origin.
#[derive(Deserialize)]
pub(crate) struct Names {
    #[serde(rename = "origin")]
    pub(crate) origins: Vec<Origin>,
    /// Nobody's names, for a file without any.
    #[serde(skip)]
    none: Origin,
}

/// One origin.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Origin {
    pub(crate) language: String,
    families: Vec<String>,
    women: Vec<String>,
    men: Vec<String>,
}

impl Names {
    pub(crate) fn read() -> Result<Self, toml::de::Error> {
        toml::from_str(include_str!("../texts/names.toml"))
    }

    /// An origin and a family name: by turns, so that the list of families is a mixed one.
    pub(crate) fn family(&self, number: usize) -> (&Origin, &str) {
        let origins = self.origins.len().max(1);
        let origin = self.origins.get(number % origins).unwrap_or(&self.none);
        let place = (number / origins) % origin.families.len().max(1);
        (origin, origin.families.get(place).map_or("", String::as_str))
    }
}

impl Origin {
    /// A given name that nobody in the family has yet.
    pub(crate) fn given(&self, sex: Sex, taken: &[String], dice: &mut Dice) -> String {
        let names = if sex == Sex::Female {
            &self.women
        } else {
            &self.men
        };
        let free: Vec<&String> = names.iter().filter(|name| !taken.contains(name)).collect();
        match dice.line(&free) {
            "" => dice.line(names).to_owned(),
            name => name.to_owned(),
        }
    }

    /// As women write it, where that differs.
    pub(crate) fn surname(&self, family: &str, sex: Sex) -> String {
        match family.strip_suffix("ski") {
            Some(stem) if self.language == "pl" && sex == Sex::Female => format!("{stem}ska"),
            _ => family.to_owned(),
        }
    }
}
