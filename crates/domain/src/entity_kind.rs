//! The kinds of things that have fields. The numbers are stored and never reused.
//!
//! | Kinds | What |
//! |---|---|
//! | 1–9 | the municipality, its people and their rights |
//! | 10–19 | the family and those around it |
//! | 20–29 | the case: from detection to exit, consent |
//! | 30–39 | the plan |
//! | 40–49 | the log and meetings |
//! | 50–59 | measurements and follow-up (59 is kept for concern reports, *underretninger*) |
//! | 60–69 | economy |
//! | 70–79 | the log of use |
//! | 80–89 | a user's own marks |
//! | 90–119 | set-up rows |
//!
//! Kind *k* has the fields 100·*k* to 100·*k* + 99, except the three kinds of the first day: the municipality 1–19,
//! the user 20–99, the family 100–199. From 65,000 on the operation log keeps what is no field, and
//! [`ARCHIVED`](crate::field::ARCHIVED) is last.

use crate::field::{FieldId, FieldSpec};
use crate::home::Home;
use crate::{attachment, cross_team, family, role_assignment};
use crate::{
    case, cost_entry, follow_up, log, measurement, meeting, municipality, own, person, plan, set_up, use_log,
    user,
};

macro_rules! entity_kinds {
    ($(
        $(#[$doc:meta])*
        $kind:ident = $number:literal $name:literal $($noun:ident)::+, $homes:tt $(, $entry:ident)?;
    )*) => {
        /// What an entity is.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u16)]
        pub enum EntityKind {
            $($(#[$doc])* $kind = $number,)*
        }

        impl EntityKind {
            /// Every kind this program knows, by number.
            pub const ALL: [Self; [$($number),*].len()] = [$(Self::$kind),*];

            /// From the stored number; `None` for a kind made by a newer program.
            pub const fn from_number(number: u16) -> Option<Self> {
                match number {
                    $($number => Some(Self::$kind),)*
                    _ => None,
                }
            }

            /// Its name in tables and commands, in snake_case.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$kind => $name,)*
                }
            }

            /// Its fields, by number.
            pub const fn fields(self) -> &'static [FieldSpec] {
                match self {
                    $(Self::$kind => $($noun::)+FIELDS,)*
                }
            }

            /// The kinds of streams it may live in. Anywhere else it is [`Issue::NotAtHome`](crate::issue::Issue).
            pub const fn home(self) -> &'static [Home] {
                use Home::*;
                match self {
                    $(Self::$kind => &$homes,)*
                }
            }

            /// Whether it is an entry: its fields arrive all at once in one operation and are never set afterwards;
            /// a new entry corrects it. ([`ARCHIVED`](crate::field::ARCHIVED) can be set, as on anything.)
            pub const fn is_entry(self) -> bool {
                match self {
                    $(Self::$kind => is_entry!($($entry)?),)*
                }
            }
        }
    };
}

macro_rules! is_entry {
    () => {
        false
    };
    (entry) => {
        true
    };
}

