//! What a person is called.

use crate::stored::Stored;
use crate::value::Value;
use crate::value_issue::ValueIssue;

/// Given and family names as they are written, one value together. Either may be missing (a newborn, someone known by
/// one name), not both.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PersonName {
    /// First and middle names.
    pub given: String,
    /// The family name.
    pub family: String,
}

impl PersonName {
    /// The most characters of each part.
    pub const CHARS_MAX: usize = 120;

    /// Both parts, in the order in which Danes write them.
    pub fn full(&self) -> String {
        match (self.given.as_str(), self.family.as_str()) {
            (given, "") => given.to_owned(),
            ("", family) => family.to_owned(),
            (given, family) => format!("{given} {family}"),
        }
    }
}

/// `[given, family]`.
impl Stored for PersonName {
    fn to_value(&self) -> Value {
        Value::List(vec![self.given.to_value(), self.family.to_value()])
    }

    fn from_value(value: &Value) -> Result<Self, ValueIssue> {
        let Value::List(parts) = value else {
            return Err(ValueIssue::WrongForm);
        };
        let [Value::Text(given), Value::Text(family)] = parts.as_slice() else {
            return Err(ValueIssue::WrongForm);
        };
        if given.trim().is_empty() && family.trim().is_empty() {
            return Err(ValueIssue::Empty);
        }
        Ok(Self {
            given: given.clone(),
            family: family.clone(),
        })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::stored::testing::comes_back;

    proptest! {
        #[test]
        fn a_name_comes_back(given in "\\PC{0,12}", family in "[a-zæøå]{1,12}") {
            comes_back(&PersonName { given, family });
        }
    }

    #[test]
    fn one_part_is_a_name_and_none_is_not() {
        let name = |given: &str, family: &str| PersonName {
            given: given.to_owned(),
            family: family.to_owned(),
        };
        assert_eq!(name("Amina", "Haddad").full(), "Amina Haddad");
        assert_eq!(name("Amina", "").full(), "Amina");
        assert_eq!(
            PersonName::from_value(&name(" ", "").to_value()),
            Err(ValueIssue::Empty)
        );
    }
}
