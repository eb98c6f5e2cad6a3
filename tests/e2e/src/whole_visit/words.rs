//! What is typed on a visit: made up anew each time, so that nothing which lay there before can pass for it.

use std::hash::{BuildHasher, RandomState};

use crate::chance::Chance;

/// A source of words. What goes wrong is said with its `seed`, which `MAKKER_VISIT_SEED` tells again.
pub struct Words {
    pub seed: u64,
    chance: Chance,
}

impl Words {
    pub fn new() -> Self {
        let told = std::env::var("MAKKER_VISIT_SEED").ok();
        let seed = told
            .and_then(|seed| seed.parse().ok())
            .unwrap_or_else(|| RandomState::new().hash_one("a visit"));
        Self {
            seed,
            chance: Chance::of(seed),
        }
    }

    /// A word of no language, with Danish letters in it.
    fn odd(&mut self) -> String {
        (0..4)
            .map(|_| {
                let begins = self.chance.one_of(&["b", "kv", "fl", "sm", "gr", "t"]);
                let sounds = self.chance.one_of(&["æ", "ø", "å", "Æ", "Ø", "Å"]);
                format!("{begins}{sounds}")
            })
            .collect()
    }

    /// Who is to do something: two letters that find them, and their given name.
    pub fn responsible(&mut self) -> (&'static str, &'static str) {
        let people = [("om", "Omar"), ("ri", "Rima"), ("jo", "Jonas")];
        people
            .get(self.chance.below(people.len()))
            .copied()
            .unwrap_or_default()
    }

    pub fn activity(&mut self) -> String {
        let what = self.chance.one_of(&[
            "Svømning",
            "Læseværksted",
            "Håndværk på Ærø",
            "Madlavning på Åkandevej",
        ]);
        format!("{what} ({})", self.odd())
    }

    pub fn goal(&mut self) -> String {
        let what = self.chance.one_of(&[
            "Vi vil gerne spise sammen om lørdagen",
            "Jeg vil kunne sove hele natten på mit eget værelse",
            "Vi vil på ferie på en ø næste år",
        ]);
        format!("{what}, siger {}.", self.odd())
    }

    pub fn agreement(&mut self) -> String {
        let what = self.chance.one_of(&[
            "Vi spørger caféen på Åboulevarden, om der er plads i køkkenet",
            "Én følger med på biblioteket på tirsdag, før det får lukket",
            "Skolen bliver spurgt, hvornår prøverne på første år ligger",
        ]);
        format!("{what}: {}.", self.odd())
    }

    /// Days of `year`, the second later than the first. They are always as long to type, because what helps to say a day is
    /// counted; and none is in January, of which one may say "i morgen" in the year before.
    pub fn days(&mut self, year: i32) -> [Day; 2] {
        let (on, month) = (self.chance.below(9) + 1, self.chance.below(4) + 2);
        let (then, later) = (self.chance.below(19) + 10, self.chance.below(4) + 6);
        let named = |month: usize| MONTHS.get(month - 1).copied().unwrap_or_default();
        [
            Day {
                typed: format!("{on}.{month}.{year}"),
                written: format!("{year}-{month:02}-{on:02}"),
                shown: format!("{on}. {} {year}", named(month)),
            },
            Day {
                typed: format!("{then}. {} {year}", &named(later)[..3]),
                written: format!("{year}-{later:02}-{then:02}"),
                shown: format!("{then}. {} {year}", named(later)),
            },
        ]
    }
}

/// A day as one types it, as the file has it, and as the window says it.
#[derive(Clone, Debug)]
pub struct Day {
    pub typed: String,
    pub written: String,
    pub shown: String,
}

const MONTHS: [&str; 9] = [
    "jan.", "feb.", "mar.", "apr.", "maj", "jun.", "jul.", "aug.", "sep.",
];
