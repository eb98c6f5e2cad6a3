//! Where the fold keeps what it knows.

use std::collections::{BTreeMap, BTreeSet};
use std::convert::Infallible;

use makker_domain::field::FieldId;
use makker_domain::id::EntityId;

use crate::baton::Baton;
use crate::body::RedactionTarget;
use crate::register::Register;
use crate::stream::StreamId;
use crate::text::{TextField, TextNode};
use crate::writer::OpRef;

/// Places beside the fields of the registry, in which the fold keeps what is not a field. The registry leaves them free.
pub mod place {
    use makker_domain::field::{ARCHIVED, FieldId};

    /// The kind of an entity, once it has come into being.
    pub const EXISTENCE: FieldId = FieldId(0);
    /// The fields of an immutable entry, together.
    pub const ENTRY: FieldId = FieldId(65_534);
    /// Operations of a newer program that must be understood before anybody goes on editing the entity.
    pub const NEWER: FieldId = FieldId(65_533);
    /// Approvals of a plan.
    pub const APPROVAL: FieldId = FieldId(65_532);
    /// The baton of a family.
    pub const BATON: FieldId = FieldId(65_531);
    /// Redactions by operation.
    pub const REDACTION: FieldId = FieldId(65_530);
    /// That a change was undone; the entity is the change.
    pub const UNDONE: FieldId = FieldId(65_529);
    /// The founding of the municipality.
    pub const FOUNDING: FieldId = FieldId(65_528);
    /// Certificates of devices.
    pub const CERTIFICATE: FieldId = FieldId(65_527);
    /// From here on numbers are places and no fields, but for archiving.
    const FIRST: FieldId = FieldId(65_000);

    /// Whether the number is a field's, of this program's registry or a newer one's.
    pub fn is_field(field: FieldId) -> bool {
        field != EXISTENCE && (field < FIRST || field == ARCHIVED)
    }
}

/// Names one cell. The stream is part of the name: whoever may write to one stream can touch nothing in another, not
/// even by naming an entity that lives there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CellKey {
    /// The stream it was written in.
    pub stream: StreamId,
    /// Whose field.
    pub entity: EntityId,
    /// Which field, or which [`place`].
    pub field: FieldId,
}

impl CellKey {
    /// The cell of `field` of `entity` in `stream`.
    pub fn new(stream: StreamId, entity: impl Into<EntityId>, field: FieldId) -> Self {
        Self {
            stream,
            entity: entity.into(),
            field,
        }
    }
}

/// What the fold reads and writes. The store keeps it in tables, simulations in memory.
pub trait Cells {
    /// What can go wrong where the cells are kept.
    type Error;

    /// A register, empty when nothing has been written to it.
    ///
    /// # Errors
    /// Whatever the place of keeping reports; so for all below.
    fn register(&self, key: &CellKey) -> Result<Register, Self::Error>;

    /// Keeps a register.
    #[expect(clippy::missing_errors_doc, reason = "said once above")]
    fn put_register(&mut self, key: &CellKey, register: Register) -> Result<(), Self::Error>;

    /// A baton.
    #[expect(clippy::missing_errors_doc, reason = "said once above")]
    fn baton(&self, key: &CellKey) -> Result<Baton, Self::Error>;

    /// Keeps a baton.
    #[expect(clippy::missing_errors_doc, reason = "said once above")]
    fn put_baton(&mut self, key: &CellKey, baton: Baton) -> Result<(), Self::Error>;

    /// One operation on a long text.
    #[expect(clippy::missing_errors_doc, reason = "said once above")]
    fn text_node(&self, key: &CellKey, op: OpRef) -> Result<Option<TextNode>, Self::Error>;

    /// Keeps one operation on a long text.
    #[expect(clippy::missing_errors_doc, reason = "said once above")]
    fn put_text_node(&mut self, key: &CellKey, op: OpRef, node: TextNode) -> Result<(), Self::Error>;

    /// Whether the operation has come.
    #[expect(clippy::missing_errors_doc, reason = "said once above")]
    fn has_come(&self, stream: StreamId, op: OpRef) -> Result<bool, Self::Error>;

    /// Remembers that an operation in the cell `key` replaces `op`, which has not come.
    #[expect(clippy::missing_errors_doc, reason = "said once above")]
    fn put_awaited(&mut self, key: &CellKey, op: OpRef) -> Result<(), Self::Error>;

