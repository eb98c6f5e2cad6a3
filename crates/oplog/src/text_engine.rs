//! The text engine, kept behind a door: the only file that names `yrs`.
//!
//! What was measured about it decides the rules here. Two copies that write under one client id drift apart for ever
//! without a word, so client ids are fresh random bits at every start of the program. A position inside a character
//! lands somewhere else without a word, so positions are checked first. A panic of the engine on bytes from outside
//! must not reach the user.

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use yrs::updates::decoder::Decode;
use yrs::{
    Assoc, ClientID, Doc, GetString, ID, IndexedSequence, OffsetKind, Options, ReadTxn, StateVector,
    StickyIndex, Text, TextRef, Transact, Update,
};

use crate::text::Splice;
use crate::writer::OpRef;

/// The name of the one text in every document.
const ROOT: &str = "t";

/// Why the engine could not do it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TextEngineError {
    /// An update is not one the engine can read.
    #[error("a text edit cannot be read")]
    Unreadable,
    /// The position is beyond the text, or inside a character.
    #[error("no place in the text")]
    NoSuchPlace,
}

/// Who types: 53 random bits, drawn at every start of the program and never stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TypistId(u64);

impl TypistId {
    /// From 64 random bits, of which it keeps 53.
    pub const fn from_random(bits: u64) -> Self {
        Self(bits >> 11)
    }
}

/// The document of one generation of one text.
pub struct TextDoc {
    doc: Doc,
    text: TextRef,
}

impl TextDoc {
    /// Builds the document from the text its generation began with and its updates, each after those it builds on.
    /// With it, which updates added nothing, counted from 0: one that should have was given numbers that were taken.
    pub(crate) fn build<'u>(
        base: Option<(OpRef, &str)>,
        updates: impl Iterator<Item = &'u [u8]>,
    ) -> Result<(Self, BTreeSet<usize>), TextEngineError> {
        guarded(|| {
            let built = Self::empty(READER);
            if let Some((began_with, text)) = base {
                built.apply(&base_update(began_with, text))?;
            }
            let mut idle = BTreeSet::new();
            let mut before = built.doc.transact().state_vector();
            for (at, update) in updates.enumerate() {
                built.apply(update)?;
                let after = built.doc.transact().state_vector();
                if after == before {
                    idle.insert(at);
                }
                before = after;
            }
            Ok((built, idle))
        })
    }

    fn empty(client: TypistId) -> Self {
        let options = Options {
            guid: Arc::from(""),
            client_id: ClientID::new(client.0),
            offset_kind: OffsetKind::Utf16,
            // The operation log has the history; keeping the engine's too would only defeat a redaction.
            skip_gc: false,
            ..Options::default()
        };
        let doc = Doc::with_options(options);
        let text = doc.get_or_insert_text(ROOT);
        Self { doc, text }
    }

    fn apply(&self, update: &[u8]) -> Result<(), TextEngineError> {
        let update = Update::decode_v1(update).map_err(|_| TextEngineError::Unreadable)?;
        self.doc
            .transact_mut()
            .apply_update(update)
            .map_err(|_| TextEngineError::Unreadable)
    }

    /// The text.
    pub fn text(&self) -> String {
        self.text.get_string(&self.doc.transact())
    }

    /// Names of the paragraphs that the splice touches, of which its place and what it takes away must lie in the text. A
    /// paragraph is named by the line break before it, as the engine numbers it: the same for everybody, whatever becomes of
    /// the words, and nobody learns any of them from it.
    pub(crate) fn paragraphs_touched(&self, splice: &Splice) -> Vec<[u8; 8]> {
        let from = u64::from(splice.at_utf16);
        let to = from + u64::from(splice.deleted_utf16);
        let transaction = self.doc.transact();
        let mut start = 0_u64;
        let mut touched = Vec::new();
        for paragraph in self.text.get_string(&transaction).split('\n') {
            let end = start + u64::try_from(paragraph.encode_utf16().count()).unwrap_or(u64::MAX);
            if start <= to && from <= end {
                let place = u32::try_from(start).unwrap_or(u32::MAX);
                let line_break = self.text.sticky_index(&transaction, place, Assoc::Before);
                touched.push(paragraph_name(line_break.as_ref().and_then(StickyIndex::id)));
            }
            start = end + 1;
        }
        touched
    }

    /// Makes an edit as `typist`, all of whose earlier edits must be in this document. The update to put into the
    /// operation.
    ///
    /// # Errors
    /// [`TextEngineError::NoSuchPlace`] when the splice does not lie on character boundaries within the text.
    pub(crate) fn edit(&self, typist: TypistId, splice: &Splice) -> Result<Vec<u8>, TextEngineError> {
        check_boundaries(&self.text(), splice)?;
        guarded(|| {
            let own = Self::empty(typist);
            let state = self
                .doc
                .transact()
                .encode_state_as_update_v1(&StateVector::default());
            own.apply(&state)?;
            let mut transaction = own.doc.transact_mut();
            own.text
                .remove_range(&mut transaction, splice.at_utf16, splice.deleted_utf16);
            own.text
                .insert(&mut transaction, splice.at_utf16, &splice.inserted);
            Ok(transaction.encode_update_v1())
        })
    }
}

/// Nobody types under this id: documents are built for reading.
const READER: TypistId = TypistId(0);

/// The same on every device: the id is made from the operation's name, and nobody else writes under it.
fn base_update(began_with: OpRef, text: &str) -> Vec<u8> {
    let mut hasher = blake3::Hasher::new_derive_key("makker text base 0");
    hasher.update(&began_with.writer.to_bytes());
    hasher.update(&began_with.seq.to_be_bytes());
    let mut bits = [0; 8];
    hasher.finalize_xof().fill(&mut bits);
    let base = TextDoc::empty(TypistId::from_random(u64::from_be_bytes(bits)));
    let mut transaction = base.doc.transact_mut();
    base.text.insert(&mut transaction, 0, text);
    transaction.encode_update_v1()
}

/// Nothing stands before the first.
fn paragraph_name(line_break: Option<&ID>) -> [u8; 8] {
    let mut name = [0; 8];
    if let Some(id) = line_break {
        let mut hasher = blake3::Hasher::new_derive_key("makker paragraph 0");
        hasher.update(&id.client.get().to_be_bytes());
        hasher.update(&id.clock.to_be_bytes());
        hasher.finalize_xof().fill(&mut name);
    }
    name
}

fn check_boundaries(text: &str, splice: &Splice) -> Result<(), TextEngineError> {
    let from = u64::from(splice.at_utf16);
    let to = from + u64::from(splice.deleted_utf16);
    let mut position = 0_u64;
    let (mut from_found, mut to_found) = (from == 0, to == 0);
    for character in text.chars() {
        position += u64::try_from(character.len_utf16()).unwrap_or_default();
        from_found |= position == from;
        to_found |= position == to;
    }
    if from_found && to_found {
        Ok(())
    } else {
        Err(TextEngineError::NoSuchPlace)
    }
}

fn guarded<T>(work: impl FnOnce() -> Result<T, TextEngineError>) -> Result<T, TextEngineError> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or(Err(TextEngineError::Unreadable))
}
