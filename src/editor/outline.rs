//! The chain as an outline: stages, their items, and what each leads to and depends on. It is
//! derived from the framework; what did not change is shared with the last one, so that a view
//! of a large chain draws anew only what changed.

use crate::chain::{About, Apart, Graph};
use crate::model::{Framework, Id, Link, Node, Stage};
use std::rc::Rc;

/// The stages of a chain, long-term outcomes first: people work backwards from the change.
pub type Outline = Vec<Rc<OutlineStage>>;

/// A stage and its items.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutlineStage {
    /// Which stage.
    pub stage: Stage,
    /// Its items, in order.
    pub items: Vec<Rc<OutlineItem>>,
}

/// An item with what surrounds it. It is `Eq`, so that two shared ones are compared by their
/// place in memory first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutlineItem {
    /// The item.
    pub node: Rc<Node>,
    /// Where it stands among the items of its stage.
    pub place: Place,
    /// What it leads to.
    pub leads_to: Vec<LinkEnd>,
    /// What it depends on.
    pub depends_on: Vec<LinkEnd>,
    /// For an outcome: whether success and failure are both said.
    pub has_criteria: bool,
    /// Why it is on no path from an input to a long-term outcome, if it is on none.
    pub apart: Option<Apart>,
    /// What else there is about it.
    pub badges: Badges,
}

/// What there is about an item, in numbers and names.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Badges {
    /// How many measures it has.
    pub measures: usize,
    /// How many pieces of evidence are about it.
    pub evidence: usize,
    /// The name of the partner that leads on it.
    pub lead_partner: Option<String>,
}

/// Where an item stands: the third of eight.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// Its number, from 1.
    pub number: usize,
    /// How many items its stage has.
    pub of: usize,
}

/// A link, seen from one of its ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinkEnd {
    /// The link.
    pub link: Rc<Link>,
    /// The item at the other end.
    pub other: Id,
    /// Its title.
    pub title: String,
    /// Its stage.
    pub stage: Stage,
}

/// The outline of a framework that was asked for last.
#[derive(Debug, Clone, Default)]
pub struct OutlineCache {
    last: Option<(Rc<Framework>, Outline)>,
}

impl OutlineCache {
    /// The outline of a framework. Items and stages that are as they were last time are the same
    /// `Rc` as last time.
    pub fn outline(&mut self, framework: &Rc<Framework>) -> Outline {
        let outline = match &self.last {
            Some((last, outline)) if Rc::ptr_eq(last, framework) => return outline.clone(),
            Some((_, outline)) => derive(framework, outline),
            None => derive(framework, &[]),
        };
        self.last = Some((Rc::clone(framework), outline.clone()));
        outline
    }
}

/// The outline of a framework, made from nothing.
pub fn outline(framework: &Framework) -> Outline {
    derive(framework, &[])
}

/// The outline, with every part of the last one that still holds.
fn derive(framework: &Framework, last: &[Rc<OutlineStage>]) -> Outline {
    let surroundings = Surroundings::of(framework, last);
    let stages = Stage::ALL.into_iter().rev().enumerate();
    stages
        .map(|(number, stage)| {
            let items = surroundings.items(stage);
            match last.get(number) {
                Some(last) if same(&last.items, &items) => Rc::clone(last),
                _ => Rc::new(OutlineStage { stage, items }),
            }
        })
        .collect()
}

/// Whether two lists hold the same items, and not only equal ones.
fn same<T>(one: &[Rc<T>], other: &[Rc<T>]) -> bool {
    let mut pairs = one.iter().zip(other);
    one.len() == other.len() && pairs.all(|(one, other)| Rc::ptr_eq(one, other))
}

/// A link and the item at its other end.
type End<'a> = (&'a Rc<Link>, &'a Rc<Node>);

