//! A person of a family on the gross list (*bruttoliste*), as the list had them. An entry: what a list said is not written
//! over, by a later list or by anybody. It lives in the team's stream and nowhere else; when the family consents, its
//! members are made from it. Only what the team needs to see whom it would be asking. ADR 15.

use crate::choice::choice;
use crate::field_table::fields;

choice! {
    /// What somebody is in the family, as the list says.
    CandidateRole {
        /// Mother.
        Mother = "mother",
        /// Father.
        Father = "father",
        /// A parent, of whom the list says no more.
        Parent = "parent",
        /// Lives with a parent.
        StepParent = "step-parent",
        /// Has custody or cares for the child without being a parent.
        Guardian = "guardian",
        /// Child or young person.
        Child = "child",
        /// Another adult of the household.
        OtherAdult = "other-adult",
        /// Something else.
        Other = "other",
    }
}

fields! { CandidatePerson:
    /// Whose family it is.
    CANDIDATE = 2700 "candidate" Ref(&[EntityKind::Candidate]);
    /// What they are called.
    NAME = 2701 "name" PersonName;
    /// Date of birth.
    BIRTH_DATE = 2702 "birth_date" Date;
    /// Civil registration number: by it the same person is known again in the next list.
    CPR = 2703 "cpr" Cpr;
    /// See [`CandidateRole`].
    ROLE = 2704 "role" Choice(CandidateRole::CODES);
    /// Where they live. Never where anybody in the family has a protected address.
    ADDRESS = 2705 "address" Address;
    /// The address is protected (CPR-lov § 28), and is not here.
    HAS_PROTECTED_ADDRESS = 2706 "has_protected_address" Bool;
    /// What they live on (*forsørgelsesydelse*), in the list's words.
    BENEFIT = 2707 "benefit" tag();
    /// The entry that this one replaces.
    CORRECTS = 2708 "corrects" Ref(&[EntityKind::CandidatePerson]);
}
