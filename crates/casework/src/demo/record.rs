//! A family's record as those who write it see it: what stands in each field, and where the baton is.

use std::collections::BTreeMap;

use makker_domain::entity_kind::EntityKind;
use makker_domain::field::{FieldId, find};
use makker_domain::field_kind::FieldKind;
use makker_domain::home::Home;
use makker_domain::id::{EntityId, FamilyId};
use makker_domain::value::Value;
use makker_oplog::{Body, OpRef, StreamId};

use super::DemoDeed;
use crate::entity::set_field::{check_named_once, check_value};
use crate::error::CaseworkError;

/// What is written for a deed: thing, kind where it comes into being, field, what is replaced, and the content.
pub(super) struct Line {
    pub(super) stream: StreamId,
    pub(super) entity: EntityId,
    pub(super) kind: Option<u16>,
    pub(super) field: Option<FieldId>,
    pub(super) prev: Vec<OpRef>,
    pub(super) body: Body,
}

/// What stands in one place.
#[derive(Default)]
struct Heads {
    now: Vec<OpRef>,
    /// Before the last that was written there.
    before: Vec<OpRef>,
}

/// A place: a field of a thing, or one element of it.
type Place = (EntityId, FieldId, Option<Value>);

/// One family's record.
pub(super) struct Record {
    pub(super) family: FamilyId,
    pub(super) stream: StreamId,
    pub(super) restricted: StreamId,
    /// The highest number of order in each of the two.
    lamports: BTreeMap<StreamId, u64>,
    kinds: BTreeMap<EntityId, (EntityKind, StreamId)>,
    heads: BTreeMap<Place, Heads>,
    holding: Option<OpRef>,
    last_offer: Option<OpRef>,
}

impl Record {
    pub(super) fn new(family: FamilyId, stream: StreamId, restricted: StreamId) -> Self {
        Self {
            family,
            stream,
            restricted,
            lamports: BTreeMap::new(),
            kinds: BTreeMap::new(),
            heads: BTreeMap::new(),
            holding: None,
            last_offer: None,
        }
    }

    pub(super) fn next_lamport(&mut self, stream: StreamId) -> u64 {
        let lamport = self.lamports.entry(stream).or_default();
        *lamport += 1;
        *lamport
    }

    /// What is to be written, line by line. After each, [`written`](Self::written) must be told its name.
    pub(super) fn lines(&mut self, deed: &DemoDeed) -> Result<Vec<Line>, CaseworkError> {
        match deed {
            DemoDeed::Make { id, kind, fields } => self.making(*id, *kind, fields),
            DemoDeed::Set {
                id,
                field,
                value,
                unseen,
            } => {
                let (kind, stream) = self.find(*id)?;
                let spec = check_value(kind, *field, value)?;
                if kind.is_entry() || matches!(spec.kind, FieldKind::Set(_)) {
                    return Err(CaseworkError::NoSuchField { field: field.0 });
                }
                let prev = match self.heads.get(&(*id, *field, None)) {
                    Some(heads) if *unseen => heads.before.clone(),
                    Some(heads) => heads.now.clone(),
                    None => Vec::new(),
                };
                Ok(vec![Line {
                    stream,
                    entity: *id,
                    kind: None,
                    field: Some(*field),
                    prev,
                    body: content(*field, value),
                }])
            }
            DemoDeed::Put {
                id,
                field,
                element,
                present,
            } => {
                let (kind, stream) = self.find(*id)?;
                check_value(kind, *field, &Value::List(vec![element.clone()]))?;
                let heads = self.heads.get(&(*id, *field, Some(element.clone())));
                Ok(vec![Line {
                    stream,
                    entity: *id,
                    kind: None,
                    field: Some(*field),
                    prev: heads.map(|heads| heads.now.clone()).unwrap_or_default(),
                    body: Body::Put {
                        element: element.clone(),
                        present: *present,
                    },
                }])
            }
            DemoDeed::OfferBaton { to } => Ok(vec![self.about_baton(Body::OfferBaton {
                from: self.holding,
                to: *to,
            })]),
            DemoDeed::AcceptBaton => {
                let offer = self.last_offer.ok_or(CaseworkError::BatonMoved)?;
                Ok(vec![self.about_baton(Body::AcceptBaton { offer })])
            }
            DemoDeed::CloseOffer => {
                let offer = self.last_offer.ok_or(CaseworkError::BatonMoved)?;
                Ok(vec![self.about_baton(Body::CloseBatonOffer { offer })])
            }
            DemoDeed::Approve { .. } => Ok(Vec::new()),
        }
    }

