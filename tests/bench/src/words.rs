//! Prose such as case workers write, as far as a search index can tell: a few words everywhere, thousands of compounds
//! now and then, and names.

use makker_testkit::Dice;

const COMMON: [&str; 24] = [
    "og", "i", "at", "det", "er", "en", "til", "på", "med", "for", "af", "ikke", "har", "skal", "kan", "vi",
    "barnet", "familien", "skolen", "mor", "far", "aftalt", "næste", "uge",
];
const FIRST: [&str; 40] = [
    "skole",
    "hjem",
    "sundheds",
    "børne",
    "familie",
    "morgen",
    "fritids",
    "job",
    "sprog",
    "søvn",
    "kost",
    "ferie",
    "arbejds",
    "bolig",
    "økonomi",
    "netværks",
    "støtte",
    "kontakt",
    "trivsels",
    "fraværs",
    "lektie",
    "weekend",
    "aftens",
    "sommer",
    "praktik",
    "læge",
    "tandlæge",
    "psykolog",
    "samtale",
    "opfølgnings",
    "ungdoms",
    "søskende",
    "forældre",
    "lærer",
    "pædagog",
    "idræts",
    "svømme",
    "gæld",
    "cykel",
    "madlavnings",
];
const SECOND: [&str; 40] = [
    "gang",
    "plan",
    "møde",
    "aftale",
    "hjælp",
    "rutine",
    "dag",
    "tid",
    "klub",
    "forløb",
    "vejleder",
    "besøg",
    "ordning",
    "samtale",
    "pause",
    "plads",
    "uge",
    "træning",
    "kursus",
    "gruppe",
    "mål",
    "indsats",
    "behov",
    "kasse",
    "udvalg",
    "prøve",
    "regning",
    "seddel",
    "tilbud",
    "bekymring",
    "glæde",
    "øvelse",
    "åbning",
    "ærinde",
    "kontakt",
    "bog",
    "vagt",
    "lektie",
    "tur",
    "kort",
];
const GIVEN: [&str; 24] = [
    "Aase", "Bilal", "Cecilie", "Dilan", "Emil", "Fatima", "Gorm", "Hanne", "Ibrahim", "Jørgen", "Karoline",
    "Leyla", "Mads", "Nour", "Oskar", "Pernille", "Rasmus", "Søren", "Thea", "Ulla", "Vibe", "Yasmin",
    "Zahra", "Åge",
];
const FAMILY: [&str; 30] = [
    "Andersen",
    "Bjerregård",
    "Christoffersen",
    "Dahl",
    "Elmi",
    "Frandsen",
    "Gøtzsche",
    "Haddad",
    "Iversen",
    "Jørgensen",
    "Kjær",
    "Lund",
    "Møller",
    "Nørgaard",
    "Omar",
    "Poulsen",
    "Qvist",
    "Rahimi",
    "Sørensen",
    "Thygesen",
    "Uhrskov",
    "Vestergård",
    "Winther",
    "Yilmaz",
    "Ziegler",
    "Ærø",
    "Østergård",
    "Åkjær",
    "Bach",
    "Skov",
];

fn of<'a>(words: &[&'a str], dice: &mut Dice) -> &'a str {
    dice.pick(words).copied().unwrap_or_default()
}

/// Half of the words are common; of the rest the first ones come up far more often than the last.
fn word(dice: &mut Dice) -> String {
    if dice.once_in(2) {
        return of(&COMMON, dice).to_owned();
    }
    let first_end = 1 + dice.below(FIRST.len());
    let second_end = 1 + dice.below(SECOND.len());
    let first = FIRST.get(dice.below(first_end)).copied().unwrap_or_default();
    let second = SECOND.get(dice.below(second_end)).copied().unwrap_or_default();
    format!("{first}{second}")
}

/// Some sentences of `count` words together.
pub(crate) fn prose(count: usize, dice: &mut Dice) -> String {
    let words: Vec<String> = (0..count).map(|_| word(dice)).collect();
    words.join(" ")
}

/// Given and family name.
pub(crate) fn name(dice: &mut Dice) -> (String, String) {
    let family = format!("{}-{}", of(&FAMILY, dice), of(&FAMILY, dice));
    (of(&GIVEN, dice).to_owned(), family)
}

/// What people search for: a word out of a sentence, the beginning of one, a name without its Danish letters, two
/// words, a word in another form.
pub(crate) fn query(dice: &mut Dice) -> String {
    match dice.below(5) {
        0 => format!("{}{}", of(&FIRST, dice), of(&SECOND, dice)),
        1 => of(&FIRST, dice).chars().take(4).collect(),
        2 => of(&FAMILY, dice).replace('ø', "oe").replace('å', "aa"),
        3 => format!("{} {}{}", of(&GIVEN, dice), of(&FIRST, dice), of(&SECOND, dice)),
        _ => of(&COMMON, dice).to_owned(),
    }
}
