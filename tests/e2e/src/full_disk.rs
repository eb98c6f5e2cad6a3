//! The command line on a full disk: one clear sentence for who writes, and who reads can read on.

use serde_json::{Value, json};

use crate::room::Room;
use makker_driven::Profile;

#[test]
fn on_a_full_disk_writing_is_refused_in_words_and_reading_works() -> anyhow::Result<()> {
    let profile = Profile::founded()?;
    profile.call("family_create", &json!({ "name": "Haddad Lund" }))?;
    let room = Room::of(&profile)?;
    room.leave(0)?;

    let create = ["call", "family_create", r#"{"name":"Demir"}"#];
    let refused = room.makker(&create)?;
    assert_eq!(refused.status.code(), Some(1), "{refused:?}");
    let said = String::from_utf8(refused.stderr)?;
    assert_eq!(
        said,
        "Der er ikke mere plads på computeren. Ryd lidt op, og prøv igen. Det, du har gemt, er der stadig. (disk-full)\n"
    );
    let listed = room.makker(&["--json", "call", "family_list"])?;
    let listed: Value = serde_json::from_slice(&listed.stdout)?;
    assert_eq!(listed["families"][0]["name"], "Haddad Lund");
    assert_eq!(listed["families"].as_array().map(Vec::len), Some(1));
    let status = room.makker(&["--json", "call", "profile_status"])?;
    let status: Value = serde_json::from_slice(&status.stdout)?;
    assert_eq!(status["disk_full"], true);

    room.make()?;
    assert!(room.makker(&create)?.status.success());
    let status = profile.call("profile_status", &json!({}))?;
    assert_eq!(status["disk_full"], false);
    assert!(profile.makker(&["verify"])?.status.success());
    Ok(())
}

#[test]
fn a_founding_that_finds_no_room_stands_in_nobodys_way() -> anyhow::Result<()> {
    let profile = Profile::none()?;
    let room = Room::of(&profile)?;
    for bytes in [0, 100_000, 1_200_000] {
        room.leave(bytes)?;
        let refused = room.makker(&Profile::INIT)?;
        assert_eq!(refused.status.code(), Some(1), "{bytes}: {refused:?}");
        let said = String::from_utf8_lossy(&refused.stderr).into_owned();
        assert!(said.ends_with("(disk-full)\n"), "{bytes}: {said}");
    }
    room.make()?;
    assert!(room.makker(&Profile::INIT)?.status.success());
    assert!(profile.makker(&["verify"])?.status.success());
    Ok(())
}
