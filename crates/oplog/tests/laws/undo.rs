//! Undo puts back what stood before, and asks when somebody else has written since.

use makker_domain::family::{CASE_NUMBERS, NAME, STORY};
use makker_domain::field::ARCHIVED;
use makker_domain::value::Value;
use makker_oplog::{Body, CannotUndo, Op, OpType, undo};
use makker_testkit::{Dice, Draft};

use crate::world::{Desk, FAMILY};

impl Desk {
    /// Undoes these operations, which are one action, and writes what that takes; the operations written.
    fn undo(&mut self, ops: &[Op]) -> Result<Vec<Op>, CannotUndo> {
        let Ok(planned) = undo(self, ops[0].header.change, ops, self.typist());
        let drafts = planned?;
        self.device.begin_change();
        let written = drafts.into_iter().map(|draft| {
            let op = self.device.write(Draft {
                entity: draft.entity,
                kind: None,
                field: draft.field,
                prev: draft.prev,
                body: draft.body,
            });
            self.learn(&op);
            op
        });
        Ok(written.collect())
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

/// What one sees of the three kinds of places.
type Seen = (Option<Value>, Vec<(Value, bool)>, String);

fn seen(desk: &Desk) -> Seen {
    let numbers = desk.register(CASE_NUMBERS);
    let elements = numbers.elements().into_iter();
    let present = elements
        .filter(|(_, presence)| presence.present)
        .map(|(element, presence)| (element.clone(), presence.present));
    let name = desk.name().filter(|name| *name != Value::Nothing);
    (name, present.collect(), desk.shown(STORY))
}

/// One of the three places is changed, as somebody at the keyboard would.
fn act(desk: &mut Desk, dice: &mut Dice, turn: usize) -> Op {
    match dice.below(3) {
        0 => desk.set(NAME, &format!("Navn {turn}")),
        1 => {
            let element = Value::Text(format!("SOF-{}", dice.below(3)));
            let words = desk.register(CASE_NUMBERS).words_about(&element);
            let is_there = desk
                .register(CASE_NUMBERS)
                .elements()
                .get(&element)
                .is_some_and(|presence| presence.present);
            let body = Body::Put {
                element,
                present: !is_there,
            };
            desk.write(Some(CASE_NUMBERS), words, body)
        }
        _ => {
            let length = u32::try_from(desk.shown(STORY).encode_utf16().count()).unwrap();
            let at = u32::try_from(dice.below(usize::try_from(length).unwrap() + 1)).unwrap();
            let deleted = (length - at).min(u32::try_from(dice.below(4)).unwrap());
            desk.type_at(STORY, at, deleted, &format!("ø{turn} "))
        }
    }
}

#[test]
fn one_goes_back_as_far_as_one_likes_and_forth_again() {
    let (mut back_most, mut forth) = (0, 0);
    for seed in 0..60 {
        let mut dice = Dice::new(seed);
        let mut amina = Desk::of(1);
        // What was seen before each action that is not undone, and after each that is.
        let mut undoable: Vec<(Seen, Vec<Op>)> = Vec::new();
        let mut redoable: Vec<(Seen, Vec<Op>)> = Vec::new();
        for turn in 0..60 {
            let before = seen(&amina);
            match dice.below(5) {
                0 | 1 => {
                    undoable.push((before, vec![act(&mut amina, &mut dice, turn)]));
                    redoable.clear();
                }
                2 | 3 => {
                    if let Some((then, ops)) = undoable.pop() {
                        let undone = amina
                            .undo(&ops)
                            .unwrap_or_else(|why| panic!("seed {seed}, turn {turn}: {why:?}"));
                        assert_eq!(seen(&amina), then, "seed {seed}, turn {turn}: back");
                        redoable.push((before, undone));
                        back_most = back_most.max(redoable.len());
                    }
                }
                _ => {
                    if let Some((then, undone)) = redoable.pop() {
                        let ops = amina
                            .undo(&undone)
                            .unwrap_or_else(|why| panic!("seed {seed}, turn {turn}: {why:?}"));
                        assert_eq!(seen(&amina), then, "seed {seed}, turn {turn}: forth");
                        undoable.push((before, ops));
                        forth += 1;
                    }
                }
            }
        }
    }
    assert!(
        back_most >= 5 && forth > 100,
        "{back_most} steps back, {forth} forth"
    );
}

#[test]
fn of_two_who_wrote_beside_each_other_each_takes_back_their_own() {
    let (mut amina, mut bent) = (Desk::of(1), Desk::of(2));
    let base = amina.type_at(STORY, 0, 0, "Vi spiser sammen.");
    bent.learn(&base);
    let by_amina = amina.type_at(STORY, 0, 0, "Tirsdag: ");
    let by_bent = bent.type_at(STORY, 17, 0, " Uden skærm.");
    amina.learn(&by_bent);
    assert_eq!(amina.shown(STORY), "Tirsdag: Vi spiser sammen. Uden skærm.");
    let undone = amina.undo(std::slice::from_ref(&by_amina)).unwrap();
    assert_eq!(amina.shown(STORY), "Vi spiser sammen. Uden skærm.");
    amina.undo(&[by_bent]).unwrap();
    assert_eq!(amina.shown(STORY), "Vi spiser sammen.");
    assert_eq!(
        amina.undo(&undone),
        Err(CannotUndo::WrittenSince {
            entity: FAMILY,
            field: STORY
        }),
        "what was taken back in between is gone from under it"
    );
}

#[test]
fn words_written_on_top_are_in_the_way() {
    let mut amina = Desk::of(1);
    let first = amina.type_at(STORY, 0, 0, "Vi spiser.");
    amina.type_at(STORY, 9, 0, " sammen");
    let refused = amina.undo(&[first]);
    assert!(
        matches!(refused, Err(CannotUndo::WrittenSince { .. })),
        "{refused:?}"
    );
}

#[test]
fn a_circle_of_undoings_from_elsewhere_is_given_up_on() {
    let mut amina = Desk::of(1);
    let change = amina.set(NAME, "Haddad");
    // Each says that it undoes the other.
    let (one, other) = (amina.device.begin_change(), amina.device.begin_change());
    for (mine, its) in [(one, other), (other, one)] {
        let mut by = Desk::of(if mine == one { 5 } else { 6 });
        by.learn(&change);
        let set = by.set(NAME, "Lund");
        let undoes = by.write(None, vec![], Body::Undo { change: its });
        for mut op in [set, undoes] {
            op.header.change = mine;
            amina.learn(&op);
        }
    }
    let refused = amina.undo(&[change]);
    assert!(
        matches!(refused, Err(CannotUndo::WrittenSince { .. })),
        "{refused:?}"
    );
}
