//! One item of a meeting's agenda, with what was decided about it.

use crate::choice::choice;
use crate::field_table::fields;

choice! {
    /// Why an item is on the agenda. Most get there by themselves.
    AgendaItemKind {
        /// Someone put it there.
        Free = "free",
        /// A follow-up is due.
        FollowUp = "follow-up",
        /// A new family is to be assessed.
        Referral = "referral",
        /// Interventions are in each other's way.
        Collision = "collision",
        /// Two people made different edits to the same field.
        Clash = "clash",
    }
}

fields! { AgendaItem:
    /// Which meeting.
    MEETING = 4600 "meeting" Ref(&[EntityKind::Meeting]);
    /// See [`AgendaItemKind`].
    KIND = 4601 "kind" Choice(AgendaItemKind::CODES);
    /// What it is called.
    TITLE = 4602 "title" title();
    /// Which family, at a meeting about several.
    FAMILY = 4603 "family" Ref(&[EntityKind::Family, EntityKind::Candidate]);
    /// What it is about.
    ABOUT = 4604 "about" Ref(ANYTHING);
    /// Who wants it discussed.
    ASKED_BY = 4605 "asked_by" Ref(PERSONS);
    /// How much time is set aside.
    PLANNED_MINUTES = 4606 "planned_minutes" Minutes;
    /// What was said about it.
    NOTES = 4607 "notes" paragraphs();
    /// What was decided.
    DECISION = 4608 "decision" paragraphs();
    /// Who sees to it.
    RESPONSIBLE = 4609 "responsible" Ref(PERSONS);
    /// By when.
    DUE_ON = 4610 "due_on" Date;
    /// Its place on the agenda.
    ORDER = 4611 "order_key" Order, latest;
}
