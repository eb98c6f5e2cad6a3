//! From rows to families.
//!
//! Rows with one case number are one family. Rows without any belong to the family of that name; where neither is
//! written, to the family of the row above, as people leave cells empty that would repeat what stands above them. A blank
//! row ends that, and a row that cannot be taken in: nobody is put into a family because of a row that is not there. Who lives
//! elsewhere than those above is remarked. Where the list has neither column, every person is a family of their own.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;

use crate::cell::Cell;
use crate::elsewhere;
use crate::fold::{case_number_key, fold};
use crate::gross_list::{
    GrossList, ListedFamily, ListedPerson, ProtectedInBadRow, Remark, RemarkWhat, RowFault, RowFaultWhat,
};
use crate::headings::{Headings, Meaning};
use crate::row::{ReadRow, RowReader};

pub(crate) struct Families {
    headings: Headings,
    today: NaiveDate,
    list: GrossList,
    /// Those of whom anybody has a protected address, and in which row it is said: also one that is not taken in.
    protected: HashMap<usize, u32>,
    by_case_number: HashMap<String, usize>,
    by_name: HashMap<String, Vec<usize>>,
    /// The row above, and its family.
    above: Option<(u32, usize)>,
    /// Whether anything stands in a column that is not understood.
    unknown_is_used: Vec<bool>,
}

impl Families {
    pub(crate) fn new(headings: Headings, today: NaiveDate) -> Self {
        let columns = headings.columns.iter();
        let understood = columns.filter_map(|(heading, meaning)| Some((heading.clone(), (*meaning)?)));
        Self {
            list: GrossList {
                headings_row: headings.row,
                columns: understood.collect(),
                ..GrossList::default()
            },
            unknown_is_used: vec![false; headings.columns.len()],
            headings,
            today,
            protected: HashMap::new(),
            by_case_number: HashMap::new(),
            by_name: HashMap::new(),
            above: None,
        }
    }

    pub(crate) fn add(&mut self, row: u32, cells: &[Cell]) {
        if row <= self.headings.row || cells.iter().all(Cell::is_empty) {
            return;
        }
        self.list.rows += 1;
        for (used, cell) in self.unknown_is_used.iter_mut().zip(cells) {
            *used |= !cell.is_empty();
        }
        let mut reader = RowReader {
            headings: &self.headings,
            today: self.today,
            row,
            cells,
            bad: Vec::new(),
            remarks: Vec::new(),
        };
        let read = reader.read();
        let (mut bad, remarks) = (reader.bad, reader.remarks);
        let is_named = read.family.is_some() || read.case_number.is_some();
        let family = self.family_of(row, &read);
        self.above = family.ok().filter(|_| bad.is_empty()).map(|family| (row, family));
        if read.is_protected
            && let Ok(family) = family
        {
            self.protected.entry(family).or_insert(row);
        }
        let family = family.unwrap_or_else(|what| {
            bad.push(RowFault {
                row,
                column: None,
                what,
            });
            usize::MAX
        });
        if bad.is_empty() {
            self.list.remarks.extend(remarks);
            if !is_named && self.lives_elsewhere(family, &read) {
                let what = RemarkWhat::FamilyFromAbove;
                self.list.remarks.push(Remark { row, what });
            }
            self.put(family, read);
        } else if read.is_protected {
            self.list.protected_in_bad_rows.push(ProtectedInBadRow {
                row,
                case_number: read.case_number,
                person: read.person,
            });
        }
        self.list.bad.extend(bad);
    }

    fn family_of(&mut self, row: u32, read: &ReadRow) -> Result<usize, RowFaultWhat> {
        let above = self
            .above
            .filter(|(above, _)| above + 1 == row)
            .map(|(_, family)| family);
        if let Some(number) = &read.case_number {
            let key = case_number_key(number);
            if let Some(family) = self.by_case_number.get(&key) {
                return Ok(*family);
            }
            // The row above names the same family and no number yet.
            let continued = above.filter(|family| {
                self.list.families.get(*family).is_some_and(|above| {
                    above.case_numbers.is_empty()
                        && read
                            .family
                            .as_deref()
                            .is_some_and(|name| fold(name) == fold(&above.name))
                })
            });
            let family = continued.unwrap_or_else(|| self.begin(row, read));
            self.by_case_number.insert(key, family);
            return Ok(family);
        }
        if let Some(name) = &read.family {
            return match self.by_name.get(&fold(name)).map(Vec::as_slice) {
                None | Some([]) => Ok(self.begin(row, read)),
                Some([family]) => Ok(*family),
                Some(several) => above
                    .filter(|above| several.contains(above))
                    .ok_or(RowFaultWhat::FamilyUnclear),
            };
        }
        let says_families = self.headings.has(Meaning::Family) || self.headings.has(Meaning::CaseNumber);
        match above {
            Some(family) if says_families => Ok(family),
            _ if says_families => Err(RowFaultWhat::FamilyMissing),
            _ => Ok(self.begin(row, read)),
        }
    }

