//! A long text that several people edit: a set of edits, kept as they came.
//!
//! The text engine merges the edits of one *generation*. A generation starts from plain text: the first is empty, a
//! later one begins when something is redacted, repaired, or when people settle two versions. Everything below follows
//! from the set of nodes alone, so the order in which they came changes nothing.

use std::collections::{BTreeMap, BTreeSet};

use crate::body::TextEdit;
pub use crate::splice::Splice;
use crate::text_engine::{TextDoc, TextEngineError, TypistId};
use crate::writer::OpRef;

/// The operation that began the generation; `None` for the first.
pub type Generation = Option<OpRef>;

/// Who types.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Typists {
    /// Drawn when the program started.
    pub session: TypistId,
    /// Drawn for this edit alone.
    pub fresh: TypistId,
}

/// One operation on the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextNode {
    /// The operation's lamport.
    pub lamport: u64,
    /// The operations on this text it was made with knowledge of.
    pub prev: Vec<OpRef>,
    /// What it does.
    pub step: TextStep,
}

/// What an operation on a text does. Contents are gone when redacted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TextStep {
    /// Edits it.
    Edit(Option<TextEdit>),
    /// Begins a generation from this plain text.
    Restart(Option<String>),
    /// Says that the edits in `prev` have been looked at.
    Review,
}

/// One long text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TextField {
    nodes: BTreeMap<OpRef, TextNode>,
}

impl TextField {
    /// From its nodes, in any order.
    pub fn from_nodes(nodes: impl IntoIterator<Item = (OpRef, TextNode)>) -> Self {
        Self {
            nodes: nodes.into_iter().collect(),
        }
    }

    /// Its nodes.
    pub fn nodes(&self) -> &BTreeMap<OpRef, TextNode> {
        &self.nodes
    }

    /// The generations that stand: more than one when people began anew without knowing of each other.
    pub fn generations(&self) -> Vec<Generation> {
        let replaced = self.known_to_restarts();
        let standing: Vec<Generation> = self
            .restarts()
            .map(|(op, _)| *op)
            .filter(|op| !replaced.contains(op))
            .map(Some)
            .collect();
        if standing.is_empty() { vec![None] } else { standing }
    }

    /// The generation that stands in while several stand, and that an edit made now belongs to: the one with the
    /// highest lamport, then writer.
    pub fn current_generation(&self) -> Generation {
        let lamport = |generation: &Generation| {
            generation
                .and_then(|op| self.nodes.get(&op))
                .map_or(0, |node| node.lamport)
        };
        self.generations()
            .into_iter()
            .max_by_key(|generation| (lamport(generation), *generation))
            .flatten()
    }

    /// The text of every generation that stands: more than one text is a clash to settle.
    ///
    /// # Errors
    /// [`TextEngineError`] when an update is not one the engine can read; the splices are there for rescue.
    pub fn texts(&self) -> Result<Vec<(Generation, String)>, TextEngineError> {
        let generations = self.generations().into_iter();
        generations
            .map(|generation| Ok((generation, self.doc(generation)?.text())))
            .collect()
    }

    /// The text that stands in: that of the [current generation](Self::current_generation).
    ///
    /// # Errors
    /// As [`texts`](Self::texts).
    pub fn shown(&self) -> Result<String, TextEngineError> {
        Ok(self.doc(self.current_generation())?.text())
    }

    /// The engine's document of one generation.
    ///
    /// # Errors
    /// As [`texts`](Self::texts).
    pub fn doc(&self, generation: Generation) -> Result<TextDoc, TextEngineError> {
        let everything = |_: &OpRef| true;
        self.doc_of(generation, everything)
    }

    /// The document as it stood for somebody who knew of `ops` and what they were made on, and nothing else: what one
    /// had on the screen, or the original to show beside another's when both edited one paragraph.
    ///
    /// # Errors
    /// As [`texts`](Self::texts).
    pub fn doc_known_to(
        &self,
        ops: impl IntoIterator<Item = OpRef>,
        generation: Generation,
    ) -> Result<TextDoc, TextEngineError> {
        let known = self.ancestry(ops);
        self.doc_of(generation, |edit| known.contains(edit))
    }

    /// The document as it stood for whoever made `op`, just before.
    ///
    /// # Errors
    /// As [`texts`](Self::texts).
    pub fn doc_before(&self, op: OpRef, generation: Generation) -> Result<TextDoc, TextEngineError> {
        let mut known = self.ancestry([op]);
        known.remove(&op);
        self.doc_of(generation, |edit| known.contains(edit))
    }

    /// Edits that put something in and of which the engine made nothing, though nobody took it away: two programs wrote
    /// under one typist. What was put in is in their splices.
    ///
    /// # Errors
    /// As [`texts`](Self::texts).
    pub fn lost(&self) -> Result<Vec<OpRef>, TextEngineError> {
        let mut lost = Vec::new();
        for generation in self.generations() {
            let edits = self.edits_in_order(generation, |_| true);
            let (_, idle) = self.built(generation, &edits)?;
            let of_nothing = edits.iter().enumerate().filter(|(at, _)| idle.contains(at));
            lost.extend(
                of_nothing
                    .filter(|(_, (_, _, edit))| !edit.splice.inserted.is_empty())
                    .map(|(_, (_, op, _))| *op),
            );
        }
        Ok(lost)
    }

    fn doc_of(
        &self,
        generation: Generation,
        included: impl Fn(&OpRef) -> bool,
    ) -> Result<TextDoc, TextEngineError> {
        Ok(self
            .built(generation, &self.edits_in_order(generation, included))?
            .0)
    }

