//! Verbs about the team's own: the families it may ask.

mod start;
