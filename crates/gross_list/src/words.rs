//! The words of lists: headings, roles, yes and no. Danish first, as municipalities write them, and English.

use makker_domain::case::candidate_person::CandidateRole;

use crate::headings::Meaning;

/// Headings. What stands in brackets after one is no part of it.
pub(crate) const HEADINGS: &[(Meaning, &[&str])] = &[
    (
        Meaning::Family,
        &[
            "familie",
            "familien",
            "familienavn",
            "familiens navn",
            "familienr",
            "familienummer",
            "husstand",
            "family",
            "family name",
            "household",
        ],
    ),
    (
        Meaning::Name,
        &[
            "navn",
            "fulde navn",
            "fuldt navn",
            "personnavn",
            "borger",
            "borgernavn",
            "borgers navn",
            "person",
            "name",
            "full name",
        ],
    ),
    (
        Meaning::GivenName,
        &["fornavn", "fornavne", "given name", "first name"],
    ),
    (
        Meaning::Surname,
        &["efternavn", "efternavne", "surname", "last name"],
    ),
    (
        Meaning::BirthDate,
        &[
            "fødselsdato",
            "fødselsdag",
            "fødsels dato",
            "født",
            "født den",
            "fødtdato",
            "fdato",
            "birth date",
            "date of birth",
            "born",
        ],
    ),
    (
        Meaning::Cpr,
        &["cpr", "cprnr", "cprnummer", "personnummer", "personnr", "cpr no"],
    ),
    (
        Meaning::Role,
        &["rolle", "familierolle", "rolle i familien", "relation", "role"],
    ),
    (
        Meaning::Address,
        &[
            "adresse",
            "bopæl",
            "bopælsadresse",
            "vej",
            "gade",
            "vejnavn",
            "address",
            "street",
        ],
    ),
    (
        Meaning::PostalCode,
        &["postnr", "postnummer", "postal code", "postcode", "zip"],
    ),
    (Meaning::City, &["by", "bynavn", "postdistrikt", "city"]),
    (
        Meaning::Protection,
        &[
            "adressebeskyttelse",
            "adressebeskyttet",
            "navne og adressebeskyttelse",
            "navn og adressebeskyttelse",
            "navnebeskyttelse og adressebeskyttelse",
            "beskyttet adresse",
            "beskyttelse",
            "beskyttet",
            "hemmelig adresse",
            "address protection",
            "protected address",
        ],
    ),
    (
        Meaning::Benefit,
        &[
            "ydelse",
            "ydelser",
            "ydelsestype",
            "forsørgelse",
            "forsørgelsesydelse",
            "forsørgelsesgrundlag",
            "benefit",
        ],
    ),
    (
        Meaning::Department,
        &[
            "forvaltning",
            "forvaltninger",
            "afdeling",
            "enhed",
            "center",
            "department",
        ],
    ),
    (
        Meaning::CaseNumber,
        &[
            "sagsnummer",
            "sagsnr",
            "sagsnumre",
            "sag",
            "sagsid",
            "journalnummer",
            "journalnr",
            "case number",
            "case",
        ],
    ),
];

/// Roles in a family.
pub(crate) const ROLES: &[(CandidateRole, &[&str])] = &[
    (CandidateRole::Mother, &["mor", "moder", "mother"]),
    (CandidateRole::Father, &["far", "fader", "father"]),
    (
        CandidateRole::Parent,
        &[
            "forælder",
            "forældre",
            "medmor",
            "adoptivmor",
            "adoptivfar",
            "parent",
        ],
    ),
    (
        CandidateRole::StepParent,
        &[
            "stedmor",
            "stedfar",
            "bonusmor",
            "bonusfar",
            "stedforælder",
            "papmor",
            "papfar",
            "step parent",
        ],
    ),
    (
        CandidateRole::Guardian,
        &[
            "værge",
            "plejemor",
            "plejefar",
            "plejeforælder",
            "guardian",
            "foster parent",
        ],
    ),
    (
        CandidateRole::Child,
        &[
            "barn", "søn", "datter", "dreng", "pige", "ung", "bror", "søster", "child", "son", "daughter",
        ],
    ),
    (
        CandidateRole::OtherAdult,
        &[
            "voksen",
            "partner",
            "samlever",
            "ægtefælle",
            "bedsteforælder",
            "mormor",
            "morfar",
            "farmor",
            "farfar",
            "adult",
        ],
    ),
];

/// Of protection.
pub(crate) const YES: &[&str] = &[
    "ja",
    "j",
    "x",
    "1",
    "true",
    "sand",
    "yes",
    "y",
    "beskyttet",
    "adressebeskyttet",
    "adressebeskyttelse",
];
/// Of protection. Any other word counts as yes, with a remark: of the two mistakes this one gives nobody away.
pub(crate) const NO: &[&str] = &[
    "nej",
    "n",
    "0",
    "false",
    "falsk",
    "no",
    "ingen",
    "ikkebeskyttet",
    "ubeskyttet",
];
