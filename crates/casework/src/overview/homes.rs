//! Who lives together: in the family's own home, and in another of which the record tells the address.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use makker_domain::address::Address;
use makker_domain::family;
use makker_domain::field::FieldId;
use makker_domain::id::{EntityId, FamilyId};
use makker_domain::period::Period;
use makker_domain::person::member::{self, Residence};
use makker_domain::stored::Stored;
use makker_genogram::family::Household;
use makker_store::Record;

use crate::entity::EntityState;

/// What of a family's addresses may be told, by every value that stands: of two that differ the one that protects counts.
pub(super) struct Addresses {
    /// The members whose address is protected.
    pub(super) protected: BTreeSet<EntityId>,
    is_family_protected: bool,
    own: BTreeSet<Address>,
}

impl Addresses {
    pub(super) fn of(family: Option<&EntityState>, members: &[EntityState]) -> Self {
        let protects =
            |thing: &EntityState, field| standing::<bool>(thing, field).any(|is_protected| is_protected);
        Self {
            protected: members
                .iter()
                .filter(|one| protects(one, member::HAS_PROTECTED_ADDRESS))
                .map(|one| one.id)
                .collect(),
            is_family_protected: family.is_some_and(|family| protects(family, family::IS_PROTECTED)),
            own: family
                .into_iter()
                .flat_map(|family| standing(family, family::ADDRESS))
                .collect(),
        }
    }

    /// One who is hidden is given away by a line around those they live with, whoever's address is written there. So is one
    /// of whom only the others' addresses are written.
    fn tell_who_lives_elsewhere(&self) -> bool {
        self.protected.is_empty() && !self.is_family_protected
    }
}

fn standing<T: Stored>(thing: &EntityState, field: FieldId) -> impl Iterator<Item = T> {
    let fields = thing.fields.iter().filter(move |one| one.field.id == field);
    let values = fields.flat_map(|one| one.standing.iter().filter_map(|value| value.value.as_ref()));
    values.filter_map(|value| T::from_value(value).ok())
}

/// Who lives in the family's own home today.
pub(super) fn at_home(members: &[Record], today: NaiveDate) -> Vec<EntityId> {
    let here = members.iter().filter(|one| lives_here(one, today));
    here.map(|one| one.id).collect()
}

/// The family's own home, named by the family; then, where nobody is protected, every other address that several members have,
/// named by one of them. Where nobody but one lives there is nothing to draw a line around.
pub(super) fn homes(
    family: FamilyId,
    at_home: &[EntityId],
    addresses: &Addresses,
    members: &[Record],
) -> Vec<Household> {
    let own = (family.into(), at_home.to_vec());
    let mut elsewhere: BTreeMap<Address, Vec<EntityId>> = BTreeMap::new();
    let others = members
        .iter()
        .filter(|one| lives_elsewhere_too(one, at_home.contains(&one.id)));
    for member in others.filter(|_| addresses.tell_who_lives_elsewhere()) {
        let there: Option<Address> = member.get(member::ADDRESS);
        if let Some(address) = there.filter(|there| !addresses.own.contains(there)) {
            elsewhere.entry(address).or_default().push(member.id);
        }
    }
    let others = elsewhere.into_values().filter_map(|there| {
        let name = there.iter().min().copied()?;
        Some((name, there))
    });
    std::iter::once(own)
        .chain(others)
        .filter(|(_, members)| members.len() > 1)
        .map(|(id, members)| Household { id, members })
        .collect()
}

/// Whether a member lives with the family today. What is written of days and of the residence decides; of whom nothing is
/// written, those with an address of their own do not.
fn lives_here(member: &Record, today: NaiveDate) -> bool {
    if has_died(member) {
        return false;
    }
    let in_household = member.get::<Period>(member::IN_HOUSEHOLD);
    if in_household.is_some_and(|period| !period.contains(today)) {
        return false;
    }
    match member.get::<Residence>(member::RESIDENCE) {
        Some(Residence::WithFamily | Residence::Shared) => true,
        Some(_) => false,
        None => in_household.is_some() || member.value(member::ADDRESS).is_none(),
    }
}

/// Whoever lives half and half does, too.
fn lives_elsewhere_too(member: &Record, lives_here: bool) -> bool {
    let is_shared = member.get(member::RESIDENCE) == Some(Residence::Shared);
    !has_died(member) && (is_shared || !lives_here)
}

fn has_died(member: &Record) -> bool {
    member.get::<NaiveDate>(member::DIED_ON).is_some()
}
