//! The file that the user chose. Only the shell and the command line, which have it from the user's own hand, name a path;
//! a page is given a handle that means nothing outside this program and only until the next one.

use std::path::{Path, PathBuf};
use std::sync::PoisonError;

use crate::error::{CommandError, ErrorCode};
use crate::program::Program;

/// A file and what stands for it.
#[derive(Clone)]
pub(crate) struct ChosenFile {
    pub(crate) handle: String,
    pub(crate) path: PathBuf,
}

impl Program {
    /// Takes over the file that the user chose, in place of the one before; nothing when they chose none. What stands for it.
    ///
    /// # Errors
    /// [`ErrorCode::Internal`] when the machine gives no randomness.
    pub fn choose_file(&self, path: Option<&Path>) -> Result<Option<String>, CommandError> {
        let chosen = match path {
            None => None,
            Some(path) => Some(ChosenFile {
                handle: self.draw_handle()?,
                path: path.to_owned(),
            }),
        };
        let handle = chosen.as_ref().map(|chosen| chosen.handle.clone());
        *self.chosen.lock().unwrap_or_else(PoisonError::into_inner) = chosen;
        Ok(handle)
    }

    fn draw_handle(&self) -> Result<String, CommandError> {
        let drawn: [u8; 16] =
            makker_casework::random_array(&*self.ground.randomness).map_err(|_| CommandError::internal())?;
        Ok(format!("{:032x}", u128::from_be_bytes(drawn)))
    }

    pub(crate) fn chosen_file(&self) -> Option<ChosenFile> {
        self.chosen.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The file that this handle stands for.
    pub(crate) fn file_of(&self, handle: &str) -> Result<PathBuf, CommandError> {
        let chosen = self.chosen_file().filter(|chosen| chosen.handle == handle);
        chosen
            .map(|chosen| chosen.path)
            .ok_or_else(|| CommandError::new(ErrorCode::NotFound))
    }
}
