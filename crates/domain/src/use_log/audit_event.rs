//! One use of the program (*log over brug*). User, device, visit and time stand in the operation itself.
//!
//! Source for what is logged: read, search, add, change, extract, delete (hjulmandkaptain.dk, "Indsigt i logfiler");
//! since June 2024 a citizen can ask for the entries about them (GDPR art. 15), hence [`PERSONS_CONCERNED`].

use crate::choice::choice;
use crate::field_table::fields;

choice! {
    /// What was done.
    AuditAction {
        /// Unlocked the program.
        SignIn = "sign-in",
        /// Locked it.
        SignOut = "sign-out",
        /// Looked at something.
        Read = "read",
        /// Searched.
        Search = "search",
        /// Added something.
        Create = "create",
        /// Changed something.
        Change = "change",
        /// Put something away, or had it erased.
        Delete = "delete",
        /// Took something out as a file.
        Export = "export",
        /// Printed something.
        Print = "print",
        /// Opened a family to which they are not attached, and said why.
        BreakGlass = "break-glass",
        /// Opened the family's own window.
        ShowFamily = "show-family",
        /// Looked into the log of use itself.
        Audit = "audit",
        /// Enrolled, revoked, restored: care of the program.
        Administer = "administer",
    }
}

fields! { AuditEvent:
    /// See [`AuditAction`].
    ACTION = 7000 "action" Choice(AuditAction::CODES);
    /// In which family.
    FAMILY = 7001 "family" Ref(&[EntityKind::Family]);
    /// With which thing.
    ITEM = 7002 "item" Ref(ANYTHING);
    /// Of which kind it is, by number, for when it cannot be read any more.
    ITEM_KIND = 7003 "item_kind" Int { min: 1, max: 65_535 };
    /// The members about whom something was shown.
    PERSONS_CONCERNED = 7004 "persons_concerned" Set(ElementKind::Ref(&[EntityKind::Member]));
    /// What was searched for.
    SEARCHED_FOR = 7005 "searched_for" sentence();
    /// How many things were shown or taken out.
    COUNT = 7006 "item_count" Int { min: 0, max: 100_000_000 };
    /// Why, where a reason is asked for.
    REASON = 7007 "reason" entry();
    /// The command that did it, by name.
    COMMAND = 7008 "command" tag();
    /// The event that this one extends: the same family, opened again within minutes.
    EXTENDS = 7009 "extends" Ref(&[EntityKind::AuditEvent]);
}
