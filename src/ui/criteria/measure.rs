//! How an outcome will be seen: a measure, its unit, its direction, where it stands now, and
//! how it is collected.

use super::several::{Deletion, delete_button};
use crate::edit::{Edit, MeasureEdit, MeasureField};
use crate::model::{Direction, Id, Measure, Node};
use crate::text::{Message, Phrase};
use crate::ui::desk::{Desk, use_desk};
use crate::ui::field::{CheckBox, NumberField, SelectField, TextArea, TextField, choices};
use crate::ui::names;
use std::rc::Rc;
use yew::prelude::*;

const DIRECTIONS: [Direction; 3] = [Direction::Up, Direction::Down, Direction::Stay];

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
            <CheckBox id={format!("year-one-{id}")} label={desk.get(Message::MeasureYearOne)}
                checked={baseline.set_in_year_one} on_change={set(&desk, props, MeasureField::BaselineInYearOne)} />
            { collection(&desk, props, &measure) }
            if props.measure.is_some() { { delete_button(&desk, &props.node, deletion(props, &measure)) } }
        </div>
    }
}

/// Exactly what is counted, and how it is collected.
fn collection(desk: &Desk, props: &MeasureFieldsProps, measure: &Measure) -> Html {
    let id = &props.id;
    html! {
        <details>
            <summary>{ desk.get(Message::MeasureMore) }<span class="visually-hidden">{ " " }{ &measure.name }</span></summary>
            <div class="card-part">
                <TextArea id={format!("definition-{id}")} label={desk.get(Message::MeasureDefinition)} hint={Message::MeasureDefinitionHint}
                    value={measure.definition.clone()} on_input={set(desk, props, MeasureField::Definition)} />
                <TextField id={format!("source-{id}")} label={desk.get(Message::MeasureSource)}
                    value={measure.source.clone()} on_input={set(desk, props, MeasureField::Source)} />
                <TextField id={format!("frequency-{id}")} label={desk.get(Message::MeasureFrequency)}
                    value={measure.frequency.clone()} on_input={set(desk, props, MeasureField::Frequency)} />
                <TextField id={format!("collected-{id}")} label={desk.get(Message::MeasureCollectedBy)}
                    value={measure.collected_by.clone()} on_input={set(desk, props, MeasureField::CollectedBy)} />
            </div>
        </details>
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

fn set<T: 'static>(
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
