//! Who they are to each other.

use crate::book::{Bond, Book};
use chrono::NaiveDate;
use makker_domain::id::EntityId;
use makker_domain::period::Period;
use makker_domain::person::relation::{Closeness, Quality, RelationKind};

pub(super) fn related(book: &mut Book<'_>, on: NaiveDate, people: [EntityId; 12]) {
    let [
        rima,
        jonas,
        nabil,
        yusuf,
        salma,
        elias,
        mette,
        noor,
        farid,
        samira,
        inge,
        birgit,
    ] = people;
    let plain = Bond::default();
    let lasted = |from: i32, to: Option<i32>| {
        let day = |year| NaiveDate::from_ymd_opt(year, 6, 1);
        Bond {
            period: Period::new(day(from), to.and_then(day)).ok(),
            ..Bond::default()
        }
    };
    let strong = Bond {
        closeness: Some(Closeness::Close),
        quality: Some(Quality::Supportive),
        ..Bond::default()
    };
    let pairs = [
        (farid, RelationKind::Spouse, samira, lasted(1986, Some(2014))),
        (
            rima,
            RelationKind::FormerPartner,
            nabil,
            Bond {
                quality: Some(Quality::Strained),
                ..lasted(2010, Some(2019))
            },
        ),
        (
            rima,
            RelationKind::Partner,
            jonas,
            Bond {
                quality: Some(Quality::Supportive),
                ..lasted(2020, None)
            },
        ),
        (nabil, RelationKind::Partner, mette, lasted(2023, None)),
    ];
    for (one, kind, other, bond) in pairs {
        book.relate(on, one, kind, other, &bond);
    }
    let parents = [
        (farid, rima),
        (samira, rima),
        (inge, jonas),
        (rima, yusuf),
        (nabil, yusuf),
        (rima, salma),
        (nabil, salma),
        (rima, elias),
        (jonas, elias),
        (nabil, noor),
        (mette, noor),
    ];
    for (parent, child) in parents {
        let bond = if parent == samira { &strong } else { &plain };
        book.relate(on, parent, RelationKind::Parent, child, bond);
    }
    for child in [yusuf, salma] {
        book.relate(on, jonas, RelationKind::StepParent, child, &plain);
        book.relate(on, child, RelationKind::HalfSibling, elias, &plain);
        book.relate(on, child, RelationKind::HalfSibling, noor, &plain);
    }
    book.relate(on, yusuf, RelationKind::Sibling, salma, &plain);
    let near = Bond {
        closeness: Some(Closeness::Near),
        quality: Some(Quality::Supportive),
        ..Bond::default()
    };
    book.relate(
        on,
        birgit,
        RelationKind::Neighbour,
        rima,
        &Bond {
            note: "Har en nøgle",
            ..near
        },
    );
    book.relate(on, samira, RelationKind::Grandparent, elias, &strong);
}
