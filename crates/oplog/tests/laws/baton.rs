//! The baton as people pass it.

use makker_domain::id::EntityId;
use makker_oplog::{BatonView, Body, CellKey, Cells, OpRef, place};
use makker_testkit::STREAM;

use crate::world::{Desk, FAMILY};

const AMINA: EntityId = EntityId::from_bytes([1; 16]);
const BENT: EntityId = EntityId::from_bytes([2; 16]);
const ANDERS: EntityId = EntityId::from_bytes([3; 16]);

impl Desk {
    fn baton(&self) -> BatonView {
        let Ok(baton) = self.state.baton(&CellKey::new(STREAM, FAMILY, place::BATON));
        baton.view()
    }

    fn offer(&mut self, to: EntityId) -> OpRef {
        let from = self.baton().holding;
        self.write(None, vec![], Body::OfferBaton { from, to }).op_ref()
    }

    fn accept(&mut self, offer: OpRef) {
        self.write(None, vec![], Body::AcceptBaton { offer });
    }
}

fn meet(one: &mut Desk, other: &mut Desk) {
    one.learn_all(&other.log.clone());
    other.learn_all(&one.log.clone());
}

#[test]
fn it_passes_only_when_the_receiver_accepts() {
    let mut amina = Desk::of(1);
    assert_eq!(amina.baton().holder, None);
    let first = amina.offer(AMINA);
    amina.accept(first);
    assert_eq!(amina.baton().holder, Some(AMINA));
    let offer = amina.offer(BENT);
    assert_eq!(amina.baton().holder, Some(AMINA));
    assert_eq!(amina.baton().waiting, [offer]);
    amina.accept(offer);
    assert_eq!(amina.baton().holder, Some(BENT));
    assert!(amina.baton().waiting.is_empty());
}

#[test]
fn a_declined_offer_waits_no_more_and_passes_nothing() {
    let mut amina = Desk::of(1);
    let first = amina.offer(AMINA);
    amina.accept(first);
    let offer = amina.offer(BENT);
    amina.write(None, vec![], Body::CloseBatonOffer { offer });
    assert_eq!(amina.baton().holder, Some(AMINA));
    assert!(amina.baton().waiting.is_empty());
}

#[test]
fn of_two_accepted_offers_neither_counts_until_people_decide() {
    let (mut amina, mut bent) = (Desk::of(1), Desk::of(2));
    let first = amina.offer(AMINA);
    amina.accept(first);
    meet(&mut amina, &mut bent);
    let to_bent = amina.offer(BENT);
    amina.accept(to_bent);
    let to_anders = bent.offer(ANDERS);
    bent.accept(to_anders);
    meet(&mut amina, &mut bent);
    for desk in [&amina, &bent] {
        assert_eq!(desk.baton().holder, Some(AMINA), "the former holder keeps it");
        assert_eq!(desk.baton().clash.len(), 2);
    }
    let holding = amina.baton().holding;
    amina.write(
        None,
        vec![],
        Body::SettleBaton {
            holding,
            chosen: to_anders,
        },
    );
    assert_eq!(amina.baton().holder, Some(ANDERS));
    assert!(amina.baton().clash.is_empty());
    // Settled differently by two who did not know of each other: open again, and the former holder has it.
    bent.write(
        None,
        vec![],
        Body::SettleBaton {
            holding,
            chosen: to_bent,
        },
    );
    meet(&mut amina, &mut bent);
    assert_eq!(amina.baton().holder, Some(AMINA));
    assert_eq!(amina.baton(), bent.baton());
}

#[test]
fn an_offer_that_names_itself_turns_in_no_circle() {
    let mut amina = Desk::of(1);
    let first = amina.offer(AMINA);
    amina.accept(first);
    let own_name = OpRef {
        writer: amina.device.writer(),
        seq: 3,
    };
    let offer = amina.write(
        None,
        vec![],
        Body::OfferBaton {
            from: Some(own_name),
            to: BENT,
        },
    );
    assert_eq!(offer.op_ref(), own_name);
    amina.accept(own_name);
    assert_eq!(amina.baton().holder, Some(AMINA));
}
