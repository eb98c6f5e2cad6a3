//! What they have said yes to, and who has the baton.

use crate::book::Book;
use crate::course::Yes;
use crate::staff::Who;
use makker_casework::DemoDeed;
use makker_domain::case::consent::ConsentKind;

use super::*;

pub(super) fn consents(book: &mut Book<'_>, cast: &Cast, began: i64) {
    let calendar = *book.calendar;
    let given = calendar.workday(began - 30);
    for (by, children, language) in [
        (cast.rima, vec![cast.yusuf, cast.salma, cast.elias], "ar"),
        (cast.jonas, vec![cast.elias], "da"),
    ] {
        book.consent(&Yes {
            kind: ConsentKind::Participation,
            by,
            on_behalf_of: &children,
            given,
            until: None,
            language,
            authorities: &[],
            information: "At teamet ser på familiens sager og arbejder sammen om én plan.",
        });
        book.consent(&Yes {
            kind: ConsentKind::Obtaining,
            by,
            on_behalf_of: &children,
            given,
            until: Some(calendar.day(127)),
            language,
            authorities: &["Tingbjerg Skole", "Egen læge", "Børnehuset Lunden"],
            information: "Fravær, trivsel og sundhed, for så vidt det har betydning for planen.",
        });
    }
}

/// Kirsten had it first, Anders has it now, and he would like Lise to take it.
pub(super) fn baton(book: &mut Book<'_>, cast: &Cast, began: i64) {
    let calendar = *book.calendar;
    book.first_baton(calendar.workday(began - 5), Who::Kirsten);
    book.pass_baton(calendar.workday(-34), Who::Kirsten, cast.anders, Who::Pia);
    let offer = vec![DemoDeed::OfferBaton { to: cast.lise }];
    book.act(calendar.workday(-1), 17, 24, Who::Pia, offer);
}
