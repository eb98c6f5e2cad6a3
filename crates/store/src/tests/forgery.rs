//! What somebody with the key to the database, but not the device's to sign with, puts into it or takes out of it.

use makker_domain::entity_kind::EntityKind;
use makker_domain::family::NAME;
use makker_domain::id::{ChangeId, EntityId, UserId, VisitId};
use makker_domain::value::Value;
use makker_oplog::{Body, Header, Op, OpType, StreamId, StreamKind, Writer};

use super::founded::{FAMILY, STREAM, USER, certify, clock, commit, founded, founded_with_root, op};
use crate::{CaseStore, OpDraft, VouchingFlaw};

fn flaws(store: &CaseStore) -> Vec<VouchingFlaw> {
    let report = store.verify_vouching().unwrap();
    report.flaws.iter().map(|found| found.flaw).collect()
}

fn use_of(store: &CaseStore) -> OpDraft {
    OpDraft {
        stream: store.device_access_stream().unwrap(),
        entity: EntityId::from_bytes([100; 16]),
        ..op(None, Some(EntityKind::AuditEvent), Body::Enter(vec![]))
    }
}

/// An operation that gives the family another name.
fn forged(writer: Writer, user: UserId) -> Op {
    let header = Header {
        seq: 1,
        lamport: 99,
        claimed_at: clock(),
        user,
        voice: None,
        visit: VisitId::from_bytes([6; 16]),
        change: ChangeId::from_bytes([5; 16]),
        op_type: OpType::Set.number(),
        entity: FAMILY,
        field: Some(NAME),
        prev: vec![],
        schema: 0,
        must_understand: false,
        kind: None,
    };
    let name = Body::Set(Value::Text("Demir".into()));
    Op::new(STREAM, writer, header, [2; 16], &name)
}

fn writer_of(store: &CaseStore) -> Writer {
    Writer::from_bytes(store.device().writer().to_bytes())
}

/// Each batch names the one closed before it, whatever stream that was in, and the log of use is closed last.
#[test]
fn a_stream_that_is_gone_with_its_batches_is_missed_by_the_batch_after_them() {
    let (_folder, store) = founded(1);
    let other = StreamId::from_bytes([8; 16]);
    let create = OpDraft {
        stream: other,
        entity: EntityId::from_bytes([9; 16]),
        ..op(None, Some(EntityKind::Family), Body::Create)
    };
    commit(
        &store,
        vec![(other, StreamKind::Family)],
        vec![create, use_of(&store)],
    );
    store.close_batches().unwrap();
    assert_eq!(flaws(&store), []);
    store
        .write(|t| {
            let number = "SELECT stream_no FROM stream WHERE stream_id = ?1";
            let stream_no: i64 = t.query_row(number, [other.to_bytes()], |row| row.get(0))?;
            for sql in [
                "DELETE FROM op_content WHERE op_no IN (SELECT op_no FROM op WHERE stream_no = ?1)",
                "DELETE FROM op WHERE stream_no = ?1",
                "DELETE FROM batch WHERE stream_no = ?1",
            ] {
                t.execute(sql, [stream_no])?;
            }
            Ok(())
        })
        .unwrap();
    assert!(store.verify_log().unwrap().flaws.is_empty(), "the rest is whole");
    assert_eq!(flaws(&store), [VouchingFlaw::Predecessor]);
}

#[test]
fn an_end_that_is_written_anew_without_its_batches_is_found() {
    let (_folder, store) = founded(3);
    commit(&store, vec![], vec![use_of(&store)]);
    store.close_batches().unwrap();
    let sql = "DELETE FROM batch WHERE stream_no = (SELECT stream_no FROM stream WHERE stream_id = ?1)";
    store.write(|t| t.execute(sql, [STREAM.to_bytes()])).unwrap();
    assert_eq!(flaws(&store), [VouchingFlaw::Predecessor]);
}

#[test]
fn an_operation_by_a_writer_whom_nobody_knows_is_found() {
    let (_folder, store) = founded(1);
    store.close_batches().unwrap();
    let stranger = forged(Writer::from_bytes([11; 32]), USER);
    store.take_in(StreamKind::Family, &[stranger]).unwrap();
    assert_eq!(flaws(&store), [VouchingFlaw::Certificate]);
}

