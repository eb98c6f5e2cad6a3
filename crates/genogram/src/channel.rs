//! The room between two rows, where lines run across: which line runs over which.

use crate::dense::Dense;
use crate::family::TextSize;

/// A line that runs across, and where it goes up and down.
#[derive(Clone, Debug, Default)]
pub struct Bar {
    /// Places of the ends that come from above, among the channel's pins.
    pub up: Vec<usize>,
    /// Of those that go down.
    pub down: Vec<usize>,
    pub text: Option<TextSize>,
    /// A text that does not fit over the line stands right of it.
    pub text_right: bool,
    /// A bar that must run over this one, and where their stem is among the pins.
    pub stem: Option<(usize, usize)>,
}

/// One end of a bar.
#[derive(Clone, Copy, Debug)]
pub struct Pin {
    pub x: f64,
    /// How far it may be moved aside; a child's, but not a passage's.
    pub give: f64,
}

#[derive(Clone, Debug, Default)]
pub struct Channel {
    pub bars: Dense<Bar>,
    pub pins: Dense<Pin>,
    /// Of each bar, counted from the top; found by `settle`.
    pub track: Dense<usize>,
    /// Leaves room for twins at the lower end.
    pub has_twins: bool,
}

/// Lines nearer than this look like one.
const NEAR: f64 = 4.0;
/// Two bars on one track end at least so far apart.
const CLEAR: f64 = 8.0;
/// Channels with more bars than this are not searched.
const BARS_MAX: usize = 48;

impl Channel {
    pub fn pin(&mut self, x: f64, give: f64) -> usize {
        self.pins.push(Pin { x, give });
        self.pins.len() - 1
    }

    pub fn add(&mut self, bar: Bar) -> usize {
        self.bars.push(bar);
        self.bars.len() - 1
    }

    /// From its leftmost pin to its rightmost.
    pub fn reach(&self, bar: usize) -> (f64, f64) {
        let bar = &self.bars[bar];
        let pins = bar
            .up
            .iter()
            .chain(&bar.down)
            .chain(bar.stem.iter().map(|(_, pin)| pin));
        let places = pins.map(|pin| self.pins[*pin].x);
        places.fold((f64::INFINITY, f64::NEG_INFINITY), |(least, most), x| {
            (least.min(x), most.max(x))
        })
    }

    /// The same, with its text.
    fn room(&self, bar: usize) -> (f64, f64) {
        let (left, right) = self.reach(bar);
        match self.bars[bar].text {
            None => (left, right),
            Some(text) if self.bars[bar].text_right => (left, right + 6.0 + text.width),
            Some(text) => {
                let middle = f64::midpoint(left, right);
                (
                    left.min(middle - text.width / 2.0),
                    right.max(middle + text.width / 2.0),
                )
            }
        }
    }

    /// Gives each bar its track.
    pub fn settle(&mut self) {
        self.part_stems();
        let count = self.bars.len();
        let cost = self.costs();
        let mut order: Vec<usize> = (0..count).collect();
        order.sort_by(|a, b| self.reach(*a).0.total_cmp(&self.reach(*b).0));
        // What hangs from a stem comes after what it hangs from.
        order.sort_by_key(|bar| self.bars[*bar].stem.is_some());
        if count <= BARS_MAX {
            improve(&mut order, &cost);
        }
        let rooms: Dense<(f64, f64)> = (0..count).map(|bar| self.room(bar)).collect();
        self.track = Dense::all(0, count);
        for (place, bar) in order.iter().enumerate() {
            let (left, right) = rooms[*bar];
            let over = order.iter().take(place).filter(|other| {
                let (start, end) = rooms[**other];
                start < right + CLEAR && left < end + CLEAR
            });
            let track = over.map(|other| self.track[*other] + 1).max().unwrap_or(0);
            self.track[*bar] = track;
        }
        self.part_lines();
    }

