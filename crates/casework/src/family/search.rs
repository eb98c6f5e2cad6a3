//! Searching over everything one may see.

use std::collections::BTreeMap;

use makker_domain::entity_kind::EntityKind;
use makker_domain::id::{EntityId, FamilyId};
use makker_domain::use_log::audit_event::AuditAction;
use makker_oplog::StreamId;

use crate::error::CaseworkError;
use crate::verb::{Right, Trace, Verb, WITH_FAMILIES};
use crate::visit::Casework;

/// More than anybody reads.
const HITS_MAX: usize = 50;

pub(crate) const SEARCH: Verb = Verb {
    name: "search",
    right: Right::Role(WITH_FAMILIES),
    trace: Trace::BeforeAnswer(AuditAction::Search),
};

/// A thing that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// In which family.
    pub family: FamilyId,
    /// The family's name.
    pub family_name: String,
    /// Which thing.
    pub entity: EntityId,
    /// Of which kind.
    pub kind: EntityKind,
    /// What it is called, or how it begins.
    pub caption: Option<String>,
}

impl Casework {
    /// The things in the user's families that hold every word of `text`, best first. A search that `rests` (one second
    /// without typing, or a hit opened) is written down with its words; what is only typed on the way there is not.
    ///
    /// `within` one family only what is that family's is found: among the fifty best of all families there may be none of it.
    ///
    /// # Errors
    /// [`CaseworkError::NotAllowed`], [`CaseworkError::Store`]. Of a family the user does not work with nothing is found.
    pub fn search(
        &self,
        text: &str,
        within: Option<FamilyId>,
        rests: bool,
    ) -> Result<Vec<Found>, CaseworkError> {
        if rests {
            self.about_to_search(&SEARCH, text)?;
        } else {
            self.check_right(&SEARCH, None)?;
        }
        let day = self.today()?;
        let families = self.store.read(|tables| self.families_at_hand(tables, day))?;
        let mut of_stream: BTreeMap<StreamId, (FamilyId, String)> = BTreeMap::new();
        for family in families
            .into_iter()
            .filter(|family| within.is_none_or(|only| only == family.id))
        {
            for stream in [Some(family.stream), family.restricted].into_iter().flatten() {
                of_stream.insert(stream, (family.id, family.name.clone()));
            }
        }
        let streams: Vec<StreamId> = of_stream.keys().copied().collect();
        let hits = self.store.read(|tables| {
            let hits = tables.search(text, &streams, HITS_MAX)?.into_iter();
            hits.map(|hit| {
                let row = tables.entity(hit.stream, hit.entity)?;
                let caption = match &row {
                    Some(row) => tables.caption(hit.stream, row.kind, row.id)?,
                    None => None,
                };
                Ok((hit, row, caption))
            })
            .collect::<Result<Vec<_>, _>>()
        })?;
        let found = hits.into_iter().filter_map(|(hit, row, caption)| {
            let (family, family_name) = of_stream.get(&hit.stream)?.clone();
            Some(Found {
                family,
                family_name,
                entity: hit.entity,
                kind: row?.kind,
                caption,
            })
        });
        Ok(found.collect())
    }
}
