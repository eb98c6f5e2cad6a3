//! Filling a demo municipality.

use std::collections::BTreeMap;

use makker_crypto::{SignedGenesis, random_array};
use makker_domain::entity_kind::EntityKind;
use makker_domain::id::{ChangeId, UserId};
use makker_domain::use_log::audit_event::AuditAction;
use makker_oplog::batch::SignedBatch;
use makker_oplog::{Approval, Body, Op, OpRef, StreamId, StreamKind};
use makker_store::Delivery;

use super::course::{Course, says_yes};
use super::day_by_day::day_by_day;
use super::laptop::{Laptop, Stroke};
use super::record::{Line, Record};
use super::{DemoAct, DemoDeed, DemoScript};
use crate::change::Change;
use crate::error::CaseworkError;
use crate::plan::rendering;
use crate::verb::{Verb, in_set_up};
use crate::visit::Casework;

pub(crate) const FURNISH_DEMO: Verb = in_set_up("furnish_demo", AuditAction::Administer);

impl Casework {
    /// Who uses this profile.
    pub fn user(&self) -> UserId {
        self.user
    }

    /// Plays a script into a demo municipality that has no families yet. The colleagues become users, each with a laptop that
    /// the founder vouches for; what they write comes in as from any other device.
    ///
    /// # Errors
    /// [`CaseworkError::NotAllowed`] where the municipality is no demo or has families; what is wrong with the script as of
    /// the verbs that write such things; rights and store as everywhere.
    pub fn furnish_demo(&self, script: &DemoScript) -> Result<(), CaseworkError> {
        let change = Change::begin(self, &FURNISH_DEMO, None)?;
        // As the root signed it: the field in the set-up is anybody's who administers.
        let genesis = self.genesis()?;
        let has_families = !self
            .store
            .read(|tables| tables.streams(StreamKind::Family))?
            .is_empty();
        if !genesis.genesis().is_demo || has_families {
            return Err(CaseworkError::NotAllowed {
                verb: FURNISH_DEMO.name,
            });
        }
        let mut play = Play {
            casework: self,
            laptops: BTreeMap::new(),
        };
        play.enrol(change, script)?;
        play.families(script)?;
        Ok(self.store.close_batches()?)
    }

    /// The founding, as its root signed it.
    pub(super) fn genesis(&self) -> Result<SignedGenesis, CaseworkError> {
        let stream = self.set_up_stream()?;
        let about = self.store.read(|tables| {
            let itself = tables.entities(stream, EntityKind::Municipality)?;
            let ops = itself.into_iter().map(|id| tables.ops_about(stream, id));
            ops.collect::<Result<Vec<_>, _>>()
        })?;
        let founding = about.iter().flatten().find_map(|op| match op.body() {
            Some(Body::Found(bytes)) => SignedGenesis::from_bytes(&bytes).ok(),
            _ => None,
        });
        founding.ok_or(CaseworkError::NotFound)
    }
}

/// A script that is being played.
pub(super) struct Play<'a> {
    pub(super) casework: &'a Casework,
    pub(super) laptops: BTreeMap<UserId, Laptop>,
}

