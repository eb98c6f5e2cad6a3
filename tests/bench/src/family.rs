//! One family of the load, written as a case worker's program would: some 155 operations when it comes in, some 13 more
//! at each visit.

use anyhow::Result;
use makker_domain::attachment::{self, AttachedAs};
use makker_domain::clock::{ClockReading, Timestamp};
use makker_domain::entity_kind::EntityKind;
use makker_domain::family;
use makker_domain::field::FieldId;
use makker_domain::id::{ChangeId, EntityId, UserId, VisitId};
use makker_domain::person::{actor, member};
use makker_domain::plan::{family_plan, goal, intervention};
use makker_domain::stored::Stored;
use makker_domain::use_log::audit_event::{self, AuditAction};
use makker_domain::value::Value;
use makker_oplog::text::{Splice, TextField, Typists};
use makker_oplog::{Body, OpRef, StreamId, StreamKind, TypistId};
use makker_store::{CaseStore, ChangeDraft, OpDraft};
use makker_testkit::Dice;

use crate::entries::Log;
use crate::words;

const MEMBERS: usize = 5;
const ACTORS: usize = 2;
const GOALS: usize = 4;
const INTERVENTIONS: usize = 4;
const EDITS_PER_VISIT: usize = 5;
const READS_PER_VISIT: [usize; 4] = [3, 2, 3, 3];
/// The numbers of the fields of plan, goals and interventions.
const PLAN_FIELDS: std::ops::Range<u16> = 3_000..4_000;
const GOAL_WORDS: usize = 28;
const DAY_MS: i64 = 24 * 60 * 60 * 1_000;
/// When people begin to work.
const NINE_MS: i64 = 8 * 60 * 60 * 1_000;

/// Who writes, and with which dice.
pub(crate) struct Pen {
    pub(crate) dice: Dice,
    pub(crate) user: UserId,
    access: StreamId,
    /// When the first family came in, in days since 1970.
    pub(crate) first_day: i64,
    now_ms: i64,
}

/// A field of the plan that is written again and again.
struct PlanField {
    entity: EntityId,
    field: FieldId,
    seen: Vec<OpRef>,
}

pub(crate) struct Family {
    stream: StreamId,
    pub(crate) id: EntityId,
    pub(crate) members: Vec<EntityId>,
    plan_fields: Vec<PlanField>,
    log: Log,
    /// The baton, from its offer until it is accepted.
    pub(crate) offered: Option<OpRef>,
    visits: usize,
}

impl Pen {
    pub(crate) fn new(seed: u64, user: UserId, access: StreamId, first_day: i64) -> Self {
        Self {
            dice: Dice::new(seed),
            user,
            access,
            first_day,
            now_ms: first_day * DAY_MS + NINE_MS,
        }
    }

    /// Nine o'clock, so many days after the first.
    pub(crate) fn nine_on(&self, day: i64) -> Value {
        Timestamp::from_unix_ms((self.first_day + day) * DAY_MS + NINE_MS).to_value()
    }

    /// So many days after the first.
    pub(crate) fn day(&self, day: i64) -> Value {
        Value::Int(self.first_day + day)
    }

    fn since_the_first_day(&self) -> Value {
        Value::List(vec![self.day(0), Value::Nothing])
    }

    fn change(&mut self) -> ChangeDraft {
        self.now_ms += 60_000;
        ChangeDraft {
            change: ChangeId::from_bytes(self.dice.sixteen()),
            visit: VisitId::from_bytes(self.dice.sixteen()),
            user: self.user,
            claimed_at: ClockReading {
                at: Timestamp::from_unix_ms(self.now_ms),
                utc_offset_min: 60,
            },
            new_streams: Vec::new(),
            ops: Vec::new(),
            drafts_done: Vec::new(),
        }
    }

    pub(crate) fn op(&mut self, stream: StreamId, entity: EntityId, body: Body) -> OpDraft {
        OpDraft {
            stream,
            entity,
            kind: None,
            field: None,
            prev: Vec::new(),
            salt: self.dice.sixteen(),
            body,
        }
    }

    pub(crate) fn id(&mut self) -> EntityId {
        EntityId::from_bytes(self.dice.sixteen())
    }

    /// A use of the program, as it is written before a family is shown.
    fn read(&mut self, family: EntityId) -> OpDraft {
        let (stream, id) = (self.access, self.id());
        let fields = vec![
            (audit_event::ACTION, AuditAction::Read.to_value()),
            (audit_event::COMMAND, Value::Text("show_family".to_owned())),
            (audit_event::FAMILY, thing(family)),
        ];
        self.enter(stream, id, EntityKind::AuditEvent, fields)
    }

