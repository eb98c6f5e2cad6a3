//! Founding in the window: nothing is there before the sheets are on paper.

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::{CommandError, ErrorCode, Program};

const PASSPHRASE: &str = "fire ord på en snor";

fn computer() -> (TempDir, Program) {
    let folder = tempfile::tempdir().unwrap();
    let program = Program::for_tests(folder.path());
    (folder, program)
}

fn found(program: &Program) -> Result<Value, CommandError> {
    let request = json!({ "municipality": "Aaby", "name": "Amina Holm", "department": "SOF", "passphrase": PASSPHRASE });
    program.call("profile_found", request)
}

fn last_groups(founded: &Value) -> [String; 3] {
    [0, 1, 2].map(|sheet| {
        let text = founded["sheets"][sheet].as_str().unwrap();
        text.split_whitespace().last().unwrap().to_owned()
    })
}

fn confirm(program: &Program, groups: &[String; 3]) -> Result<Value, CommandError> {
    program.call("profile_found_confirm", json!({ "last_groups": groups }))
}

fn state(program: &Program) -> Value {
    program.call("profile_status", json!({})).unwrap()["state"].clone()
}

#[test]
fn what_is_founded_is_a_profile_once_its_sheets_are_shown_to_be_printed() {
    let (folder, program) = computer();
    let founded = found(&program).unwrap();
    assert_eq!(state(&program), "missing");

    let right = last_groups(&founded);
    let mut wrong = right.clone();
    wrong[1] = String::from("qqqqq");
    let refused = confirm(&program, &wrong).unwrap_err();
    assert_eq!(
        (refused.code, refused.detail["sheet"].as_str()),
        (ErrorCode::SheetGroupWrong, "2")
    );
    let swapped = [right[1].clone(), right[0].clone(), right[2].clone()];
    assert_eq!(
        confirm(&program, &swapped).unwrap_err().code,
        ErrorCode::SheetGroupWrong
    );
    assert_eq!(state(&program), "missing", "a wrong group makes no profile");

    // As people type them.
    let typed = right.map(|group| format!(" {} ", group.to_uppercase().replace('0', "O")));
    let open = confirm(&program, &typed).unwrap();
    assert_eq!(
        (&open["state"], &open["user"], &open["demo"]),
        (&json!("open"), &json!("Amina Holm"), &json!(false))
    );
    assert_eq!(
        found(&program).unwrap_err().code,
        ErrorCode::ProfileExists,
        "an open profile stays what it is"
    );
    program.lock();
    let later = Program::for_tests(folder.path());
    later
        .call("profile_unlock", json!({ "passphrase": PASSPHRASE }))
        .unwrap();
    let verified = later.call("profile_verify", json!({})).unwrap();
    assert_eq!(verified["clean"], true, "{verified}");
}

#[test]
fn the_sheets_that_were_printed_are_those_that_open_it() {
    let (folder, program) = computer();
    let founded = found(&program).unwrap();
    confirm(&program, &last_groups(&founded)).unwrap();
    program.lock();
    let sheet = |number: usize| founded["sheets"][number].as_str().unwrap();
    Program::for_tests(folder.path())
        .recover([sheet(2), sheet(0)], "en helt anden sætning")
        .unwrap();
}

#[test]
fn what_is_taken_back_or_left_was_never_there() {
    let (folder, program) = computer();
    let first = found(&program).unwrap();
    program.call("profile_found_take_back", json!({})).unwrap();
    let refused = confirm(&program, &last_groups(&first)).unwrap_err();
    assert_eq!(refused.code, ErrorCode::NotFound);

    // Begun again: only the newest sheets count.
    let second = found(&program).unwrap();
    let third = found(&program).unwrap();
    assert!(confirm(&program, &last_groups(&second)).is_err());
    // The program ends.
    drop(program);
    let later = Program::for_tests(folder.path());
    assert_eq!(state(&later), "missing");
    assert_eq!(
        later
            .call("profile_unlock", json!({ "passphrase": PASSPHRASE }))
            .unwrap_err()
            .code,
        ErrorCode::ProfileMissing
    );
    assert!(confirm(&later, &last_groups(&third)).is_err());
    found(&later).unwrap();
}

#[test]
fn nothing_is_held_of_what_was_refused() {
    let (_folder, program) = computer();
    let request = json!({ "municipality": "Aaby", "name": "Amina Holm", "department": "SOF", "passphrase": "for kort" });
    let refused = program.call("profile_found", request).unwrap_err();
    assert_eq!(refused.code, ErrorCode::PassphraseTooShort);
    let nothing = [String::new(), String::new(), String::new()];
    assert_eq!(confirm(&program, &nothing).unwrap_err().code, ErrorCode::NotFound);
    assert_eq!(state(&program), "missing");
}

#[test]
fn a_demo_is_open_at_once_and_says_what_it_is() {
    let (_folder, program) = computer();
    found(&program).unwrap();
    let demo = program
        .call("profile_found_demo", json!({ "passphrase": PASSPHRASE }))
        .unwrap();
    assert_eq!((&demo["state"], &demo["demo"]), (&json!("open"), &json!(true)));
    let again = program.call("profile_found_demo", json!({ "passphrase": PASSPHRASE }));
    assert_eq!(again.unwrap_err().code, ErrorCode::ProfileExists);
}
