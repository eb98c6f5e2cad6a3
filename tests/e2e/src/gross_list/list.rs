//! A list as a municipality writes one, made here: everybody in it is invented.

use std::fmt::Write as _;

/// A person, as a row of a list.
pub struct Row {
    pub case: String,
    pub family: String,
    pub name: String,
    pub born: String,
    pub cpr: String,
    pub role: &'static str,
    pub protected: &'static str,
}

const SURNAMES: [&str; 6] = ["Ågård", "Østergård", "Kjær", "Yıldız", "Nuñez", "Sælemyr"];
const GIVEN: [&str; 6] = ["Åse", "Søren", "Ærø", "Bjørk", "Małgorzata", "Jørn"];
/// What Windows-1252 has no sign for.
const PLAIN_SURNAMES: [&str; 3] = ["Ågård", "Østergård", "Sælemyr"];
const PLAIN_GIVEN: [&str; 3] = ["Åse", "Søren", "Bjørk"];

/// The same days as people write them.
const DAYS: [&str; 3] = ["12.03.1988", "12-3-88", "1988-03-12"];

/// Families of a parent and a child, told apart by `mark`. Every third has a protected address, said at the child only.
pub fn families(mark: &str, count: usize, any_sign: bool) -> Vec<Row> {
    let (surnames, given): (&[&str], &[&str]) = if any_sign {
        (&SURNAMES, &GIVEN)
    } else {
        (&PLAIN_SURNAMES, &PLAIN_GIVEN)
    };
    let mut rows = Vec::new();
    for number in 0..count {
        let family = format!("{} {mark}{number}", surnames[number % surnames.len()]);
        let row = |first: &str, born: &str, role, protected| Row {
            case: format!("SOF-{mark}-{number}"),
            family: family.clone(),
            name: format!("{first} {family}"),
            born: born.to_owned(),
            cpr: String::new(),
            role,
            protected,
        };
        let protected = if number % 3 == 2 { "ja" } else { "nej" };
        rows.push(row(
            given[number % given.len()],
            DAYS[number % DAYS.len()],
            "Mor",
            "",
        ));
        rows.push(row(
            given[(number + 1) % given.len()],
            "3/4 2015",
            "barn",
            protected,
        ));
    }
    rows
}

impl Row {
    fn under(&self, heading: &str) -> &str {
        match heading {
            "Sagsnr." | "Journalnummer" => &self.case,
            "Familie" | "Husstand" => &self.family,
            "Navn" | "Borger" => &self.name,
            "Fødselsdato" | "Født" => &self.born,
            "CPR-nummer" | "CPR" => &self.cpr,
            "Rolle" => self.role,
            "Beskyttet adresse" | "Adressebeskyttelse" => self.protected,
            "Adresse" => "Ruten 3, 2700 Brønshøj",
            "Ydelse" => "Kontanthjælp",
            _ => "noget, vi ikke kender",
        }
    }
}

/// As a workbook, the columns in this order.
pub fn workbook(rows: &[Row], headings: &[&str]) -> anyhow::Result<Vec<u8>> {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    for (column, heading) in (0..).zip(headings) {
        sheet.write_string(0, column, *heading)?;
        for (line, row) in (1..).zip(rows) {
            sheet.write_string(line, column, row.under(heading))?;
        }
    }
    Ok(book.save_to_buffer()?)
}

/// As text, the columns in this order, the cells between `between`.
pub fn text(rows: &[Row], headings: &[&str], between: char) -> String {
    let mut out = headings.join(&between.to_string());
    out += "\r\n";
    for row in rows {
        let quoted: Vec<_> = headings
            .iter()
            .map(|heading| {
                let cell = row.under(heading);
                if cell.contains(between) {
                    format!("\"{cell}\"")
                } else {
                    cell.to_owned()
                }
            })
            .collect();
        let _ = write!(out, "{}\r\n", quoted.join(&between.to_string()));
    }
    out
}

pub const HEADINGS: [&str; 8] = [
    "Sagsnr.",
    "Familie",
    "Navn",
    "CPR-nummer",
    "Fødselsdato",
    "Rolle",
    "Adresse",
    "Adressebeskyttelse",
];

/// In UTF-8 with the mark that spreadsheets put before it.
pub fn with_mark(text: &str) -> Vec<u8> {
    [b"\xef\xbb\xbf", text.as_bytes()].concat()
}

/// In Windows-1252, as far as Danish goes.
pub fn windows_1252(text: &str) -> Vec<u8> {
    text.chars()
        .map(|sign| u8::try_from(u32::from(sign)).unwrap())
        .collect()
}

/// In UTF-16 with its mark, as "Unicode text" is saved.
pub fn utf_16(text: &str) -> Vec<u8> {
    units(text).flat_map(u16::to_le_bytes).collect()
}

/// The same with the larger half of each unit first.
pub fn utf_16_big_end_first(text: &str) -> Vec<u8> {
    units(text).flat_map(u16::to_be_bytes).collect()
}

fn units(text: &str) -> impl Iterator<Item = u16> {
    std::iter::once(0xfeff).chain(text.encode_utf16())
}

/// In the code page 865 of DOS, as far as small Danish letters go.
pub fn dos(text: &str) -> Vec<u8> {
    in_eight_bits(text, [('æ', 0x91), ('ø', 0x9b), ('å', 0x86)])
}

/// As the old Macintosh wrote.
pub fn macintosh(text: &str) -> Vec<u8> {
    in_eight_bits(text, [('æ', 0xbe), ('ø', 0xbf), ('å', 0x8c)])
}

fn in_eight_bits(text: &str, danish: [(char, u8); 3]) -> Vec<u8> {
    let of = |sign| {
        danish
            .iter()
            .find(|(letter, _)| *letter == sign)
            .map(|(_, byte)| *byte)
    };
    text.chars()
        .map(|sign| of(sign).unwrap_or_else(|| u8::try_from(u32::from(sign)).unwrap()))
        .collect()
}
