//! For whom, of what file, and how far: not by halves.

use makker_domain::use_log::audit_event::AuditAction;
use makker_gross_list::Refused;

use super::{Desk, LIST};
use crate::{CaseworkError, Deed, GrossListImport};

#[test]
fn the_log_of_use_tells_of_how_many_and_never_of_whom() {
    let desk = Desk::new();
    desk.look(LIST);
    desk.import(LIST);
    let events = desk.audit_events();
    let of = |command: &str| events.iter().filter(|event| event.command == command).count();
    assert_eq!(
        (of("look_at_gross_list"), of("import_gross_list")),
        (1, 1),
        "looking again at once is the same use"
    );
    let written = events
        .iter()
        .find(|event| event.command == "import_gross_list")
        .unwrap();
    assert_eq!(
        (written.action, written.count, written.item),
        (Some(AuditAction::Create), Some(4), None)
    );
    let said = format!("{events:?}");
    for secret in ["Salma", "Demir", "1203881234", "120388-1234", "S1", "liste.csv"] {
        assert!(!said.contains(secret), "{secret}");
    }
}

#[test]
fn a_file_that_is_another_now_is_not_taken_in() {
    let desk = Desk::new();
    let digest = desk.look(LIST).digest;
    let import = |text: &str| {
        desk.world.casework.import_gross_list(&GrossListImport {
            team: desk.team,
            file: &desk.file(text),
            skip_bad: false,
            looked_at: Some(&digest),
        })
    };
    assert!(matches!(
        import(&LIST.replace("Omar", "Omer")),
        Err(CaseworkError::FileChanged)
    ));
    assert!(desk.on_list().is_empty());
    assert!(import(LIST).unwrap().written);
}

#[test]
fn stopped_in_the_middle_it_leaves_nothing() {
    let desk = Desk::new();
    let rows: String = (0..3_000)
        .map(|at| format!("Familie {at};Bo {at} Lund;mor\n"))
        .collect();
    let list = format!("Familie;Navn;Rolle\n{rows}");
    let file = desk.file(&list);
    let casework = &desk.world.casework;
    let events = || desk.audit_events().len();
    let (before, ops) = (events(), desk.ops());
    let mut stopped_while_writing = 0;
    // Somebody beside it who stops it as soon as so much is written.
    for after in [1, 1_000, 2_500] {
        let outcome = std::thread::scope(|scope| {
            let import = scope.spawn(|| {
                casework.import_gross_list(&GrossListImport {
                    team: desk.team,
                    file: &file,
                    skip_bad: false,
                    looked_at: None,
                })
            });
            while !import.is_finished() {
                let progress = casework.gross_list_progress();
                if progress.deed == Deed::Writing && progress.done >= after {
                    casework.stop_gross_list();
                    stopped_while_writing += 1;
                    break;
                }
                std::thread::yield_now();
            }
            import.join().unwrap()
        });
        assert!(
            matches!(outcome, Err(CaseworkError::GrossList(Refused::Cancelled))),
            "{outcome:?}"
        );
        assert_eq!((desk.on_list().len(), desk.ops()), (0, ops));
    }
    assert_eq!(stopped_while_writing, 3);
    assert_eq!(
        events() - before,
        2,
        "that somebody looked, at the file and at the empty list, is all"
    );
    assert_eq!(casework.gross_list_progress().deed, Deed::Nothing);
    assert_eq!(
        desk.import(&list).new_families,
        3_000,
        "afterwards it goes as if nothing had been"
    );
    assert!(casework.store.differing_tables().unwrap().is_empty());
    assert!(casework.verify().unwrap().is_clean());
}

#[test]
fn no_file_a_folder_or_something_else_is_said_to_be_so() {
    let desk = Desk::new();
    let folder = desk.files.path();
    for nothing in [folder.join("ikke-her.csv"), folder.to_owned()] {
        let refused = desk.world.casework.look_at_gross_list(desk.team, &nothing);
        assert!(
            matches!(refused, Err(CaseworkError::FileUnreadable)),
            "{refused:?}"
        );
    }
    let refused = desk.try_import("%PDF-1.7", false);
    assert!(
        matches!(refused, Err(CaseworkError::GrossList(Refused::OtherKind(_)))),
        "{refused:?}"
    );
    assert!(desk.import(LIST).written, "the desk is free again");
}
