//! *Success and failure*: for each outcome, how it will be seen, what would count as success
//! and as failure, and what happens then.

mod measure;
mod outcome;
mod statement;

use super::desk::use_desk;
use super::heading::Heading;
use crate::editor::{Action, Page, Part};
use crate::model::{Criterion, Framework, Id, Measure, Node, Stage};
use crate::text::Message;
use outcome::OutcomeCard;
use std::rc::Rc;
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
            { for Stage::ALL.into_iter().rev().filter(|stage| stage.is_outcome()).map(|stage| stage_cards(framework, stage)) }
        </div>
    }
}

fn stage_cards(framework: &Framework, stage: Stage) -> Html {
    let is_short = framework.outcomes().count() <= MOST_OPEN;
    let next = next_to_fill(framework);
    let cards = framework.nodes_in(stage).map(|node| {
        let starts_open = is_short || next.as_ref() == Some(&node.id);
        let (measures, criteria) = (measures_of(framework, node), criteria_of(framework, node));
        html! {
            <OutcomeCard key={node.id.to_string()} node={node.clone()} {measures} {criteria} {starts_open} />
        }
    });
    html! { { for cards } }
}

/// The first outcome, from the last stage back, for which success or failure is not said yet.
fn next_to_fill(framework: &Framework) -> Option<Id> {
    let stages = Stage::ALL
        .into_iter()
        .rev()
        .filter(|stage| stage.is_outcome());
    let mut outcomes = stages.flat_map(|stage| framework.nodes_in(stage));
    let is_filled = |node: &Node| {
        let mut criteria = framework.criteria_of(&node.id);
        criteria.any(|criterion| criterion.says_both())
    };
    let unfilled = outcomes.find(|node| !is_filled(node));
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
