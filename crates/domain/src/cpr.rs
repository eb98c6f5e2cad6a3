//! The civil registration number (CPR-nummer).
//!
//! Form: DDMMYY and four digits. The seventh digit and the year give the century, an odd last digit is male. Numbers
//! that fail modulus 11 have been given out since 1 October 2007 and must be accepted. Who has no number yet is given a
//! substitute (*erstatningspersonnummer*) by whoever works with them: its first digit is raised by 6, so that it cannot be taken
//! for a real one, and it has no check digit.
//! Sources: cpr.dk, "Opbygning af CPR-nummeret", "Personnumre uden kontrolciffer" and "Erstatningspersonnummer i eksterne
//! systemer"; table of centuries as in da.wikipedia.org/wiki/CPR-nummer.

use std::fmt;

use chrono::NaiveDate;

use crate::issue::Issue;
use crate::sex::Sex;
use crate::stored::Stored;
use crate::value::Value;
use crate::value_issue::ValueIssue;

/// A civil registration number: ten digits that begin with a date there was. Debug never shows it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cpr([u8; 10]);

/// What a civil registration number says. Debug never shows it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct CprReading {
    /// The number.
    pub cpr: Cpr,
    /// The date of birth it begins with, in the century its seventh digit gives.
    pub birth_date: NaiveDate,
    /// Female or male.
    pub sex: Sex,
    /// It fails modulus 11. Real numbers do, so this is worth a second look and no more.
    pub modulus_11_fails: bool,
}

impl Cpr {
    /// Reads a number as people type it: ten digits, with or without a hyphen or spaces.
    ///
    /// # Errors
    /// [`ValueIssue::CprNotTenDigits`] or [`ValueIssue::CprNoSuchDate`].
    pub fn parse(text: &str) -> Result<CprReading, ValueIssue> {
        let mut digits = [0; 10];
        let mut count = 0;
        for c in text.chars() {
            match c {
                '0'..='9' => {
                    let place = digits.get_mut(count).ok_or(ValueIssue::CprNotTenDigits)?;
                    *place = u8::try_from(u32::from(c) - u32::from('0')).unwrap_or(0);
                    count += 1;
                }
                '-' | '\u{2010}'..='\u{2013}' => {}
                c if c.is_whitespace() => {}
                _ => return Err(ValueIssue::CprNotTenDigits),
            }
        }
        if count != digits.len() {
            return Err(ValueIssue::CprNotTenDigits);
        }
        Self(digits).read()
    }

    /// What the number says.
    ///
    /// # Errors
    /// [`ValueIssue::CprNoSuchDate`]; never of a number that was parsed.
    pub fn read(self) -> Result<CprReading, ValueIssue> {
        let [d1, d2, m1, m2, y1, y2, seventh, _, _, last] = self.0;
        let two = |tens: u8, ones: u8| u32::from(tens) * 10 + u32::from(ones);
        let year = full_year(two(y1, y2), seventh);
        let is_substitute = d1 >= SUBSTITUTE;
        let d1 = if is_substitute { d1 - SUBSTITUTE } else { d1 };
        let birth_date = i32::try_from(year)
            .ok()
            .and_then(|year| NaiveDate::from_ymd_opt(year, two(m1, m2), two(d1, d2)))
            .ok_or(ValueIssue::CprNoSuchDate)?;
        Ok(CprReading {
            cpr: self,
            birth_date,
            sex: if last % 2 == 0 { Sex::Female } else { Sex::Male },
            modulus_11_fails: !is_substitute && !self.weighted_sum().is_multiple_of(11),
        })
    }

    fn weighted_sum(self) -> u32 {
        let weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
        self.0
            .into_iter()
            .zip(weights)
            .map(|(digit, weight)| u32::from(digit) * weight)
            .sum()
    }

    /// The ten digits without a hyphen, for storing and comparing.
    pub fn digits(self) -> String {
        self.0.into_iter().map(|digit| char::from(b'0' + digit)).collect()
    }

    /// As it is written on paper: `DDMMYY-NNNN`.
    pub fn written(self) -> String {
        let mut text = self.digits();
        text.insert(6, '-');
        text
    }
}

/// What the first digit of a substitute number is raised by.
const SUBSTITUTE: u8 = 6;

/// The full year of a two-digit one (0–99) by the seventh digit (0–9).
const fn full_year(year: u32, seventh: u8) -> u32 {
    match (seventh, year) {
        (4 | 9, 0..=36) | (5..=8, 0..=57) => 2000 + year,
        (5..=8, _) => 1800 + year,
        _ => 1900 + year,
    }
}

impl CprReading {
    /// Where the number and what is otherwise known of the person disagree, and the warning about modulus 11.
    pub fn issues(&self, birth_date: Option<NaiveDate>, sex: Option<Sex>) -> Vec<Issue> {
        let other_date = birth_date.is_some_and(|date| date != self.birth_date);
        let other_sex = sex.is_some_and(|sex| sex != Sex::Unspecified && sex != self.sex);
        [
            (other_date, Issue::CprBirthDateDiffers),
            (other_sex, Issue::CprSexDiffers),
            (self.modulus_11_fails, Issue::CprModulus11Fails),
        ]
        .into_iter()
        .filter_map(|(stands, issue)| stands.then_some(issue))
        .collect()
    }
}

impl fmt::Debug for Cpr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Cpr(…)")
    }
}

impl fmt::Debug for CprReading {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CprReading(…)")
    }
}

