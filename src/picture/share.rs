//! Shares a chain that is too large for one page out between several: neighbouring stages
//! together, and a stage at the edge of two parts in both, so that links between neighbouring
//! stages are all drawn. How large a share may be is told, not known here.

use super::BOX_WIDTH;
use super::parts::MOST_PARTS;
use super::whole::Whole;
use crate::model::{Framework, Id, Link, Node, Stage};
use std::collections::{HashMap, HashSet};
use std::rc::Rc;

/// A share of the chain, as a framework of its own.
pub(super) struct Share {
    /// Its first and its last stage.
    pub stages: (Stage, Stage),
    pub framework: Framework,
}

/// The height there is for the boxes of a stage. If shares are too high after all, because
/// boxes were drawn apart, they get less.
const HEIGHTS: [f64; 3] = [900.0, 700.0, 450.0];

/// Shares a chain out between pages.
pub(super) fn shares(
    framework: &Framework,
    known: &Whole,
    fits: impl Fn(&Share) -> bool,
) -> Vec<Share> {
    let is_used = |stage: &Stage| framework.nodes_in(*stage).next().is_some();
    let stages: Vec<Stage> = Stage::ALL.into_iter().filter(is_used).collect();
    let mut rest = stages.as_slice();
    let mut shares = Vec::new();
    while let [first, others @ ..] = rest {
        let is_done = others.is_empty() && !shares.is_empty();
        if is_done || shares.len() > MOST_PARTS {
            break;
        }
        let together = |last: &Stage| of_stages(framework, (*first, *last));
        let mut large = others.iter().rev().map(together);
        if let Some(share) = large.find(&fits) {
            let last = share.stages.1;
            shares.push(share);
            rest = others.get(place(others, last)..).unwrap_or_default();
        } else {
            let last = others.first().unwrap_or(first);
            shares.extend(rows(framework, known, (*first, *last), &fits));
            rest = others;
        }
    }
    shares
}

fn place(stages: &[Stage], wanted: Stage) -> usize {
    let found = stages.iter().position(|stage| *stage == wanted);
    found.unwrap_or(stages.len())
}

/// Everything from one stage to another.
fn of_stages(framework: &Framework, (first, last): (Stage, Stage)) -> Share {
    let is_inside = |node: &Node| (first..=last).contains(&node.stage);
    let nodes = framework.nodes.iter().filter(|node| is_inside(node));
    let ids: HashSet<&Id> = nodes.map(|node| &node.id).collect();
    let is_joined = |link: &Link| ids.contains(&link.from) && ids.contains(&link.to);
    share(framework, (first, last), &ids, is_joined)
}

fn share(
    framework: &Framework,
    stages: (Stage, Stage),
    nodes: &HashSet<&Id>,
    has_link: impl Fn(&Link) -> bool,
) -> Share {
    let kept_nodes = framework.nodes.iter().filter(|it| nodes.contains(&it.id));
    let kept_links = framework.links.iter().filter(|link| has_link(link));
    Share {
        stages,
        framework: Framework {
            nodes: kept_nodes.cloned().collect(),
            links: kept_links.cloned().collect(),
            pinned_stages: framework.pinned_stages.clone(),
            ..Framework::new(framework.title.as_str())
        },
    }
}

/// Two stages that are too high, in as many shares as it takes.
fn rows(
    framework: &Framework,
    known: &Whole,
    stages: (Stage, Stage),
    fits: &impl Fn(&Share) -> bool,
) -> Vec<Share> {
    let both = of_stages(framework, stages);
    if fits(&both) {
        return vec![both];
    }
    let nodes = sized_nodes(&both.framework, known);
    let mut tries = HEIGHTS.iter().map(|height| {
        let sets = sets(&both, &nodes, *height);
        let share = |set: &Set| set.share(framework, stages);
        sets.iter().map(share).collect::<Vec<_>>()
    });
    let last = tries.next_back();
    let found = tries.find(|shares| shares.len() > MOST_PARTS || shares.iter().all(fits));
    found.or(last).unwrap_or_default()
}

