//! Who on a list is who: nobody is taken for somebody else who is not surely the same.

use std::collections::{BTreeMap, BTreeSet};

use makker_gross_list::{ListedFamily, ListedPerson, fold};
use makker_store::CandidatePersonRow;

use super::known::{KnownCandidate, KnownList, person_key};

/// The family on the list that this one is: by a case number; else that in which its persons stand by their numbers, or by name
/// and birth date in a family that is called the same and has no other case number. In a family that is called otherwise more
/// than half of them must stand: one who has moved does not take the new family along. A family without persons is the one
/// that is called the same and has none either.
pub(super) fn candidate_of<'k>(family: &ListedFamily, known: &'k KnownList) -> Option<&'k KnownCandidate> {
    let by_number = family
        .case_numbers
        .iter()
        .find_map(|number| known.with_case_number(number));
    if by_number.is_some() {
        return by_number.and_then(|at| known.candidates.get(at));
    }
    if family.persons.is_empty() {
        let named = known
            .named(&family.name)
            .iter()
            .filter_map(|at| known.candidates.get(*at));
        let mut alike =
            named.filter(|candidate| candidate.persons.is_empty() && candidate.case_numbers.is_empty());
        return if family.case_numbers.is_empty() {
            alike.next()
        } else {
            None
        };
    }
    let is_called_so = |at: usize| {
        known
            .candidates
            .get(at)
            .is_some_and(|one| fold(&one.name) == fold(&family.name))
    };
    let without_number = |at: usize| {
        let has_none = known
            .candidates
            .get(at)
            .is_some_and(|one| one.case_numbers.is_empty());
        has_none || family.case_numbers.is_empty()
    };
    let mut standing: BTreeMap<usize, usize> = BTreeMap::new();
    for person in &family.persons {
        let mut in_families: BTreeSet<usize> = BTreeSet::new();
        match person.cpr {
            Some(cpr) => in_families.extend(known.with_cpr(cpr).iter().map(|(family, _)| *family)),
            None => {
                let key = person_key(person.name.as_ref(), person.birth_date);
                let alike = key
                    .iter()
                    .flat_map(|key| known.with_key(key))
                    .map(|(family, _)| *family);
                in_families.extend(alike.filter(|at| is_called_so(*at) && without_number(*at)));
                if key.is_none() {
                    in_families.extend(by_name_alone(family, person, known, &without_number));
                }
            }
        }
        for family in in_families {
            *standing.entry(family).or_default() += 1;
        }
    }
    // The most; of equally many the one that is called so, then the one that came first.
    let (at, _) = standing
        .into_iter()
        .filter(|(at, count)| is_called_so(*at) || count * 2 > family.persons.len())
        .max_by_key(|(at, count)| (*count, is_called_so(*at), usize::MAX - *at))?;
    known.candidates.get(at)
}

/// Of somebody without a number and a birth date: the families that are called so and have somebody of that name, who has
/// neither.
fn by_name_alone(
    family: &ListedFamily,
    person: &ListedPerson,
    known: &KnownList,
    without_number: &dyn Fn(usize) -> bool,
) -> Vec<usize> {
    let has_them = |at: &usize| {
        known.candidates.get(*at).is_some_and(|one| {
            one.persons
                .iter()
                .filter_map(|at| known.persons.get(*at))
                .any(|other| {
                    other.cpr.is_none()
                        && other.birth_date == person.birth_date
                        && is_called_alike(person, other)
                })
        })
    };
    let named = known.named(&family.name).iter().copied();
    named.filter(|at| without_number(*at)).filter(has_them).collect()
}

pub(super) fn is_called_alike(person: &ListedPerson, other: &CandidatePersonRow) -> bool {
    let full =
        |name: &Option<makker_domain::person_name::PersonName>| name.as_ref().map(|name| fold(&name.full()));
    full(&person.name) == full(&other.name)
}

/// The same person within one family: by the number, else by name and birth date, or by the birth date alone of whom neither
/// has a name. There a number that came or changed is a change.
pub(super) fn same_in<'k>(
    candidate: &KnownCandidate,
    person: &ListedPerson,
    known: &'k KnownList,
) -> Option<&'k CandidatePersonRow> {
    let persons = || candidate.persons.iter().filter_map(|at| known.persons.get(*at));
    let by_number = persons().find(|other| other.cpr.is_some() && other.cpr == person.cpr);
    by_number.or_else(|| {
        persons().find(|other| {
            let either_lacks = other.birth_date.is_none() || person.birth_date.is_none();
            is_called_alike(person, other)
                && (person.name.is_some() || person.birth_date.is_some())
                && (other.birth_date == person.birth_date || (either_lacks && other.cpr.is_none()))
        })
    })
}
