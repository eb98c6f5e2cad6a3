//! Which line uses which bar of which channel.

use std::collections::BTreeMap;

use crate::channel::{Bar, Channel, Pin};
use crate::dense::Dense;
use crate::family::TextSize;
use crate::net::{Drop, Item};
use crate::seats::{Seat, Seating};

/// Channel and bar.
pub type Place = (usize, usize);

/// One step of a line: the channel it crosses, the bar it uses unless it runs straight, and where it leaves below.
#[derive(Clone, Copy, Debug)]
pub struct Hop {
    pub channel: usize,
    pub bar: Option<usize>,
    /// Where it comes from above.
    pub from: f64,
    /// The pin below, or where it goes when it is straight.
    pub to: End,
}

#[derive(Clone, Copy, Debug)]
pub enum End {
    Pin(usize),
    At(f64),
}

#[derive(Clone, Debug, Default)]
pub struct Routes {
    /// Channel `k` lies over row `k`, the last one under the last row.
    pub channels: Dense<Channel>,
    /// The line of each pair.
    pub unions: BTreeMap<usize, Place>,
    /// The line over the siblings of each bond, where it has one of its own.
    pub siblings: BTreeMap<usize, Place>,
    /// The steps of each drop.
    pub drops: Dense<Vec<Hop>>,
    /// Twins by their drop: the common pin, as a place in the channel.
    pub twins: BTreeMap<usize, usize>,
    /// The steps of each cord.
    pub cords: Dense<Vec<Hop>>,
}

/// A child's line may arrive so far beside the middle.
const GIVE: f64 = 7.0;
/// Nearer than this is straight.
const STRAIGHT: f64 = 0.75;
/// A line that is nearly straight arrives so far beside the middle instead of making a small step.
const NEARLY: f64 = 8.0;
/// Children hang from their parents' line when it reaches so far beyond them.
pub const OVERHANG: f64 = 5.0;

pub struct Router<'a> {
    pub seating: &'a Seating<'a>,
    pub seats: &'a Dense<Seat>,
    pub x: &'a Dense<f64>,
    /// Drops whose children are drawn as twins, by the first of each group.
    pub twins: Vec<Vec<usize>>,
}

