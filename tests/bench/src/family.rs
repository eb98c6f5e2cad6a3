//! One family of the load, written as a case worker's program would: 110 operations when it comes in, some 15 more at
//! each visit.

use anyhow::Result;
use makker_domain::attachment::{self, AttachedAs};
use makker_domain::clock::{ClockReading, Timestamp};
use makker_domain::entity_kind::EntityKind;
use makker_domain::family;
use makker_domain::field::FieldId;
use makker_domain::id::{ChangeId, EntityId, UserId, VisitId};
use makker_domain::log::log_entry;
use makker_domain::person::{actor, member};
use makker_domain::plan::{family_plan, goal, intervention};
use makker_domain::stored::Stored;
use makker_domain::use_log::audit_event::{self, AuditAction};
use makker_domain::value::Value;
use makker_oplog::text::{Splice, TextField, Typists};
use makker_oplog::{Body, OpRef, StreamId, StreamKind, TypistId};
use makker_store::{CaseStore, ChangeDraft, OpDraft};
use makker_testkit::Dice;

use crate::words;

const MEMBERS: usize = 5;
const ACTORS: usize = 2;
const GOALS: usize = 4;
const INTERVENTIONS: usize = 4;
/// Some entries of the log at each visit; 100 after all of them.
const ENTRIES_PER_VISIT: [usize; 4] = [5, 5, 6, 5];
const EDITS_PER_VISIT: usize = 5;
const READS_PER_VISIT: usize = 5;
/// The numbers of the fields of plan, goals and interventions.
const PLAN_FIELDS: std::ops::Range<u16> = 3_000..4_000;
const ENTRY_WORDS: usize = 28;
/// 5 January 2026, in days since 1970.
const FIRST_DAY: i64 = 20_458;

/// Who writes, and with which dice.
pub(crate) struct Pen {
    pub(crate) dice: Dice,
    user: UserId,
    access: StreamId,
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
    id: EntityId,
    members: Vec<EntityId>,
    plan_fields: Vec<PlanField>,
    visits: usize,
}

impl Pen {
    pub(crate) fn new(seed: u64, user: UserId, access: StreamId) -> Self {
        Self {
            dice: Dice::new(seed),
            user,
            access,
            now_ms: 1_767_600_000_000,
        }
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

    fn op(&mut self, stream: StreamId, entity: EntityId, body: Body) -> OpDraft {
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

    fn id(&mut self) -> EntityId {
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

    fn enter(
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

fn thing(id: EntityId) -> Value {
    Value::Bytes(id.to_bytes().to_vec())
}

fn text(words: &str) -> Value {
    Value::Text(words.to_owned())
}

impl Family {
    pub(crate) fn begin(pen: &mut Pen, store: &CaseStore) -> Result<Self> {
        let mut family = Self {
            stream: StreamId::from_random(pen.dice.sixteen()),
            id: pen.id(),
            members: Vec::new(),
            plan_fields: Vec::new(),
            visits: 0,
        };
        let mut change = pen.change();
        change.new_streams.push((family.stream, StreamKind::Family));
        let (given, surname) = words::name(&mut pen.dice);
        let fields = [(family::NAME, Value::Text(format!("{given} {surname}")))];
        let id = family.id;
        family.make(pen, &mut change, id, EntityKind::Family, &fields);
        let user = EntityId::from(pen.user);
        let attached = [
            (attachment::USER, thing(user)),
            (attachment::ATTACHED_AS, AttachedAs::CasePair.to_value()),
            (attachment::PERIOD, since_the_first_day()),
        ];
        let id = pen.id();
        family.make(pen, &mut change, id, EntityKind::Attachment, &attached);
        family.people(pen, &mut change);
        family.plan(pen, &mut change);
        let written = store.commit(&change)?;
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

    fn make(
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
                    Value::Int(FIRST_DAY - 9_000 + 1_500 * i64::try_from(nth).unwrap_or(0)),
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
                (actor::PERIOD, since_the_first_day()),
            ];
            self.make(pen, change, id, EntityKind::Actor, &fields);
        }
    }

    /// Forty fields, five of them long texts.
    fn plan(&mut self, pen: &mut Pen, change: &mut ChangeDraft) {
        let plan = pen.id();
        let fields = [
            (family_plan::TITLE, text("Vores plan")),
            (family_plan::STARTS_ON, Value::Int(FIRST_DAY)),
            (family_plan::REVIEW_ON, Value::Int(FIRST_DAY + 180)),
        ];
        self.make(pen, change, plan, EntityKind::FamilyPlan, &fields);
        self.write(pen, change, plan, family_plan::DIRECTION);
        for nth in 0..GOALS {
            let id = pen.id();
            let fields = [
                (goal::PLAN, thing(plan)),
                (goal::DUE_ON, Value::Int(FIRST_DAY + 90)),
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
                (intervention::PERIOD, since_the_first_day()),
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
            inserted: words::prose(ENTRY_WORDS, &mut pen.dice),
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
        for _ in 0..READS_PER_VISIT {
            let read = pen.read(self.id);
            change.ops.push(read);
        }
        let entries = ENTRIES_PER_VISIT.get(self.visits % ENTRIES_PER_VISIT.len());
        for _ in 0..entries.copied().unwrap_or(0) {
            let entry = self.entry(pen);
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

    fn entry(&self, pen: &mut Pen) -> OpDraft {
        let day = FIRST_DAY + 14 * i64::try_from(self.visits).unwrap_or(0);
        let about: Vec<Value> = pen
            .dice
            .pick(&self.members)
            .map(|id| thing(*id))
            .into_iter()
            .collect();
        let fields = vec![
            (log_entry::KIND, text("contact")),
            (log_entry::ON, Value::Int(day)),
            (log_entry::AUTHOR, thing(EntityId::from(pen.user))),
            (log_entry::ABOUT, Value::List(about)),
            (
                log_entry::OBSERVATION,
                Value::Text(words::prose(ENTRY_WORDS, &mut pen.dice)),
            ),
            (
                log_entry::AGREED,
                Value::Text(words::prose(ENTRY_WORDS / 3, &mut pen.dice)),
            ),
            (log_entry::DUE_ON, Value::Int(day + 14)),
        ];
        let id = pen.id();
        self.enter(pen, id, fields)
    }

    fn enter(&self, pen: &mut Pen, id: EntityId, fields: Vec<(FieldId, Value)>) -> OpDraft {
        pen.enter(self.stream, id, EntityKind::LogEntry, fields)
    }
}

fn since_the_first_day() -> Value {
    Value::List(vec![Value::Int(FIRST_DAY), Value::Nothing])
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
        intervention::PERIOD => Value::List(vec![Value::Int(FIRST_DAY + later), Value::Nothing]),
        _ => Value::Int(FIRST_DAY + later),
    }
}
