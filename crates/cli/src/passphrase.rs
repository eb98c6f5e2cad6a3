//! Where the passphrase comes from: a file named on the line or in the environment, else the terminal.

use std::io::IsTerminal;
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use crate::args::Args;
use crate::outcome::Outcome;
use crate::text_file;
use crate::words::Words;

fn named_file(args: &Args) -> Option<PathBuf> {
    let from_environment = || std::env::var_os("MAKKER_PASSPHRASE_FILE").filter(|file| !file.is_empty());
    args.passphrase_file
        .clone()
        .or_else(|| from_environment().map(PathBuf::from))
}

fn misuse(message: &'static str) -> Outcome {
    Outcome::Misuse {
        message,
        detail: Vec::new(),
    }
}

fn ask(words: &Words, message: &str) -> Result<Zeroizing<String>, Outcome> {
    if !std::io::stdin().is_terminal() {
        return Err(misuse("cli-no-passphrase"));
    }
    let prompt = format!("{}: ", words.say(message, std::iter::empty::<(_, &str)>()));
    rpassword::prompt_password(prompt)
        .map(Zeroizing::new)
        .map_err(|_| misuse("cli-no-passphrase"))
}

fn read_file(file: &Path) -> Result<Zeroizing<String>, Outcome> {
    let text = text_file::read(file, "cli-passphrase-file-unreadable")?;
    Ok(Zeroizing::new(text.lines().next().unwrap_or_default().to_owned()))
}

/// The passphrase of a profile that exists.
///
/// # Errors
/// Misuse when there is neither a file nor a terminal.
pub fn existing(args: &Args) -> Result<Zeroizing<String>, Outcome> {
    match named_file(args) {
        Some(file) => read_file(&file),
        None => ask(&Words::in_language(args.language.as_deref()), "cli-passphrase"),
    }
}

/// The passphrase for a new profile; asked for twice on a terminal.
///
/// # Errors
/// Misuse when there is neither a file nor a terminal, or when the two differ.
pub fn chosen(args: &Args) -> Result<Zeroizing<String>, Outcome> {
    if let Some(file) = named_file(args) {
        return read_file(&file);
    }
    asked_twice(args)
}

/// The passphrase that a profile is to have from now on: from a file of its own, else asked for twice on a terminal.
///
/// # Errors
/// Misuse when there is neither a file nor a terminal, or when the two differ.
pub fn new(args: &Args, file: Option<&Path>) -> Result<Zeroizing<String>, Outcome> {
    match file {
        Some(file) => read_file(file),
        None if std::io::stdin().is_terminal() => asked_twice(args),
        None => Err(misuse("cli-no-new-passphrase")),
    }
}

fn asked_twice(args: &Args) -> Result<Zeroizing<String>, Outcome> {
    let words = Words::in_language(args.language.as_deref());
    let first = ask(&words, "cli-new-passphrase")?;
    let again = ask(&words, "cli-new-passphrase-again")?;
    if *first == *again {
        Ok(first)
    } else {
        Err(misuse("cli-passphrases-differ"))
    }
}
