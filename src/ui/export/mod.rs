//! *Export*: what to make, what is in it, what it looks like, and the file. It is fetched when it
//! is first opened. What is in a format belongs in `export`.

mod choice;
mod file_bar;
mod formats;
mod job;
mod make;
mod preview;
mod settings;
mod size;
mod workshop;

pub use choice::ExportChoice;
pub use formats::Format;

use crate::model::Framework;
use crate::text::Message;
use crate::ui::desk::{Desk, use_desk};
use formats::{GROUPS, Row};
use job::use_job;
use std::rc::Rc;
use workshop::use_workshop;
use yew::prelude::*;

/// What is exported.
#[derive(Properties, PartialEq)]
pub struct ExportPanelProps {
    /// The framework as it is.
    pub framework: Rc<Framework>,
    /// An earlier version that it is compared with.
    pub earlier: Option<Rc<Framework>>,
}

/// The panel.
#[component]
pub fn ExportPanel(props: &ExportPanelProps) -> Html {
    let desk = use_desk();
    let choice = use_state(|| desk.export_choice());
    let choose = {
        let (desk, choice) = (desk.clone(), choice.setter());
        Callback::from(move |chosen| {
            desk.keep_export_choice(chosen);
            choice.set(chosen);
        })
    };
    let job = use_job(&props.framework, props.earlier.as_ref(), *choice);
    let workshop = use_workshop(&desk, job.as_ref());
    let settings = settings::settings(&desk, props, *choice, &choose);
    html! {
        <div class="export-panel">
            <div class="export-choices">
                { for GROUPS.iter().map(|(name, rows)| group(&desk, *name, rows, *choice, &choose, &settings)) }
            </div>
            { preview::preview(&desk, job.as_ref(), &workshop) }
            { file_bar::file_bar(&desk, &workshop) }
        </div>
    }
}

/// The formats of one kind, under its name, and what can be said about the one that is chosen.
fn group(
    desk: &Desk,
    name: Message,
    rows: &'static [Row],
    choice: ExportChoice,
    choose: &Callback<ExportChoice>,
    settings: &Html,
) -> Html {
    let is_chosen = rows.iter().any(|row| Some(row.0) == choice.format);
    html! {
        <fieldset class="export-group">
            <legend>{ desk.get(name) }</legend>
            { for rows.iter().map(|row| format(desk, row, choice, choose)) }
            if is_chosen { { settings.clone() } }
        </fieldset>
    }
}

/// One format. All are one choice, whatever group they are in.
fn format(
    desk: &Desk,
    row: &'static Row,
    choice: ExportChoice,
    choose: &Callback<ExportChoice>,
) -> Html {
    let (format, name, hint, ending, _) = *row;
    let id = format!("export-{}", ending.replace('.', "-"));
    let hint_id = format!("{id}-hint");
    let checked = choice.format == Some(format);
    let onchange = choose.reform(move |_: Event| ExportChoice {
        format: Some(format),
        ..choice
    });
    html! {
        <div class="export-format">
            <input type="radio" name="export-format" id={id.clone()} aria-describedby={hint_id.clone()} {checked} {onchange} />
            <label for={id}>{ desk.get(name) }</label>
            <span class="hint" id={hint_id}>{ desk.get(hint) }</span>
        </div>
    }
}
