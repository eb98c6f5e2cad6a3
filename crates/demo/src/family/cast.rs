//! Who belongs to a family: couples and single parents, second families, children apart, the dead and the unknown.

use chrono::NaiveDate;
use makker_domain::entity_kind::EntityKind;
use makker_domain::id::EntityId;
use makker_domain::period::Period;
use makker_domain::person::job_status::JobStatus;
use makker_domain::person::member::{self, LifeStage, Residence, SchoolKind};
use makker_domain::person::member_restricted;
use makker_domain::person::relation::{Closeness, Quality, RelationKind};
use makker_domain::sex::Sex;

use crate::book::{Bond, Book};
use crate::calendar::Calendar;
use crate::dice::Dice;
use crate::family::people::{People, Someone};
use crate::names::{Names, Origin};
use crate::person::{Kin, Person};
use crate::value::{Field, choice, id, ids, period, shipped, text, yes};

/// Somebody before they are written down.
pub(crate) struct Sketch {
    pub(crate) given: String,
    pub(crate) family: String,
    pub(crate) sex: Sex,
    pub(crate) age: i64,
    born: NaiveDate,
}

/// How a family is put together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Together,
    MotherAlone,
    SecondFamily,
    Widowed,
    FatherUnknown,
    WithGrandmother,
    ChildPlaced,
    TwoHomes,
}

const FORMS: [Form; 8] = [
    Form::Together,
    Form::SecondFamily,
    Form::MotherAlone,
    Form::Together,
    Form::TwoHomes,
    Form::ChildPlaced,
    Form::FatherUnknown,
    Form::Widowed,
];

/// What second husbands are called: another name than the first.
const STEP_FAMILIES: [&str; 5] = ["Holst", "Vang", "Bjerre", "Skytte", "Toft"];

/// A family before it is written down.
pub(crate) struct Household {
    pub(crate) called: String,
    form: Form,
    language: String,
    interpreter: bool,
    mother: Sketch,
    father: Option<Sketch>,
    step: Option<Sketch>,
    children: Vec<Sketch>,
    grandmother: Sketch,
    grandfather: Sketch,
    half_sister: Option<Sketch>,
    /// Its address is protected.
    pub(crate) hides: bool,
}

fn sketch(
    origin: &Origin,
    family: &str,
    sex: Sex,
    age: i64,
    taken: &mut Vec<String>,
    (calendar, dice): (&Calendar, &mut Dice),
) -> Sketch {
    let given = origin.given(sex, taken, dice);
    taken.push(given.clone());
    Sketch {
        given,
        family: origin.surname(family, sex),
        sex,
        age,
        born: calendar.born(age, dice.between(5, 340)),
    }
}

impl Household {
    pub(crate) fn draw(number: usize, calendar: &Calendar, names: &Names, dice: &mut Dice) -> Self {
        let form = FORMS.get(number % FORMS.len()).copied().unwrap_or(Form::Together);
        let form = if number % 17 == 5 {
            Form::WithGrandmother
        } else {
            form
        };
        let (origin, family) = names.family(number);
        let mut taken = Vec::new();
        let mother_age = dice.between(27, 44);
        let mother = sketch(
            origin,
            family,
            Sex::Female,
            mother_age,
            &mut taken,
            (calendar, dice),
        );
        let has_father = !matches!(form, Form::FatherUnknown);
        let father_age = mother_age + dice.between(-1, 7);
        let father = has_father.then(|| {
            sketch(
                origin,
                family,
                Sex::Male,
                father_age,
                &mut taken,
                (calendar, dice),
            )
        });
        let step_age = mother_age + dice.between(-2, 5);
        let step = (form == Form::SecondFamily).then(|| {
            sketch(
                origin,
                STEP_FAMILIES.get(number % 5).copied().unwrap_or("Holst"),
                Sex::Male,
                step_age,
                &mut taken,
                (calendar, dice),
            )
        });
        let eldest_max = (mother_age - 20).min(17);
        let mut age = dice.between(6.min(eldest_max), eldest_max);
        let mut children = Vec::new();
        let wanted = dice.between(1, 5);
        while i64::try_from(children.len()).unwrap_or(5) < wanted && age >= 0 {
            let sex = if dice.chance(50) { Sex::Female } else { Sex::Male };
            children.push(sketch(origin, family, sex, age, &mut taken, (calendar, dice)));
            age -= dice.between(2, 4);
        }
        let grandmother = sketch(
            origin,
            family,
            Sex::Female,
            mother_age + 23,
            &mut taken,
            (calendar, dice),
        );
        let grandfather = sketch(
            origin,
            family,
            Sex::Male,
            mother_age + 27,
            &mut taken,
            (calendar, dice),
        );
        let half_sister = matches!(form, Form::MotherAlone | Form::TwoHomes)
            .then(|| sketch(origin, family, Sex::Female, 2, &mut taken, (calendar, dice)));
        let called = match &step {
            Some(step) => format!("{family} {}", step.family),
            None => family.to_owned(),
        };
        Self {
            called,
            form,
            language: origin.language.clone(),
            interpreter: origin.language != "da" && dice.chance(55),
            mother,
            father,
            step,
            children,
            grandmother,
            grandfather,
            half_sister,
            hides: form == Form::MotherAlone && number.is_multiple_of(4) || number == super::SECRET,
        }
    }