    /// For each pair what it costs that the first runs over the second.
    fn costs(&self) -> Dense<Dense<i64>> {
        let count = self.bars.len();
        let mut cost = Dense::all(Dense::all(0_i64, count), count);
        for upper in 0..count {
            let reach = self.reach(upper);
            for lower in (0..count).filter(|lower| *lower != upper) {
                let other = self.reach(lower);
                let x = |pin: &usize| self.pins[*pin].x;
                let within = |pin: &&usize, (left, right): (f64, f64)| left < x(pin) && x(pin) < right;
                let down = self.bars[upper]
                    .down
                    .iter()
                    .filter(|pin| within(pin, other))
                    .count();
                let up = self.bars[lower]
                    .up
                    .iter()
                    .filter(|pin| within(pin, reach))
                    .count();
                let own_stem = self.bars[upper].stem.is_some_and(|(over, _)| over == lower);
                // A line from above that meets one from below ends over it, or both look like one.
                let meets = self.bars[upper].down.iter().any(|down| {
                    self.bars[lower]
                        .up
                        .iter()
                        .any(|up| (x(down) - x(up)).abs() < NEAR)
                });
                let hard = 1000 * i64::from(meets) + 100_000 * i64::from(own_stem);
                cost[upper][lower] = (down + up) as i64 * 10 + hard;
            }
        }
        cost
    }

    /// A stem stands wherever it likes under its parents' line, so it stands clear of all other lines.
    fn part_stems(&mut self) {
        for bar in 0..self.bars.len() {
            let Some((over, pin)) = self.bars[bar].stem else {
                continue;
            };
            let (left, right) = self.ends(over);
            let own = self.pins[pin].x;
            let is_clear = |x: f64| {
                let mut others = self.pins.iter().enumerate().filter(|(other, _)| *other != pin);
                left + NEAR < x && x < right - NEAR && !others.any(|(_, other)| (other.x - x).abs() <= NEAR)
            };
            let steps = (0..24).flat_map(|step| [f64::from(step) * NEAR, f64::from(-step) * NEAR]);
            // Straight over a child is best of all: its own pins are no hindrance.
            let down = &self.bars[bar].down;
            if down.iter().any(|child| (self.pins[*child].x - own).abs() < 0.01) && down.len() > 2 {
                let others = self.pins.iter().enumerate();
                let others = others.filter(|(other, _)| *other != pin && !down.contains(other));
                if others.into_iter().all(|(_, other)| (other.x - own).abs() > NEAR) {
                    continue;
                }
            }
            if let Some(x) = steps.map(|step| own + step).find(|x| is_clear(*x)) {
                self.pins[pin].x = x;
            }
        }
    }

    /// Where lines may leave downwards: between the two ends of a couple's line, anywhere of another.
    fn ends(&self, bar: usize) -> (f64, f64) {
        match self.bars[bar].up.as_slice() {
            [one, two] => (
                self.pins[*one].x.min(self.pins[*two].x),
                self.pins[*one].x.max(self.pins[*two].x),
            ),
            _ => (f64::NEG_INFINITY, f64::INFINITY),
        }
    }

    /// Where two lines would look like one in spite of all, one of them arrives beside the middle of its symbol.
    fn part_lines(&mut self) {
        for lower in 0..self.bars.len() {
            for upper in 0..self.bars.len() {
                if upper == lower || self.track[upper] > self.track[lower] {
                    continue;
                }
                for down in self.bars[upper].down.clone() {
                    for up in self.bars[lower].up.clone() {
                        let (Pin { x: down_x, give }, up_x) = (self.pins[down], self.pins[up].x);
                        if (down_x - up_x).abs() < NEAR && give > 0.0 {
                            let sides = if down_x < up_x {
                                [-give, give]
                            } else {
                                [give, -give]
                            };
                            // A child of two parents stays under their line.
                            let (left, right) = self.ends(upper);
                            let mut places = sides.map(|side| up_x + side).into_iter();
                            if let Some(x) = places.find(|x| left <= *x && *x <= right) {
                                self.pins[down].x = x;
                            }
                        }
                    }
                }
            }
        }
    }

    /// Where in this bar's reach something over it stands in the way of the fewest lines, by its middle.
    pub fn text_middle(&self, bar: usize, width: f64) -> f64 {
        self.free(bar, width, false)
    }

    /// The same for what stands on it, in the way of its own lines too.
    pub fn slash_middle(&self, bar: usize, width: f64) -> f64 {
        self.free(bar, width, true)
    }

