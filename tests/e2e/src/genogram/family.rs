//! Families that come about as families do: couples who stay and who part, children of both, of one, and of others, placements
//! that last and that end, guardians, and the dead. Everybody is invented.

use anyhow::Context;
use serde_json::{Value, json};

use crate::chance::Chance;

/// Somebody, by their place among the family's people.
pub struct Person {
    pub name: String,
    pub sex: &'static str,
    pub born: i32,
    pub died: Option<i32>,
    /// Of the family; else of its network.
    pub is_member: bool,
    at_home: bool,
}

/// What the first is to the second; in these years, where they are said.
pub struct Relation {
    pub from: usize,
    pub kind: &'static str,
    pub to: usize,
    pub first: Option<i32>,
    pub last: Option<i32>,
}

impl Person {
    /// As a command takes them.
    pub fn fields(&self) -> Value {
        let day = |year: i32| json!({ "type": "day", "value": format!("{year}-05-14") });
        let mut fields = vec![
            field(
                "name",
                json!({ "type": "name", "value": { "given": self.name, "family": "" } }),
            ),
            field("sex", text(self.sex)),
            field("birth_date", day(self.born)),
        ];
        fields.extend(self.died.map(|year| field("died_on", day(year))));
        if self.is_member {
            let residence = if self.at_home { "with-family" } else { "own-home" };
            fields.push(field("residence", text(residence)));
            if !self.at_home {
                let there =
                    json!({ "street": "Ruten 9", "postal_code": "2700", "city": "Brønshøj", "extra": null });
                fields.push(field("address", json!({ "type": "address", "value": there })));
            }
        }
        json!(fields)
    }
}

impl Relation {
    /// As a command takes it, whose people have these ids.
    pub fn fields(&self, people: &[Value]) -> anyhow::Result<Value> {
        let thing = |place: usize| -> anyhow::Result<Value> {
            let id = people.get(place).context("nobody there")?;
            Ok(json!({ "type": "thing", "value": id }))
        };
        let mut fields = vec![
            field("from_person", thing(self.from)?),
            field("kind", text(self.kind)),
            field("to_person", thing(self.to)?),
        ];
        if self.first.or(self.last).is_some() {
            let day = |year: Option<i32>| year.map(|year| format!("{year}-06-01"));
            let period = json!({ "from": day(self.first), "to": day(self.last) });
            fields.push(field("period", json!({ "type": "period", "value": period })));
        }
        Ok(json!(fields))
    }
}

fn field(name: &str, value: Value) -> Value {
    json!({ "field": name, "value": value })
}

fn text(value: &str) -> Value {
    json!({ "type": "text", "value": value })
}

#[derive(Default)]
pub struct Family {
    pub people: Vec<Person>,
    pub relations: Vec<Relation>,
    couples: Vec<[usize; 2]>,
}

const GIVEN: [&str; 14] = [
    "Åse",
    "Søren",
    "Ærø",
    "Rima",
    "Małgorzata",
    "Jørn",
    "Yusuf",
    "Ida-Kathrine",
    "Bo",
    "Nuño",
    "Þóra",
    "Hødur",
    "Ümit",
    "Lê",
];
const SEXES: [&str; 5] = ["female", "male", "female", "male", "unspecified"];
const THIS_YEAR: i32 = 2026;

impl Family {
    /// Grown from one woman in so many steps.
    pub fn grown(chance: &mut Chance, steps: usize) -> Self {
        let mut family = Self::default();
        family.person(chance, 1988);
        for _ in 0..steps {
            family.step(chance);
        }
        family
    }

