//! The words, from the window's own Fluent files.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

const DANISH: &str = include_str!("../../../ui/src/i18n/da.ftl");
const ENGLISH: &str = include_str!("../../../ui/src/i18n/en.ftl");

/// The words of one language.
pub struct Words {
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// In the language named, else the system's; Danish unless that is some form of English.
    pub fn in_language(named: Option<&str>) -> Self {
        let system = sys_locale::get_locale().unwrap_or_default();
        let english = named.unwrap_or(&system).starts_with("en");
        let (tag, source) = if english { ("en", ENGLISH) } else { ("da", DANISH) };
        let language: LanguageIdentifier = tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![language]);
        // The marks that isolate right-to-left text would show as boxes on many terminals.
        bundle.set_use_isolating(false);
        // A file with a mistake still gives every message that has none; the tests see to it that there are none.
        let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, _)| resource);
        let _ = bundle.add_resource(resource);
        Self { bundle }
    }

    /// Whether there is a message `id`.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    /// The message `id` with what its words need. An id without words is its own text: better than nothing to see.
    pub fn say<'d, D>(&self, id: &str, detail: impl Iterator<Item = (&'d str, D)>) -> String
    where
        D: Into<FluentValue<'d>>,
    {
        let args: FluentArgs<'_> = detail.collect();
        let pattern = self.bundle.get_message(id).and_then(|message| message.value());
        match pattern {
            Some(pattern) => self
                .bundle
                .format_pattern(pattern, Some(&args), &mut Vec::new())
                .into_owned(),
            None => id.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_files_are_without_mistakes() {
        for source in [DANISH, ENGLISH] {
            assert!(FluentResource::try_new(source.to_owned()).is_ok());
        }
    }

    #[test]
    fn what_the_command_line_says_has_words_in_both_languages() {
        for language in ["da", "en"] {
            let words = Words::in_language(Some(language));
            for id in [
                "cli-bad-line",
                "cli-founded",
                "cli-founded-demo",
                "cli-print-sheets",
                "cli-sheets-unwritable",
                "cli-new-passphrase",
                "cli-new-passphrase-again",
                "cli-no-home",
                "cli-no-passphrase",
                "cli-passphrase",
                "cli-passphrase-file-unreadable",
                "cli-passphrases-differ",
                "cli-request-not-json",
                "cli-unknown-command",
                "error-internal",
                "error-wrong-passphrase",
            ] {
                assert_ne!(words.say(id, std::iter::empty::<(_, &str)>()), id, "{language}");
            }
        }
    }
}
