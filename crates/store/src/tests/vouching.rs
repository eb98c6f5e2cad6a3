//! Whoever changes the log below a closed batch is found by its signature, even when every link is made anew.

use makker_domain::entity_kind::EntityKind;
use makker_domain::family::NAME;
use makker_domain::id::EntityId;
use makker_domain::value::Value;
use makker_oplog::Body;
use makker_oplog::batch::BATCH_OPS_MAX;

use super::founded::{STREAM, commit, founded, op};
use crate::{OpDraft, VouchingFlaw};

#[test]
fn a_run_closes_by_itself_when_a_batch_is_full_and_else_when_asked() {
    let (_folder, store) = founded(BATCH_OPS_MAX);
    let report = store.verify_vouching().unwrap();
    assert_eq!(
        (report.batches, report.open_ops, report.flaws.len()),
        (1, 3, 0),
        "{report:?}"
    );
    store.close_batches().unwrap();
    let report = store.verify_vouching().unwrap();
    assert_eq!(
        (report.batches, report.open_ops, report.flaws.len()),
        (2, 0, 0),
        "{report:?}"
    );
    store.close_batches().unwrap();
    assert_eq!(
        store.verify_vouching().unwrap(),
        report,
        "there is nothing more to close"
    );
}

#[test]
fn every_change_at_or_below_a_closed_batch_is_found() {
    for (sql, flaw) in [
        (
            "UPDATE op SET chain_link = zeroblob(32) WHERE seq = 5",
            Some(VouchingFlaw::Log),
        ),
        (
            "UPDATE batch SET signature = zeroblob(64)",
            Some(VouchingFlaw::Signature),
        ),
        (
            "UPDATE batch SET header = zeroblob(10)",
            Some(VouchingFlaw::Header),
        ),
        (
            "UPDATE batch SET first_seq = first_seq + 1",
            Some(VouchingFlaw::Header),
        ),
        ("UPDATE op SET body_hash = zeroblob(32) WHERE seq = 4", None),
        ("UPDATE op_content SET body = x'00' WHERE op_no = 4", None),
    ] {
        let (_folder, store) = founded(2);
        store.close_batches().unwrap();
        assert!(store.verify_vouching().unwrap().flaws.is_empty());
        assert!(store.write(|t| t.execute(sql, [])).unwrap() > 0, "{sql}");
        let vouching: Vec<VouchingFlaw> = store
            .verify_vouching()
            .unwrap()
            .flaws
            .iter()
            .map(|found| found.flaw)
            .collect();
        let in_log = store.verify_log().unwrap().flaws;
        match flaw {
            Some(flaw) => assert!(vouching.contains(&flaw), "{sql}: {vouching:?}"),
            None => assert!(!in_log.is_empty(), "{sql}"),
        }
    }
}

#[test]
fn a_batch_whose_writer_nobody_vouches_for_is_found() {
    let (_folder, store) = founded(2);
    store.close_batches().unwrap();
    store
        .write(|t| {
            t.execute(
                "DELETE FROM op_content WHERE op_no = (SELECT op_no FROM op WHERE seq = 2)",
                [],
            )
        })
        .unwrap();
    let flaws = store.verify_vouching().unwrap().flaws;
    assert!(
        !flaws.is_empty() && flaws.iter().all(|found| found.flaw == VouchingFlaw::Certificate),
        "{flaws:?}"
    );
}

/// Every batch names the newest entry of the log of use, so that an end that is cut off is missed by the others.
#[test]
fn entries_cut_off_from_the_log_of_use_are_missed_by_the_batches_of_other_streams() {
    let (_folder, store) = founded(1);
    let access = store.device_access_stream().unwrap();
    let used = |number: u8| OpDraft {
        stream: access,
        entity: EntityId::from_bytes([100 + number; 16]),
        ..op(None, Some(EntityKind::AuditEvent), Body::Enter(vec![]))
    };
    commit(&store, vec![], (0..5).map(used).collect());
    store.close_batches().unwrap();
    commit(
        &store,
        vec![],
        vec![op(Some(NAME), None, Body::Set(Value::Text("Demir".into())))],
    );
    store.close_batches().unwrap();
    assert!(store.verify_vouching().unwrap().flaws.is_empty());
    store
        .write(|t| {
            let last_two = "SELECT op_no FROM op JOIN device ON op.stream_no = device.access_stream_no
                            ORDER BY seq DESC LIMIT 2";
            t.execute(&format!("DELETE FROM op_content WHERE op_no IN ({last_two})"), [])?;
            t.execute(&format!("DELETE FROM op WHERE op_no IN ({last_two})"), [])?;
            t.execute(
                "UPDATE stream SET lamport_max = lamport_max - 2
                 WHERE stream_no = (SELECT access_stream_no FROM device)",
                [],
            )?;
            t.execute(
                "DELETE FROM batch WHERE stream_no = (SELECT access_stream_no FROM device)",
                [],
            )
        })
        .unwrap();
    assert!(store.verify_log().unwrap().flaws.is_empty(), "the rest is whole");
    let flaws = store.verify_vouching().unwrap().flaws;
    assert_eq!(
        flaws
            .iter()
            .map(|found| (found.stream, found.flaw))
            .collect::<Vec<_>>(),
        [(STREAM, VouchingFlaw::Log); 2],
        "both batches of the family were closed when the entries stood"
    );
}
