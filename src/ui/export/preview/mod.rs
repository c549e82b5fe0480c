//! What a file will look like: the specification as text, the chain as a picture, tables as
//! tables, and anything else as the first lines of it. Making files belongs in `make`.

mod paper;
mod picture;
mod tables;

use super::Format;
use super::job::{Job, is_specification};
use super::workshop::{Making, Workshop};
use crate::export::{FileFormat, Sheet};
use crate::text::{Message, Phrase};
use crate::ui::desk::Desk;
use js_sys::Uint8Array;
use paper::Paper;
use picture::ChainPicture;
use yew::prelude::*;

/// How many lines of a file are shown.
const MOST_LINES: usize = 60;
/// How many characters of a line are shown: more would only make the page slow.
const LONGEST_LINE: usize = 400;

/// What is shown of a file that was made.
#[derive(Debug, PartialEq)]
pub enum Excerpt {
    /// Nothing: the preview shows what the file is made of.
    Nothing,
    /// The first lines of so many.
    Lines(Vec<String>, usize),
    /// Tables.
    Tables(Vec<Sheet>),
}

/// Whether a format is text that people may want to look at as it is.
pub fn is_text(format: Format) -> bool {
    use FileFormat::{Cids, Markdown, Mermaid, Ocds};
    matches!(
        format,
        Format::Json | Format::File(Markdown | Mermaid | Ocds | Cids)
    )
}

/// The first lines of a file.
pub fn excerpt(bytes: &Uint8Array) -> Excerpt {
    let bytes = bytes.to_vec();
    let text = String::from_utf8_lossy(&bytes);
    let shown = text.lines().take(MOST_LINES);
    let shown = shown.map(|line| line.chars().take(LONGEST_LINE).collect());
    Excerpt::Lines(shown.collect(), text.lines().count())
}

/// The preview of what is chosen.
pub fn preview(desk: &Desk, job: Option<&Job>, workshop: &Workshop) -> Html {
    let content = match job {
        None => html! { <p class="export-empty">{ desk.get(Message::ExportChoose) }</p> },
        Some(job) => html! { <>{ notes(workshop) }{ content(desk, job, workshop) }</> },
    };
    html! {
        <section class="export-preview" tabindex="0" aria-label={desk.get(Message::ExportPreview)}>
            { content }
        </section>
    }
}

/// What to know about the file.
fn notes(workshop: &Workshop) -> Html {
    match workshop.making() {
        Making::Made(made) if !made.notes.is_empty() => {
            // The first says what the others are.
            let note = |note: &String| html! { <li>{ note }</li> };
            html! {
                <div class="export-notes">
                    <p>{ for made.notes.first() }</p>
                    if made.notes.len() > 1 { <ul>{ for made.notes.iter().skip(1).map(note) }</ul> }
                </div>
            }
        }
        _ => Html::default(),
    }
}

fn content(desk: &Desk, job: &Job, workshop: &Workshop) -> Html {
    match (job.format, &job.document) {
        (format, Some(document)) if is_specification(format) && !is_text(format) => {
            html! { <Paper document={document.clone()} /> }
        }
        (Format::Svg | Format::Png, _) => {
            html! { <ChainPicture framework={job.framework.clone()} /> }
        }
        _ => match workshop.making() {
            Making::Made(made) => self::made(desk, &made.excerpt),
            _ => Html::default(),
        },
    }
}

fn made(desk: &Desk, excerpt: &Excerpt) -> Html {
    match excerpt {
        Excerpt::Nothing => Html::default(),
        Excerpt::Tables(sheets) => tables::tables(desk, sheets),
        Excerpt::Lines(shown, count) => {
            let more = Phrase::new(Message::ExportFirstLines)
                .with("shown", shown.len())
                .with("count", *count);
            html! {
                <>
                    if shown.len() < *count { <p class="hint">{ desk.say(&more) }</p> }
                    <pre class="export-text">{ shown.join("\n") }</pre>
                </>
            }
        }
    }
}
