//! The family: the unit the whole program is about.
//!
//! The pair and the team are its attachments; who holds the baton follows from the operations that offer and accept it.

use crate::field_table::fields;
use crate::one_line::{OneLineError, one_line};

/// What professionals call the family, usually its surnames.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FamilyName(String);

impl FamilyName {
    /// The longest name, in characters.
    pub const CHARS_MAX: usize = 120;

    /// Reads a name as people type it.
    ///
    /// # Errors
    /// When nothing is written or it is longer than [`Self::CHARS_MAX`].
    pub fn parse(text: &str) -> Result<Self, OneLineError> {
        one_line(text, Self::CHARS_MAX).map(Self)
    }

    /// The name as it is shown and stored.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fields! { Family:
    /// [`FamilyName`].
    NAME = 100 "name" Line { chars_max: FamilyName::CHARS_MAX };
    /// Where the family lives. Never a protected address: that is its member's, in the restricted stream.
    ADDRESS = 101 "address" Address;
    /// Case numbers in other systems, each with the system's name: `DUBU 2018-0280209`.
    CASE_NUMBERS = 102 "case_numbers" Set(ElementKind::Line { chars_max: 120 });
    /// Where the family is in its course. Its dates stand on the case's phases.
    PHASE = 103 "phase" Ref(&[EntityKind::PhaseTemplate]);
    /// The team that sees to the family.
    CROSS_TEAM = 104 "cross_team" Ref(&[EntityKind::CrossTeam]);
    /// Whom the family itself chose to coordinate, of any profession and not always a user.
    COORDINATOR = 105 "coordinator" Ref(PROFESSIONALS);
    /// To be treated as secret by name too: left out of lists that others look over one's shoulder at.
    IS_PROTECTED = 106 "is_protected" Bool;
    /// The family's story in short, so that it need not tell it again to each new professional.
    STORY = 107 "story" paragraphs();
    /// The stream with what only those named may read.
    RESTRICTED_STREAM = 108 "restricted_stream" Stream;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_one_line_that_is_not_too_long() {
        assert_eq!(
            FamilyName::parse(" Haddad\nLund ").unwrap().as_str(),
            "Haddad Lund"
        );
        assert!(FamilyName::parse(&"å".repeat(FamilyName::CHARS_MAX)).is_ok());
        assert!(FamilyName::parse(&"å".repeat(FamilyName::CHARS_MAX + 1)).is_err());
    }
}
