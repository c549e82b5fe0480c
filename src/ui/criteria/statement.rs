//! One criterion: what would count as success, as the least that is acceptable, as failure and
//! as better than success. What happens after a failure belongs in `after`.

use super::scale::ScaleView;
use super::several::{Deletion, delete_button, measure_names};
use super::warning::{Chain, Warning};
use super::{after, ratings};
use crate::edit::{CriterionEdit, CriterionField, Edit};
use crate::model::{Criterion, Id, Measure, Node, Number, Statement};
use crate::text::{Message, Phrase};
use crate::ui::desk::{Desk, use_desk};
use crate::ui::field::{NumberField, SelectField, TextArea, WholeNumberField};
use crate::ui::review::FindingsAt;
use std::rc::Rc;
use yew::prelude::*;

/// What the fields show.
#[derive(Properties, PartialEq)]
pub struct CriterionFieldsProps {
    /// The id of the criterion, also when it is still to be made.
    pub id: Id,
    /// The outcome it is about.
    pub node: Rc<Node>,
    /// The criterion, once there is one.
    pub criterion: Option<Rc<Criterion>>,
    /// The measure its thresholds are on.
    pub measure: Option<Rc<Measure>>,
    /// All the measures of the outcome.
    pub measures: Vec<Rc<Measure>>,
    /// What it is told apart by, when the outcome has several.
    pub name: Option<String>,
    /// The chain its outcome is in.
    pub chain: Chain,
}

/// The four statements, told apart by a word, a shape and a colour.
struct Words {
    slug: &'static str,
    label: Message,
    hint: Message,
    threshold: Message,
    class: &'static str,
    /// Its fields, as files name them.
    fields: &'static [&'static str],
}

const SUCCESS: Words = Words {
    slug: "success",
    label: Message::CriterionSuccess,
    hint: Message::CriterionSuccessHint,
    threshold: Message::CriterionSuccessThreshold,
    class: "statement-success",
    fields: &["success", "success.threshold"],
};
const MINIMUM: Words = Words {
    slug: "minimum",
    label: Message::CriterionMinimum,
    hint: Message::CriterionMinimumHint,
    threshold: Message::CriterionMinimumThreshold,
    class: "statement-minimum",
    fields: &["minimum", "minimum.threshold"],
};
const FAILURE: Words = Words {
    slug: "failure",
    label: Message::CriterionFailure,
    hint: Message::CriterionFailureHint,
    threshold: Message::CriterionFailureThreshold,
    class: "statement-failure",
    fields: &["failure", "failure.threshold"],
};

const STRETCH: Words = Words {
    slug: "stretch",
    label: Message::CriterionStretch,
    hint: Message::CriterionStretchHint,
    threshold: Message::CriterionStretchThreshold,
    class: "statement-stretch",
    fields: &["stretch", "stretch.threshold"],
};

/// What else there is to a criterion, as files name it.
const OTHER_FIELDS: &[&str] = &[
    "",
    "byMonth",
    "measureId",
    "response.what",
    "response.whoDecides",
];

/// The fields of one criterion.
#[component]
pub fn CriterionFields(props: &CriterionFieldsProps) -> Html {
    let desk = use_desk();
    let (id, measure) = (&props.id, &props.measure);
    let criterion = props.criterion.as_deref().cloned().unwrap_or_default();
    let has_choice = props.measures.len() > 1;
    html! {
        <div class="criterion">
            if let Some(name) = &props.name { <p class="list-title" dir="auto">{ name }</p> }
            if has_choice { { measure_field(&desk, props) } }
            <ScaleView id={id.clone()} node_id={props.node.id.clone()} criterion={props.criterion.clone()} measure={measure.clone()} {has_choice} />
            { statement(&desk, props, &SUCCESS, &criterion.success, CriterionField::SuccessSentence, CriterionField::SuccessThreshold) }
            { statement(&desk, props, &MINIMUM, &criterion.minimum, CriterionField::MinimumSentence, CriterionField::MinimumThreshold) }
            { statement(&desk, props, &FAILURE, &criterion.failure, CriterionField::FailureSentence, CriterionField::FailureThreshold) }
            { statement(&desk, props, &STRETCH, &criterion.stretch, CriterionField::StretchSentence, CriterionField::StretchThreshold) }
            <WholeNumberField id={format!("month-{id}")} label={desk.get(Message::CriterionByMonth)} hint={Message::CriterionByMonthHint}
                value={criterion.by_month} on_input={set(&desk, props, CriterionField::ByMonth)} />
            { ratings::disclosure(&desk, &criterion, measure.as_deref()) }
            <Warning id={id.clone()} node={props.node.clone()} words={criterion.early_warning.clone()} item={criterion.early_warning_node_id.clone()} chain={props.chain.clone()} />
            { after::fields(&desk, props, &criterion.response) }
            <FindingsAt id={id.clone()} fields={OTHER_FIELDS} says_news=true />
            if props.criterion.is_some() { { delete_button(&desk, &props.node, deletion(props)) } }
        </div>
    }
}

