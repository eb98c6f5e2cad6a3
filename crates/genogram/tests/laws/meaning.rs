//! Whether the picture says what the record says: who each line joins, how, and what of the record it leaves to be seen.

use std::collections::{BTreeMap, BTreeSet};

use makker_domain::id::EntityId;
use makker_domain::person::relation::RelationKind::{self, *};
use makker_genogram::family::{Family, Relation};
use makker_genogram::note::Note;
use makker_genogram::picture::{ChildKind, ChildLine, Picture, Tie, Union};

use crate::checks::Faults;

/// Holds for any record, however inconsistent.
pub fn of_any(family: &Family, picture: &Picture) -> Faults {
    let seen = Seen::new(family, picture);
    let mut faults = Vec::new();
    seen.symbols(&mut faults);
    seen.couples(&mut faults);
    seen.children(&mut faults);
    seen.siblings(&mut faults);
    seen.connectors(&mut faults);
    seen.implied(&mut faults);
    seen.over(&mut faults);
    faults
}

/// Holds where nothing in the record contradicts something else: how couples are together, and whose children are by birth.
pub fn of_consistent(family: &Family, picture: &Picture) -> Faults {
    let seen = Seen::new(family, picture);
    let mut faults = Vec::new();
    for union in &picture.unions {
        seen.tie(union, &mut faults);
    }
    for line in picture
        .child_lines
        .iter()
        .filter(|line| !line.relations.is_empty())
    {
        let kinds: BTreeSet<u8> = seen.said(&line.relations).map(|said| said.kind as u8).collect();
        let is = |wanted: &[RelationKind]| kinds == wanted.iter().map(|kind| *kind as u8).collect();
        let fits = match line.kind {
            ChildKind::Birth => is(&[Parent]),
            ChildKind::BirthAndAdoption => is(&[Parent, AdoptiveParent]),
            ChildKind::Adoption => is(&[AdoptiveParent]),
            ChildKind::Foster => is(&[FosterParent]),
        };
        if !fits {
            faults.push(format!("{:?} is the line of another kind of child", line.kind));
        }
    }
    faults
}

/// What a reader of the picture can see, with the record beside it.
struct Seen<'p> {
    family: &'p Family,
    picture: &'p Picture,
    relations: BTreeMap<EntityId, &'p Relation>,
    places: BTreeMap<EntityId, usize>,
}

impl<'p> Seen<'p> {
    fn new(family: &'p Family, picture: &'p Picture) -> Self {
        let nodes = picture.nodes.iter().enumerate();
        Self {
            family,
            picture,
            relations: family.relations.iter().map(|said| (said.id, said)).collect(),
            places: nodes
                .filter_map(|(place, node)| Some((node.person?, place)))
                .collect(),
        }
    }

