//! Whoever changes the log behind the program's back is found out.

use makker_crypto::{PassphraseCost, SystemRandomness};
use makker_oplog::StreamKind;
use makker_testkit::History;

use crate::{CaseStore, Flaw};

fn store_with_a_history() -> (tempfile::TempDir, CaseStore) {
    let folder = tempfile::tempdir().unwrap();
    let cost = PassphraseCost::FOR_TESTS;
    let store = CaseStore::create(folder.path(), "tre små fisk", cost, &SystemRandomness).unwrap();
    store
        .take_in(StreamKind::Family, &History::generate(5, 80).ops)
        .unwrap();
    (folder, store)
}

fn flaws_after(sql: &str) -> Vec<Flaw> {
    let (_folder, store) = store_with_a_history();
    let changed = store.write(|t| t.execute(sql, [])).unwrap();
    assert!(changed > 0, "{sql} changed nothing");
    store
        .verify_log()
        .unwrap()
        .flaws
        .iter()
        .map(|found| found.flaw)
        .collect()
}

#[test]
fn an_untouched_log_has_no_flaw() {
    let (_folder, store) = store_with_a_history();
    let report = store.verify_log().unwrap();
    assert!(report.flaws.is_empty(), "{:?}", report.flaws);
    assert!(report.ops > 40 && report.redacted > 0, "{report:?}");
}

#[test]
fn a_changed_body_or_salt_is_found() {
    assert_eq!(
        flaws_after(
            "UPDATE op_content SET body = CAST(body || x'00' AS BLOB) WHERE op_no = (SELECT max(op_no) FROM op_content)"
        ),
        [Flaw::Content]
    );
    assert!(
        flaws_after(
            "UPDATE op_content SET salt = zeroblob(16) WHERE op_no = (SELECT min(op_no) FROM op_content)"
        )
        .contains(&Flaw::Content)
    );
}

#[test]
fn a_changed_header_hash_or_link_is_found() {
    assert!(!flaws_after("UPDATE op SET header = CAST(header || x'00' AS BLOB) WHERE op_no = 3").is_empty());
    assert!(!flaws_after("UPDATE op SET body_hash = zeroblob(32) WHERE op_no = 3").is_empty());
    assert_eq!(
        flaws_after(
            "UPDATE op SET entity_id = zeroblob(16) WHERE op_no = (SELECT min(op_no) FROM op_content)"
        ),
        [Flaw::Columns]
    );
    assert_eq!(
        flaws_after(
            "UPDATE op SET change_id = zeroblob(16) WHERE op_no = (SELECT min(op_no) FROM op_content)"
        ),
        [Flaw::Columns]
    );
    for column in ["user_id = zeroblob(16)", "claimed_at_ms = 1"] {
        let sql = format!("UPDATE op SET {column} WHERE op_no = (SELECT min(op_no) FROM op_content)");
        assert_eq!(flaws_after(&sql), [Flaw::Columns], "{column}");
    }
    assert!(!flaws_after("UPDATE op SET chain_link = zeroblob(32) WHERE op_no = 3").is_empty());
}

#[test]
fn a_header_that_cannot_be_read_any_more_is_found_and_stops_nothing() {
    let (_folder, store) = store_with_a_history();
    store
        .write(|t| {
            t.execute(
                // One that brought something into being: of others a later one may have taken the place.
                "UPDATE op SET header = x'ff' WHERE op_no = (SELECT min(op_no) FROM op WHERE field IS NULL)",
                [],
            )
        })
        .unwrap();
    assert!(!store.verify_log().unwrap().flaws.is_empty());
    assert!(
        !store.differing_tables().unwrap().is_empty(),
        "it was folded once"
    );
    assert!(!store.verify_vouching().unwrap().is_founded);
}

