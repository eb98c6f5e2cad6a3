//! A list that is asked by place, where the places were handed out by the one who asks.

use std::ops::{Index, IndexMut};

/// Of each person, item or bond one. Their places are numbers from 0 on, made in this crate and never taken from
/// outside; that is why asking for one may be written with brackets.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Dense<T>(Vec<T>);

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

// No `Deref` to a list: brackets would then look to the lints like brackets on any list.
impl<T> Dense<T> {
    pub fn len(&self) -> usize {
        self.0.len()
    }

    pub fn push(&mut self, item: T) {
        self.0.push(item);
    }

    /// Named so because the lints take whatever has a `get` for a list.
    pub fn find(&self, place: usize) -> Option<&T> {
        self.0.get(place)
    }

    pub fn last(&self) -> Option<&T> {
        self.0.last()
    }

    pub fn iter(&self) -> std::slice::Iter<'_, T> {
        self.0.iter()
    }

    pub fn iter_mut(&mut self) -> std::slice::IterMut<'_, T> {
        self.0.iter_mut()
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
