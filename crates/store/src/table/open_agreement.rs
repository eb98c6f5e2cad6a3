//! What the families' logs agree on, and what has become of which nobody has said.

use chrono::NaiveDate;
use makker_domain::id::EntityId;
use makker_oplog::StreamId;

use crate::case_store::Tables;

/// An agreement that no later entry replaces or says the outcome of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenAgreement {
    /// The stream of its family.
    pub stream: StreamId,
    /// The entry of the log.
    pub entry: EntityId,
    /// What is agreed.
    pub agreed: String,
    /// Who sees to it.
    pub responsible: Option<EntityId>,
    /// By when.
    pub due_on: Option<NaiveDate>,
}

impl Tables<'_> {
    /// The open agreements of one stream, or of every stream on the device; with a day, only those that should be done before
    /// it. In no order that means anything.
    ///
    /// # Errors
    /// What the database reports.
    pub fn open_agreements(
        &self,
        stream: Option<StreamId>,
        due_before: Option<NaiveDate>,
    ) -> Result<Vec<OpenAgreement>, rusqlite::Error> {
        let of_stream = if stream.is_some() {
            "AND stream_id = ?1"
        } else {
            ""
        };
        let sql = format!(
            "SELECT stream_id, entity_id, agreed, responsible, due_on
             FROM open_agreement JOIN stream USING (stream_no)
             WHERE (?2 IS NULL OR due_on < ?2) {of_stream}"
        );
        self.transaction
            .prepare_cached(&sql)?
            .query_map(
                (
                    stream.map(StreamId::to_bytes),
                    due_before.map(|day| day.to_string()),
                ),
                |row| {
                    let responsible: Option<[u8; 16]> = row.get(3)?;
                    let due_on: Option<String> = row.get(4)?;
                    Ok(OpenAgreement {
                        stream: StreamId::from_bytes(row.get(0)?),
                        entry: EntityId::from_bytes(row.get(1)?),
                        agreed: row.get(2)?,
                        responsible: responsible.map(EntityId::from_bytes),
                        due_on: due_on.and_then(|day| day.parse().ok()),
                    })
                },
            )?
            .collect()
    }
}
