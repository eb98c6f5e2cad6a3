//! Long texts as people meet them.

use makker_domain::family::STORY;
use makker_oplog::text::{Splice, TextStep, Typists};
use makker_oplog::{Body, Op, TextEngineError, TypistId};

use crate::world::Desk;

#[test]
fn two_who_type_in_different_paragraphs_are_merged_and_nobody_is_asked() {
    let (mut amina, mut bent) = (Desk::of(1), Desk::of(2));
    let first = amina.type_at(STORY, 0, 0, "Mor søger arbejde.\nSalma går i 3. klasse.");
    bent.learn(&first);
    let by_amina = amina.type_at(STORY, 17, 1, " i køkken.");
    let by_bent = bent.type_at(STORY, 41, 0, " på Tingbjerg Skole.");
    amina.learn(&by_bent);
    bent.learn(&by_amina);
    assert_eq!(amina.shown(STORY), bent.shown(STORY));
    assert_eq!(
        amina.shown(STORY),
        "Mor søger arbejde i køkken.\nSalma går i 3. klasse. på Tingbjerg Skole."
    );
    assert!(amina.text_field(STORY).parallel().is_empty());
}

#[test]
fn two_who_type_in_one_paragraph_are_asked_to_look_with_both_originals_at_hand() {
    let (mut amina, mut bent) = (Desk::of(1), Desk::of(2));
    let first = amina.type_at(STORY, 0, 0, "Møde tirsdag.");
    bent.learn(&first);
    let by_amina = amina.type_at(STORY, 5, 7, "onsdag");
    let by_bent = bent.type_at(STORY, 5, 7, "torsdag");
    amina.learn(&by_bent);
    let text = amina.text_field(STORY);
    assert_eq!(text.parallel().len(), 1);
    assert_eq!(
        text.doc_known_to([by_amina.op_ref()], None).unwrap().text(),
        "Møde onsdag."
    );
    assert_eq!(
        text.doc_known_to([by_bent.op_ref()], None).unwrap().text(),
        "Møde torsdag."
    );
    // Going on typing is not looking: it stays open until somebody says that they have looked.
    amina.type_at(STORY, 0, 0, "Vi aftalte: ");
    assert_eq!(amina.text_field(STORY).parallel().len(), 1);
    amina.write(
        Some(STORY),
        vec![by_amina.op_ref(), by_bent.op_ref()],
        Body::ReviewText,
    );
    assert!(amina.text_field(STORY).parallel().is_empty());
}

#[test]
fn an_edit_to_a_text_that_was_begun_anew_comes_up_for_review_and_is_in_no_text() {
    let (mut amina, mut bent) = (Desk::of(1), Desk::of(2));
    let first = amina.type_at(STORY, 0, 0, "Far hedder Karim Yusuf.");
    bent.learn(&first);
    let late = bent.type_at(STORY, 23, 0, " Han bor i Valby.");
    let prev = amina.text_field(STORY).heads();
    let restart = amina.write(
        Some(STORY),
        prev,
        Body::RestartText {
            text: "Far er ikke med.".into(),
        },
    );
    amina.learn(&late);
    assert_eq!(amina.shown(STORY), "Far er ikke med.");
    assert_eq!(amina.text_field(STORY).late(), [late.op_ref()]);
    bent.learn(&restart);
    assert_eq!(bent.shown(STORY), "Far er ikke med.");
    assert_eq!(bent.text_field(STORY), amina.text_field(STORY));
    // Working it in names it, and then it is settled.
    let prev = amina.text_field(STORY).heads();
    amina.write(
        Some(STORY),
        prev,
        Body::RestartText {
            text: "Far er ikke med. Han bor i Valby.".into(),
        },
    );
    assert!(amina.text_field(STORY).late().is_empty());
}

