//! That something was put into the municipality's journal, so that nobody does it twice. A thing of its own, because
//! an entry cannot be marked: it never changes.

use crate::entity_kind::EntityKind;
use crate::field_table::fields;

/// What is worth a note in the journal.
pub const JOURNALISED: &[EntityKind] = &[
    EntityKind::Case,
    EntityKind::CaseAssessment,
    EntityKind::Consent,
    EntityKind::PlanVersion,
    EntityKind::Intervention,
    EntityKind::CooperationContract,
    EntityKind::LogEntry,
    EntityKind::Meeting,
    EntityKind::Measurement,
    EntityKind::FollowUp,
];

fields! { JournalMark:
    /// What was journalised.
    ITEM = 4100 "item" Ref(JOURNALISED);
    /// In which system.
    SYSTEM = 4101 "system" title();
    /// Under which number.
    CASE_NUMBER = 4102 "case_number" tag();
    /// When.
    ON = 4103 "journalised_on" Date;
}
