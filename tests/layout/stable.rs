//! A small change moves little: one item more, or one link more, in a chain of sixty.

use crate::chains;
use std::collections::HashMap;
use std::rc::Rc;
use throughline::layout::{Drawing, LayoutOptions, layout};
use throughline::model::{Framework, Id, Link, Node, Stage};

/// Chains that changes are made to.
const SEEDS: std::ops::Range<u64> = 1..9;

/// What a change did to those that were there before.
#[derive(Default)]
struct Change {
    /// Pairs of a stage that changed their order, and all pairs.
    turned: usize,
    pairs: usize,
    /// How far boxes moved along their stage, added up, and how many there are.
    moved: f64,
    boxes: usize,
}

impl Change {
    fn note(&mut self, before: &Drawing, after: &Drawing) {
        let heights: HashMap<&Id, f64> =
            after.boxes.iter().map(|item| (&item.id, item.y)).collect();
        // What matters is how boxes move against each other: the whole is shown where it was.
        let moves: Vec<f64> = before
            .boxes
            .iter()
            .map(|item| heights[&item.id] - item.y)
            .collect();
        let mut sorted = moves.clone();
        sorted.sort_by(f64::total_cmp);
        let whole = sorted[sorted.len() / 2];
        self.moved += moves.iter().map(|by| (by - whole).abs()).sum::<f64>();
        self.boxes += moves.len();
        for (place, one) in before.boxes.iter().enumerate() {
            for other in before.boxes[place + 1..]
                .iter()
                .filter(|other| other.stage == one.stage)
            {
                self.pairs += 1;
                self.turned += usize::from(heights[&one.id] > heights[&other.id]);
            }
        }
    }

    fn turned_percent(&self) -> f64 {
        100.0 * self.turned as f64 / self.pairs as f64
    }

    fn mean_move(&self) -> f64 {
        self.moved / self.boxes as f64
    }
}

/// A chain as people leave it: in the document, items stand as they were last drawn.
fn tidy(seed: u64) -> Framework {
    let mut framework = chains::near(60, seed);
    let drawing = layout(&framework, &LayoutOptions::default());
    let places: HashMap<&Id, usize> = drawing
        .boxes
        .iter()
        .enumerate()
        .map(|(place, item)| (&item.id, place))
        .collect();
    framework.nodes.sort_by_key(|node| places[&node.id]);
    framework
}

fn with_item(framework: &Framework, stage: Stage, from: &Id) -> Framework {
    let mut changed = framework.clone();
    changed.nodes.push(Rc::new(Node {
        id: "new".into(),
        stage,
        title: "Something new".to_owned(),
        ..Node::default()
    }));
    with_link(&changed, from, &"new".into())
}

fn with_link(framework: &Framework, from: &Id, to: &Id) -> Framework {
    let mut changed = framework.clone();
    changed.links.push(Rc::new(Link {
        id: "new link".into(),
        from: from.clone(),
        to: to.clone(),
        ..Link::default()
    }));
    changed
}

fn changes(change: impl Fn(&Framework) -> Vec<Framework>) -> Change {
    let mut sum = Change::default();
    for seed in SEEDS {
        let framework = tidy(seed);
        let before = layout(&framework, &LayoutOptions::default());
        for changed in change(&framework) {
            sum.note(&before, &layout(&changed, &LayoutOptions::default()));
        }
    }
    println!(
        "{:.1} % of pairs turned, {:.0} px moved",
        sum.turned_percent(),
        sum.mean_move()
    );
    sum
}

fn in_stage(framework: &Framework, stage: Stage) -> Vec<Id> {
    framework
        .nodes_in(stage)
        .map(|node| node.id.clone())
        .collect()
}

#[test]
fn one_item_more_moves_the_others_little() {
    let sum = changes(|framework| {
        let stages = Stage::ALL.windows(2);
        let added = stages.map(|pair| {
            let before = in_stage(framework, pair[0]);
            with_item(framework, pair[1], &before[before.len() / 2])
        });
        added.collect()
    });
    assert!(sum.turned_percent() < 4.0, "{} %", sum.turned_percent());
    assert!(sum.mean_move() < 45.0, "{} px", sum.mean_move());
}

#[test]
fn one_link_more_moves_the_others_little() {
    let sum = changes(|framework| {
        let stages = Stage::ALL.windows(2);
        let added = stages.filter_map(|pair| {
            let (before, after) = (in_stage(framework, pair[0]), in_stage(framework, pair[1]));
            let (from, to) = (&before[before.len() / 2], &after[after.len() / 2]);
            let mut links = framework.links.iter();
            let is_there = links.any(|link| link.from == *from && link.to == *to);
            (!is_there).then(|| with_link(framework, from, to))
        });
        added.collect()
    });
    assert!(sum.turned_percent() < 4.0, "{} %", sum.turned_percent());
    assert!(sum.mean_move() < 45.0, "{} px", sum.mean_move());
}
