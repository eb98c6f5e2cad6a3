//! Protection that is told of somebody whose address, or whose family's, stands already. It is taken out for good and not only
//! hidden: what a list said is an entry, and an entry is the same on every device for ever unless it is removed (ADR 15).

use std::collections::{BTreeSet, HashMap, HashSet};

use chrono::NaiveDate;
use makker_domain::cpr::Cpr;
use makker_domain::id::EntityId;
use makker_domain::person_name::PersonName;
use makker_gross_list::GrossList;
use makker_store::CandidatePersonRow;

use super::GrossListReport;
use super::known::{KnownCandidate, KnownList, PersonKey, person_key};

/// Who is protected, by number and by name and birth date.
#[derive(Default)]
pub(super) struct ProtectedPeople {
    by_cpr: HashMap<Cpr, Said>,
    by_key: HashMap<PersonKey, Said>,
    /// Of those who are known without a number: they may be one who has one.
    without_number: HashMap<PersonKey, Said>,
}

/// In which row of the file it is said; nothing where it stands already.
pub(super) type Said = Option<u32>;

impl ProtectedPeople {
    /// By what a list says and by what stands.
    pub(super) fn of(list: &GrossList, known: &KnownList) -> Self {
        let mut all = Self::default();
        let in_families = list.families.iter().flat_map(|family| &family.persons);
        let in_bad_rows = list.protected_in_bad_rows.iter();
        let in_bad_rows = in_bad_rows.filter_map(|bad| bad.person.as_ref());
        for person in in_families.chain(in_bad_rows) {
            if person.has_protected_address {
                let key = person_key(person.name.as_ref(), person.birth_date);
                all.put(person.cpr, key, Some(person.row));
            }
        }
        for person in &known.persons {
            if person.has_protected_address {
                all.put_standing(person);
            }
        }
        all
    }

    pub(super) fn put_standing(&mut self, person: &CandidatePersonRow) {
        self.put(
            person.cpr,
            person_key(person.name.as_ref(), person.birth_date),
            None,
        );
    }

    fn put(&mut self, cpr: Option<Cpr>, key: Option<PersonKey>, said: Said) {
        if let Some(cpr) = cpr {
            self.by_cpr.entry(cpr).or_insert(said);
        }
        if let Some(key) = key {
            if cpr.is_none() {
                self.without_number.entry(key.clone()).or_insert(said);
            }
            self.by_key.entry(key).or_insert(said);
        }
    }

    /// Where it is said of somebody; nothing where it is not. Two who have different numbers are two, whatever they are called.
    pub(super) fn said_of(
        &self,
        cpr: Option<Cpr>,
        name: Option<&PersonName>,
        birth_date: Option<NaiveDate>,
    ) -> Option<Said> {
        let by_number = cpr.and_then(|cpr| self.by_cpr.get(&cpr));
        let alike = if cpr.is_some() {
            &self.without_number
        } else {
            &self.by_key
        };
        // Names are not folded for nothing: it is asked of everybody on a list of 200,000.
        if by_number.is_some() || alike.is_empty() {
            return by_number.copied();
        }
        alike.get(&person_key(name, birth_date)?).copied()
    }
}

/// What is told of families and persons that stand, beside what follows from who they are.
#[derive(Default)]
pub(super) struct ToldOfStanding {
    /// Persons who are said to be protected.
    pub(super) persons: HashMap<EntityId, Said>,
    /// Families in which somebody is.
    pub(super) families: HashMap<EntityId, OfFamily>,
}

/// What is told of a family.
#[derive(Clone, Copy)]
pub(super) struct OfFamily {
    /// In which row.
    pub(super) row: u32,
    /// One of its persons is protected, and stands here from now on. Otherwise the family must say it itself.
    pub(super) has_person: bool,
}

/// What is done about a family that stands.
pub(super) struct Protection {
    pub(super) candidate: EntityId,
    /// The family says from now on that somebody is protected, since no person does.
    pub(super) marks_family: bool,
    /// Whose entries are made anew without an address, and who of them is protected from now on.
    pub(super) persons: Vec<(CandidatePersonRow, bool)>,
}

/// The families that stand and are protected.
#[derive(Default)]
pub(super) struct ProtectedFamilies {
    /// All of them: nobody's address comes into one.
    pub(super) all: HashSet<EntityId>,
    /// What is done about those of whom something must still be done.
    pub(super) protections: Vec<Protection>,
}

/// Goes through everything that stands, and counts into `report`. What was protected before and has an address nevertheless,
/// written on another device, loses it too.
pub(super) fn protected_families(
    known: &KnownList,
    people: &ProtectedPeople,
    told: &ToldOfStanding,
    report: &mut GrossListReport,
) -> ProtectedFamilies {
    let mut rows = BTreeSet::new();
    let mut found = ProtectedFamilies::default();
    for candidate in &known.candidates {
        if let Some(protection) = protection(candidate, known, people, told, &mut rows) {
            found.all.insert(candidate.id);
            if protection.marks_family || !protection.persons.is_empty() {
                found.protections.push(protection);
            }
        }
    }
    report.now_protected = rows.into_iter().collect();
    let persons = found.protections.iter().flat_map(|one| &one.persons);
    let addresses = persons.filter(|(person, _)| person.address.is_some()).count();
    report.addresses_removed = u32::try_from(addresses).unwrap_or(u32::MAX);
    found
}

/// Nothing where nobody in the family is protected.
fn protection(
    candidate: &KnownCandidate,
    known: &KnownList,
    people: &ProtectedPeople,
    told: &ToldOfStanding,
    rows: &mut BTreeSet<u32>,
) -> Option<Protection> {
    let of_family = told.families.get(&candidate.id);
    let (mut stands, mut comes) = (candidate.is_marked_protected, false);
    let mut persons = Vec::new();
    for person in known.persons_of(candidate) {
        let said = told.persons.get(&person.id).copied();
        let said = said.or_else(|| people.said_of(person.cpr, person.name.as_ref(), person.birth_date));
        stands |= person.has_protected_address;
        if let Some(row) = said.filter(|_| !person.has_protected_address) {
            comes = true;
            rows.extend(row);
        }
        persons.push((person, person.has_protected_address || said.is_some()));
    }
    if !stands && !comes && of_family.is_none() {
        return None;
    }
    rows.extend(of_family.filter(|_| !stands).map(|told| told.row));
    let says_it = stands || comes || of_family.is_some_and(|told| told.has_person && candidate.is_open);
    let is_otherwise = |(person, is_protected): &(&CandidatePersonRow, bool)| {
        person.address.is_some() || *is_protected != person.has_protected_address
    };
    let persons: Vec<_> = persons
        .into_iter()
        .filter(is_otherwise)
        .map(|(person, is_protected)| (person.clone(), is_protected))
        .collect();
    Some(Protection {
        candidate: candidate.id,
        marks_family: !says_it,
        persons,
    })
}
