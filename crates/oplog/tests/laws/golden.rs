//! One operation of every type, byte for byte. When this changes, every database and message made before changes its
//! meaning: until v0.1 that is allowed and must be seen; after it, it is a mistake.

use std::fmt::Write as _;
use std::path::Path;

use makker_domain::entity_kind::EntityKind;
use makker_domain::family::{CASE_NUMBERS, NAME, STORY};
use makker_domain::field::FieldId;
use makker_domain::id::{ChangeId, EntityId};
use makker_domain::value::Value;
use makker_oplog::batch::{BatchHash, BatchHeader, ops_to_bytes};
use makker_oplog::text::Splice;
use makker_oplog::{
    Approval, Body, ChainLink, Op, OpRef, OpType, Redaction, TextEdit, Writer, canonical_bytes,
};
use makker_testkit::{Device, Draft, STREAM};

use crate::world::FAMILY;

const OTHER: OpRef = OpRef {
    writer: Writer::from_bytes([2; 32]),
    seq: 300,
};

fn every_value() -> Value {
    Value::List(vec![
        Value::Nothing,
        Value::Bool(true),
        Value::Int(-1),
        Value::Int(i64::MAX),
        Value::Text("Ærø 👪 e\u{301} وردة".into()),
        Value::Bytes(vec![0, 255]),
        Value::List(vec![]),
    ])
}

type Written = (Option<EntityKind>, Option<FieldId>, Vec<OpRef>, Body);

fn bodies() -> Vec<Written> {
    let own = OpRef {
        writer: Writer::from_bytes([1; 32]),
        seq: 1,
    };
    let member = EntityId::from_bytes([0x0e; 16]);
    let edit = TextEdit {
        generation: Some(OTHER),
        update: vec![1, 2, 3],
        splice: Splice {
            at_utf16: 3,
            deleted_utf16: 1,
            inserted: "æ".into(),
        },
        paragraphs: vec![[9; 8]],
    };
    let approval = Approval {
        rendered: canonical_bytes(&every_value()),
        language: "da".into(),
        members: vec![member],
        how: "spoken".into(),
        witness: None,
    };
    let target = makker_oplog::RedactionTarget {
        op: own,
        entity: FAMILY,
        field: Some(NAME),
    };
    let redaction = Redaction {
        targets: vec![target],
        authority: "art. 17".into(),
        reason: "forkert sag".into(),
    };
    vec![
        (Some(EntityKind::Family), None, vec![], Body::Create),
        (None, Some(NAME), vec![own, OTHER], Body::Set(every_value())),
        (
            None,
            Some(CASE_NUMBERS),
            vec![],
            Body::Put {
                element: Value::Text("1".into()),
                present: false,
            },
        ),
        (
            Some(EntityKind::LogEntry),
            None,
            vec![],
            Body::Enter(vec![(FieldId(4000), every_value())]),
        ),
        (None, Some(STORY), vec![OTHER], Body::EditText(edit)),
        (
            None,
            Some(STORY),
            vec![OTHER],
            Body::RestartText {
                text: "Forfra".into(),
            },
        ),
        (None, Some(STORY), vec![OTHER], Body::ReviewText),
        (
            None,
            None,
            vec![],
            Body::OfferBaton {
                from: None,
                to: member,
            },
        ),
        (None, None, vec![], Body::AcceptBaton { offer: OTHER }),
        (None, None, vec![], Body::CloseBatonOffer { offer: OTHER }),
        (
            None,
            None,
            vec![],
            Body::SettleBaton {
                holding: Some(own),
                chosen: OTHER,
            },
        ),
        (None, None, vec![], Body::Approve(approval)),
        (None, None, vec![], Body::Redact(redaction)),
        (
            None,
            None,
            vec![],
            Body::Undo {
                change: ChangeId::from_bytes([3; 16]),
            },
        ),
        (None, None, vec![], Body::Found(vec![1, 2])),
        (None, None, vec![], Body::Certify(vec![3, 4])),
    ]
}