fn deletion(props: &CriterionFieldsProps) -> Deletion {
    Deletion {
        edit: Edit::Criterion(CriterionEdit::Delete(props.id.clone())),
        words: Message::CriterionDelete,
        name: props.name.clone().unwrap_or_default(),
        said: Message::AnnounceCriterionDeleted,
        heading: format!("criteria-{}", props.node.id),
    }
}

/// Which of several measures the thresholds are on.
fn measure_field(desk: &Desk, props: &CriterionFieldsProps) -> Html {
    let chosen = props.measure.as_ref().map(|measure| &measure.id);
    let ids: Vec<_> = props.measures.iter().map(|it| it.id.clone()).collect();
    let chosen = ids.iter().position(|id| Some(id) == chosen);
    let on_choose = set(desk, props, CriterionField::Measure)
        .reform(move |place: Option<usize>| place.and_then(|place| ids.get(place).cloned()));
    html! {
        <SelectField id={format!("on-{}", props.id)} label={desk.get(Message::CriterionMeasure)} none={Message::ChoiceNotSaid}
            choices={measure_names(desk, &props.measures)} {chosen} {on_choose} />
    }
}

/// A sentence with its threshold, in the unit of the measure.
fn statement(
    desk: &Desk,
    props: &CriterionFieldsProps,
    words: &Words,
    statement: &Statement,
    sentence: fn(String) -> CriterionField,
    threshold: fn(Option<Number>) -> CriterionField,
) -> Html {
    let id = &props.id;
    html! {
        <div class={classes!("statement", words.class)}>
            <TextArea id={format!("{}-{id}", words.slug)} label={desk.get(words.label)} hint={words.hint}
                value={statement.sentence.clone()} on_input={set(desk, props, sentence)} />
            <NumberField id={format!("{}-threshold-{id}", words.slug)} label={threshold_label(desk, props, words)}
                value={statement.threshold} on_input={set(desk, props, threshold)} />
            <FindingsAt id={id.clone()} fields={words.fields} says_news=true describes={format!("{}-threshold-{id}", words.slug)} />
        </div>
    }
}

fn threshold_label(desk: &Desk, props: &CriterionFieldsProps, words: &Words) -> String {
    let name = desk.get(words.threshold);
    let unit = props.measure.as_ref().map(|measure| measure.unit.trim());
    match unit {
        Some(unit) if !unit.is_empty() => desk.say(
            &Phrase::new(Message::CriterionThresholdUnit)
                .with("name", name)
                .with("unit", unit),
        ),
        _ => name,
    }
}

/// Sets a field of the criterion to what it is given.
pub(super) fn set<T: 'static>(
    desk: &Desk,
    props: &CriterionFieldsProps,
    field: fn(T) -> CriterionField,
) -> Callback<T> {
    set_of(desk, (&props.id, &props.node.id), field)
}

/// Sets a field of a criterion, by its id and that of its outcome, to what it is given.
pub(super) fn set_of<T: 'static>(
    desk: &Desk,
    (id, node_id): (&Id, &Id),
    field: fn(T) -> CriterionField,
) -> Callback<T> {
    let (desk, id, node_id) = (desk.clone(), id.clone(), node_id.clone());
    Callback::from(move |value| {
        desk.edit(Edit::Criterion(CriterionEdit::Set {
            id: id.clone(),
            node_id: node_id.clone(),
            field: field(value),
        }));
    })
}
