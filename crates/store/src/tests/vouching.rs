//! Whoever changes the log below a closed batch is found by its signature, even when every link is made anew.

use makker_crypto::{
    Certificate, FoundingSecrets, Issuer, PassphraseCost, SignedGenesis, SystemRandomness, found,
};
use makker_domain::clock::{ClockReading, Timestamp};
use makker_domain::entity_kind::EntityKind;
use makker_domain::family::NAME;
use makker_domain::field::FieldId;
use makker_domain::id::{ChangeId, EntityId, UserId, VisitId};
use makker_domain::value::Value;
use makker_oplog::batch::BATCH_OPS_MAX;
use makker_oplog::{Body, StreamId, StreamKind};

use crate::{BatchFlaw, CaseStore, ChangeDraft, OpDraft};

const STREAM: StreamId = StreamId::from_bytes([3; 16]);
const FAMILY: EntityId = EntityId::from_bytes([4; 16]);

fn op(field: Option<FieldId>, kind: Option<EntityKind>, body: Body) -> OpDraft {
    let kind = kind.map(EntityKind::number);
    OpDraft {
        stream: STREAM,
        entity: FAMILY,
        kind,
        field,
        prev: vec![],
        salt: [1; 16],
        body,
    }
}

fn commit(store: &CaseStore, new_streams: Vec<(StreamId, StreamKind)>, ops: Vec<OpDraft>) {
    let change = ChangeDraft {
        change: ChangeId::from_bytes([5; 16]),
        visit: VisitId::from_bytes([6; 16]),
        user: UserId::from_bytes([7; 16]),
        claimed_at: ClockReading {
            at: Timestamp::from_unix_ms(1_795_000_000_000),
            utc_offset_min: 60,
        },
        new_streams,
        ops,
    };
    store.commit(&change).unwrap();
}

/// A founded store with one family that has got `names` names.
fn founded(names: u64) -> (tempfile::TempDir, CaseStore) {
    let folder = tempfile::tempdir().unwrap();
    let cost = PassphraseCost::FOR_TESTS;
    let store = CaseStore::create(folder.path(), "tre små fisk", cost, &SystemRandomness).unwrap();
    let FoundingSecrets { root, recovery } = found(&SystemRandomness).unwrap().secrets;
    let genesis = SignedGenesis::sign(&root, &recovery.public().unwrap(), 1, false);
    let certificate = Certificate {
        municipality: root.municipality(),
        subject_user: [7; 16],
        user_name: "Amina Holm".into(),
        department: "SOF".into(),
        roles: vec![],
        login_subject: String::new(),
        signing: store.device().signing_public(),
        kem: store.device().kem_public(),
        incarnation: 1,
        valid_from_ms: 1,
        valid_to_ms: 0,
        issued_at_ms: 1,
        issuer: Issuer::Root,
    };
    let certificate = certificate.issued_by_root(&root).unwrap().to_bytes().unwrap();
    let mut ops = vec![
        op(None, None, Body::Found(genesis.to_bytes())),
        op(None, None, Body::Certify(certificate)),
        op(None, Some(EntityKind::Family), Body::Create),
    ];
    let set = |number: u64| {
        op(
            Some(NAME),
            None,
            Body::Set(Value::Text(format!("Haddad {number}"))),
        )
    };
    ops.extend((0..names).map(set));
    commit(&store, vec![(STREAM, StreamKind::Family)], ops);
    (folder, store)
}

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
            Some(BatchFlaw::Log),
        ),
        (
            "UPDATE batch SET signature = zeroblob(64)",
            Some(BatchFlaw::Signature),
        ),
        ("UPDATE batch SET header = zeroblob(10)", Some(BatchFlaw::Header)),
        (
            "UPDATE batch SET first_seq = first_seq + 1",
            Some(BatchFlaw::Header),
        ),
        ("UPDATE op SET body_hash = zeroblob(32) WHERE seq = 4", None),
        ("UPDATE op_content SET body = x'00' WHERE op_no = 4", None),
    ] {
        let (_folder, store) = founded(2);
        store.close_batches().unwrap();
        assert!(store.verify_vouching().unwrap().flaws.is_empty());
        assert!(store.write(|t| t.execute(sql, [])).unwrap() > 0, "{sql}");
        let vouching: Vec<BatchFlaw> = store
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
        !flaws.is_empty() && flaws.iter().all(|found| found.flaw == BatchFlaw::Certificate),
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
        [(STREAM, BatchFlaw::Log); 2],
        "both batches of the family were closed when the entries stood"
    );
}
