//! A family's record while it is being written.

use chrono::NaiveDate;
use makker_casework::{DemoAct, DemoDeed, DemoFamily};
use makker_domain::attachment::{self, AttachedAs, Focus};
use makker_domain::entity_kind::EntityKind;
use makker_domain::family;
use makker_domain::field::FieldId;
use makker_domain::id::EntityId;
use makker_domain::order_key::OrderKey;
use makker_domain::period::Period;
use makker_domain::person::relation::{self, Closeness, Quality, RelationKind};
use makker_domain::stored::Stored as _;
use makker_domain::value::Value;

use crate::calendar::Calendar;
use crate::dice::Dice;
use crate::staff::{Staff, Team, Who};
use crate::value::{Field, choice, id, make, period, text};

/// Writes one family.
pub(crate) struct Book<'a> {
    pub(crate) family: EntityId,
    pub(crate) staff: &'a Staff,
    pub(crate) calendar: &'a Calendar,
    pub(crate) team: Team,
    pub(crate) dice: Dice,
    pub(crate) told: Told,
    /// The joint plan, once there is one.
    pub(crate) joint_plan: Option<EntityId>,
    /// Who has something on at which hours of the week.
    pub(crate) busy: Vec<(EntityId, (u8, u16, u16))>,
    acts: Vec<DemoAct>,
    places: Vec<(EntityKind, OrderKey)>,
}

impl<'a> Book<'a> {
    /// A family that is made by `by` on a day.
    pub(crate) fn begin(
        name: &str,
        on: NaiveDate,
        team: Team,
        staff: &'a Staff,
        calendar: &'a Calendar,
        mut dice: Dice,
        fields: Vec<Field>,
    ) -> Self {
        let at = calendar.reading(on, 9, 2);
        let family = dice.id(at.at);
        let mut all = vec![(family::NAME, text(name))];
        all.extend(fields);
        let mut book = Self {
            family,
            staff,
            calendar,
            team,
            dice,
            told: Told::default(),
            joint_plan: None,
            busy: Vec::new(),
            acts: Vec::new(),
            places: Vec::new(),
        };
        book.act(
            on,
            9,
            2,
            team.case_worker,
            vec![make(family, EntityKind::Family, all)],
        );
        book.attach(on);
        book
    }

    fn attach(&mut self, on: NaiveDate) {
        let team = self.team;
        let mut hands = vec![
            (team.sof, AttachedAs::CasePair, Focus::ChildAndFamily),
            (team.bif, AttachedAs::CasePair, Focus::Employment),
            (team.case_worker, AttachedAs::CrossTeam, Focus::ChildAndFamily),
            (Who::Pia, AttachedAs::CrossTeam, Focus::School),
            (Who::Hanne, AttachedAs::CrossTeam, Focus::Health),
        ];
        if team.sof != Who::Lise {
            hands.push((Who::Lise, AttachedAs::CrossTeam, Focus::ChildAndFamily));
        }
        for (minute, (who, attached_as, focus)) in (3..).zip(hands) {
            let fields = vec![
                (attachment::USER, id(self.staff.id(who))),
                (attachment::ATTACHED_AS, choice(&attached_as)),
                (attachment::FOCUS, choice(&focus)),
                (attachment::PERIOD, period(Period::ALWAYS)),
            ];
            self.make(on, 9, minute, team.case_worker, EntityKind::Attachment, fields);
        }
    }

    pub(crate) fn finish(self) -> DemoFamily {
        DemoFamily {
            id: self.family.into(),
            acts: self.acts,
        }
    }

    /// Somebody does something; never later than now.
    pub(crate) fn act(&mut self, on: NaiveDate, hour: u32, minute: u32, by: Who, deeds: Vec<DemoDeed>) {
        let at = self.calendar.reading(on, hour, minute);
        let by = self.staff.user(by);
        self.acts.push(DemoAct { at, by, deeds });
    }

    /// Something comes into being.
    pub(crate) fn make(
        &mut self,
        on: NaiveDate,
        hour: u32,
        minute: u32,
        by: Who,
        kind: EntityKind,
        fields: Vec<Field>,
    ) -> EntityId {
        let at = self.calendar.reading(on, hour, minute);
        let thing = self.dice.id(at.at);
        self.act(on, hour, minute, by, vec![make(thing, kind, fields)]);
        thing
    }