#[test]
fn an_operation_of_another_device_that_no_batch_of_its_own_has_closed_is_found() {
    let (_folder, store, root) = founded_with_root(1);
    let (_elsewhere, other) = founded(1);
    commit(&store, vec![], vec![op(None, None, certify(&root, &other))]);
    store.close_batches().unwrap();
    assert_eq!(flaws(&store), []);
    store
        .take_in(StreamKind::Family, &[forged(writer_of(&other), USER)])
        .unwrap();
    assert_eq!(flaws(&store), [VouchingFlaw::Open]);
}

#[test]
fn an_operation_in_the_name_of_another_than_the_device_s_user_is_found() {
    let (_folder, store) = founded(1);
    let other = StreamId::from_bytes([8; 16]);
    let as_bent = Op {
        stream: other,
        ..forged(writer_of(&store), UserId::from_bytes([8; 16]))
    };
    store.take_in(StreamKind::Family, &[as_bent]).unwrap();
    assert_eq!(flaws(&store), [VouchingFlaw::User]);
}

#[test]
fn a_device_that_says_it_is_another_is_found() {
    for sql in [
        "UPDATE device SET user_id = zeroblob(16)",
        "UPDATE device SET access_stream_no = (SELECT stream_no FROM stream WHERE kind = 3)",
        "INSERT INTO writer (writer_id) VALUES (zeroblob(32));
         UPDATE device SET writer_no = (SELECT max(writer_no) FROM writer)",
    ] {
        let (_folder, store) = founded(1);
        store.close_batches().unwrap();
        assert!(store.verify_vouching().unwrap().is_device_s_own);
        store.write(|t| t.execute_batch(sql)).unwrap();
        assert!(!store.verify_vouching().unwrap().is_device_s_own, "{sql}");
    }
}

#[test]
fn another_log_of_use_is_not_taken_for_the_device_s_own() {
    let (_folder, store) = founded(1);
    commit(&store, vec![], vec![use_of(&store)]);
    store.close_batches().unwrap();
    let sql = "INSERT INTO stream (stream_id, kind) VALUES (zeroblob(16), 5);
               UPDATE device SET access_stream_no = (SELECT max(stream_no) FROM stream)";
    store.write(|t| t.execute_batch(sql)).unwrap();
    assert!(flaws(&store).contains(&VouchingFlaw::Log));
}

#[test]
fn a_log_without_its_batches_vouches_for_nothing() {
    let (_folder, store) = founded(1);
    store.close_batches().unwrap();
    let report = store.verify_vouching().unwrap();
    assert!(report.is_founded && report.is_device_s_own);
    store.write(|t| t.execute("DELETE FROM batch", [])).unwrap();
    let report = store.verify_vouching().unwrap();
    assert!(!report.is_founded && !report.is_device_s_own);
}

#[test]
fn a_second_founding_founds_nothing_wherever_it_is_put() {
    let (_folder, store) = founded(1);
    let (_elsewhere, theirs) = founded(1);
    store.close_batches().unwrap();
    let foreign = theirs.read(|tables| tables.ops_about(STREAM, FAMILY)).unwrap();
    store.take_in(StreamKind::Family, &foreign[..1]).unwrap();
    assert!(!store.verify_vouching().unwrap().is_founded);
    let in_front = "UPDATE op SET op_no = -5 WHERE op_no = (SELECT max(op_no) FROM op);
                    UPDATE op_content SET op_no = -5 WHERE op_no = (SELECT max(op_no) FROM op_content)";
    store
        .write(|t| t.execute_batch(&format!("PRAGMA defer_foreign_keys = ON; {in_front}")))
        .unwrap();
    assert!(!store.verify_vouching().unwrap().is_founded);
}

#[test]
fn what_another_had_written_when_a_batch_was_closed_is_missed() {
    let (_folder, store, root) = founded_with_root(1);
    let (_elsewhere, other) = founded(1);
    commit(&store, vec![], vec![op(None, None, certify(&root, &other))]);
    store
        .take_in(StreamKind::Family, &[forged(writer_of(&other), USER)])
        .unwrap();
    store.close_batches().unwrap();
    assert_eq!(flaws(&store), [VouchingFlaw::Open]);
    store
        .write(|t| {
            let last = "SELECT max(op_no) FROM op WHERE writer_no <> (SELECT writer_no FROM device)";
            t.execute(&format!("DELETE FROM op_content WHERE op_no = ({last})"), [])?;
            t.execute(&format!("DELETE FROM op WHERE op_no = ({last})"), [])
        })
        .unwrap();
    assert_eq!(flaws(&store), [VouchingFlaw::Log]);
}