#[test]
fn two_who_begin_a_text_anew_leave_two_texts_to_choose_between() {
    let (mut amina, mut bent) = (Desk::of(1), Desk::of(2));
    let one = amina.write(
        Some(STORY),
        vec![],
        Body::RestartText {
            text: "Aminas udgave".into(),
        },
    );
    let other = bent.write(
        Some(STORY),
        vec![],
        Body::RestartText {
            text: "Bents udgave".into(),
        },
    );
    amina.learn(&other);
    bent.learn(&one);
    for desk in [&amina, &bent] {
        let texts: Vec<String> = desk
            .text_field(STORY)
            .texts()
            .unwrap()
            .into_iter()
            .map(|(_, text)| text)
            .collect();
        assert_eq!(texts, ["Aminas udgave", "Bents udgave"]);
    }
    // Typing goes on in the one that stands in; choosing it names both.
    bent.type_at(STORY, 0, 5, "Vores");
    let prev = bent.text_field(STORY).heads();
    bent.write(
        Some(STORY),
        prev,
        Body::RestartText {
            text: "Vores udgave".into(),
        },
    );
    assert_eq!(bent.text_field(STORY).texts().unwrap().len(), 1);
}

#[test]
fn a_place_inside_a_character_or_beyond_the_text_is_refused_before_the_engine_sees_it() {
    let mut amina = Desk::of(1);
    amina.type_at(STORY, 0, 0, "a👪b");
    let text = amina.text_field(STORY);
    let typists = Typists {
        session: amina.typist(),
        fresh: TypistId::from_random(1),
    };
    for (at_utf16, deleted_utf16) in [(2, 0), (1, 1), (5, 0), (0, 5), (u32::MAX, u32::MAX)] {
        let splice = Splice {
            at_utf16,
            deleted_utf16,
            inserted: "x".into(),
        };
        let edited = text.edit(&text.heads(), splice, &typists);
        assert_eq!(
            edited,
            Err(TextEngineError::NoSuchPlace),
            "{at_utf16} {deleted_utf16}"
        );
    }
    amina.type_at(STORY, 1, 2, "–");
    assert_eq!(amina.shown(STORY), "a–b");
}

#[test]
fn two_edits_by_one_person_from_the_same_moment_are_both_there() {
    let mut amina = Desk::of(1);
    amina.type_at(STORY, 0, 0, "Vi spiser sammen.");
    let seen = amina.text_field(STORY).heads();
    amina.type_on(STORY, &seen, 3, 0, "vil gerne at vi ");
    amina.type_on(STORY, &seen, 17, 0, " Hver dag.");
    assert_eq!(amina.shown(STORY), "Vi vil gerne at vi spiser sammen. Hver dag.");
}

#[test]
fn typing_on_in_one_paragraph_apart_asks_about_every_edit_and_a_line_between_them_about_none() {
    let (mut amina, mut bent) = (Desk::of(1), Desk::of(2));
    let first = amina.type_at(STORY, 0, 0, "Ja.\nJa.\nJa.");
    bent.learn(&first);
    // Alike words in another paragraph are another paragraph.
    let by_amina = [
        amina.type_at(STORY, 2, 0, " Mor"),
        amina.type_at(STORY, 6, 0, " også"),
    ];
    let by_bent = [
        bent.type_at(STORY, 6, 0, " Far"),
        bent.type_at(STORY, 11, 0, " Salma"),
    ];
    for op in &by_bent {
        amina.learn(op);
    }
    assert!(
        amina.text_field(STORY).parallel().is_empty(),
        "{}",
        amina.shown(STORY)
    );
    // Both go on, in the second.
    let apart = [amina.type_at(STORY, 18, 0, "!"), amina.type_at(STORY, 19, 0, "!")];
    for op in by_amina.iter().chain(&apart[..1]) {
        bent.learn(op);
    }
    let late = bent.type_at(STORY, 13, 0, "…");
    amina.learn(&late);
    assert_eq!(
        amina.text_field(STORY).parallel().len(),
        1,
        "only the one that he did not know"
    );
    // The words of the paragraph are others after the first of these.
    let text = amina.text_field(STORY);
    let named = |op: &Op| match &text.nodes()[&op.op_ref()].step {
        TextStep::Edit(Some(edit)) => edit.paragraphs.clone(),
        _ => panic!("no edit"),
    };
    assert_eq!(
        named(&apart[0]),
        named(&apart[1]),
        "named by its place, not by its words"
    );
}
