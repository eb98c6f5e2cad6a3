//! Undo puts back what stood before, and asks when somebody else has written since.

use makker_domain::family::{CASE_NUMBERS, NAME, STORY};
use makker_domain::field::ARCHIVED;
use makker_domain::id::ChangeId;
use makker_domain::value::Value;
use makker_oplog::{Body, CannotUndo, Op, OpType, undo};

use crate::world::{Desk, FAMILY};

const CHANGE: ChangeId = ChangeId::from_bytes([7; 16]);

impl Desk {
    /// Undoes these operations and writes what that takes; the operations written.
    fn undo(&mut self, ops: &[Op]) -> Result<Vec<Op>, CannotUndo> {
        let Ok(planned) = undo(self, CHANGE, ops, self.typist());
        let drafts = planned?.into_iter();
        Ok(drafts
            .map(|draft| self.write(draft.field, draft.prev, draft.body))
            .collect())
    }

    fn name(&self) -> Option<Value> {
        self.register(NAME).shown().cloned()
    }
}

fn text(text: &str) -> Option<Value> {
    Some(Value::Text(text.to_owned()))
}

#[test]
fn a_value_comes_back_and_undoing_the_undo_brings_the_new_one_again() {
    let mut amina = Desk::of(1);
    amina.set(NAME, "Haddad");
    let change = amina.set(NAME, "Haddad Lund");
    let undone = amina.undo(&[change]).unwrap();
    assert_eq!(amina.name(), text("Haddad"));
    amina.undo(&undone).unwrap();
    assert_eq!(amina.name(), text("Haddad Lund"));
}

#[test]
fn the_first_value_of_a_field_is_undone_to_nothing() {
    let mut amina = Desk::of(1);
    let change = amina.set(NAME, "Haddad");
    amina.undo(&[change]).unwrap();
    assert_eq!(amina.name(), Some(Value::Nothing));
}

#[test]
fn what_another_wrote_since_is_never_undone_unasked() {
    let (mut amina, mut bent) = (Desk::of(1), Desk::of(2));
    let change = amina.set(NAME, "Haddad");
    bent.learn(&change);
    let since = bent.set(NAME, "Haddad Lund");
    amina.learn(&since);
    let before = amina.state.clone();
    assert_eq!(
        amina.undo(&[change]),
        Err(CannotUndo::WrittenSince {
            entity: FAMILY,
            field: NAME
        })
    );
    assert_eq!(amina.state, before);
}

#[test]
fn undoing_a_settlement_opens_the_clash_again() {
    let (mut amina, mut bent) = (Desk::of(1), Desk::of(2));
    amina.set(NAME, "Haddad");
    let by_bent = bent.set(NAME, "Lund");
    amina.learn(&by_bent);
    let settled = amina.set(NAME, "Haddad Lund");
    assert!(!amina.register(NAME).clashes());
    amina.undo(&[settled]).unwrap();
    assert!(amina.register(NAME).clashes());
    let heads = amina.register(NAME);
    let values: Vec<_> = heads
        .heads()
        .values()
        .filter_map(|head| head.value.clone())
        .collect();
    assert_eq!(values.len(), 2);
    assert!(values.contains(&Value::Text("Haddad".into())) && values.contains(&Value::Text("Lund".into())));
}

#[test]
fn a_text_edit_is_undone_where_it_was_made() {
    let mut amina = Desk::of(1);
    amina.type_at(STORY, 0, 0, "Møde 👪 tirsdag æøå.");
    let change = amina.type_at(STORY, 8, 7, "onsdag");
    assert_eq!(amina.shown(STORY), "Møde 👪 onsdag æøå.");
    amina.undo(&[change]).unwrap();
    assert_eq!(amina.shown(STORY), "Møde 👪 tirsdag æøå.");
    assert!(amina.text_field(STORY).parallel().is_empty());
}

#[test]
fn an_element_goes_out_again_and_an_entity_is_put_away() {
    let mut amina = Desk::of(1);
    let element = Value::Text("SOF-1234".into());
    let put = amina.write(
        Some(CASE_NUMBERS),
        vec![],
        Body::Put {
            element: element.clone(),
            present: true,
        },
    );
    amina.undo(&[put]).unwrap();
    assert!(!amina.register(CASE_NUMBERS).elements()[&element].present);

    let created = amina.write(None, vec![], Body::Create);
    amina.undo(&[created]).unwrap();
    assert_eq!(amina.register(ARCHIVED).shown(), Some(&Value::Bool(true)));
}

#[test]
fn an_acceptance_is_not_taken_back() {
    let mut amina = Desk::of(1);
    let offer = amina.write(
        None,
        vec![],
        Body::OfferBaton {
            from: None,
            to: FAMILY,
        },
    );
    let accept = amina.write(
        None,
        vec![],
        Body::AcceptBaton {
            offer: offer.op_ref(),
        },
    );
    assert_eq!(
        amina.undo(&[accept]),
        Err(CannotUndo::NotThisKind(OpType::AcceptBaton))
    );
    assert_eq!(
        amina.undo(&[offer]),
        Err(CannotUndo::NotThisKind(OpType::OfferBaton))
    );
}
