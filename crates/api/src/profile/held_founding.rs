//! A founding whose sheets are being printed. Until somebody has shown that they are on paper, the folder holds no profile.

use makker_casework::{Casework, Founding, SheetText};
use zeroize::Zeroizing;

use crate::error::{CommandError, ErrorCode};
use crate::program::Program;

/// What is founded, and what proves that its sheets were printed. Dropping it takes the founding back.
pub(crate) struct HeldFounding {
    casework: Casework,
    last_groups: [Zeroizing<String>; 3],
}

impl HeldFounding {
    /// Founds, with the set-up that ships. The three sheets to print.
    pub(crate) fn begin(
        program: &Program,
        passphrase: &str,
        founding: &Founding<'_>,
    ) -> Result<(Self, [SheetText; 3]), CommandError> {
        let set = makker_set_up::copenhagen_tingbjerg().map_err(|_| CommandError::internal())?;
        let founded =
            Casework::found_but_not_finished(&program.folder, passphrase, founding, &set, &program.ground)?;
        let held = Self {
            casework: founded.casework,
            last_groups: founded.sheets.each_ref().map(|sheet| last_group(sheet)),
        };
        Ok((held, founded.sheets))
    }

    /// Whether these are the last groups of the three sheets, in the sheets' order.
    ///
    /// # Errors
    /// [`ErrorCode::SheetGroupWrong`] with the first sheet whose group it is not.
    pub(crate) fn check(&self, groups: &[Zeroizing<String>; 3]) -> Result<(), CommandError> {
        for (number, (written, printed)) in (1..).zip(groups.iter().zip(&self.last_groups)) {
            if as_typed(written) != *printed {
                return Err(CommandError::new(ErrorCode::SheetGroupWrong).with("sheet", number));
            }
        }
        Ok(())
    }

    /// Makes it a profile.
    ///
    /// # Errors
    /// What stands in the way; it can be tried again.
    pub(crate) fn finish(&self) -> Result<(), CommandError> {
        Ok(self.casework.finish_founding()?)
    }

    /// The profile that it has become, open.
    pub(crate) fn into_casework(self) -> Casework {
        self.casework
    }
}

fn last_group(sheet: &str) -> Zeroizing<String> {
    Zeroizing::new(sheet.split_whitespace().last().unwrap_or_default().to_owned())
}

/// As sheets are read: capitals or not, with or without spaces; `o` is taken for `0`, `i` and `1` for `l`, since those are
/// never printed.
fn as_typed(group: &str) -> Zeroizing<String> {
    let signs = group.chars().filter(|sign| sign.is_alphanumeric());
    Zeroizing::new(
        signs
            .map(|sign| match sign.to_ascii_lowercase() {
                'o' => '0',
                'i' | '1' => 'l',
                other => other,
            })
            .collect(),
    )
}
