//! Lists as municipalities export them, and files that are none.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that stops is a test that fails"
)]

mod forms;
mod hostile;
mod lists;
mod packed;
mod workbooks;

use chrono::NaiveDate;
use makker_gross_list::{GrossList, Refused};

fn today() -> NaiveDate {
    "2026-11-24".parse().unwrap()
}

fn read(file: &[u8]) -> Result<GrossList, Refused> {
    makker_gross_list::read(file, today(), &mut |_| true)
}

fn read_text(text: &str) -> GrossList {
    read(text.as_bytes()).unwrap()
}

fn bad(list: &GrossList) -> Vec<(u32, &'static str)> {
    list.bad
        .iter()
        .map(|fault| (fault.row, fault.what.as_str()))
        .collect()
}

fn remarks(list: &GrossList) -> Vec<(u32, &'static str)> {
    list.remarks
        .iter()
        .map(|remark| (remark.row, remark.what.as_str()))
        .collect()
}

/// Name, case numbers and given names of each family.
fn families(list: &GrossList) -> Vec<String> {
    let family = |family: &makker_gross_list::ListedFamily| {
        let numbers: Vec<_> = family.case_numbers.iter().cloned().collect();
        let persons: Vec<_> = family
            .persons
            .iter()
            .map(|person| {
                person
                    .name
                    .as_ref()
                    .map_or_else(String::new, |name| name.given.clone())
            })
            .collect();
        format!("{} [{}] {}", family.name, numbers.join(","), persons.join(","))
    };
    list.families.iter().map(family).collect()
}
