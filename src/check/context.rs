//! What the checks look at: the framework with indices, made once for all of them, so that no
//! check searches a list for each of its items.

use super::wording::{Lexicon, Statement, lexicon, worded_as};
use crate::chain::Graph;
use crate::model::{Criterion, Evidence, Framework, Id, Link, Measure, Node, Stage};
use std::collections::{HashMap, HashSet};
use std::rc::Rc;

/// A framework with indices. Making it takes time in proportion to what it holds.
#[derive(Debug)]
pub struct Context<'a> {
    pub(super) framework: &'a Framework,
    pub(super) graph: Graph<'a>,
    /// The items, in document order.
    pub(super) items: Vec<Item<'a>>,
    measures: HashMap<&'a Id, usize>,
    evidence: HashMap<&'a Id, usize>,
    /// The measures that criteria use, and those that a success threshold is on.
    used: HashSet<&'a Id>,
    aims: HashSet<&'a Id>,
    /// The words of the language it is written in, if we know them.
    pub(super) lexicon: Option<&'static Lexicon>,
}

/// An item with what hangs on it.
#[derive(Debug)]
pub(super) struct Item<'a> {
    pub node: &'a Rc<Node>,
    /// Its title, made ready to be compared with words.
    pub statement: Statement,
    /// For an outcome that is worded as something else: the stage it would belong to.
    pub worded_as: Option<Stage>,
    /// The links that start here, and those that end here.
    pub leads: Vec<&'a Rc<Link>>,
    pub rests: Vec<&'a Rc<Link>>,
    pub measures: Vec<&'a Rc<Measure>>,
    pub criteria: Vec<&'a Rc<Criterion>>,
    /// The evidence that names it.
    pub evidence: Vec<&'a Rc<Evidence>>,
}

impl<'a> Context<'a> {
    /// The framework made ready for the checks.
    pub fn of(framework: &'a Framework) -> Self {
        let measures = framework.measures.iter().enumerate();
        let evidence = framework.evidence.iter().enumerate();
        let nodes = framework.nodes.iter();
        let lexicon = lexicon(framework.language);
        let mut context = Context {
            framework,
            graph: Graph::of(framework),
            items: nodes.map(|node| Item::of(node, lexicon)).collect(),
            measures: measures.map(|(place, it)| (&it.id, place)).collect(),
            evidence: evidence.map(|(place, it)| (&it.id, place)).collect(),
            used: measures_of(framework, |_| true),
            aims: measures_of(framework, |it| it.success.threshold.is_some()),
            lexicon,
        };
        context.hang_on_items();
        context
    }

    fn hang_on_items(&mut self) {
        let framework = self.framework;
        for link in &framework.links {
            self.hang(&link.from, |item| item.leads.push(link));
            self.hang(&link.to, |item| item.rests.push(link));
        }
        for measure in &framework.measures {
            self.hang(&measure.node_id, |item| item.measures.push(measure));
        }
        for criterion in &framework.criteria {
            self.hang(&criterion.node_id, |item| item.criteria.push(criterion));
        }
        for evidence in &framework.evidence {
            for id in &evidence.node_ids {
                self.hang(id, |item| item.evidence.push(evidence));
            }
        }
    }

    fn hang(&mut self, id: &Id, how: impl FnOnce(&mut Item<'a>)) {
        let place = self.graph.place(id);
        if let Some(item) = place.and_then(|place| self.items.get_mut(place)) {
            how(item);
        }
    }

    /// The item with this id.
    pub(super) fn item(&self, id: &Id) -> Option<&Item<'a>> {
        self.items.get(self.graph.place(id)?)
    }

