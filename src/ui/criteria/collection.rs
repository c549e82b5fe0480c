//! How a measure is collected: exactly what is counted, from where, how often, by whom, how long
//! it takes, who suggested it, and for which groups it is told apart.

use super::measure::{MeasureFieldsProps, set};
use crate::edit::MeasureField;
use crate::model::Measure;
use crate::text::Message;
use crate::ui::desk::Desk;
use crate::ui::field::{TextArea, TextField, WholeNumberField};
use crate::ui::suggesters::{Question, suggesters};
use yew::prelude::*;

/// The fields, which open when they are wanted.
pub fn collection(desk: &Desk, props: &MeasureFieldsProps, measure: &Measure) -> Html {
    let id = &props.id;
    html! {
        <details>
            <summary>{ desk.get(Message::MeasureMore) }<span class="visually-hidden">{ " " }{ &measure.name }</span></summary>
            <div class="card-part">
                <TextArea id={format!("definition-{id}")} label={desk.get(Message::MeasureDefinition)} hint={Message::MeasureDefinitionHint}
                    value={measure.definition.clone()} on_input={set(desk, props, MeasureField::Definition)} />
                <TextField id={format!("source-{id}")} label={desk.get(Message::MeasureSource)}
                    value={measure.source.clone()} on_input={set(desk, props, MeasureField::Source)} />
                <TextField id={format!("collected-{id}")} label={desk.get(Message::MeasureCollectedBy)}
                    value={measure.collected_by.clone()} on_input={set(desk, props, MeasureField::CollectedBy)} />
                <div class="field-row">
                    <TextField id={format!("frequency-{id}")} label={desk.get(Message::MeasureFrequency)} hint={Message::MeasureFrequencyHint}
                        value={measure.frequency.clone()} on_input={set(desk, props, MeasureField::Frequency)} />
                    <WholeNumberField id={format!("minutes-{id}")} label={desk.get(Message::MeasureMinutes)} hint={Message::MeasureMinutesHint}
                        value={measure.minutes_per_collection} on_input={set(desk, props, MeasureField::MinutesPerCollection)} />
                </div>
                { suggested(desk, props, measure) }
                <TextArea id={format!("breakdowns-{id}")} label={desk.get(Message::MeasureBreakdowns)} hint={Message::MeasureBreakdownsHint}
                    value={measure.breakdowns.join("\n")} on_input={set(desk, props, |text: String| MeasureField::Breakdowns(lines(&text)))} />
            </div>
        </details>
    }
}

/// A line for each group. One that is still empty stays while it is being written.
fn lines(text: &str) -> Vec<String> {
    match text.is_empty() {
        true => Vec::new(),
        false => text.split('\n').map(str::to_owned).collect(),
    }
}

fn suggested(desk: &Desk, props: &MeasureFieldsProps, measure: &Measure) -> Html {
    let id = |who: &str| format!("suggested-{who}-{}", props.id);
    let question = Question {
        legend: Message::MeasureSuggestedBy,
        class: "field checks",
        id: &id,
    };
    let set = set(desk, props, MeasureField::SuggestedBy);
    suggesters(desk, &question, &measure.suggested_by, &set)
}
