//! Filling a demo municipality.

use std::collections::BTreeMap;

use makker_crypto::{Certificate, Issuer, MunicipalityId, SignedGenesis, random_array};
use makker_domain::entity_kind::EntityKind;
use makker_domain::field_kind::FieldKind;
use makker_domain::id::{ChangeId, EntityId, RoleAssignmentId, UserId};
use makker_domain::period::Period;
use makker_domain::use_log::audit_event::AuditAction;
use makker_domain::{role_assignment, user};
use makker_oplog::batch::SignedBatch;
use makker_oplog::{Approval, Body, Op, OpRef, StreamId, StreamKind};
use makker_store::Delivery;

use super::laptop::{Laptop, Stroke};
use super::record::{Line, Record};
use super::{DemoAct, DemoColleague, DemoDeed, DemoScript};
use crate::change::Change;
use crate::entity::set_field::check_value;
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
    fn genesis(&self) -> Result<SignedGenesis, CaseworkError> {
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

struct Play<'a> {
    casework: &'a Casework,
    laptops: BTreeMap<UserId, Laptop>,
}

/// A family, and how far it has come.
struct Course<'s> {
    record: Record,
    acts: Vec<&'s DemoAct>,
    next: usize,
}

impl Play<'_> {
    /// The colleagues come into the set-up, each with a certificate for their laptop.
    fn enrol(&mut self, mut change: Change<'_>, script: &DemoScript) -> Result<(), CaseworkError> {
        let stream = self.casework.set_up_stream()?;
        let municipality = self.casework.genesis()?.municipality();
        for colleague in &script.colleagues {
            let laptop = Laptop::new(colleague.id, &*self.casework.ground.randomness)?;
            let id = EntityId::from(colleague.id);
            if colleague.id != self.casework.user {
                change.create(stream, id, EntityKind::User)?;
                change.set_new(stream, id, user::NAME, &colleague.name)?;
                change.set_new(stream, id, user::DEPARTMENT, &colleague.department)?;
            }
            change.set_new(stream, id, user::PROFESSION, &colleague.profession)?;
            change.set_new(stream, id, user::PHONE, &colleague.phone)?;
            change.set_new(stream, id, user::EMAIL, &colleague.email)?;
            let certificate = self.certificate(municipality, colleague, &laptop)?;
            change.write(stream, id, None, Vec::new(), Body::Certify(certificate))?;
            for role in &colleague.roles {
                let assignment = change.new_id(RoleAssignmentId::generate)?;
                change.create(stream, assignment, EntityKind::RoleAssignment)?;
                change.set_new(stream, assignment, role_assignment::USER, &colleague.id)?;
                change.set_new(stream, assignment, role_assignment::ROLE, role)?;
                change.set_new(stream, assignment, role_assignment::VALID, &Period::ALWAYS)?;
            }
            self.laptops.insert(colleague.id, laptop);
        }
        for deed in &script.set_up {
            self.in_set_up(&mut change, stream, deed)?;
        }
        change.commit().map(|_| ())
    }

    fn in_set_up(
        &self,
        change: &mut Change<'_>,
        stream: StreamId,
        deed: &DemoDeed,
    ) -> Result<(), CaseworkError> {
        match deed {
            DemoDeed::Make { id, kind, fields } => {
                change.create(stream, *id, *kind)?;
                for (field, value) in fields {
                    let spec = check_value(*kind, *field, value)?;
                    if matches!(spec.kind, FieldKind::LongText { .. } | FieldKind::Set(_)) {
                        return Err(CaseworkError::NoSuchField { field: field.0 });
                    }
                    change.write(stream, *id, Some(*field), Vec::new(), Body::Set(value.clone()))?;
                }
                Ok(())
            }
            DemoDeed::Set { id, field, value, .. } => {
                change.write(stream, *id, Some(*field), Vec::new(), Body::Set(value.clone()))
            }
            DemoDeed::Put {
                id,
                field,
                element,
                present,
            } => {
                let (element, present) = (element.clone(), *present);
                let body = Body::Put { element, present };
                change.write(stream, *id, Some(*field), Vec::new(), body)
            }
            _ => Err(CaseworkError::NotFound),
        }
    }

    fn certificate(
        &self,
        municipality: MunicipalityId,
        colleague: &DemoColleague,
        laptop: &Laptop,
    ) -> Result<Vec<u8>, CaseworkError> {
        let now = self.casework.ground.clock.read().at;
        let mut roles: Vec<String> = colleague
            .roles
            .iter()
            .map(|role| role.as_str().to_owned())
            .collect();
        roles.sort();
        let certificate = Certificate {
            municipality,
            subject_user: colleague.id.to_bytes(),
            user_name: colleague.name.clone(),
            department: colleague.department.clone(),
            roles,
            login_subject: String::new(),
            signing: laptop.keys.signing_public(),
            kem: laptop.keys.kem_public(),
            incarnation: 1,
            valid_from_ms: now.unix_ms(),
            valid_to_ms: 0,
            issued_at_ms: now.unix_ms(),
            issuer: Issuer::Root,
        };
        Ok(certificate
            .issued_by_device(self.casework.store.device())?
            .to_bytes()?)
    }

    /// Plays every family up to where it says yes to its plan, takes that in, and goes on from there: what a family says yes
    /// to is the plan as it reads.
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
            for course in &mut courses {
                self.play_on(course, &mut open, &mut restricted)?;
            }
            if open.ops.is_empty() && restricted.ops.is_empty() {
                return Ok(());
            }
            self.casework.store.take_in_closed(&[open, restricted])?;
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
            let approves = act
                .deeds
                .iter()
                .any(|deed| matches!(deed, DemoDeed::Approve { .. }));
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
