//! What every operation says of itself.

use makker_domain::clock::ClockReading;
use makker_domain::field::FieldId;
use makker_domain::id::{ChangeId, EntityId, UserId, VisitId};

use crate::writer::OpRef;

/// The header of an operation. Stream and writer are not in it: they are fixed by the chain the operation stands in
/// (see [`ChainLink::start`](crate::ChainLink::start)), so they need not be repeated two hundred thousand times.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// The writer's number for it within the stream: from 1, without gaps.
    pub seq: u64,
    /// Above the lamport of everything the writer had seen. Orders; the clock never does.
    pub lamport: u64,
    /// What the writer's clock showed. A claim, kept for the audit.
    pub claimed_at: ClockReading,
    /// Who did it.
    pub user: UserId,
    /// The member or actor whose words these are, when they are not the user's own.
    pub voice: Option<EntityId>,
    /// The stay in the program (unlock to lock) in which it was done.
    pub visit: VisitId,
    /// The user action it is part of.
    pub change: ChangeId,
    /// The number of its type; see [`OpType`](crate::OpType). Kept as a number so that newer types pass through.
    pub op_type: u16,
    /// What it is about.
    pub entity: EntityId,
    /// The field it changes, for types that change one.
    pub field: Option<FieldId>,
    /// The operations (of the same stream) it knowingly replaces, in ascending order without repeats.
    pub prev: Vec<OpRef>,
    /// The version of the body's form.
    pub schema: u16,
    /// A program that does not know the type must not go on editing this entity.
    pub must_understand: bool,
    /// For types that bring an entity into being: the number of its kind. Here and not in the body, so that an entry
    /// whose text was redacted is still known to have been an entry.
    pub kind: Option<u16>,
}
