//! Who lives together, and their story, before they are written down.

use crate::calendar::Calendar;
use crate::dice::Dice;
use crate::names::{Names, Origin};
use chrono::NaiveDate;
use makker_domain::sex::Sex;

/// Somebody before they are written down.
pub(crate) struct Sketch {
    pub(crate) given: String,
    pub(crate) family: String,
    pub(crate) sex: Sex,
    pub(crate) age: i64,
    pub(super) born: NaiveDate,
}

/// How a family is put together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
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
    pub(super) form: Form,
    pub(super) language: String,
    pub(super) interpreter: bool,
    pub(super) mother: Sketch,
    pub(super) father: Option<Sketch>,
    pub(super) step: Option<Sketch>,
    pub(super) children: Vec<Sketch>,
    pub(super) grandmother: Sketch,
    pub(super) grandfather: Sketch,
    pub(super) half_sister: Option<Sketch>,
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
}
