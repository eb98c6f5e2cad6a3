//! What stands around the plan of a family of the load: its course, what is due, its next meeting, who is what to whom,
//! and the baton. The first screen and the overview are drawn from it.

use makker_domain::case;
use makker_domain::entity_kind::EntityKind;
use makker_domain::follow_up;
use makker_domain::id::EntityId;
use makker_domain::meeting;
use makker_domain::person::relation;
use makker_domain::value::Value;
use makker_oplog::Body;
use makker_store::{ChangeDraft, OpDraft};

use crate::family::{Family, Pen, text, thing};
use crate::load::DAYS;
use crate::words;

/// Of so many families one is late with what is due, and one has not taken the baton.
const ONE_IN: usize = 25;
/// What is due, and what one meets for, lies within so many days from today.
const DAYS_AHEAD: usize = 40;

impl Family {
    /// Its case, a follow-up and the next meeting: 15 operations.
    pub(crate) fn course(&self, pen: &mut Pen, change: &mut ChangeDraft) {
        let of_case = [
            (case::STATUS, text("running")),
            (case::DETECTED_ON, pen.day(-30)),
            (case::STARTS_ON, pen.day(0)),
        ];
        let id = pen.id();
        self.make(pen, change, id, EntityKind::Case, &of_case);
        let ahead = |pen: &mut Pen| i64::try_from(1 + pen.dice.below(DAYS_AHEAD)).unwrap_or(1);
        let due = if pen.dice.once_in(ONE_IN) {
            -ahead(pen)
        } else {
            ahead(pen)
        };
        let of_follow_up = [
            (follow_up::KIND, text("task")),
            (follow_up::TITLE, Value::Text(words::prose(3, &mut pen.dice))),
            (follow_up::DUE_ON, pen.day(DAYS + due)),
            (follow_up::RESPONSIBLE, thing(EntityId::from(pen.user))),
        ];
        let id = pen.id();
        self.make(pen, change, id, EntityKind::FollowUp, &of_follow_up);
        let day = DAYS + ahead(pen);
        let of_meeting = [
            (meeting::KIND, text("home-visit")),
            (meeting::TITLE, Value::Text(words::prose(3, &mut pen.dice))),
            (meeting::STATUS, text("planned")),
            (meeting::STARTS_AT, pen.nine_on(day)),
            (meeting::DURATION_MINUTES, Value::Int(60)),
        ];
        let id = pen.id();
        self.make(pen, change, id, EntityKind::Meeting, &of_meeting);
    }

    /// Two adults who are together, and their children: 28 operations.
    pub(crate) fn relations(&self, pen: &mut Pen, change: &mut ChangeDraft) {
        let [one, other, children @ ..] = self.members.as_slice() else {
            return;
        };
        let of_children = children
            .iter()
            .flat_map(|child| [(*one, "parent", *child), (*other, "parent", *child)]);
        for (from, kind, to) in of_children.chain([(*one, "partner", *other)]) {
            let fields = [
                (relation::FROM, thing(from)),
                (relation::KIND, text(kind)),
                (relation::TO, thing(to)),
            ];
            let id = pen.id();
            self.make(pen, change, id, EntityKind::Relation, &fields);
        }
    }

    /// Says at which place of the change the offer stands.
    pub(crate) fn offer_baton(&self, pen: &mut Pen, change: &mut ChangeDraft) -> usize {
        let to = EntityId::from(pen.user);
        let offer = self.stream_op(pen, Body::OfferBaton { from: None, to });
        change.ops.push(offer);
        change.ops.len() - 1
    }

    /// At the first visit, or never.
    pub(crate) fn accept_baton(&mut self, pen: &mut Pen) -> Option<OpDraft> {
        let offer = self.offered.take()?;
        (!pen.dice.once_in(ONE_IN)).then(|| self.stream_op(pen, Body::AcceptBaton { offer }))
    }
}
