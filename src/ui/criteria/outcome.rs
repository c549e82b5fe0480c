//! One outcome with its measures and its criteria; or another item that has some.

use super::measure::MeasureFields;
use super::several;
use super::statement::CriterionFields;
use super::warning::Chain;
use crate::check::Family;
use crate::model::{Criterion, Id, Measure, Node};
use crate::text::{Message, Phrase, stage_name};
use crate::ui::desk::{Desk, use_desk};
use crate::ui::heading::Heading;
use crate::ui::review::FindingsAt;
use crate::ui::{icon, names};
use std::rc::Rc;
use yew::prelude::*;

/// What the card shows.
#[derive(Properties, PartialEq)]
pub struct OutcomeCardProps {
    /// The outcome.
    pub node: Rc<Node>,
    /// Its measures.
    pub measures: Vec<Rc<Measure>>,
    /// Its criteria.
    pub criteria: Vec<Rc<Criterion>>,
    /// The chain it is in.
    pub chain: Chain,
    /// Whether it is open when the page is first shown.
    pub starts_open: bool,
}

/// The ids that a first measure and criterion will have, so that a first letter makes them, and
/// undoing it and typing again leaves the focus where it is.
#[derive(PartialEq)]
struct FirstIds {
    measure: Id,
    criterion: Id,
}

/// What is found here: the rest of an outcome is found where its chain is.
const FAMILIES: &[Family] = &[Family::Criteria, Family::Measures];

/// One outcome. A form for a first measure and a first criterion is always there.
#[component]
pub fn OutcomeCard(props: &OutcomeCardProps) -> Html {
    let desk = use_desk();
    let starts_open = props.starts_open;
    let is_open = use_state(|| starts_open);
    let next = use_memo((), |()| FirstIds {
        measure: desk.new_id(),
        criterion: desk.new_id(),
    });
    let (measure, criterion) = (use_state(|| None::<Id>), use_state(|| None::<Id>));
    let toggle = {
        let is_open = is_open.clone();
        Callback::from(move |_| is_open.set(!*is_open))
    };
    let node = &props.node;
    let is_judged = node.stage.is_outcome() || !props.criteria.is_empty();
    html! {
        <section class={classes!("card", names::stage_class(node.stage))}>
            <div class="card-heading">
                { icon::stage_mark(node.stage) }
                <div class="card-words">
                    <Heading depth=2 class="card-title"><bdi>{ title(&desk, node) }</bdi></Heading>
                    <p class="hint">
                        { desk.get(stage_name(node.stage)) }
                        if is_judged { { " · " }{ desk.get(state(&props.criteria)) } }
                    </p>
                </div>
                <button type="button" class="button button-quiet" id={format!("card-{}", node.id)} aria-expanded={is_open.to_string()} onclick={toggle}>
                    { desk.get(if *is_open { Message::CardHide } else { Message::CardShow }) }
                    <span class="visually-hidden">{ " " }{ &node.title }</span>{ icon::tool(icon::DOWN) }
                </button>
            </div>
            if *is_open {
                <div class="card-body">
                    <FindingsAt id={node.id.clone()} families={FAMILIES} />
                    { measures(&desk, props, &next, &measure) }
                    if is_judged { { criteria(&desk, props, &next, &criterion) } }
                </div>
            }
        </section>
    }
}

fn title(desk: &Desk, node: &Node) -> String {
    match node.title.trim().is_empty() {
        true => desk.get(Message::OutcomeUntitled),
        false => node.title.clone(),
    }
}

/// What is said about the outcome so far.
fn state(criteria: &[Rc<Criterion>]) -> Message {
    let any = |said: fn(&Criterion) -> bool| criteria.iter().any(|criterion| said(criterion));
    let success = any(|criterion| !criterion.success.is_empty());
    let failure = any(|criterion| !criterion.failure.is_empty());
    match (success, failure) {
        (true, true) => Message::CardBoth,
        (true, false) => Message::CardNoFailure,
        (false, true) => Message::CardNoSuccess,
        (false, false) => Message::CardNeither,
    }
}

