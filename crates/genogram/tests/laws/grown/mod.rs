//! Families that grow step by step, and never contradict themselves.

mod said;
mod step;

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use makker_domain::period::Period;
use makker_domain::person::relation::RelationKind::{self, *};
use makker_domain::sex::Sex;
use makker_genogram::family::{Family, Household, Person, Relation, TextSize};

use crate::told::{day, id};

pub use step::{Step, step};

/// How often what was met.
pub type Met = BTreeMap<&'static str, usize>;

#[derive(Clone)]
struct Couple {
    ends: (usize, usize),
    is_over: bool,
    children: Vec<usize>,
}

pub struct Growing {
    pub family: Family,
    pub met: Met,
    generation: Vec<i64>,
    couples: Vec<Couple>,
    parents: BTreeMap<usize, Vec<usize>>,
    /// Who of those that partner with their own is no kin: each came from outside.
    came_in: Vec<bool>,
}

pub fn grow(steps: &[Step]) -> Growing {
    let mut growing = Growing {
        family: Family {
            persons: Vec::new(),
            relations: Vec::new(),
            households: Vec::new(),
            day: day("2026-11-22"),
        },
        met: Met::new(),
        generation: Vec::new(),
        couples: Vec::new(),
        parents: BTreeMap::new(),
        came_in: Vec::new(),
    };
    growing.person(Sex::Female, 0, false);
    for step in steps {
        growing.take(*step);
    }
    growing
}

impl Growing {
    fn person(&mut self, sex: Sex, generation: i64, came_in: bool) -> usize {
        let place = self.family.persons.len();
        let days = (generation * 27 * 365 + (place as i64 * 397) % 2600 + 30_000) as u64;
        let born = NaiveDate::from_ymd_opt(1900, 1, 1)
            .unwrap()
            .checked_add_days(Days::new(days));
        self.family.persons.push(Person {
            id: id(1, place),
            sex,
            born_on: born.filter(|_| place % 11 != 7),
            died_on: None,
            is_member: place % 5 != 4,
            text: TextSize {
                width: [38.0, 22.0, 71.0, 0.0, 54.0][place % 5],
                height: [15.0, 30.0][place % 2],
            },
        });
        self.generation.push(generation);
        self.came_in.push(came_in);
        place
    }

    fn relate(&mut self, from: usize, kind: RelationKind, to: usize, period: Period) {
        let number = self.family.relations.len();
        self.family.relations.push(Relation {
            id: id(2, number),
            from: id(1, from),
            kind,
            to: id(1, to),
            period,
            text: TextSize {
                width: [0.0, 58.0, 0.0][number % 3],
                height: [0.0, 13.0, 0.0][number % 3],
            },
        });
    }

    fn says(&self, from: usize, kind: RelationKind, to: usize) -> bool {
        let ends = (id(1, from), id(1, to));
        let same = |one: &Relation| {
            one.kind == kind
                && ((one.from, one.to) == ends || (kind.is_symmetric() && (one.to, one.from) == ends))
        };
        self.family.relations.iter().any(same)
    }

    fn count(&mut self, what: &'static str) {
        *self.met.entry(what).or_default() += 1;
    }

    fn couple(&mut self, first: usize, second: usize, married: bool) -> usize {
        let kind = if married { Spouse } else { Partner };
        let earlier = self
            .couples
            .iter()
            .filter(|one| one.ends.0 == first || one.ends.1 == first)
            .count();
        if earlier > 0 {
            self.count("several unions of one person");
        }
        if earlier > 1 {
            self.count("three unions of one person");
        }
        let from = NaiveDate::from_ymd_opt(1980 + earlier as i32 * 6, 1, 1).unwrap();
        self.relate(first, kind, second, Period::since(from));
        let sex = |one: usize| self.family.persons[one].sex;
        if sex(first) == sex(second) && sex(first) != Sex::Unspecified {
            self.count("couples of one sex");
        }
        self.couples.push(Couple {
            ends: (first, second),
            is_over: false,
            children: Vec::new(),
        });
        self.couples.len() - 1
    }