impl Router<'_> {
    pub fn find(&self) -> Routes {
        let net = self.seating.net;
        let mut routes = Routes {
            channels: (0..=net.rows).map(|_| Channel::default()).collect(),
            drops: Dense::all(Vec::new(), net.drops.len()),
            cords: Dense::all(Vec::new(), net.cords.len()),
            ..Routes::default()
        };
        for bond in 0..self.seating.kin.bonds.len() {
            self.bond(bond, &mut routes);
        }
        for (place, drop) in net.drops.iter().enumerate() {
            self.further_down(place, drop, &mut routes);
        }
        for cord in 0..net.cords.len() {
            self.cord(cord, &mut routes);
        }
        for channel in routes.channels.iter_mut() {
            channel.settle();
        }
        routes
    }

    fn port(&self, person: usize, bond: usize) -> f64 {
        self.x[person] + self.seats[person].bottom.get(&bond).copied().unwrap_or(0.0)
    }

    /// Where the drop arrives at this item, and how far that may be moved.
    fn arrival(&self, drop: usize, item: usize) -> (f64, f64) {
        let seat = &self.seats[item];
        let is_child = self.seating.net.items[item] == Item::Person;
        let give = if is_child && seat.top.len() < 2 { GIVE } else { 0.0 };
        (self.x[item] + seat.top.get(&drop).copied().unwrap_or(0.0), give)
    }

    fn bond(&self, place: usize, routes: &mut Routes) {
        let kin = self.seating.kin;
        let bond = &kin.bonds[place];
        let Some(row) = bond.parents.first().map(|one| kin.row[*one]) else {
            self.orphans(place, routes);
            return;
        };
        let below = row + 1;
        let mut ports: Vec<f64> = bond.parents.iter().map(|one| self.port(*one, place)).collect();
        ports.sort_by(f64::total_cmp);
        let channel = &mut routes.channels[below];
        // One pin for each child and for each group of twins.
        let mut pins: Vec<(usize, Vec<usize>)> = Vec::new();
        for (at, drop) in self
            .seating
            .net
            .drops
            .iter()
            .enumerate()
            .filter(|(_, drop)| drop.bond == place)
        {
            let Some(item) = drop.way.first().copied() else {
                continue;
            };
            let (x, give) = self.arrival(at, item);
            match self.twins.iter().find(|group| group.contains(&at)) {
                None => pins.push((channel.pin(x, give), vec![at])),
                Some(group) if group.first() == Some(&at) => {
                    let all = group
                        .iter()
                        .filter_map(|one| self.seating.net.drops.get(*one)?.way.first());
                    let sum: f64 = all.map(|item| self.x[*item]).sum();
                    let pin = channel.pin(sum / group.len() as f64, 0.0);
                    channel.has_twins = true;
                    routes.twins.extend(group.iter().map(|one| (*one, pin)));
                    pins.push((pin, group.clone()));
                }
                Some(_) => {}
            }
        }
        let down: Vec<usize> = pins.iter().map(|(pin, _)| *pin).collect();
        let xs: Vec<f64> = down.iter().map(|pin| channel.pins[*pin].x).collect();
        let mut straight = None;
        let bar = match ports.as_slice() {
            [left, right] => {
                let up = vec![channel.pin(*left, 0.0), channel.pin(*right, 0.0)];
                let hangs = |x: &f64| left + OVERHANG <= *x && *x <= right - OVERHANG;
                let size = bond.leading.map(|tie| self.seating.reading.ties[tie].text);
                let text = size.filter(|size| size.width > 0.0);
                let text_right = text.is_some_and(|text| right - left < text.width + 8.0);
                let mut union = Bar {
                    up,
                    text,
                    text_right,
                    ..Bar::default()
                };
                if xs.iter().all(hangs) {
                    union.down = down;
                    let bar = channel.add(union);
                    routes.unions.insert(place, (below, bar));
                    Some(bar)
                } else {
                    let middle = xs.iter().sum::<f64>() / xs.len().max(1) as f64;
                    let stem = channel.pin(stem_at(middle, *left, *right), 0.0);
                    union.down = vec![stem];
                    let over = channel.add(union);
                    routes.unions.insert(place, (below, over));
                    let bar = channel.add(Bar {
                        down,
                        stem: Some((over, stem)),
                        ..Bar::default()
                    });
                    routes.siblings.insert(place, (below, bar));
                    Some(bar)
                }
            }
            [port] if self.is_straight(*port, &channel.pins, &down) && !channel.has_twins => {
                straight = Some(*port);
                channel.pin(*port, 0.0);
                None
            }
            [port] if !pins.is_empty() => {
                let up = vec![channel.pin(*port, 0.0)];
                let bar = channel.add(Bar {
                    up,
                    down,
                    ..Bar::default()
                });
                // One child's line draws the whole way itself.
                if pins.len() > 1 || pins.iter().any(|(_, drops)| drops.len() > 1) {
                    routes.siblings.insert(place, (below, bar));
                }
                Some(bar)
            }
            _ => None,
        };
        for (pin, drops) in pins {
            let x = routes.channels[below].pins[pin].x;
            for drop in drops {
                routes.drops[drop].push(Hop {
                    channel: below,
                    bar,
                    from: straight.unwrap_or(x),
                    to: straight.map_or(End::Pin(pin), End::At),
                });
            }
        }
    }

    /// Whether one line goes down from here without a step.
    fn is_straight(&self, from: f64, pins: &Dense<Pin>, down: &[usize]) -> bool {
        let [pin] = down else {
            return false;
        };
        let Pin { x, give } = pins[*pin];
        (x - from).abs() < if give > 0.0 { NEARLY } else { STRAIGHT }
    }

    /// Siblings without parents: a line over them.
    fn orphans(&self, place: usize, routes: &mut Routes) {
        let kin = self.seating.kin;
        let bond = &kin.bonds[place];
        let Some(row) = bond.children.first().map(|link| kin.row[link.child]) else {
            return;
        };
        let channel = &mut routes.channels[row];
        let line = self.seating.net.orphan_line(place);
        let arrivals = bond.children.iter().map(|link| self.arrival(line, link.child));
        let down = arrivals.map(|(x, give)| channel.pin(x, give)).collect();
        let bar = channel.add(Bar {
            down,
            ..Bar::default()
        });
        routes.siblings.insert(place, (row, bar));
    }

    /// From passage to passage, and to the child.
    fn further_down(&self, place: usize, drop: &Drop, routes: &mut Routes) {
        for pair in drop.way.windows(2) {
            let [over, under] = pair else { continue };
            let (to, give) = self.arrival(place, *under);
            let hop = self.step(self.x[*over], to, give, *under, None, routes);
            routes.drops[place].push(hop);
        }
    }

    fn step(
        &self,
        from: f64,
        to: f64,
        give: f64,
        under: usize,
        text: Option<TextSize>,
        routes: &mut Routes,
    ) -> Hop {
        let number = self.seating.net.row[under];
        let channel = &mut routes.channels[number];
        let near = if give > 0.0 { NEARLY } else { STRAIGHT };
        if (from - to).abs() < near && text.is_none() {
            // Of no bar, but others keep clear of it.
            channel.pin(from, 0.0);
            return Hop {
                channel: number,
                bar: None,
                from,
                to: End::At(from),
            };
        }
        let (up, down) = (channel.pin(from, 0.0), channel.pin(to, give));
        let text_right = text.is_some_and(|text| (from - to).abs() < text.width + 8.0);
        let bar = channel.add(Bar {
            up: vec![up],
            down: vec![down],
            text,
            text_right,
            ..Bar::default()
        });
        Hop {
            channel: number,
            bar: Some(bar),
            from,
            to: End::Pin(down),
        }
    }

    fn cord(&self, place: usize, routes: &mut Routes) {
        let net = self.seating.net;
        let Some(cord) = net.cords.get(place) else {
            return;
        };
        let end = |item: usize, first: bool| {
            self.x[item]
                + self.seats[item]
                    .beside
                    .get(&(place, first))
                    .map_or(0.0, |(out, _)| *out)
        };
        let (Some(first), Some(last)) = (cord.way.first().copied(), cord.way.last().copied()) else {
            return;
        };
        let size = self.seating.reading.ties[cord.tie].text;
        let mut text = Some(size).filter(|size| size.width > 0.0);
        if net.row[first] == net.row[last] {
            let number = if cord.over {
                net.row[first]
            } else {
                net.row[first] + 1
            };
            let channel = &mut routes.channels[number];
            let (from, to) = (end(first, true), end(last, false));
            let pins = vec![channel.pin(from, 0.0), channel.pin(to, 0.0)];
            let text_right = text.is_some_and(|text| (from - to).abs() < text.width + 8.0);
            let (up, down) = if cord.over {
                (Vec::new(), pins)
            } else {
                (pins, Vec::new())
            };
            let bar = channel.add(Bar {
                up,
                down,
                text,
                text_right,
                ..Bar::default()
            });
            routes.cords[place].push(Hop {
                channel: number,
                bar: Some(bar),
                from,
                to: End::At(to),
            });
            return;
        }
        let mut from = end(first, true);
        for (at, under) in cord.way.iter().enumerate().skip(1) {
            let to = if at + 1 == cord.way.len() {
                end(last, false)
            } else {
                self.x[*under]
            };
            let hop = self.step(from, to, 0.0, *under, text.take(), routes);
            routes.cords[place].push(hop);
            from = to;
        }
    }
}

/// Under the middle of the children, as far as the parents' line reaches.
fn stem_at(middle: f64, left: f64, right: f64) -> f64 {
    let inset = ((right - left) / 4.0).min(12.0);
    middle.max(left + inset).min(right - inset)
}
