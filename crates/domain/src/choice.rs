//! Choices among codes that are part of the program, as opposed to set-up rows that a municipality writes itself.

/// Makes an enum of codes: stored as text in English kebab-case, never renamed. A code that this program does not
/// know comes from a newer one.
macro_rules! choice {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $code:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($(#[$variant_doc])* $variant,)*
        }

        impl $name {
            /// Every code, in the order in which they are offered.
            pub const CODES: &'static [&'static str] = &[$($code),*];

            /// The stored code.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $code,)*
                }
            }

            /// From the stored code; `None` for one made by a newer program.
            pub fn from_code(code: &str) -> Option<Self> {
                match code {
                    $($code => Some(Self::$variant),)*
                    _ => None,
                }
            }
        }

        impl $crate::stored::Stored for $name {
            fn to_value(&self) -> $crate::value::Value {
                $crate::value::Value::Text(self.as_str().to_owned())
            }

            fn from_value(
                value: &$crate::value::Value,
            ) -> Result<Self, $crate::value_issue::ValueIssue> {
                match value {
                    $crate::value::Value::Text(code) => {
                        Self::from_code(code).ok_or($crate::value_issue::ValueIssue::UnknownCode)
                    }
                    _ => Err($crate::value_issue::ValueIssue::WrongForm),
                }
            }
        }
    };
}

pub(crate) use choice;

#[cfg(test)]
mod tests {
    use crate::stored::Stored as _;
    use crate::value::Value;
    use crate::value_issue::ValueIssue;

    choice! {
        /// A choice.
        Fruit {
            /// Sweet.
            Apple = "apple",
            /// Sour.
            BitterOrange = "bitter-orange",
        }
    }

    #[test]
    fn codes_come_back_and_unknown_ones_are_seen() {
        assert_eq!(Fruit::CODES, ["apple", "bitter-orange"]);
        for fruit in [Fruit::Apple, Fruit::BitterOrange] {
            assert_eq!(Fruit::from_value(&fruit.to_value()), Ok(fruit));
        }
        let newer = Value::Text("kiwi".to_owned());
        assert_eq!(Fruit::from_value(&newer), Err(ValueIssue::UnknownCode));
    }
}