impl Play<'_> {
    /// Plays every family up to where it says yes to its plan, takes that in, and goes on from there: what a family says yes
    /// to is the plan as it reads. What comes after the last yes of each is taken in at the end, in the order in which it
    /// happened: the newest of all families is what came last.
    fn families(&mut self, script: &DemoScript) -> Result<(), CaseworkError> {
        let mut courses = Vec::new();
        for family in &script.families {
            let randomness = &*self.casework.ground.randomness;
            let stream = || random_array(randomness).map(StreamId::from_random);
            let mut acts: Vec<&DemoAct> = family.acts.iter().collect();
            acts.sort_by_key(|act| act.at.at);
            courses.push(Course {
                record: Record::new(family.id, stream()?, stream()?),
                acts,
                next: 0,
            });
        }
        loop {
            let mut open = Delivery {
                kind: StreamKind::Family,
                ops: Vec::new(),
                batches: Vec::new(),
            };
            let mut restricted = Delivery {
                kind: StreamKind::FamilyRestricted,
                ..open.clone()
            };
            let some_say_yes = courses.iter().any(Course::says_yes_again);
            for course in &mut courses {
                if course.says_yes_again() || !some_say_yes {
                    self.play_on(course, &mut open, &mut restricted)?;
                }
            }
            if open.ops.is_empty() && restricted.ops.is_empty() {
                return Ok(());
            }
            self.casework
                .store
                .take_in_closed(&day_by_day([open, restricted]))?;
        }
    }

    /// The acts up to the next approval, which begins the next round.
    fn play_on(
        &mut self,
        course: &mut Course<'_>,
        open: &mut Delivery,
        restricted: &mut Delivery,
    ) -> Result<(), CaseworkError> {
        let began_at = course.next;
        while let Some(act) = course.acts.get(course.next) {
            let approves = says_yes(act);
            if approves && course.next > began_at {
                break;
            }
            course.next += 1;
            let randomness = &*self.casework.ground.randomness;
            let change = ChangeId::generate(act.at.at, &random_array(randomness)?);
            for deed in &act.deeds {
                let mut lines = course.record.lines(deed)?;
                lines.extend(self.approval(&course.record, deed)?);
                for line in lines {
                    let delivery = if line.stream == course.record.stream {
                        &mut *open
                    } else {
                        &mut *restricted
                    };
                    let op = self.write(&mut course.record, act, change, &line, &mut delivery.batches)?;
                    course.record.written(&line, op.op_ref());
                    delivery.ops.push(op);
                }
            }
            if approves && !course.says_yes_again() {
                break;
            }
        }
        for (stream, delivery) in [
            (course.record.stream, open),
            (course.record.restricted, restricted),
        ] {
            let frontier = self.frontier(stream);
            let closed = self.laptops.values_mut();
            let closed = closed.filter_map(|laptop| laptop.close(stream, frontier.clone()));
            delivery.batches.extend(closed);
        }
        Ok(())
    }

    fn write(
        &mut self,
        record: &mut Record,
        act: &DemoAct,
        change: ChangeId,
        line: &Line,
        batches: &mut Vec<SignedBatch>,
    ) -> Result<Op, CaseworkError> {
        let laptop = self.laptops.get(&act.by).ok_or(CaseworkError::NotFound)?;
        let seen = if laptop.is_full(line.stream) {
            self.frontier(line.stream)
        } else {
            Vec::new()
        };
        let laptop = self.laptops.get_mut(&act.by).ok_or(CaseworkError::NotFound)?;
        if laptop.is_full(line.stream) {
            batches.extend(laptop.close(line.stream, seen));
        }
        let stroke = Stroke {
            stream: line.stream,
            lamport: record.next_lamport(line.stream),
            at: act.at,
            change,
            entity: line.entity,
            kind: line.kind,
            field: line.field,
            prev: line.prev.clone(),
            body: line.body.clone(),
        };
        laptop.write(stroke, &*self.casework.ground.randomness)
    }

    /// The last operation of everybody in a stream.
    fn frontier(&self, stream: StreamId) -> Vec<OpRef> {
        let laptops = self.laptops.values();
        laptops.filter_map(|laptop| laptop.last_in(stream)).collect()
    }

    fn approval(&self, record: &Record, deed: &DemoDeed) -> Result<Option<Line>, CaseworkError> {
        let DemoDeed::Approve {
            plan,
            members,
            language,
            how,
            witness,
        } = deed
        else {
            return Ok(None);
        };
        let mut members = members.clone();
        members.sort_unstable();
        let rendered = self.casework.render_plan(record.family, *plan)?;
        Ok(Some(Line {
            stream: record.stream,
            entity: *plan,
            kind: None,
            field: None,
            prev: Vec::new(),
            body: Body::Approve(Approval {
                rendered: rendering::to_bytes(&rendered),
                language: language.clone(),
                members,
                how: how.clone(),
                witness: *witness,
            }),
        }))
    }
}