/// The ten digits as text.
impl Stored for Cpr {
    fn to_value(&self) -> Value {
        Value::Text(self.digits())
    }

    fn from_value(value: &Value) -> Result<Self, ValueIssue> {
        match value {
            Value::Text(text) => Self::parse(text).map(|reading| reading.cpr),
            _ => Err(ValueIssue::WrongForm),
        }
    }
}

#[cfg(test)]
mod tests {
    use chrono::Datelike as _;
    use proptest::prelude::*;

    use super::*;
    use crate::stored::testing::comes_back;

    #[test]
    fn the_seventh_digit_gives_the_century() {
        let table = [
            (0, 0, 1900),
            (0, 99, 1999),
            (1, 36, 1936),
            (2, 57, 1957),
            (3, 0, 1900),
            (3, 99, 1999),
            (4, 0, 2000),
            (4, 36, 2036),
            (4, 37, 1937),
            (4, 99, 1999),
            (5, 0, 2000),
            (5, 57, 2057),
            (5, 58, 1858),
            (5, 99, 1899),
            (6, 57, 2057),
            (6, 58, 1858),
            (7, 57, 2057),
            (7, 58, 1858),
            (8, 0, 2000),
            (8, 57, 2057),
            (8, 58, 1858),
            (8, 99, 1899),
            (9, 0, 2000),
            (9, 36, 2036),
            (9, 37, 1937),
            (9, 99, 1999),
        ];
        for (seventh, year, full) in table {
            let reading = Cpr::parse(&format!("0102{year:02}{seventh}000")).unwrap();
            assert_eq!(reading.birth_date.year(), full, "{year:02} with {seventh}");
        }
    }

    #[test]
    fn it_is_read_as_people_type_it() {
        for text in [
            "0101901234",
            "010190-1234",
            "010190 1234",
            " 01 01 90 – 1234\u{a0}",
        ] {
            let reading = Cpr::parse(text).unwrap();
            assert_eq!(reading.cpr.written(), "010190-1234", "{text}");
            assert_eq!(reading.birth_date, NaiveDate::from_ymd_opt(1990, 1, 1).unwrap());
            assert_eq!(reading.sex, Sex::Female);
        }
        assert_eq!(Cpr::parse("0101901235").unwrap().sex, Sex::Male);
    }

    #[test]
    fn what_is_no_number_is_an_issue() {
        for text in ["", "010190123", "01019012345", "010190-123a", "٠١٠١٩٠١٢٣٤"] {
            assert_eq!(Cpr::parse(text), Err(ValueIssue::CprNotTenDigits), "{text}");
        }
        for text in ["3102901234", "0013901234", "0000000000", "2902010123"] {
            assert_eq!(Cpr::parse(text), Err(ValueIssue::CprNoSuchDate), "{text}");
        }
        // 29 February 2000 was, 29 February 1900 was not.
        assert!(Cpr::parse("2902004123").is_ok());
        assert_eq!(Cpr::parse("2902000123"), Err(ValueIssue::CprNoSuchDate));
    }

    #[test]
    fn a_substitute_number_begins_with_a_digit_raised_by_6() {
        let reading = Cpr::parse("670115-4321").unwrap();
        assert_eq!(reading.birth_date, NaiveDate::from_ymd_opt(2015, 1, 7).unwrap());
        assert_eq!(reading.sex, Sex::Male);
        assert_eq!(reading.cpr.written(), "670115-4321");
        assert_eq!(reading.issues(None, None), [], "it has no check digit");
        assert_eq!(Cpr::parse("9901901234"), Err(ValueIssue::CprNoSuchDate));
    }

    #[test]
    fn modulus_11_only_warns() {
        // 070761-4285 is the example in the CPR office's own description of the check digit.
        let passes = Cpr::parse("0707614285").unwrap();
        assert!(!passes.modulus_11_fails);
        assert_eq!(passes.issues(None, None), []);
        let fails = Cpr::parse("0707614287").unwrap();
        assert_eq!(fails.issues(None, None), [Issue::CprModulus11Fails]);
        assert!(Issue::CprModulus11Fails.is_warning());
    }

    #[test]
    fn it_is_compared_with_what_else_is_known() {
        let reading = Cpr::parse("0707614285").unwrap();
        let born = reading.birth_date;
        assert_eq!(reading.issues(Some(born), Some(Sex::Male)), []);
        assert_eq!(reading.issues(None, Some(Sex::Unspecified)), []);
        assert_eq!(
            reading.issues(born.succ_opt(), Some(Sex::Female)),
            [Issue::CprBirthDateDiffers, Issue::CprSexDiffers]
        );
    }

    #[test]
    fn debug_never_shows_a_digit() {
        let reading = Cpr::parse("0707614285").unwrap();
        let shown = format!("{reading:?} {:?} {:?}", reading.cpr, Some(reading.cpr));
        assert!(!shown.contains(|c: char| c.is_ascii_digit()), "{shown}");
    }

    proptest! {
        #[test]
        fn a_number_comes_back(text in "(0[1-9]|1[0-9]|2[0-8])(0[1-9]|1[0-2])[0-9]{6}") {
            let reading = Cpr::parse(&text).unwrap();
            comes_back(&reading.cpr);
            prop_assert_eq!(reading.cpr.digits(), text);
        }

        #[test]
        fn any_text_at_all_is_read_without_harm(text: String) {
            let _ = Cpr::parse(&text);
        }
    }
}
