//! Verbs about the gross list (*bruttoliste*): the families that a team may ask. What is kept of them and why: ADR 15.

mod admit;
mod compare;
pub(crate) mod desk;
mod import;
mod known;
mod list;
mod pointed_out;
mod protect;
mod protected;
mod same;
mod show;
mod write;

pub(crate) use admit::ADMIT_CANDIDATE;
pub(crate) use import::{IMPORT_GROSS_LIST, LOOK_AT_GROSS_LIST};
pub(crate) use list::LIST_CANDIDATES;
pub(crate) use protect::PROTECT_CANDIDATE;
pub(crate) use show::SHOW_CANDIDATE;

pub use admit::Admission;
pub use desk::{Deed, GrossListProgress};
pub use list::CandidateSummary;

use std::path::Path;

use chrono::NaiveDate;
use makker_domain::address::Address;
use makker_domain::case::candidate_person::CandidateRole;
use makker_domain::id::{ChangeId, CrossTeamId, EntityId, FamilyId};
use makker_domain::person_name::PersonName;
use makker_gross_list::{Meaning, Remark, RowFault};

/// Which file goes on which list.
#[derive(Clone, Copy, Debug)]
pub struct GrossListImport<'a> {
    /// Whose list.
    pub team: CrossTeamId,
    /// The file.
    pub file: &'a Path,
    /// Takes in what can be read where some rows cannot; otherwise all or nothing.
    pub skip_bad: bool,
    /// The file that was looked at, by its digest; another is refused. Nothing when nobody has looked.
    pub looked_at: Option<&'a str>,
}

/// What a file says, held against what is known; and whether it was taken in. Rows are named by their number, never by whose
/// they are.
#[derive(Clone, Debug, Default)]
pub struct GrossListReport {
    /// There is something in it to take in: families, persons, more about families that stand, or protection.
    pub has_news: bool,
    /// It was taken in. Not when rows are bad, when there is nothing new, or when somebody only looked.
    pub written: bool,
    /// The action that did it.
    pub change: Option<ChangeId>,
    /// The file's digest.
    pub digest: String,
    /// The row with the headings.
    pub headings_row: u32,
    /// The columns that are understood.
    pub columns: Vec<(String, Meaning)>,
    /// The headings of those that are not.
    pub unknown_columns: Vec<String>,
    /// Rows that hold anything.
    pub rows: u32,
    /// What is wrong with rows that cannot be taken in.
    pub bad: Vec<RowFault>,
    /// What to look at in others.
    pub remarks: Vec<Remark>,
    /// Addresses that are left out because somebody in the family has a protected one.
    pub addresses_left_out: u32,
    /// Departments that the set-up does not have, as the list names them.
    pub unknown_departments: Vec<String>,
    /// Families that are new on the list.
    pub new_families: u32,
    /// Persons that are.
    pub new_persons: u32,
    /// Persons who stand on it already.
    pub known_persons: u32,
    /// Families on the list that get a case number or a department more.
    pub extended_families: u32,
    /// Rows by which the address of somebody who stands is protected now. In order.
    pub now_protected: Vec<u32>,
    /// Addresses that stood and are removed for good by it: theirs, and those of the others in their families.
    pub addresses_removed: u32,
    /// Rows of those that say something else now. What stands is not written over.
    pub changed: Vec<ChangedRow>,
    /// Persons who are known from elsewhere.
    pub known: Vec<KnownRow>,
}

/// A person on the list, as far as it is shown: without the number. Debug shows nothing of them.
#[derive(Clone, PartialEq, Eq)]
pub struct CandidatePerson {
    /// Which.
    pub id: EntityId,
    /// What they are called.
    pub name: Option<PersonName>,
    /// When they were born.
    pub birth_date: Option<NaiveDate>,
    /// What they are in the family.
    pub role: Option<CandidateRole>,
    /// Where they live.
    pub address: Option<Address>,
    /// Their address is protected.
    pub has_protected_address: bool,
    /// What they live on, in the list's words.
    pub benefit: Option<String>,
}

impl std::fmt::Debug for CandidatePerson {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "CandidatePerson({})", self.id)
    }
}

/// A row that says something else than the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangedRow {
    /// The row.
    pub row: u32,
    /// What is different.
    pub meanings: Vec<Meaning>,
}

/// A row with somebody who is known from elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KnownRow {
    /// The row.
    pub row: u32,
    /// From where.
    pub place: KnownWhere,
}

/// From where somebody is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KnownWhere {
    /// From a family that the user works with. Of others nothing is said.
    OwnFamily(FamilyId),
    /// From another family on the same list.
    OnList(EntityId),
    /// From a family that has answered already, or was taken off the list: nobody is added to it.
    Closed(EntityId),
}
