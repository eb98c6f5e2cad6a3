//! What every verb declares: the right it needs, and the trace of use it leaves. `docs/security.md` has the table; a
//! test holds the two together.

use makker_domain::role_assignment::Role;
use makker_domain::use_log::audit_event::AuditAction;

/// Who may.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Right {
    /// Whoever has unlocked the profile: it tells nothing of any family.
    Unlocked,
    /// Users with one of these roles.
    Role(&'static [Role]),
    /// Users with one of these roles who are attached to the family in question.
    AttachedAs(&'static [Role]),
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

/// Every verb there is, by name.
pub const VERBS: &[&Verb] = &[
    &crate::family::create::CREATE_FAMILY,
    &crate::municipality::found::FOUND_MUNICIPALITY,
    &crate::family::list::LIST_FAMILIES,
    &crate::family::show::SHOW_FAMILY,
    &crate::municipality::whereabouts::WHERE_AM_I,
];
