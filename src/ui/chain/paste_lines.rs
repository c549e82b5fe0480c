//! A look at the items of a pasted list before they are added: each can be changed, moved to
//! another stage, or removed.

use super::paste::Numbered;
use crate::chain::Line;
use crate::model::Stage;
use crate::text::{Message, Phrase, stage_name};
use crate::ui::desk::{Desk, use_desk};
use crate::ui::field::{SelectField, TextField, choices};
use crate::ui::{icon, names};
use yew::prelude::*;

/// How many items are shown: nobody looks through more, and all are added.
const MOST_SHOWN: usize = 200;

/// What is looked at.
#[derive(Properties, PartialEq)]
pub struct PasteLinesProps {
    /// The items.
    pub lines: Numbered,
    /// The items after a change.
    pub on_change: Callback<Numbered>,
}

/// The items of a list, each to be changed.
#[component]
pub fn PasteLines(props: &PasteLinesProps) -> Html {
    let desk = use_desk();
    let lines = &props.lines;
    let shown = lines.iter().take(MOST_SHOWN).enumerate();
    html! {
        <>
            <p class="paste-items" id="paste-items" role="status" tabindex="-1">{ desk.say(&summary(lines)) }</p>
            <p class="hint">{ desk.get(Message::PasteCheck) }</p>
            if lines.len() > MOST_SHOWN {
                <p class="hint">{ desk.say(&Phrase::new(Message::PasteShown).with("shown", MOST_SHOWN)) }</p>
            }
            <ol class="paste-lines">
                { for shown.map(|(place, (number, line))| line_fields(&desk, props, place, *number, line)) }
            </ol>
        </>
    }
}

/// "12 items: 3 outputs, 9 activities", the last stage first as in the outline.
fn summary(lines: &Numbered) -> Phrase {
    let of_stage = |stage| lines.iter().filter(|(_, line)| line.stage == stage).count();
    let counts = Stage::ALL.into_iter().rev();
    let counts = counts.map(|stage| (stage, of_stage(stage)));
    let said = counts.filter(|(_, count)| *count > 0);
    let said = said.map(|(stage, count)| counted(items_of(stage), count));
    let stages = said.reduce(|stages, more| {
        Phrase::new(Message::PasteStages)
            .with("stages", stages)
            .with("more", more)
    });
    let summary = counted(Message::PasteItems, lines.len());
    match stages {
        Some(stages) => summary.with("stages", stages),
        None => summary.with("stages", ""),
    }
}

/// A phrase about so many.
pub fn counted(message: Message, count: usize) -> Phrase {
    Phrase::new(message).with("count", count)
}

fn items_of(stage: Stage) -> Message {
    match stage {
        Stage::Input => Message::PasteInputs,
        Stage::Activity => Message::PasteActivities,
        Stage::Output => Message::PasteOutputs,
        Stage::ShortTermOutcome => Message::PasteShortTermOutcomes,
        Stage::IntermediateOutcome => Message::PasteIntermediateOutcomes,
        Stage::LongTermOutcome => Message::PasteLongTermOutcomes,
    }
}

fn line_fields(
    desk: &Desk,
    props: &PasteLinesProps,
    place: usize,
    number: usize,
    line: &Line,
) -> Html {
    let label = |message| desk.say(&Phrase::new(message).with("number", place + 1));
    let on_input = change(props, place, |line, title| line.title = title);
    let on_choose = change(props, place, |line, chosen: Option<usize>| {
        let stage = chosen.and_then(|chosen| Stage::ALL.get(chosen));
        line.stage = stage.copied().unwrap_or(line.stage);
    });
    html! {
        <li class={classes!("paste-line", names::stage_class(line.stage))} key={number}>
            { icon::stage_mark(line.stage) }
            <TextField id={format!("paste-line-{number}")} label={label(Message::PasteLine)} value={line.title.clone()} {on_input} />
            <SelectField id={format!("paste-stage-{number}")} label={label(Message::PasteLineStage)}
                choices={choices(desk, &Stage::ALL.map(stage_name))}
                chosen={Stage::ALL.iter().position(|stage| *stage == line.stage)} {on_choose} />
            <button type="button" class="button button-quiet" id={remove_id(number)} aria-label={label(Message::PasteLineRemove)} onclick={remove(desk, props, place)}>
                { icon::tool(icon::CROSS) }
            </button>
        </li>
    }
}

fn change<T: 'static>(
    props: &PasteLinesProps,
    place: usize,
    how: impl Fn(&mut Line, T) + 'static,
) -> Callback<T> {
    let lines = props.lines.clone();
    props.on_change.reform(move |value| {
        let mut lines = lines.clone();
        if let Some((_, line)) = lines.get_mut(place) {
            how(line, value);
        }
        lines
    })
}

/// Removes a line. The next one's button gets the focus, else the one before, else *Cancel*.
fn remove(desk: &Desk, props: &PasteLinesProps, place: usize) -> Callback<MouseEvent> {
    let (desk, lines) = (desk.clone(), props.lines.clone());
    props.on_change.reform(move |_| {
        let mut lines = lines.clone();
        lines.remove(place);
        let next = lines.get(place).or(lines.last());
        desk.focus_later(next.map_or("paste-cancel".to_owned(), |(number, _)| remove_id(*number)));
        lines
    })
}

fn remove_id(number: usize) -> String {
    format!("paste-remove-{number}")
}