    fn about_baton(&self, body: Body) -> Line {
        Line {
            stream: self.stream,
            entity: self.family.into(),
            kind: None,
            field: None,
            prev: Vec::new(),
            body,
        }
    }

    fn making(
        &mut self,
        id: EntityId,
        kind: EntityKind,
        fields: &[(FieldId, Value)],
    ) -> Result<Vec<Line>, CaseworkError> {
        check_named_once(fields)?;
        for (field, value) in fields {
            check_value(kind, *field, value)?;
        }
        let stream = if kind.home().contains(&Home::Family) {
            self.stream
        } else if kind.home().contains(&Home::FamilyRestricted) {
            self.restricted
        } else {
            return Err(CaseworkError::NotMadeThisWay { kind: kind.name() });
        };
        self.kinds.insert(id, (kind, stream));
        let line = |field, body| Line {
            stream,
            entity: id,
            kind: None,
            field,
            prev: Vec::new(),
            body,
        };
        let comes_into_being = |body| Line {
            kind: Some(kind.number()),
            ..line(None, body)
        };
        if kind.is_entry() {
            let mut fields = fields.to_vec();
            fields.sort_by_key(|(field, _)| *field);
            return Ok(vec![comes_into_being(Body::Enter(fields))]);
        }
        let mut lines = vec![comes_into_being(Body::Create)];
        if kind == EntityKind::Family {
            let named = Value::Bytes(self.restricted.to_bytes().to_vec());
            let field = makker_domain::family::RESTRICTED_STREAM;
            lines.push(line(Some(field), Body::Set(named)));
        }
        for (field, value) in fields {
            match (find(*field).map(|spec| spec.kind), value) {
                (Some(FieldKind::Set(_)), Value::List(elements)) => {
                    lines.extend(elements.iter().map(|element| {
                        let body = Body::Put {
                            element: element.clone(),
                            present: true,
                        };
                        line(Some(*field), body)
                    }));
                }
                _ => lines.push(line(Some(*field), content(*field, value))),
            }
        }
        Ok(lines)
    }

    fn find(&self, id: EntityId) -> Result<(EntityKind, StreamId), CaseworkError> {
        self.kinds.get(&id).copied().ok_or(CaseworkError::NotFound)
    }

    /// A line has been written under this name.
    pub(super) fn written(&mut self, line: &Line, op: OpRef) {
        match (&line.body, line.field) {
            (Body::OfferBaton { .. }, _) => self.last_offer = Some(op),
            (Body::AcceptBaton { offer }, _) => {
                self.holding = Some(*offer);
                self.last_offer = None;
            }
            (Body::CloseBatonOffer { .. }, _) => self.last_offer = None,
            (body, Some(field)) => {
                let element = match body {
                    Body::Put { element, .. } => Some(element.clone()),
                    _ => None,
                };
                let heads = self.heads.entry((line.entity, field, element)).or_default();
                let stood = heads.now.clone();
                heads.now.retain(|head| !line.prev.contains(head));
                heads.now.push(op);
                heads.before = stood;
            }
            _ => {}
        }
    }
}

/// A long text is written as a whole: what was typed how does not matter in a demo.
fn content(field: FieldId, value: &Value) -> Body {
    match (find(field).map(|spec| spec.kind), value) {
        (Some(FieldKind::LongText { .. }), Value::Text(text)) => Body::RestartText { text: text.clone() },
        _ => Body::Set(value.clone()),
    }
}
