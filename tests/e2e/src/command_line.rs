//! The command line as an administrator meets it: answers, refusals and exit codes.

use anyhow::Context as _;
use serde_json::{Value, json};

use makker_driven::Profile;

#[test]
fn refusals_and_misuse_have_their_own_exit_codes_and_change_nothing() -> anyhow::Result<()> {
    let profile = Profile::founded()?;
    let cases: [(&[&str], i32, &str); 8] = [
        (
            &["--json", "call", "family_create", r#"{"name":"  "}"#],
            1,
            "name-empty",
        ),
        (
            &["--json", "call", "family_create", r#"{"navn":"Demir"}"#],
            1,
            "bad-request",
        ),
        (
            &["--json", "call", "family_create", "{"],
            2,
            "cli-request-not-json",
        ),
        (&["--json", "call", "familie_opret"], 2, "cli-unknown-command"),
        (&["--json", "opret"], 2, "cli-bad-line"),
        (&["init", "--json"], 2, "cli-bad-line"),
        (
            &["--json", "init", "--name", "x", "--department", "sof"],
            1,
            "profile-exists",
        ),
        (
            &["--json", "--passphrase-file", "/nowhere", "call", "family_list"],
            2,
            "cli-passphrase-file-unreadable",
        ),
    ];
    for (args, exit_code, code) in cases {
        let out = profile.makker(args)?;
        let said: Value = serde_json::from_slice(&out.stderr)?;
        assert_eq!(out.status.code(), Some(exit_code), "{args:?}: {said}");
        assert_eq!(said["code"], code, "{args:?}");
        assert!(out.stdout.is_empty(), "{args:?}");
    }
    assert_eq!(profile.makker(&["call"])?.status.code(), Some(2));
    assert_eq!(
        profile.call("family_list", &json!({}))?,
        json!({ "families": [] })
    );
    Ok(())
}

#[cfg(unix)]
#[test]
fn others_on_the_computer_cannot_look_at_the_sheets_of_a_demo() -> anyhow::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    let profile = Profile::founded()?;
    let mode = std::fs::metadata(profile.file("profile-sheets"))?
        .permissions()
        .mode();
    assert_eq!(mode & 0o077, 0, "{mode:o}");
    // Another demo beside it finds the folder there, as open as somebody has made it.
    let sheet = std::fs::metadata(profile.file("profile-sheets/sheet-1.txt"))?
        .permissions()
        .mode();
    assert_eq!(sheet & 0o077, 0, "{sheet:o}");
    Ok(())
}

#[cfg(unix)]
#[test]
fn others_on_the_computer_cannot_look_at_a_profile_in_a_folder_that_was_there_before() -> anyhow::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    let profile = Profile::none()?;
    let mode = |name: &str| -> anyhow::Result<u32> {
        Ok(std::fs::metadata(profile.file(name))?.permissions().mode() & 0o777)
    };
    for folder in ["profile", "profile-sheets"] {
        std::fs::create_dir(profile.file(folder))?;
        std::fs::set_permissions(profile.file(folder), std::fs::Permissions::from_mode(0o755))?;
    }
    let founded = profile.makker(&Profile::INIT)?;
    assert!(founded.status.success(), "{founded:?}");
    for folder in ["profile", "profile-sheets"] {
        assert_eq!(mode(folder)?, 0o700, "{folder}");
        for file in std::fs::read_dir(profile.file(folder))? {
            let file = format!("{folder}/{}", file?.file_name().to_string_lossy());
            assert_eq!(mode(&file)?, 0o600, "{file}");
        }
    }
    Ok(())
}

#[test]
fn a_lost_passphrase_is_replaced_with_two_sheets_and_any_with_the_old_one() -> anyhow::Result<()> {
    let profile = Profile::founded()?;
    profile.call("family_create", &json!({ "name": "Haddad Lund" }))?;
    let sheet = |number: usize| -> anyhow::Result<String> {
        let file = profile.file(&format!("profile-sheets/sheet-{number}.txt"));
        Ok(file.to_str().context("a name that is text")?.to_owned())
    };
    let new = profile.file("new.txt");
    std::fs::write(&new, "fire grønne måger på taget\n")?;
    let new = new.to_str().context("a name that is text")?;
    let recover = |one: usize, other: usize| -> anyhow::Result<std::process::Output> {
        let (one, other) = (sheet(one)?, sheet(other)?);
        profile.makker(&[
            "--json",
            "recover",
            "--sheet",
            &one,
            "--sheet",
            &other,
            "--new-passphrase-file",
            new,
        ])
    };
    let same = recover(2, 2)?;
    assert_eq!(same.status.code(), Some(1));
    let said: Value = serde_json::from_slice(&same.stderr)?;
    assert_eq!(
        said,
        json!({ "code": "sheets-refused", "detail": { "reason": "same-sheet" } })
    );
    assert_eq!(
        profile.makker(&["recover", "--sheet", &sheet(1)?])?.status.code(),
        Some(2)
    );
    assert!(
        profile.makker(&["call", "family_list"])?.status.success(),
        "nothing was changed"
    );

    let recovered = recover(3, 1)?;
    assert!(recovered.status.success(), "{recovered:?}");
    assert_eq!(profile.makker(&["call", "family_list"])?.status.code(), Some(1));
    let with_new = |rest: &[&str]| profile.makker(&[&["--passphrase-file", new], rest].concat());
    assert!(with_new(&["call", "family_list"])?.status.success());

    let back = profile.file("passphrase.txt");
    let back = back.to_str().context("a name that is text")?;
    assert!(
        with_new(&["passphrase", "--new-passphrase-file", back])?
            .status
            .success()
    );
    let listed = profile.call("family_list", &json!({}))?;
    assert_eq!(listed["families"][0]["name"], "Haddad Lund");
    Ok(())
}

