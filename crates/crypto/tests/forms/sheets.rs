use bech32::Bech32m;
use makker_crypto::{FoundingSecrets, Sheet, SheetError, combine, found};

use crate::stand_ins::SeededRandomness;

const CHARS: &str = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";

pub fn texts(seed: u64) -> (FoundingSecrets, [String; 3]) {
    let founding = found(&SeededRandomness::new(seed)).unwrap();
    let texts = founding.sheets.map(|sheet| sheet.to_text().unwrap().to_string());
    (founding.secrets, texts)
}

pub fn read(text: &str) -> Sheet {
    Sheet::from_text(text).unwrap()
}

fn same(one: &FoundingSecrets, other: &FoundingSecrets) -> bool {
    one.root.public() == other.root.public()
        && one.recovery.public().unwrap() == other.recovery.public().unwrap()
}

#[test]
fn any_two_sheets_give_both_secrets_back() {
    let (secrets, texts) = texts(1);
    for one in 0..3 {
        for other in 0..3 {
            let found = combine(&read(&texts[one]), &read(&texts[other]));
            if one == other {
                assert_eq!(found.unwrap_err(), SheetError::SameSheet);
            } else {
                assert!(same(&found.unwrap(), &secrets), "{one} and {other}");
            }
        }
    }
    for (number, text) in (1..).zip(&texts) {
        let sheet = read(text);
        assert_eq!(sheet.number(), number);
        assert_eq!(sheet.municipality(), Sheet::first_of(secrets.root.municipality()));
    }
}

#[test]
fn sheets_that_do_not_belong_together_are_told_apart() {
    let (secrets, first) = texts(1);
    let (_, elsewhere) = texts(2);
    let again = secrets.split(&SeededRandomness::new(3)).unwrap();
    assert_eq!(
        combine(&read(&first[0]), &read(&elsewhere[1])).unwrap_err(),
        SheetError::OtherMunicipality
    );
    assert_eq!(
        combine(&read(&first[0]), &again[1]).unwrap_err(),
        SheetError::OtherCeremony
    );
    assert!(same(&combine(&again[0], &again[2]).unwrap(), &secrets));
}

#[test]
fn every_single_wrong_character_is_found_and_its_line_named() {
    let (_, [text, ..]) = texts(1);
    let mut tried = 0;
    for (position, char) in text.char_indices().filter(|(_, char)| CHARS.contains(*char)) {
        let line = 1 + text[..position].matches('\n').count();
        if text[position..].starts_with(&format!("{line}:")) {
            continue;
        }
        for other in CHARS.chars().filter(|other| *other != char) {
            let mut wrong = text.clone();
            wrong.replace_range(position..=position, &other.to_string());
            let found = Sheet::from_text(&wrong).unwrap_err();
            assert_eq!(
                found,
                SheetError::WrongLine { line },
                "{char} → {other} at {position}"
            );
            tried += 1;
        }
    }
    assert_eq!(tried, Sheet::LINES * 30 * 31);
}

#[test]
fn swapped_and_lost_characters_are_found() {
    let (_, [text, ..]) = texts(1);
    let lines: Vec<&str> = text.lines().collect();
    for (index, line) in lines.iter().enumerate() {
        let chars: Vec<char> = line.chars().collect();
        for at in 3..chars.len() {
            let mut lost = chars.clone();
            let gone = lost.remove(at);
            let mut swapped = chars.clone();
            swapped.swap(at - 1, at);
            for wrong in [lost, swapped] {
                let unchanged: bool = gone == ' ' || chars[at - 1] == ' ' || chars[at - 1] == chars[at];
                let mut whole: Vec<String> = lines.iter().map(|line| (*line).to_owned()).collect();
                whole[index] = wrong.into_iter().collect();
                match Sheet::from_text(&whole.join("\n")) {
                    Ok(_) => assert!(unchanged, "line {index}, character {at}"),
                    Err(error) => assert_eq!(error, SheetError::WrongLine { line: index + 1 }),
                }
            }
        }
    }
}

#[test]
fn a_line_in_the_wrong_place_or_from_another_sheet_is_found() {
    let (secrets, [one, two, _]) = texts(1);
    let [reprinted, ..] = secrets.split(&SeededRandomness::new(9)).unwrap();
    let reprinted = reprinted.to_text().unwrap();
    let lines = |text: &str| -> Vec<String> { text.lines().map(str::to_owned).collect() };
    for index in 0..Sheet::LINES {
        let mut moved = lines(&one);
        moved.swap(index, (index + 1) % Sheet::LINES);
        let line = 1 + index.min((index + 1) % Sheet::LINES);
        assert_eq!(
            Sheet::from_text(&moved.join("\n")).unwrap_err(),
            SheetError::WrongLine { line }
        );
        for other in [&two, reprinted.as_str()] {
            let mut mixed = lines(&one);
            mixed[index] = lines(other)[index].clone();
            // The first line says which sheet it is; then it is the others that are wrong.
            let line = if index == 0 { 2 } else { index + 1 };
            assert_eq!(
                Sheet::from_text(&mixed.join("\n")).unwrap_err(),
                SheetError::WrongLine { line }
            );
        }
    }
}

#[test]
fn missing_and_surplus_lines_are_counted() {
    let (_, [text, ..]) = texts(1);
    let five: Vec<&str> = text.lines().take(5).collect();
    assert_eq!(
        Sheet::from_text(&five.join("\n")).unwrap_err(),
        SheetError::LineCount { found: 5 }
    );
    assert_eq!(
        Sheet::from_text(&format!("{text}\n{text}")).unwrap_err(),
        SheetError::LineCount { found: 12 }
    );
    assert_eq!(
        Sheet::from_text(" \n").unwrap_err(),
        SheetError::LineCount { found: 0 }
    );
}

#[test]
fn people_may_type_it_their_way() {
    let (_, [text, ..]) = texts(1);
    let number = read(&text).number();
    let bare: String = text
        .lines()
        .map(|line| format!("\n {}\r\n", line.split_once(": ").unwrap().1.replace(' ', "-")))
        .collect();
    let look_alikes = text.replace('0', "O").replace('l', "I");
    for typed in [text.to_uppercase(), bare, look_alikes] {
        assert_eq!(read(&typed).number(), number, "{typed}");
    }
}

#[test]
fn a_newer_sheet_is_not_taken_for_a_mistyped_one() {
    let hrp = bech32::Hrp::parse("makker-line-1").unwrap();
    let mut bytes = [3; 15];
    bytes[0] = 1;
    let line = bech32::encode::<Bech32m>(hrp, &bytes).unwrap();
    assert_eq!(
        Sheet::from_text(line.rsplit_once('1').unwrap().1).unwrap_err(),
        SheetError::Newer
    );
}