    /// Lamport order never puts an edit before one it was made on.
    fn edits_in_order(
        &self,
        generation: Generation,
        included: impl Fn(&OpRef) -> bool,
    ) -> Vec<(u64, OpRef, &TextEdit)> {
        let mut edits: Vec<_> = self
            .edits()
            .filter(|(op, _, edit)| edit.generation == generation && included(op))
            .map(|(op, node, edit)| (node.lamport, *op, edit))
            .collect();
        edits.sort_unstable_by_key(|(lamport, op, _)| (*lamport, *op));
        edits
    }

    fn built(
        &self,
        generation: Generation,
        edits: &[(u64, OpRef, &TextEdit)],
    ) -> Result<(TextDoc, BTreeSet<usize>), TextEngineError> {
        let base = match generation.and_then(|op| Some((op, self.nodes.get(&op)?))) {
            Some((
                op,
                TextNode {
                    step: TextStep::Restart(Some(text)),
                    ..
                },
            )) => Some((op, text.as_str())),
            _ => None,
        };
        TextDoc::build(base, edits.iter().map(|(_, _, edit)| edit.update.as_slice()))
    }

    /// An edit by somebody who had the text before them as it stood at `seen`.
    ///
    /// # Errors
    /// [`TextEngineError::NoSuchPlace`] when the splice does not fit the text as it stood there; else as
    /// [`texts`](Self::texts).
    pub fn edit(
        &self,
        seen: &[OpRef],
        splice: Splice,
        typists: &Typists,
    ) -> Result<TextEdit, TextEngineError> {
        let generation = self.current_generation();
        let doc = self.doc_known_to(seen.iter().copied(), generation)?;
        let known = self.ancestry(seen.iter().copied());
        let typist = if self.edits().all(|(op, _, _)| known.contains(op)) {
            typists.session
        } else {
            // The engine numbers what one typist writes. On a text that lacks some of it, it would give the same
            // numbers again to something else, and of the two one would vanish, silently (seen).
            typists.fresh
        };
        Ok(TextEdit {
            generation,
            update: doc.edit(typist, &splice)?,
            paragraphs: doc.paragraphs_touched(&splice),
            splice,
        })
    }

    /// What an edit or restart made now is made with knowledge of: the nodes that no other names.
    pub fn heads(&self) -> Vec<OpRef> {
        let named: BTreeSet<OpRef> = self
            .nodes
            .values()
            .flat_map(|node| node.prev.iter().copied())
            .collect();
        self.nodes
            .keys()
            .copied()
            .filter(|op| !named.contains(op))
            .collect()
    }

    /// Edits to a generation that no longer stands, which whoever began the new one had not seen. They are in no text;
    /// people look at them and say so.
    pub fn late(&self) -> Vec<OpRef> {
        let standing = self.generations();
        let worked_in = self.known_to_restarts();
        let reviewed = self.reviewed();
        self.edits()
            .filter(|(op, _, edit)| {
                !standing.contains(&edit.generation) && !worked_in.contains(op) && !reviewed.contains(op)
            })
            .filter(|(_, _, edit)| self.is_known_to_be_replaced(edit.generation))
            .map(|(op, _, _)| *op)
            .collect()
    }

    /// Whether somebody who knows of `ops` knows of `op`.
    pub fn is_known_to(&self, op: OpRef, ops: &[OpRef]) -> bool {
        self.ancestry(ops.iter().copied()).contains(&op)
    }

    /// Everything that `ops` were made on, themselves included.
    pub(crate) fn ancestry(&self, ops: impl IntoIterator<Item = OpRef>) -> BTreeSet<OpRef> {
        let mut known = BTreeSet::new();
        let mut unvisited: Vec<OpRef> = ops.into_iter().collect();
        while let Some(op) = unvisited.pop() {
            if known.insert(op)
                && let Some(node) = self.nodes.get(&op)
            {
                unvisited.extend(node.prev.iter().copied());
            }
        }
        known
    }

    /// Replaced by a restart that is here; an edit whose generation has not arrived yet only waits.
    fn is_known_to_be_replaced(&self, generation: Generation) -> bool {
        match generation {
            None => self.restarts().next().is_some(),
            Some(op) => self.known_to_restarts().contains(&op),
        }
    }

    /// All that anybody who began the text anew knew of: those generations are replaced, those edits worked in.
    fn known_to_restarts(&self) -> BTreeSet<OpRef> {
        self.ancestry(self.restarts().flat_map(|(_, node)| node.prev.iter().copied()))
    }

    pub(crate) fn reviewed(&self) -> BTreeSet<OpRef> {
        let reviews = self.nodes.values().filter(|node| node.step == TextStep::Review);
        reviews.flat_map(|node| node.prev.iter().copied()).collect()
    }

    fn restarts(&self) -> impl Iterator<Item = (&OpRef, &TextNode)> {
        self.nodes
            .iter()
            .filter(|(_, node)| matches!(node.step, TextStep::Restart(_)))
    }

    pub(crate) fn edits(&self) -> impl Iterator<Item = (&OpRef, &TextNode, &TextEdit)> {
        self.nodes.iter().filter_map(|(op, node)| match &node.step {
            TextStep::Edit(Some(edit)) => Some((op, node, edit)),
            _ => None,
        })
    }

    pub(crate) fn insert(&mut self, op: OpRef, node: TextNode) {
        self.nodes.insert(op, node);
    }
}

impl TextNode {
    /// Forgets its content.
    pub fn redact(&mut self) {
        match &mut self.step {
            TextStep::Edit(edit) => *edit = None,
            TextStep::Restart(text) => *text = None,
            TextStep::Review => {}
        }
    }
}
