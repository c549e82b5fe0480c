//! Chains made to be measured: seeded, in six stages, with links that skip some of them.

use fastrand::Rng;
use std::collections::HashSet;
use std::rc::Rc;
use throughline::model::{Framework, Id, Link, Node, Stage};

/// How many of a hundred items are in each stage.
const SHARES: [usize; 6] = [12, 22, 20, 18, 16, 12];

/// Words that titles are made of, short and long.
const WORDS: [&str; 16] = [
    "people",
    "feel",
    "safe",
    "at",
    "home",
    "and",
    "know",
    "where",
    "to",
    "find",
    "support",
    "accommodation",
    "with",
    "employment",
    "advice",
    "confidence",
];

/// A chain of so many items, each leading to one to three others in a later stage: seven in
/// ten links to the next stage, the others skip one or two. The order in the document is chance.
#[allow(dead_code, reason = "each that includes this file uses a part of it")]
pub fn chain(count: usize, seed: u64) -> Framework {
    made(count, seed, 1.0)
}

/// Such a chain in which items lead to items at about the same height, as in chains that
/// people make, and which is in order in the document.
#[allow(dead_code, reason = "each that includes this file uses a part of it")]
pub fn near(count: usize, seed: u64) -> Framework {
    made(count, seed, 0.2)
}

/// A chain in which links reach so far: 1 for anywhere in the stage, less for near by.
fn made(count: usize, seed: u64, reach: f64) -> Framework {
    let mut random = Rng::with_seed(seed);
    let mut framework = Framework::new("A chain made to be measured");
    let mut nodes: Vec<Rc<Node>> = (0..count)
        .map(|place| node(count, place, &mut random))
        .collect();
    let links = links(&nodes, reach, &mut random);
    if reach >= 1.0 {
        random.shuffle(&mut nodes);
    }
    framework.nodes = nodes;
    framework.links = links;
    framework
}

fn node(count: usize, place: usize, random: &mut Rng) -> Rc<Node> {
    let words = (0..random.usize(2..8)).map(|_| WORDS[random.usize(..WORDS.len())]);
    Rc::new(Node {
        id: Id(format!("n{place}")),
        stage: stage(place * 100 / count),
        title: words.collect::<Vec<_>>().join(" "),
        ..Node::default()
    })
}

fn stage(percent: usize) -> Stage {
    let mut below = 0;
    for (stage, share) in Stage::ALL.into_iter().zip(SHARES) {
        below += share;
        if percent < below {
            return stage;
        }
    }
    Stage::LongTermOutcome
}

fn links(nodes: &[Rc<Node>], reach: f64, random: &mut Rng) -> Vec<Rc<Link>> {
    let in_stage = |stage: usize| -> Vec<&Rc<Node>> {
        let nodes = nodes.iter();
        nodes.filter(|node| node.stage as usize == stage).collect()
    };
    let stages: Vec<Vec<&Rc<Node>>> = (0..Stage::ALL.len()).map(in_stage).collect();
    let mut joined = HashSet::new();
    let mut links = Vec::new();
    for (stage, place, from) in places(&stages) {
        for _ in 0..[1, 2, 2, 3][random.usize(..4)] {
            let step = [1, 1, 1, 1, 1, 1, 1, 2, 2, 3][random.usize(..10)];
            let Some(targets) = stages.get(stage + step) else {
                continue;
            };
            let height = place + (random.f64() - 0.5) * 2.0 * reach;
            let target = (height.rem_euclid(1.0) * targets.len() as f64) as usize;
            let to = targets[target.min(targets.len() - 1)];
            if joined.insert((from.id.clone(), to.id.clone())) {
                links.push(link(from, to));
            }
        }
    }
    links
}

/// Every item with its stage and how far down in it it is, from 0 to 1.
fn places<'a>(stages: &'a [Vec<&'a Rc<Node>>]) -> impl Iterator<Item = (usize, f64, &'a Rc<Node>)> {
    stages.iter().enumerate().flat_map(|(stage, nodes)| {
        let count = nodes.len() as f64;
        let nodes = nodes.iter().enumerate();
        nodes.map(move |(place, node)| (stage, place as f64 / count, *node))
    })
}

fn link(from: &Node, to: &Node) -> Rc<Link> {
    Rc::new(Link {
        id: Id(format!("{}-{}", from.id, to.id)),
        from: from.id.clone(),
        to: to.id.clone(),
        ..Link::default()
    })
}
