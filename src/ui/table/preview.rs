//! What would be made of a table: how much, its first lines, and what could not be read.

use super::matching::{Look, Made};
use crate::import::table::{Addition, PreviewLine};
use crate::model::{Framework, Measure, Number, Statement};
use crate::text::{Message, Phrase, stage_name};
use crate::ui::desk::Desk;
use crate::ui::heading::Heading;
use crate::ui::{icon, names};
use yew::prelude::*;

/// How many lines are shown.
const MOST_LINES: usize = 12;

/// How many sentences of what could not be read are shown.
const MOST_TOLD: usize = 50;

const COLUMNS: [Message; 6] = [
    Message::TablePreviewItem,
    Message::TableMeasure,
    Message::TableBaseline,
    Message::TableSuccess,
    Message::TableMinimum,
    Message::TableFailure,
];

/// What would be made.
pub fn preview(look: &Look, made: &Made, open: Option<&Framework>) -> Html {
    let desk = look.desk;
    let told = made.added.as_ref().unwrap_or(&made.new);
    html! {
        <>
            <section class="group" aria-labelledby="table-preview">
                <Heading depth=2 id="table-preview">{ desk.get(Message::TablePreviewTitle) }</Heading>
                <div class="table-counts" role="status">
                    <p>{ desk.say(&made.new.counted(Message::TableCounts)) }</p>
                    if let (Some(added), Some(open)) = (&made.added, open) {
                        <p class="hint">{ desk.say(&in_open(added, open)) }</p>
                    }
                </div>
                { lines(desk, &made.new) }
            </section>
            { told_section(desk, told) }
        </>
    }
}

/// "In “…”: 1 of these items is there already."
fn in_open(added: &Addition, open: &Framework) -> Phrase {
    Phrase::new(Message::TableInOpen)
        .with("title", open.title.as_str())
        .with("there", added.there)
        .with("items", added.piece.nodes.len())
        .with("measures", added.piece.measures.len())
}

/// The roles are said again because a narrow page shows each row as a block.
fn lines(desk: &Desk, addition: &Addition) -> Html {
    let lines = addition.preview(MOST_LINES + 1);
    let is_more = lines.len() > MOST_LINES;
    let column =
        |name: Message| html! { <th role="columnheader" scope="col">{ desk.get(name) }</th> };
    let shown = lines.iter().take(MOST_LINES).enumerate();
    let row = |(place, line): (usize, &PreviewLine)| {
        let before = place.checked_sub(1).and_then(|place| lines.get(place));
        let is_same = before.is_some_and(|before| before.node.id == line.node.id);
        row(desk, line, is_same)
    };
    html! {
        <>
            if !lines.is_empty() {
                <table class="table-preview" role="table" aria-labelledby="table-preview">
                    <thead role="rowgroup"><tr role="row">{ for COLUMNS.map(column) }</tr></thead>
                    <tbody role="rowgroup">{ for shown.map(row) }</tbody>
                </table>
            }
            if is_more {
                <p class="hint">{ desk.say(&Phrase::new(Message::TablePreviewFirst).with("count", MOST_LINES)) }</p>
            }
        </>
    }
}

/// A line. The item of the line above is said again, and shown where the page is narrow.
fn row(desk: &Desk, line: &PreviewLine, is_same: bool) -> Html {
    let node = &line.node;
    let measure = line.measure.as_deref();
    let unit = measure.map_or("", |measure| measure.unit.as_str());
    let criterion = line.criterion.as_deref();
    let said = |which: fn(&crate::model::Criterion) -> &Statement| {
        criterion.map_or(String::new(), |it| statement(desk, which(it), unit))
    };
    let cells = [
        (
            Message::TableMeasure,
            measure.map_or(String::new(), |it| name(desk, it)),
        ),
        (
            Message::TableBaseline,
            measure.map_or(String::new(), |it| baseline(desk, it)),
        ),
        (Message::TableSuccess, said(|it| &it.success)),
        (Message::TableMinimum, said(|it| &it.minimum)),
        (Message::TableFailure, said(|it| &it.failure)),
    ];
    let title = match node.title.as_str() {
        "" => desk.get(Message::TableUntitled),
        title => title.to_owned(),
    };
    html! {
        <tr role="row" class={is_same.then_some("is-same")}>
            <th role="rowheader" scope="row" class={names::stage_class(node.stage)}>
                <span class="table-item">{ icon::stage_mark(node.stage) }<bdi>{ title }</bdi></span>
                <span class="hint">{ desk.get(stage_name(node.stage)) }</span>
            </th>
            { for cells.into_iter().map(|(column, words)| cell(desk, column, words)) }
        </tr>
    }
}

fn cell(desk: &Desk, column: Message, words: String) -> Html {
    let is_empty = words.is_empty();
    html! {
        <td role="cell" class={is_empty.then_some("is-empty")}>
            if !is_empty {
                <span class="cell-name" aria-hidden="true">{ desk.get(column) }</span>
                <bdi>{ words }</bdi>
            }
        </td>
    }
}

fn name(desk: &Desk, measure: &Measure) -> String {
    match measure.name.as_str() {
        "" => desk.get(Message::TableUnnamed),
        name => name.to_owned(),
    }
}

fn baseline(desk: &Desk, measure: &Measure) -> String {
    match measure.baseline.value {
        Some(value) => with_unit(desk, value, &measure.unit),
        None if measure.baseline.set_in_year_one => desk.get(Message::TableYearOne),
        None => String::new(),
    }
}

fn statement(desk: &Desk, statement: &Statement, unit: &str) -> String {
    match (statement.sentence.as_str(), statement.threshold) {
        ("", Some(value)) => with_unit(desk, value, unit),
        (sentence, _) => sentence.to_owned(),
    }
}

/// A number with its unit, as people write them.
fn with_unit(desk: &Desk, value: Number, unit: &str) -> String {
    let number = desk.say(&Phrase::new(Message::TableNumber).with("value", value.0));
    match unit {
        "" => number,
        "£" => ["£", &number].concat(),
        "%" => [&number, "%"].concat(),
        unit => [&number, " ", unit].concat(),
    }
}

fn told_section(desk: &Desk, addition: &Addition) -> Html {
    let told = &addition.told;
    if told.is_empty() {
        return html! { <p class="table-all-read">{ desk.get(Message::TableAllRead) }</p> };
    }
    let more = told.len().saturating_sub(MOST_TOLD);
    html! {
        <section class="group" aria-labelledby="table-told">
            <Heading depth=2 id="table-told">{ desk.get(Message::TableToldTitle) }</Heading>
            <ul class="table-told">
                { for told.iter().take(MOST_TOLD).map(|phrase| html! { <li>{ desk.say(phrase) }</li> }) }
                if more > 0 { <li>{ desk.say(&Phrase::new(Message::TableToldMore).with("count", more)) }</li> }
            </ul>
        </section>
    }
}
