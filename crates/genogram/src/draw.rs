//! The finished picture: from places and bars to symbols and lines.

use makker_domain::sex::Sex;

use crate::dense::Dense;
use crate::down::{Down, OVER_LINE, TWINS};
use crate::net::Item;
use crate::order::Rows;
use crate::picture::{
    Area, ChildKind, ChildLine, Connector, LineText, Node, PersonText, Picture, Point, SiblingLine, Side,
    Tie, Union,
};
use crate::routes::{End, Hop, Place, Routes};
use crate::seats::{CordEnd, Seat, Seating};

/// Half the height of a slash, and half its lean.
const SLASH: (f64, f64) = (7.0, 3.0);
/// Between two slashes.
const SLASHES: f64 = 7.0;

pub struct Drawing<'a> {
    pub seating: &'a Seating<'a>,
    pub seats: &'a Dense<Seat>,
    pub rows: &'a Rows,
    pub x: &'a Dense<f64>,
    pub routes: &'a Routes,
    pub down: &'a Down,
    /// Of each person its place among the nodes.
    pub place: Dense<usize>,
}

impl Drawing<'_> {
    pub fn draw(&mut self) -> Picture {
        let mut picture = Picture::default();
        self.place = Dense::all(0, self.x.len());
        for (generation, row) in self.rows.iter().enumerate() {
            for item in row
                .iter()
                .filter(|item| self.seating.net.items[**item] == Item::Person)
            {
                self.place[*item] = picture.nodes.len();
                picture.nodes.push(self.node(*item, generation));
            }
        }
        for bond in 0..self.seating.kin.bonds.len() {
            picture.unions.extend(self.union(bond));
            picture.sibling_lines.extend(self.sibling_line(bond));
        }
        for drop in 0..self.seating.net.drops.len() {
            picture.child_lines.extend(self.child_line(drop));
        }
        self.orphan_lines(&mut picture);
        for cord in 0..self.seating.net.cords.len() {
            picture.connectors.extend(self.connector(cord));
        }
        picture
    }

    fn node(&self, item: usize, generation: usize) -> Node {
        let reading = self.seating.reading;
        let person = reading.people.find(item);
        let at = Point {
            x: self.x[item],
            y: self.down.row[generation],
        };
        let measures = self.seating.measures;
        let out = measures.symbol / 2.0 + measures.text_gap;
        let text = self.seats[item].text.map(|(side, size)| {
            let (width, height) = (size.width, size.height);
            let (x, y) = match side {
                Side::Above => (at.x - width / 2.0, at.y - out - height),
                Side::Below => (at.x - width / 2.0, at.y + out),
                Side::Left => (at.x - out - width, at.y - height / 2.0),
                Side::Right => (at.x + out, at.y - height / 2.0),
            };
            let area = Area { x, y, width, height };
            PersonText { area, side }
        });
        Node {
            person: person.map(|one| one.id),
            at,
            size: measures.symbol,
            generation,
            sex: self.seating.sex(item),
            is_dead: person.is_some_and(|one| one.died_on.is_some()),
            is_member: person.is_some_and(|one| one.is_member),
            lives_in_household: reading.homes.iter().any(|home| home.members.contains(&item)),
            text,
        }
    }

    /// Where a line at `x` meets the symbol's edge, below or above its middle.
    fn edge(&self, item: usize, x: f64, below: bool) -> Point {
        let reach = self.reach(item, (x - self.x[item]).abs());
        let middle = self.down.row[self.seating.net.row[item]];
        let y = if below { middle + reach } else { middle - reach };
        Point { x, y }
    }

    /// Where a cord leaves the symbol's side.
    fn beside(&self, item: usize, end: CordEnd) -> Point {
        let (out, off) = self.seats[item].beside.get(&end).copied().unwrap_or_default();
        let reach = self.reach(item, off.abs());
        Point {
            x: self.x[item] + if out < 0.0 { -reach } else { reach },
            y: self.down.row[self.seating.net.row[item]] + off,
        }
    }

    /// From the middle to the edge of the symbol, so far off the middle line.
    fn reach(&self, item: usize, off: f64) -> f64 {
        let half = self.seating.measures.symbol / 2.0;
        let off = off.min(half);
        match self.seating.sex(item) {
            Sex::Male => half,
            Sex::Female => (half * half - off * off).max(0.0).sqrt(),
            Sex::Unspecified => half - off,
        }
    }

    fn bar_y(&self, place: Place) -> f64 {
        self.down.bar(&self.routes.channels, place)
    }

    fn ids(&self, ties: &[usize]) -> Vec<makker_domain::id::EntityId> {
        ties.iter()
            .map(|tie| self.seating.reading.ties[*tie].id)
            .collect()
    }

    fn union(&self, place: usize) -> Option<Union> {
        let bond = &self.seating.kin.bonds[place];
        let at = *self.routes.unions.get(&place)?;
        let (first, second) = bond.pair()?;
        let (left, right) = if self.x[first] < self.x[second] {
            (first, second)
        } else {
            (second, first)
        };
        let port = |item: usize| self.x[item] + self.seats[item].bottom.get(&place).copied().unwrap_or(0.0);
        let (from, to, y) = (port(left), port(right), self.bar_y(at));
        let channel = &self.routes.channels[at.0];
        let strokes = match bond.look {
            Tie::Divorced => 2,
            Tie::Parted => 1,
            Tie::Married | Tie::Together | Tie::ParentsOnly => 0,
        };
        let width = f64::from(strokes - 1) * SLASHES + 2.0 * SLASH.1;
        let middle = channel.slash_middle(at.1, width + 4.0);
        let slashes = (0..strokes).map(|stroke| {
            let x = middle + (f64::from(stroke) - f64::from(strokes - 1) / 2.0) * SLASHES;
            let (high, lean) = SLASH;
            [
                Point {
                    x: x - lean,
                    y: y + high,
                },
                Point {
                    x: x + lean,
                    y: y - high,
                },
            ]
        });
        Some(Union {
            partners: [self.place[left], self.place[right]],
            path: vec![
                self.edge(left, from, true),
                Point { x: from, y },
                Point { x: to, y },
                self.edge(right, to, true),
            ],
            tie: bond.look,
            slashes: slashes.collect(),
            text: bond.leading.and_then(|tie| self.line_text(at, tie)),
            relations: self.ids(&bond.ties),
        })
    }

    fn line_text(&self, at: Place, tie: usize) -> Option<LineText> {
        let channel = &self.routes.channels[at.0];
        let size = channel.bars[at.1].text?;
        let middle = channel.text_middle(at.1, size.width);
        Some(LineText {
            area: Area {
                x: middle - size.width / 2.0,
                y: self.bar_y(at) - OVER_LINE - size.height,
                width: size.width,
                height: size.height,
            },
            relation: self.seating.reading.ties[tie].id,
        })
    }

    fn sibling_line(&self, place: usize) -> Option<SiblingLine> {
        let bond = &self.seating.kin.bonds[place];
        let at = *self.routes.siblings.get(&place)?;
        let y = self.bar_y(at);
        let channel = &self.routes.channels[at.0];
        let (left, right) = channel.reach(at.1);
        let stem = match (channel.bars[at.1].stem, bond.parents.as_slice()) {
            (Some((over, pin)), _) => {
                let x = channel.pins[pin].x;
                vec![
                    Point {
                        x,
                        y: self.bar_y((at.0, over)),
                    },
                    Point { x, y },
                ]
            }
            (None, [parent]) => {
                let x = self.x[*parent] + self.seats[*parent].bottom.get(&place).copied().unwrap_or(0.0);
                vec![self.edge(*parent, x, true), Point { x, y }]
            }
            _ => Vec::new(),
        };
        Some(SiblingLine {
            parents: bond.parents.iter().map(|one| self.place[*one]).collect(),
            stem,
            bar: [Point { x: left, y }, Point { x: right, y }],
            kind: match bond.children.split_first() {
                Some((first, rest)) if rest.iter().all(|link| link.kind == first.kind) => first.kind,
                _ => ChildKind::Birth,
            },
            is_over: !bond.children.is_empty() && bond.children.iter().all(|link| link.is_over),
            relations: self.ids(&bond.sibling_ties),
        })
    }

    fn end_x(&self, hop: &Hop) -> f64 {
        match hop.to {
            End::Pin(pin) => self.routes.channels[hop.channel].pins[pin].x,
            End::At(x) => x,
        }
    }

    fn child_line(&self, place: usize) -> Option<ChildLine> {
        let drop = self.seating.net.drops.get(place)?;
        let bond = &self.seating.kin.bonds[drop.bond];
        let link = bond.children.get(drop.link)?;
        let hops = self.routes.drops.find(place)?;
        let (first, rest) = hops.split_first()?;
        let mut x = self.end_x(first);
        let mut path = Vec::new();
        match (first.bar, bond.parents.first()) {
            (Some(bar), parent) => {
                let y = self.bar_y((first.channel, bar));
                let has_line =
                    |lines: &std::collections::BTreeMap<usize, Place>| lines.contains_key(&drop.bond);
                if let (Some(parent), false, false) = (
                    parent,
                    has_line(&self.routes.unions),
                    has_line(&self.routes.siblings),
                ) {
                    let port =
                        self.x[*parent] + self.seats[*parent].bottom.get(&drop.bond).copied().unwrap_or(0.0);
                    path.push(self.edge(*parent, port, true));
                    path.push(Point { x: port, y });
                }
                path.push(Point { x, y });
            }
            (None, Some(parent)) => path.push(self.edge(*parent, x, true)),
            (None, None) => {}
        }
        let is_twin = self.routes.twins.contains_key(&place);
        if is_twin {
            let (_, lower) = self.down.channel[first.channel];
            path.push(Point { x, y: lower - TWINS });
            x = self.x[link.child] + self.seats[link.child].top.get(&place).copied().unwrap_or(0.0);
            path.push(Point { x, y: lower });
        }
        self.follow(rest, &mut x, &mut path);
        path.push(self.edge(link.child, x, false));
        Some(ChildLine {
            parents: bond.parents.iter().map(|one| self.place[*one]).collect(),
            child: self.place[link.child],
            kind: link.kind,
            is_over: link.is_over,
            path,
            is_twin,
            relations: self.ids(&link.ties),
        })
    }

    fn follow(&self, hops: &[Hop], x: &mut f64, path: &mut Vec<Point>) {
        for hop in hops {
            let to = self.end_x(hop);
            if let Some(bar) = hop.bar {
                let y = self.bar_y((hop.channel, bar));
                path.push(Point { x: *x, y });
                path.push(Point { x: to, y });
            }
            *x = to;
        }
    }

    /// Under a line of siblings without parents.
    fn orphan_lines(&self, picture: &mut Picture) {
        for (place, bond) in self
            .seating
            .kin
            .bonds
            .iter()
            .enumerate()
            .filter(|(_, bond)| bond.parents.is_empty())
        {
            let Some(at) = self.routes.siblings.get(&place).copied() else {
                continue;
            };
            let channel = &self.routes.channels[at.0];
            for (link, pin) in bond.children.iter().zip(&channel.bars[at.1].down) {
                let x = channel.pins[*pin].x;
                let y = self.bar_y(at);
                picture.child_lines.push(ChildLine {
                    parents: Vec::new(),
                    child: self.place[link.child],
                    kind: link.kind,
                    is_over: link.is_over,
                    path: vec![Point { x, y }, self.edge(link.child, x, false)],
                    is_twin: false,
                    relations: Vec::new(),
                });
            }
        }
    }

    fn connector(&self, place: usize) -> Option<Connector> {
        let net = self.seating.net;
        let cord = net.cords.get(place)?;
        let hops = self.routes.cords.find(place)?;
        let (first, last) = (*cord.way.first()?, *cord.way.last()?);
        let start = hops.first()?;
        let mut x = start.from;
        let out = self.beside(first, (place, true));
        let mut path = vec![out, Point { x, y: out.y }];
        self.follow(hops, &mut x, &mut path);
        let back = self.beside(last, (place, false));
        path.extend([Point { x, y: back.y }, back]);
        let tie = &self.seating.reading.ties[cord.tie];
        let text = hops.iter().find_map(|hop| {
            let at = (hop.channel, hop.bar?);
            self.line_text(at, cord.tie)
        });
        let (from, to) = if tie.from == first {
            (first, last)
        } else {
            (last, first)
        };
        if tie.from != first {
            path.reverse();
        }
        Some(Connector {
            from: self.place[from],
            to: self.place[to],
            path,
            text,
            is_over: tie.is_over,
            relation: tie.id,
        })
    }
}
