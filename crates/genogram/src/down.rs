//! How far down each row and each line stands.

use crate::channel::Channel;
use crate::dense::Dense;
use crate::family::Measures;
use crate::order::Rows;
use crate::picture::Side;
use crate::routes::Place;
use crate::seats::Seat;

/// Between a line and the text over it.
pub const OVER_LINE: f64 = 7.0;
/// Where the lines of twins lean.
pub const TWINS: f64 = 16.0;

#[derive(Clone, Debug, Default)]
pub struct Down {
    /// The middle of the symbols of each row.
    pub row: Dense<f64>,
    /// Upper and lower edge of each channel.
    pub channel: Dense<(f64, f64)>,
    /// The tracks of each channel.
    tracks: Dense<Dense<f64>>,
}

impl Down {
    pub fn find(rows: &Rows, seats: &Dense<Seat>, channels: &Dense<Channel>, measures: &Measures) -> Self {
        let mut down = Self::default();
        let mut y = 0.0;
        for (number, channel) in channels.iter().enumerate() {
            let ends = number == 0 || number == rows.len();
            let top = y;
            let tracks = tracks(channel, top, measures);
            y = match tracks.last() {
                None if ends => top,
                None => top + measures.margin * 2.0,
                Some(last) => last + measures.margin,
            };
            if channel.has_twins {
                y += TWINS;
            }
            down.channel.push((top, y));
            down.tracks.push(tracks);
            let Some(row) = rows.find(number) else {
                continue;
            };
            let half = measures.symbol / 2.0;
            let (mut above, mut below) = (half, half);
            for (side, size) in row.iter().filter_map(|item| seats[*item].text) {
                let out = half + measures.text_gap + size.height;
                match side {
                    Side::Above => above = above.max(out),
                    Side::Below => below = below.max(out),
                    Side::Left | Side::Right => {
                        above = above.max(size.height / 2.0);
                        below = below.max(size.height / 2.0);
                    }
                }
            }
            down.row.push(y + above);
            y += above + below;
        }
        down
    }

    pub fn bar(&self, channels: &Dense<Channel>, (channel, bar): Place) -> f64 {
        self.tracks[channel][channels[channel].track[bar]]
    }
}

fn tracks(channel: &Channel, top: f64, measures: &Measures) -> Dense<f64> {
    let count = channel.track.iter().max().map_or(0, |most| most + 1);
    let mut y = top + measures.margin - measures.track;
    (0..count)
        .map(|track| {
            let bars = channel
                .bars
                .iter()
                .zip(channel.track.iter())
                .filter(|(_, own)| **own == track);
            let text = bars
                .filter_map(|(bar, _)| bar.text)
                .map(|text| text.height)
                .fold(0.0, f64::max);
            let text = if text > 0.0 {
                text + OVER_LINE - measures.track / 2.0
            } else {
                0.0
            };
            y += measures.track + text;
            y
        })
        .collect()
}
