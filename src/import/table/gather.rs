//! From the rows of a table to what they add to a framework: rows about the same item are put
//! together, and what is there already is not made again. What a row says belongs in `rows`.

use super::addition::Addition;
use super::reading::Reading;
use super::rows::Reader;
use super::told;
use crate::model::{Criterion, Framework, Id, Link, Measure, Node, Partner, Stage};
use crate::text::{Message, Phrase};
use std::collections::{HashMap, HashSet};

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
}

/// Two texts that people would call the same.
pub(super) fn same_words(words: &str) -> String {
    let words = words.to_lowercase();
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}