    fn child(&mut self, couple: usize, sex: Sex) -> usize {
        let (first, second) = self.couples[couple].ends;
        let child = self.person(sex, self.generation[first] + 1, false);
        self.relate(first, Parent, child, Period::ALWAYS);
        self.relate(second, Parent, child, Period::ALWAYS);
        self.parents.insert(child, vec![first, second]);
        self.couples[couple].children.push(child);
        let others = |one: &Couple| {
            [one.ends.0, one.ends.1]
                .iter()
                .any(|end| *end == first || *end == second)
        };
        let half = self.couples.iter().enumerate();
        if half
            .filter(|(at, one)| *at != couple && others(one))
            .any(|(_, one)| !one.children.is_empty())
        {
            self.count("half-siblings");
        }
        let grand = self
            .parents
            .get(&first)
            .or_else(|| self.parents.get(&second))
            .cloned();
        if let Some(above) = grand {
            self.count("three generations");
            if above.iter().any(|one| self.parents.contains_key(one)) {
                self.count("four generations");
            }
            let cousins = self.parents.iter().filter(|(one, own)| {
                ![first, second].contains(one) && own.iter().any(|parent| above.contains(parent))
            });
            let aunts: Vec<usize> = cousins.map(|(one, _)| *one).collect();
            if self
                .parents
                .values()
                .any(|own| own.iter().any(|parent| aunts.contains(parent)))
            {
                self.count("cousins");
            }
        }
        child
    }

    fn some_couple(&self, number: usize) -> Option<usize> {
        (!self.couples.is_empty()).then(|| number % self.couples.len())
    }