    /// The family's story in short.
    pub(crate) fn story(&self, dice: &mut Dice) -> String {
        let mother = &self.mother.given;
        let how = match self.form {
            Form::Together => format!(
                "{mother} og {} har boet i Tingbjerg i mange år og kender området godt.",
                self.other()
            ),
            Form::MotherAlone => format!(
                "{mother} har været alene med børnene, siden hun gik fra {}.",
                self.other()
            ),
            Form::SecondFamily => format!(
                "{mother} blev skilt fra {} og fandt senere sammen med {}.",
                self.other(),
                self.step.as_ref().map_or("", |step| &step.given)
            ),
            Form::Widowed => format!(
                "{} døde for nogle år siden. {mother} siger, at alting før og efter er to forskellige liv.",
                self.other()
            ),
            Form::FatherUnknown => format!("{mother} har altid klaret sig selv. Børnenes far er ikke kendt."),
            Form::WithGrandmother => format!(
                "Børnene bor hos deres mormor, {}, mens {mother} får hjælp.",
                self.grandmother.given
            ),
            Form::ChildPlaced => {
                format!("Det ældste barn bor i plejefamilie. {mother} vil gerne have flere besøg.")
            }
            Form::TwoHomes => format!(
                "{mother} og {} er skilt og deler børnene uge for uge.",
                self.other()
            ),
        };
        let more = dice.line(&[
            "De har fortalt deres historie mange gange og vil helst tale om det, der skal ske nu.",
            "Familien er gæstfri og tager imod, også når der ikke er ro på.",
            "Det er vigtigt for dem at vide på forhånd, hvem der kommer.",
            "De har prøvet meget, og noget af det virkede.",
        ]);
        format!("{how} {more}")
    }

    fn other(&self) -> &str {
        self.father
            .as_ref()
            .map_or("børnenes far", |father| &father.given)
    }