    /// A field gets another value.
    pub(crate) fn set(
        &mut self,
        (on, hour, minute): (NaiveDate, u32, u32),
        by: Who,
        thing: EntityId,
        field: FieldId,
        value: Value,
    ) {
        let deed = DemoDeed::Set {
            id: thing,
            field,
            value,
            unseen: false,
        };
        self.act(on, hour, minute, by, vec![deed]);
    }

    /// A field gets another value by somebody who had not heard of the last one.
    pub(crate) fn set_unseen(
        &mut self,
        (on, hour, minute): (NaiveDate, u32, u32),
        by: Who,
        thing: EntityId,
        field: FieldId,
        value: Value,
    ) {
        let deed = DemoDeed::Set {
            id: thing,
            field,
            value,
            unseen: true,
        };
        self.act(on, hour, minute, by, vec![deed]);
    }

    /// The baton is offered, and accepted the same day.
    pub(crate) fn pass_baton(&mut self, on: NaiveDate, by: Who, to: EntityId, receives: Who) {
        self.act(on, 9, 10, by, vec![DemoDeed::OfferBaton { to }]);
        self.act(on, 11, 32, receives, vec![DemoDeed::AcceptBaton]);
    }

    /// The next place on the list of things of this kind.
    pub(crate) fn place(&mut self, kind: EntityKind) -> Value {
        let last = self.places.iter_mut().find(|(of, _)| *of == kind);
        let next = OrderKey::between(last.as_ref().map(|(_, place)| place), None);
        match (last, next) {
            (Some((_, place)), Some(next)) => {
                *place = next.clone();
                next.to_value()
            }
            (None, Some(next)) => {
                let value = next.to_value();
                self.places.push((kind, next));
                value
            }
            (_, None) => Value::Nothing,
        }
    }

    /// How two persons are related.
    pub(crate) fn relate(
        &mut self,
        on: NaiveDate,
        from: EntityId,
        kind: RelationKind,
        to: EntityId,
        more: &Bond<'_>,
    ) {
        let mut fields = vec![
            (relation::FROM, id(from)),
            (relation::KIND, choice(&kind)),
            (relation::TO, id(to)),
        ];
        if let Some(closeness) = more.closeness {
            fields.push((relation::CLOSENESS, choice(&closeness)));
        }
        if let Some(quality) = more.quality {
            fields.push((relation::QUALITY, choice(&quality)));
        }
        if let Some(lasted) = more.period {
            fields.push((relation::PERIOD, period(lasted)));
        }
        if !more.note.is_empty() {
            fields.push((relation::NOTE, text(more.note)));
        }
        let by = self.team.sof;
        self.make(on, 10, 40, by, EntityKind::Relation, fields);
    }

    /// Hours that are free for all of these, an hour later for each that is taken; kept for them from now on.
    pub(crate) fn free(
        &mut self,
        members: &[EntityId],
        (weekday, from, to): (u8, u16, u16),
    ) -> (u8, u16, u16) {
        let mut hours = (weekday, from, to);
        for later in 0..8_u16 {
            hours = (weekday, from + later * 60, to + later * 60);
            let taken = self.busy.iter().any(|(member, other)| {
                members.contains(member) && other.0 == hours.0 && other.1 < hours.2 && hours.1 < other.2
            });
            if !taken && hours.2 <= 22 * 60 {
                break;
            }
        }
        self.busy.extend(members.iter().map(|member| (*member, hours)));
        hours
    }
}

/// In how many days, at what time, and what it is called.
pub(crate) type NextMeeting = (i64, (u32, u32), &'static str);

/// What is told of a family, so that chance does not draw it.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Told {
    /// Who has the baton.
    pub(crate) baton: Option<Who>,
    /// In how many days the next meeting is, when, and what it is called; the family may have none.
    pub(crate) meeting: Option<Option<NextMeeting>>,
    /// In how many days what is to be followed up next; all else later.
    pub(crate) follow_up: Option<(i64, &'static str)>,
    /// The family has not said yes to its plan yet.
    pub(crate) unapproved: bool,
    /// The follow-up of the plan is late.
    pub(crate) late: bool,
    /// What the father does is told too.
    pub(crate) father: bool,
}

/// What else is known of a relation.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Bond<'n> {
    pub(crate) closeness: Option<Closeness>,
    pub(crate) quality: Option<Quality>,
    pub(crate) period: Option<Period>,
    pub(crate) note: &'n str,
}
