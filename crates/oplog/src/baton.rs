//! The baton (*stafetten*): exactly one holds it, and it passes only when the receiver accepts.
//!
//! An offer names the holding it is made from: the offer under which the present holder once accepted, or none before
//! there is a first holder. Two accepted offers from one holding are a clash, and until people settle it the former
//! holder keeps the baton. Everything is remembered as it came, so the order in which it came changes nothing.

use std::collections::{BTreeMap, BTreeSet};

use makker_domain::id::EntityId;

use crate::DecodeError;
use crate::cbor::{CborReader, CborWriter};
use crate::writer::OpRef;

/// A holding: the offer that was accepted, or `None` before there was a first holder.
pub type Holding = Option<OpRef>;

/// One offer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// The lamport of the operation.
    pub lamport: u64,
    /// The holding it is made from.
    pub from: Holding,
    /// Who should take it: a user, a member or an actor.
    pub to: EntityId,
}

/// Everything said about one family's baton.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Baton {
    offers: BTreeMap<OpRef, Offer>,
    accepted: BTreeSet<OpRef>,
    /// Declined by the receiver or withdrawn by the one who offered.
    closed: BTreeSet<OpRef>,
    settlements: BTreeMap<OpRef, Settlement>,
}

/// That of several accepted offers from one holding, people decided on one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Settlement {
    pub(crate) holding: Holding,
    pub(crate) chosen: OpRef,
    /// Earlier settlements that this one replaces.
    pub(crate) prev: Vec<OpRef>,
}

/// Who has the baton.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BatonView {
    /// The present holding.
    pub holding: Holding,
    /// The present holder; nobody before the first acceptance.
    pub holder: Option<EntityId>,
    /// Offers of this holding that wait for an answer.
    pub waiting: Vec<OpRef>,
    /// Two or more accepted offers of this holding, while nobody has settled which counts.
    pub clash: Vec<OpRef>,
}

impl Baton {
    pub(crate) fn offer(&mut self, op: OpRef, offer: Offer) {
        self.offers.insert(op, offer);
    }

    pub(crate) fn accept(&mut self, offer: OpRef) {
        self.accepted.insert(offer);
    }

    pub(crate) fn close(&mut self, offer: OpRef) {
        self.closed.insert(offer);
    }

    pub(crate) fn settle(&mut self, op: OpRef, settlement: Settlement) {
        self.settlements.insert(op, settlement);
    }

    /// The offers, by operation.
    pub fn offers(&self) -> &BTreeMap<OpRef, Offer> {
        &self.offers
    }

    /// The settlements standing for `holding`: what a new one replaces.
    pub fn settlements(&self, holding: Holding) -> Vec<OpRef> {
        self.standing_settlements(holding).map(|(op, _)| *op).collect()
    }

    fn standing_settlements(&self, holding: Holding) -> impl Iterator<Item = (&OpRef, &Settlement)> {
        let replaced: BTreeSet<&OpRef> = self
            .settlements
            .values()
            .flat_map(|settled| &settled.prev)
            .collect();
        let of_holding = self
            .settlements
            .iter()
            .filter(move |(_, settled)| settled.holding == holding);
        of_holding.filter(move |(op, _)| !replaced.contains(op))
    }

    /// Who has it now: follows the acceptances from the beginning.
    pub fn view(&self) -> BatonView {
        let mut holding: Holding = None;
        let mut passed: BTreeSet<OpRef> = BTreeSet::new();
        loop {
            let accepted = self.accepted_from(holding);
            let next = match accepted.as_slice() {
                [] => None,
                [only] => Some(*only),
                several => self.chosen_among(holding, several),
            };
            match next {
                // An offer that names itself, by mistake or malice, must not turn in a circle.
                Some(offer) if passed.insert(offer) => holding = Some(offer),
                _ => return self.at(holding, accepted),
            }
        }
    }

    fn at(&self, holding: Holding, accepted: Vec<OpRef>) -> BatonView {
        let from_here = self.offers.iter().filter(|(_, offer)| offer.from == holding);
        let waiting = from_here
            .filter(|(op, _)| !self.accepted.contains(op) && !self.closed.contains(op))
            .map(|(op, _)| *op)
            .collect();
        BatonView {
            holding,
            holder: holding
                .and_then(|offer| self.offers.get(&offer))
                .map(|offer| offer.to),
            waiting,
            clash: if accepted.len() > 1 { accepted } else { Vec::new() },
        }
    }

    fn accepted_from(&self, holding: Holding) -> Vec<OpRef> {
        let from_here = self.offers.iter().filter(|(_, offer)| offer.from == holding);
        from_here
            .map(|(op, _)| *op)
            .filter(|op| self.accepted.contains(op))
            .collect()
    }

    /// What people decided, when they agree on it and it is one of the accepted offers.
    fn chosen_among(&self, holding: Holding, accepted: &[OpRef]) -> Option<OpRef> {
        let chosen: BTreeSet<OpRef> = self
            .standing_settlements(holding)
            .map(|(_, settled)| settled.chosen)
            .collect();
        match chosen.iter().collect::<Vec<_>>().as_slice() {
            [only] if accepted.contains(only) => Some(**only),
            _ => None,
        }
    }

    /// As bytes; equal batons give equal bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut out = CborWriter::new();
        out.array(4).array(self.offers.len());
        for (op, offer) in &self.offers {
            out.array(4).op_ref(*op).uint(offer.lamport);
            write_holding(&mut out, offer.from);
            out.bytes(&offer.to.to_bytes());
        }
        out.op_refs(self.accepted.iter())
            .op_refs(self.closed.iter())
            .array(self.settlements.len());
        for (op, settlement) in &self.settlements {
            out.array(4).op_ref(*op);
            write_holding(&mut out, settlement.holding);
            out.op_ref(settlement.chosen).op_refs(settlement.prev.iter());
        }
        out.finish()
    }

    /// Reads a baton.
    ///
    /// # Errors
    /// [`DecodeError`] when the bytes are not one.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, DecodeError> {
        let mut reader = CborReader::new(bytes);
        reader.array_of(4)?;
        let mut baton = Self::default();
        for _ in 0..reader.array()? {
            reader.array_of(4)?;
            let op = reader.op_ref()?;
            let lamport = reader.uint()?;
            let from = read_holding(&mut reader)?;
            let to = EntityId::from_bytes(reader.bytes_of()?);
            baton.offers.insert(op, Offer { lamport, from, to });
        }
        baton.accepted = reader.op_refs()?.into_iter().collect();
        baton.closed = reader.op_refs()?.into_iter().collect();
        for _ in 0..reader.array()? {
            reader.array_of(4)?;
            let op = reader.op_ref()?;
            let holding = read_holding(&mut reader)?;
            let settlement = Settlement {
                holding,
                chosen: reader.op_ref()?,
                prev: reader.op_refs()?,
            };
            baton.settlements.insert(op, settlement);
        }
        reader.end()?;
        Ok(baton)
    }
}

pub(crate) fn write_holding(out: &mut CborWriter, holding: Holding) {
    match holding {
        Some(op) => out.op_ref(op),
        None => out.null(),
    };
}

pub(crate) fn read_holding(reader: &mut CborReader<'_>) -> Result<Holding, DecodeError> {
    if reader.nothing()? {
        Ok(None)
    } else {
        reader.op_ref().map(Some)
    }
}
