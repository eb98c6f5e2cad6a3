//! What waits for the user, as it crosses to the window.

use makker_casework::{Waiting, WaitingLine};
use schemars::JsonSchema;
use serde::Serialize;
use specta::Type;

use crate::day::day;
use crate::entity::names::op_name;
use crate::overview::due::DueView;

/// Something that waits for the user.
#[derive(Serialize, JsonSchema, Type)]
pub struct WaitingView {
    /// In which family (UUID).
    pub family: String,
    /// What it is.
    pub what: WaitingWhat,
}

/// What waits.
#[derive(Serialize, JsonSchema, Type)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum WaitingWhat {
    /// Two values stand in one place.
    Clash {
        /// Of which thing (UUID).
        entity: String,
        /// Of which kind, by name.
        kind: String,
        /// In which field, by name; none when it is the baton.
        field: Option<String>,
        /// What the thing is called.
        caption: Option<String>,
    },
    /// The day has passed.
    Overdue {
        /// Of what.
        due: DueView,
    },
    /// What was agreed in a family's log is late, and nobody has said what became of it.
    LateAgreements {
        /// The longest late.
        first: DueView,
        /// So many there are.
        count: u32,
    },
    /// Somebody wants to give the user the baton.
    BatonOffered {
        /// The offer's name.
        offer: String,
        /// Who holds it now (UUID).
        from: Option<String>,
    },
    /// Two interventions get in each other's way.
    Collision {
        /// The one (UUID).
        one: String,
        /// The other (UUID).
        other: String,
        /// What the one is called.
        one_caption: String,
        /// What the other is called.
        other_caption: String,
        /// `overlapping-hours` or `incompatible-services`.
        issue: String,
    },
    /// The plan has been discussed, and the family has not said yes yet.
    Approval {
        /// Which version (UUID).
        version: String,
        /// Since when it has waited, as YYYY-MM-DD.
        since: Option<String>,
    },
}

impl From<WaitingLine> for WaitingView {
    fn from(line: WaitingLine) -> Self {
        let what = match line.what {
            Waiting::Clash {
                entity,
                kind,
                field,
                caption,
            } => WaitingWhat::Clash {
                entity: entity.to_string(),
                kind: kind.name().to_owned(),
                field: field.map(str::to_owned),
                caption,
            },
            Waiting::Overdue(due) => WaitingWhat::Overdue { due: due.into() },
            Waiting::LateAgreements { first, count } => WaitingWhat::LateAgreements {
                first: first.into(),
                count,
            },
            Waiting::BatonOffered { offer, from } => WaitingWhat::BatonOffered {
                offer: op_name(offer),
                from: from.map(|person| person.to_string()),
            },
            Waiting::Collision {
                one,
                other,
                captions: [one_caption, other_caption],
                issue,
            } => WaitingWhat::Collision {
                one: one.to_string(),
                other: other.to_string(),
                one_caption,
                other_caption,
                issue: issue.as_str().to_owned(),
            },
            Waiting::Approval { version, since } => WaitingWhat::Approval {
                version: version.to_string(),
                since: since.map(day),
            },
        };
        Self {
            family: line.family.to_string(),
            what,
        }
    }
}
