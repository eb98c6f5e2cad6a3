//! A family's genogram: its members, its network and what they are to each other, laid out.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike as _, NaiveDate};
use makker_domain::id::{EntityId, FamilyId};
use makker_domain::period::Period;
use makker_domain::person::member;
use makker_domain::person::network_person;
use makker_domain::person::relation::{self, RelationKind};
use makker_domain::person_name::PersonName;
use makker_domain::sex::Sex;
use makker_genogram::family::{Family, Measures, Person, Relation, TextSize};
use makker_genogram::picture::Picture;
use makker_store::Record;

use super::homes::{Addresses, at_home, homes};
use super::text_width::text_width;

/// Of the name, in units of the picture: the page draws its text in these.
const NAME_SIZE: f64 = 12.5;
const NAME_LINE: f64 = 16.0;
/// Of the line under it.
const DETAIL_SIZE: f64 = 12.0;
const DETAIL_LINE: f64 = 14.0;
/// A plate for a protected address, with the gap under it.
const PLATE: TextSize = TextSize {
    width: 112.0,
    height: 22.0,
};
/// "skilt 2019", "siden 2020": a word and a year, in whatever language.
const YEAR: TextSize = TextSize {
    width: 66.0,
    height: 14.0,
};
/// What does not fit under a symbol is left for the sheet of whoever it is.
const DETAIL_CHARS_MAX: usize = 24;

/// A laid out genogram with what stands at its symbols.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Genogram {
    /// Where everybody and every line goes.
    pub picture: Picture,
    /// Whom it shows, by id.
    pub labels: BTreeMap<EntityId, GenogramLabel>,
    /// The years at its lines, by relation.
    pub years: BTreeMap<EntityId, GenogramYear>,
    /// Who lives in the family's own home today, be it one alone.
    pub at_home: Vec<EntityId>,
}

/// What stands at a symbol.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GenogramLabel {
    /// The given name; the family name where there is no other.
    pub name: String,
    /// How old they are, inside the symbol; nobody's age goes on after they died.
    pub age: Option<u32>,
    /// In which year they died.
    pub died_in: Option<i32>,
    /// One line: the class, or what they are to the family in its own words.
    pub detail: Option<String>,
    /// Their address is protected.
    pub is_protected: bool,
}

/// The year at a line between two partners.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GenogramYear {
    /// The year.
    pub year: i32,
    /// It is over, and ended then; else it began then.
    pub is_end: bool,
    /// They were or are married.
    pub married: bool,
}

/// The records it is made of, with these fields.
pub(super) const OF_MEMBERS: [makker_domain::field::FieldId; 9] = [
    member::NAME,
    member::SEX,
    member::BIRTH_DATE,
    member::DIED_ON,
    member::SCHOOL,
    member::SCHOOL_CLASS,
    member::ADDRESS,
    member::RESIDENCE,
    member::IN_HOUSEHOLD,
];
pub(super) const OF_NETWORK: [makker_domain::field::FieldId; 5] = [
    network_person::NAME,
    network_person::SEX,
    network_person::BIRTH_DATE,
    network_person::DIED_ON,
    network_person::NOTE,
];
pub(super) const OF_RELATIONS: [makker_domain::field::FieldId; 5] = [
    relation::FROM,
    relation::KIND,
    relation::TO,
    relation::PERIOD,
    relation::CLOSENESS,
];

/// Members, whoever of the network is kin, and how they are related. Friends, neighbours and coaches stand around the family,
/// not in its tree.
pub(super) fn genogram(
    family: FamilyId,
    addresses: &Addresses,
    members: &[Record],
    network: &[Record],
    relations: &[Record],
    today: NaiveDate,
) -> Genogram {
    let ties: Vec<Relation> = relations.iter().filter_map(|record| tie(record, today)).collect();
    let kin: BTreeSet<EntityId> = ties.iter().flat_map(|tie| [tie.from, tie.to]).collect();
    let mut labels = BTreeMap::new();
    let mut persons = Vec::new();
    for record in members {
        let label = member_label(record, addresses.protected.contains(&record.id), today);
        persons.push(Person {
            is_member: true,
            sex: record.get(member::SEX).unwrap_or(Sex::Unspecified),
            born_on: record.get(member::BIRTH_DATE),
            died_on: record.get(member::DIED_ON),
            ..person(record.id, &label)
        });
        labels.insert(record.id, label);
    }
    for record in network.iter().filter(|one| kin.contains(&one.id)) {
        let note = record.get::<String>(network_person::NOTE);
        let dates = [network_person::BIRTH_DATE, network_person::DIED_ON];
        let label = GenogramLabel {
            detail: note.and_then(|note| first_words(&note)),
            ..label(record, network_person::NAME, dates, today)
        };
        persons.push(Person {
            is_member: false,
            sex: record.get(network_person::SEX).unwrap_or(Sex::Unspecified),
            born_on: record.get(network_person::BIRTH_DATE),
            died_on: record.get(network_person::DIED_ON),
            ..person(record.id, &label)
        });
        labels.insert(record.id, label);
    }
    let years = relations
        .iter()
        .filter_map(|record| Some((record.id, year(record, today)?)))
        .collect();
    let at_home = at_home(members, today);
    let input = Family {
        persons,
        relations: ties,
        households: homes(family, &at_home, addresses, members),
        day: today,
    };
    Genogram {
        picture: makker_genogram::lay_out(&input, &Measures::default()),
        labels,
        years,
        at_home,
    }
}