entity_kinds! {
    /// The municipality itself.
    Municipality = 1 "municipality" municipality, [Municipality];
    /// A person who signs in.
    User = 2 "user" user, [Municipality];
    /// A role that a user has for a time.
    RoleAssignment = 3 "role_assignment" role_assignment, [Municipality];
    /// A department of the municipality.
    Department = 4 "department" set_up::department, [Municipality];
    /// An authority team across departments (*tværgående team*).
    CrossTeam = 5 "cross_team" cross_team, [Municipality];
    /// A family.
    Family = 10 "family" family, [Family];
    /// That a user works with the family, as what and for how long.
    Attachment = 11 "attachment" attachment, [Family];
    /// A member of the family.
    Member = 12 "member" person::member, [Family];
    /// What of a member only those named may read.
    MemberRestricted = 13 "member_restricted" person::member_restricted, [FamilyRestricted];
    /// How two persons are related.
    Relation = 14 "relation" person::relation, [Family, FamilyRestricted];
    /// A professional or volunteer around the family (*aktør*).
    Actor = 15 "actor" person::actor, [Family];
    /// That two members in two families are the same person.
    PersonLink = 16 "person_link" person::person_link, [Family];
    /// Someone in the family's own network: a grandparent, a neighbour.
    NetworkPerson = 17 "network_person" person::network_person, [Family];
    /// The family's course through the programme (*sag*, *forløb*). Its table cannot be called `case`, which is SQL's.
    Case = 20 "family_case" case, [Family];
    /// What the team found when it held the family against the criteria.
    CaseAssessment = 21 "case_assessment" case::case_assessment, [FamilyRestricted];
    /// One criterion of an assessment.
    CriterionAssessment = 22 "criterion_assessment" case::criterion_assessment, [FamilyRestricted];
    /// One line of the handover checklist.
    HandoverCheck = 23 "handover_check" case::handover_check, [Family];
    /// One phase of a case.
    CasePhase = 24 "case_phase" case::case_phase, [Family];
    /// A family that has not consented yet, on the gross list.
    Candidate = 25 "candidate" case::candidate, [Team];
    /// A consent (*samtykke*).
    Consent = 26 "consent" case::consent, [Family];
    /// A person of such a family, as the list had them.
    CandidatePerson = 27 "candidate_person" case::candidate_person, [Team], entry;
    /// The family's joint plan.
    FamilyPlan = 30 "family_plan" plan::family_plan, [Family];
    /// A version of the joint plan.
    PlanVersion = 31 "plan_version" plan::plan_version, [Family];
    /// A statutory plan that the joint plan lists.
    SectorPlan = 32 "sector_plan" plan::sector_plan, [Family];
    /// A goal or subgoal.
    Goal = 33 "goal" plan::goal, [Family];
    /// How far someone finds a goal has come.
    GoalProgress = 34 "goal_progress" plan::goal_progress, [Family], entry;
    /// Something that is done to reach a goal (*indsats*).
    Intervention = 35 "intervention" plan::intervention, [Family];
    /// That someone came to an intervention, or did not.
    Attendance = 36 "attendance" plan::attendance, [Family], entry;
    /// What family and team expect of each other (*samarbejdskontrakt*).
    CooperationContract = 37 "cooperation_contract" plan::cooperation_contract, [Family];
    /// An entry in the log of the family (*stafetlog*).
    LogEntry = 40 "log_entry" log::log_entry, [Family], entry;
    /// That something was put into the municipality's journal.
    JournalMark = 41 "journal_mark" log::journal_mark, [Family, FamilyRestricted];
    /// A meeting.
    Meeting = 45 "meeting" meeting, [Family, FamilyRestricted, Team];
    /// One item of a meeting's agenda.
    AgendaItem = 46 "agenda_item" meeting::agenda_item, [Family, FamilyRestricted, Team];
    /// A measurement.
    Measurement = 50 "measurement" measurement, [FamilyRestricted], entry;
    /// Something to be followed up by a day.
    FollowUp = 55 "follow_up" follow_up, [Family, FamilyRestricted];
    /// What a service cost in a month.
    CostEntry = 60 "cost_entry" cost_entry, [Family];
    /// One use of the program: who read, searched, changed, exported or printed what.
    AuditEvent = 70 "audit_event" use_log::audit_event, [Access], entry;
    /// What a user has seen.
    SeenMark = 80 "seen_mark" own::seen_mark, [Own];
    /// How a user likes a view.
    ViewSetting = 81 "view_setting" own::view_setting, [Own];
    /// A service of the catalogue (*ydelse*).
    Service = 90 "service" set_up::service, [Municipality];
    /// What a unit of a service costs in a period (*takst*).
    Rate = 91 "rate" set_up::rate, [Municipality];
    /// That two services do not go together.
    IncompatibilityRule = 92 "incompatibility_rule" set_up::incompatibility_rule, [Municipality];
    /// An area of life in which goals are set.
    GoalArea = 93 "goal_area" set_up::goal_area, [Municipality];
    /// A phase that every case goes through.
    PhaseTemplate = 94 "phase_template" set_up::phase_template, [Municipality];
    /// A level of concern in the log.
    LogLevel = 95 "log_level" set_up::log_level, [Municipality];
    /// A rule from which a deadline follows.
    DeadlineRule = 96 "deadline_rule" set_up::deadline_rule, [Municipality];
    /// A paragraph of a law, while it is in force.
    LegalBasis = 97 "legal_basis" set_up::legal_basis, [Municipality];
    /// A criterion for who belongs in the programme.
    TargetCriterion = 98 "target_criterion" set_up::target_criterion, [Municipality];
    /// What families cost before, and are to cost now (*måltal*).
    CostBaseline = 99 "cost_baseline" set_up::cost_baseline, [Municipality];
    /// A kind of income benefit (*forsørgelsesydelse*).
    BenefitKind = 100 "benefit_kind" set_up::benefit_kind, [Municipality];
    /// Who may see things of a kind unless someone says otherwise.
    AudienceDefault = 101 "audience_default" set_up::audience_default, [Municipality];
    /// A line that every handover checklist begins with.
    HandoverItem = 102 "handover_item" set_up::handover_item, [Municipality];
    /// A kind of statutory plan.
    SectorPlanKind = 103 "sector_plan_kind" set_up::sector_plan_kind, [Municipality];
}

