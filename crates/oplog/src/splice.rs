//! One stretch of a text that becomes another.

/// An edit in plain words. Positions and lengths count UTF-16 units, as editors in a window do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Splice {
    /// Where.
    pub at_utf16: u32,
    /// How much is taken away there.
    pub deleted_utf16: u32,
    /// What is put there.
    pub inserted: String,
}

impl Splice {
    /// The one stretch in which the two texts differ; nothing when they are alike.
    pub fn between(before: &str, after: &str) -> Option<Self> {
        if before == after {
            return None;
        }
        let head: usize = before
            .chars()
            .zip(after.chars())
            .take_while(|(b, a)| b == a)
            .map(|(b, _)| b.len_utf8())
            .sum();
        let (before_rest, after_rest) = (before.get(head..)?, after.get(head..)?);
        let tail: usize = before_rest
            .chars()
            .rev()
            .zip(after_rest.chars().rev())
            .take_while(|(b, a)| b == a)
            .map(|(b, _)| b.len_utf8())
            .sum();
        let deleted = before_rest.get(..before_rest.len() - tail)?;
        let inserted = after_rest.get(..after_rest.len() - tail)?;
        Some(Self {
            at_utf16: utf16_len(before.get(..head)?)?,
            deleted_utf16: utf16_len(deleted)?,
            inserted: inserted.to_owned(),
        })
    }
}

fn utf16_len(text: &str) -> Option<u32> {
    u32::try_from(text.encode_utf16().count()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn splice(at_utf16: u32, deleted_utf16: u32, inserted: &str) -> Option<Splice> {
        Some(Splice {
            at_utf16,
            deleted_utf16,
            inserted: inserted.to_owned(),
        })
    }

    #[test]
    fn only_what_differs_is_edited() {
        assert_eq!(Splice::between("Møde tirsdag", "Møde tirsdag"), None);
        assert_eq!(Splice::between("", "Hej"), splice(0, 0, "Hej"));
        assert_eq!(
            Splice::between("Møde tirsdag.", "Møde onsdag."),
            splice(5, 3, "on")
        );
        assert_eq!(Splice::between("a👪b", "a👪👪b"), splice(3, 0, "👪"));
        assert_eq!(Splice::between("aaa", "aa"), splice(2, 1, ""));
        assert_eq!(Splice::between("æ👪ø", "æø"), splice(1, 2, ""));
    }
}
