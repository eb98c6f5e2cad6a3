//! A demo municipality: years of work by many hands, played into one profile. Each colleague writes on a laptop of their
//! own, with keys and a certificate of its own, so what is read afterwards is a real log: who wrote what, when, having seen what.

mod colleagues;
mod course;
mod day_by_day;
pub(crate) mod furnish;
mod laptop;
mod record;

use makker_domain::clock::ClockReading;
use makker_domain::entity_kind::EntityKind;
use makker_domain::field::FieldId;
use makker_domain::id::{EntityId, FamilyId, UserId};
use makker_domain::role_assignment::Role;
use makker_domain::value::Value;

/// Everything that happens in a demo.
#[derive(Clone, Debug, Default)]
pub struct DemoScript {
    /// Who works there; the founder among them, whose earlier laptop it is then.
    pub colleagues: Vec<DemoColleague>,
    /// What the founder did with the set-up.
    pub set_up: Vec<DemoDeed>,
    /// The families.
    pub families: Vec<DemoFamily>,
}

/// Somebody who works there.
#[derive(Clone, Debug)]
pub struct DemoColleague {
    /// Which user.
    pub id: UserId,
    /// What they are called; of the founder what the founding says counts.
    pub name: String,
    /// Their department, by its short name.
    pub department: String,
    /// What they are by profession.
    pub profession: String,
    /// Telephone number at work.
    pub phone: String,
    /// E-mail address at work.
    pub email: String,
    /// What they may do.
    pub roles: Vec<Role>,
}

/// A family and what happened in it, in any order.
#[derive(Clone, Debug)]
pub struct DemoFamily {
    /// Which.
    pub id: FamilyId,
    /// What happened. The first makes the family.
    pub acts: Vec<DemoAct>,
}

/// One action of somebody.
#[derive(Clone, Debug)]
pub struct DemoAct {
    /// When, as their laptop's clock had it.
    pub at: ClockReading,
    /// Who.
    pub by: UserId,
    /// What they did, all at once.
    pub deeds: Vec<DemoDeed>,
}

/// One thing done.
#[derive(Clone, Debug)]
pub enum DemoDeed {
    /// A thing or an entry comes into being. Sets take the list of their elements, long texts their text.
    Make {
        /// Which.
        id: EntityId,
        /// Of which kind.
        kind: EntityKind,
        /// Its fields.
        fields: Vec<(FieldId, Value)>,
    },
    /// A field gets another value, or a long text other words.
    Set {
        /// Which thing.
        id: EntityId,
        /// Which field.
        field: FieldId,
        /// What it holds now.
        value: Value,
        /// Whoever did it had not heard of what was last written there.
        unseen: bool,
    },
    /// An element is put in, or taken out.
    Put {
        /// Which thing.
        id: EntityId,
        /// Which field.
        field: FieldId,
        /// Which element.
        element: Value,
        /// In, or out.
        present: bool,
    },
    /// Offers the baton.
    OfferBaton {
        /// To whom.
        to: EntityId,
    },
    /// Accepts the last offer.
    AcceptBaton,
    /// Closes the last offer.
    CloseOffer,
    /// Writes down that the family says yes to the plan as it stands.
    Approve {
        /// Which plan.
        plan: EntityId,
        /// Who said it.
        members: Vec<EntityId>,
        /// In which language it was read.
        language: String,
        /// How.
        how: String,
        /// Who was there.
        witness: Option<EntityId>,
    },
}
