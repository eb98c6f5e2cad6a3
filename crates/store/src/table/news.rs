//! What others have done since one last looked.

use makker_domain::clock::Timestamp;
use makker_domain::entity_kind::EntityKind;
use makker_domain::id::{ChangeId, EntityId, UserId};
use makker_oplog::{StreamId, StreamKind};

use crate::case_store::Tables;

/// More operations than anybody looks back over; what is older is no news.
const OPS_LOOKED_AT_MAX: u32 = 4_000;

/// One action of somebody else: the first thing it touched, and how many there were.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewsRow {
    /// In which stream.
    pub stream: StreamId,
    /// The action.
    pub change: ChangeId,
    /// Whose.
    pub user: UserId,
    /// When, as that device's clock had it.
    pub at: Timestamp,
    /// The first thing it wrote to.
    pub entity: EntityId,
    /// How many of its operations have come.
    pub ops: u32,
}

impl Tables<'_> {
    /// The actions of others in families that have come after operation `op_no`, latest first.
    ///
    /// # Errors
    /// What the database reports.
    pub fn news(
        &self,
        op_no: u64,
        me: UserId,
        stream: Option<StreamId>,
        rows_max: u32,
    ) -> Result<Vec<NewsRow>, rusqlite::Error> {
        // For all families from the end of the log backwards, and not far: it lies together there, whatever its length. For one
        // family by the index, which says whose each operation is: read from the end, the log of everybody else's work would
        // have to be decrypted to find this family's (a third of the time to open one, measured).
        let looked_at = if stream.is_some() {
            "SELECT * FROM op WHERE op_no IN (
               SELECT op_no FROM op INDEXED BY op_by_name
               WHERE stream_no = (SELECT stream_no FROM stream WHERE stream_id = ?6) AND user_id <> ?3 AND op_no > ?1
               ORDER BY op_no DESC LIMIT ?2)"
        } else {
            "SELECT * FROM op WHERE op_no > ?1 ORDER BY op_no DESC LIMIT ?2"
        };
        let sql = format!(
            "SELECT stream_id, change_id, user_id, claimed_at_ms, entity_id, ops FROM (
               SELECT min(op_no) AS first_no, stream_no, change_id, user_id, claimed_at_ms, entity_id, count(*) AS ops
               FROM ({looked_at})
               WHERE user_id <> ?3 GROUP BY stream_no, change_id
             ) JOIN stream USING (stream_no)
             WHERE kind IN (?4, ?5) AND (?6 IS NULL OR stream_id = ?6)
             ORDER BY first_no DESC LIMIT ?7"
        );
        self.transaction
            .prepare_cached(&sql)?
            .query_map(
                (
                    op_no,
                    OPS_LOOKED_AT_MAX,
                    EntityId::from(me).to_bytes(),
                    StreamKind::Family.number(),
                    StreamKind::FamilyRestricted.number(),
                    stream.map(StreamId::to_bytes),
                    rows_max,
                ),
                |row| {
                    Ok(NewsRow {
                        stream: StreamId::from_bytes(row.get(0)?),
                        change: ChangeId::from_bytes(row.get(1)?),
                        user: UserId::from_bytes(row.get(2)?),
                        at: Timestamp::from_unix_ms(row.get(3)?),
                        entity: EntityId::from_bytes(row.get(4)?),
                        ops: row.get(5)?,
                    })
                },
            )?
            .collect()
    }

    /// Who wrote the first operation of each thing of an entry's kind in a stream.
    ///
    /// # Errors
    /// What the database reports.
    pub fn writers_of(
        &self,
        stream: StreamId,
        kind: EntityKind,
    ) -> Result<Vec<(EntityId, UserId)>, rusqlite::Error> {
        let sql = format!(
            "SELECT entity_id, user_id, min(op_no) FROM op JOIN {} USING (stream_no, entity_id)
             JOIN stream USING (stream_no) WHERE stream_id = ?1 GROUP BY entity_id",
            kind.name()
        );
        self.transaction
            .prepare_cached(&sql)?
            .query_map([stream.to_bytes()], |row| {
                Ok((EntityId::from_bytes(row.get(0)?), UserId::from_bytes(row.get(1)?)))
            })?
            .collect()
    }
}