    pub(crate) fn enter(
        &mut self,
        stream: StreamId,
        id: EntityId,
        kind: EntityKind,
        mut fields: Vec<(FieldId, Value)>,
    ) -> OpDraft {
        fields.sort_by_key(|(field, _)| *field);
        OpDraft {
            kind: Some(kind.number()),
            ..self.op(stream, id, Body::Enter(fields))
        }
    }
}

pub(crate) fn thing(id: EntityId) -> Value {
    Value::Bytes(id.to_bytes().to_vec())
}

pub(crate) fn text(words: &str) -> Value {
    Value::Text(words.to_owned())
}

impl Family {
    /// A family that comes in. The one whose log is long has a name of its own, so that it can be found.
    pub(crate) fn begin(pen: &mut Pen, store: &CaseStore, long_name: Option<&str>) -> Result<Self> {
        let mut family = Self {
            stream: StreamId::from_random(pen.dice.sixteen()),
            id: pen.id(),
            members: Vec::new(),
            plan_fields: Vec::new(),
            log: Log::new(long_name.is_some()),
            offered: None,
            visits: 0,
        };
        let mut change = pen.change();
        change.new_streams.push((family.stream, StreamKind::Family));
        let (given, surname) = words::name(&mut pen.dice);
        let name = long_name.map_or_else(|| format!("{given} {surname}"), str::to_owned);
        let fields = [(family::NAME, Value::Text(name))];
        let id = family.id;
        family.make(pen, &mut change, id, EntityKind::Family, &fields);
        let user = EntityId::from(pen.user);
        let attached = [
            (attachment::USER, thing(user)),
            (attachment::ATTACHED_AS, AttachedAs::CasePair.to_value()),
            (attachment::PERIOD, pen.since_the_first_day()),
        ];
        let id = pen.id();
        family.make(pen, &mut change, id, EntityKind::Attachment, &attached);
        family.people(pen, &mut change);
        family.plan(pen, &mut change);
        family.course(pen, &mut change);
        family.relations(pen, &mut change);
        let offer = family.offer_baton(pen, &mut change);
        let written = store.commit(&change)?;
        family.offered = written.get(offer).copied();
        let fields = change.ops.iter().zip(written).filter_map(|(op, op_ref)| {
            let field = op
                .field
                .filter(|field| PLAN_FIELDS.contains(&field.0) && *field != goal::PLAN)?;
            matches!(op.body, Body::Set(_)).then(|| PlanField {
                entity: op.entity,
                field,
                seen: vec![op_ref],
            })
        });
        family.plan_fields = fields.collect();
        Ok(family)
    }

    pub(crate) fn make(
        &self,
        pen: &mut Pen,
        change: &mut ChangeDraft,
        id: EntityId,
        kind: EntityKind,
        fields: &[(FieldId, Value)],
    ) {
        change.ops.push(OpDraft {
            kind: Some(kind.number()),
            ..pen.op(self.stream, id, Body::Create)
        });
        for (field, value) in fields {
            change.ops.push(OpDraft {
                field: Some(*field),
                ..pen.op(self.stream, id, Body::Set(value.clone()))
            });
        }
    }

    fn people(&mut self, pen: &mut Pen, change: &mut ChangeDraft) {
        let (_, surname) = words::name(&mut pen.dice);
        for nth in 0..MEMBERS {
            let (given, _) = words::name(&mut pen.dice);
            let id = pen.id();
            let fields = [
                (
                    member::NAME,
                    Value::List(vec![Value::Text(given), text(&surname)]),
                ),
                (member::LIFE_STAGE, text(if nth < 2 { "adult" } else { "child" })),
                (
                    member::BIRTH_DATE,
                    pen.day(-9_000 + 1_500 * i64::try_from(nth).unwrap_or(0)),
                ),
                (member::PHONE, text("12 34 56 78")),
                (member::SCHOOL, Value::Text(words::prose(2, &mut pen.dice))),
                (member::SCHOOL_CLASS, text("4. b")),
                (member::RESIDENCE, text("with-family")),
                (member::NEEDS_INTERPRETER, Value::Bool(false)),
            ];
            self.make(pen, change, id, EntityKind::Member, &fields);
            self.members.push(id);
        }
        for _ in 0..ACTORS {
            let (given, surname) = words::name(&mut pen.dice);
            let id = pen.id();
            let fields = [
                (
                    actor::NAME,
                    Value::List(vec![Value::Text(given), Value::Text(surname)]),
                ),
                (actor::ORGANISATION, Value::Text(words::prose(2, &mut pen.dice))),
                (actor::ROLE, Value::Text(words::prose(1, &mut pen.dice))),
                (actor::PERIOD, pen.since_the_first_day()),
            ];
            self.make(pen, change, id, EntityKind::Actor, &fields);
        }
    }

