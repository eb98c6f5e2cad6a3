//! A list that is asked by place, where the places were handed out by the one who asks.

use std::ops::{Deref, DerefMut, Index, IndexMut};

/// Of each person, item or bond one. Their places are numbers from 0 on, made in this crate and never taken from
/// outside; that is why asking for one may be written with brackets.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Dense<T>(pub Vec<T>);

impl<T> Default for Dense<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: Clone> Dense<T> {
    /// The same for everybody.
    pub fn all(value: T, count: usize) -> Self {
        Self(vec![value; count])
    }
}

impl<T> FromIterator<T> for Dense<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        Self(items.into_iter().collect())
    }
}

impl<T> Deref for Dense<T> {
    type Target = Vec<T>;

    fn deref(&self) -> &Vec<T> {
        &self.0
    }
}

impl<T> DerefMut for Dense<T> {
    fn deref_mut(&mut self) -> &mut Vec<T> {
        &mut self.0
    }
}

impl<T> Index<usize> for Dense<T> {
    type Output = T;

    #[expect(
        clippy::indexing_slicing,
        reason = "places are made in this crate; hostile families are tried on it"
    )]
    fn index(&self, place: usize) -> &T {
        &self.0[place]
    }
}

impl<T> IndexMut<usize> for Dense<T> {
    #[expect(
        clippy::indexing_slicing,
        reason = "places are made in this crate; hostile families are tried on it"
    )]
    fn index_mut(&mut self, place: usize) -> &mut T {
        &mut self.0[place]
    }
}
