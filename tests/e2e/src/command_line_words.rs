//! What the command line says to a person: answers in words, and refusals that name what was wrong.

use std::process::Output;

use serde_json::{Value, json};

use makker_driven::Profile;

/// What it said on one of the two.
fn said(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn in_danish(profile: &Profile, args: &[&str]) -> anyhow::Result<Output> {
    profile.makker(&[&["--language", "da"], args].concat())
}

/// The operation's name at the end of a line of `makker history`.
fn op_at_end(line: &str) -> &str {
    line.rsplit_once('(')
        .map_or("", |(_, op)| op.trim_end_matches([')', '\n']))
}

#[test]
fn a_mistyped_line_is_answered_in_one_language_with_where_help_is_on_a_line_of_its_own() -> anyhow::Result<()>
{
    let profile = Profile::none()?;
    let out = in_danish(&profile, &["init", "--name", "Amina Holm"])?;
    assert_eq!(out.status.code(), Some(2));
    assert_eq!(
        said(&out.stderr),
        "Der mangler noget på linjen: --department <DEPARTMENT>.\nSe makker init --help\n"
    );
    let out = profile.makker(&["--language", "en", "--json", "verify", "--bogus"])?;
    assert_eq!(out.status.code(), Some(2));
    let refused: Value = serde_json::from_slice(&out.stderr)?;
    assert_eq!(refused["code"], "cli-bad-line");
    assert_eq!(refused["detail"]["reason"], "unknown-option");
    assert_eq!(refused["detail"]["what"], "--bogus");
    Ok(())
}

#[test]
fn a_refusal_is_about_what_was_wrong() -> anyhow::Result<()> {
    let profile = Profile::founded()?;
    let no_text = profile.file("billede.png");
    std::fs::write(&no_text, [0x89, 0x50, 0xff, 0xfe])?;
    let no_text = no_text.display().to_string();
    let nowhere = profile.file("nowhere").display().to_string();
    let stranger = r#"{"team":"00000000-0000-4000-8000-000000000000","kind":"candidate"}"#;
    let cases: [(&[&str], i32, &str); 9] = [
        (
            &["call", "entity_list", r#"{"kind":"child"}"#],
            1,
            "Makker kender ingen slags, der hedder child.",
        ),
        (
            &["call", "entity_list", r#"{"kind":"member"}"#],
            1,
            "Den slags hører til hos en familie.",
        ),
        (
            &["call", "entity_list", stranger],
            1,
            "Der er intet team med det id",
        ),
        (
            &["call", "family_create", r#"{"navn":"Demir"}"#],
            1,
            "Det, du sendte med, har ikke den form",
        ),
        (
            &["--passphrase-file", &no_text, "verify"],
            2,
            "billede.png er ikke en tekstfil.",
        ),
        (
            &["recover", "--sheet", &no_text, "--sheet", &no_text],
            2,
            "billede.png er ikke en tekstfil.",
        ),
        (
            &["recover", "--sheet", &no_text],
            2,
            "Der skal netop to nøgleark til.",
        ),
        (
            &["--profile", &nowhere, "verify"],
            1,
            &format!("Der er ingen Makker i {nowhere}."),
        ),
        (
            &["init", "--name", "Bent", "--department", "SOF"],
            1,
            &format!(
                "Der er allerede en Makker i {}.",
                profile.file("profile").display()
            ),
        ),
    ];
    for (args, exit_code, words) in cases {
        let out = in_danish(&profile, args)?;
        let told = said(&out.stderr);
        assert_eq!(out.status.code(), Some(exit_code), "{args:?}: {told}");
        assert!(told.contains(words), "{args:?}: {told}");
        assert!(out.stdout.is_empty(), "{args:?}");
    }
    // Somebody who looks for a profile elsewhere does not make a folder there.
    assert!(!profile.file("nowhere").exists());
    Ok(())
}

#[test]
fn verify_search_history_and_redact_answer_in_words_and_with_json_as_before() -> anyhow::Result<()> {
    let profile = Profile::founded()?;
    let family = profile.call("family_create", &json!({ "name": "Haddad Lund" }))?["id"].clone();
    let family = family.as_str().unwrap_or_default();

    let verified = in_danish(&profile, &["verify"])?;
    assert!(verified.status.success(), "{verified:?}");
    assert!(
        said(&verified.stdout).starts_with("Alt står, som det blev skrevet.\nSet efter: "),
        "{verified:?}"
    );

    let found = said(&in_danish(&profile, &["search", "Haddad"])?.stdout);
    assert_eq!(
        found,
        format!("Én ting fundet:\nFamilie · Haddad Lund · Haddad Lund  ({family} --family {family})\n")
    );
    let found: Value = serde_json::from_slice(&profile.makker(&["--json", "search", "Haddad"])?.stdout)?;
    assert_eq!(found["hits"][0]["entity"], family);

    let line = ["history", family, "name", "--family", family];
    let history = said(&in_danish(&profile, &line)?.stdout);
    assert!(
        history.contains("  Amina Holm  Skrev »Haddad Lund« · gælder nu  ("),
        "{history}"
    );
    let as_json: Value = serde_json::from_slice(&profile.makker(&[&["--json"], &line[..]].concat())?.stdout)?;
    let op = op_at_end(&history);
    assert_eq!(as_json["steps"][0]["op"], op);

    let why = ["--authority", "art. 17", "--reason", "forkert sag"];
    let nobody_s = profile.makker(&[&["redact", op], &why[..]].concat())?;
    assert_eq!(nobody_s.status.code(), Some(2), "{nobody_s:?}");
    let removed = in_danish(
        &profile,
        &[&["redact", op, "--family", family], &why[..]].concat(),
    )?;
    assert_eq!(said(&removed.stdout), "Indholdet er fjernet for altid.\n");
    let history = said(&in_danish(&profile, &line)?.stdout);
    assert!(history.contains("  Amina Holm  Fjernet for altid"), "{history}");
    assert!(!history.contains("Haddad"), "{history}");
    Ok(())
}

#[test]
fn what_is_on_the_team_s_list_has_a_history_and_can_be_removed_for_good() -> anyhow::Result<()> {
    let profile = Profile::founded()?;
    let list = profile.file("liste.csv");
    std::fs::write(&list, "Familie;Navn\nHaddad Lund;Yusuf Haddad\n")?;
    let list = list.display().to_string();
    let taken_in = profile.makker(&["import", "families", &list])?;
    assert!(taken_in.status.success(), "{taken_in:?}");
    let teams = profile.call("entity_list", &json!({ "kind": "cross_team" }))?;
    let team = teams["entities"][0]["id"].as_str().unwrap_or_default();
    let listed = profile.call("candidate_list", &json!({ "team": team }))?;
    let candidate = listed["candidates"][0]["id"].as_str().unwrap_or_default();

    let line = ["history", candidate, "name", "--team", team];
    let history = said(&in_danish(&profile, &line)?.stdout);
    assert!(history.contains("»Haddad Lund«"), "{history}");
    let redact = [
        "redact",
        op_at_end(&history),
        "--team",
        team,
        "--authority",
        "art. 17",
        "--reason",
        "ønske",
    ];
    let removed = in_danish(&profile, &redact)?;
    assert!(removed.status.success(), "{removed:?}");
    let history = said(&in_danish(&profile, &line)?.stdout);
    assert!(
        history.contains("Fjernet for altid") && !history.contains("Haddad"),
        "{history}"
    );
    assert!(profile.makker(&["verify"])?.status.success());
    Ok(())
}
