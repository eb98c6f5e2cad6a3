//! The account that the fold is held against: made from the set of operations, without folding.

use std::collections::{BTreeMap, BTreeSet};

use makker_domain::field::{ARCHIVED, FieldId};
use makker_domain::id::EntityId;
use makker_domain::value::Value;
use makker_oplog::text::{TextNode, TextStep};
use makker_oplog::{Body, CellKey, MemoryState, Op, OpRef, OpType, place};
use makker_testkit::{History, STREAM};

type Cell = (EntityId, FieldId);

/// What must be true of any state that has seen these operations.
pub struct Account {
    /// The values written to each field, by operation; nothing where a redaction took it.
    written: BTreeMap<Cell, BTreeMap<OpRef, Option<Value>>>,
    /// The operations of each field that a later one names.
    replaced: BTreeMap<Cell, BTreeSet<OpRef>>,
    /// Edits of texts whose content is still there.
    edits: BTreeMap<Cell, BTreeSet<OpRef>>,
    /// All that restarts and reviews of a text had knowledge of.
    worked_in: BTreeMap<Cell, BTreeSet<OpRef>>,
    /// The generations that a later restart names.
    replaced_generations: BTreeMap<Cell, BTreeSet<Option<OpRef>>>,
    /// Entries, by entity.
    entries: BTreeMap<EntityId, OpRef>,
}

pub fn of(history: &History) -> Account {
    let redacted = redacted(history);
    let mut account = Account {
        written: BTreeMap::new(),
        replaced: BTreeMap::new(),
        edits: BTreeMap::new(),
        worked_in: BTreeMap::new(),
        replaced_generations: BTreeMap::new(),
        entries: BTreeMap::new(),
    };
    for op in &history.ops {
        let gone = redacted.contains(&op.op_ref());
        let Some(body) = op.body() else { continue };
        let Some(field) = op.header.field else {
            if let Body::Enter(_) = body {
                account.entries.insert(op.header.entity, op.op_ref());
            }
            continue;
        };
        let cell = (op.header.entity, field);
        match body {
            Body::Set(value) => account.write(op, cell, (!gone).then_some(value)),
            Body::Put { element, present } => {
                let value = Value::List(vec![element, Value::Bool(present)]);
                account.write(op, cell, (!gone).then_some(value));
            }
            Body::EditText(_) if !gone => {
                account.edits.entry(cell).or_default().insert(op.op_ref());
            }
            Body::RestartText { .. } => account.restart(history, op, cell),
            Body::ReviewText => {
                account
                    .worked_in
                    .entry(cell)
                    .or_default()
                    .extend(op.header.prev.iter().copied());
            }
            _ => {}
        }
    }
    account
}

fn redacted(history: &History) -> BTreeSet<OpRef> {
    let targets: BTreeSet<_> = history
        .ops
        .iter()
        .filter_map(|op| match op.body() {
            Some(Body::Redact(redaction)) => Some(redaction.targets),
            _ => None,
        })
        .flatten()
        .collect();
    let can_be = |op: &&Op| OpType::from_number(op.header.op_type).is_some_and(OpType::is_redactable);
    let named = |op: &&Op| targets.contains(&op.as_redaction_target());
    history
        .ops
        .iter()
        .filter(can_be)
        .filter(named)
        .map(Op::op_ref)
        .collect()
}

impl Account {
    fn write(&mut self, op: &Op, cell: Cell, value: Option<Value>) {
        self.written.entry(cell).or_default().insert(op.op_ref(), value);
        self.replaced
            .entry(cell)
            .or_default()
            .extend(op.header.prev.iter().copied());
    }

    fn restart(&mut self, history: &History, op: &Op, cell: Cell) {
        let mut known: BTreeSet<OpRef> = BTreeSet::new();
        let mut unvisited = op.header.prev.clone();
        while let Some(next) = unvisited.pop() {
            if known.insert(next)
                && let Some(op) = history.ops.iter().find(|op| op.op_ref() == next)
            {
                unvisited.extend(op.header.prev.iter().copied());
            }
        }
        let replaced = self.replaced_generations.entry(cell).or_default();
        replaced.insert(None);
        replaced.extend(known.iter().copied().map(Some));
        self.worked_in.entry(cell).or_default().extend(known);
    }

    /// # Errors
    /// The law that does not hold.
    pub fn agrees_with(&self, state: &MemoryState) -> Result<(), String> {
        if !state.awaited().is_empty() {
            return Err("waits for operations that have come".to_owned());
        }
        for (cell, written) in &self.written {
            self.field_agrees(state, cell, written)?;
        }
        for (cell, edits) in &self.edits {
            self.text_agrees(state, cell, edits)?;
        }
        for (entity, op) in &self.entries {
            let register = state
                .registers()
                .get(&CellKey::new(STREAM, *entity, place::ENTRY));
            if !register.is_some_and(|register| register.heads().contains_key(op)) {
                return Err(format!("entry {entity} is gone"));
            }
        }
        Ok(())
    }

