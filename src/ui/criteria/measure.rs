//! How an outcome will be seen: a measure, its unit, its direction, where it stands now, and
//! how it is collected.

use super::collection::collection;
use super::several::{Deletion, delete_button};
use crate::edit::{Edit, MeasureEdit, MeasureField};
use crate::model::{Direction, Id, Measure, MeasureKind, Node};
use crate::text::{Message, Phrase};
use crate::ui::desk::{Desk, use_desk};
use crate::ui::field::{NumberField, SelectField, TextField, choices};
use crate::ui::measures::{LibraryButton, LibraryTarget};
use crate::ui::names;
use crate::ui::panel::control_field;
use crate::ui::review::FindingsAt;
use std::rc::Rc;
use yew::prelude::*;

const DIRECTIONS: [Direction; 3] = [Direction::Up, Direction::Down, Direction::Stay];
const KINDS: [MeasureKind; 3] = [
    MeasureKind::BetterOff,
    MeasureKind::HowWell,
    MeasureKind::HowMuch,
];

/// What the fields show.
#[derive(Properties, PartialEq)]
pub struct MeasureFieldsProps {
    /// The id of the measure, also when it is still to be made.
    pub id: Id,
    /// The item it measures.
    pub node: Rc<Node>,
    /// The measure, once there is one.
    pub measure: Option<Rc<Measure>>,
    /// Its number, when the outcome has several.
    pub number: Option<usize>,
}

/// The fields of one measure.
#[component]
pub fn MeasureFields(props: &MeasureFieldsProps) -> Html {
    let desk = use_desk();
    let id = &props.id;
    let measure = props.measure.as_deref().cloned().unwrap_or_default();
    let baseline = &measure.baseline;
    let name = match props.number {
        Some(number) => desk.say(&Phrase::new(Message::MeasureNameNumber).with("number", number)),
        None => desk.get(Message::MeasureName),
    };
    let choose_direction = set(&desk, props, MeasureField::Direction)
        .reform(|place: Option<usize>| place.and_then(|place| DIRECTIONS.get(place).copied()));
    html! {
        <div class="measure">
            <TextField id={format!("measure-{id}")} label={name} hint={Message::MeasureNameHint}
                value={measure.name.clone()} on_input={set(&desk, props, MeasureField::Name)} />
            { library(props) }
            { kind_field(&desk, props, &measure) }
            <div class="field-row">
                <TextField id={format!("unit-{id}")} class="field-short" label={desk.get(Message::MeasureUnit)} hint={Message::MeasureUnitHint}
                    value={measure.unit.clone()} on_input={set(&desk, props, MeasureField::Unit)} />
                <SelectField id={format!("direction-{id}")} label={desk.get(Message::MeasureDirection)}
                    choices={choices(&desk, &DIRECTIONS.map(names::direction))} none={Message::ChoiceNotSaid}
                    chosen={DIRECTIONS.iter().position(|direction| Some(*direction) == measure.direction)} on_choose={choose_direction} />
            </div>
            <div class="field-row">
                <NumberField id={format!("baseline-{id}")} label={desk.get(Message::MeasureBaseline)} hint={Message::MeasureBaselineHint}
                    value={baseline.value} on_input={set(&desk, props, MeasureField::BaselineValue)} />
                <TextField id={format!("baseline-date-{id}")} kind="date" class="field-date" label={desk.get(Message::MeasureBaselineDate)}
                    value={baseline.date.clone()} on_input={set(&desk, props, MeasureField::BaselineDate)} />
            </div>
            { super::year_one::fields(&desk, id, baseline, set(&desk, props, MeasureField::BaselineInYearOne), set(&desk, props, MeasureField::BaselineDueMonth)) }
            { control_field(&desk, format!("control-of-{id}"), &props.node) }
            <FindingsAt id={id.clone()} says_news=true describes={format!("measure-{id}")} />
            { collection(&desk, props, &measure) }
            if props.measure.is_some() { { delete_button(&desk, &props.node, deletion(props, &measure)) } }
        </div>
    }
}

/// The library, for filling this measure.
fn library(props: &MeasureFieldsProps) -> Html {
    let target = LibraryTarget {
        measure: Some(props.id.clone()),
        node: props.node.clone(),
    };
    html! { <div class="buttons"><LibraryButton {target} /></div> }
}

/// Which of the three questions it answers.
fn kind_field(desk: &Desk, props: &MeasureFieldsProps, measure: &Measure) -> Html {
    let on_choose = set(desk, props, MeasureField::Kind)
        .reform(|place: Option<usize>| place.and_then(|place| KINDS.get(place).copied()));
    html! {
        <SelectField id={format!("kind-{}", props.id)} label={desk.get(Message::MeasureKind)} hint={Message::MeasureKindHint}
            choices={choices(desk, &KINDS.map(names::measure_kind))} none={Message::ChoiceNotSaid}
            chosen={KINDS.iter().position(|kind| Some(*kind) == measure.kind)} {on_choose} />
    }
}

fn deletion(props: &MeasureFieldsProps, measure: &Measure) -> Deletion {
    Deletion {
        edit: Edit::Measure(MeasureEdit::Delete(props.id.clone())),
        words: Message::MeasureDelete,
        name: measure.name.clone(),
        said: Message::AnnounceMeasureDeleted,
        heading: format!("measures-{}", props.node.id),
    }
}

/// Sets a field of the measure to what an event brings.
pub fn set<T: 'static>(
    desk: &Desk,
    props: &MeasureFieldsProps,
    field: fn(T) -> MeasureField,
) -> Callback<T> {
    let (desk, id, node_id) = (desk.clone(), props.id.clone(), props.node.id.clone());
    Callback::from(move |value| {
        desk.edit(Edit::Measure(MeasureEdit::Set {
            id: id.clone(),
            node_id: node_id.clone(),
            field: field(value),
        }));
    })
}