    /// The outcomes, of every term.
    pub(super) fn outcomes(&self) -> impl Iterator<Item = &Item<'a>> {
        self.items.iter().filter(|item| item.is_outcome())
    }

    /// The measure with this id.
    pub(super) fn measure(&self, id: &Id) -> Option<&'a Rc<Measure>> {
        self.framework.measures.get(*self.measures.get(id)?)
    }

    /// The measure that a criterion's thresholds are on.
    pub(super) fn measure_of(&self, criterion: &Criterion) -> Option<&'a Rc<Measure>> {
        self.measure(criterion.measure_id.as_ref()?)
    }

    /// Whether a criterion uses this measure.
    pub(super) fn is_used(&self, measure: &Id) -> bool {
        self.used.contains(measure)
    }

    /// Whether a criterion has a success threshold on this measure.
    pub(super) fn is_aimed_at(&self, measure: &Id) -> bool {
        self.aims.contains(measure)
    }

    /// The evidence that a link names.
    pub(super) fn evidence_of(&self, link: &Link) -> Vec<&'a Rc<Evidence>> {
        let ids = link.evidence_ids.iter();
        let places = ids.filter_map(|id| self.evidence.get(id));
        places
            .filter_map(|place| self.framework.evidence.get(*place))
            .collect()
    }

    /// The two items that a link joins.
    pub(super) fn ends(&self, link: &Link) -> Option<(&Item<'a>, &Item<'a>)> {
        Some((self.item(&link.from)?, self.item(&link.to)?))
    }

    /// The links into an outcome: the steps that are not only a matter of doing the work.
    pub(super) fn steps_to_outcomes(&self) -> impl Iterator<Item = &'a Rc<Link>> {
        self.outcomes().flat_map(|item| item.rests.iter().copied())
    }

    /// The places of the items that are such.
    pub(super) fn places_of(&self, is_such: fn(&Item) -> bool) -> impl Iterator<Item = usize> {
        let items = self.items.iter().enumerate();
        items.filter_map(move |(place, item)| is_such(item).then_some(place))
    }

    /// The links that start at a place, each with the place it goes to.
    pub(super) fn steps_from(&self, place: usize) -> impl Iterator<Item = (&'a Rc<Link>, usize)> {
        let links = self.items.get(place).into_iter();
        let links = links.flat_map(|item| item.leads.iter().copied());
        links.filter_map(|link| Some((link, self.graph.place(&link.to)?)))
    }

    /// For each item, whether it is such or comes after one that is.
    pub(super) fn reached_from(&self, is_such: fn(&Item) -> bool) -> Vec<bool> {
        self.reached(self.places_of(is_such).collect(), None)
    }

    /// Whether there is another way from a link's start to its end.
    pub(super) fn has_other_way(&self, link: &Link) -> bool {
        let (from, to) = (self.graph.place(&link.from), self.graph.place(&link.to));
        let reached = self.reached(from.into_iter().collect(), Some(link));
        to.is_some_and(|to| reached.get(to) == Some(&true))
    }

    fn reached(&self, mut waiting: Vec<usize>, without: Option<&Link>) -> Vec<bool> {
        let mut reached = vec![false; self.items.len()];
        while let Some(place) = waiting.pop() {
            if std::mem::replace(&mut reached[place], true) {
                continue;
            }
            let steps = self.steps_from(place);
            let taken = steps.filter(|(link, _)| without.is_none_or(|other| other.id != link.id));
            waiting.extend(taken.map(|(_, next)| next));
        }
        reached
    }

    /// Whether there is enough on the page for what is missing to be worth a word.
    pub(super) fn is_under_way(&self) -> bool {
        const ENOUGH_ITEMS: usize = 6;
        self.items.len() >= ENOUGH_ITEMS
    }
}

/// The measures of those criteria that are such.
fn measures_of(framework: &Framework, is_such: fn(&Criterion) -> bool) -> HashSet<&Id> {
    let criteria = framework.criteria.iter();
    let such = criteria.filter(|criterion| is_such(criterion));
    such.filter_map(|it| it.measure_id.as_ref()).collect()
}

impl<'a> Item<'a> {
    fn of(node: &'a Rc<Node>, lexicon: Option<&Lexicon>) -> Self {
        let statement = Statement::of(&node.title);
        let lexicon = lexicon.filter(|_| node.stage.is_outcome());
        Item {
            node,
            worded_as: lexicon.and_then(|lexicon| worded_as(lexicon, &statement)),
            statement,
            leads: Vec::new(),
            rests: Vec::new(),
            measures: Vec::new(),
            criteria: Vec::new(),
            evidence: Vec::new(),
        }
    }

    /// Whether it is an outcome of any term.
    pub fn is_outcome(&self) -> bool {
        self.node.stage.is_outcome()
    }

    /// Whether nothing hangs on it, so that nothing is lost with it.
    pub fn is_bare(&self) -> bool {
        let node = &self.node;
        let is_linked = !self.leads.is_empty() || !self.rests.is_empty();
        let is_judged = !self.measures.is_empty() || !self.criteria.is_empty();
        let is_described = !node.detail.trim().is_empty() || !node.for_whom.trim().is_empty();
        !is_linked && !is_judged && !is_described && self.evidence.is_empty()
    }

    /// Whether a criterion of it says anything of success, the minimum or failure.
    pub fn has_criteria(&self) -> bool {
        self.criteria.iter().any(|criterion| {
            let said = [&criterion.success, &criterion.minimum, &criterion.failure];
            said.iter().any(|statement| !statement.is_empty())
        })
    }
}
