//! Operations are the truth. This crate holds what an operation is, how it is written down, how a writer's
//! operations are chained, how concurrent ones merge, and the one fold that turns them into state: the same function
//! for a single edit, a rebuild, a snapshot and a simulation.
//!
//! This crate must never know: files, databases, keys, signatures, the clock, randomness, or what a user may do.
//! It is the only one that names `minicbor` and `yrs`.
//!
//! ```
//! use makker_domain::{entity_kind::EntityKind, family, id::EntityId, value::Value};
//! use makker_oplog::{CellKey, Cells, MemoryState, fold};
//! use makker_testkit::{Device, STREAM};
//!
//! let family_id = EntityId::from_bytes([1; 16]);
//! let mut amina = Device::new(1);
//! let mut state = MemoryState::default();
//! fold(&mut state, &amina.create(family_id, EntityKind::Family))?;
//! fold(&mut state, &amina.set(family_id, family::NAME, Value::Text("Demir".into()), vec![]))?;
//! let name = state.register(&CellKey::new(STREAM, family_id, family::NAME))?;
//! assert_eq!(name.shown(), Some(&Value::Text("Demir".into())));
//! # Ok::<(), std::convert::Infallible>(())
//! ```

pub mod batch;
mod baton;
mod body;
mod body_cbor;
mod cbor;
mod chain;
mod fold;
mod header;
mod header_cbor;
mod issues;
mod op;
mod register;
mod splice;
mod state;
mod stream;
pub mod text;
mod text_cbor;
mod text_engine;
mod text_parallel;
mod undo;
mod writer;

pub use baton::{Baton, BatonView, Holding, Offer};
pub use body::{Approval, Body, OpType, Redaction, RedactionTarget, TextEdit};
pub use cbor::{canonical_bytes, value_from_bytes};
pub use chain::ChainLink;
pub use fold::{Touched, entered_field, fold};
pub use header::Header;
pub use issues::{FieldIssue, issues};
pub use op::{BodyHash, Content, Op, SCHEMA, Salt};
pub use register::{Head, Presence, Register};
pub use state::{CellKey, Cells, MemoryState, place};
pub use stream::{StreamId, StreamKind};
pub use text_engine::{TextDoc, TextEngineError, TypistId};
pub use undo::{CannotUndo, Past, UndoDraft, undo};
pub use writer::{OpId, OpRef, Writer};

/// Why bytes are not what they should be. Nothing of the bytes themselves is repeated: they may be private.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DecodeError {
    /// Not well-formed, cut short, or followed by more bytes than belong there.
    #[error("not well-formed")]
    Malformed,
    /// Larger or deeper than any honest program writes.
    #[error("over the size that is accepted")]
    TooLarge,
}

impl From<minicbor::decode::Error> for DecodeError {
    fn from(_: minicbor::decode::Error) -> Self {
        Self::Malformed
    }
}
