//! Edits of one paragraph by people who did not know of each other.

use std::collections::BTreeSet;

use crate::body::TextEdit;
use crate::text::{TextField, TextNode, TextStep};
use crate::writer::OpRef;

impl TextField {
    /// Pairs of edits that two people made in one paragraph without knowing of each other, until both have been looked
    /// at. They are merged; whether the result says what either meant only people can tell.
    pub fn parallel(&self) -> Vec<(OpRef, OpRef)> {
        let standing = self.generations();
        let reviewed = self.reviewed();
        let mut pairs = BTreeSet::new();
        let mut heads: BTreeSet<OpRef> = BTreeSet::new();
        let mut earlier: Vec<(OpRef, &TextEdit)> = Vec::new();
        for (op, node) in self.in_order() {
            let edit = match &node.step {
                TextStep::Edit(Some(edit)) if standing.contains(&edit.generation) => Some(edit),
                _ => None,
            };
            // Nearly always everything before it was known, and then there is nothing to compare.
            let knew_all = heads.iter().all(|head| node.prev.contains(head));
            if let Some(edit) = edit.filter(|_| !knew_all) {
                let known = self.ancestry([op]);
                for (other, other_edit) in &earlier {
                    let looked_at = reviewed.contains(&op) && reviewed.contains(other);
                    if !known.contains(other) && !looked_at && share_a_paragraph(edit, other_edit) {
                        pairs.insert((op.min(*other), op.max(*other)));
                    }
                }
            }
            heads.retain(|head| !node.prev.contains(head));
            heads.insert(op);
            earlier.extend(edit.map(|edit| (op, edit)));
        }
        pairs.into_iter().collect()
    }

    /// Each after those it was made on.
    fn in_order(&self) -> Vec<(OpRef, &TextNode)> {
        let mut nodes: Vec<(OpRef, &TextNode)> = self.nodes().iter().map(|(op, node)| (*op, node)).collect();
        nodes.sort_unstable_by_key(|(op, node)| (node.lamport, *op));
        nodes
    }
}

fn share_a_paragraph(one: &TextEdit, other: &TextEdit) -> bool {
    one.generation == other.generation
        && one
            .paragraphs
            .iter()
            .any(|paragraph| other.paragraphs.contains(paragraph))
}
