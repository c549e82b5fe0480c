//! Export: the formats, progress while one is made, and what to do if it fails.

use super::export_formats::{Format, GROUPS, Row};
use crate::export::{FileFormat, FileOptions, SheetKind};
use crate::model::Framework;
use crate::spec::SpecOptions;
use crate::text::{Message, Phrase};
use crate::ui::chunk::{NotLoaded, files, writing};
use crate::ui::desk::{Desk, use_desk};
use crate::ui::download::download;
use crate::ui::{clock, icon};
use crate::worker::{ExportFailure, ExportRequest, FrameworkFile};
use js_sys::Uint8Array;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// How an export is going.
#[derive(Debug, Clone, PartialEq, Default)]
enum Progress {
    #[default]
    Idle,
    Working(Phrase),
    Done(Vec<String>),
    Failed(Phrase),
}

/// What the menu exports.
#[derive(Properties, PartialEq)]
pub struct ExportMenuProps {
    /// The framework as it is.
    pub framework: Rc<Framework>,
}

/// The button and the list of formats under it.
#[component]
pub fn ExportMenu(props: &ExportMenuProps) -> Html {
    let desk = use_desk();
    let is_open = use_state(|| false);
    let progress = use_state(Progress::default);
    let toggle = {
        let (is_open, progress) = (is_open.clone(), progress.clone());
        Callback::from(move |_| {
            is_open.set(!*is_open);
            if !matches!(*progress, Progress::Working(_)) {
                progress.set(Progress::Idle);
            }
        })
    };
    let onkeydown = {
        let (desk, is_open) = (desk.clone(), is_open.clone());
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                is_open.set(false);
                desk.focus_now("export-toggle");
            }
        })
    };
    let choose = {
        let (desk, framework, progress) =
            (desk.clone(), props.framework.clone(), progress.setter());
        Callback::from(move |row| start(&desk, &framework, row, progress.clone()))
    };
    html! {
        <div class="menu" {onkeydown}>
            <button type="button" class="button button-main" id="export-toggle" aria-expanded={is_open.to_string()} onclick={toggle}>
                { desk.get(Message::ActionExport) }{ icon::tool(icon::DOWN) }
            </button>
            if *is_open {
                <div class="menu-panel">
                    <div role="status" class="menu-status">{ status(&desk, &progress) }</div>
                    { for GROUPS.iter().map(|(name, rows)| group(&desk, *name, rows, &choose)) }
                </div>
            }
        </div>
    }
}

/// The formats of one kind, under its name.
fn group(
    desk: &Desk,
    name: Message,
    rows: &'static [Row],
    choose: &Callback<&'static Row>,
) -> Html {
    html! {
        <div class="menu-group" role="group" aria-label={desk.get(name)}>
            <p class="menu-title" aria-hidden="true">{ desk.get(name) }</p>
            <ul>{ for rows.iter().map(|row| item(desk, row, choose)) }</ul>
        </div>
    }
}

fn item(desk: &Desk, row: &'static Row, choose: &Callback<&'static Row>) -> Html {
    let (_, name, hint, ending, _) = *row;
    let id = format!("export-{}-hint", ending.replace('.', "-"));
    let onclick = choose.reform(move |_: MouseEvent| row);
    html! {
        <li class="menu-item">
            <button type="button" class="button" aria-describedby={id.clone()} {onclick}>{ desk.get(name) }</button>
            <span class="hint" {id}>{ desk.get(hint) }</span>
        </li>
    }
}

fn status(desk: &Desk, progress: &Progress) -> Html {
    match progress {
        Progress::Idle => Html::default(),
        Progress::Working(phrase) => html! { <p class="working">{ desk.say(phrase) }</p> },
        Progress::Done(notes) => html! {
            <>
                <p>{ desk.get(Message::ExportDone) }</p>
                { for notes.iter().map(|note| html! { <p>{ note }</p> }) }
            </>
        },
        Progress::Failed(phrase) => html! { <p class="field-error">{ desk.say(phrase) }</p> },
    }
}

/// Makes the file and gives it to the browser.
fn start(
    desk: &Desk,
    framework: &Rc<Framework>,
    row: &'static Row,
    progress: UseStateSetter<Progress>,
) {
    progress.set(Progress::Working(Message::ExportWorking.into()));
    let (desk, framework) = (desk.clone(), Rc::clone(framework));
    spawn_local(async move {
        let made = make(&desk, &framework, row, &progress).await;
        progress.set(match made {
            Ok(notes) => Progress::Done(notes),
            Err(phrase) => Progress::Failed(phrase),
        });
    });
}

