//! Who in the family may see a thing.

use std::collections::BTreeSet;

use crate::id::MemberId;
use crate::stored::Stored;
use crate::value::Value;
use crate::value_issue::ValueIssue;

/// Who in the family may see a goal, a log entry, a measurement … Professionals see by their keys and roles, not by
/// this. Separated parents, a protected co-parent and a 15-year-old's confidence are what it is for.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Audience {
    /// No one in the family.
    #[default]
    Nobody,
    /// Every member of the family.
    Family,
    /// These members and no other; never empty.
    Members(BTreeSet<MemberId>),
}

impl Audience {
    /// Exactly these members; of none, nobody.
    pub fn members(members: impl IntoIterator<Item = MemberId>) -> Self {
        let members: BTreeSet<_> = members.into_iter().collect();
        if members.is_empty() {
            Self::Nobody
        } else {
            Self::Members(members)
        }
    }

    /// Whether it may be shown with these members at the table: only what *every one* of them may see. With nobody at
    /// the table nothing is shown.
    pub fn visible_to(&self, present: &BTreeSet<MemberId>) -> bool {
        if present.is_empty() {
            return false;
        }
        match self {
            Self::Nobody => false,
            Self::Family => true,
            Self::Members(members) => present.is_subset(members),
        }
    }

    /// Those whom both admit.
    #[must_use]
    pub fn narrowed_by(&self, other: &Self) -> Self {
        match (self, other) {
            (Self::Nobody, _) | (_, Self::Nobody) => Self::Nobody,
            (Self::Family, audience) | (audience, Self::Family) => audience.clone(),
            (Self::Members(a), Self::Members(b)) => Self::members(a.intersection(b).copied()),
        }
    }

    /// What holds while several values clash, or when one cannot be read: those whom all of them admit. No value at
    /// all admits nobody.
    pub fn of_clash<'v>(values: impl IntoIterator<Item = &'v Value>) -> Self {
        values
            .into_iter()
            .map(|value| Self::from_value(value).unwrap_or_default())
            .reduce(|narrowest, audience| narrowest.narrowed_by(&audience))
            .unwrap_or_default()
    }
}

/// `["nobody"]`, `["family"]` or `["members", id, …]` with the ids in order.
impl Stored for Audience {
    fn to_value(&self) -> Value {
        let code = |code: &str| Value::Text(code.to_owned());
        Value::List(match self {
            Self::Nobody => vec![code("nobody")],
            Self::Family => vec![code("family")],
            Self::Members(members) => {
                let ids = members.iter().map(Stored::to_value);
                std::iter::once(code("members")).chain(ids).collect()
            }
        })
    }

    fn from_value(value: &Value) -> Result<Self, ValueIssue> {
        let Value::List(parts) = value else {
            return Err(ValueIssue::WrongForm);
        };
        let Some((Value::Text(code), rest)) = parts.split_first() else {
            return Err(ValueIssue::WrongForm);
        };
        match (code.as_str(), rest) {
            ("nobody", []) => Ok(Self::Nobody),
            ("family", []) => Ok(Self::Family),
            ("members", ids) => {
                let ids: Result<Vec<_>, _> = ids.iter().map(MemberId::from_value).collect();
                Ok(Self::members(ids?))
            }
            ("nobody" | "family", _) => Err(ValueIssue::WrongForm),
            _ => Err(ValueIssue::UnknownCode),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::stored::testing::comes_back;

    fn member(number: u8) -> MemberId {
        MemberId::from_bytes([number; 16])
    }

    fn any_members() -> impl Strategy<Value = BTreeSet<MemberId>> {
        proptest::collection::btree_set((0..5u8).prop_map(member), 0..5)
    }

    fn any_audience() -> impl Strategy<Value = Audience> {
        prop_oneof![
            Just(Audience::Nobody),
            Just(Audience::Family),
            any_members().prop_map(Audience::members)
        ]
    }

    proptest! {
        #[test]
        fn an_audience_comes_back(audience in any_audience()) {
            comes_back(&audience);
        }

        #[test]
        fn what_all_may_see_each_may_see_alone(audience in any_audience(), present in any_members()) {
            let each_alone = present.iter().all(|one| audience.visible_to(&BTreeSet::from([*one])));
            prop_assert_eq!(audience.visible_to(&present), !present.is_empty() && each_alone);
        }

        #[test]
        fn a_clash_shows_only_what_every_value_shows(
            audiences in proptest::collection::vec(any_audience(), 0..4),
            present in any_members(),
        ) {
            let values: Vec<_> = audiences.iter().map(Stored::to_value).collect();
            let all_show = !audiences.is_empty() && audiences.iter().all(|one| one.visible_to(&present));
            prop_assert_eq!(Audience::of_clash(&values).visible_to(&present), all_show);
        }
    }

    #[test]
    fn what_is_for_the_mother_is_hidden_once_the_father_sits_down() {
        let for_mother = Audience::members([member(1)]);
        assert!(for_mother.visible_to(&BTreeSet::from([member(1)])));
        assert!(!for_mother.visible_to(&BTreeSet::from([member(1), member(2)])));
        assert!(!Audience::Family.visible_to(&BTreeSet::new()));
    }

    #[test]
    fn an_audience_of_a_newer_program_is_shown_to_nobody() {
        let newer = Value::List(vec![Value::Text("grandparents".to_owned())]);
        assert_eq!(Audience::from_value(&newer), Err(ValueIssue::UnknownCode));
        let clash = [newer, Audience::Family.to_value()];
        assert_eq!(Audience::of_clash(&clash), Audience::Nobody);
    }
}
