//! A list held against what is known. Nothing is merged that is not surely the same, and nothing that stands is written over:
//! whatever is unclear is pointed out by its row.

use std::collections::{BTreeSet, HashMap};

use makker_domain::id::EntityId;
use makker_gross_list::{GrossList, ListedFamily, ListedPerson, Meaning, case_number_key, fold};

use super::desk::{AtDesk, Deed};
use super::known::{KnownCandidate, KnownList};
use super::pointed_out::{differences, point_out};
use super::protected::{
    OfFamily, ProtectedFamilies, ProtectedPeople, Protection, ToldOfStanding, protected_families,
};
use super::same::{candidate_of, same_in};
use super::{ChangedRow, GrossListReport, KnownRow, KnownWhere};

/// What of a family is new.
pub(super) struct Addition<'l> {
    /// The family on the list; nothing where it is new.
    pub(super) candidate: Option<EntityId>,
    pub(super) name: &'l str,
    pub(super) case_numbers: Vec<&'l str>,
    pub(super) departments: Vec<EntityId>,
    pub(super) persons: Vec<NewPerson<'l>>,
    /// Somebody is protected, by what stands or wherever else on the list: nobody's address is taken in.
    pub(super) without_addresses: bool,
    /// A new family says itself that somebody is protected, since the row that did could not be taken in.
    pub(super) marks_family: bool,
}

/// Somebody who is new.
pub(super) struct NewPerson<'l> {
    pub(super) person: &'l ListedPerson,
    /// Their address is protected, by this row or wherever else they stand: the next time it must be the same.
    pub(super) is_protected: bool,
}

/// What a list brings.
pub(super) struct Compared<'l> {
    /// Families and persons.
    pub(super) additions: Vec<Addition<'l>>,
    /// Protection of what stands.
    pub(super) protections: Vec<Protection>,
}

/// Departments of the set-up by name and short name, folded.
pub(super) fn departments_by_name(rows: Vec<(EntityId, String, String)>) -> HashMap<String, EntityId> {
    let names = rows
        .into_iter()
        .flat_map(|(id, name, short)| [(fold(&name), id), (fold(&short), id)]);
    names.filter(|(name, _)| !name.is_empty()).collect()
}

/// So many families are held against the list between two looks at whether to go on.
const FAMILIES_AT_ONCE: u64 = 500;

/// A list being held against what is known.
struct Comparison<'c> {
    known: &'c KnownList,
    people: ProtectedPeople,
    told: ToldOfStanding,
    names_families: bool,
    says_protection: bool,
    report: &'c mut GrossListReport,
}

/// What is new, and into `report` how many and what is to be looked at; nothing where somebody has stopped it.
pub(super) fn compare<'l>(
    list: &'l GrossList,
    known: &KnownList,
    departments: &HashMap<String, EntityId>,
    report: &mut GrossListReport,
    desk: &AtDesk<'_>,
) -> Option<Compared<'l>> {
    let of = u64::try_from(list.families.len()).unwrap_or(u64::MAX);
    let mut additions = Vec::new();
    let mut unknown_departments = BTreeSet::new();
    let has_column = |asked: Meaning| list.columns.iter().any(|(_, meaning)| *meaning == asked);
    let mut comparison = Comparison {
        known,
        people: ProtectedPeople::of(list, known),
        told: ToldOfStanding::default(),
        // A name that was made from a person's says nothing about the family's.
        names_families: has_column(Meaning::Family),
        says_protection: has_column(Meaning::Protection),
        report,
    };
    // Two families of the file that are one on the list add to it once each; the second knows nothing of the first.
    for (done, family) in (0..).zip(&list.families) {
        if done % FAMILIES_AT_ONCE == 0 && !desk.tell(Deed::Comparing, done, of) {
            return None;
        }
        let candidate = candidate_of(family, known);
        let of_family: Vec<EntityId> = family
            .departments
            .iter()
            .filter_map(|name| {
                let id = departments.get(&fold(name)).copied();
                if id.is_none() {
                    unknown_departments.insert(name.clone());
                }
                id
            })
            .collect();
        let addition = match candidate {
            Some(candidate) => comparison.add_to_known(family, candidate, of_family),
            None => Some(comparison.new_family(family, of_family)),
        };
        additions.extend(addition);
    }
    for bad in &list.protected_in_bad_rows {
        let number = bad.case_number.as_deref();
        let candidate = number.and_then(|number| known.with_case_number(number));
        if let Some(candidate) = candidate.and_then(|at| known.candidates.get(at)) {
            let (row, has_person) = (bad.row, false);
            comparison
                .told
                .families
                .entry(candidate.id)
                .or_insert(OfFamily { row, has_person });
        }
    }
    let Comparison {
        people, told, report, ..
    } = comparison;
    let ProtectedFamilies { all, protections } = protected_families(known, &people, &told, report);
    // Only now is it known of every family: the last row may say it of the first.
    for addition in &mut additions {
        let stands = addition.candidate.is_some_and(|id| all.contains(&id));
        addition.without_addresses = stands || addition.persons.iter().any(|new| new.is_protected);
        if addition.without_addresses {
            let left_out = addition.persons.iter().filter(|new| new.person.address.is_some());
            report.addresses_left_out += u32::try_from(left_out.count()).unwrap_or(u32::MAX);
        }
    }
    report.unknown_departments = unknown_departments.into_iter().collect();
    report.has_news = !additions.is_empty() || !protections.is_empty();
    Some(Compared {
        additions,
        protections,
    })
}

