//! From the rows of a table to what they add to a framework: rows about the same item are put
//! together, and what is there already is not made again. What a row says belongs in `rows`.

use super::addition::Addition;
use super::column::Column;
use super::reading::Reading;
use super::rows::Reader;
use super::told;
use crate::import::is_text_within_limits;
use crate::model::{Criterion, Framework, Id, Link, Measure, Node, Partner, Stage};
use crate::text::{Message, Phrase};
use std::collections::{HashMap, HashSet};
use std::rc::Rc;

/// What has been gathered so far.
pub(super) struct Gathering<'a> {
    pub(super) framework: &'a Framework,
    pub(super) next_id: &'a mut dyn FnMut() -> Id,
    /// The items by stage and title, and by title alone.
    pub(super) of_stage: HashMap<(Stage, String), Id>,
    pub(super) by_title: HashMap<String, Id>,
    pub(super) nodes: Vec<Node>,
    /// The place of each new item.
    pub(super) places: HashMap<Id, usize>,
    /// What is added to the descriptions of items that are there.
    pub(super) details: HashMap<Id, String>,
    /// The items that are there and that rows are about.
    pub(super) there: HashSet<Id>,
    pub(super) links: Vec<Link>,
    pub(super) linked: HashSet<(Id, Id)>,
    /// How many links were made because their items stand in one row.
    pub(super) in_row: usize,
    pub(super) measures: Vec<Measure>,
    /// The new measures and criteria of each item, by their places.
    pub(super) measures_of: HashMap<Id, Vec<usize>>,
    pub(super) criteria: Vec<Criterion>,
    pub(super) criteria_of: HashMap<Id, Vec<usize>>,
    pub(super) partners: Vec<Partner>,
    /// What is said of other items by their titles, with the number of the row.
    pub(super) leads_to: Vec<(usize, Id, String)>,
    pub(super) warnings: Vec<(usize, usize, String)>,
    /// The item of the last row, and its stage as a column said it.
    pub(super) last: Option<Id>,
    pub(super) last_stage: Option<Stage>,
    pub(super) told: Vec<Phrase>,
}

/// What a table adds to a framework.
pub(super) fn gather(
    reader: &Reader,
    framework: &Framework,
    next_id: &mut dyn FnMut() -> Id,
) -> Addition {
    let mut gathering = Gathering::new(framework, next_id);
    for row in reader.rows() {
        let reading = reader.read(row);
        told::unread(reader, row, &reading, &mut gathering.told);
        gathering.take(row.number, reading, reader.matching.stage);
    }
    gathering.join();
    gathering.finish()
}

impl<'a> Gathering<'a> {
    fn new(framework: &'a Framework, next_id: &'a mut dyn FnMut() -> Id) -> Self {
        let mut gathering = Gathering {
            framework,
            next_id,
            of_stage: HashMap::new(),
            by_title: HashMap::new(),
            nodes: Vec::new(),
            places: HashMap::new(),
            details: HashMap::new(),
            there: HashSet::new(),
            links: Vec::new(),
            linked: HashSet::new(),
            in_row: 0,
            measures: Vec::new(),
            measures_of: HashMap::new(),
            criteria: Vec::new(),
            criteria_of: HashMap::new(),
            partners: Vec::new(),
            leads_to: Vec::new(),
            warnings: Vec::new(),
            last: None,
            last_stage: None,
            told: Vec::new(),
        };
        let links = framework.links.iter();
        gathering.linked = links.map(|it| (it.from.clone(), it.to.clone())).collect();
        for node in &framework.nodes {
            gathering.know(node.stage, &node.title, &node.id);
        }
        gathering
    }

    /// Remembers where an item with this title is; the first of several.
    fn know(&mut self, stage: Stage, title: &str, id: &Id) {
        let title = same_words(title);
        let by_title = self.by_title.entry(title.clone());
        by_title.or_insert_with(|| id.clone());
        self.of_stage
            .entry((stage, title))
            .or_insert_with(|| id.clone());
    }

