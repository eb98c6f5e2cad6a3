//! One row, by the headings.

use chrono::NaiveDate;
use makker_domain::family::FamilyName;
use makker_domain::person_name::PersonName;

use crate::cell::Cell;
use crate::gross_list::{ListedPerson, Remark, RemarkWhat, RowFault, RowFaultWhat};
use crate::headings::{Headings, Meaning};
use crate::values;

/// As long as the record's own fields.
const LINE_CHARS_MAX: usize = 120;
const TAG_CHARS_MAX: usize = 60;

/// What a row says.
pub(crate) struct ReadRow {
    pub(crate) family: Option<String>,
    pub(crate) case_number: Option<String>,
    pub(crate) departments: Vec<String>,
    /// Somebody's address is protected, whether or not the rest of the row can be read.
    pub(crate) is_protected: bool,
    /// Nobody, where the row only names the family.
    pub(crate) person: Option<ListedPerson>,
}

pub(crate) struct RowReader<'r> {
    pub(crate) headings: &'r Headings,
    pub(crate) today: NaiveDate,
    pub(crate) row: u32,
    pub(crate) cells: &'r [Cell],
    pub(crate) bad: Vec<RowFault>,
    pub(crate) remarks: Vec<Remark>,
}

impl RowReader<'_> {
    pub(crate) fn read(&mut self) -> ReadRow {
        if self.has_more_cells() {
            self.fault(None, RowFaultWhat::MoreCellsThanHeadings);
        }
        let family = self.line(Meaning::Family, FamilyName::CHARS_MAX);
        let case_number = self.line(Meaning::CaseNumber, LINE_CHARS_MAX);
        let departments = self.line(Meaning::Department, LINE_CHARS_MAX).unwrap_or_default();
        let departments = departments.split([',', ';', '/', '+']).map(str::trim);
        let departments = departments
            .filter(|one| !one.is_empty())
            .map(str::to_owned)
            .collect();
        let is_protected = self.is_protected();
        let person = self.person(family.as_deref(), is_protected);
        ReadRow {
            family,
            case_number,
            departments,
            is_protected,
            person,
        }
    }

    fn person(&mut self, family: Option<&str>, has_protected_address: bool) -> Option<ListedPerson> {
        let name = self.name(family);
        let cpr = self.value(Meaning::Cpr, values::cpr);
        let today = self.today;
        let born = self.value(Meaning::BirthDate, |cell| values::birth_date(cell, today));
        let written_birth_date = born.map(|born| born.day);
        let by_number = cpr
            .and_then(|cpr| cpr.read().ok())
            .map(|reading| reading.birth_date);
        if let (Some(written), Some(by_number)) = (written_birth_date, by_number)
            && written != by_number
        {
            self.remark(RemarkWhat::CprBirthDateDiffers);
        }
        if by_number.is_none() && born.is_some_and(|born| born.is_guess) {
            self.remark(RemarkWhat::CenturyUnclear);
        }
        let role = self.line(Meaning::Role, LINE_CHARS_MAX).map(|written| {
            let (role, known) = values::role(&written);
            if !known {
                self.remark(RemarkWhat::RoleUnknown);
            }
            role
        });
        let address = values::address(
            self.line(Meaning::Address, LINE_CHARS_MAX),
            self.line(Meaning::PostalCode, LINE_CHARS_MAX),
            self.line(Meaning::City, LINE_CHARS_MAX),
        );
        let benefit = self.line(Meaning::Benefit, TAG_CHARS_MAX);
        let is_somebody = name.is_some() || cpr.is_some() || written_birth_date.is_some();
        if !is_somebody {
            // A row may do no more than name the family; anything else is said about somebody.
            if role.is_some() || address.is_some() || benefit.is_some() || has_protected_address {
                self.fault(None, RowFaultWhat::PersonMissing);
            }
            return None;
        }
        if name.is_none() {
            self.remark(RemarkWhat::NameMissing);
        }
        Some(ListedPerson {
            row: self.row,
            name,
            birth_date: written_birth_date.or(by_number),
            cpr,
            role,
            address,
            has_protected_address,
            benefit,
        })
    }

    /// What cannot be read counts as yes: of the two mistakes this one gives nobody away.
    fn is_protected(&mut self) -> bool {
        let bad_before = self.bad.len();
        if self.has_more_cells() {
            return self.says_yes_somewhere();
        }
        let Some(written) = self.line(Meaning::Protection, LINE_CHARS_MAX) else {
            return self.bad.len() > bad_before;
        };
        let (protected, clear) = values::protection(&written);
        if !clear {
            self.remark(RemarkWhat::ProtectionUnclear);
        }
        protected
    }

    fn extra(&self) -> &[Cell] {
        self.cells.get(self.headings.columns.len()..).unwrap_or_default()
    }

    fn has_more_cells(&self) -> bool {
        self.extra().iter().any(|cell| !cell.is_empty())
    }

    /// In a row that has slipped another cell stands under protection, and its own at most as many further on as there are too
    /// many: only a clear yes counts.
    fn says_yes_somewhere(&self) -> bool {
        let mut columns = self.headings.columns.iter();
        let from = columns.position(|(_, meaning)| *meaning == Some(Meaning::Protection));
        let cells = from.and_then(|from| self.cells.get(from..)).unwrap_or_default();
        let mut cells = cells.iter().take(1 + self.extra().len());
        cells.any(|cell| values::protection(&cell.text()) == (true, true))
    }

    fn name(&mut self, family: Option<&str>) -> Option<PersonName> {
        let given = self.line(Meaning::GivenName, PersonName::CHARS_MAX);
        let surname = self.line(Meaning::Surname, PersonName::CHARS_MAX);
        if given.is_some() || surname.is_some() {
            return Some(PersonName {
                given: given.unwrap_or_default(),
                family: surname.unwrap_or_default(),
            });
        }
        self.line(Meaning::Name, PersonName::CHARS_MAX)
            .map(|written| values::name(&written, family))
    }

    fn line(&mut self, meaning: Meaning, chars_max: usize) -> Option<String> {
        self.value(meaning, |cell| values::line(cell, chars_max))
    }

    fn value<T>(
        &mut self,
        meaning: Meaning,
        read: impl FnOnce(&Cell) -> Result<Option<T>, RowFaultWhat>,
    ) -> Option<T> {
        let columns = self.headings.columns.iter();
        let (_, cell) = columns
            .zip(self.cells)
            .find(|((_, other), _)| *other == Some(meaning))?;
        match read(cell) {
            Ok(value) => value,
            Err(what) => {
                self.fault(Some(meaning), what);
                None
            }
        }
    }

    fn fault(&mut self, column: Option<Meaning>, what: RowFaultWhat) {
        self.bad.push(RowFault {
            row: self.row,
            column,
            what,
        });
    }

    fn remark(&mut self, what: RemarkWhat) {
        self.remarks.push(Remark { row: self.row, what });
    }
}
