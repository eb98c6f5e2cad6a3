//! Where someone lives.

use crate::stored::Stored;
use crate::value::Value;
use crate::value_issue::ValueIssue;

/// A postal address, one value together: half of one address and half of another is no address.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Address {
    /// Street, number, floor and door.
    pub street: String,
    /// Postal code; four digits in Denmark, anything abroad.
    pub postal_code: String,
    /// City.
    pub city: String,
    /// A line more: c/o, place, country.
    pub extra: Option<String>,
}

impl Address {
    /// The most characters of each part.
    pub const CHARS_MAX: usize = 120;
}

/// `[street, postal code, city]` or `[street, postal code, city, extra line]`.
impl Stored for Address {
    fn to_value(&self) -> Value {
        let parts = [&self.street, &self.postal_code, &self.city];
        Value::List(
            parts
                .into_iter()
                .chain(&self.extra)
                .map(Stored::to_value)
                .collect(),
        )
    }

    fn from_value(value: &Value) -> Result<Self, ValueIssue> {
        let parts = Vec::<String>::from_value(value)?;
        let (street, postal_code, city, extra) = match parts.as_slice() {
            [street, postal_code, city] => (street, postal_code, city, None),
            [street, postal_code, city, extra] => (street, postal_code, city, Some(extra)),
            _ => return Err(ValueIssue::WrongForm),
        };
        if parts.iter().all(|part| part.trim().is_empty()) {
            return Err(ValueIssue::Empty);
        }
        Ok(Self {
            street: street.clone(),
            postal_code: postal_code.clone(),
            city: city.clone(),
            extra: extra.cloned(),
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
        fn an_address_comes_back(
            street in "\\PC{0,12}",
            postal_code in "[0-9]{4}",
            city: String,
            extra: Option<String>,
        ) {
            comes_back(&Address { street, postal_code, city, extra });
        }
    }

    #[test]
    fn too_few_and_too_many_parts_are_another_form() {
        for count in [0, 2, 5] {
            let value = Value::List(vec![Value::Text("Ruten".to_owned()); count]);
            assert_eq!(Address::from_value(&value), Err(ValueIssue::WrongForm), "{count}");
        }
        assert_eq!(
            Address::from_value(&Address::default().to_value()),
            Err(ValueIssue::Empty)
        );
    }
}