async fn make(
    desk: &Desk,
    framework: &Framework,
    (format, _, _, ending, media_type): &Row,
    progress: &UseStateSetter<Progress>,
) -> Result<Vec<String>, Phrase> {
    let (bytes, notes) = match format {
        Format::Json => {
            let json = crate::export::json(framework);
            (Uint8Array::from(json.as_slice()), Vec::new())
        }
        Format::Svg | Format::Png => (draw(desk, framework, *format).await?, Vec::new()),
        Format::Pdf => typeset(desk, framework, progress.clone()).await?,
        Format::File(format) => write(desk, framework, *format).await?,
    };
    let file_name = crate::export::file_name(&framework.title, ending);
    let given = download(&bytes, &file_name, media_type);
    given.map_err(|_| Phrase::new(Message::ExportNotDownloaded))?;
    Ok(notes)
}

/// Makes a file in one step, with code that is fetched when it is first asked for.
async fn write(
    desk: &Desk,
    framework: &Framework,
    format: FileFormat,
) -> Result<(Uint8Array, Vec<String>), Phrase> {
    let make = files(desk).await;
    let make = make.map_err(|NotLoaded| Phrase::new(Message::ChunkNotLoaded))?;
    let made = make(
        format,
        framework,
        &desk.text(),
        &FileOptions {
            date: clock::today(),
            profile: None,
            earlier: None,
            table: SheetKind::Measures,
            painted: &[],
        },
    );
    let made = made.map_err(|_| Phrase::new(Message::ExportNotMade))?;
    Ok((Uint8Array::from(made.bytes.as_slice()), made.notes))
}

/// Draws the chain, with the code that also writes the specification.
async fn draw(desk: &Desk, framework: &Framework, format: Format) -> Result<Uint8Array, Phrase> {
    let writing = writing(desk).await;
    let writing = writing.map_err(|NotLoaded| Phrase::new(Message::ChunkNotLoaded))?;
    let file = (writing.svg)(framework, &desk.text());
    match format {
        Format::Png => {
            let painted = (writing.png)(file).await;
            painted.map_err(|_| Phrase::new(Message::ExportNotPainted))
        }
        _ => Ok(Uint8Array::from(file.svg.as_bytes())),
    }
}

/// Has the PDF made by the export program, which is fetched first if need be.
async fn typeset(
    desk: &Desk,
    framework: &Framework,
    progress: UseStateSetter<Progress>,
) -> Result<(Uint8Array, Vec<String>), Phrase> {
    let options = SpecOptions {
        date: Some(clock::today()),
        drawn: true,
        ..SpecOptions::default()
    };
    let writing = writing(desk).await;
    let writing = writing.map_err(|NotLoaded| Phrase::new(Message::ChunkNotLoaded))?;
    let request = ExportRequest {
        document: (writing.document)(framework, &desk.text(), &options),
        made_on: clock::today_as_iso(),
        attachment: Some(FrameworkFile {
            name: crate::export::file_name(&framework.title, "json"),
            description: desk.get(Message::ExportAttachment),
            json: String::from_utf8(crate::export::json(framework)).unwrap_or_default(),
        }),
    };
    let report = move |done: f64| progress.set(Progress::Working(stage(done).into()));
    let reply = desk.exporter().export(&request, report).await;
    let reply = reply.map_err(|failure| Phrase::new(failure_message(&failure)))?;
    let replaced: Vec<char> = reply.replaced.chars().collect();
    let note = crate::export::note_on_replaced(&replaced);
    Ok((
        reply.bytes,
        note.map(|note| desk.say(&note)).into_iter().collect(),
    ))
}

/// What is being done when so much of it is done, from 0 to 1.
fn stage(done: f64) -> Message {
    match done < FETCHED {
        true => Message::ExportFetching,
        false => Message::ExportTypesetting,
    }
}

/// How much is done once the export program and its fonts are here.
const FETCHED: f64 = 0.3;

fn failure_message(failure: &ExportFailure) -> Message {
    match failure {
        ExportFailure::NotLoaded(_) => Message::ExportNotLoaded,
        ExportFailure::FontsUnreadable => Message::PdfFontsUnreadable,
        ExportFailure::Refused(_) => Message::ExportRefused,
        ExportFailure::Stopped(_) => Message::ExportStopped,
    }
}
