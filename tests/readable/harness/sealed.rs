//! The database gives everything to whoever has the key, in any program that knows SQLCipher, and nothing to others.

use std::collections::BTreeSet;

use anyhow::{Result, anyhow};

use crate::home::{CommandLine, Home};
use crate::planting::fill;
use crate::searcher::Searcher;
use crate::witness::{read_with_key, sqlite3};

#[test]
fn another_program_opens_the_database_with_its_key_and_none_without() -> Result<()> {
    let home = Home::new()?;
    let line = CommandLine::shipped(&home)?;
    let planted = fill(&line)?;
    let searcher = Searcher::new(planted.canaries)?;

    let key = home.key()?.to_hex();
    let tables = read_with_key(&home, &key)?.map_err(|said| anyhow!(said))?;
    let leaks = searcher.search(&tables, "the tables");
    let found: BTreeSet<&str> = leaks.iter().map(|leak| &*leak.planted).collect();
    let all: BTreeSet<&str> = searcher.canaries().iter().map(|canary| &*canary.place).collect();
    assert_eq!(found, all, "everything that was written is read by the key");

    let other = if key.starts_with('0') { "1" } else { "0" };
    let wrong = format!("{other}{}", &key[1..]);
    let said = read_with_key(&home, &wrong)?.expect_err("a wrong key opened the database");
    assert!(said.contains("not a database"), "{said}");

    let out = sqlite3(&home, "SELECT count(*) FROM op")?;
    let said = String::from_utf8_lossy(&out.stderr);
    assert!(
        !out.status.success() && said.contains("not a database"),
        "{out:?}"
    );
    Ok(())
}

#[test]
fn a_store_without_a_key_is_one_that_any_program_opens() -> Result<()> {
    let home = Home::new()?;
    CommandLine::without_key(&home).found()?;
    let out = sqlite3(&home, "SELECT count(*) > 0 FROM op")?;
    assert_eq!(String::from_utf8_lossy(&out.stdout).trim(), "1", "{out:?}");
    Ok(())
}
