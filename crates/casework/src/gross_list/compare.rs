//! A list held against what is known. Nothing is merged that is not surely the same, and nothing that stands is written over:
//! whatever is unclear is pointed out by its row.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use makker_domain::id::EntityId;
use makker_gross_list::{GrossList, ListedFamily, ListedPerson, Meaning, fold};
use makker_store::CandidatePersonRow;

use super::desk::{AtDesk, Deed};
use super::known::{KnownCandidate, KnownList, person_key};
use super::{ChangedRow, GrossListReport, KnownRow, KnownWhere};

/// What of a family is new.
pub(super) struct Addition<'l> {
    /// The family on the list; nothing where it is new.
    pub(super) candidate: Option<EntityId>,
    pub(super) name: &'l str,
    pub(super) case_numbers: Vec<&'l str>,
    pub(super) departments: Vec<EntityId>,
    pub(super) persons: Vec<&'l ListedPerson>,
    /// Somebody is protected by what stands, whatever this list says of them: nobody's address is taken in.
    pub(super) without_addresses: bool,
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

/// What is new, and into `report` how many and what is to be looked at; nothing where somebody has stopped it.
pub(super) fn compare<'l>(
    list: &'l GrossList,
    known: &KnownList,
    departments: &HashMap<String, EntityId>,
    report: &mut GrossListReport,
    desk: &AtDesk<'_>,
) -> Option<Vec<Addition<'l>>> {
    let of = u64::try_from(list.families.len()).unwrap_or(u64::MAX);
    let mut additions = Vec::new();
    let mut unknown_departments = BTreeSet::new();
    // A name that was made from a person's says nothing about the family's.
    let names_families = list
        .columns
        .iter()
        .any(|(_, meaning)| *meaning == Meaning::Family);
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
            Some(candidate) => to_known(family, candidate, of_family, names_families, known, report),
            None => Some(new_family(family, of_family, known, report)),
        };
        additions.extend(addition);
    }
    report.unknown_departments = unknown_departments.into_iter().collect();
    Some(additions)
}

fn new_family<'l>(
    family: &'l ListedFamily,
    departments: Vec<EntityId>,
    known: &KnownList,
    report: &mut GrossListReport,
) -> Addition<'l> {
    report.new_families += 1;
    for person in &family.persons {
        report.new_persons += 1;
        point_out(person, None, known, report);
    }
    let persons: Vec<&ListedPerson> = family.persons.iter().collect();
    Addition {
        candidate: None,
        name: &family.name,
        case_numbers: family.case_numbers.iter().map(String::as_str).collect(),
        departments,
        without_addresses: leaves_out_addresses(family, None, &persons, known, report),
        persons,
    }
}

/// Whether somebody of the family stands protected: in it, or wherever else they are on the list. Counts the addresses that the new
/// ones lose by it. Where the file itself says that anybody is protected it has none.
fn leaves_out_addresses(
    family: &ListedFamily,
    candidate: Option<&KnownCandidate>,
    new: &[&ListedPerson],
    known: &KnownList,
    report: &mut GrossListReport,
) -> bool {
    let of_candidate = candidate.into_iter().flat_map(|candidate| &candidate.persons);
    let in_it = of_candidate
        .filter_map(|at| known.persons.get(*at))
        .any(|person| person.has_protected_address);
    let anywhere = || {
        family.persons.iter().any(|person| {
            let key = person_key(person.name.as_ref(), person.birth_date);
            known.is_protected(person.cpr, key.as_ref())
        })
    };
    let is_protected = in_it || anywhere();
    if is_protected {
        let left_out = new.iter().filter(|person| person.address.is_some());
        report.addresses_left_out += u32::try_from(left_out.count()).unwrap_or(u32::MAX);
    }
    is_protected
}

fn to_known<'l>(
    family: &'l ListedFamily,
    candidate: &KnownCandidate,
    departments: Vec<EntityId>,
    names_families: bool,
    known: &KnownList,
    report: &mut GrossListReport,
) -> Option<Addition<'l>> {
    if names_families && !family.name.is_empty() && fold(&family.name) != fold(&candidate.name) {
        report.changed.push(ChangedRow {
            row: family.row,
            meanings: vec![Meaning::Family],
        });
    }
    let mut persons = Vec::new();
    let mut is_said = false;
    for person in &family.persons {
        if let Some(stands) = same_in(candidate, person, known) {
            report.known_persons += 1;
            let meanings = differences(person, stands, family.is_protected);
            if !meanings.is_empty() {
                report.changed.push(ChangedRow {
                    row: person.row,
                    meanings,
                });
            }
            continue;
        }
        if candidate.is_open {
            report.new_persons += 1;
            point_out(person, Some(candidate.id), known, report);
            persons.push(person);
        } else if !std::mem::replace(&mut is_said, true) {
            let place = KnownWhere::Closed(candidate.id);
            report.known.push(KnownRow {
                row: person.row,
                place,
            });
        }
    }
    if !candidate.is_open {
        return None;
    }
    let without_addresses = leaves_out_addresses(family, Some(candidate), &persons, known, report);
    let has_number = |number: &&str| {
        candidate
            .case_numbers
            .iter()
            .any(|known| fold(known) == fold(number))
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
        without_addresses,
    };
    let is_empty =
        addition.case_numbers.is_empty() && addition.departments.is_empty() && addition.persons.is_empty();
    (!is_empty).then_some(addition)
}

/// The family on the list that this one is: by a case number; else that in which its persons stand by their numbers, or by name
/// and birth date in a family that is called the same and has no other case number. In a family that is called otherwise more
/// than half of them must stand: one who has moved does not take the new family along. A family without persons is the one
/// that is called the same and has none either.
fn candidate_of<'k>(family: &ListedFamily, known: &'k KnownList) -> Option<&'k KnownCandidate> {
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

fn is_called_alike(person: &ListedPerson, other: &CandidatePersonRow) -> bool {
    let full =
        |name: &Option<makker_domain::person_name::PersonName>| name.as_ref().map(|name| fold(&name.full()));
    full(&person.name) == full(&other.name)
}

/// The same person within one family: by the number, else by name and birth date, or by the birth date alone of whom neither
/// has a name. There a number that came or changed is a change.
fn same_in<'k>(
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

/// What a row says otherwise. What it does not say at all is no difference.
fn differences(person: &ListedPerson, stands: &CandidatePersonRow, is_protected: bool) -> Vec<Meaning> {
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
        // An address that was kept, and somebody in the family is protected now: it must be taken out.
        (
            Meaning::Address,
            differs(person.address.as_ref(), stands.address.as_ref())
                || (is_protected && stands.address.is_some()),
        ),
        (
            Meaning::Protection,
            person.has_protected_address != stands.has_protected_address,
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
fn point_out(
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
