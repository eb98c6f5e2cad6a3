//! Who stands in two families of one list. Nobody is merged across families, so it is said.

use std::collections::HashMap;

use chrono::NaiveDate;
use makker_domain::cpr::Cpr;

use crate::fold::fold;
use crate::gross_list::{GrossList, ListedPerson, Remark, RemarkWhat};

/// Where somebody stands: the family's place in the list, and the row.
type Place = (usize, u32);
type NameAndDay = (String, NaiveDate);

/// Remarks upon each who stands in a family further up: by the number, or by name and birth date where one of the two has none.
pub(crate) fn point_out(list: &mut GrossList) {
    let mut by_cpr: HashMap<Cpr, Place> = HashMap::new();
    let mut by_name: HashMap<NameAndDay, Vec<(Option<Cpr>, Place)>> = HashMap::new();
    let persons = list.families.iter().enumerate();
    let persons = persons.flat_map(|(at, family)| family.persons.iter().map(move |person| (at, person)));
    let mut in_order: Vec<(usize, &ListedPerson)> = persons.collect();
    in_order.sort_by_key(|(_, person)| person.row);
    for (family, person) in in_order {
        let elsewhere = |(other, _): &&Place| *other != family;
        let by_number = person.cpr.and_then(|cpr| by_cpr.get(&cpr)).filter(elsewhere);
        let name = person.name.as_ref().map(|name| fold(&name.full()));
        let key = name.zip(person.birth_date);
        let alike = || {
            let others = key
                .as_ref()
                .and_then(|key| by_name.get(key))
                .into_iter()
                .flatten();
            let others = others.filter(|(cpr, _)| cpr.is_none() || person.cpr.is_none());
            others.map(|(_, place)| place).find(elsewhere)
        };
        if let Some((_, row)) = by_number.or_else(alike) {
            let what = RemarkWhat::InAnotherFamily { row: *row };
            list.remarks.push(Remark {
                row: person.row,
                what,
            });
        }
        let place = (family, person.row);
        if let Some(cpr) = person.cpr {
            by_cpr.entry(cpr).or_insert(place);
        }
        if let Some(key) = key {
            by_name.entry(key).or_default().push((person.cpr, place));
        }
    }
    list.remarks.sort_by_key(|remark| remark.row);
}