/// What the measures and the criteria of an outcome have alike: a list of forms under a heading,
/// with one more while none is there or another one is being added.
struct List<'a> {
    title: Message,
    add: Message,
    /// What the ids of its heading, and of the first field of a form, begin with.
    heading: &'static str,
    field: &'static str,
    known: Vec<Id>,
    next: &'a Id,
    another: &'a UseStateHandle<Option<Id>>,
}

impl List<'_> {
    /// The list, with the form for each id. A form is told its place, and whether it has others
    /// beside it.
    fn view(self, desk: &Desk, node: &Node, form: impl Fn(usize, Id, bool) -> Html) -> Html {
        let known = self.known.len();
        let ids = several::with_next(self.known, self.next, self.another.as_ref());
        let (many, can_add) = (ids.len() > 1, ids.len() == known);
        let forms = ids.into_iter().enumerate();
        let forms = forms.map(|(place, id)| form(place, id, many));
        html! {
            <div class="card-part">
                <Heading depth=3 id={format!("{}-{}", self.heading, node.id)}>{ desk.get(self.title) }</Heading>
                { for forms }
                if can_add { { several::add_button(desk, self.add, self.field, node, self.another) } }
            </div>
        }
    }
}

fn measures(
    desk: &Desk,
    props: &OutcomeCardProps,
    next: &FirstIds,
    another: &UseStateHandle<Option<Id>>,
) -> Html {
    let list = List {
        title: Message::MeasureTitle,
        add: Message::MeasureAdd,
        heading: "measures",
        field: "measure",
        known: props.measures.iter().map(|it| it.id.clone()).collect(),
        next: &next.measure,
        another,
    };
    let node = &props.node;
    list.view(desk, node, |place, id, many| {
        let measure = props.measures.get(place).cloned();
        html! { <MeasureFields key={id.to_string()} id={id.clone()} node={node.clone()} {measure} number={many.then_some(place + 1)} /> }
    })
}

fn criteria(
    desk: &Desk,
    props: &OutcomeCardProps,
    next: &FirstIds,
    another: &UseStateHandle<Option<Id>>,
) -> Html {
    let list = List {
        title: Message::CriterionTitle,
        add: Message::CriterionAdd,
        heading: "criteria",
        field: "success",
        known: props.criteria.iter().map(|it| it.id.clone()).collect(),
        next: &next.criterion,
        another,
    };
    let node = &props.node;
    list.view(desk, node, |place, id, many| {
        let criterion = props.criteria.get(place).cloned();
        let measure = measure_for(props, criterion.as_deref());
        let name = many.then(|| criterion_name(desk, props, criterion.as_deref(), place + 1));
        html! {
            <CriterionFields key={id.to_string()} id={id.clone()} node={node.clone()} {criterion} {measure} measures={props.measures.clone()} {name} chain={props.chain.clone()} />
        }
    })
}

/// The measure whose unit the thresholds are in: the one named, or the only one there is.
fn measure_for(props: &OutcomeCardProps, criterion: Option<&Criterion>) -> Option<Rc<Measure>> {
    let named = criterion.and_then(|criterion| criterion.measure_id.clone());
    let mut measures = props.measures.iter();
    match named {
        Some(id) => measures.find(|measure| measure.id == id).cloned(),
        None if props.measures.len() == 1 => measures.next().cloned(),
        None => None,
    }
}

/// What several criteria of one outcome are told apart by: the name of their measure.
fn criterion_name(
    desk: &Desk,
    props: &OutcomeCardProps,
    criterion: Option<&Criterion>,
    number: usize,
) -> String {
    let named = criterion.and_then(|criterion| criterion.measure_id.as_ref());
    let mut measures = props.measures.iter().zip(1..);
    match measures.find(|(measure, _)| Some(&measure.id) == named) {
        Some((measure, number)) => several::measure_name(desk, measure, number),
        None => desk.say(&Phrase::new(Message::CriterionNumber).with("number", number)),
    }
}
