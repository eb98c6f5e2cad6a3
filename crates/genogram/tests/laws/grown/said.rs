//! Relations that a record says although others already tell them.

use makker_domain::period::Period;
use makker_domain::person::relation::RelationKind::*;

use super::Growing;

impl Growing {
    pub(super) fn say_step_parent(&mut self, number: usize) {
        let Some(couple) = self.some_couple(number) else {
            return;
        };
        let (first, second) = self.couples[couple].ends;
        let child = self
            .parents
            .iter()
            .find(|(_, own)| own.contains(&first) && !own.contains(&second));
        let Some(child) = child.map(|(child, _)| *child) else {
            return;
        };
        if !self.says(second, StepParent, child) {
            self.relate(second, StepParent, child, Period::ALWAYS);
            self.count("step-parents");
        }
    }

    pub(super) fn some_grandparent(&self, child: usize) -> Option<usize> {
        let parent = self.parents.get(&child)?.first()?;
        self.parents.get(parent)?.first().copied()
    }

    pub(super) fn say_grandparent(&mut self, who: usize) {
        let people = self.family.persons.len();
        let child = who % people;
        let Some(elder) = self.some_grandparent(child) else {
            return;
        };
        if !self.says(elder, Grandparent, child) {
            self.relate(elder, Grandparent, child, Period::ALWAYS);
            self.count("grandparents said");
        }
    }

    pub(super) fn say_siblings(&mut self, number: usize, which: usize) {
        let Some(couple) = self.some_couple(number) else {
            return;
        };
        let children = self.couples[couple].children.clone();
        if children.len() > 1 {
            let (one, two) = (
                children[which % (children.len() - 1)],
                children[children.len() - 1],
            );
            if !self.says(one, Sibling, two) {
                self.relate(one, Sibling, two, Period::ALWAYS);
                self.count("siblings said");
            }
        }
    }

    pub(super) fn say_aunt(&mut self, number: usize) {
        let Some(couple) = self.some_couple(number) else {
            return;
        };
        let children = self.couples[couple].children.clone();
        let nephew = self
            .parents
            .iter()
            .find(|(_, own)| own.iter().any(|parent| children.contains(parent)));
        let Some((nephew, own)) = nephew.map(|(one, own)| (*one, own.clone())) else {
            return;
        };
        let aunt = children.iter().copied().find(|one| !own.contains(one));
        let Some(aunt) = aunt else { return };
        if !self.says(aunt, AuntOrUncle, nephew) {
            self.relate(aunt, AuntOrUncle, nephew, Period::ALWAYS);
            self.count("aunts and uncles");
        }
    }

    /// A child of each of two who are a couple now, and of neither together.
    pub(super) fn say_step_siblings(&mut self, number: usize) {
        let child_of = |one: usize, other: usize| {
            let mut all = self.parents.iter();
            all.find(|(_, own)| own.contains(&one) && !own.contains(&other))
                .map(|(child, _)| *child)
        };
        let shared = |one: usize, other: usize| {
            let mut parents = self.parents[&one].iter();
            parents.any(|parent| self.parents[&other].contains(parent))
        };
        let pairs: Vec<(usize, usize)> = self
            .couples
            .iter()
            .filter_map(|couple| {
                let (first, second) = couple.ends;
                Some((child_of(first, second)?, child_of(second, first)?))
            })
            .filter(|(one, other)| one != other && !shared(*one, *other))
            .collect();
        if pairs.is_empty() {
            return;
        }
        let (one, other) = pairs[number % pairs.len()];
        if !self.says(one, StepSibling, other) && !self.says(other, StepSibling, one) {
            self.relate(one, StepSibling, other, Period::ALWAYS);
            self.count("step-siblings");
        }
    }

    /// Two who have one parent together, and each another one who is known.
    pub(super) fn say_half_siblings(&mut self, number: usize) {
        let pairs: Vec<(usize, usize)> = self
            .parents
            .iter()
            .flat_map(|(one, own)| {
                let others = self.parents.range(one + 1..);
                let half = others.filter(move |(_, other)| {
                    let shared = own.iter().filter(|parent| other.contains(parent)).count();
                    (own.len(), other.len(), shared) == (2, 2, 1)
                });
                half.map(|(two, _)| (*one, *two))
            })
            .collect();
        if pairs.is_empty() {
            return;
        }
        let (one, two) = pairs[number % pairs.len()];
        if !self.says(one, HalfSibling, two) && !self.says(two, HalfSibling, one) {
            self.relate(one, HalfSibling, two, Period::ALWAYS);
            self.count("half-siblings of known parents");
        }
    }
}
