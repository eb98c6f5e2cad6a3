//! Identifiers: 128-bit UUIDs (version 7) as one type per noun, so that a member's id cannot be passed for a family's.

use std::fmt;
use std::str::FromStr;

use uuid::Uuid;

use crate::clock::Timestamp;
use crate::stored::Stored;
use crate::value::Value;
use crate::value_issue::ValueIssue;

/// An identifier was not written as a UUID (8-4-4-4-12 hexadecimal digits).
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not an identifier")]
pub struct NotAnId;

/// Sixteen random bytes to build an identifier from; who holds the randomness hands them in.
pub type IdEntropy = [u8; 16];

/// Entropy that begins with a number: identifiers made from it in the same millisecond stand in the order of their numbers
/// (RFC 9562, section 6.2, a counter of fixed length). 26 bits count, the 48 after them stay as they were drawn.
pub fn counted(number: u32, drawn: IdEntropy) -> IdEntropy {
    let [_, _, _, _, rest @ ..] = drawn;
    let [high, upper, lower, low] = number.to_be_bytes();
    // The four bits before the first twelve and the two before the next fourteen are the version's and the variant's.
    let twelve = (u16::from(high & 0x03) << 10) | (u16::from(upper) << 2) | u16::from(lower >> 6);
    let [first, second] = twelve.to_be_bytes();
    let mut entropy = [
        first,
        second,
        lower & 0x3f,
        low,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
    ];
    for (place, byte) in entropy.iter_mut().skip(4).zip(rest) {
        *place = byte;
    }
    entropy
}

fn version_7(now: Timestamp, entropy: &IdEntropy) -> Uuid {
    let [a, b, c, d, e, f, g, h, i, j, ..] = *entropy;
    let unix_ms = u64::try_from(now.unix_ms()).unwrap_or(0);
    uuid::Builder::from_unix_timestamp_millis(unix_ms, &[a, b, c, d, e, f, g, h, i, j]).into_uuid()
}

macro_rules! id {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Uuid);

        impl $name {
            /// A new identifier (UUIDv7) from the time and random bytes given.
            pub fn generate(now: Timestamp, entropy: &IdEntropy) -> Self {
                Self(version_7(now, entropy))
            }

            /// From its sixteen bytes.
            pub const fn from_bytes(bytes: [u8; 16]) -> Self {
                Self(Uuid::from_bytes(bytes))
            }

            /// Its sixteen bytes.
            pub const fn to_bytes(self) -> [u8; 16] {
                self.0.into_bytes()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(&self.0, f)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self.0)
            }
        }

        impl FromStr for $name {
            type Err = NotAnId;

            fn from_str(text: &str) -> Result<Self, NotAnId> {
                Uuid::parse_str(text).map(Self).map_err(|_| NotAnId)
            }
        }
    )*};
}

id! {
    /// Any entity, when its kind is not known to the caller (the operation log knows no nouns).
    EntityId;
    /// A family.
    FamilyId;
    /// A municipality's set-up as an entity in the municipality stream.
    MunicipalityId;
    /// A user: a person who signs in, the same on every device.
    UserId;
    /// One stay in the program, from unlock to lock.
    VisitId;
    /// One user action; its operations are applied, undone and shown together.
    ChangeId;
    /// A member of a family.
    MemberId;
    /// Someone in the family's own network.
    NetworkPersonId;
    /// A professional or volunteer around a family.
    ActorId;
    /// How two persons are related.
    RelationId;
    /// That a user works with a family.
    AttachmentId;
    /// A role that a user has.
    RoleAssignmentId;
    /// A department.
    DepartmentId;
    /// An authority team.
    CrossTeamId;
    /// A family's course through the programme.
    CaseId;
    /// A family on the gross list.
    CandidateId;
    /// A consent.
    ConsentId;
    /// A family's joint plan.
    FamilyPlanId;
    /// A version of a joint plan.
    PlanVersionId;
    /// A statutory plan.
    SectorPlanId;
    /// A goal.
    GoalId;
    /// An intervention.
    InterventionId;
    /// An entry in the log.
    LogEntryId;
    /// A meeting.
    MeetingId;
    /// A measurement.
    MeasurementId;
    /// A follow-up.
    FollowUpId;
    /// A service of the catalogue.
    ServiceId;
    /// A goal area.
    GoalAreaId;
    /// A phase of the template.
    PhaseTemplateId;
    /// A legal basis.
    LegalBasisId;
    /// A deadline rule.
    DeadlineRuleId;
}

