//! The families as they are told.

use crate::book::Told;
use crate::course::Stands;
use crate::staff::Who;
use makker_domain::sex::Sex;
use makker_domain::sex::Sex::{Female, Male};

/// A family as it is told.
pub(super) struct Family {
    pub(super) name: &'static str,
    pub(super) street: &'static str,
    pub(super) language: &'static str,
    pub(super) interpreter: bool,
    pub(super) adults: &'static [(&'static str, &'static str, Sex, i64)],
    pub(super) children: &'static [(&'static str, &'static str, Sex, i64)],
    /// Whether the adults live together.
    pub(super) together: bool,
    pub(super) stands: Option<Stands>,
    pub(super) story: &'static str,
    pub(super) told: Told,
}

const fn at(phase: usize, month: i64) -> Option<Stands> {
    Some(Stands { phase, month })
}

const fn told(
    baton: Who,
    meeting: Option<(i64, (u32, u32), &'static str)>,
    follow_up: Option<(i64, &'static str)>,
) -> Told {
    Told {
        baton: Some(baton),
        meeting: Some(meeting),
        follow_up,
        unapproved: false,
        late: false,
        father: false,
    }
}

pub(super) const FAMILIES: &[Family] = &[
    Family {
        name: "Demir",
        street: "Elmeparken 22, 1. th.",
        language: "tr",
        interpreter: true,
        adults: &[("Sevda", "Demir", Female, 31), ("Orhan", "Demir", Male, 35)],
        children: &[("Emre", "Demir", Male, 7), ("Defne", "Demir", Female, 2)],
        together: true,
        stands: at(0, 2),
        story: "Sevda og Orhan kom til Tingbjerg for tre år siden. Orhan er sygemeldt, og Emre vil ikke af sted om morgenen.",
        told: Told {
            unapproved: true,
            ..told(
                Who::Omar,
                Some((0, (15, 30), "Netværksmøde")),
                Some((3, "Familiens ja til planen")),
            )
        },
    },
    Family {
        name: "Rasmussen",
        street: "Birkeparken 9, st. tv.",
        language: "da",
        interpreter: false,
        adults: &[("Sascha", "Rasmussen", Female, 24)],
        children: &[("Milas", "Rasmussen", Male, 3), ("Nora", "Rasmussen", Female, 0)],
        together: false,
        stands: None,
        story: "Sascha er alene med to små. Hun vil gerne i gang med en uddannelse.",
        told: told(Who::Kirsten, Some((2, (9, 0), "Visitation i teamet")), None),
    },
    Family {
        name: "Petrović",
        street: "Lindeparken 3, 3. th.",
        language: "sr",
        interpreter: true,
        adults: &[("Ivan", "Petrović", Male, 43), ("Jelena", "Petrović", Female, 40)],
        children: &[("Luka", "Petrović", Male, 12), ("Mila", "Petrović", Female, 12)],
        together: true,
        stands: at(1, 8),
        story: "Tvillingerne går i hver sin klasse. Ivan er lige begyndt i praktik efter syv år uden arbejde.",
        told: Told {
            father: true,
            ..told(
                Who::Lise,
                Some((2, (11, 0), "Dialogmøde")),
                Some((20, "Opfølgning på praktikken")),
            )
        },
    },
    Family {
        name: "Nowak",
        street: "Pilehegnet 40, 2. tv.",
        language: "pl",
        interpreter: false,
        adults: &[("Beata", "Nowak", Female, 33)],
        children: &[("Staś", "Nowak", Male, 5)],
        together: false,
        stands: at(1, 6),
        story: "Beata gør rent om natten og henter Staś om morgenen. Det er søvnen, det gælder.",
        told: told(
            Who::Hanne,
            Some((3, (9, 0), "Møde i børnehaven")),
            Some((45, "Opfølgning på søvnen")),
        ),
    },
    Family {
        name: "Olesen",
        street: "Hasselparken 17, 1. tv.",
        language: "da",
        interpreter: false,
        adults: &[("Tanja", "Olesen", Female, 38), ("Kim", "Olesen", Male, 42)],
        children: &[
            ("Mathias", "Olesen", Male, 15),
            ("Emilie", "Olesen", Female, 13),
            ("Victor", "Olesen", Male, 10),
        ],
        together: true,
        stands: at(1, 1),
        story: "Kim drikker i weekenden, og det ved børnene godt. Tanja vil have det sagt højt.",
        told: told(
            Who::Lise,
            Some((6, (14, 0), "Hjemmebesøg")),
            Some((7, "Opfølgning på kontaktpersonen")),
        ),
    },
    Family {
        name: "Warsame",
        street: "Rønnevang 5, 2. th.",
        language: "so",
        interpreter: true,
        adults: &[("Hodan", "Warsame", Female, 37)],
        children: &[("Idil", "Warsame", Female, 16), ("Ismail", "Warsame", Male, 9)],
        together: false,
        stands: at(2, 2),
        story: "Hodan er begyndt som rengøringsassistent. Idil holder meget af sin kontaktperson.",
        told: told(
            Who::Maja,
            Some((8, (10, 0), "Netværksmøde")),
            Some((-5, "Opfølgning på Idils kontaktperson")),
        ),
    },
    Family {
        name: "Kjeldsen",
        street: "Granparken 28, st. th.",
        language: "da",
        interpreter: false,
        adults: &[("Ditte", "Kjeldsen", Female, 35)],
        children: &[("Asger", "Kjeldsen", Male, 8)],
        together: false,
        stands: at(2, 9),
        story: "Ditte arbejder 22 timer i børnehaven nu. Asgers farmor er der om onsdagen.",
        told: told(
            Who::Signe,
            Some((23, (9, 0), "Hjemmebesøg")),
            Some((23, "Opfølgning på planen")),
        ),
    },
    Family {
        name: "Farah Jensen",
        street: "Ahornparken 36, 3. tv.",
        language: "so",
        interpreter: false,
        adults: &[("Sagal", "Farah", Female, 39), ("Mads", "Jensen", Male, 44)],
        children: &[("Abdi", "Farah", Male, 17), ("Ella", "Farah Jensen", Female, 6)],
        together: true,
        stands: at(3, 1),
        story: "De klarer sig og ringer, når der er noget. Abdi er på teknisk skole.",
        told: told(Who::Hanne, None, Some((30, "Råd og vejledning: en samtale"))),
    },
];