#[test]
fn a_stream_whose_row_says_what_its_operations_do_not_is_found() {
    for sql in [
        "UPDATE stream SET lamport_max = 9223372036854775807 WHERE lamport_max > 0",
        "UPDATE stream SET lamport_max = 0",
    ] {
        assert!(flaws_after(sql).contains(&Flaw::Stream), "{sql}");
    }
    let (_folder, store) = super::founded::founded(1);
    assert!(store.verify_log().unwrap().flaws.is_empty());
    store
        .write(|t| t.execute("UPDATE stream SET kind = 1 WHERE kind = 3", []))
        .unwrap();
    let flaws = store.verify_log().unwrap().flaws;
    assert!(flaws.iter().any(|found| found.flaw == Flaw::Stream), "{flaws:?}");
}

#[test]
fn a_trigger_is_found() {
    let (_folder, store) = store_with_a_history();
    let sql = "CREATE TRIGGER quietly BEFORE INSERT ON batch BEGIN SELECT RAISE(IGNORE); END";
    store.write(|t| t.execute(sql, [])).unwrap();
    assert_eq!(store.differing_tables().unwrap(), ["sqlite_schema"]);
}

#[test]
fn an_operation_numbered_far_ahead_waits_and_blocks_nobody() {
    let (_folder, store) = store_with_a_history();
    let history = History::generate(5, 80);
    let last = history.ops.iter().max_by_key(|op| op.header.lamport).unwrap();
    let numbered = |lamport: u64, seq: u64| {
        let mut op = last.clone();
        op.writer = makker_oplog::Writer::from_bytes([9; 32]);
        op.header.lamport = lamport;
        op.header.seq = seq;
        op.header.prev = vec![];
        op.header_bytes = op.header.to_bytes(op.writer);
        op
    };
    let far = (1 << 32) + last.header.lamport + 1;
    for (op, waiting, unusable) in [
        (numbered(far, 1), 1, 0),
        (numbered(u64::MAX, 1), 0, 1),
        (numbered(3, u64::MAX), 0, 1),
        (numbered(far - 1, 1), 0, 0),
    ] {
        let intake = store.take_in(StreamKind::Family, &[op]).unwrap();
        assert_eq!((intake.waiting, intake.unusable), (waiting, unusable));
    }
    assert!(store.verify_log().unwrap().flaws.is_empty());
}

#[test]
fn words_that_were_put_into_the_search_index_or_taken_out_are_found() {
    for sql in [
        "DELETE FROM search_index WHERE rowid = (SELECT max(doc_no) FROM search_doc)",
        "INSERT INTO search_index (rowid, words, stems) VALUES (90000, 'hemmelig', '')",
        "UPDATE search_doc SET entity_id = zeroblob(16) WHERE doc_no = (SELECT max(doc_no) FROM search_doc)",
    ] {
        let (_folder, store) = store_with_a_history();
        assert!(store.differing_tables().unwrap().is_empty());
        store.write(|t| t.execute(sql, [])).unwrap();
        assert_eq!(store.differing_tables().unwrap(), ["search_index"], "{sql}");
    }
}

#[test]
fn a_removed_or_moved_operation_is_found() {
    let two_in_a_row =
        "SELECT min(a.op_no) FROM op a JOIN op b USING (stream_no, writer_no) WHERE b.seq = a.seq + 1";
    let (_folder, store) = store_with_a_history();
    store
        .write(|t| {
            t.execute(
                "DELETE FROM op_content WHERE op_no = (SELECT op_no FROM op WHERE seq = 2 LIMIT 1)",
                [],
            )?;
            t.execute(
                "DELETE FROM op WHERE op_no = (SELECT op_no FROM op WHERE seq = 2 LIMIT 1)",
                [],
            )
        })
        .unwrap();
    assert!(
        store
            .verify_log()
            .unwrap()
            .flaws
            .iter()
            .any(|found| found.flaw == Flaw::Gap)
    );
    let renumbered = format!("UPDATE op SET seq = 9000 WHERE op_no = ({two_in_a_row})");
    assert!(flaws_after(&renumbered).contains(&Flaw::Link));
}

#[test]
fn a_content_that_no_redaction_took_away_is_missed() {
    // Of a value that was overwritten too: nothing that is shown changes.
    for which in ["min", "max"] {
        let sql = format!("DELETE FROM op_content WHERE op_no = (SELECT {which}(op_no) FROM op_content)");
        assert_eq!(flaws_after(&sql), [Flaw::Content], "{which}");
    }
}