impl Comparison<'_> {
    fn new_family<'l>(&mut self, family: &'l ListedFamily, departments: Vec<EntityId>) -> Addition<'l> {
        self.report.new_families += 1;
        for person in &family.persons {
            self.report.new_persons += 1;
            point_out(person, None, self.known, self.report);
        }
        let persons: Vec<NewPerson<'l>> = family
            .persons
            .iter()
            .map(|person| self.newcomer(person))
            .collect();
        Addition {
            candidate: None,
            name: &family.name,
            case_numbers: family.case_numbers.iter().map(String::as_str).collect(),
            departments,
            without_addresses: false,
            marks_family: family.protected_in_row.is_some() && !has_protected_person(family),
            persons,
        }
    }

    fn newcomer<'l>(&self, person: &'l ListedPerson) -> NewPerson<'l> {
        let said = self
            .people
            .said_of(person.cpr, person.name.as_ref(), person.birth_date);
        NewPerson {
            person,
            is_protected: person.has_protected_address || said.is_some(),
        }
    }

    fn add_to_known<'l>(
        &mut self,
        family: &'l ListedFamily,
        candidate: &KnownCandidate,
        departments: Vec<EntityId>,
    ) -> Option<Addition<'l>> {
        if self.names_families && !family.name.is_empty() && fold(&family.name) != fold(&candidate.name) {
            self.differs(family.row, vec![Meaning::Family]);
        }
        let persons = self.new_persons(family, candidate);
        // Who joins may be protected by what stands of them in another family.
        let joins = persons.iter().find(|new| new.is_protected);
        let joins = joins.map(|new| new.person.row);
        if let Some(row) = family.protected_in_row.or(joins) {
            let has_person = joins.is_some() || has_protected_person(family);
            let told = OfFamily { row, has_person };
            self.told.families.entry(candidate.id).or_insert(told);
        }
        if !candidate.is_open {
            return None;
        }
        let has_number = |number: &&str| {
            candidate
                .case_numbers
                .iter()
                .any(|known| case_number_key(known) == case_number_key(number))
        };
        let addition = Addition {
            candidate: Some(candidate.id),
            name: &family.name,
            case_numbers: family
                .case_numbers
                .iter()
                .map(String::as_str)
                .filter(|number| !has_number(number))
                .collect(),
            departments: departments
                .into_iter()
                .filter(|one| !candidate.departments.contains(one))
                .collect(),
            persons,
            without_addresses: false,
            marks_family: false,
        };
        let is_extended = !addition.case_numbers.is_empty() || !addition.departments.is_empty();
        self.report.extended_families += u32::from(is_extended);
        (is_extended || !addition.persons.is_empty()).then_some(addition)
    }

    /// Those of a family on the list who do not stand in it; of the others what is different. To a family that has answered
    /// nobody is added, and that is said once.
    fn new_persons<'l>(
        &mut self,
        family: &'l ListedFamily,
        candidate: &KnownCandidate,
    ) -> Vec<NewPerson<'l>> {
        let mut persons = Vec::new();
        let mut is_said = false;
        let mut standing = self.known.persons_of(candidate);
        let is_protected =
            candidate.is_marked_protected || standing.any(|person| person.has_protected_address);
        for person in &family.persons {
            if let Some(stands) = same_in(candidate, person, self.known) {
                self.report.known_persons += 1;
                let differs = differences(person, stands, self.says_protection, is_protected);
                self.differs(person.row, differs);
                if person.has_protected_address {
                    self.told.persons.insert(stands.id, Some(person.row));
                }
            } else if candidate.is_open {
                self.report.new_persons += 1;
                point_out(person, Some(candidate.id), self.known, self.report);
                persons.push(self.newcomer(person));
            } else if !std::mem::replace(&mut is_said, true) {
                let place = KnownWhere::Closed(candidate.id);
                self.report.known.push(KnownRow {
                    row: person.row,
                    place,
                });
            }
        }
        persons
    }

    /// One row of the sheet may tell of the family and of the first person: it is one row still.
    fn differs(&mut self, row: u32, meanings: Vec<Meaning>) {
        if meanings.is_empty() {
            return;
        }
        match self.report.changed.last_mut().filter(|last| last.row == row) {
            Some(last) => last.meanings.extend(meanings),
            None => self.report.changed.push(ChangedRow { row, meanings }),
        }
    }
}

fn has_protected_person(family: &ListedFamily) -> bool {
    family.persons.iter().any(|person| person.has_protected_address)
}
