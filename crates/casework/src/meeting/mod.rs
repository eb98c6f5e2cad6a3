//! Meetings as lists, weeks and agendas show them.

use makker_domain::clock::Timestamp;
use makker_domain::entity_kind::EntityKind;
use makker_domain::id::EntityId;
use makker_domain::meeting::{self, MeetingKind, MeetingStatus};
use makker_oplog::StreamId;
use makker_store::{Record, Tables, TablesError};

/// A meeting in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeetingLine {
    /// Which.
    pub id: EntityId,
    /// In which stream.
    pub(crate) stream: StreamId,
    /// What kind of meeting.
    pub kind: Option<MeetingKind>,
    /// What it is called.
    pub title: Option<String>,
    /// Where it stands.
    pub status: Option<MeetingStatus>,
    /// When it begins.
    pub starts_at: Timestamp,
    /// How long it takes.
    pub minutes: Option<i64>,
    /// Where.
    pub location: Option<String>,
    /// Who is invited.
    pub participants: Vec<EntityId>,
    /// Who leads it.
    pub chair: Option<EntityId>,
    /// An interpreter is booked.
    pub interpreter_booked: Option<bool>,
}

/// As long as a meeting takes of which nobody said how long.
const USUAL_MINUTES: i64 = 60;
const MINUTE_MS: i64 = 60_000;

impl MeetingLine {
    /// Whether it is still to come, or on at this moment: the next that somebody goes to. One that was held is over, however
    /// early.
    pub(crate) fn is_ahead(&self, now: Timestamp) -> bool {
        self.status != Some(MeetingStatus::Held) && self.ends_at() >= now
    }

    /// When it is over, by how long it takes; where nobody has said that, by how long one usually does.
    pub fn ends_at(&self) -> Timestamp {
        let takes_ms = self.minutes.unwrap_or(USUAL_MINUTES).saturating_mul(MINUTE_MS);
        Timestamp::from_unix_ms(self.starts_at.unix_ms().saturating_add(takes_ms))
    }
}

/// The meetings of one stream, or of all on the device, earliest first; not those called off, nor those without a time.
pub(crate) fn meetings(
    tables: &Tables<'_>,
    stream: Option<StreamId>,
) -> Result<Vec<MeetingLine>, TablesError> {
    let fields = [
        meeting::KIND,
        meeting::TITLE,
        meeting::STATUS,
        meeting::STARTS_AT,
        meeting::DURATION_MINUTES,
        meeting::LOCATION,
        meeting::PARTICIPANTS,
        meeting::CHAIR,
        meeting::INTERPRETER_BOOKED,
    ];
    let records = tables.records(EntityKind::Meeting, &fields, stream)?;
    let mut lines: Vec<MeetingLine> = records.iter().filter_map(line).collect();
    lines.retain(|line| line.status != Some(MeetingStatus::Cancelled));
    lines.sort_by_key(|line| (line.starts_at, line.id));
    Ok(lines)
}

fn line(record: &Record) -> Option<MeetingLine> {
    Some(MeetingLine {
        id: record.id,
        stream: record.stream,
        kind: record.get(meeting::KIND),
        title: record.get(meeting::TITLE),
        status: record.get(meeting::STATUS),
        starts_at: record.get(meeting::STARTS_AT)?,
        minutes: record.get(meeting::DURATION_MINUTES),
        location: record.get(meeting::LOCATION),
        participants: record.elements(meeting::PARTICIPANTS),
        chair: record.get(meeting::CHAIR),
        interpreter_booked: record.get(meeting::INTERPRETER_BOOKED),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const NINE: i64 = 1_800_000_000_000;

    fn at_nine(minutes: Option<i64>, status: MeetingStatus) -> MeetingLine {
        MeetingLine {
            id: EntityId::from_bytes([0; 16]),
            stream: StreamId::from_bytes([0; 16]),
            kind: None,
            title: None,
            status: Some(status),
            starts_at: Timestamp::from_unix_ms(NINE),
            minutes,
            location: None,
            participants: Vec::new(),
            chair: None,
            interpreter_booked: None,
        }
    }

    #[test]
    fn a_meeting_is_the_next_one_until_it_has_ended_or_was_held() {
        let after = |minutes: i64| Timestamp::from_unix_ms(NINE + minutes * MINUTE_MS);
        for (minutes, last) in [(Some(90), 90), (None, 60), (Some(0), 0)] {
            let planned = at_nine(minutes, MeetingStatus::Planned);
            assert!(
                planned.is_ahead(after(-1)) && planned.is_ahead(after(last)),
                "{minutes:?}"
            );
            assert!(!planned.is_ahead(after(last + 1)), "{minutes:?}");
        }
        assert!(!at_nine(Some(90), MeetingStatus::Held).is_ahead(after(-1)));
    }
}
