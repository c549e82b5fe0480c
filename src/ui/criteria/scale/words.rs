//! What stands beside a scale: its words, what can still be put on it, and what has to be filled
//! in before there is one.

use super::paint::token;
use super::{Msg, ScaleProps, ScaleView};
use crate::calc::{Lack, Level, Scale};
use crate::export::svg::number;
use crate::model::Measure;
use crate::picture::{Months, Sentence, level_name, scale_words, zone_sample};
use crate::text::{Message, Phrase, Text};
use crate::ui::desk::Desk;
use crate::ui::icon;
use crate::ui::shapes::shapes;
use yew::prelude::*;

/// The months of a scale, in words.
pub fn months(props: &ScaleProps, scale: &Scale, text: &Text) -> Months {
    let say = |month: u32| text.say(&Phrase::new(Message::ScaleMonth).with("month", month));
    let criterion = props.criterion.as_ref();
    Months {
        judged: criterion.and_then(|it| it.by_month).map(say),
        due: scale.due_month.map(say),
    }
}

/// The scale in words, each zone with a sample of it.
pub fn beside(scale: &Scale, measure: &Measure, months: &Months, text: &Text) -> Html {
    let sentences = scale_words(scale, &measure.unit, months, text);
    html! { <ul class="scale-words">{ for sentences.iter().map(sentence) }</ul> }
}

fn sentence(sentence: &Sentence) -> Html {
    let sample = sentence.zone.map(|zone| {
        let picture = zone_sample(zone);
        let [width, height] = [picture.width, picture.height].map(number);
        html! {
            <svg aria-hidden="true" viewBox={format!("0 0 {width} {height}")} {width} {height}>{ shapes(&picture, token) }</svg>
        }
    });
    html! { <li>{ sample }<span>{ &sentence.words }</span></li> }
}

/// A button for each level that is not said yet. A baseline that is measured later is not asked
/// for.
pub fn missing(ctx: &Context<ScaleView>, scale: &Scale, text: &Text) -> Html {
    let is_missing = |level: &Level| {
        let is_later = *level == Level::Baseline && scale.is_provisional;
        scale.levels.value(*level).is_none() && !is_later
    };
    let missing: Vec<Level> = Level::ALL.into_iter().filter(is_missing).collect();
    let button = |level: Level| {
        let set = Phrase::new(Message::ScaleSet).with("level", level_name(level));
        let onclick = ctx.link().callback(move |_: MouseEvent| Msg::Set(level));
        html! {
            <button type="button" class="button button-small" {onclick}>
                { icon::tool(icon::PLUS) }{ text.say(&set) }
                <span class="visually-hidden">{ " " }{ text.get(Message::ScaleSetRest) }</span>
            </button>
        }
    };
    html! {
        if !missing.is_empty() {
            <div class="buttons scale-missing">
                <span class="hint">{ text.get(Message::ScaleSetHint) }</span>
                { for missing.into_iter().map(button) }
            </div>
        }
    }
}

/// What has to be filled in before there is a scale, and the way there.
pub fn lacking(desk: &Desk, props: &ScaleProps, lack: Lack) -> Html {
    let (message, field) = lacking_field(props, lack);
    let go = field.map(|field| {
        let desk = desk.clone();
        Callback::from(move |_: MouseEvent| desk.focus_now(&field))
    });
    html! {
        <div class="scale-lacking">
            <p class="hint">{ desk.get(message) }</p>
            if let Some(onclick) = go {
                <button type="button" class="button button-small" {onclick}>{ desk.get(Message::ScaleFillIn) }</button>
            }
        </div>
    }
}

/// What is said of what is lacking, and the id of the field it goes into.
fn lacking_field(props: &ScaleProps, lack: Lack) -> (Message, Option<String>) {
    let of_measure = |field: &str| {
        let measure = props.measure.as_ref()?;
        Some(format!("{field}-{}", measure.id))
    };
    let of_criterion = |field: &str| Some(format!("{field}-{}", props.id));
    match lack {
        Lack::Measure if props.has_choice => (Message::ScaleLacksChoice, of_criterion("on")),
        Lack::Measure => (Message::ScaleLacksMeasure, None),
        Lack::Unit => (Message::ScaleLacksUnit, of_measure("unit")),
        Lack::Direction => (Message::ScaleLacksDirection, of_measure("direction")),
        Lack::Baseline => (Message::ScaleLacksBaseline, of_measure("baseline")),
        Lack::Number => (Message::ScaleLacksNumber, of_criterion("success-threshold")),
    }
}
