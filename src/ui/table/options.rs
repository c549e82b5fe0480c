//! How a table is read: where its headings are, what divides its cells, and which stage items are
//! of that say none.

use super::Source;
use super::matching::{Look, Matched};
use crate::import::table::{Column, Matching, Separator, read_table};
use crate::model::Stage;
use crate::text::{Message, Phrase, stage_name};
use crate::ui::field::{CheckBox, SelectField, choices};
use std::rc::Rc;
use yew::prelude::*;

/// The fields.
pub fn options(look: &Look, source: &Source) -> Html {
    html! {
        <div class="table-options">
            { headings(look) }
            <div class="field-row">
                { separators(look, source) }
                if has_open_stage(&look.matched.matching) { { stages(look) } }
            </div>
        </div>
    }
}

/// Whether the row that holds the headings is one: the first, or the one that looks like them.
fn headings(look: &Look) -> Html {
    let Matched { table, matching } = look.matched;
    let likely = Matching::guess(table).heading.unwrap_or(0);
    let place = matching.heading.unwrap_or(likely);
    let number = table.rows.get(place).map_or(1, |row| row.number);
    let label = Phrase::new(Message::TableHasHeadings).with("row", number);
    let on_change = look.change(move |matched, has_headings: bool| {
        let heading = has_headings.then_some(place);
        let stage = matched.matching.stage;
        matched.matching = Matching::with_heading(&matched.table, heading);
        matched.matching.stage = stage;
    });
    html! {
        <CheckBox id="table-headings" label={look.desk.say(&label)} checked={matching.heading.is_some()} {on_change} />
    }
}

/// Reads the table again. One that cannot be read so is left as it is.
fn separators(look: &Look, source: &Source) -> Html {
    let bytes = Rc::clone(&source.bytes);
    let on_choose = look.change(move |matched, place: Option<usize>| {
        let separator = place.and_then(|place| Separator::ALL.get(place)).copied();
        if let Ok(table) = read_table(&bytes, separator) {
            *matched = Matched::guess(Rc::new(table));
        }
    });
    let chosen = look.matched.table.separator;
    html! {
        <SelectField id="table-separator" label={look.desk.get(Message::TableSeparator)}
            choices={choices(look.desk, &Separator::ALL.map(separator_name))}
            chosen={Separator::ALL.iter().position(|one| *one == chosen)} {on_choose} />
    }
}

fn separator_name(separator: Separator) -> Message {
    match separator {
        Separator::Tab => Message::TableSeparatorTab,
        Separator::Comma => Message::TableSeparatorComma,
        Separator::Semicolon => Message::TableSeparatorSemicolon,
        Separator::Line => Message::TableSeparatorLine,
        Separator::Nothing => Message::TableSeparatorNothing,
    }
}

/// Whether some item may say no stage.
fn has_open_stage(matching: &Matching) -> bool {
    let has_own = |column: &Column| matches!(column, Column::ItemOf(_));
    !matching.columns.iter().any(has_own) || matching.columns.contains(&Column::Item)
}

fn stages(look: &Look) -> Html {
    let on_choose = look.change(|matched, place: Option<usize>| {
        let stage = place.and_then(|place| Stage::ALL.get(place));
        matched.matching.stage = stage.copied().unwrap_or(matched.matching.stage);
    });
    let chosen = look.matched.matching.stage;
    html! {
        <SelectField id="table-stage" label={look.desk.get(Message::TableOtherwise)}
            choices={choices(look.desk, &Stage::ALL.map(stage_name))}
            chosen={Stage::ALL.iter().position(|stage| *stage == chosen)} {on_choose} />
    }
}