    fn take(&mut self, row: usize, mut reading: Reading, otherwise: Stage) {
        let items = std::mem::take(&mut reading.items);
        let mut found: Vec<(Stage, Id)> = Vec::new();
        self.last_stage = reading.stage.or(self.last_stage);
        for (stage, title) in items {
            let stage = stage.or(self.last_stage);
            found.push(self.item(stage, title, otherwise));
        }
        found.sort_by_key(|(stage, _)| *stage);
        for pair in found.windows(2) {
            if let [(_, from), (_, to)] = pair {
                self.in_row += usize::from(self.link(from, to));
            }
        }
        let last = found.pop().map(|(_, id)| id);
        // An empty cell, as merged cells are saved: the row is about the item above.
        let Some(id) = last.or_else(|| self.last.clone()) else {
            return self.take_nameless(row, reading, otherwise);
        };
        self.last = Some(id.clone());
        self.take_rest(row, &id, reading);
    }

    /// The first rows name no item: what they say stands under one that is to be named.
    fn take_nameless(&mut self, row: usize, reading: Reading, otherwise: Stage) {
        let (_, id) = self.item(Some(otherwise), String::new(), otherwise);
        self.told
            .push(Phrase::new(Message::TableToldNoItem).with("row", row));
        self.last = Some(id.clone());
        self.take_rest(row, &id, reading);
    }

    /// The item with a title: the one that is there, or a new one. Where nobody says its stage,
    /// one with the same title in any stage is the same.
    fn item(&mut self, stage: Option<Stage>, title: String, otherwise: Stage) -> (Stage, Id) {
        let words = same_words(&title);
        let found = match stage {
            Some(stage) => self.of_stage.get(&(stage, words)),
            None => self.by_title.get(&words),
        };
        if let Some(id) = found.cloned() {
            let there = self.framework.node(&id).map(|node| node.stage);
            if there.is_some() {
                self.there.insert(id.clone());
            }
            let new = self
                .places
                .get(&id)
                .and_then(|place| self.nodes.get(*place));
            let stage = there.or(new.map(|node| node.stage)).or(stage);
            return (stage.unwrap_or(otherwise), id);
        }
        let (stage, id) = (stage.unwrap_or(otherwise), (self.next_id)());
        self.know(stage, &title, &id);
        self.places.insert(id.clone(), self.nodes.len());
        self.nodes.push(Node {
            id: id.clone(),
            stage,
            title,
            ..Node::default()
        });
        (stage, id)
    }

    /// Links two items, unless they are linked or the same. Whether it did.
    pub(super) fn link(&mut self, from: &Id, to: &Id) -> bool {
        let is_new = from != to && self.linked.insert((from.clone(), to.clone()));
        if is_new {
            self.links.push(Link {
                id: (self.next_id)(),
                from: from.clone(),
                to: to.clone(),
                ..Link::default()
            });
        }
        is_new
    }

    fn take_rest(&mut self, row: usize, id: &Id, reading: Reading) {
        let measure = reading.has_measure().then(|| {
            let notes = reading.measure_notes.clone();
            self.measure(row, id, reading.measure.clone(), &notes)
        });
        if reading.has_criterion() {
            self.criterion(row, id, measure, &reading);
        }
        if !reading.leads_to.is_empty() {
            let leads_to = reading.leads_to.clone();
            self.leads_to.push((row, id.clone(), leads_to));
        }
        self.describe(row, id, reading);
    }

    /// Sets what is said of an item itself. What it says otherwise already, it keeps; the row's
    /// words are added to its description.
    fn describe(&mut self, row: usize, id: &Id, reading: Reading) {
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

/// Two texts that people would call the same.
pub(super) fn same_words(words: &str) -> String {
    let words = words.to_lowercase();
    words.split_whitespace().collect::<Vec<_>>().join(" ")
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
