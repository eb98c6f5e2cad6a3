//! Who is known already: on the team's list, and in the user's own families.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;
use makker_domain::case::candidate::CandidateStatus;
use makker_domain::cpr::Cpr;
use makker_domain::id::{EntityId, FamilyId};
use makker_domain::person_name::PersonName;
use makker_gross_list::{case_number_key, fold};
use makker_oplog::StreamId;
use makker_store::{CandidatePersonRow, Tables, TablesError};

use crate::verb::WITH_FAMILIES;
use crate::visit::Casework;

/// A family on the list.
pub(super) struct KnownCandidate {
    pub(super) id: EntityId,
    pub(super) name: String,
    /// It may still be asked.
    pub(super) is_open: bool,
    /// Somebody in it has a protected address, though none of its persons here says so.
    pub(super) is_marked_protected: bool,
    pub(super) case_numbers: Vec<String>,
    pub(super) departments: Vec<EntityId>,
    /// Places in [`KnownList::persons`].
    pub(super) persons: Vec<usize>,
}

/// The team's list.
#[derive(Default)]
pub(super) struct KnownList {
    pub(super) candidates: Vec<KnownCandidate>,
    pub(super) persons: Vec<CandidatePersonRow>,
    by_case_number: HashMap<String, usize>,
    by_name: HashMap<String, Vec<usize>>,
    /// Candidate and person.
    by_cpr: HashMap<Cpr, Vec<(usize, usize)>>,
    by_person: HashMap<PersonKey, Vec<(usize, usize)>>,
    own: OwnFamilies,
}

/// Name and birth date, when both are known.
pub(super) type PersonKey = (String, NaiveDate);

pub(super) fn person_key(name: Option<&PersonName>, birth_date: Option<NaiveDate>) -> Option<PersonKey> {
    Some((fold(&name?.full()), birth_date?))
}

/// The members of the families that the user may see.
#[derive(Default)]
pub(super) struct OwnFamilies {
    by_cpr: HashMap<Cpr, FamilyId>,
    by_person: HashMap<PersonKey, FamilyId>,
}

impl OwnFamilies {
    /// Only of families that the user could open this moment: what others work with is for nobody to find out by way of a list.
    pub(super) fn read(
        casework: &Casework,
        tables: &Tables<'_>,
        day: NaiveDate,
    ) -> Result<Self, TablesError> {
        let held = tables.roles_of(casework.user, day)?;
        if !held.iter().any(|role| WITH_FAMILIES.contains(role)) {
            return Ok(Self::default());
        }
        let families = casework.families_at_hand(tables, day)?;
        let of_stream: BTreeMap<StreamId, FamilyId> =
            families.iter().map(|family| (family.stream, family.id)).collect();
        let streams: Vec<StreamId> = of_stream.keys().copied().collect();
        let mut own = Self::default();
        for member in tables.members_in(&streams)? {
            let Some(family) = of_stream.get(&member.stream) else {
                continue;
            };
            if let Some(cpr) = member.cpr {
                own.by_cpr.insert(cpr, *family);
            }
            if let Some(key) = person_key(member.name.as_ref(), member.birth_date) {
                own.by_person.insert(key, *family);
            }
        }
        Ok(own)
    }

    /// The family in which somebody has this number, or this name and birth date.
    pub(super) fn with(&self, cpr: Option<Cpr>, key: Option<&PersonKey>) -> Option<FamilyId> {
        let by_cpr = cpr.and_then(|cpr| self.by_cpr.get(&cpr));
        by_cpr.or_else(|| self.by_person.get(key?)).copied()
    }
}

impl KnownList {
    /// Nothing where somebody has stopped it.
    pub(super) fn read(
        casework: &Casework,
        tables: &Tables<'_>,
        stream: StreamId,
        day: NaiveDate,
        goes_on: &dyn Fn() -> bool,
    ) -> Result<Option<Self>, TablesError> {
        let mut known = Self {
            own: OwnFamilies::read(casework, tables, day)?,
            ..Self::default()
        };
        let mut place_of: HashMap<EntityId, usize> = HashMap::new();
        for row in tables.candidates(stream, None)? {
            let at = known.candidates.len();
            place_of.insert(row.id, at);
            known.by_name.entry(fold(&row.name)).or_default().push(at);
            let status = CandidateStatus::from_code(&row.status);
            let may_be_asked = matches!(
                status,
                None | Some(CandidateStatus::Listed | CandidateStatus::Asked)
            );
            known.candidates.push(KnownCandidate {
                id: row.id,
                name: row.name,
                is_open: may_be_asked && !row.archived,
                is_marked_protected: row.has_protected_address,
                case_numbers: Vec::new(),
                departments: Vec::new(),
                persons: Vec::new(),
            });
        }
        if !goes_on() {
            return Ok(None);
        }
        for (id, number) in tables.candidate_case_numbers(stream)? {
            if let Some((at, candidate)) = known.place(&place_of, id) {
                candidate.case_numbers.push(number.clone());
                known.by_case_number.insert(case_number_key(&number), at);
            }
        }
        for (id, department) in tables.candidate_departments(stream)? {
            if let Some((_, candidate)) = known.place(&place_of, id) {
                candidate.departments.push(department);
            }
        }
        if !goes_on() {
            return Ok(None);
        }
        for person in tables.candidate_persons(stream, None)? {
            let at = known.persons.len();
            let Some((of, candidate)) = known.place(&place_of, person.candidate) else {
                continue;
            };
            candidate.persons.push(at);
            if let Some(cpr) = person.cpr {
                known.by_cpr.entry(cpr).or_default().push((of, at));
            }
            if let Some(key) = person_key(person.name.as_ref(), person.birth_date) {
                known.by_person.entry(key).or_default().push((of, at));
            }
            known.persons.push(person);
        }
        Ok(Some(known))
    }

    fn place(
        &mut self,
        place_of: &HashMap<EntityId, usize>,
        id: EntityId,
    ) -> Option<(usize, &mut KnownCandidate)> {
        let at = *place_of.get(&id)?;
        Some((at, self.candidates.get_mut(at)?))
    }

    pub(super) fn with_case_number(&self, number: &str) -> Option<usize> {
        self.by_case_number.get(&case_number_key(number)).copied()
    }

    pub(super) fn named(&self, name: &str) -> &[usize] {
        self.by_name.get(&fold(name)).map_or(&[], Vec::as_slice)
    }

    pub(super) fn with_cpr(&self, cpr: Cpr) -> &[(usize, usize)] {
        self.by_cpr.get(&cpr).map_or(&[], Vec::as_slice)
    }

    pub(super) fn with_key(&self, key: &PersonKey) -> &[(usize, usize)] {
        self.by_person.get(key).map_or(&[], Vec::as_slice)
    }

    pub(super) fn persons_of(&self, candidate: &KnownCandidate) -> impl Iterator<Item = &CandidatePersonRow> {
        candidate.persons.iter().filter_map(|at| self.persons.get(*at))
    }

    pub(super) fn in_own_family(&self, cpr: Option<Cpr>, key: Option<&PersonKey>) -> Option<FamilyId> {
        self.own.with(cpr, key)
    }
}
