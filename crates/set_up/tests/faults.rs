//! What is wrong with a data file is said with file, row and field.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that stops is a test that fails"
)]

use makker_domain::value_issue::ValueIssue;
use makker_set_up::{SetUp, SetUpError, SetUpFault};

fn fault(text: &str) -> (String, SetUpFault) {
    let SetUpError {
        file,
        row,
        field,
        fault,
    } = SetUp::read("test", &[("rows.toml", text)]).unwrap_err();
    (format!("{file} {row} {field}"), fault)
}

#[test]
fn a_slip_names_its_place() {
    let one = |line: &str| format!("[[service]]\nkey = \"mentor\"\nname = \"Mentor\"\n{line}\n");
    let cases = [
        (
            one("nam = \"x\""),
            "rows.toml service mentor nam",
            SetUpFault::NoSuchField,
        ),
        (
            one("order_key = \"a\""),
            "rows.toml service mentor order_key",
            SetUpFault::NoSuchField,
        ),
        (
            one("unit = 3"),
            "rows.toml service mentor unit",
            SetUpFault::WrongForm,
        ),
        (
            one("unit = \"fortnight\""),
            "rows.toml service mentor unit",
            SetUpFault::Value(ValueIssue::UnknownCode),
        ),
        (
            one("department = \"sof\""),
            "rows.toml service mentor department",
            SetUpFault::NoSuchRow("sof".to_owned()),
        ),
        (
            one("valid = { from = 2025-01-01, to = 2024-01-01 }"),
            "rows.toml service mentor valid",
            SetUpFault::Value(ValueIssue::EndsBeforeStart),
        ),
        (
            one("valid = { since = 2025-01-01 }"),
            "rows.toml service mentor valid",
            SetUpFault::WrongForm,
        ),
        (
            one("[[service]]\nkey = \"mentor\""),
            "rows.toml service mentor key",
            SetUpFault::KeyTaken,
        ),
        (
            one("[service.was]\ndescription = [\"x\"]"),
            "rows.toml service mentor description",
            SetUpFault::WrongForm,
        ),
        (
            "[[service]]\nname = \"Mentor\"".to_owned(),
            "rows.toml service number 1 ",
            SetUpFault::NoKey,
        ),
        (
            "[[user]]\nkey = \"a\"".to_owned(),
            "rows.toml user ",
            SetUpFault::NoSuchKind,
        ),
        (
            "[[family]]\nkey = \"a\"".to_owned(),
            "rows.toml family ",
            SetUpFault::NoSuchKind,
        ),
        (
            "service = 3".to_owned(),
            "rows.toml service ",
            SetUpFault::NotRows,
        ),
    ];
    for (text, place, expected) in cases {
        assert_eq!(fault(&text), (place.to_owned(), expected), "{text}");
    }
    assert!(matches!(fault("[[service").1, SetUpFault::NotToml(_)));
}