    /// Forty fields, five of them long texts.
    fn plan(&mut self, pen: &mut Pen, change: &mut ChangeDraft) {
        let plan = pen.id();
        let fields = [
            (family_plan::TITLE, text("Vores plan")),
            (family_plan::STARTS_ON, pen.day(0)),
            (family_plan::REVIEW_ON, pen.day(180)),
        ];
        self.make(pen, change, plan, EntityKind::FamilyPlan, &fields);
        self.write(pen, change, plan, family_plan::DIRECTION);
        for nth in 0..GOALS {
            let id = pen.id();
            let fields = [
                (goal::PLAN, thing(plan)),
                (goal::DUE_ON, pen.day(90)),
                (goal::PRIORITY, Value::Int(1 + i64::try_from(nth).unwrap_or(0))),
                (goal::STATUS, text("agreed")),
            ];
            self.make(pen, change, id, EntityKind::Goal, &fields);
            self.write(pen, change, id, goal::OWN_WORDS);
        }
        for _ in 0..INTERVENTIONS {
            let id = pen.id();
            let fields = [
                (intervention::TITLE, Value::Text(words::prose(3, &mut pen.dice))),
                (intervention::PERIOD, pen.since_the_first_day()),
                (intervention::WEEKLY_MINUTES, Value::Int(90)),
                (intervention::STATUS, text("running")),
            ];
            self.make(pen, change, id, EntityKind::Intervention, &fields);
        }
    }

    fn write(&self, pen: &mut Pen, change: &mut ChangeDraft, id: EntityId, field: FieldId) {
        let splice = Splice {
            at_utf16: 0,
            deleted_utf16: 0,
            inserted: words::prose(GOAL_WORDS, &mut pen.dice),
        };
        let typist = TypistId::from_random(pen.dice.bits());
        let typists = Typists {
            session: typist,
            fresh: typist,
        };
        // An empty text takes an insertion at its beginning.
        if let Ok(edit) = TextField::default().edit(&[], splice, &typists) {
            change.ops.push(OpDraft {
                field: Some(field),
                ..pen.op(self.stream, id, Body::EditText(edit))
            });
        }
    }

    /// Reads, entries and edits of the plan, in one change.
    pub(crate) fn visit(&mut self, pen: &mut Pen, store: &CaseStore) -> Result<()> {
        let mut change = pen.change();
        let reads = READS_PER_VISIT.get(self.visits % READS_PER_VISIT.len());
        for _ in 0..reads.copied().unwrap_or(0) {
            let read = pen.read(self.id);
            change.ops.push(read);
        }
        if let Some(accepted) = self.accept_baton(pen) {
            change.ops.push(accepted);
        }
        for (id, fields) in self.log.visit(pen, &self.members, self.visits) {
            let entry = pen.enter(self.stream, id, EntityKind::LogEntry, fields);
            change.ops.push(entry);
        }
        let mut edited = Vec::new();
        for nth in 0..EDITS_PER_VISIT {
            let which = (self.visits * EDITS_PER_VISIT + nth) % self.plan_fields.len().max(1);
            if let Some(at) = self.plan_fields.get(which) {
                edited.push((which, change.ops.len()));
                let value = another(at.field, pen);
                let draft = OpDraft {
                    field: Some(at.field),
                    prev: at.seen.clone(),
                    ..pen.op(self.stream, at.entity, Body::Set(value))
                };
                change.ops.push(draft);
            }
        }
        let written = store.commit(&change)?;
        for (which, place) in edited {
            if let (Some(at), Some(op)) = (self.plan_fields.get_mut(which), written.get(place)) {
                at.seen = vec![*op];
            }
        }
        self.visits += 1;
        Ok(())
    }

    pub(crate) fn stream_op(&self, pen: &mut Pen, body: Body) -> OpDraft {
        pen.op(self.stream, self.id, body)
    }
}

/// Another value for a field of the plan.
fn another(field: FieldId, pen: &mut Pen) -> Value {
    let later = i64::try_from(pen.dice.below(300)).unwrap_or(0);
    match field {
        intervention::TITLE | family_plan::TITLE => Value::Text(words::prose(3, &mut pen.dice)),
        goal::STATUS => text(if later % 2 == 0 { "agreed" } else { "reached" }),
        goal::PRIORITY => Value::Int(1 + later % 9),
        intervention::STATUS => text(if later % 2 == 0 { "running" } else { "paused" }),
        intervention::WEEKLY_MINUTES => Value::Int(30 + later),
        intervention::PERIOD => Value::List(vec![pen.day(later), Value::Nothing]),
        _ => pen.day(later),
    }
}