fn tie(record: &Record, today: NaiveDate) -> Option<Relation> {
    let kind: RelationKind = record.get(relation::KIND)?;
    let outside = matches!(
        kind,
        RelationKind::Friend
            | RelationKind::Neighbour
            | RelationKind::Coach
            | RelationKind::Volunteer
            | RelationKind::Network
    );
    (!outside).then_some(Relation {
        id: record.id,
        from: record.get(relation::FROM)?,
        kind,
        to: record.get(relation::TO)?,
        period: record.get(relation::PERIOD).unwrap_or(Period::ALWAYS),
        text: year(record, today).map_or_else(TextSize::default, |_| YEAR),
    })
}

/// Since when two are together, or when it ended.
fn year(record: &Record, today: NaiveDate) -> Option<GenogramYear> {
    let kind: RelationKind = record.get(relation::KIND)?;
    let period: Period = record.get(relation::PERIOD)?;
    let over = period.to().filter(|to| *to < today);
    let (day, is_end) = match kind {
        RelationKind::Spouse | RelationKind::Partner => match over {
            Some(to) => (to, true),
            None => (period.from()?, false),
        },
        RelationKind::FormerPartner => (period.to()?, true),
        _ => return None,
    };
    Some(GenogramYear {
        year: day.year(),
        is_end,
        married: kind == RelationKind::Spouse,
    })
}

fn member_label(record: &Record, is_protected: bool, today: NaiveDate) -> GenogramLabel {
    let class = record
        .get::<String>(member::SCHOOL_CLASS)
        .or_else(|| record.get(member::SCHOOL));
    let dates = [member::BIRTH_DATE, member::DIED_ON];
    GenogramLabel {
        detail: class.and_then(|class| first_words(&class)),
        is_protected,
        ..label(record, member::NAME, dates, today)
    }
}

fn label(
    record: &Record,
    name: makker_domain::field::FieldId,
    [born, died]: [makker_domain::field::FieldId; 2],
    today: NaiveDate,
) -> GenogramLabel {
    let name: Option<PersonName> = record.get(name);
    let died_on: Option<NaiveDate> = record.get(died);
    let age = record
        .get::<NaiveDate>(born)
        .and_then(|born| today.years_since(born));
    GenogramLabel {
        name: name.map_or_else(String::new, |name| match name.given.as_str() {
            "" => name.family,
            _ => name.given,
        }),
        age: age.filter(|_| died_on.is_none()),
        died_in: died_on.map(|day| day.year()),
        ..GenogramLabel::default()
    }
}

/// What comes before the first comma or full stop, if it is short.
fn first_words(text: &str) -> Option<String> {
    let first = text.split([',', '.', ';', '\n']).next().map_or("", str::trim);
    // A class may be written with a stop: "8.b".
    let whole = text.trim();
    let words = if whole.chars().count() <= 8 { whole } else { first };
    (!words.is_empty() && words.chars().count() <= DETAIL_CHARS_MAX).then(|| words.to_owned())
}

fn person(id: EntityId, label: &GenogramLabel) -> Person {
    let under = label.died_in.is_some() || label.detail.is_some();
    let detail = match (label.died_in, &label.detail) {
        (Some(_), _) => text_width("† 2000", DETAIL_SIZE),
        (None, Some(detail)) => text_width(detail, DETAIL_SIZE),
        (None, None) => 0.0,
    };
    let plate = if label.is_protected {
        PLATE
    } else {
        TextSize::default()
    };
    Person {
        id,
        sex: Sex::Unspecified,
        born_on: None,
        died_on: None,
        is_member: false,
        text: TextSize {
            width: text_width(&label.name, NAME_SIZE).max(detail).max(plate.width),
            height: NAME_LINE + if under { DETAIL_LINE } else { 0.0 } + plate.height,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::first_words;

    #[test]
    fn a_note_is_cut_where_its_first_thought_ends_and_a_class_is_whole() {
        assert_eq!(
            first_words("Mormor, henter Elias mandag").as_deref(),
            Some("Mormor")
        );
        assert_eq!(first_words("8.b").as_deref(), Some("8.b"));
        assert_eq!(first_words("  "), None);
        assert_eq!(
            first_words("Bor et sted, men ingen ved hvor").as_deref(),
            Some("Bor et sted")
        );
        assert_eq!(first_words("En lang sætning uden nogen komma i sig"), None);
    }
}
