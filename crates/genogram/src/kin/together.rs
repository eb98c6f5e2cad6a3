//! How two partners are together on the day of the picture.

use makker_domain::person::relation::RelationKind;

use super::Finder;
use crate::note::Note;
use crate::picture::Tie as Look;
use crate::reading::Tie;

impl Finder<'_> {
    pub(super) fn looks(&mut self) {
        let mut notes = Vec::new();
        for bond in self.kin.bonds.iter_mut() {
            let reading = self.reading;
            let now = |tie: &Tie| !tie.is_over;
            // What began last says how it is; of two that began together the one that ended it.
            let rank = |place: &usize| {
                let tie = &reading.ties[*place];
                (tie.period.from(), tie.kind, *place)
            };
            bond.leading = bond.ties.iter().copied().max_by_key(rank);
            let born = bond
                .children
                .iter()
                .filter_map(|link| reading.people.find(link.child)?.born_on)
                .min();
            let began = bond
                .ties
                .iter()
                .filter_map(|tie| reading.ties[*tie].period.from())
                .min();
            let Some(leading) = bond.leading.map(|place| &reading.ties[place]) else {
                bond.time = (false, born);
                continue;
            };
            let were = |kind| bond.ties.iter().any(|place| reading.ties[*place].kind == kind);
            let (married, together) = (were(RelationKind::Spouse), were(RelationKind::Partner));
            bond.look = match leading.kind {
                RelationKind::Spouse if now(leading) => Look::Married,
                RelationKind::Partner if now(leading) => Look::Together,
                RelationKind::Partner | RelationKind::FormerPartner if together && !married => Look::Parted,
                _ => Look::Divorced,
            };
            let is_now = matches!(bond.look, Look::Married | Look::Together);
            bond.time = (is_now, began.or(born));
            let former = |place: &&usize| reading.ties[**place].kind == RelationKind::FormerPartner;
            let contradicted = bond.ties.iter().filter(former).find(|place| {
                let former = &reading.ties[**place].period;
                let others = bond.ties.iter().map(|other| &reading.ties[*other]);
                let mut others =
                    others.filter(|other| other.kind != RelationKind::FormerPartner && now(other));
                // A former tie that ended before the present one began is no contradiction.
                others.any(|other| other.period.from().is_none() || former.overlaps(other.period))
            });
            if let Some(place) = contradicted {
                let relation = reading.ties[*place].id;
                notes.push(Note::PartnersContradict { relation });
            }
        }
        self.kin.notes.extend(notes);
    }
}
