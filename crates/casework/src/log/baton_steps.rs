//! The way of the baton from the beginning.

use std::collections::BTreeMap;

use makker_domain::clock::Timestamp;
use makker_domain::id::{EntityId, UserId};
use makker_oplog::{Body, OpId, OpRef, StreamId};
use makker_store::{Tables, TablesError};

/// One offer of the baton and what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BatonStep {
    /// The offer's name.
    pub offer: OpId,
    /// Who held it then; nobody before there was a first holder.
    pub from: Option<EntityId>,
    /// Who should take it.
    pub to: EntityId,
    /// Who offered it.
    pub offered_by: UserId,
    /// When, as the device's clock had it.
    pub offered_at: Timestamp,
    /// What was answered.
    pub answer: BatonAnswer,
    /// When it was answered, if it was.
    pub answered_at: Option<Timestamp>,
}

/// What became of an offer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BatonAnswer {
    /// Nothing yet.
    Waiting,
    /// It was taken.
    Accepted,
    /// It was declined, or withdrawn.
    Closed,
    /// Another offer was taken before it.
    Passed,
}

impl BatonAnswer {
    /// The stable code, by which a text for people is found.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Accepted => "accepted",
            Self::Closed => "closed",
            Self::Passed => "passed",
        }
    }
}

/// Every offer of a family's baton, oldest first.
pub(crate) fn baton_steps(
    tables: &Tables<'_>,
    stream: StreamId,
    family: EntityId,
) -> Result<Vec<BatonStep>, TablesError> {
    let baton = tables.baton(stream, family)?;
    let waiting = baton.view().waiting;
    let mut answers: BTreeMap<OpRef, (BatonAnswer, Timestamp)> = BTreeMap::new();
    for op in tables.ops_about(stream, family)? {
        let answered = match op.body() {
            Some(Body::AcceptBaton { offer }) => (offer, BatonAnswer::Accepted),
            Some(Body::CloseBatonOffer { offer }) => (offer, BatonAnswer::Closed),
            _ => continue,
        };
        answers
            .entry(answered.0)
            .or_insert((answered.1, op.header.claimed_at.at));
    }
    let mut steps = Vec::new();
    for (name, offer) in baton.offers() {
        let Some((offered_by, offered_at)) = tables.author(stream, *name)? else {
            continue;
        };
        let answer = answers.get(name);
        let holder = |holding: OpRef| baton.offers().get(&holding).map(|offer| offer.to);
        steps.push((
            offer.lamport,
            BatonStep {
                offer: name.in_stream(stream),
                from: offer.from.and_then(holder),
                to: offer.to,
                offered_by,
                offered_at,
                answer: match answer {
                    Some((answer, _)) => *answer,
                    None if waiting.contains(name) => BatonAnswer::Waiting,
                    None => BatonAnswer::Passed,
                },
                answered_at: answer.map(|(_, at)| *at),
            },
        ));
    }
    steps.sort_by_key(|(lamport, step)| (*lamport, step.offer));
    Ok(steps.into_iter().map(|(_, step)| step).collect())
}