/// What is drawn together: items, how high each stage of them is, and links.
#[derive(Default)]
struct Set<'a> {
    nodes: HashSet<&'a Id>,
    links: HashSet<&'a Id>,
    heights: HashMap<Stage, f64>,
}

impl<'a> Set<'a> {
    /// Whether these items can be added without making it higher than this.
    fn has_room(&self, items: &[(&'a Node, f64)], height: f64) -> bool {
        let mut heights = self.heights.clone();
        for (node, needed) in items {
            if !self.nodes.contains(&node.id) {
                *heights.entry(node.stage).or_default() += needed;
            }
        }
        heights.values().all(|used| *used <= height)
    }

    fn add(&mut self, items: &[(&'a Node, f64)]) {
        for (node, needed) in items {
            if self.nodes.insert(&node.id) {
                *self.heights.entry(node.stage).or_default() += needed;
            }
        }
    }

    fn share(&self, framework: &Framework, stages: (Stage, Stage)) -> Share {
        share(framework, stages, &self.nodes, |link| {
            self.links.contains(&link.id)
        })
    }
}

/// Shares the links out, those that lead to one item one after the other, and with each the
/// items that it joins; items without links come last.
fn sets<'a>(both: &'a Share, nodes: &SizedNodes<'a>, height: f64) -> Vec<Set<'a>> {
    let mut sets: Vec<Set> = Vec::new();
    let mut joined: HashSet<&Id> = HashSet::new();
    for link in ordered_links(&both.framework) {
        if sets.len() > MOST_PARTS {
            break;
        }
        let ends = [&link.from, &link.to];
        let items: Vec<_> = ends
            .iter()
            .filter_map(|id| nodes.get(*id).copied())
            .collect();
        let set = with_room(&mut sets, &items, height);
        set.links.insert(&link.id);
        joined.extend(ends);
    }
    for node in &both.framework.nodes {
        if let (false, Some(item)) = (joined.contains(&node.id), nodes.get(&node.id)) {
            with_room(&mut sets, &[*item], height);
        }
    }
    sets
}

/// The last set with these items in it, or a new one if it is full.
fn with_room<'a, 'b>(
    sets: &'b mut Vec<Set<'a>>,
    items: &[(&'a Node, f64)],
    height: f64,
) -> &'b mut Set<'a> {
    let is_full = !sets.last().is_some_and(|set| set.has_room(items, height));
    if is_full {
        sets.push(Set::default());
    }
    let last = sets.len() - 1;
    sets[last].add(items);
    &mut sets[last]
}

/// The items with the height of their boxes and the gap under them.
type SizedNodes<'a> = HashMap<&'a Id, (&'a Node, f64)>;

fn sized_nodes<'a>(framework: &'a Framework, known: &Whole) -> SizedNodes<'a> {
    let options = known.options(BOX_WIDTH);
    let drawing = known.lay_out(framework, &known.options(BOX_WIDTH));
    let heights: HashMap<&Id, f64> = drawing.boxes.iter().map(|it| (&it.id, it.height)).collect();
    let nodes = framework.nodes.iter().map(|node| {
        let height = heights.get(&node.id).copied().unwrap_or_default();
        (&node.id, (&**node, height + options.box_gap))
    });
    nodes.collect()
}

/// The links by the item they lead to, in the order of the document.
fn ordered_links(framework: &Framework) -> Vec<&Rc<Link>> {
    let nodes = framework.nodes.iter().enumerate();
    let places: HashMap<&Id, usize> = nodes.map(|(place, node)| (&node.id, place)).collect();
    let mut links: Vec<&Rc<Link>> = framework.links.iter().collect();
    links.sort_by_key(|link| (places.get(&link.to), places.get(&link.from)));
    links
}
