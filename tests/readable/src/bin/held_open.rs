//! `makker-held-open`: opens a profile without a key and calls what it is told, a line each, as the window does in one
//! visit; and never closes it. So a test can kill it right after an answer, with nothing put in order.
//!
//! The profile is `MAKKER_PROFILE`'s. The first line is the passphrase, each further one `command` and request, with a
//! blank between; each answer is a line of JSON, with `{"refused": code}` for what was refused.
#![allow(clippy::print_stdout, reason = "its answers go to the test that started it")]

use std::io::{BufRead as _, stdin};
use std::process::ExitCode;

use makker_api::{Program, default_profile};
use serde_json::{Value, json};

fn main() -> ExitCode {
    makker_store::without_key::ask_for();
    let Some(program) = default_profile().map(|folder| Program::new(&folder)) else {
        return ExitCode::FAILURE;
    };
    let mut lines = stdin().lock().lines().map_while(Result::ok);
    let opened = program.unlock(&lines.next().unwrap_or_default());
    println!("{}", answer(opened.map(|()| Value::Null)));
    for line in lines {
        let (command, request) = line.split_once(' ').unwrap_or((&line, "{}"));
        let called = match serde_json::from_str(request) {
            Ok(request) => answer(program.call(command, request)),
            Err(_) => json!({ "refused": "no JSON" }),
        };
        println!("{called}");
    }
    ExitCode::SUCCESS
}

fn answer(answered: Result<Value, makker_api::CommandError>) -> Value {
    answered.unwrap_or_else(|refused| json!({ "refused": refused.code }))
}
