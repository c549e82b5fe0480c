//! How the chain is looked at: what is chosen, where the keyboard stands, what is hidden. It is
//! never in history or file. Where a key leads is decided in `walk`.

use super::chain_filter::ChainFilter;
use super::walk::{DrawnOrder, Step};
use crate::model::{Framework, Id};
use std::collections::HashSet;

/// How the chain is looked at.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChainView {
    /// The chosen items, in the order they were chosen.
    pub selected: Vec<Id>,
    /// The item that the keyboard stands on: the one tab stop of the diagram.
    pub current: Option<Id>,
    /// The items the keyboard came by, the latest last.
    pub walked: Vec<Id>,
    /// The item that a link is being made from.
    pub linking_from: Option<Id>,
    /// What is shown and what is hidden.
    pub filter: ChainFilter,
    /// Which of the two views are shown.
    pub shows: ChainShows,
}

/// Which views of the chain are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ChainShows {
    /// Both, side by side where there is room.
    #[default]
    Both,
    /// The diagram.
    Diagram,
    /// The outline.
    Outline,
}

/// A change of how the chain is looked at.
#[derive(Debug, Clone, PartialEq)]
pub enum ChainAction {
    /// Stand on an item: it was clicked, or took the focus.
    Visit(Id),
    /// Take a step with the keyboard, through the items as they are drawn.
    Walk(Step, DrawnOrder),
    /// Go back along the way one came.
    WalkBack,
    /// Choose an item and no other.
    Select(Id),
    /// Choose an item as well, or no longer.
    SelectAlso(Id),
    /// Choose these items and no others, and stand on one of them.
    SelectThese(Vec<Id>),
    /// Choose nothing.
    SelectNone,
    /// Choose nothing, and stand nowhere.
    Leave,
    /// Begin a link at an item.
    StartLink(Id),
    /// Make no link after all, or be done with it.
    StopLink,
    /// Hide what does not match.
    Filter(ChainFilter),
    /// Show one view or both.
    Show(ChainShows),
}

/// The longest way that is remembered, in items.
const LONGEST_WAY: usize = 200;

impl ChainView {
    /// Makes a change of view happen. Ids that are not there change nothing.
    pub fn act(&mut self, framework: &Framework, action: ChainAction) {
        match action {
            ChainAction::Visit(id) => self.visit(id),
            ChainAction::Walk(step, order) => {
                if let Some(id) = self.step(framework, &order, &step) {
                    self.visit(id);
                }
            }
            ChainAction::WalkBack => self.walk_back(),
            ChainAction::Select(id) => self.selected = vec![id],
            ChainAction::SelectAlso(id) => self.select_also(id),
            ChainAction::SelectThese(ids) => self.select_these(ids),
            ChainAction::SelectNone => self.selected.clear(),
            ChainAction::Leave => self.leave(),
            ChainAction::StartLink(id) => self.linking_from = Some(id),
            ChainAction::StopLink => self.linking_from = None,
            ChainAction::Filter(filter) => self.filter = filter,
            ChainAction::Show(shows) => self.shows = shows,
        }
        self.drop_missing(framework);
    }

    /// Whether an item is chosen.
    pub fn is_selected(&self, id: &Id) -> bool {
        self.selected.contains(id)
    }

    /// The one item of the diagram that Tab leads to: where the keyboard stood last, else the
    /// first that is drawn.
    pub fn tab_stop<'a>(&'a self, order: &'a [Vec<Id>]) -> Option<&'a Id> {
        let mut drawn = order.iter().flatten();
        let current = self.current.as_ref();
        let standing = drawn.clone().find(|id| Some(*id) == current);
        standing.or_else(|| drawn.next())
    }

    fn leave(&mut self) {
        self.selected.clear();
        self.walked.clear();
        self.current = None;
    }

    fn visit(&mut self, id: Id) {
        if self.current.as_ref() == Some(&id) {
            return;
        }
        if let Some(before) = self.current.replace(id) {
            self.walked.push(before);
        }
        if self.walked.len() > LONGEST_WAY {
            self.walked.remove(0);
        }
    }

    fn walk_back(&mut self) {
        if let Some(id) = self.walked.pop() {
            self.current = Some(id);
        }
    }

    fn select_also(&mut self, id: Id) {
        match self.selected.iter().position(|chosen| *chosen == id) {
            Some(place) => drop(self.selected.remove(place)),
            None => self.selected.push(id),
        }
    }

    fn select_these(&mut self, ids: Vec<Id>) {
        let mut seen = HashSet::new();
        self.selected = ids;
        self.selected.retain(|id| seen.insert(id.clone()));
        let current = self.current.as_ref();
        let stands_apart = current.is_none_or(|id| !self.selected.contains(id));
        if let Some(first) = self.selected.first().filter(|_| stands_apart) {
            self.visit(first.clone());
        }
    }

    /// After the framework changed: lets go of what is gone. The keyboard moves to a neighbour of
    /// an item that is gone, as it was before: the next one of its stage, else the one before it,
    /// else one of another stage.
    pub fn follow(&mut self, before: &Framework, after: &Framework) {
        let gone = |id: &Id| after.node(id).is_none();
        if let Some(current) = self.current.take_if(|id| gone(id)) {
            self.current = neighbour(before, after, &current);
        }
        self.drop_missing(after);
    }

    /// The same after a step was undone or redone. The keyboard stands on what came back with it,
    /// the first if that is several items; if it stood on what went, on the item it had come from.
    pub fn follow_step(&mut self, before: &Framework, after: &Framework) {
        let stood = self.current.clone();
        self.follow(before, after);
        match came(before, after) {
            Some(came) => self.visit(came.clone()),
            None if stood != self.current => self.walk_back(),
            None => {}
        }
    }

    fn drop_missing(&mut self, framework: &Framework) {
        let nodes: HashSet<&Id> = framework.nodes.iter().map(|node| &node.id).collect();
        let is_there = |id: &Id| nodes.contains(id);
        self.selected.retain(is_there);
        self.walked.retain(is_there);
        self.current.take_if(|id| !is_there(id));
        self.linking_from.take_if(|id| !is_there(id));
        let partner = &mut self.filter.partner;
        partner.take_if(|id| framework.partner(id).is_none());
    }
}

/// The first item that was not there before.
fn came<'a>(before: &Framework, after: &'a Framework) -> Option<&'a Id> {
    if after.nodes.len() <= before.nodes.len() {
        return None;
    }
    let known: HashSet<&Id> = before.nodes.iter().map(|node| &node.id).collect();
    let mut ids = after.nodes.iter().map(|node| &node.id);
    ids.find(|id| !known.contains(id))
}

fn neighbour(before: &Framework, after: &Framework, id: &Id) -> Option<Id> {
    let stage = before.node(id)?.stage;
    let siblings = before.nodes_in(stage).map(|node| &node.id).collect();
    let all = || before.nodes.iter().map(|node| &node.id).collect();
    nearest(siblings, after, id).or_else(|| nearest(all(), after, id))
}

/// Of a row of items, the next one after this that is still there, else the one before it.
fn nearest(row: Vec<&Id>, after: &Framework, id: &Id) -> Option<Id> {
    let place = row.iter().position(|other| *other == id)?;
    let (earlier, later) = row.split_at(place);
    let mut others = later.iter().chain(earlier.iter().rev());
    others
        .find(|other| after.node(other).is_some())
        .map(|other| (*other).clone())
}
