//! Two people, one family, and what each of them knows.

use makker_domain::field::FieldId;
use makker_domain::id::EntityId;
use makker_domain::value::Value;
use makker_oplog::text::{Splice, TextField, paragraphs_touched};
use makker_oplog::{Body, CellKey, Cells, MemoryState, Op, OpRef, Past, Register, TextEdit, TypistId, fold};
use makker_testkit::{Device, Draft, STREAM};

pub const FAMILY: EntityId = EntityId::from_bytes([0xfa; 16]);

/// One person's device and what it knows.
pub struct Desk {
    pub device: Device,
    pub state: MemoryState,
    pub log: Vec<Op>,
    typist: TypistId,
}

impl Desk {
    pub fn of(number: u8) -> Self {
        let typist = TypistId::from_random(u64::from(number) << 40);
        Self {
            device: Device::new(number),
            state: MemoryState::default(),
            log: Vec::new(),
            typist,
        }
    }

    pub fn typist(&self) -> TypistId {
        self.typist
    }

    pub fn learn(&mut self, op: &Op) {
        if self.state.come(op.stream, op.op_ref()) {
            self.device.saw(op.header.lamport);
            let Ok(_) = fold(&mut self.state, op);
            self.log.push(op.clone());
        }
    }

    pub fn learn_all(&mut self, ops: &[Op]) {
        for op in ops {
            self.learn(op);
        }
    }

    pub fn write(&mut self, field: Option<FieldId>, prev: Vec<OpRef>, body: Body) -> Op {
        let op = self.device.write(Draft {
            entity: FAMILY,
            kind: None,
            field,
            prev,
            body,
        });
        self.learn(&op);
        op
    }

    /// Sets a field over everything that is shown there.
    pub fn set(&mut self, field: FieldId, value: &str) -> Op {
        let prev = self.register(field).heads().keys().copied().collect();
        self.write(Some(field), prev, Body::Set(Value::Text(value.to_owned())))
    }

    pub fn register(&self, field: FieldId) -> Register {
        let Ok(register) = self.state.register(&CellKey::new(STREAM, FAMILY, field));
        register
    }

    pub fn text_field(&self, field: FieldId) -> TextField {
        self.state
            .texts()
            .get(&CellKey::new(STREAM, FAMILY, field))
            .cloned()
            .unwrap_or_default()
    }

    /// Types into a long text.
    pub fn type_at(&mut self, field: FieldId, at_utf16: u32, deleted_utf16: u32, inserted: &str) -> Op {
        let text = self.text_field(field);
        let generation = text.current_generation();
        let doc = text.doc(generation).unwrap();
        let splice = Splice {
            at_utf16,
            deleted_utf16,
            inserted: inserted.to_owned(),
        };
        let update = doc.edit(self.typist, &splice).unwrap();
        let paragraphs = paragraphs_touched(&doc.text(), at_utf16, deleted_utf16);
        let edit = TextEdit {
            generation,
            update,
            splice,
            paragraphs,
        };
        self.write(Some(field), text.heads(), Body::EditText(edit))
    }

    pub fn shown(&self, field: FieldId) -> String {
        self.text_field(field).shown().unwrap()
    }
}

impl Cells for Desk {
    type Error = std::convert::Infallible;

    fn register(&self, key: &CellKey) -> Result<Register, Self::Error> {
        self.state.register(key)
    }
    fn put_register(&mut self, key: &CellKey, register: Register) -> Result<(), Self::Error> {
        self.state.put_register(key, register)
    }
    fn baton(&self, key: &CellKey) -> Result<makker_oplog::Baton, Self::Error> {
        self.state.baton(key)
    }
    fn put_baton(&mut self, key: &CellKey, baton: makker_oplog::Baton) -> Result<(), Self::Error> {
        self.state.put_baton(key, baton)
    }
    fn text_node(
        &self,
        key: &CellKey,
        op: OpRef,
    ) -> Result<Option<makker_oplog::text::TextNode>, Self::Error> {
        self.state.text_node(key, op)
    }
    fn put_text_node(
        &mut self,
        key: &CellKey,
        op: OpRef,
        node: makker_oplog::text::TextNode,
    ) -> Result<(), Self::Error> {
        self.state.put_text_node(key, op, node)
    }
    fn has_come(&self, stream: makker_oplog::StreamId, op: OpRef) -> Result<bool, Self::Error> {
        self.state.has_come(stream, op)
    }
    fn put_awaited(&mut self, key: &CellKey, op: OpRef) -> Result<(), Self::Error> {
        self.state.put_awaited(key, op)
    }
    fn take_awaited(&mut self, key: &CellKey, op: OpRef) -> Result<bool, Self::Error> {
        self.state.take_awaited(key, op)
    }
    fn is_redacted(
        &self,
        stream: makker_oplog::StreamId,
        target: &makker_oplog::RedactionTarget,
    ) -> Result<bool, Self::Error> {
        self.state.is_redacted(stream, target)
    }
    fn put_redacted(
        &mut self,
        stream: makker_oplog::StreamId,
        target: makker_oplog::RedactionTarget,
    ) -> Result<(), Self::Error> {
        self.state.put_redacted(stream, target)
    }
}

impl Past for Desk {
    fn op(&self, op: OpRef) -> Result<Option<Op>, Self::Error> {
        Ok(self.log.iter().find(|known| known.op_ref() == op).cloned())
    }

    fn text(&self, key: &CellKey) -> Result<TextField, Self::Error> {
        Ok(self.state.texts().get(key).cloned().unwrap_or_default())
    }
}