    /// Writes everybody down, and how they are related.
    pub(crate) fn write(&self, book: &mut Book<'_>, on: NaiveDate) -> People {
        let gone = matches!(self.form, Form::Widowed);
        let apart = matches!(self.form, Form::MotherAlone | Form::SecondFamily | Form::TwoHomes);
        let mother = self.adult(book, on, &self.mother, true);
        let partner = self
            .step
            .as_ref()
            .or(self.father.as_ref().filter(|_| !gone && !apart));
        let father = partner.map(|partner| self.adult(book, on, partner, false));
        // Whoever does not live here any more stands in the network, or as a member elsewhere where children go to and fro.
        let birth_father = match (&self.father, &father, apart || gone) {
            (Some(sketch), _, true) if self.form == Form::TwoHomes => Some(self.elsewhere(book, on, sketch)),
            (Some(sketch), _, true) => {
                let died = gone.then(|| book.calendar.born(3, 100));
                Some(book.kin(
                    on,
                    &Kin {
                        given: &sketch.given,
                        family: &sketch.family,
                        born: Some(sketch.born),
                        died,
                        note: if gone { "" } else { "Far til børnene" },
                        ..Kin::default()
                    },
                ))
            }
            (Some(_), Some(father), false) => Some(father.id),
            _ => None,
        };
        let mut children = Vec::new();
        for (place, sketch) in self.children.iter().enumerate() {
            let placed = self.form == Form::ChildPlaced && place == 0;
            let joint = self.step.is_some() && place + 1 == self.children.len() && place > 0;
            let of = if joint {
                father.as_ref().map(|father| father.id)
            } else {
                birth_father
            };
            children.push((self.child(book, on, sketch, (mother.id, of, placed)), of));
        }
        let bond = Bond::default();
        let raised = |book: &mut Book<'_>, parent: EntityId, child: EntityId, kind| {
            book.relate(on, parent, kind, child, &bond);
        };
        for (child, of) in &children {
            raised(book, mother.id, child.id, RelationKind::Parent);
            if let Some(of) = of {
                raised(book, *of, child.id, RelationKind::Parent);
            }
            if let (Some(step), true) = (
                &father,
                self.step.is_some() && Some(father.as_ref().map_or(child.id, |step| step.id)) != *of,
            ) {
                raised(book, step.id, child.id, RelationKind::StepParent);
            }
        }
        self.couples(
            book,
            on,
            mother.id,
            father.as_ref().map(|father| father.id),
            birth_father,
        );
        self.siblings(book, on, &children, birth_father);
        self.grandparents(book, on, mother.id, &children);
        People {
            language: self.language.clone(),
            interpreter: self.interpreter,
            mother: Some(mother),
            father,
            children: children.into_iter().map(|(child, _)| child).collect(),
        }
    }

    fn couples(
        &self,
        book: &mut Book<'_>,
        on: NaiveDate,
        mother: EntityId,
        partner: Option<EntityId>,
        birth_father: Option<EntityId>,
    ) {
        let calendar = *book.calendar;
        let since = |days| Some(Period::since(calendar.day(days)));
        if let Some(partner) = partner {
            let kind = if self.step.is_some() || self.language == "da" {
                RelationKind::Partner
            } else {
                RelationKind::Spouse
            };
            let lasts = if self.step.is_some() {
                since(-1500)
            } else {
                since(-6000)
            };
            let close = Bond {
                closeness: Some(Closeness::Close),
                quality: Some(Quality::Supportive),
                period: lasts,
                note: "",
            };
            book.relate(on, mother, kind, partner, &close);
        }
        let former = birth_father.filter(|father| Some(*father) != partner);
        if let Some(former) = former {
            let (kind, quality) = match self.form {
                Form::Widowed => (RelationKind::Spouse, Quality::Supportive),
                Form::TwoHomes => (RelationKind::FormerPartner, Quality::Mixed),
                _ => (RelationKind::FormerPartner, Quality::Strained),
            };
            let ended = Bond {
                quality: Some(quality),
                period: Some(calendar.span(-5500, -1400)),
                ..Bond::default()
            };
            book.relate(on, mother, kind, former, &ended);
        }
    }

    fn siblings(
        &self,
        book: &mut Book<'_>,
        on: NaiveDate,
        children: &[(Someone, Option<EntityId>)],
        birth_father: Option<EntityId>,
    ) {
        for (place, (one, of_one)) in children.iter().enumerate() {
            for (other, of_other) in children.iter().skip(place + 1) {
                let kind = if of_one == of_other {
                    RelationKind::Sibling
                } else {
                    RelationKind::HalfSibling
                };
                book.relate(on, one.id, kind, other.id, &Bond::default());
            }
        }
        let (Some(sister), Some(father)) = (&self.half_sister, birth_father) else {
            return;
        };
        let kin = book.kin(
            on,
            &Kin {
                given: &sister.given,
                family: &sister.family,
                female: true,
                born: Some(sister.born),
                note: "Halvsøster, bor hos deres far",
                ..Kin::default()
            },
        );
        book.relate(on, father, RelationKind::Parent, kin, &Bond::default());
        for (child, _) in children {
            book.relate(on, kin, RelationKind::HalfSibling, child.id, &Bond::default());
        }
    }

    fn grandparents(
        &self,
        book: &mut Book<'_>,
        on: NaiveDate,
        mother: EntityId,
        children: &[(Someone, Option<EntityId>)],
    ) {
        let grandmother = book.kin(
            on,
            &Kin {
                given: &self.grandmother.given,
                family: &self.grandmother.family,
                female: true,
                born: Some(self.grandmother.born),
                note: "Mormor",
                ..Kin::default()
            },
        );
        let died = book.dice.chance(40).then(|| book.calendar.born(6, 20));
        let grandfather = book.kin(
            on,
            &Kin {
                given: &self.grandfather.given,
                family: &self.grandfather.family,
                born: Some(self.grandfather.born),
                died,
                note: "Morfar",
                ..Kin::default()
            },
        );
        book.relate(
            on,
            grandmother,
            RelationKind::Spouse,
            grandfather,
            &Bond::default(),
        );
        let near = Bond {
            closeness: Some(Closeness::Near),
            quality: Some(Quality::Supportive),
            ..Bond::default()
        };
        book.relate(on, grandmother, RelationKind::Parent, mother, &near);
        book.relate(on, grandfather, RelationKind::Parent, mother, &Bond::default());
        if self.form == Form::WithGrandmother {
            for (child, _) in children {
                book.relate(on, grandmother, RelationKind::Guardian, child.id, &near);
            }
        }
    }

    fn adult(&self, book: &mut Book<'_>, on: NaiveDate, sketch: &Sketch, is_mother: bool) -> Someone {
        let status = match book.dice.between(0, 5) {
            0 => (JobStatus::WorkPlacement, Some("social-assistance")),
            1 => (JobStatus::SickLeave, Some("sickness-benefit")),
            2 if !is_mother => (JobStatus::OrdinaryJob, None),
            2 => (JobStatus::ParentalLeave, Some("parental-benefit")),
            3 => (JobStatus::JobReady, Some("social-assistance")),
            _ => (JobStatus::ActivityReady, Some("social-assistance")),
        };
        let mut more = vec![
            (member::JOB_STATUS, choice(&status.0)),
            (member::LANGUAGE, text(self.language.clone())),
        ];
        if let Some(benefit) = status.1 {
            more.push((member::BENEFIT, id(shipped(EntityKind::BenefitKind, benefit))));
            let since = -book.dice.between(200, 1900);
            more.push((member::BENEFIT_PERIOD, period(book.calendar.from(since))));
        }
        if self.interpreter && is_mother {
            more.push((member::NEEDS_INTERPRETER, yes()));
            more.push((member::INTERPRETER_NOTE, text("Helst den samme tolk hver gang")));
        }
        self.somebody(book, on, sketch, LifeStage::Adult, more)
    }

    /// A parent with a home of their own, where the children are every other week.
    fn elsewhere(&self, book: &mut Book<'_>, on: NaiveDate, sketch: &Sketch) -> EntityId {
        let more = vec![
            (member::RESIDENCE, choice(&Residence::Elsewhere)),
            (member::ADDRESS, crate::value::address("Langhusvej 31, 1. th.")),
        ];
        self.somebody(book, on, sketch, LifeStage::Adult, more).id
    }

    fn child(
        &self,
        book: &mut Book<'_>,
        on: NaiveDate,
        sketch: &Sketch,
        (mother, father, placed): (EntityId, Option<EntityId>, bool),
    ) -> Someone {
        let stage = if sketch.age >= 13 {
            LifeStage::Young
        } else {
            LifeStage::Child
        };
        let residence = match self.form {
            _ if placed => Residence::FosterCare,
            Form::TwoHomes => Residence::Shared,
            _ => Residence::WithFamily,
        };
        let (kind, school, class) = match sketch.age {
            0 => (SchoolKind::None, "", String::new()),
            1..=5 => (SchoolKind::Daycare, "Børnehuset Lunden", "Mariehønen".to_owned()),
            6..=15 => (
                SchoolKind::School,
                "Tingbjerg Skole",
                format!("{}.{}", sketch.age - 6, book.dice.line(&["a", "b", "c"])),
            ),
            _ => (SchoolKind::YouthEducation, "Erhvervsskolen", "GF1".to_owned()),
        };
        let custody: Vec<EntityId> = if self.form == Form::Widowed {
            vec![mother]
        } else {
            std::iter::once(mother).chain(father).collect()
        };
        let mut more = vec![
            (member::RESIDENCE, choice(&residence)),
            (member::SCHOOL_KIND, choice(&kind)),
            (member::CUSTODY, ids(&custody)),
            (member::RESIDENT_PARENT, id(mother)),
        ];
        if !school.is_empty() && !self.hides {
            more.push((member::SCHOOL, text(school)));
            more.push((member::SCHOOL_CLASS, text(class)));
        }
        if self.form == Form::TwoHomes {
            more.push((
                member::CONTACT_ARRANGEMENT,
                text("Uge og uge; skift fredag efter skole."),
            ));
        }
        self.somebody(book, on, sketch, stage, more)
    }

    fn somebody(
        &self,
        book: &mut Book<'_>,
        on: NaiveDate,
        sketch: &Sketch,
        stage: LifeStage,
        mut more: Vec<Field>,
    ) -> Someone {
        if self.hides {
            more.push((member::HAS_PROTECTED_ADDRESS, yes()));
            more.retain(|(field, _)| *field != member::ADDRESS);
        }
        let id_of = book.member(
            on,
            Person {
                given: &sketch.given,
                family: &sketch.family,
                sex: sketch.sex,
                born: sketch.born,
                stage,
                more,
            },
        );
        if self.hides {
            let fields = vec![
                (member_restricted::MEMBER, id(id_of)),
                (
                    member_restricted::ADDRESS,
                    crate::value::address("Skjult Allé 7, st."),
                ),
                (
                    member_restricted::PROTECTION_PERIOD,
                    period(book.calendar.span(-200, 165)),
                ),
            ];
            let by = book.team.sof;
            book.make(on, 9, 55, by, EntityKind::MemberRestricted, fields);
        }
        Someone {
            id: id_of,
            given: sketch.given.clone(),
            sex: sketch.sex,
            age: sketch.age,
        }
    }
}