    fn take(&mut self, step: Step) {
        let people = self.family.persons.len();
        match step {
            Step::Parents(who) => {
                let child = who % people;
                if self.parents.contains_key(&child) || self.generation[child] < -1 {
                    return;
                }
                let above = self.generation[child] - 1;
                let (mother, father) = (
                    self.person(Sex::Female, above, true),
                    self.person(Sex::Male, above, true),
                );
                let couple = self.couple(mother, father, true);
                self.relate(mother, Parent, child, Period::ALWAYS);
                self.relate(father, Parent, child, Period::ALWAYS);
                self.parents.insert(child, vec![mother, father]);
                self.couples[couple].children.push(child);
            }
            Step::Partner(who, sex, married) => {
                let who = who % people;
                let new = self.person(sex, self.generation[who], true);
                self.couple(who, new, married);
            }
            Step::PartnerOfTheirOwn(a, b) => {
                let (a, b) = (a % people, b % people);
                let known = self
                    .couples
                    .iter()
                    .any(|one| one.ends == (a, b) || one.ends == (b, a));
                let free = self.came_in[b] && !self.parents.contains_key(&b);
                if a != b && !known && free && self.generation[a] == self.generation[b] {
                    self.couple(a, b, false);
                    self.count("partners who were in the family");
                }
            }
            Step::Part(number) => {
                let Some(couple) = self.some_couple(number) else {
                    return;
                };
                let (first, second) = self.couples[couple].ends;
                if !self.says(first, FormerPartner, second) {
                    let from = Period::since(NaiveDate::from_ymd_opt(2015, 3, 1).unwrap());
                    self.relate(first, FormerPartner, second, from);
                    self.couples[couple].is_over = true;
                    self.count("parted");
                }
            }
            Step::MarryAgain(number) => {
                let Some(couple) = self.some_couple(number) else {
                    return;
                };
                let (first, second) = self.couples[couple].ends;
                let times =
                    self.family.relations.iter().filter(|one| {
                        one.kind == Spouse && one.from == id(1, first) && one.to == id(1, second)
                    });
                let times = times.count();
                if self.couples[couple].is_over && times < 2 {
                    let year = 2021 + times as i32;
                    let from = Period::since(NaiveDate::from_ymd_opt(year, 3, 1).unwrap());
                    self.relate(first, Spouse, second, from);
                    self.couples[couple].is_over = false;
                    self.count("married the same again");
                }
            }
            Step::Child(number, sex) => {
                let Some(couple) = self.some_couple(number) else {
                    return;
                };
                if self.generation[self.couples[couple].ends.0] < 2 {
                    self.child(couple, sex);
                }
            }
            Step::Twins(number) => {
                let Some(couple) = self.some_couple(number) else {
                    return;
                };
                if self.generation[self.couples[couple].ends.0] < 2 {
                    let (one, two) = (self.child(couple, Sex::Female), self.child(couple, Sex::Female));
                    let born = day("2012-04-09");
                    for child in [one, two] {
                        self.family.persons[child].born_on = Some(born);
                    }
                    self.count("twins");
                }
            }
            Step::ChildAlone(who, sex) => {
                let parent = who % people;
                let child = self.person(sex, self.generation[parent] + 1, false);
                self.relate(parent, Parent, child, Period::ALWAYS);
                self.parents.insert(child, vec![parent]);
                self.count("one parent unknown");
            }
            Step::HalfSiblingsAlone(who) => {
                let parent = who % people;
                let [one, two] = [0, 1].map(|_| {
                    let child = self.person(Sex::Male, self.generation[parent] + 1, false);
                    self.relate(parent, Parent, child, Period::ALWAYS);
                    self.parents.insert(child, vec![parent]);
                    child
                });
                self.relate(one, HalfSibling, two, Period::ALWAYS);
                self.count("half-siblings by unknown parents");
            }
            Step::Adopt(number) => {
                let Some(couple) = self.some_couple(number) else {
                    return;
                };
                let (first, second) = self.couples[couple].ends;
                let child = self.person(Sex::Male, self.generation[first] + 1, false);
                self.relate(first, AdoptiveParent, child, Period::ALWAYS);
                self.relate(second, AdoptiveParent, child, Period::ALWAYS);
                self.parents.insert(child, vec![first, second]);
                self.couples[couple].children.push(child);
                self.count("adopted");
            }
            Step::StepparentAdopts(number) => {
                let Some(couple) = self.some_couple(number) else {
                    return;
                };
                let (first, second) = self.couples[couple].ends;
                let child = self.person(Sex::Female, self.generation[first] + 1, false);
                self.relate(first, Parent, child, Period::ALWAYS);
                self.relate(second, AdoptiveParent, child, Period::ALWAYS);
                self.parents.insert(child, vec![first, second]);
                self.count("adopted by the other's partner");
            }
            Step::Place(number, who) => {
                let Some(couple) = self.some_couple(number) else {
                    return;
                };
                let ((first, second), child) = (self.couples[couple].ends, who % people);
                let fits = self.generation[child] == self.generation[first] + 1;
                if fits
                    && !self.parents_contain(child, &[first, second])
                    && !self.says(first, FosterParent, child)
                {
                    self.relate(first, FosterParent, child, Period::ALWAYS);
                    self.relate(second, FosterParent, child, Period::ALWAYS);
                    self.count("in care");
                }
            }
            Step::SaysStepParent(number) => self.say_step_parent(number),
            Step::SaysGrandparent(who) => self.say_grandparent(who),
            Step::SaySiblings(number, which) => self.say_siblings(number, which),
            Step::Dies(who) => {
                self.family.persons[who % people].died_on = Some(day("2019-09-09"));
                self.count("dead");
            }
            Step::Friend(who, near) => {
                let who = who % people;
                if near {
                    let new = self.person(Sex::Unspecified, self.generation[who], true);
                    self.relate(new, Neighbour, who, Period::ALWAYS);
                } else {
                    let other = (who + 3) % people;
                    if other != who && !self.says(who, Friend, other) {
                        self.relate(who, Friend, other, Period::ALWAYS);
                    }
                }
                self.count("network");
            }
            Step::SomebodyNear(who, kind) => {
                let who = who % people;
                let new = self.person(Sex::Unspecified, self.generation[who], true);
                let kinds = [Relative, Coach, Volunteer, Network];
                self.relate(new, kinds[kind % kinds.len()], who, Period::ALWAYS);
                self.count("somebody near");
            }
            Step::PlaceWithOne(a, b) => {
                let (carer, child) = (a % people, b % people);
                let fits = self.generation[child] == self.generation[carer] + 1;
                if fits
                    && !self.parents_contain(child, &[carer])
                    && !self.family.relations.iter().any(|one| {
                        one.kind == FosterParent && (one.to == id(1, child) || one.from == id(1, carer))
                    })
                {
                    self.relate(carer, FosterParent, child, Period::ALWAYS);
                    self.count("in care with one");
                }
            }
            Step::SaysAunt(number) => self.say_aunt(number),
            Step::SaysHalfSiblings(number) => self.say_half_siblings(number),
            Step::SaysStepSiblings(number) => self.say_step_siblings(number),
            Step::Ends(number) => {
                let Some(couple) = self.some_couple(number) else {
                    return;
                };
                let (first, second) = self.couples[couple].ends;
                let is_it = |one: &&mut Relation| {
                    matches!(one.kind, Spouse | Partner)
                        && (one.from, one.to) == (id(1, first), id(1, second))
                };
                if self.couples[couple].is_over {
                    return;
                }
                if let Some(one) = self.family.relations.iter_mut().rev().find(is_it) {
                    one.period = Period::new(one.period.from(), Some(day("2024-05-01"))).unwrap();
                    self.couples[couple].is_over = true;
                    self.count("ended by a day");
                }
            }
            Step::CareEnds(number) => {
                let in_care = |one: &Relation| matches!(one.kind, FosterParent | AdoptiveParent | Guardian);
                let goes_on = |one: &&mut Relation| in_care(one) && one.period.to().is_none();
                let mut found: Vec<_> = self.family.relations.iter_mut().filter(goes_on).collect();
                if !found.is_empty() {
                    let at = number % found.len();
                    found[at].period = Period::new(None, Some(day("2024-05-01"))).unwrap();
                    self.count("care ended");
                }
            }
            Step::GuardianOf(a, b) => {
                let (a, b) = (a % people, b % people);
                if self.generation[a] < self.generation[b] && !self.says(a, Guardian, b) {
                    self.relate(a, Guardian, b, Period::ALWAYS);
                    self.count("guardians");
                }
            }
            Step::Stranger => {
                self.person(Sex::Unspecified, 0, true);
                self.count("related to nobody");
            }
            Step::Home(number) => {
                let Some(couple) = self.some_couple(number) else {
                    return;
                };
                let Couple { ends, children, .. } = self.couples[couple].clone();
                self.home([vec![ends.0, ends.1], children].concat());
            }
            Step::HomeWithGrandparent(who) => {
                let child = who % people;
                let Some(elder) = self.some_grandparent(child) else {
                    return;
                };
                self.home(vec![elder, child]);
                self.count("homes without the generation between");
            }
            Step::HomeOfAny(a, b, c) => self.home(vec![a % people, b % people, c % people]),
        }
    }

    fn parents_contain(&self, child: usize, parents: &[usize]) -> bool {
        self.parents
            .get(&child)
            .is_some_and(|own| own.iter().any(|one| parents.contains(one)))
    }

    fn home(&mut self, members: Vec<usize>) {
        if self.family.households.len() > 2 {
            return;
        }
        let number = self.family.households.len();
        if number > 0 {
            self.count("two or more homes");
        }
        self.family.households.push(Household {
            id: id(3, number),
            members: members.into_iter().map(|one| id(1, one)).collect(),
        });
    }
}
