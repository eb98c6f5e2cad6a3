//! What stands on the screens, in the language they are in.

use std::collections::BTreeMap;

const DANISH: &str = include_str!("../../../../ui/src/i18n/da.ftl");
const ENGLISH: &str = include_str!("../../../../ui/src/i18n/en.ftl");

/// The words of one language, as far as they stand in one line and nothing is put into them.
pub struct Said(BTreeMap<&'static str, &'static str>);

impl Said {
    pub fn in_danish() -> Self {
        Self::read(DANISH)
    }

    pub fn in_english() -> Self {
        Self::read(ENGLISH)
    }

    fn read(file: &'static str) -> Self {
        let lines = file.lines().filter_map(|line| line.split_once(" = "));
        Self(
            lines
                .filter(|(id, words)| !id.starts_with(['#', ' ']) && !words.contains('{'))
                .collect(),
        )
    }

    /// # Panics
    /// When there is no such message, or something is put into it.
    pub fn words(&self, id: &str) -> &'static str {
        self.0
            .get(id)
            .copied()
            .unwrap_or_else(|| panic!("no plain words for {id}"))
    }
}
