//! Which items of the chain are shown. What is hidden is hidden from the eye only: it stays in
//! the framework and in every export.

use crate::model::{Delivery, Framework, Id, LinkStrength, Node, Stage};
use std::collections::HashSet;

/// What an item has to be to be shown. A part that is not set asks for nothing.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ChainFilter {
    /// A partner that leads on it or helps.
    pub partner: Option<Id>,
    /// Its stage.
    pub stage: Option<Stage>,
    /// The strength of one of its links.
    pub strength: Option<LinkStrength>,
    /// Whether the way it is done is fixed.
    pub delivery: Option<Delivery>,
    /// Words it has, in any order, in its title, its description or the people it is for.
    pub text: String,
}

impl ChainFilter {
    /// Whether it shows everything.
    pub fn is_empty(&self) -> bool {
        let words = self.text.trim().is_empty();
        words && ChainFilter::default() == self.without_text()
    }

    fn without_text(&self) -> Self {
        ChainFilter {
            text: String::new(),
            ..self.clone()
        }
    }

    /// Whether an item is shown.
    pub fn matches(&self, framework: &Framework, node: &Node) -> bool {
        let is_strong = |strength| {
            let mut links = framework.links.iter();
            links.any(|link| {
                link.strength == strength && (link.from == node.id || link.to == node.id)
            })
        };
        self.matches_item(node, &words(&self.text)) && self.strength.is_none_or(is_strong)
    }

    /// The items that are hidden.
    pub fn hidden(&self, framework: &Framework) -> HashSet<Id> {
        if self.is_empty() {
            return HashSet::new();
        }
        let words = words(&self.text);
        let strong = self.strength.map(|strength| {
            let links = framework.links.iter();
            let links = links.filter(|link| link.strength == strength);
            links
                .flat_map(|link| [&link.from, &link.to])
                .collect::<HashSet<&Id>>()
        });
        let is_strong = |id: &Id| strong.as_ref().is_none_or(|strong| strong.contains(id));
        let nodes = framework.nodes.iter();
        nodes
            .filter(|node| !(self.matches_item(node, &words) && is_strong(&node.id)))
            .map(|node| node.id.clone())
            .collect()
    }

    /// The items that are shown, in causal order: inputs first, each stage as the document has it.
    pub fn found<'a>(&self, framework: &'a Framework) -> Vec<&'a Id> {
        let hidden = self.hidden(framework);
        let stages = Stage::ALL.into_iter();
        let nodes = stages.flat_map(|stage| framework.nodes_in(stage));
        let ids = nodes.map(|node| &node.id);
        ids.filter(|id| !hidden.contains(*id)).collect()
    }

    /// How many items are hidden.
    pub fn hidden_count(&self, framework: &Framework) -> usize {
        self.hidden(framework).len()
    }

    fn matches_item(&self, node: &Node, words: &[String]) -> bool {
        let is_partner = |id: &Id| {
            node.lead_partner_id.as_ref() == Some(id) || node.supporting_partner_ids.contains(id)
        };
        self.partner.as_ref().is_none_or(is_partner)
            && self.stage.is_none_or(|stage| node.stage == stage)
            && (self.delivery.is_none() || node.delivery == self.delivery)
            && has_words(node, words)
    }
}

fn words(text: &str) -> Vec<String> {
    text.split_whitespace().map(str::to_lowercase).collect()
}

fn has_words(node: &Node, words: &[String]) -> bool {
    if words.is_empty() {
        return true;
    }
    let texts = [&node.title, &node.detail, &node.for_whom].map(|text| text.to_lowercase());
    let is_said = |word: &String| texts.iter().any(|text| text.contains(word));
    words.iter().all(is_said)
}