    /// `op` has come: whether something in the cell `key` replaces it already. Nothing waits for it from now on.
    #[expect(clippy::missing_errors_doc, reason = "said once above")]
    fn take_awaited(&mut self, key: &CellKey, op: OpRef) -> Result<bool, Self::Error>;

    /// Whether a redaction names exactly this.
    #[expect(clippy::missing_errors_doc, reason = "said once above")]
    fn is_redacted(&self, stream: StreamId, target: &RedactionTarget) -> Result<bool, Self::Error>;

    /// Remembers that a redaction names this.
    #[expect(clippy::missing_errors_doc, reason = "said once above")]
    fn put_redacted(&mut self, stream: StreamId, target: RedactionTarget) -> Result<(), Self::Error>;
}

/// State in memory.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MemoryState {
    registers: BTreeMap<CellKey, Register>,
    batons: BTreeMap<CellKey, Baton>,
    texts: BTreeMap<CellKey, TextField>,
    redacted: BTreeSet<(StreamId, RedactionTarget)>,
    come: BTreeSet<(StreamId, OpRef)>,
    awaited: BTreeSet<(StreamId, OpRef, CellKey)>,
}

impl MemoryState {
    /// An operation has come; in the store it is the log that knows. Whether it is new here.
    pub fn come(&mut self, stream: StreamId, op: OpRef) -> bool {
        self.come.insert((stream, op))
    }

    /// Operations that others replace and that have not come, with the cells in which they are replaced.
    pub fn awaited(&self) -> &BTreeSet<(StreamId, OpRef, CellKey)> {
        &self.awaited
    }

    /// Every register that anything was written to.
    pub fn registers(&self) -> &BTreeMap<CellKey, Register> {
        &self.registers
    }

    /// Every baton that was ever offered.
    pub fn batons(&self) -> &BTreeMap<CellKey, Baton> {
        &self.batons
    }

    /// Every long text that was ever written.
    pub fn texts(&self) -> &BTreeMap<CellKey, TextField> {
        &self.texts
    }

    /// Every redaction.
    pub fn redacted(&self) -> &BTreeSet<(StreamId, RedactionTarget)> {
        &self.redacted
    }
}

impl Cells for MemoryState {
    type Error = Infallible;

    fn register(&self, key: &CellKey) -> Result<Register, Infallible> {
        Ok(self.registers.get(key).cloned().unwrap_or_default())
    }

    fn put_register(&mut self, key: &CellKey, register: Register) -> Result<(), Infallible> {
        self.registers.insert(*key, register);
        Ok(())
    }

    fn baton(&self, key: &CellKey) -> Result<Baton, Infallible> {
        Ok(self.batons.get(key).cloned().unwrap_or_default())
    }

    fn put_baton(&mut self, key: &CellKey, baton: Baton) -> Result<(), Infallible> {
        self.batons.insert(*key, baton);
        Ok(())
    }

    fn text_node(&self, key: &CellKey, op: OpRef) -> Result<Option<TextNode>, Infallible> {
        Ok(self
            .texts
            .get(key)
            .and_then(|text| text.nodes().get(&op))
            .cloned())
    }

    fn put_text_node(&mut self, key: &CellKey, op: OpRef, node: TextNode) -> Result<(), Infallible> {
        self.texts.entry(*key).or_default().insert(op, node);
        Ok(())
    }

    fn has_come(&self, stream: StreamId, op: OpRef) -> Result<bool, Infallible> {
        Ok(self.come.contains(&(stream, op)))
    }

    fn put_awaited(&mut self, key: &CellKey, op: OpRef) -> Result<(), Infallible> {
        self.awaited.insert((key.stream, op, *key));
        Ok(())
    }

    fn take_awaited(&mut self, key: &CellKey, op: OpRef) -> Result<bool, Infallible> {
        let replaced = self.awaited.remove(&(key.stream, op, *key));
        self.awaited
            .retain(|(stream, awaited, _)| (*stream, *awaited) != (key.stream, op));
        Ok(replaced)
    }

    fn is_redacted(&self, stream: StreamId, target: &RedactionTarget) -> Result<bool, Infallible> {
        Ok(self.redacted.contains(&(stream, *target)))
    }

    fn put_redacted(&mut self, stream: StreamId, target: RedactionTarget) -> Result<(), Infallible> {
        self.redacted.insert((stream, target));
        Ok(())
    }
}