    /// Each value is among those shown, or a later operation named it.
    fn field_agrees(
        &self,
        state: &MemoryState,
        cell: &Cell,
        written: &BTreeMap<OpRef, Option<Value>>,
    ) -> Result<(), String> {
        let key = CellKey::new(STREAM, cell.0, cell.1);
        let register = state
            .registers()
            .get(&key)
            .ok_or_else(|| format!("{key:?}: nothing there"))?;
        let replaced = self.replaced.get(cell).cloned().unwrap_or_default();
        let standing: BTreeMap<OpRef, Option<Value>> = written
            .iter()
            .filter(|(op, _)| !replaced.contains(op))
            .map(|(op, v)| (*op, v.clone()))
            .collect();
        let shown: BTreeMap<OpRef, Option<Value>> = register
            .heads()
            .iter()
            .map(|(op, head)| (*op, head.value.clone()))
            .collect();
        if shown != standing {
            return Err(format!("{key:?}: {shown:?} are shown, {standing:?} stand"));
        }
        let differing: BTreeSet<_> = standing.values().collect();
        if register.clashes() != (differing.len() > 1) {
            return Err(format!("{key:?}: clash {} with {standing:?}", register.clashes()));
        }
        Ok(())
    }

    /// Each edit is in a text that stands, was worked in or looked at by somebody who knew it, or waits to be.
    fn text_agrees(&self, state: &MemoryState, cell: &Cell, edits: &BTreeSet<OpRef>) -> Result<(), String> {
        let key = CellKey::new(STREAM, cell.0, cell.1);
        let text = state
            .texts()
            .get(&key)
            .ok_or_else(|| format!("{key:?}: no text there"))?;
        let standing = text.generations();
        let late: BTreeSet<OpRef> = text.late().into_iter().collect();
        let worked_in = self.worked_in.get(cell).cloned().unwrap_or_default();
        for edit in edits {
            let Some(node) = text.nodes().get(edit) else {
                return Err(format!("{key:?}: {edit:?} is gone"));
            };
            let TextStep::Edit(Some(content)) = &node.step else {
                return Err(format!("{key:?}: {edit:?} has lost its content"));
            };
            let stands = standing.contains(&content.generation);
            if !stands && !worked_in.contains(edit) && !late.contains(edit) {
                return Err(format!("{key:?}: {edit:?} is in no text and nobody is told"));
            }
        }
        let replaced = self.replaced_generations.get(cell).cloned().unwrap_or_default();
        if standing.iter().any(|generation| replaced.contains(generation)) {
            return Err(format!("{key:?}: a replaced generation stands"));
        }
        text.texts().map_err(|error| format!("{key:?}: {error}"))?;
        // Without a redacted edit or beginning the engine waits for it in vain; a restart is what mends that.
        let content_gone =
            |node: &TextNode| matches!(node.step, TextStep::Edit(None) | TextStep::Restart(None));
        let redacted = text.nodes().values().any(content_gone);
        let lost = text.lost().map_err(|error| format!("{key:?}: {error}"))?;
        if !lost.is_empty() && !redacted {
            return Err(format!("{key:?}: {lost:?} put in what is nowhere"));
        }
        Ok(())
    }
}

/// How often what makes merging hard happened.
#[derive(Default)]
pub struct Rarities {
    clashes: usize,
    archived_against_edit: usize,
    two_accepted_batons: usize,
    settled_batons: usize,
    later_generations: usize,
    parallel_edits: usize,
    late_edits: usize,
    redactions: usize,
    elements_in_dispute: usize,
    newer_that_must_be_understood: usize,
}

impl Rarities {
    pub fn counted(&self) -> [(&'static str, usize); 10] {
        [
            ("clashes", self.clashes),
            ("archived against an edit", self.archived_against_edit),
            ("two accepted batons", self.two_accepted_batons),
            ("settled batons", self.settled_batons),
            ("later generations of a text", self.later_generations),
            ("parallel edits of a paragraph", self.parallel_edits),
            ("late edits", self.late_edits),
            ("redactions", self.redactions),
            ("elements in dispute", self.elements_in_dispute),
            (
                "newer operations that must be understood",
                self.newer_that_must_be_understood,
            ),
        ]
    }
}

pub fn count_rarities(history: &History, state: &MemoryState, seen: &mut Rarities) {
    for (key, register) in state.registers() {
        seen.clashes += usize::from(register.clashes());
        seen.archived_against_edit += usize::from(key.field == ARCHIVED && register.clashes());
        seen.newer_that_must_be_understood += usize::from(key.field == place::NEWER);
        seen.elements_in_dispute += register
            .elements()
            .values()
            .filter(|presence| presence.clashes)
            .count();
    }
    for baton in state.batons().values() {
        seen.two_accepted_batons += usize::from(!baton.view().clash.is_empty());
    }
    for text in state.texts().values() {
        seen.later_generations += usize::from(text.current_generation().is_some());
        seen.parallel_edits += text.parallel().len();
        seen.late_edits += text.late().len();
    }
    seen.settled_batons += history
        .ops
        .iter()
        .filter(|op| op.header.op_type == OpType::SettleBaton.number())
        .count();
    seen.redactions += state.redacted().len();
}
