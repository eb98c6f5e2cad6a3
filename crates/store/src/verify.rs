//! Whether the log is what its writers wrote: number by number, link by link, content by content.

use makker_domain::entity_kind::EntityKind;
use makker_oplog::{BodyHash, Cells as _, ChainLink, Op, StreamId, StreamKind, Writer};
use rusqlite::{Row, Transaction};

use crate::cells::StoredCells;
use crate::oplog_tables::{device_writer, op_from_row, readable};

/// What is wrong with one operation in the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// An operation before it is missing.
    Gap,
    /// It does not follow from the one before it as its link says: it, or the one before it, was changed.
    Link,
    /// Its stream's row says what its operations do not: another kind, or another highest lamport.
    Stream,
    /// What the log says it is about is not what it says itself.
    Columns,
    /// Its content is not the one its hash was made of.
    Content,
}

/// A flaw and where it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FoundFlaw {
    /// In which stream.
    pub stream: StreamId,
    /// Whose operation.
    pub writer: Writer,
    /// Its number as the log has it.
    pub seq: u64,
    /// What is wrong.
    pub flaw: Flaw,
}

/// What going through the log showed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LogReport {
    /// Operations looked at.
    pub ops: u64,
    /// Contents that a redaction has removed.
    pub redacted: u64,
    /// What is wrong, in order of stream, writer and number.
    pub flaws: Vec<FoundFlaw>,
}

struct Walk {
    stream: StreamId,
    writer: Writer,
    seq: u64,
    link: ChainLink,
}

/// What the table of streams says of the one that is walked.
#[derive(Default)]
struct StreamRow {
    kind: u16,
    lamport_max: u64,
    /// The highest lamport of its operations so far.
    lamport_seen: u64,
}

/// Goes through every chain.
pub(crate) fn verify_log(t: &Transaction<'_>) -> Result<LogReport, rusqlite::Error> {
    let mut statement = t.prepare(
        "SELECT stream_id, writer_id, header, body_hash, salt, body, seq, chain_link, entity_id, field, change_id, user_id,
                claimed_at_ms, kind, lamport_max
         FROM op JOIN stream USING (stream_no) JOIN writer USING (writer_no) LEFT JOIN op_content USING (op_no)
         ORDER BY stream_no, writer_no, seq",
    )?;
    let mut rows = statement.query([])?;
    let mut report = LogReport::default();
    let own = device_writer(t)?;
    let mut walk: Option<Walk> = None;
    let mut stream_row = StreamRow::default();
    while let Some(row) = rows.next()? {
        let stream = StreamId::from_bytes(row.get(0)?);
        let writer = Writer::from_bytes(row.get(1)?);
        if walk.as_ref().is_none_or(|walk| walk.stream != stream) {
            report.flaws.extend(stream_row.flaw(walk.as_ref()));
            stream_row = StreamRow {
                kind: row.get(13)?,
                // Negative or not: what cannot be one is none.
                lamport_max: u64::try_from(row.get::<_, i64>(14)?).unwrap_or(u64::MAX),
                lamport_seen: 0,
            };
        }
        let before = match walk.take() {
            Some(walk) if walk.stream == stream && walk.writer == writer => walk,
            _ => Walk {
                stream,
                writer,
                seq: 0,
                link: ChainLink::start(stream, writer),
            },
        };
        if let Some(header) = readable(op_from_row(row))?.map(|op| op.header) {
            stream_row.lamport_seen = stream_row.lamport_seen.max(header.lamport);
            if writer == own && !stream_row.is_home_of(header.kind) {
                let seq = header.seq;
                report.flaws.push(FoundFlaw {
                    stream,
                    writer,
                    seq,
                    flaw: Flaw::Stream,
                });
            }
        }
        walk = Some(step(t, row, &before, &mut report)?);
    }
    report.flaws.extend(stream_row.flaw(walk.as_ref()));
    Ok(report)
}

impl StreamRow {
    /// Whether this program would put a thing of this kind here. Others may have: that is an issue to show, not a flaw.
    fn is_home_of(&self, kind: Option<u16>) -> bool {
        let home = StreamKind::from_number(self.kind).map(StreamKind::home);
        match (kind.and_then(EntityKind::from_number), home) {
            (Some(kind), Some(home)) => kind.home().contains(&home),
            (None, _) => true,
            (Some(_), None) => false,
        }
    }

    /// Lamports that were put up or down would be handed on with the next operation.
    fn flaw(&self, last: Option<&Walk>) -> Option<FoundFlaw> {
        let last = last.filter(|_| self.lamport_seen != self.lamport_max)?;
        Some(FoundFlaw {
            stream: last.stream,
            writer: last.writer,
            seq: last.seq,
            flaw: Flaw::Stream,
        })
    }
}

fn step(
    t: &Transaction<'_>,
    row: &Row<'_>,
    before: &Walk,
    report: &mut LogReport,
) -> Result<Walk, rusqlite::Error> {
    let seq: u64 = row.get(6)?;
    let stored_link = ChainLink::from_bytes(row.get(7)?);
    report.ops += 1;
    let mut found = |flaw| {
        report.flaws.push(FoundFlaw {
            stream: before.stream,
            writer: before.writer,
            seq,
            flaw,
        });
    };
    if seq != before.seq + 1 {
        found(Flaw::Gap);
    }
    // A header that cannot be read any more was changed.
    match readable(op_from_row(row))?.filter(|op: &Op| op.header.seq == seq) {
        None => found(Flaw::Link),
        Some(op) => {
            let is_removed = op.content.is_none();
            let is_redacted =
                is_removed && StoredCells::reading(t).is_redacted(op.stream, &op.as_redaction_target())?;
            report.redacted += u64::from(is_redacted);
            if is_removed && !is_redacted {
                // Nothing in the log says that it should be gone.
                found(Flaw::Content);
            }
            // The link was made with the hash that is kept; whether the content still has that hash is a question of
            // its own.
            let made_of_content = op.body_hash;
            let op = Op {
                body_hash: BodyHash::from_bytes(row.get(3)?),
                ..op
            };
            if before.link.next(&op) != stored_link {
                found(Flaw::Link);
            }
            let found_by: ([u8; 16], Option<u16>, [u8; 16]) = (row.get(8)?, row.get(9)?, row.get(10)?);
            let written_by: ([u8; 16], i64) = (row.get(11)?, row.get(12)?);
            let said = &op.header;
            let is_found_by = (
                said.entity.to_bytes(),
                said.field.map(|field| field.0),
                said.change.to_bytes(),
            );
            let is_written_by = (said.user.to_bytes(), said.claimed_at.at.unix_ms());
            if (found_by, written_by) != (is_found_by, is_written_by) {
                found(Flaw::Columns);
            }
            if op.content.is_some() && made_of_content != op.body_hash {
                found(Flaw::Content);
            }
        }
    }
    Ok(Walk {
        seq,
        link: stored_link,
        ..*before
    })
}
