//! The laws are worth something only if a broken merge breaks them: here it is broken on purpose, in three ways that
//! real programs were broken in.

use std::collections::BTreeMap;
use std::convert::Infallible;

use makker_oplog::{Cells, MemoryState, Op, Register, Touched, fold};

use crate::{Fold, check, seeds};

fn mend_registers(
    state: &mut MemoryState,
    touched: &[Touched],
    mend: impl Fn(&Register) -> Register,
) -> Result<(), Infallible> {
    for touched in touched {
        if let Touched::Register(key) = touched {
            let mended = mend(&state.register(key)?);
            state.put_register(key, mended)?;
        }
    }
    Ok(())
}

/// The last writer wins, and the other value is gone without a word.
fn last_writer_wins(state: &mut MemoryState, op: &Op) -> Result<Vec<Touched>, Infallible> {
    let touched = fold(state, op)?;
    mend_registers(state, &touched, |register| {
        let last: BTreeMap<_, _> = register
            .shown_head()
            .map(|(op, head)| (*op, head.clone()))
            .into_iter()
            .collect();
        Register::from_heads(last)
    })?;
    Ok(touched)
}

/// That an operation was replaced is forgotten when the replacement comes first.
fn early_replacement_forgotten(state: &mut MemoryState, op: &Op) -> Result<Vec<Touched>, Infallible> {
    let touched = fold(state, op)?;
    let awaited: Vec<_> = state.awaited().iter().copied().collect();
    for (_, op, key) in awaited {
        state.take_awaited(&key, op)?;
    }
    Ok(touched)
}

/// Whoever writes replaces everything that is there, whether it was known or not.
fn everything_is_replaced(state: &mut MemoryState, op: &Op) -> Result<Vec<Touched>, Infallible> {
    let touched = fold(state, op)?;
    mend_registers(state, &touched, |register| {
        let own: BTreeMap<_, _> = register
            .heads()
            .get(&op.op_ref())
            .map(|head| (op.op_ref(), head.clone()))
            .into_iter()
            .collect();
        if own.is_empty() {
            register.clone()
        } else {
            Register::from_heads(own)
        }
    })?;
    Ok(touched)
}

#[test]
fn each_way_of_breaking_the_merge_is_found() {
    let broken: [(&str, Fold); 3] = [
        ("last writer wins", last_writer_wins),
        ("early replacement forgotten", early_replacement_forgotten),
        ("everything is replaced", everything_is_replaced),
    ];
    for (name, fold) in broken {
        let found = (0..seeds()).find(|seed| check(fold, *seed).is_err());
        assert!(found.is_some(), "{name}: every law held");
    }
}
