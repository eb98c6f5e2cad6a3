//! Bytes from outside: damaged, cut, made up. They are refused or kept; they never stop the program.

use makker_oplog::batch::{BATCH_OPS_MAX, ops_from_bytes, ops_to_bytes};
use makker_oplog::text::TextNode;
use makker_oplog::{Body, DecodeError, OpType, Register, Writer, fold, value_from_bytes};
use makker_testkit::{Dice, History, STREAM};

use crate::replayed;

#[test]
fn damaged_bytes_are_refused_or_read_as_something_but_never_stop_the_program() {
    let mut dice = Dice::new(1);
    let (mut refused, mut read) = (0, 0);
    for seed in 0..40 {
        let ops = History::generate(seed, 60).ops;
        let Some(writer) = ops.first().map(|op| op.writer) else {
            continue;
        };
        let own: Vec<_> = ops
            .into_iter()
            .filter(|op| op.writer == writer)
            .take(12)
            .collect();
        let whole = ops_to_bytes(&own);
        for _ in 0..60 {
            let mut bytes = whole.clone();
            for _ in 0..=dice.below(3) {
                let at = dice.below(bytes.len());
                bytes[at] ^= 1 << dice.below(8);
            }
            bytes.truncate(bytes.len() - dice.below(2));
            match ops_from_bytes(STREAM, writer, &bytes) {
                Ok(ops) => {
                    read += 1;
                    let state = replayed(fold, &ops);
                    for text in state.texts().values() {
                        let _ = (text.texts(), text.late(), text.parallel());
                    }
                }
                Err(_) => refused += 1,
            }
        }
    }
    assert!(refused > 100 && read > 100, "{refused} refused, {read} read");
}

#[test]
fn random_bytes_are_refused_by_every_reader() {
    let mut dice = Dice::new(2);
    for _ in 0..20_000 {
        let length = dice.below(40);
        let bytes: Vec<u8> = std::iter::repeat_with(|| dice.bits().to_be_bytes()[0])
            .take(length)
            .collect();
        let _ = (
            value_from_bytes(&bytes),
            Register::from_bytes(&bytes),
            TextNode::from_bytes(&bytes),
        );
        for op_type in OpType::ALL {
            let _ = Body::from_bytes(op_type, &bytes);
        }
        let _ = ops_from_bytes(STREAM, Writer::from_bytes([1; 32]), &bytes);
    }
}

#[test]
fn lists_deep_enough_to_exhaust_the_stack_are_refused() {
    let mut bytes = vec![0x81; 100_000];
    bytes.push(0x00);
    assert_eq!(value_from_bytes(&bytes), Err(DecodeError::TooLarge));
}

#[test]
fn a_batch_with_more_operations_than_a_batch_holds_is_refused() {
    let mut bytes = vec![0x99];
    bytes.extend(u16::try_from(BATCH_OPS_MAX + 1).unwrap().to_be_bytes());
    assert_eq!(
        ops_from_bytes(STREAM, Writer::from_bytes([1; 32]), &bytes),
        Err(DecodeError::TooLarge)
    );
}