/// What surrounds each item, by the item's place in the document. It is gathered in one pass over
/// each list, so that the outline takes time in proportion to the chain.
struct Surroundings<'a> {
    framework: &'a Framework,
    leads_to: Vec<Vec<End<'a>>>,
    depends_on: Vec<Vec<End<'a>>>,
    about: Vec<About>,
    apart: Vec<Option<Apart>>,
    /// The item of the last outline.
    last: Vec<Option<&'a Rc<OutlineItem>>>,
}

impl<'a> Surroundings<'a> {
    fn of(framework: &'a Framework, last: &'a [Rc<OutlineStage>]) -> Self {
        let graph = Graph::of(framework);
        let count = framework.nodes.len();
        let mut found = Surroundings {
            framework,
            leads_to: vec![Vec::new(); count],
            depends_on: vec![Vec::new(); count],
            about: graph.about(framework),
            apart: graph.apart(),
            last: vec![None; count],
        };
        found.gather_links(&graph);
        for item in last.iter().flat_map(|stage| &stage.items) {
            if let Some(place) = graph.place(&item.node.id) {
                found.last[place] = Some(item);
            }
        }
        found
    }

    fn gather_links(&mut self, graph: &Graph) {
        let nodes = &self.framework.nodes;
        for link in &self.framework.links {
            let ends = graph.place(&link.from).zip(graph.place(&link.to));
            if let Some((from, to)) = ends {
                self.leads_to[from].push((link, &nodes[to]));
                self.depends_on[to].push((link, &nodes[from]));
            }
        }
    }

    fn items(&self, stage: Stage) -> Vec<Rc<OutlineItem>> {
        let nodes = self.framework.nodes.iter().enumerate();
        let of_stage = nodes.filter(|(_, node)| node.stage == stage);
        let places: Vec<usize> = of_stage.map(|(place, _)| place).collect();
        let of = places.len();
        let numbered = places.into_iter().zip(1..);
        numbered
            .map(|(place, number)| self.item(place, Place { number, of }))
            .collect()
    }

    fn item(&self, place: usize, among: Place) -> Rc<OutlineItem> {
        match self.last[place] {
            Some(last) if self.still_holds(place, among, last) => Rc::clone(last),
            _ => Rc::new(self.new_item(place, among)),
        }
    }

    fn still_holds(&self, place: usize, among: Place, last: &OutlineItem) -> bool {
        let about = self.about[place];
        Rc::ptr_eq(&last.node, &self.framework.nodes[place])
            && last.place == among
            && last.has_criteria == about.has_criteria
            && last.apart == self.apart[place]
            && last.badges.measures == about.measures
            && last.badges.evidence == about.evidence
            && last.badges.lead_partner.as_deref() == self.lead_partner(place)
            && same_ends(&last.leads_to, &self.leads_to[place])
            && same_ends(&last.depends_on, &self.depends_on[place])
    }

    fn new_item(&self, place: usize, among: Place) -> OutlineItem {
        let about = self.about[place];
        OutlineItem {
            node: Rc::clone(&self.framework.nodes[place]),
            place: among,
            leads_to: self.leads_to[place].iter().map(link_end).collect(),
            depends_on: self.depends_on[place].iter().map(link_end).collect(),
            has_criteria: about.has_criteria,
            apart: self.apart[place],
            badges: Badges {
                measures: about.measures,
                evidence: about.evidence,
                lead_partner: self.lead_partner(place).map(str::to_owned),
            },
        }
    }

    fn lead_partner(&self, place: usize) -> Option<&str> {
        let id = self.framework.nodes[place].lead_partner_id.as_ref()?;
        Some(&self.framework.partner(id)?.name)
    }
}

fn same_ends(last: &[LinkEnd], ends: &[End]) -> bool {
    let same = |(last, (link, node)): (&LinkEnd, &End)| {
        Rc::ptr_eq(&last.link, link) && last.title == node.title && last.stage == node.stage
    };
    last.len() == ends.len() && last.iter().zip(ends).all(same)
}

fn link_end((link, node): &End) -> LinkEnd {
    LinkEnd {
        link: Rc::clone(link),
        other: node.id.clone(),
        title: node.title.clone(),
        stage: node.stage,
    }
}
