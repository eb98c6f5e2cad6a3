//! What is redacted is gone from the state, whichever comes first; what was written since stands.

use makker_domain::family::{NAME, STORY};
use makker_domain::value::Value;
use makker_oplog::{Body, ChainLink, Op, Redaction, RedactionTarget};
use makker_testkit::STREAM;

use crate::world::Desk;

const SECRET: &str = "Far sidder i Vridsløselille";

fn redaction_of(op: &Op) -> Body {
    Body::Redact(Redaction {
        targets: vec![op.as_redaction_target()],
        authority: "databeskyttelsesforordningen art. 17".to_owned(),
        reason: "skrevet i den forkerte sag".to_owned(),
    })
}

#[test]
fn a_redacted_value_is_gone_and_later_ones_stand_in_either_order() {
    let mut amina = Desk::of(1);
    let secret = amina.set(NAME, SECRET);
    amina.write(None, vec![], redaction_of(&secret));
    assert_eq!(amina.register(NAME).shown(), None);
    assert!(!format!("{:?}", amina.state).contains(SECRET));
    amina.set(NAME, "Haddad");

    let mut bent = Desk::of(2);
    bent.learn_all(&amina.log.iter().rev().cloned().collect::<Vec<_>>());
    assert_eq!(bent.state, amina.state);
    assert_eq!(bent.register(NAME).shown(), Some(&Value::Text("Haddad".into())));
}

#[test]
fn a_redacted_edit_is_gone_from_the_text_and_later_text_stands() {
    let (mut amina, mut bent) = (Desk::of(1), Desk::of(2));
    amina.type_at(STORY, 0, 0, "Mor søger arbejde.");
    let secret = amina.type_at(STORY, 18, 0, SECRET);
    let later = u32::try_from(18 + SECRET.encode_utf16().count()).unwrap();
    amina.type_at(STORY, later, 0, " Salma trives.");
    amina.write(None, vec![], redaction_of(&secret));
    let text = "Mor søger arbejde. Salma trives.".to_owned();
    let prev = amina.text_field(STORY).heads();
    amina.write(Some(STORY), prev, Body::RestartText { text: text.clone() });
    assert_eq!(amina.shown(STORY), text);
    assert!(!format!("{:?}", amina.state).contains(SECRET));
    bent.learn_all(&amina.log.iter().rev().cloned().collect::<Vec<_>>());
    assert_eq!(bent.state, amina.state);
    bent.type_at(STORY, 0, 3, "Sara");
    assert_eq!(bent.shown(STORY), "Sara søger arbejde. Salma trives.");
}

#[test]
fn a_redaction_that_names_the_wrong_field_removes_nothing() {
    let mut amina = Desk::of(1);
    let name = amina.set(NAME, "Haddad");
    let wrong = RedactionTarget {
        field: Some(STORY),
        ..name.as_redaction_target()
    };
    let redaction = Redaction {
        targets: vec![wrong],
        authority: "fejl".to_owned(),
        reason: "fejl".to_owned(),
    };
    amina.write(None, vec![], Body::Redact(redaction));
    let mut bent = Desk::of(2);
    bent.learn_all(&amina.log.iter().rev().cloned().collect::<Vec<_>>());
    assert_eq!(bent.state, amina.state);
    assert_eq!(bent.register(NAME).shown(), Some(&Value::Text("Haddad".into())));
}

#[test]
fn the_chain_stays_whole_when_content_is_removed_and_breaks_when_a_header_is_touched() {
    let mut amina = Desk::of(1);
    amina.set(NAME, "Haddad");
    amina.set(NAME, SECRET);
    amina.set(NAME, "Haddad Lund");
    let start = ChainLink::start(STREAM, amina.device.writer());
    let link = |ops: &[Op]| ops.iter().fold(start, ChainLink::next);
    let whole = link(&amina.log);

    let mut redacted = amina.log.clone();
    redacted[1].content = None;
    assert_eq!(link(&redacted), whole);

    for position in 0..amina.log[1].header_bytes.len() {
        let mut tampered = amina.log.clone();
        tampered[1].header_bytes[position] ^= 1;
        assert_ne!(link(&tampered), whole, "byte {position}");
    }
    let mut reordered = amina.log.clone();
    reordered.swap(0, 1);
    assert_ne!(link(&reordered), whole);
    assert_ne!(link(&amina.log[..2]), whole);
}
