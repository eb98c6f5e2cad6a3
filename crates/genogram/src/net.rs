//! What stands on the rows and what runs between them, before anybody knows in which order.
//!
//! A line that runs over more than one row gets a place of its own on each row between, and so does a household whose
//! members have a row of others between them. That is why no line ever runs through a person.

use crate::dense::Dense;
use crate::kin::Kin;
use crate::reading::Reading;

/// Something that takes room on a row: persons first, then passages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Item {
    /// A person, or an unknown parent.
    Person,
    /// Lets a line through.
    Passage,
    /// Lets the outline of this household through.
    Corridor(usize),
}

/// Where an edge begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Source {
    /// Under these parents.
    Bond(usize),
    /// At this item.
    Item(usize),
}

/// What runs through the channel over a row.
#[derive(Clone, Copy, Debug)]
pub struct Edge {
    pub source: Source,
    pub target: usize,
    /// How much it is to be minded: descent more than a connector.
    pub weight: i64,
}

/// The way of a child line: from its bond over passages to the child.
#[derive(Clone, Debug)]
pub struct Drop {
    pub bond: usize,
    /// Place among the bond's children.
    pub link: usize,
    /// The passages and, at last, the child.
    pub way: Vec<usize>,
}

/// The way of a connector.
#[derive(Clone, Debug)]
pub struct Cord {
    pub tie: usize,
    /// The upper end, passages, the lower end; of one row both ends.
    pub way: Vec<usize>,
    /// Of one row: whether it runs over it.
    pub over: bool,
}

#[derive(Clone, Debug, Default)]
pub struct Net {
    pub items: Dense<Item>,
    pub row: Dense<usize>,
    pub rows: usize,
    pub drops: Vec<Drop>,
    pub cords: Vec<Cord>,
    /// By channel: channel `k` lies over row `k`, the last one under the last row.
    pub edges: Dense<Vec<Edge>>,
}

const DESCENT: i64 = 10;
const ACROSS: i64 = 2;
const TOGETHER: i64 = 1;

pub fn build(reading: &Reading, kin: &Kin) -> Net {
    let rows = kin.row.iter().max().map_or(0, |lowest| lowest + 1);
    let mut net = Net {
        items: Dense::all(Item::Person, kin.row.len()),
        row: kin.row.clone(),
        rows,
        edges: Dense::all(Vec::new(), rows + 1),
        ..Net::default()
    };
    for (place, bond) in kin.bonds.iter().enumerate() {
        let Some(upper) = bond.parents.first().map(|one| kin.row[*one]) else {
            continue;
        };
        for (link, child) in bond.children.iter().enumerate() {
            let way = net.way(upper, child.child);
            net.run(Source::Bond(place), &way, DESCENT);
            net.drops.push(Drop {
                bond: place,
                link,
                way,
            });
        }
    }
    for tie in &kin.across {
        net.cord(reading, *tie);
    }
    for (home, persons) in reading.homes.iter().enumerate() {
        let own: Vec<usize> = persons.members.iter().map(|member| kin.row[*member]).collect();
        let (first, last) = (own.iter().min().copied(), own.iter().max().copied());
        if let (Some(first), Some(last)) = (first, last) {
            for row in (first..=last).filter(|row| !own.contains(row)) {
                net.add(Item::Corridor(home), row);
            }
            net.follow_home(home, &persons.members);
        }
    }
    net
}

impl Net {
    /// Tells the line of siblings without parents from the drops, which have the lower numbers.
    pub fn orphan_line(&self, bond: usize) -> usize {
        self.drops.len() + bond
    }

    fn add(&mut self, item: Item, row: usize) -> usize {
        self.items.push(item);
        self.row.push(row);
        self.items.len() - 1
    }

    /// Passages on all rows below `upper` and over the lower end, then the lower end.
    fn way(&mut self, upper: usize, lower: usize) -> Vec<usize> {
        let end = self.row[lower];
        let mut way: Vec<usize> = (upper + 1..end).map(|row| self.add(Item::Passage, row)).collect();
        way.push(lower);
        way
    }

    /// Corridors stand near those whose home they belong to. No line is drawn there.
    fn follow_home(&mut self, home: usize, members: &std::collections::BTreeSet<usize>) {
        let is_own = |item: &usize| members.contains(item) || self.items[*item] == Item::Corridor(home);
        let own: Vec<usize> = (0..self.items.len()).filter(is_own).collect();
        for upper in &own {
            for lower in own
                .iter()
                .filter(|lower| self.row[**lower] == self.row[*upper] + 1)
            {
                let corridor = [upper, lower]
                    .iter()
                    .any(|one| self.items[**one] == Item::Corridor(home));
                if corridor {
                    let (source, target, weight) = (Source::Item(*upper), *lower, TOGETHER);
                    self.edges[self.row[*lower]].push(Edge {
                        source,
                        target,
                        weight,
                    });
                }
            }
        }
    }

    fn run(&mut self, from: Source, way: &[usize], weight: i64) {
        let mut source = from;
        for target in way.iter().copied() {
            let channel = self.row[target];
            self.edges[channel].push(Edge {
                source,
                target,
                weight,
            });
            source = Source::Item(target);
        }
    }

    fn cord(&mut self, reading: &Reading, tie: usize) {
        let (from, to) = (reading.ties[tie].from, reading.ties[tie].to);
        let (upper, lower) = if self.row[to] < self.row[from] {
            (to, from)
        } else {
            (from, to)
        };
        let mut way = vec![upper];
        if self.row[upper] == self.row[lower] {
            way.push(lower);
        } else {
            let rest = self.way(self.row[upper], lower);
            self.run(Source::Item(upper), &rest, ACROSS);
            way.extend(rest);
        }
        // The uppermost row has nothing over it that could be crossed.
        let over = self.row[lower] == 0 && self.rows > 1;
        self.cords.push(Cord { tie, way, over });
    }
}