/// References to a thing of any kind.
pub const ANYTHING: &[EntityKind] = &EntityKind::ALL;

/// Whoever can take part, be responsible or be related: references to any person.
pub const PERSONS: &[EntityKind] = &[
    EntityKind::Member,
    EntityKind::NetworkPerson,
    EntityKind::Actor,
    EntityKind::User,
];

/// Whoever works or volunteers with the family.
pub const PROFESSIONALS: &[EntityKind] = &[EntityKind::User, EntityKind::Actor];

impl EntityKind {
    /// The stored number.
    pub const fn number(self) -> u16 {
        self as u16
    }

    /// Whose range the field's number lies in, whether or not there is such a field.
    pub const fn of_field(id: FieldId) -> Option<Self> {
        match id.0 {
            0 => None,
            1..20 => Some(Self::Municipality),
            20..100 => Some(Self::User),
            100..200 => Some(Self::Family),
            // What these three would have by the rule stays empty, and the last numbers are the operation log's.
            200..300 | 1_000..1_100 | 65_000.. => None,
            number => Self::from_number(number / 100),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn no_number_and_no_name_stands_twice() {
        let names: BTreeSet<_> = EntityKind::ALL.map(EntityKind::name).into_iter().collect();
        assert_eq!(names.len(), EntityKind::ALL.len());
        assert!(EntityKind::ALL.is_sorted_by(|a, b| a.number() < b.number()));
        for kind in EntityKind::ALL {
            assert_eq!(EntityKind::from_number(kind.number()), Some(kind));
        }
        assert_eq!(EntityKind::from_number(0), None);
        assert_eq!(EntityKind::from_number(59), None);
    }

    #[test]
    fn every_kind_has_a_home() {
        for kind in EntityKind::ALL {
            assert!(!kind.home().is_empty(), "{kind:?}");
        }
    }

    #[test]
    fn what_must_stay_closed_is_in_closed_streams_only() {
        let closed = [
            EntityKind::MemberRestricted,
            EntityKind::CaseAssessment,
            EntityKind::CriterionAssessment,
            EntityKind::Measurement,
        ];
        for kind in closed {
            assert_eq!(kind.home(), [Home::FamilyRestricted], "{kind:?}");
        }
        assert_eq!(EntityKind::AuditEvent.home(), [Home::Access]);
    }

    #[test]
    fn a_field_number_leads_to_its_noun() {
        let expected = [
            (1, Some(EntityKind::Municipality)),
            (21, Some(EntityKind::User)),
            (100, Some(EntityKind::Family)),
            (199, Some(EntityKind::Family)),
            (1_299, Some(EntityKind::Member)),
            (10_300, Some(EntityKind::SectorPlanKind)),
            (0, None),
            (200, None),
            (1_000, None),
            (u16::MAX, None),
        ];
        for (number, kind) in expected {
            assert_eq!(EntityKind::of_field(FieldId(number)), kind, "{number}");
        }
    }
}
