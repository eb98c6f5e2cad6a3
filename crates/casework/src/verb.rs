//! What every verb declares: the right it needs, and the trace of use it leaves. `docs/security.md` has the table; a
//! test holds the two together.

use makker_domain::id::{CrossTeamId, FamilyId};
use makker_domain::role_assignment::Role;
use makker_domain::use_log::audit_event::AuditAction;

/// Who may.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Right {
    /// Whoever has unlocked the profile: it tells nothing of any family.
    Unlocked,
    /// Users with one of these roles.
    Role(&'static [Role]),
    /// Users with one of these roles who are attached to the family in question, or have opened it in an emergency.
    AttachedAs(&'static [Role]),
    /// Users with one of these roles who are in the team in question, or lead it.
    InTeamAs(&'static [Role]),
}

/// Whom an action is about, as far as the right to it depends on that.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum About {
    /// Nobody.
    Nobody,
    /// A family.
    Family(FamilyId),
    /// The families on a team's list.
    Team(CrossTeamId),
}

impl From<Option<FamilyId>> for About {
    fn from(family: Option<FamilyId>) -> Self {
        family.map_or(Self::Nobody, Self::Family)
    }
}

/// What is written into the log of use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trace {
    /// Nothing, because nothing about anybody is shown or changed.
    Nothing,
    /// Before the answer leaves; once in five minutes for the same family.
    BeforeAnswer(AuditAction),
    /// In the transaction of the change.
    WithChange(AuditAction),
}

/// One verb.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verb {
    /// Its name in the log of use and in `docs/security.md`.
    pub name: &'static str,
    /// Who may.
    pub right: Right,
    /// What is written down.
    pub trace: Trace,
}

/// Roles that work with families.
pub(crate) const WITH_FAMILIES: &[Role] = &[Role::CaseWorker, Role::TeamMember];

/// Roles that see whom the team may ask next: those who work with families, and who leads them.
pub(crate) const IN_TEAM: &[Role] = &[Role::CaseWorker, Role::TeamMember, Role::Leader];

/// A change to something of a team that the user is in.
pub(crate) const fn in_team(name: &'static str, action: AuditAction) -> Verb {
    Verb {
        name,
        right: Right::InTeamAs(IN_TEAM),
        trace: Trace::WithChange(action),
    }
}

/// A change to something of a family that the user is attached to.
pub(crate) const fn in_family(name: &'static str, action: AuditAction) -> Verb {
    Verb {
        name,
        right: Right::AttachedAs(WITH_FAMILIES),
        trace: Trace::WithChange(action),
    }
}

/// A change to the municipality's set-up.
pub(crate) const fn in_set_up(name: &'static str, action: AuditAction) -> Verb {
    Verb {
        name,
        right: Right::Role(&[Role::Administrator]),
        trace: Trace::WithChange(action),
    }
}

/// Every verb there is, by name.
pub const VERBS: &[&Verb] = &[
    &crate::baton::accept::ACCEPT_BATON,
    &crate::gross_list::ADMIT_CANDIDATE,
    &crate::municipality::adopt_set_up::ADOPT_SET_UP,
    &crate::plan::approve::APPROVE_PLAN,
    &crate::entity::archive::ARCHIVE_IN_FAMILY,
    &crate::entity::archive::ARCHIVE_IN_SET_UP,
    &crate::entity::archive::ARCHIVE_IN_TEAM,
    &crate::family::break_glass::BREAK_GLASS,
    &crate::care::passphrase::CHANGE_PASSPHRASE,
    &crate::baton::close_offer::CLOSE_BATON_OFFER,
    &crate::family::create::CREATE_FAMILY,
    &crate::entity::create::CREATE_IN_FAMILY,
    &crate::entity::create::CREATE_IN_SET_UP,
    &crate::entity::create::CREATE_IN_TEAM,
    &crate::entity::enter::ENTER_IN_FAMILY,
    &crate::entity::enter::ENTER_IN_TEAM,
    &crate::municipality::found::FOUND_MUNICIPALITY,
    &crate::demo::furnish::FURNISH_DEMO,
    &crate::past::history::HISTORY_IN_FAMILY,
    &crate::past::history::HISTORY_IN_SET_UP,
    &crate::past::history::HISTORY_IN_TEAM,
    &crate::gross_list::IMPORT_GROSS_LIST,
    &crate::own::keep_draft::KEEP_DRAFT,
    &crate::gross_list::LIST_CANDIDATES,
    &crate::family::list::LIST_FAMILIES,
    &crate::entity::list::LIST_IN_FAMILY,
    &crate::entity::list::LIST_IN_SET_UP,
    &crate::entity::list::LIST_IN_TEAM,
    &crate::gross_list::LOOK_AT_GROSS_LIST,
    &crate::own::mark_seen::MARK_ALL_SEEN,
    &crate::own::mark_seen::MARK_FAMILY_SEEN,
    &crate::baton::offer::OFFER_BATON,
    &crate::gross_list::PROTECT_CANDIDATE,
    &crate::entity::put_element::PUT_IN_FAMILY,
    &crate::entity::put_element::PUT_IN_SET_UP,
    &crate::entity::put_element::PUT_IN_TEAM,
    &crate::written::READ_WRITTEN,
    &crate::care::passphrase::RECOVER_PROFILE,
    &crate::past::redact::REDACT,
    &crate::past::redact::REDACT_IN_TEAM,
    &crate::entity::review_text::REVIEW_IN_FAMILY,
    &crate::entity::review_text::REVIEW_IN_SET_UP,
    &crate::entity::review_text::REVIEW_IN_TEAM,
    &crate::family::search::SEARCH,
    &crate::entity::set_field::SET_IN_FAMILY,
    &crate::entity::set_field::SET_IN_SET_UP,
    &crate::entity::set_field::SET_IN_TEAM,
    &crate::baton::settle::SETTLE_BATON,
    &crate::baton::show::SHOW_BATON,
    &crate::gross_list::SHOW_CANDIDATE,
    &crate::set_up::choices::SHOW_CHOICES,
    &crate::own::show_draft::SHOW_DRAFT,
    &crate::family::show::SHOW_FAMILY,
    &crate::entity::show::SHOW_IN_FAMILY,
    &crate::entity::show::SHOW_IN_SET_UP,
    &crate::entity::show::SHOW_IN_TEAM,
    &crate::log::page::SHOW_LOG,
    &crate::set_up::origin::SHOW_ORIGIN,
    &crate::overview::page::SHOW_OVERVIEW,
    &crate::plan::page::SHOW_PLAN,
    &crate::plan::changes::SHOW_PLAN_CHANGES,
    &crate::today::page::SHOW_TODAY,
    &crate::plan::week::SHOW_WEEK,
    &crate::past::undo::UNDO_IN_FAMILY,
    &crate::past::undo::UNDO_IN_SET_UP,
    &crate::past::undo::UNDO_IN_TEAM,
    &crate::care::verify::VERIFY,
    &crate::municipality::whereabouts::WHERE_AM_I,
    &crate::entity::write_text::WRITE_IN_FAMILY,
    &crate::entity::write_text::WRITE_IN_SET_UP,
    &crate::entity::write_text::WRITE_IN_TEAM,
];
