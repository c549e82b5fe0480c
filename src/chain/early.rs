//! Where in the chain trouble would show first: what an outcome rests on and is there before it.

use super::graph::Graph;
use crate::model::{Framework, Id, Node, Stage};
use std::collections::VecDeque;
use std::rc::Rc;

/// An item that could warn of trouble with an outcome.
#[derive(Debug, Clone, Copy)]
pub struct EarlySign<'a> {
    /// The item.
    pub node: &'a Rc<Node>,
    /// How many links there are from it to the outcome, by the shortest path.
    pub steps: usize,
    /// Whether it is measured, so that trouble would be seen.
    pub is_measured: bool,
}

/// The outputs and outcomes of earlier stages on a path to an outcome, the most telling first:
/// the nearest; of those as near, the measured ones; then those of a later stage, and then in
/// the order of the document. Inputs and activities tell only that work goes on.
pub fn early_signs<'a>(framework: &'a Framework, outcome: &Id) -> Vec<EarlySign<'a>> {
    let graph = Graph::of(framework);
    let Some(start) = graph.place(outcome) else {
        return Vec::new();
    };
    let stage = framework.nodes[start].stage;
    let steps = steps_to(&graph, start);
    let nodes = framework.nodes.iter().zip(steps);
    let signs = nodes.filter_map(|(node, steps)| {
        let is_earlier = (Stage::Output..stage).contains(&node.stage);
        Some(EarlySign {
            node,
            steps: steps.filter(|_| is_earlier)?,
            is_measured: framework.measures_of(&node.id).next().is_some(),
        })
    });
    let mut signs: Vec<EarlySign> = signs.collect();
    signs.sort_by_key(|sign| {
        let latest_first = std::cmp::Reverse(sign.node.stage);
        (sign.steps, !sign.is_measured, latest_first)
    });
    signs
}

/// For each item, the fewest links from it to a place; nothing where no path leads there.
fn steps_to(graph: &Graph, start: usize) -> Vec<Option<usize>> {
    let mut steps = vec![None; graph.rests.len()];
    steps[start] = Some(0);
    let mut waiting = VecDeque::from([(start, 0)]);
    while let Some((place, so_far)) = waiting.pop_front() {
        for before in &graph.rests[place] {
            if steps[*before].is_none() {
                steps[*before] = Some(so_far + 1);
                waiting.push_back((*before, so_far + 1));
            }
        }
    }
    steps
}

#[cfg(test)]
mod tests {
    use super::super::samples::chain;
    use super::early_signs;
    use crate::model::{Framework, Measure};

    fn signs(framework: &Framework, outcome: &str) -> String {
        let signs = early_signs(framework, &outcome.into());
        let ids: Vec<&str> = signs.iter().map(|sign| sign.node.id.as_str()).collect();
        ids.join(" ")
    }

    #[test]
    fn the_nearest_come_first_and_work_itself_is_no_sign() {
        let links = "i>a a>o o>s s>m m>l o>m";
        let framework = chain("i:1 a:2 o:3 s:4 m:5 l:6 apart:4", links);
        assert_eq!(signs(&framework, "l"), "m s o");
        assert_eq!(signs(&framework, "s"), "o");
        assert_eq!(signs(&framework, "o"), "");
        assert_eq!(signs(&framework, "gone"), "");
    }

    #[test]
    fn what_is_measured_and_what_is_later_tells_more() {
        let mut framework = chain("o:3 p:3 s:4 t:4 l:6", "o>l p>l s>l t>l");
        assert_eq!(signs(&framework, "l"), "s t o p");
        framework.measures.push(
            Measure {
                node_id: "p".into(),
                ..Measure::default()
            }
            .into(),
        );
        assert_eq!(signs(&framework, "l"), "p s t o");
    }

    #[test]
    fn loops_end_and_later_items_are_no_signs() {
        let framework = chain("o:3 s:4 l:6 k:6", "o>s s>o s>l l>s k>l");
        assert_eq!(signs(&framework, "l"), "s o");
        assert_eq!(signs(&framework, "s"), "o");
    }
}
