//! What would show trouble first: a sentence, and the item of the chain to watch, chosen from
//! those that the outcome rests on.

use super::statement::set_of;
use crate::chain::{EarlySign, early_signs};
use crate::edit::CriterionField;
use crate::editor::{Action, Page, Part};
use crate::model::{Framework, Id, Node, Stage};
use crate::text::{Message, Phrase};
use crate::ui::desk::{Desk, use_desk};
use crate::ui::field::{SelectField, TextArea};
use std::rc::Rc;
use yew::prelude::*;

/// The chain as it was when it last changed: typing into a criterion does not change it, so that
/// it is the same for every card.
#[derive(Clone)]
pub struct Chain(Rc<Kept>);

struct Kept {
    framework: Rc<Framework>,
}

impl PartialEq for Chain {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// The chain of a framework, renewed when an item, a link or what is measured is another.
#[hook]
pub fn use_chain(framework: &Rc<Framework>) -> Chain {
    let measured = framework.measures.iter().map(|it| it.node_id.clone());
    let measured: Vec<Id> = measured.collect();
    let parts = (framework.nodes.clone(), framework.links.clone(), measured);
    let framework = framework.clone();
    Chain(use_memo(parts, |_| Kept { framework }))
}

/// What the fields show.
#[derive(Properties, PartialEq)]
pub struct WarningProps {
    /// The id of the criterion, also when it is still to be made.
    pub id: Id,
    /// The outcome it is about.
    pub node: Rc<Node>,
    /// The sign in words.
    pub words: String,
    /// The item where it would show.
    pub item: Option<Id>,
    /// The chain.
    pub chain: Chain,
}

/// As many items as anybody looks through.
const MOST_CHOICES: usize = 10;

/// The sign, and where it would show.
#[component]
pub fn Warning(props: &WarningProps) -> Html {
    let desk = use_desk();
    let id = &props.id;
    let chosen = use_memo(
        (
            props.chain.clone(),
            props.node.id.clone(),
            props.item.clone(),
        ),
        |(chain, outcome, item)| choices(&chain.0.framework, outcome, item.as_ref()),
    );
    html! {
        <>
            <TextArea id={format!("warning-{id}")} label={desk.get(Message::CriterionWarning)} hint={Message::CriterionWarningHint}
                value={props.words.clone()} on_input={set_of(&desk, (&props.id, &props.node.id), CriterionField::EarlyWarning)} />
            if chosen.is_empty() { { nothing_leads_here(&desk) } } else { { item_field(&desk, props, &chosen) } }
        </>
    }
}

/// An item that can be chosen.
struct Choice {
    id: Id,
    title: String,
    stage: Stage,
    is_measured: bool,
}

impl Choice {
    fn of(node: &Node, is_measured: bool) -> Self {
        Choice {
            id: node.id.clone(),
            title: node.title.clone(),
            stage: node.stage,
            is_measured,
        }
    }
}

/// The first of the signs, and the item that is chosen already, wherever it is.
fn choices(framework: &Framework, outcome: &Id, chosen: Option<&Id>) -> Vec<Choice> {
    let signs = early_signs(framework, outcome);
    let choice = |sign: &EarlySign| Choice::of(sign.node, sign.is_measured);
    let mut choices: Vec<Choice> = signs.iter().take(MOST_CHOICES).map(choice).collect();
    let is_new = |node: &&Rc<Node>| choices.iter().all(|choice| choice.id != node.id);
    let other = chosen.and_then(|id| framework.node(id)).filter(is_new);
    let other =
        other.map(|node| Choice::of(node, framework.measures_of(&node.id).next().is_some()));
    choices.extend(other);
    choices
}

fn item_field(desk: &Desk, props: &WarningProps, choices: &[Choice]) -> Html {
    let ids: Vec<Id> = choices.iter().map(|it| it.id.clone()).collect();
    let chosen = ids.iter().position(|id| props.item.as_ref() == Some(id));
    let on_choose = set_of(
        desk,
        (&props.id, &props.node.id),
        CriterionField::EarlyWarningNode,
    )
    .reform(move |place: Option<usize>| place.and_then(|place| ids.get(place).cloned()));
    let words = choices.iter().map(|choice| say(desk, choice));
    html! {
        <SelectField id={format!("sign-{}", props.id)} label={desk.get(Message::CriterionWarningItem)} hint={Message::CriterionWarningItemHint}
            choices={words.collect::<Vec<_>>()} none={Message::ChoiceNotSaid} {chosen} {on_choose} />
    }
}

fn say(desk: &Desk, choice: &Choice) -> String {
    let message = match choice.is_measured {
        true => Message::CriterionWarningMeasured,
        false => Message::CriterionWarningChoice,
    };
    let title = match choice.title.trim() {
        "" => desk.get(Message::OutcomeUntitled),
        title => title.to_owned(),
    };
    let phrase = Phrase::new(message).with("title", title);
    desk.say(&phrase.with("stage", stage_of_one(choice.stage)))
}

/// What one item of a stage is, in the middle of a sentence.
fn stage_of_one(stage: Stage) -> Message {
    match stage {
        Stage::Input => Message::StageOneInput,
        Stage::Activity => Message::StageOneActivity,
        Stage::Output => Message::StageOneOutput,
        Stage::ShortTermOutcome => Message::StageOneShortTermOutcome,
        Stage::IntermediateOutcome => Message::StageOneIntermediateOutcome,
        Stage::LongTermOutcome => Message::StageOneLongTermOutcome,
    }
}

/// What belongs here, and the way to where it is made.
fn nothing_leads_here(desk: &Desk) -> Html {
    let onclick = {
        let desk = desk.clone();
        Callback::from(move |_: MouseEvent| desk.act(Action::Show(Page::Part(Part::OutcomeChain))))
    };
    html! {
        <div class="scale-lacking">
            <p class="hint">{ desk.get(Message::CriterionWarningNone) }</p>
            <button type="button" class="button button-small" {onclick}>{ desk.get(Message::CriterionWarningToChain) }</button>
        </div>
    }
}
