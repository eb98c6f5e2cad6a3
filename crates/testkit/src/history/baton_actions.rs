//! What a device does with the baton of a family.

use makker_domain::id::EntityId;
use makker_oplog::{BatonView, Body, CellKey, Cells, place};

use super::Course;
use super::replica::Replica;
use crate::device::{Draft, STREAM};

fn draft(family: EntityId, body: Body) -> Draft {
    Draft {
        entity: family,
        kind: None,
        field: None,
        prev: vec![],
        body,
    }
}

impl Replica {
    fn baton_view(&self, family: EntityId) -> BatonView {
        let Ok(baton) = self.state.baton(&CellKey::new(STREAM, family, place::BATON));
        baton.view()
    }

    pub(crate) fn offer_baton(&mut self, course: &mut Course) -> Vec<Draft> {
        let Some(family) = Self::a_family(course) else {
            return Vec::new();
        };
        let to = EntityId::from_bytes([1 + u8::try_from(course.dice.below(3)).unwrap_or(0); 16]);
        vec![draft(
            family,
            Body::OfferBaton {
                from: self.baton_view(family).holding,
                to,
            },
        )]
    }

    pub(crate) fn answer_baton(&mut self, course: &mut Course) -> Vec<Draft> {
        let Some(family) = Self::a_family(course) else {
            return Vec::new();
        };
        let waiting = self.baton_view(family).waiting;
        let Some(offer) = course.dice.pick(&waiting).copied() else {
            return Vec::new();
        };
        let body = if course.dice.once_in(4) {
            Body::CloseBatonOffer { offer }
        } else {
            Body::AcceptBaton { offer }
        };
        vec![draft(family, body)]
    }

    pub(crate) fn settle_baton(&mut self, course: &mut Course) -> Vec<Draft> {
        let Some(family) = Self::a_family(course) else {
            return Vec::new();
        };
        let Ok(baton) = self.state.baton(&CellKey::new(STREAM, family, place::BATON));
        let view = baton.view();
        // Without a clash too: a settlement that came early, or of nothing, must do no harm.
        let offers: Vec<_> = if view.clash.is_empty() {
            view.waiting
        } else {
            view.clash
        };
        let Some(chosen) = course.dice.pick(&offers).copied() else {
            return Vec::new();
        };
        let prev = baton.settlements(view.holding);
        let body = Body::SettleBaton {
            holding: view.holding,
            chosen,
        };
        vec![Draft {
            prev,
            ..draft(family, body)
        }]
    }
}
