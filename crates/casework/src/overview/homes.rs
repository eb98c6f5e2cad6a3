//! Who lives together: in the family's own home, and in another of which the record tells the address.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use makker_domain::address::Address;
use makker_domain::id::{EntityId, FamilyId};
use makker_domain::period::Period;
use makker_domain::person::member::{self, Residence};
use makker_genogram::family::Household;
use makker_store::Record;

/// The family's own home, named by the family; then every other address that several members have, named by one of them. Where
/// nobody but one lives there is nothing to draw a line around. A protected address joins nobody to anybody.
pub(super) fn homes(family: FamilyId, members: &[Record], today: NaiveDate) -> Vec<Household> {
    let here = members.iter().filter(|one| lives_here(one, today));
    let own = (family.into(), here.map(|one| one.id).collect());
    let mut elsewhere: BTreeMap<Address, Vec<EntityId>> = BTreeMap::new();
    for member in members.iter().filter(|one| lives_elsewhere_too(one, today)) {
        if let Some(address) = member.get(member::ADDRESS) {
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
fn lives_elsewhere_too(member: &Record, today: NaiveDate) -> bool {
    let is_protected = member.get(member::HAS_PROTECTED_ADDRESS).unwrap_or(false);
    let is_shared = member.get(member::RESIDENCE) == Some(Residence::Shared);
    !has_died(member) && !is_protected && (is_shared || !lives_here(member, today))
}

fn has_died(member: &Record) -> bool {
    member.get::<NaiveDate>(member::DIED_ON).is_some()
}