#[test]
fn an_answer_that_nobody_reads_is_no_panic_and_a_founding_without_its_sheets_is_taken_back()
-> anyhow::Result<()> {
    let profile = Profile::founded()?;
    let elsewhere = profile.file("elsewhere");
    let full = || std::fs::OpenOptions::new().write(true).open("/dev/full");
    let unread = profile.command_line(&["commands"])?.stdout(full()?).output()?;
    assert_eq!(unread.status.code(), Some(1), "{unread:?}");
    assert!(unread.stderr.is_empty(), "{unread:?}");

    let init = ["init", "--name", "Bent Sørensen", "--department", "BIF"];
    let found = |to: std::process::Stdio| -> anyhow::Result<std::process::Output> {
        let mut command = profile.command_line(&init)?;
        Ok(command.env("MAKKER_PROFILE", &elsewhere).stdout(to).output()?)
    };
    let lost = found(full()?.into())?;
    assert_eq!(lost.status.code(), Some(1), "{lost:?}");
    assert!(
        !elsewhere.join("keys.json").exists(),
        "no profile whose sheets nobody has"
    );
    let again = found(std::process::Stdio::piped())?;
    assert!(again.status.success(), "{again:?}");

    // The same where a demo's sheets find no place beside it.
    let third = profile.file("third");
    std::fs::write(profile.file("third-sheets"), "in the way")?;
    let mut demo = profile.command_line(&[&init[..], &["--demo", "--empty"]].concat())?;
    assert_eq!(
        demo.env("MAKKER_PROFILE", &third).output()?.status.code(),
        Some(2)
    );
    assert!(!third.join("keys.json").exists());
    Ok(())
}

#[test]
fn messages_come_in_danish_and_in_english() -> anyhow::Result<()> {
    let profile = Profile::founded()?;
    for (language, words) in [("da", "Skriv et navn."), ("en", "Write a name.")] {
        let out = profile.makker(&["--language", language, "call", "family_create", r#"{"name":""}"#])?;
        assert!(
            String::from_utf8_lossy(&out.stderr).starts_with(words),
            "{language}: {out:?}"
        );
    }
    Ok(())
}

#[test]
fn every_command_is_listed_with_its_schemas() -> anyhow::Result<()> {
    let profile = Profile::founded()?;
    let listed: Vec<Value> = serde_json::from_slice(&profile.makker(&["commands"])?.stdout)?;
    assert_eq!(listed.len(), makker_api::REGISTRY.len());
    for command in listed {
        assert!(
            command["request"].is_object() && command["answer"].is_object(),
            "{command}"
        );
    }
    Ok(())
}

#[test]
fn a_profile_in_use_verifies_clean_and_a_field_tells_its_history() -> anyhow::Result<()> {
    let profile = Profile::founded()?;
    let family = profile.call("family_create", &json!({ "name": "Haddad Lund" }))?["id"].clone();
    let family = family.as_str().unwrap_or_default();
    let verified = profile.makker(&["--json", "verify"])?;
    assert!(verified.status.success(), "{verified:?}");
    let verified: Value = serde_json::from_slice(&verified.stdout)?;
    assert_eq!(verified["clean"], true);
    let history = profile.makker(&["--json", "history", "--family", family, family, "name"])?;
    let history: Value = serde_json::from_slice(&history.stdout)?;
    assert_eq!(history["steps"][0]["value"]["value"], "Haddad Lund");
    let op = history["steps"][0]["op"].as_str().unwrap_or_default();
    let redact = [
        "redact",
        op,
        "--family",
        family,
        "--authority",
        "art. 17",
        "--reason",
        "forkert sag",
    ];
    assert!(profile.makker(&redact)?.status.success());
    let listed = profile.call("family_list", &json!({}))?;
    assert_eq!(listed["families"][0]["name"], "");
    assert!(profile.makker(&["verify"])?.status.success());
    Ok(())
}
