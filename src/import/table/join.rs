//! The measures and criteria of the items that are gathered, and what is said of other items by
//! their titles: they may stand further below. The items are gathered in `gather`.

use super::addition::Addition;
use super::describe::add_line;
use super::gather::{Gathering, same_words};
use super::reading::Reading;
use super::told;
use super::value;
use crate::chain::Piece;
use crate::edit::shorten;
use crate::import::{MOST_ENTRIES, MOST_NODES};
use crate::model::{Criterion, Id, Measure};
use crate::text::{Message, Phrase};
use std::rc::Rc;

impl Gathering<'_> {
    /// The measure of an item that a row says: the same one for rows that say the same of it. One
    /// with the same name that is there stays as it is.
    pub(super) fn measure(
        &mut self,
        row: usize,
        node: &Id,
        mut measure: Measure,
        notes: &[String],
    ) -> Id {
        measure.node_id = node.clone();
        if let Some(known) = self.known_measure(node, &measure.name) {
            measure.id = known.id.clone();
            if !notes.is_empty() || !says_nothing_else(&measure, known) {
                let name = shorten(&measure.name);
                let told = Phrase::new(Message::TableToldMeasureThere).with("row", row);
                self.told.push(told.with("measure", name));
            }
            return measure.id;
        }
        for note in notes {
            if !add_line(&mut measure.definition, note) {
                self.told
                    .push(Phrase::new(Message::TableToldTooLong).with("row", row));
            }
        }
        let places = self.measures_of.entry(node.clone()).or_default();
        for place in places.iter() {
            if let Some(known) = self.measures.get(*place) {
                measure.id = known.id.clone();
                if *known == measure {
                    return known.id.clone();
                }
            }
        }
        measure.id = (self.next_id)();
        places.push(self.measures.len());
        let id = measure.id.clone();
        self.measures.push(measure);
        id
    }

    /// A measure with a name that the framework has for an item already.
    fn known_measure(&self, node: &Id, name: &str) -> Option<&Measure> {
        let name = same_words(name);
        if name.is_empty() || !self.there.contains(node) {
            return None;
        }
        let mut known = self.framework.measures_of(node);
        let known = known.find(|measure| same_words(&measure.name) == name);
        known.map(Rc::as_ref)
    }

    /// What a row says of success and failure. It is there once, however many rows say it; what
    /// the framework says of a measure already stays as it is.
    pub(super) fn criterion(
        &mut self,
        row: usize,
        node: &Id,
        measure: Option<Id>,
        reading: &Reading,
    ) {
        let is_there = |measure: &Id| {
            let mut known = self.framework.criteria_of(node);
            known.any(|criterion| criterion.measure_id.as_ref() == Some(measure))
        };
        if measure.as_ref().is_some_and(is_there) {
            self.told
                .push(Phrase::new(Message::TableToldCriterionThere).with("row", row));
            return;
        }
        let mut criterion = Criterion {
            node_id: node.clone(),
            measure_id: measure,
            ..reading.criterion.clone()
        };
        let warning = &reading.early_warning_item;
        let places = self.criteria_of.entry(node.clone()).or_default();
        for place in places.iter() {
            let said = self.warnings.iter().find(|(_, of, _)| of == place);
            let is_same_warning = said.map_or("", |(_, _, words)| words) == warning;
            if let Some(known) = self.criteria.get(*place) {
                criterion.id = known.id.clone();
                if is_same_warning && *known == criterion {
                    return;
                }
            }
        }
        criterion.id = (self.next_id)();
        let place = self.criteria.len();
        places.push(place);
        self.criteria.push(criterion);
        if !warning.is_empty() {
            self.warnings.push((row, place, warning.clone()));
        }
    }

    /// Finds the items that rows name by their titles.
    pub(super) fn join(&mut self) {
        for (row, from, words) in std::mem::take(&mut self.leads_to) {
            let (found, lost) = self.titles(&words);
            for to in found {
                self.link(&from, &to);
            }
            for title in lost {
                self.told.push(told::no_such_item(row, &title));
                let note = ["→ ", &title].concat();
                self.note(row, &from, &note);
            }
        }
        for (row, place, words) in std::mem::take(&mut self.warnings) {
            let found = self.by_title.get(&same_words(&words)).cloned();
            if found.is_none() {
                self.told.push(told::no_such_item(row, &words));
            }
            if let Some(criterion) = self.criteria.get_mut(place) {
                if found.is_none() && !add_line(&mut criterion.early_warning, &words) {
                    self.told
                        .push(Phrase::new(Message::TableToldTooLong).with("row", row));
                }
                criterion.early_warning_node_id = found;
            }
        }
    }

    /// The items that a cell names: one title, or several with something between them; and what
    /// is no title of an item.
    fn titles(&self, words: &str) -> (Vec<Id>, Vec<String>) {
        let known = |title: &str| self.by_title.get(&same_words(title)).cloned();
        if let Some(id) = known(words) {
            return (vec![id], Vec::new());
        }
        // A title may hold a comma: other signs divide first.
        let (mut found, mut lost) = (Vec::new(), Vec::new());
        for title in words.split(['\n', ';', '|']).map(str::trim) {
            match known(title) {
                Some(id) => found.push(id),
                None => {
                    for part in value::list(title) {
                        match known(part) {
                            Some(id) => found.push(id),
                            None => lost.push(part.to_owned()),
                        }
                    }
                }
            }
        }
        (found, lost)
    }

    /// All that was gathered.
    pub(super) fn finish(mut self) -> Addition {
        let items = self.framework.nodes.len() + self.nodes.len();
        let entries = [
            self.framework.measures.len() + self.measures.len(),
            self.framework.criteria.len() + self.criteria.len(),
            self.framework.links.len() + self.links.len(),
        ];
        let too_many = match entries.into_iter().find(|count| *count > MOST_ENTRIES) {
            _ if items > MOST_NODES => Some((items, MOST_NODES)),
            Some(entries) => Some((entries, MOST_ENTRIES)),
            None => None,
        };
        if self.in_row > 0 {
            let linked = Phrase::new(Message::TableToldLinked).with("count", self.in_row);
            self.told.insert(0, linked);
        }
        let too_many = too_many.map(|(found, most)| {
            let phrase = Phrase::new(Message::TableTooManyItems).with("found", found);
            phrase.with("most", most)
        });
        let nodes = self.framework.nodes.iter();
        let details = nodes.filter_map(|node| {
            let detail = self.details.remove(&node.id)?;
            (detail != node.detail).then(|| (node.id.clone(), detail))
        });
        Addition {
            details: details.collect(),
            piece: Piece {
                nodes: self.nodes.into_iter().map(Rc::new).collect(),
                links: self.links.into_iter().map(Rc::new).collect(),
                measures: self.measures.into_iter().map(Rc::new).collect(),
                criteria: self.criteria.into_iter().map(Rc::new).collect(),
                partners: self.partners.into_iter().map(Rc::new).collect(),
            },
            there: self.there.len(),
            told: self.told,
            too_many,
        }
    }
}

/// Whether a measure says no more than one that is there, but perhaps in other capitals.
fn says_nothing_else(measure: &Measure, known: &Measure) -> bool {
    let with_name = |name: &str| Measure {
        name: name.to_owned(),
        ..measure.clone()
    };
    let bare = Measure {
        id: measure.id.clone(),
        node_id: measure.node_id.clone(),
        ..Measure::default()
    };
    with_name(&known.name) == *known || with_name("") == bare
}