fn ops() -> Vec<Op> {
    let mut device = Device::new(1);
    let drafts = bodies().into_iter();
    drafts
        .map(|(kind, field, prev, body)| {
            device.write(Draft {
                entity: FAMILY,
                kind,
                field,
                prev,
                body,
            })
        })
        .collect()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

fn written_down() -> String {
    let mut out = String::new();
    let ops = ops();
    let mut link = ChainLink::start(STREAM, Writer::from_bytes([1; 32]));
    for op in &ops {
        link = link.next(op);
        let op_type = OpType::from_number(op.header.op_type).unwrap();
        let content = op.content.as_ref().unwrap();
        writeln!(out, "{op_type:?} = {}", op.header.op_type).unwrap();
        writeln!(out, "  header {}", hex(&op.header_bytes)).unwrap();
        writeln!(out, "  body   {}", hex(&content.body)).unwrap();
        writeln!(out, "  hash   {}", hex(&op.body_hash.to_bytes())).unwrap();
        writeln!(out, "  link   {}", hex(&link.to_bytes())).unwrap();
    }
    let batch = BatchHeader {
        stream: STREAM,
        writer: Writer::from_bytes([1; 32]),
        first_seq: 1,
        last_seq: u64::try_from(ops.len()).unwrap(),
        chain_head: link,
        frontier: vec![OTHER],
        log_of_use: Some((7, link)),
        before: Some(BatchHash::from_bytes([6; 32])),
        hub_head: None,
    };
    assert!(batch.matches(ChainLink::start(STREAM, Writer::from_bytes([1; 32])), &ops));
    writeln!(out, "batch\n  signed {}", hex(&batch.signed_bytes())).unwrap();
    writeln!(out, "  ops    {}", hex(&ops_to_bytes(&ops))).unwrap();
    out
}

#[test]
fn every_type_is_written_as_it_always_was() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/laws/golden.txt");
    let written = written_down();
    if std::env::var_os("MAKKER_BLESS").is_some() {
        std::fs::write(&file, &written).unwrap();
    }
    let committed = std::fs::read_to_string(&file)
        .unwrap_or_default()
        .replace("\r\n", "\n");
    assert_eq!(
        committed, written,
        "the stored format has changed; MAKKER_BLESS=1 if that is meant"
    );
}

#[test]
fn every_type_is_among_them_and_reads_back_as_it_was() {
    let ops = ops();
    let types: Vec<u16> = ops.iter().map(|op| op.header.op_type).collect();
    assert_eq!(types, OpType::ALL.map(OpType::number));
    for (op, (_, _, _, body)) in ops.iter().zip(bodies()) {
        assert_eq!(op.body(), Some(body));
        let content = op.content.as_ref().unwrap();
        let read = Op::from_parts(STREAM, op.writer, &op.header_bytes, content.salt, &content.body);
        assert_eq!(read.as_ref(), Ok(op));
    }
}

#[test]
fn a_body_with_parts_added_by_a_newer_program_is_still_read() {
    for (_, _, _, body) in bodies() {
        let mut bytes = body.to_bytes();
        bytes[0] += 1; // one part more in the array
        bytes.extend([0x63, b'n', b'y', b't']);
        assert_eq!(Body::from_bytes(body.op_type(), &bytes), Ok(body));
    }
}

#[test]
fn a_batch_is_its_own_operations_and_no_others() {
    let ops = ops();
    let start = ChainLink::start(STREAM, Writer::from_bytes([1; 32]));
    let head = ops.iter().fold(start, ChainLink::next);
    let batch = BatchHeader {
        stream: STREAM,
        writer: Writer::from_bytes([1; 32]),
        first_seq: 1,
        last_seq: 16,
        chain_head: head,
        frontier: vec![],
        log_of_use: None,
        before: None,
        hub_head: None,
    };
    assert_eq!(BatchHeader::from_bytes(&batch.signed_bytes()), Ok(batch.clone()));
    assert!(batch.matches(start, &ops));
    assert!(!batch.matches(start, &ops[..15]));
    assert!(!batch.matches(head, &ops));
    let mut swapped = ops.clone();
    swapped[1].content = swapped[2].content.clone();
    assert!(
        !batch.matches(start, &swapped),
        "a body that is not the one hashed"
    );
    let mut redacted = ops;
    redacted[1].content = None;
    assert!(
        batch.matches(start, &redacted),
        "a redacted operation is still the batch's"
    );
}