macro_rules! stored {
    ($($name:ident),* $(,)?) => {$(
        /// Its sixteen bytes.
        impl Stored for $name {
            fn to_value(&self) -> Value {
                Value::Bytes(self.to_bytes().to_vec())
            }

            fn from_value(value: &Value) -> Result<Self, ValueIssue> {
                match value {
                    Value::Bytes(bytes) => {
                        let bytes = bytes.as_slice().try_into().map_err(|_| ValueIssue::WrongForm)?;
                        Ok(Self::from_bytes(bytes))
                    }
                    _ => Err(ValueIssue::WrongForm),
                }
            }
        }
    )*};
}

macro_rules! entity_id {
    ($($name:ident),* $(,)?) => {
        $(
            impl From<$name> for EntityId {
                fn from(id: $name) -> Self {
                    Self(id.0)
                }
            }

            impl From<EntityId> for $name {
                fn from(id: EntityId) -> Self {
                    Self(id.0)
                }
            }
        )*

        stored!($($name),*);
    };
}

stored!(EntityId);

entity_id!(
    ActorId,
    AttachmentId,
    CandidateId,
    CaseId,
    ConsentId,
    CrossTeamId,
    DeadlineRuleId,
    DepartmentId,
    FamilyId,
    FamilyPlanId,
    FollowUpId,
    GoalAreaId,
    GoalId,
    InterventionId,
    LegalBasisId,
    LogEntryId,
    MeasurementId,
    MeetingId,
    MemberId,
    MunicipalityId,
    NetworkPersonId,
    PhaseTemplateId,
    PlanVersionId,
    RelationId,
    RoleAssignmentId,
    SectorPlanId,
    ServiceId,
    UserId,
);

#[cfg(test)]
mod tests {
    #[test]
    fn counted_identifiers_stand_in_the_order_of_their_numbers() {
        let numbers = (0..70_000)
            .chain((0..26).map(|bit| 1 << bit))
            .chain([(1 << 26) - 1]);
        let mut numbers: Vec<u32> = numbers.collect();
        numbers.sort_unstable();
        numbers.dedup();
        let id = |number: u32, drawn: u8| {
            EntityId::generate(
                Timestamp::from_unix_ms(1_795_500_000_000),
                &counted(number, [drawn; 16]),
            )
        };
        // Whatever was drawn.
        assert!(numbers.is_sorted_by(|one, next| id(*one, 0xff) < id(*next, 0)));
        assert_ne!(id(7, 1), id(7, 2), "the rest is drawn");
    }

    use super::*;

    #[test]
    fn an_id_survives_being_written_and_read() {
        let id = FamilyId::generate(Timestamp::from_unix_ms(1_795_000_000_000), &[7; 16]);
        assert_eq!(id.to_string().parse::<FamilyId>().unwrap(), id);
        assert_eq!(FamilyId::from_bytes(id.to_bytes()), id);
    }

    #[test]
    fn ids_made_later_sort_later() {
        let early = FamilyId::generate(Timestamp::from_unix_ms(1_000), &[255; 16]);
        let late = FamilyId::generate(Timestamp::from_unix_ms(1_001), &[0; 16]);
        assert!(early < late);
    }

    #[test]
    fn what_is_no_uuid_is_refused() {
        assert_eq!("familien".parse::<FamilyId>(), Err(NotAnId));
    }

    #[test]
    fn an_id_survives_being_stored() {
        let id = MemberId::from_bytes([7; 16]);
        assert_eq!(MemberId::from_value(&id.to_value()), Ok(id));
        assert_eq!(
            MemberId::from_value(&Value::Bytes(vec![7; 15])),
            Err(ValueIssue::WrongForm)
        );
    }
}