    /// What is to be seen in families at all.
    pub fn what_is_met(&self) -> Vec<&'static str> {
        let is_met = |what: &'static str, is: bool| is.then_some(what);
        let unions = |one: usize| self.couples.iter().filter(|couple| couple.contains(&one)).count();
        let kind = |kind: &str| self.relations.iter().any(|one| one.kind == kind);
        let everybody = || 0..self.people.len();
        let half = everybody().any(|one| everybody().any(|other| self.share_one_parent(one, other)));
        [
            is_met("several unions", everybody().any(|one| unions(one) > 1)),
            is_met("half-siblings", half),
            is_met("step-parents", kind("step-parent")),
            is_met("placements", kind("foster-parent")),
            is_met("deaths", self.people.iter().any(|one| one.died.is_some())),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    fn share_one_parent(&self, one: usize, other: usize) -> bool {
        let (of_one, of_other) = (self.parents(one), self.parents(other));
        one != other
            && of_one.len() == 2
            && of_one != of_other
            && of_one.iter().any(|parent| of_other.contains(parent))
    }

    fn person(&mut self, chance: &mut Chance, born: i32) -> usize {
        let number = self.people.len();
        self.people.push(Person {
            name: format!("{} {number}", chance.one_of(&GIVEN)),
            sex: chance.one_of(&SEXES),
            born,
            died: None,
            is_member: chance.below(5) < 4,
            at_home: chance.below(3) < 2,
        });
        number
    }

    fn relate(&mut self, from: usize, kind: &'static str, to: usize, [first, last]: [Option<i32>; 2]) {
        self.relations.push(Relation {
            from,
            kind,
            to,
            first,
            last,
        });
    }

    fn born(&self, person: usize) -> i32 {
        self.people.get(person).map_or(THIS_YEAR, |one| one.born)
    }

    fn parents(&self, child: usize) -> Vec<usize> {
        let of_child = self.relations.iter().filter(|one| one.to == child);
        of_child
            .filter(|one| matches!(one.kind, "parent" | "adoptive-parent"))
            .map(|one| one.from)
            .collect()
    }

    fn step(&mut self, chance: &mut Chance) {
        let somebody = chance.below(self.people.len());
        let is_adult = self.born(somebody) < 2004;
        match chance.below(9) {
            0 | 1 if is_adult => self.finds_somebody(chance, somebody),
            2 | 3 => self.have_a_child(chance, somebody),
            4 if self.parents(somebody).is_empty() => self.has_parents(chance, somebody),
            5 if !is_adult => self.is_placed(chance, somebody),
            6 => self.knows_somebody(chance, somebody),
            7 if is_adult => {
                if let Some(person) = self.people.get_mut(somebody) {
                    person.died.get_or_insert(2025);
                }
            }
            _ => self.have_a_child(chance, somebody),
        }
    }

    /// A couple: who had somebody before has parted from them, and the new one is a step-parent of who is there.
    fn finds_somebody(&mut self, chance: &mut Chance, one: usize) {
        let children: Vec<usize> = (0..self.people.len())
            .filter(|child| self.parents(*child) == [one])
            .collect();
        let other = self.person(chance, self.born(one) + 1);
        let kind = chance.one_of(&["spouse", "partner", "former-partner"]);
        let begun = Some(self.born(one) + 22);
        let had_before = self.couples.iter().any(|couple| couple.contains(&one));
        let ended = (had_before || kind == "former-partner").then_some(self.born(one) + 30);
        self.relate(one, kind, other, [begun, ended]);
        self.couples.push([one, other]);
        if ended.is_none() {
            for child in children.into_iter().take(1) {
                self.relate(other, "step-parent", child, [None, None]);
            }
        }
    }

    /// Of a couple, or of one whose other parent nobody knows; by birth, or adopted.
    fn have_a_child(&mut self, chance: &mut Chance, near: usize) {
        let couple = self.couples.get(chance.below(self.couples.len() + 1)).copied();
        let parents = couple.map_or_else(|| vec![near], Vec::from);
        let eldest = parents
            .iter()
            .map(|parent| self.born(*parent))
            .max()
            .unwrap_or(THIS_YEAR);
        if eldest > 2004 {
            return;
        }
        let child = self.person(chance, (eldest + 23).min(THIS_YEAR - 1));
        let kind = chance.one_of(&["parent", "parent", "parent", "adoptive-parent"]);
        for parent in parents {
            self.relate(parent, kind, child, [None, None]);
        }
    }

    fn has_parents(&mut self, chance: &mut Chance, child: usize) {
        let born = self.born(child) - 24;
        if born < 1940 {
            return;
        }
        let parents = [self.person(chance, born), self.person(chance, born + 1)];
        self.relate(parents[0], "spouse", parents[1], [None, None]);
        self.couples.push(parents);
        for parent in parents {
            self.relate(parent, "parent", child, [None, None]);
        }
    }

    /// With somebody of the network: still, or no longer.
    fn is_placed(&mut self, chance: &mut Chance, child: usize) {
        let carer = self.person(chance, 1975);
        if let Some(person) = self.people.get_mut(carer) {
            person.is_member = false;
        }
        let begun = self.born(child) + 1;
        let ended = (chance.below(2) == 0 && begun < 2024).then_some(begun + 1);
        self.relate(carer, "foster-parent", child, [Some(begun), ended]);
    }

    fn knows_somebody(&mut self, chance: &mut Chance, one: usize) {
        let kind = chance.one_of(&["guardian", "aunt-or-uncle", "relative", "friend", "neighbour"]);
        let other = self.person(chance, (self.born(one) - 20).max(1950));
        self.relate(other, kind, one, [None, None]);
    }
}
