//! Two people, one family, and what each of them knows.

use std::convert::Infallible;

use makker_domain::field::FieldId;
use makker_domain::id::{ChangeId, EntityId};
use makker_domain::value::Value;
use makker_oplog::text::{Splice, TextField, Typists};
use makker_oplog::{Baton, Body, CellKey, Cells, MemoryState, Op, OpRef, Past, Register, TypistId, fold};
use makker_testkit::{Device, Draft, STREAM};

pub const FAMILY: EntityId = EntityId::from_bytes([0xfa; 16]);

/// One person's device and what it knows.
pub struct Desk {
    pub device: Device,
    pub state: MemoryState,
    pub log: Vec<Op>,
    typist: TypistId,
    typed: u64,
}

impl Desk {
    pub fn of(number: u8) -> Self {
        let typist = TypistId::from_random(u64::from(number) << 40);
        Self {
            device: Device::new(number),
            state: MemoryState::default(),
            log: Vec::new(),
            typist,
            typed: 0,
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
        self.device.begin_change();
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
        self.type_on(field, &text.heads(), at_utf16, deleted_utf16, inserted)
    }

    /// Types into a long text that one has on the screen as it stood at `seen`.
    pub fn type_on(
        &mut self,
        field: FieldId,
        seen: &[OpRef],
        at_utf16: u32,
        deleted_utf16: u32,
        inserted: &str,
    ) -> Op {
        self.typed += 1;
        let fresh =
            TypistId::from_random((self.typed << 20) ^ (u64::from(self.device.writer().to_bytes()[0]) << 50));
        let splice = Splice {
            at_utf16,
            deleted_utf16,
            inserted: inserted.to_owned(),
        };
        let typists = Typists {
            session: self.typist,
            fresh,
        };
        let edit = self.text_field(field).edit(seen, splice, &typists).unwrap();
        self.write(Some(field), seen.to_vec(), Body::EditText(edit))
    }

    pub fn shown(&self, field: FieldId) -> String {
        self.text_field(field).shown().unwrap()
    }
}

impl Past for Desk {
    type Error = Infallible;

    fn op(&self, op: OpRef) -> Result<Option<Op>, Infallible> {
        Ok(self.log.iter().find(|known| known.op_ref() == op).cloned())
    }

    fn ops_of_change(&self, change: ChangeId) -> Result<Vec<Op>, Infallible> {
        let of_change = self.log.iter().filter(|op| op.header.change == change);
        Ok(of_change.cloned().collect())
    }

    fn register(&self, key: &CellKey) -> Result<Register, Infallible> {
        self.state.register(key)
    }

    fn baton(&self, key: &CellKey) -> Result<Baton, Infallible> {
        self.state.baton(key)
    }

    fn text(&self, key: &CellKey) -> Result<TextField, Infallible> {
        Ok(self.state.texts().get(key).cloned().unwrap_or_default())
    }
}
