//! Short text on one line: names, titles, streets.

/// Why a text cannot stand in a one-line field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OneLineError {
    /// Nothing but spaces was written.
    #[error("nothing was written")]
    Empty,
    /// More than the field holds.
    #[error("longer than {chars_max} characters")]
    TooLong {
        /// The most characters (Unicode scalar values) the field holds.
        chars_max: usize,
    },
}

/// Trims, folds every run of white space and control characters into one space, and checks the length.
///
/// # Errors
/// [`OneLineError::Empty`] when nothing is left, [`OneLineError::TooLong`] above `chars_max` characters.
pub fn one_line(text: &str, chars_max: usize) -> Result<String, OneLineError> {
    let line = text
        .split(|c: char| c.is_whitespace() || c.is_control())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ");
    if line.is_empty() {
        return Err(OneLineError::Empty);
    }
    if line.chars().count() > chars_max {
        return Err(OneLineError::TooLong { chars_max });
    }
    Ok(line)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_and_control_characters_become_single_spaces() {
        assert_eq!(one_line("\tHaddad \u{7}  Lund\n", 20).unwrap(), "Haddad Lund");
    }

    #[test]
    fn length_is_counted_in_characters_not_bytes() {
        assert!(one_line("æøåæø", 5).is_ok());
        assert_eq!(one_line("æøåæøå", 5), Err(OneLineError::TooLong { chars_max: 5 }));
    }

    #[test]
    fn nothing_but_space_is_empty() {
        assert_eq!(one_line(" \u{a0}\n", 5), Err(OneLineError::Empty));
    }
}
