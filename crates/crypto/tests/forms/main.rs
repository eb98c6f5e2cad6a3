//! What must hold of every key and every form: it opens for whom it is meant, in the place it was made for, and not
//! otherwise; nothing of it can be changed unseen; whatever comes in from outside, nothing panics; and what is stored
//! today is stored so tomorrow.

#[cfg(test)]
mod certificates;
#[cfg(test)]
mod damage;
#[cfg(test)]
mod epochs;
#[cfg(test)]
mod golden;
#[cfg(test)]
mod keys;
#[cfg(test)]
mod people;
#[cfg(test)]
mod recovery;
#[cfg(test)]
mod sealing;
#[cfg(test)]
mod sheet_bytes;
#[cfg(test)]
mod sheets;
#[cfg(test)]
mod stand_ins;
