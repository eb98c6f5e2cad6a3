//! A file of text that the line names.

use std::io::ErrorKind;
use std::path::Path;

use zeroize::Zeroizing;

use crate::outcome::Outcome;

/// What stands in it. It is secret, so it is wiped when dropped.
///
/// # Errors
/// Misuse with `message`, whose words get `file` and `why`: `missing`, `not-text` or `unreadable`.
pub fn read(file: &Path, message: &'static str) -> Result<Zeroizing<String>, Outcome> {
    std::fs::read_to_string(file)
        .map(Zeroizing::new)
        .map_err(|error| {
            let why = match error.kind() {
                ErrorKind::NotFound => "missing",
                ErrorKind::InvalidData => "not-text",
                _ => "unreadable",
            };
            Outcome::Misuse {
                message,
                detail: vec![("file", file.display().to_string()), ("why", why.to_owned())],
            }
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Words;

    #[test]
    fn a_file_that_is_no_text_is_not_blamed_on_its_name() {
        let folder = tempfile::tempdir().unwrap();
        let no_text = folder.path().join("billede.png");
        std::fs::write(&no_text, [0x89, 0x50, 0xff, 0xfe]).unwrap();
        let missing = folder.path().join("intet.txt");
        for message in ["cli-passphrase-file-unreadable", "cli-sheet-unreadable"] {
            for (file, why, words) in [
                (&no_text, "not-text", "er ikke en tekstfil"),
                (&missing, "missing", "Der er ingen fil"),
                (&folder.path().to_owned(), "unreadable", "kan ikke læses"),
            ] {
                let refused = read(file, message).unwrap_err();
                let json = refused.text(true, &Words::in_language(Some("da"))).to_string();
                assert!(json.contains(&format!("\"why\":\"{why}\"")), "{json}");
                let told = refused.text(false, &Words::in_language(Some("da"))).to_string();
                assert!(told.contains(words), "{told}");
                assert!(!told.contains("navnet") || why == "missing", "{told}");
            }
        }
    }
}
