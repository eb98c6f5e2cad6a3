//! What an operation carries: one form per type. The forms are bytes in [`body_cbor`](crate::body_cbor).

use makker_domain::field::FieldId;
use makker_domain::id::{ChangeId, EntityId};
use makker_domain::value::Value;

use crate::baton::Holding;
use crate::text::{Generation, Splice};
use crate::writer::OpRef;

/// The types of operations this program knows. The numbers are stored and never reused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u16)]
pub enum OpType {
    /// An entity comes into being.
    Create = 1,
    /// A field gets a value.
    Set = 2,
    /// An element is put into a multi-valued field or taken out.
    Put = 3,
    /// An immutable entry comes into being with all its fields.
    Enter = 4,
    /// A long text is edited.
    EditText = 5,
    /// A long text starts anew from plain text.
    RestartText = 6,
    /// Parallel or late edits of a long text have been looked at.
    ReviewText = 7,
    /// The baton is offered.
    OfferBaton = 8,
    /// An offered baton is accepted.
    AcceptBaton = 9,
    /// An offered baton is declined, or the offer withdrawn.
    CloseBatonOffer = 10,
    /// Of two accepted offers, people decide on one.
    SettleBaton = 11,
    /// A family says yes to a plan.
    Approve = 12,
    /// Contents are to be removed for good.
    Redact = 13,
    /// The operations of this change undo an earlier change.
    Undo = 14,
    /// The municipality is founded.
    Found = 15,
    /// A device is vouched for.
    Certify = 16,
}

impl OpType {
    /// Every type.
    pub const ALL: [Self; 16] = [
        Self::Create,
        Self::Set,
        Self::Put,
        Self::Enter,
        Self::EditText,
        Self::RestartText,
        Self::ReviewText,
        Self::OfferBaton,
        Self::AcceptBaton,
        Self::CloseBatonOffer,
        Self::SettleBaton,
        Self::Approve,
        Self::Redact,
        Self::Undo,
        Self::Found,
        Self::Certify,
    ];

    /// The stored number.
    pub const fn number(self) -> u16 {
        self as u16
    }

    /// From the stored number; `None` for a type made by a newer program.
    pub fn from_number(number: u16) -> Option<Self> {
        Self::ALL.into_iter().find(|op_type| op_type.number() == number)
    }

    /// Whether a redaction removes its content. What only ties other operations together holds no private text, and
    /// must stay, or replicas that lost it at different moments would differ.
    pub const fn is_redactable(self) -> bool {
        matches!(
            self,
            Self::Set | Self::Put | Self::Enter | Self::EditText | Self::RestartText | Self::Approve
        )
    }
}

/// A body this program understands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Body {
    /// [`OpType::Create`]. The kind is in the header.
    Create,
    /// [`OpType::Set`].
    Set(Value),
    /// [`OpType::Put`].
    Put {
        /// Which element.
        element: Value,
        /// There from now on, or not.
        present: bool,
    },
    /// [`OpType::Enter`]. The kind is in the header; fields ascend.
    Enter(Vec<(FieldId, Value)>),
    /// [`OpType::EditText`].
    EditText(TextEdit),
    /// [`OpType::RestartText`]. `prev` names the generations it replaces and the last edits worked into it; edits it
    /// has not seen come up for review.
    RestartText {
        /// The whole text as it stands from now on.
        text: String,
    },
    /// [`OpType::ReviewText`]. `prev` names the edits that have been looked at.
    ReviewText,
    /// [`OpType::OfferBaton`].
    OfferBaton {
        /// The holding it is offered from.
        from: Holding,
        /// Who should take it.
        to: EntityId,
    },
    /// [`OpType::AcceptBaton`].
    AcceptBaton {
        /// The offer that is accepted.
        offer: OpRef,
    },
    /// [`OpType::CloseBatonOffer`].
    CloseBatonOffer {
        /// The offer that is closed.
        offer: OpRef,
    },
    /// [`OpType::SettleBaton`]. `prev` names earlier settlements of the same holding.
    SettleBaton {
        /// The holding from which two offers were accepted.
        holding: Holding,
        /// The one that counts.
        chosen: OpRef,
    },
    /// [`OpType::Approve`].
    Approve(Approval),
    /// [`OpType::Redact`].
    Redact(Redaction),
    /// [`OpType::Undo`].
    Undo {
        /// The change that is undone.
        change: ChangeId,
    },
    /// [`OpType::Found`]: the signed statement of the founding, in a form that only the keys' own crate reads.
    Found(Vec<u8>),
    /// [`OpType::Certify`]: a signed certificate, in a form that only the keys' own crate reads.
    Certify(Vec<u8>),
}

/// One edit of a long text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextEdit {
    /// The generation it was made on.
    pub generation: Generation,
    /// The text engine's update: the truth for merging.
    pub update: Vec<u8>,
    /// The same edit in plain words: for reading and rescue.
    pub splice: Splice,
    /// Names of the paragraphs it touches: two edits that share one were made in the same paragraph. They tell nothing of
    /// its words.
    pub paragraphs: Vec<[u8; 8]>,
}

/// A family's yes. It holds the plan as it was shown to them, so that what has changed since can be told years later.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Approval {
    /// The plan as rendered: [canonical bytes](crate::canonical_bytes).
    pub rendered: Vec<u8>,
    /// The language it was rendered in (BCP 47).
    pub language: String,
    /// The members who said yes, ascending.
    pub members: Vec<EntityId>,
    /// How they said it: a code of the field registry (spoken, signed, …).
    pub how: String,
    /// Who was there to see it, if anyone besides the user.
    pub witness: Option<EntityId>,
}

impl Approval {
    /// The hash of the plan as it was shown.
    pub fn rendered_hash(&self) -> [u8; 32] {
        blake3::derive_key("makker approved plan 0", &self.rendered)
    }
}

/// What is removed for good, by what authority and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Redaction {
    /// What is removed.
    pub targets: Vec<RedactionTarget>,
    /// The rule or decision it rests on.
    pub authority: String,
    /// Why. Never repeats what is removed.
    pub reason: String,
}

/// One operation whose content is removed. It names entity and field too, so that the removal works whichever of the
/// two arrives first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct RedactionTarget {
    /// The operation.
    pub op: OpRef,
    /// Its entity.
    pub entity: EntityId,
    /// Its field, if it has one.
    pub field: Option<FieldId>,
}

impl Body {
    /// The type it belongs to.
    pub fn op_type(&self) -> OpType {
        match self {
            Self::Create => OpType::Create,
            Self::Set(_) => OpType::Set,
            Self::Put { .. } => OpType::Put,
            Self::Enter(_) => OpType::Enter,
            Self::EditText(_) => OpType::EditText,
            Self::RestartText { .. } => OpType::RestartText,
            Self::ReviewText => OpType::ReviewText,
            Self::OfferBaton { .. } => OpType::OfferBaton,
            Self::AcceptBaton { .. } => OpType::AcceptBaton,
            Self::CloseBatonOffer { .. } => OpType::CloseBatonOffer,
            Self::SettleBaton { .. } => OpType::SettleBaton,
            Self::Approve(_) => OpType::Approve,
            Self::Redact(_) => OpType::Redact,
            Self::Undo { .. } => OpType::Undo,
            Self::Found(_) => OpType::Found,
            Self::Certify(_) => OpType::Certify,
        }
    }
}
