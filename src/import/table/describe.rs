//! What rows say of an item itself: its own fields, its partners, and what is kept in its
//! description. Which item a row is about is decided in `gather`.

use super::column::Column;
use super::gather::{Gathering, same_words};
use super::reading::Reading;
use crate::import::is_text_within_limits;
use crate::model::{Id, Partner};
use crate::text::{Message, Phrase};
use std::rc::Rc;

impl Gathering<'_> {
    /// Sets what is said of an item itself. What it says otherwise already, it keeps; the row's
    /// words are added to its description.
    pub(super) fn describe(&mut self, row: usize, id: &Id, reading: Reading) {
        let lead = self.partner(&reading.lead);
        let partners = reading.partners.iter();
        let partners: Vec<Id> = partners.filter_map(|name| self.partner(name)).collect();
        let mut notes = reading.notes;
        let place = self.places.get(id).copied();
        let mut not_taken = reading.own;
        if let Some(node) = place.and_then(|place| self.nodes.get_mut(place)) {
            not_taken.retain(|(column, _)| match column {
                Column::Detail => !fill(&mut node.detail, &reading.detail),
                Column::ForWhom => !fill(&mut node.for_whom, &reading.for_whom),
                Column::ByMonth => !is_same_or_put(&mut node.by_month, reading.by_month),
                Column::Lead => !is_same_or_put(&mut node.lead_partner_id, lead.clone()),
                _ => false,
            });
            let known = &mut node.supporting_partner_ids;
            for id in partners {
                if !known.contains(&id) {
                    known.push(id);
                }
            }
        }
        notes.extend(not_taken.into_iter().map(|(_, note)| note));
        for note in notes {
            self.note(row, id, &note);
        }
    }

    /// Adds a line to the description of an item, unless it is there.
    pub(super) fn note(&mut self, row: usize, id: &Id, note: &str) {
        let place = self.places.get(id).copied();
        let detail = match place.and_then(|place| self.nodes.get_mut(place)) {
            Some(node) => &mut node.detail,
            None => {
                let detail = || self.framework.node(id).map(|node| node.detail.clone());
                let known = self.details.entry(id.clone());
                known.or_insert_with(|| detail().unwrap_or_default())
            }
        };
        if !add_line(detail, note) {
            self.told
                .push(Phrase::new(Message::TableToldTooLong).with("row", row));
        }
    }

    /// The partner with a name, new if need be.
    fn partner(&mut self, name: &str) -> Option<Id> {
        let words = same_words(name);
        if words.is_empty() {
            return None;
        }
        let known = self.framework.partners.iter().map(Rc::as_ref);
        let mut known = known.chain(&self.partners);
        if let Some(partner) = known.find(|partner| same_words(&partner.name) == words) {
            return Some(partner.id.clone());
        }
        let id = (self.next_id)();
        self.partners.push(Partner {
            id: id.clone(),
            name: name.to_owned(),
            ..Partner::default()
        });
        Some(id)
    }
}

/// Puts words into a field that is empty. Whether they are there now.
fn fill(field: &mut String, words: &str) -> bool {
    if field.is_empty() {
        field.push_str(words);
    }
    field == words
}

/// Puts a value into a field that has none. Whether it is there now.
fn is_same_or_put<T: PartialEq>(field: &mut Option<T>, value: Option<T>) -> bool {
    if field.is_none() {
        *field = value;
        return true;
    }
    *field == value
}

/// Adds a line to a text that does not hold it yet. Not if the text would be too long.
pub(super) fn add_line(text: &mut String, line: &str) -> bool {
    let holds = text.lines().any(|known| known == line) || text.as_str() == line;
    if holds {
        return true;
    }
    let longer = match text.is_empty() {
        true => line.to_owned(),
        false => [text.as_str(), "\n", line].concat(),
    };
    let fits = is_text_within_limits(&longer);
    if fits {
        *text = longer;
    }
    fits
}
