//! Verbs about whatever has fields: one file a verb, the same for every kind of the registry. What differs between kinds
//! (fields, what a value may be, where it lives, whether it is an entry) is data.

pub(crate) mod archive;
pub(crate) mod create;
pub(crate) mod enter;
pub(crate) mod list;
pub(crate) mod place;
pub(crate) mod put_element;
pub(crate) mod review_text;
pub(crate) mod set_field;
pub(crate) mod show;
pub(crate) mod write_text;

use makker_domain::clock::Timestamp;
use makker_domain::entity_kind::EntityKind;
use makker_domain::field::FieldSpec;
use makker_domain::id::{CrossTeamId, EntityId, FamilyId, UserId};
use makker_domain::issue::Issue;
use makker_domain::value::Value;
use makker_oplog::{OpId, OpRef, StreamId};

use crate::error::CaseworkError;
use crate::verb::{About, Verb};

/// Whose it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Matter {
    /// A family's.
    Family(FamilyId),
    /// A team's own: its meetings, the gross list.
    Team(CrossTeamId),
    /// The municipality's set-up.
    SetUp,
}

impl From<FamilyId> for Matter {
    fn from(family: FamilyId) -> Self {
        Self::Family(family)
    }
}

impl Matter {
    /// What the right is asked for, and the trace names.
    pub(crate) fn about(self) -> About {
        match self {
            Self::Family(family) => About::Family(family),
            Self::Team(team) => About::Team(team),
            Self::SetUp => About::Nobody,
        }
    }

    /// The verb for this matter.
    pub(crate) fn verb(
        self,
        family: &'static Verb,
        set_up: &'static Verb,
        team: &'static Verb,
    ) -> &'static Verb {
        match self {
            Self::Family(_) => family,
            Self::Team(_) => team,
            Self::SetUp => set_up,
        }
    }
}

/// An entity with its fields.
#[derive(Clone, Debug, PartialEq)]
pub struct EntityState {
    /// Which.
    pub id: EntityId,
    /// Of which kind.
    pub kind: EntityKind,
    /// When it came into being, as the device's clock had it.
    pub created_at: Timestamp,
    /// Put away.
    pub archived: bool,
    /// What to hand back when putting it away or taking it out again.
    pub archived_seen: Vec<OpId>,
    /// A newer program must be used to edit it.
    pub read_only: bool,
    /// Its fields, by number.
    pub fields: Vec<FieldState>,
}

/// A field as it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldState {
    /// Which.
    pub field: &'static FieldSpec,
    /// The value; of a set the list of its elements, of a long text the text. Nothing when never written, cleared or
    /// redacted. While there is a clash it is only what stands in for the field in lists.
    pub shown: Option<Value>,
    /// Every value that stands, oldest first: more than one is a clash to settle, unless they are alike.
    pub standing: Vec<Standing>,
    /// Differing values stand.
    pub clashes: bool,
    /// Edits of a long text that people should look at: late ones, and those that were made in one paragraph apart.
    pub edits_to_review: usize,
    /// What to hand back when writing over what is shown here.
    pub seen: Vec<OpId>,
    /// What a person should look at.
    pub issues: Vec<Issue>,
}

/// One value that stands, and whose it is.
#[derive(Clone, Debug, PartialEq)]
pub struct Standing {
    /// The operation.
    pub op: OpId,
    /// The value; `None` when redacted.
    pub value: Option<Value>,
    /// Who wrote it.
    pub user: UserId,
    /// When, as the device's clock had it.
    pub at: Timestamp,
}

/// What the user saw of a thing in `stream`.
pub(crate) fn seen_in(stream: StreamId, seen: &[OpId]) -> Result<Vec<OpRef>, CaseworkError> {
    seen.iter()
        .map(|op| {
            (op.stream == stream)
                .then_some(op.op)
                .ok_or(CaseworkError::NotFound)
        })
        .collect()
}

fn named(stream: StreamId, ops: impl IntoIterator<Item = OpRef>) -> Vec<OpId> {
    ops.into_iter().map(|op| op.in_stream(stream)).collect()
}
