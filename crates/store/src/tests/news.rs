//! What others have done is the same asked for one family as asked for all and sorted out.

use makker_domain::entity_kind::EntityKind;
use makker_domain::family::NAME;
use makker_domain::id::{ChangeId, UserId, VisitId};
use makker_domain::value::Value;
use makker_oplog::{Body, StreamId, StreamKind};

use super::founded::{FAMILY, STREAM, USER, clock, founded, op};
use crate::{CaseStore, ChangeDraft, OpDraft};

const OTHER_STREAM: StreamId = StreamId::from_bytes([9; 16]);
const COLLEAGUE: UserId = UserId::from_bytes([8; 16]);

fn rename(stream: StreamId, number: u64) -> OpDraft {
    let value = Value::Text(format!("Haddad {number}"));
    OpDraft {
        stream,
        ..op(Some(NAME), None, Body::Set(value))
    }
}

fn commit_as(store: &CaseStore, user: UserId, number: u8, ops: Vec<OpDraft>) {
    let change = ChangeDraft {
        change: ChangeId::from_bytes([number; 16]),
        visit: VisitId::from_bytes([6; 16]),
        user,
        claimed_at: clock(),
        new_streams: Vec::new(),
        ops,
        drafts_done: Vec::new(),
    };
    store.commit(&change).unwrap();
}

/// Two families; in each the user and a colleague write in turn.
fn two_families() -> (tempfile::TempDir, CaseStore) {
    let (folder, store) = founded(1);
    let create = OpDraft {
        stream: OTHER_STREAM,
        ..op(None, Some(EntityKind::Family), Body::Create)
    };
    let change = ChangeDraft {
        change: ChangeId::from_bytes([50; 16]),
        visit: VisitId::from_bytes([6; 16]),
        user: USER,
        claimed_at: clock(),
        new_streams: vec![(OTHER_STREAM, StreamKind::Family)],
        ops: vec![create],
        drafts_done: Vec::new(),
    };
    store.commit(&change).unwrap();
    for number in 100..120_u8 {
        let stream = if number % 3 == 0 { STREAM } else { OTHER_STREAM };
        let user = if number % 2 == 0 { USER } else { COLLEAGUE };
        let ops = (0..2)
            .map(|nth| rename(stream, u64::from(number) * 10 + nth))
            .collect();
        commit_as(&store, user, number, ops);
    }
    (folder, store)
}

#[test]
fn of_one_family_it_is_what_stands_among_the_news_of_all() {
    let (_folder, store) = two_families();
    store
        .read(|tables| {
            let mut met = 0;
            for since in 0..60 {
                let all = tables.news(since, USER, None, 100)?;
                for stream in [STREAM, OTHER_STREAM] {
                    let own: Vec<_> = all.iter().filter(|row| row.stream == stream).cloned().collect();
                    let asked = tables.news(since, USER, Some(stream), 100)?;
                    assert_eq!(asked, own, "since {since}");
                    assert!(
                        asked
                            .iter()
                            .all(|row| row.user == COLLEAGUE && row.entity == FAMILY)
                    );
                    met += asked.len();
                }
            }
            assert!(met > 50, "{met}");
            Ok(())
        })
        .unwrap();
}

#[test]
fn of_one_family_it_is_not_hidden_by_how_much_is_written_elsewhere() {
    let (_folder, store) = two_families();
    let ops = (0..4_100).map(|number| rename(OTHER_STREAM, number)).collect();
    commit_as(&store, USER, 200, ops);
    store
        .read(|tables| {
            assert_eq!(
                tables.news(0, USER, Some(STREAM), 100)?.len(),
                3,
                "of 105, 111 and 117"
            );
            assert!(
                tables.news(0, USER, None, 100)?.is_empty(),
                "further back than one looks"
            );
            Ok(())
        })
        .unwrap();
}
