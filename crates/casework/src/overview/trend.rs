//! How measurements have gone: shown as lines, never as a diagnosis.

use chrono::NaiveDate;
use makker_domain::entity_kind::EntityKind;
use makker_domain::id::EntityId;
use makker_domain::measurement::who5::Who5Score;
use makker_domain::measurement::{self, Instrument};
use makker_oplog::StreamId;
use makker_store::{Record, Tables, TablesError};

/// One person's measurements with one instrument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trend {
    /// Which instrument.
    pub instrument: Instrument,
    /// Whose.
    pub member: EntityId,
    /// Day and number, earliest first: WHO-5 points (0–100), SDQ's total (0–40), absence in permille, a scale's 0–10.
    pub points: Vec<(NaiveDate, i64)>,
}

/// Those of a family's restricted stream. What a later measurement corrects is passed over, and so are instruments that give no
/// number.
pub(crate) fn trends(tables: &Tables<'_>, restricted: StreamId) -> Result<Vec<Trend>, TablesError> {
    let fields: Vec<_> = EntityKind::Measurement
        .fields()
        .iter()
        .map(|spec| spec.id)
        .collect();
    let records = tables.records(EntityKind::Measurement, &fields, Some(restricted))?;
    let corrected: Vec<EntityId> = records
        .iter()
        .filter_map(|one| one.get(measurement::CORRECTS))
        .collect();
    let mut trends: Vec<Trend> = Vec::new();
    for record in records.iter().filter(|one| !corrected.contains(&one.id)) {
        let (Some(instrument), Some(member), Some(on), Some(number)) = (
            record.get::<Instrument>(measurement::INSTRUMENT),
            record.get::<EntityId>(measurement::MEMBER),
            record.get::<NaiveDate>(measurement::ON),
            number(record),
        ) else {
            continue;
        };
        let of_same = trends
            .iter_mut()
            .find(|trend| (trend.instrument, trend.member) == (instrument, member));
        match of_same {
            Some(trend) => trend.points.push((on, number)),
            None => trends.push(Trend {
                instrument,
                member,
                points: vec![(on, number)],
            }),
        }
    }
    for trend in &mut trends {
        trend.points.sort_unstable();
    }
    trends.sort_by_key(|trend| (trend.instrument, trend.member));
    Ok(trends)
}

fn number(record: &Record) -> Option<i64> {
    match record.get(measurement::INSTRUMENT)? {
        Instrument::Who5 => {
            let answers = [
                measurement::WHO5_CHEERFUL,
                measurement::WHO5_CALM,
                measurement::WHO5_ACTIVE,
                measurement::WHO5_RESTED,
                measurement::WHO5_INTERESTED,
            ];
            let score = Who5Score::of(answers.map(|answer| record.get(answer)));
            score.ok().map(|score| i64::from(score.points()))
        }
        Instrument::Sdq => record.get(measurement::SDQ_TOTAL),
        Instrument::SchoolAbsence => record.get(measurement::ABSENCE_PERMILLE),
        Instrument::Scaling => record.get(measurement::SCALING_VALUE),
        _ => None,
    }
}