    fn said(&self, ids: &'p [EntityId]) -> impl Iterator<Item = &'p Relation> {
        ids.iter().filter_map(|id| self.relations.get(id).copied())
    }

    fn people(&self, places: &[usize]) -> BTreeSet<EntityId> {
        let nodes = places.iter().map(|place| &self.picture.nodes[*place]);
        nodes.filter_map(|node| node.person).collect()
    }

    /// The dead have a cross, men are square. Somebody may be given twice.
    fn symbols(&self, faults: &mut Faults) {
        for node in &self.picture.nodes {
            let persons = self.family.persons.iter();
            let mut persons = persons.filter(|one| Some(one.id) == node.person).peekable();
            let fits = persons.peek().is_none()
                || persons.any(|person| {
                    let is_dead = person.died_on.is_some_and(|on| on <= self.family.day);
                    (node.is_dead, node.sex, node.is_member) == (is_dead, person.sex, person.is_member)
                });
            if !fits {
                faults.push(format!("{node:?} is another's symbol"));
            }
        }
    }

    fn couples(&self, faults: &mut Faults) {
        for union in &self.picture.unions {
            for said in self.said(&union.relations) {
                let is_couple = matches!(said.kind, Spouse | Partner | FormerPartner);
                if !is_couple || self.people(&union.partners) != BTreeSet::from([said.from, said.to]) {
                    faults.push(format!("{:?} is a line between others", said.kind));
                }
            }
        }
    }

    /// A child hangs under those who are its parents by the record, and under nobody else, unless a full sibling hangs there.
    fn children(&self, faults: &mut Faults) {
        for line in &self.picture.child_lines {
            let child = self.picture.nodes[line.child].person;
            let mut parents = BTreeSet::new();
            for said in self.said(&line.relations) {
                let is_parent = matches!(said.kind, Parent | AdoptiveParent | FosterParent);
                if !is_parent || Some(said.to) != child {
                    faults.push(format!("{:?} is a line to another child", said.kind));
                }
                parents.insert(said.from);
            }
            let from_sibling =
                self.picture.notes.iter().any(
                    |note| matches!(note, Note::ParentsFromSibling { child: told } if Some(*told) == child),
                );
            let can_end = matches!(line.kind, ChildKind::Adoption | ChildKind::Foster);
            let has_ended = can_end && self.said(&line.relations).all(|said| self.is_over(said));
            if line.is_over != has_ended {
                faults.push(format!("{child:?} is in care, or is not any more"));
            }
            if parents != self.people(&line.parents) && !from_sibling {
                faults.push(format!("{child:?} hangs under others than its parents"));
            }
        }
    }

    fn siblings(&self, faults: &mut Faults) {
        for over in &self.picture.sibling_lines {
            let under = self.picture.child_lines.iter();
            let mut under = under.filter(|line| sorted(&line.parents) == sorted(&over.parents));
            if over.is_over != under.all(|line| line.is_over) {
                faults.push(format!("{:?} have children in care, or have none", over.parents));
            }
            for said in self.said(&over.relations) {
                let is_sibling = matches!(said.kind, Sibling | HalfSibling);
                let under = |who: EntityId| {
                    self.lines_to(self.places[&who])
                        .any(|line| sorted(&line.parents) == sorted(&over.parents))
                };
                if !is_sibling || !under(said.from) || !under(said.to) {
                    faults.push(format!("{:?} is a line over others", said.kind));
                }
            }
        }
    }

    fn connectors(&self, faults: &mut Faults) {
        for line in &self.picture.connectors {
            let said = self.relations[&line.relation];
            let ends = [line.from, line.to].map(|place| self.picture.nodes[place].person);
            let back = [Some(said.to), Some(said.from)];
            let fits = ends == [Some(said.from), Some(said.to)] || (said.kind.is_symmetric() && ends == back);
            if !fits {
                faults.push(format!("{:?} connects others", said.kind));
            }
            if line.is_over != self.is_over(said) {
                faults.push(format!("{:?} is over, or is not", said.kind));
            }
        }
    }

    /// Of every relation it is told whether it is over, drawn or not.
    fn over(&self, faults: &mut Faults) {
        let places =
            |said: &Relation| self.places.contains_key(&said.from) && self.places.contains_key(&said.to);
        let over = self
            .relations
            .values()
            .filter(|said| said.kind != Parent && said.from != said.to && places(said) && self.is_over(said));
        let over: BTreeSet<EntityId> = over.map(|said| said.id).collect();
        let told: BTreeSet<EntityId> = self.picture.over.iter().copied().collect();
        if over != told {
            faults.push(format!("{told:?} are said to be over, and {over:?} are"));
        }
    }

    fn implied(&self, faults: &mut Faults) {
        for said in self.said(&self.picture.implied) {
            if !self.can_be_seen(said.kind, self.places[&said.from], self.places[&said.to]) {
                faults.push(format!("{:?} is said to be seen, and is not", said.kind));
            }
        }
    }

    /// Whether the lines of the picture alone tell it.
    fn can_be_seen(&self, kind: RelationKind, from: usize, to: usize) -> bool {
        match kind {
            Sibling => self.are_siblings(from, to),
            HalfSibling => !self.parents(from).is_disjoint(&self.parents(to)) && !self.are_siblings(from, to),
            StepSibling => {
                let other = self.parents(to);
                let parents = self.parents(from);
                parents
                    .iter()
                    .any(|one| other.iter().any(|other| self.are_couple(*one, *other)))
            }
            StepParent => self.parents(to).iter().any(|one| self.are_couple(from, *one)),
            Grandparent => self
                .parents(to)
                .iter()
                .any(|one| self.parents(*one).contains(&from)),
            AuntOrUncle => self.parents(to).iter().any(|parent| {
                let beside =
                    (0..self.picture.nodes.len()).filter(|one| *one == from || self.are_couple(*one, from));
                beside
                    .into_iter()
                    .any(|one| one != *parent && self.are_siblings(one, *parent))
            }),
            _ => false,
        }
    }

    fn lines_to(&self, child: usize) -> impl Iterator<Item = &'p ChildLine> {
        self.picture
            .child_lines
            .iter()
            .filter(move |line| line.child == child)
    }

    fn parents(&self, child: usize) -> BTreeSet<usize> {
        self.lines_to(child)
            .flat_map(|line| line.parents.iter().copied())
            .collect()
    }

    /// They hang from one line.
    fn are_siblings(&self, one: usize, other: usize) -> bool {
        self.lines_to(one).any(|mine| {
            self.lines_to(other)
                .any(|theirs| sorted(&mine.parents) == sorted(&theirs.parents))
        })
    }

    fn are_couple(&self, one: usize, other: usize) -> bool {
        self.picture
            .unions
            .iter()
            .any(|union| union.tie != Tie::ParentsOnly && sorted(&union.partners) == sorted(&[one, other]))
    }

    /// What began last is how they are together now.
    fn tie(&self, union: &Union, faults: &mut Faults) {
        let last = self.said(&union.relations).max_by_key(|said| said.period.from());
        let were = |kind| self.said(&union.relations).any(|said| said.kind == kind);
        let wanted = match last.map(|said| (said.kind, self.is_over(said))) {
            Some((Spouse, false)) => Tie::Married,
            Some((Partner, false)) => Tie::Together,
            Some((Partner | FormerPartner, _)) if were(Partner) && !were(Spouse) => Tie::Parted,
            Some(_) => Tie::Divorced,
            None => Tie::ParentsOnly,
        };
        let slashes = match wanted {
            Tie::Divorced => 2,
            Tie::Parted => 1,
            _ => 0,
        };
        if (union.tie, union.slashes.len()) != (wanted, slashes) {
            faults.push(format!(
                "{:?} with {} strokes where it is {wanted:?}",
                union.tie,
                union.slashes.len()
            ));
        }
    }
}

impl Seen<'_> {
    /// It ended before today, and not because one of them died.
    fn is_over(&self, said: &Relation) -> bool {
        let died = |who: EntityId| {
            let person = self.family.persons.iter().find(|one| one.id == who);
            person.and_then(|one| one.died_on)
        };
        said.period.to().is_some_and(|last| {
            let widowed = [said.from, said.to]
                .into_iter()
                .filter_map(died)
                .any(|on| on <= last);
            last < self.family.day && !widowed
        })
    }
}

fn sorted(places: &[usize]) -> Vec<usize> {
    let mut places = places.to_vec();
    places.sort_unstable();
    places
}
