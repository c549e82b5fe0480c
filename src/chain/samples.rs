//! Small chains for tests: written in a line, or made up from a seed. Only tests use this.

use crate::model::{Framework, Id, Link, Node, Stage};
use std::rc::Rc;

/// A chain from text: `a:2` is an item of the second stage, `a>o` a link. Titles are the ids in
/// capitals; a link's id is what it is written as.
pub(crate) fn chain(nodes: &str, links: &str) -> Framework {
    let mut framework = Framework::new("A chain");
    for word in nodes.split_whitespace() {
        let (id, stage) = word.split_once(':').unwrap();
        framework.nodes.push(Rc::new(Node {
            id: id.into(),
            stage: Stage::ALL[stage.parse::<usize>().unwrap() - 1],
            title: id.to_uppercase(),
            ..Node::default()
        }));
    }
    for word in links.split_whitespace() {
        let (from, to) = word.split_once('>').unwrap();
        framework.links.push(link(word, from, to));
    }
    framework
}

fn link(id: &str, from: &str, to: &str) -> Rc<Link> {
    Rc::new(Link {
        id: id.into(),
        from: from.into(),
        to: to.into(),
        ..Link::default()
    })
}

/// Ids from text.
pub(crate) fn ids(text: &str) -> Vec<Id> {
    text.split_whitespace().map(Id::from).collect()
}

/// A chain with items in every stage and links in every direction, loops among them.
pub(crate) fn random_chain(seed: u64, nodes: usize, links: usize) -> Framework {
    let mut random = fastrand::Rng::with_seed(seed);
    let names: Vec<String> = (0..nodes).map(|number| format!("n{number}")).collect();
    let stages: Vec<String> = names
        .iter()
        .map(|name| format!("{name}:{}", random.usize(1..=6)))
        .collect();
    let mut framework = chain(&stages.join(" "), "");
    for _ in 0..links {
        let (from, to) = (
            random.choice(&names).unwrap(),
            random.choice(&names).unwrap(),
        );
        let id = format!("{from}>{to}");
        if from != to && !framework.links.iter().any(|link| link.id.as_str() == id) {
            framework.links.push(link(&id, from, to));
        }
    }
    framework
}