    /// Whether the person has an address, and those of the family that have one have another.
    fn lives_elsewhere(&self, family: usize, read: &ReadRow) -> bool {
        let Some(own) = read.person.as_ref().and_then(|person| person.address.as_ref()) else {
            return false;
        };
        let persons = self
            .list
            .families
            .get(family)
            .map_or(&[][..], |family| &family.persons);
        let mut others = persons
            .iter()
            .filter_map(|person| person.address.as_ref())
            .peekable();
        others.peek().is_some() && others.all(|other| other != own)
    }

    fn begin(&mut self, row: u32, read: &ReadRow) -> usize {
        let at = self.list.families.len();
        let name = read.family.clone().unwrap_or_default();
        if !name.is_empty() {
            self.by_name.entry(fold(&name)).or_default().push(at);
        }
        self.list.families.push(ListedFamily {
            row,
            name,
            ..ListedFamily::default()
        });
        at
    }

    fn put(&mut self, family: usize, read: ReadRow) {
        let Some(family) = self.list.families.get_mut(family) else {
            return;
        };
        family.case_numbers.extend(read.case_number);
        family.departments.extend(read.departments);
        let Some(person) = read.person else { return };
        match family.persons.iter_mut().find(|other| is_same(other, &person)) {
            Some(other) => {
                let same = ListedPerson {
                    row: other.row,
                    ..person.clone()
                } == *other;
                let what = if same {
                    RemarkWhat::Repeated
                } else {
                    RemarkWhat::RepeatedOtherwise
                };
                // Whatever else a row that is not taken in says, this holds.
                other.has_protected_address |= person.has_protected_address;
                self.list.remarks.push(Remark {
                    row: person.row,
                    what,
                });
            }
            None => family.persons.push(person),
        }
    }

    pub(crate) fn finish(mut self) -> GrossList {
        let columns = self
            .headings
            .columns
            .into_iter()
            .zip(self.unknown_is_used)
            .enumerate();
        for (at, ((heading, meaning), is_used)) in columns {
            if meaning.is_none() && is_used {
                self.list
                    .unknown_columns
                    .push(if heading.is_empty() { letter(at) } else { heading });
            }
        }
        for (at, family) in self.list.families.iter_mut().enumerate() {
            name_by_persons(family);
            family.protected_in_row = self.protected.get(&at).copied();
            if family.protected_in_row.is_some() {
                self.list.addresses_left_out += leave_out_addresses(family);
            }
        }
        elsewhere::point_out(&mut self.list);
        // A family of which no row could be taken in is not on the list.
        let bad: HashSet<u32> = self.list.bad.iter().map(|fault| fault.row).collect();
        self.list.families.retain(|family| {
            !family.persons.is_empty() || !(family.name.is_empty() || bad.contains(&family.row))
        });
        self.list
    }
}

/// By the number; without one by name and birth date.
fn is_same(one: &ListedPerson, other: &ListedPerson) -> bool {
    match (one.cpr, other.cpr) {
        (Some(one), Some(other)) => one == other,
        (None, None) => {
            let name = |person: &ListedPerson| person.name.as_ref().map(|name| fold(&name.full()));
            name(one) == name(other) && one.birth_date == other.birth_date
        }
        _ => false,
    }
}

/// A family that the list does not name, or only numbers, is called as its first person is.
fn name_by_persons(family: &mut ListedFamily) {
    if family.name.chars().any(char::is_alphabetic) {
        return;
    }
    let names = family.persons.iter().filter_map(|person| person.name.as_ref());
    let mut names = names.map(|name| {
        if name.family.is_empty() {
            name.given.clone()
        } else {
            name.family.clone()
        }
    });
    if let Some(name) = names.find(|name| !name.is_empty()) {
        family.name = name;
    }
}

/// Where one of them has a protected address, those of the others would give it away: they mostly live together. How many
/// were left out.
fn leave_out_addresses(family: &mut ListedFamily) -> u32 {
    let mut left_out = 0;
    for person in &mut family.persons {
        left_out += u32::from(person.address.take().is_some());
    }
    left_out
}

/// A column without a heading, as a spreadsheet calls it: A to Z, AA to ZZ.
fn letter(at: usize) -> String {
    let letter = |at: usize| {
        u32::try_from(at % 26)
            .ok()
            .and_then(|at| char::from_u32(u32::from('A') + at))
    };
    let before = (at / 26).checked_sub(1).and_then(letter);
    before.into_iter().chain(letter(at)).collect()
}