    fn free(&self, bar: usize, width: f64, on_it: bool) -> f64 {
        let (left, right) = self.reach(bar);
        if self.bars[bar].text_right && !on_it {
            return right + 6.0 + width / 2.0;
        }
        let middle = f64::midpoint(left, right);
        let (first, last) = (left + width / 2.0 + 3.0, right - width / 2.0 - 3.0);
        if first > last {
            return middle;
        }
        let track = self.track[bar];
        let mut passing: Vec<f64> = Vec::new();
        if on_it {
            passing.extend(self.bars[bar].down.iter().map(|pin| self.pins[*pin].x));
        }
        for other in (0..self.bars.len()).filter(|other| *other != bar) {
            let pins = if self.track[other] > track {
                &self.bars[other].up
            } else {
                &self.bars[other].down
            };
            passing.extend(pins.iter().map(|pin| self.pins[*pin].x));
        }
        let hits = |at: f64| {
            passing
                .iter()
                .filter(|x| (**x - at).abs() < width / 2.0 + 2.0)
                .count()
        };
        let mut best = (hits(middle), 0.0, middle);
        let steps = ((last - first) / 4.0).ceil().max(1.0);
        let mut step = 0.0;
        while step <= steps {
            let at = first + (last - first) * step / steps;
            let found = (hits(at), (at - middle).abs(), at);
            if found.0 < best.0 || (found.0 == best.0 && found.1 < best.1) {
                best = found;
            }
            step += 1.0;
        }
        best.2
    }
}

/// Moves each bar to the place where it costs least, until nothing gets better.
fn improve(order: &mut Vec<usize>, cost: &Dense<Dense<i64>>) {
    for _ in 0..order.len() + 2 {
        let mut moved = false;
        for from in 0..order.len() {
            let bar = order.remove(from);
            let mut sum: i64 = order.iter().map(|other| cost[bar][*other]).sum();
            let mut best = (sum, 0);
            let mut own = sum;
            for (place, other) in order.iter().enumerate() {
                sum += cost[*other][bar] - cost[bar][*other];
                if place + 1 == from {
                    own = sum;
                }
                if sum < best.0 {
                    best = (sum, place + 1);
                }
            }
            if from == 0 {
                own = order.iter().map(|other| cost[bar][*other]).sum();
            }
            let to = if best.0 < own { best.1 } else { from };
            moved |= to != from;
            order.insert(to, bar);
        }
        if !moved {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bar(up: &[usize], down: &[usize]) -> Bar {
        Bar {
            up: up.to_vec(),
            down: down.to_vec(),
            ..Bar::default()
        }
    }

    #[test]
    fn bars_that_meet_run_on_tracks_of_their_own_and_others_share_one() {
        let mut channel = Channel::default();
        let pins: Vec<usize> = [0.0, 40.0, 20.0, 60.0, 100.0, 140.0]
            .map(|x| channel.pin(x, 0.0))
            .to_vec();
        channel.add(bar(&pins[..1], &pins[1..2]));
        channel.add(bar(&pins[2..3], &pins[3..4]));
        channel.add(bar(&pins[4..5], &pins[5..]));
        channel.settle();
        assert_ne!(channel.track[0], channel.track[1]);
        assert_eq!(channel.track[2], 0);
    }

    #[test]
    fn a_line_that_comes_down_ends_over_the_one_that_goes_down_there() {
        let mut channel = Channel::default();
        let pins: Vec<usize> = [0.0, 50.0, 50.0, 90.0].map(|x| channel.pin(x, 0.0)).to_vec();
        let lower = channel.add(bar(&pins[..1], &pins[1..2]));
        let upper = channel.add(bar(&pins[2..3], &pins[3..]));
        channel.settle();
        assert!(channel.track[upper] < channel.track[lower]);
    }

    #[test]
    fn where_each_would_have_to_be_over_the_other_a_child_gives_way() {
        let mut channel = Channel::default();
        let pins: Vec<usize> = [(0.0, 0.0), (50.0, 7.0), (50.0, 0.0), (0.0, 7.0)]
            .map(|(x, give)| channel.pin(x, give))
            .to_vec();
        channel.add(bar(&pins[..1], &pins[1..2]));
        channel.add(bar(&pins[2..3], &pins[3..]));
        channel.settle();
        let (first, second) = (channel.pins[pins[1]].x, channel.pins[pins[3]].x);
        assert!(first != 50.0 || second != 0.0);
    }

    #[test]
    fn a_stem_stands_clear_of_other_lines() {
        let mut channel = Channel::default();
        let ends = [0.0, 60.0].map(|x| channel.pin(x, 0.0));
        let stem = channel.pin(30.0, 0.0);
        let children = [-40.0, 100.0].map(|x| channel.pin(x, 7.0));
        let other = [31.0, 200.0].map(|x| channel.pin(x, 0.0));
        let over = channel.add(bar(&ends, &[stem]));
        channel.add(Bar {
            stem: Some((over, stem)),
            ..bar(&[], &children)
        });
        channel.add(bar(&other[..1], &other[1..]));
        channel.settle();
        let x = channel.pins[stem].x;
        assert!((x - 31.0).abs() >= NEAR && 0.0 < x && x < 60.0);
    }
}
