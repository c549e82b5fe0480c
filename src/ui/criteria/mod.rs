//! *Success and failure*: for each outcome, how it will be seen, what would count as success
//! and as failure, and what happens then. Other items are here when they have a measure too.

mod after;
mod collection;
mod measure;
mod outcome;
mod ratings;
mod scale;
mod several;
mod statement;
mod warning;
mod year_one;

pub use measure::MeasureFields;

use super::desk::{Desk, use_desk};
use super::heading::Heading;
use super::review;
use crate::editor::{Action, Page, Part, has_success_and_failure};
use crate::model::{Criterion, Framework, Id, Measure, Node, Stage};
use crate::text::Message;
use outcome::OutcomeCard;
use std::rc::Rc;
use warning::{Chain, use_chain};
use yew::prelude::*;

/// What the page shows.
#[derive(Properties, PartialEq)]
pub struct CriteriaPageProps {
    /// The framework as it is.
    pub framework: Rc<Framework>,
}

/// The page: the outcomes, those that last longest first.
#[component]
pub fn CriteriaPage(props: &CriteriaPageProps) -> Html {
    let desk = use_desk();
    let framework = &props.framework;
    let chain = use_chain(framework);
    let next = next_to_fill(framework);
    let is_short = framework.outcomes().count() <= MOST_OPEN;
    let cards = outcomes_back(framework).map(|node| {
        let is_asked = review::leads_to(&desk, framework, &node.id);
        let is_next = next.as_ref() == Some(&node.id);
        card(framework, &chain, node, is_short || is_next || is_asked)
    });
    let has_outcomes = framework.outcomes().next().is_some();
    let to_chain = {
        let desk = desk.clone();
        Callback::from(move |_| desk.act(Action::Show(Page::Part(Part::OutcomeChain))))
    };
    html! {
        <div class="criteria-page">
            <Heading depth=1>{ desk.get(Message::PartSuccessAndFailure) }</Heading>
            <p class="lead">{ desk.get(Message::CriteriaIntroduction) }</p>
            if !has_outcomes {
                <div class="empty">
                    <p>{ desk.get(Message::CriteriaEmpty) }</p>
                    <button type="button" class="button button-main" onclick={to_chain}>{ desk.get(Message::CriteriaEmptyAction) }</button>
                </div>
            }
            { for cards }
            { others(&desk, framework, &chain) }
        </div>
    }
}

fn card(framework: &Framework, chain: &Chain, node: &Rc<Node>, starts_open: bool) -> Html {
    let (measures, criteria) = (measures_of(framework, node), criteria_of(framework, node));
    html! {
        <OutcomeCard key={node.id.to_string()} node={node.clone()} {measures} {criteria} chain={chain.clone()} {starts_open} />
    }
}

/// Items that are no outcomes, or no longer, and have a measure or a criterion: what somebody
/// wrote has to be within reach.
fn others(desk: &Desk, framework: &Framework, chain: &Chain) -> Html {
    let has_something = |id: &Id| {
        framework.measures_of(id).next().is_some() || framework.criteria_of(id).next().is_some()
    };
    let nodes = framework.nodes.iter();
    let others = nodes.filter(|node| !node.stage.is_outcome() && has_something(&node.id));
    let cards: Vec<_> = others
        .map(|node| card(framework, chain, node, false))
        .collect();
    html! {
        if !cards.is_empty() {
            <Heading depth=2>{ desk.get(Message::CriteriaOthers) }</Heading>
            <p class="hint">{ desk.get(Message::CriteriaOthersHint) }</p>
            { cards }
        }
    }
}

/// The outcomes, from the last stage back.
fn outcomes_back(framework: &Framework) -> impl Iterator<Item = &Rc<Node>> {
    let stages = Stage::ALL.into_iter().rev();
    stages
        .filter(|stage| stage.is_outcome())
        .flat_map(|stage| framework.nodes_in(stage))
}

/// The first outcome, from the last stage back, for which success or failure is not said yet.
fn next_to_fill(framework: &Framework) -> Option<Id> {
    let unfilled = outcomes_back(framework).find(|node| !has_success_and_failure(framework, node));
    unfilled.map(|node| node.id.clone())
}

/// With more outcomes than this, cards start closed so that the page can be looked over.
const MOST_OPEN: usize = 3;

fn measures_of(framework: &Framework, node: &Node) -> Vec<Rc<Measure>> {
    framework.measures_of(&node.id).cloned().collect()
}

fn criteria_of(framework: &Framework, node: &Node) -> Vec<Rc<Criterion>> {
    framework.criteria_of(&node.id).cloned().collect()
}
