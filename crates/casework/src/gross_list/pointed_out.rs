//! What of a row is only pointed out: that it says something else than what stands, and that somebody is known from elsewhere.

use makker_domain::id::EntityId;
use makker_gross_list::{ListedPerson, Meaning};
use makker_store::CandidatePersonRow;

use super::known::{KnownList, person_key};
use super::same::is_called_alike;
use super::{GrossListReport, KnownRow, KnownWhere};

/// What a row says otherwise. What it does not say at all is no difference; nor is protection that comes, which is taken in; nor
/// where one of a protected family lives, which was left out.
pub(super) fn differences(
    person: &ListedPerson,
    stands: &CandidatePersonRow,
    says_protection: bool,
    is_family_protected: bool,
) -> Vec<Meaning> {
    fn differs<T: PartialEq>(said: Option<&T>, stands: Option<&T>) -> bool {
        said.is_some() && said != stands
    }
    let checks = [
        (
            // Where a name is divided follows from the other columns.
            Meaning::Name,
            person.name.is_some() && !is_called_alike(person, stands),
        ),
        (
            Meaning::BirthDate,
            differs(person.birth_date.as_ref(), stands.birth_date.as_ref()),
        ),
        (Meaning::Cpr, differs(person.cpr.as_ref(), stands.cpr.as_ref())),
        (Meaning::Role, differs(person.role.as_ref(), stands.role.as_ref())),
        (
            Meaning::Address,
            !is_family_protected && differs(person.address.as_ref(), stands.address.as_ref()),
        ),
        // Whether it has ended is for a person to say.
        (
            Meaning::Protection,
            says_protection && stands.has_protected_address && !person.has_protected_address,
        ),
        (
            Meaning::Benefit,
            differs(person.benefit.as_ref(), stands.benefit.as_ref()),
        ),
    ];
    checks
        .into_iter()
        .filter_map(|(meaning, differs)| differs.then_some(meaning))
        .collect()
}

/// Where else somebody new is known from.
pub(super) fn point_out(
    person: &ListedPerson,
    candidate: Option<EntityId>,
    known: &KnownList,
    report: &mut GrossListReport,
) {
    let key = person_key(person.name.as_ref(), person.birth_date);
    if let Some(family) = known.in_own_family(person.cpr, key.as_ref()) {
        report.known.push(KnownRow {
            row: person.row,
            place: KnownWhere::OwnFamily(family),
        });
    }
    let by_number = person.cpr.into_iter().flat_map(|cpr| known.with_cpr(cpr));
    let by_key = key.iter().flat_map(|key| known.with_key(key));
    let others = by_number
        .chain(by_key)
        .filter_map(|(family, _)| known.candidates.get(*family));
    if let Some(other) = others
        .map(|other| other.id)
        .find(|other| Some(*other) != candidate)
    {
        report.known.push(KnownRow {
            row: person.row,
            place: KnownWhere::OnList(other),
        });
    }
}
