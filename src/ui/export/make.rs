//! Making a file of what was chosen, with code that is fetched when it is first needed. When it
//! is made belongs in `workshop`.

use super::formats::ending_and_type;
use super::job::Job;
use super::preview::Excerpt;
use super::{Format, preview};
use crate::export::{self, FileFormat, FileOptions, SheetKind};
use crate::model::Framework;
use crate::spec::Document;
use crate::text::Message;
use crate::ui::chunk::{NotLoaded, files};
use crate::ui::clock;
use crate::ui::desk::Desk;
use crate::ui::picture;
use crate::worker::{ExportFailure, ExportRequest, FrameworkFile};
use js_sys::Uint8Array;

/// A file that was made.
pub struct Made {
    /// What it is called.
    pub name: String,
    /// What it is to a browser.
    pub media_type: &'static str,
    /// What is in it.
    pub bytes: Uint8Array,
    /// What to know about it, in sentences.
    pub notes: Vec<String>,
    /// What the preview shows of it, if it cannot be shown otherwise.
    pub excerpt: Excerpt,
}

/// What is in a file, and what to know about it.
type Contents = (Uint8Array, Vec<String>);

/// Makes a file. `report` is told how far a PDF has come, from 0 to 1.
///
/// # Errors
/// What to say when it could not be made.
pub async fn make(desk: &Desk, job: &Job, report: impl Fn(f64) + 'static) -> Result<Made, Message> {
    let framework = &*job.framework;
    let (bytes, notes) = match job.format {
        Format::Json => plain(&export::json(framework)),
        Format::Svg => plain(export::svg(framework, &desk.text()).svg.as_bytes()),
        Format::Png => (paint(desk, framework).await?, Vec::new()),
        Format::Pdf => typeset(desk, job, report).await?,
        Format::File(format) => write(desk, job, format).await?,
    };
    let (ending, media_type) = ending_and_type(job.format);
    let ending = match job.format {
        Format::File(FileFormat::Csv) => [job.choice.table.slug(), ending].join("."),
        _ => ending.to_owned(),
    };
    let excerpt = match job.format {
        Format::File(FileFormat::Csv) => tables(desk, job, &[job.choice.table]).await?,
        Format::File(FileFormat::Xlsx) => tables(desk, job, &SheetKind::ALL).await?,
        format if preview::is_text(format) => preview::excerpt(&bytes),
        _ => Excerpt::Nothing,
    };
    Ok(Made {
        name: export::file_name(&framework.title, &ending),
        media_type,
        bytes,
        notes,
        excerpt,
    })
}

fn plain(bytes: &[u8]) -> Contents {
    (Uint8Array::from(bytes), Vec::new())
}

async fn paint(desk: &Desk, framework: &Framework) -> Result<Uint8Array, Message> {
    let painted = picture::png(export::svg(framework, &desk.text())).await;
    painted.map_err(|_| Message::ExportNotPainted)
}

/// Makes a file in one step.
async fn write(desk: &Desk, job: &Job, format: FileFormat) -> Result<Contents, Message> {
    let files = files(desk).await;
    let files = files.map_err(|NotLoaded| Message::ChunkNotLoaded)?;
    let painted = match (&job.document, format) {
        (Some(document), FileFormat::Docx | FileFormat::Odt) => paint_figures(document).await,
        _ => Vec::new(),
    };
    let options = FileOptions {
        date: clock::today(),
        profile: None,
        earlier: job.earlier.as_deref(),
        table: job.choice.table,
        painted: &painted,
    };
    let made = (files.make)(format, &job.framework, &desk.text(), &options);
    let made = made.map_err(|_| Message::ExportNotMade)?;
    Ok((Uint8Array::from(made.bytes.as_slice()), made.notes))
}

/// The figures of a specification as PNG, for programs that cannot draw. One that the browser
/// cannot paint is left out: the words after it say the same.
async fn paint_figures(document: &Document) -> Vec<Option<Vec<u8>>> {
    let mut painted = Vec::new();
    for figure in export::figures(document) {
        let png = picture::png(figure).await.ok();
        painted.push(png.map(|png| png.to_vec()));
    }
    painted
}

async fn tables(desk: &Desk, job: &Job, kinds: &[SheetKind]) -> Result<Excerpt, Message> {
    let files = files(desk).await;
    let files = files.map_err(|NotLoaded| Message::ChunkNotLoaded)?;
    let sheet = |kind: &SheetKind| (files.sheet)(&job.framework, &desk.text(), *kind);
    Ok(Excerpt::Tables(kinds.iter().map(sheet).collect()))
}

/// Has the PDF made by the export program, which is fetched first if need be.
async fn typeset(
    desk: &Desk,
    job: &Job,
    report: impl Fn(f64) + 'static,
) -> Result<Contents, Message> {
    let request = ExportRequest {
        document: serde_json::to_string(&job.document.as_deref()).unwrap_or_default(),
        made_on: clock::today_as_iso(),
        attachment: job.choice.is_attached.then(|| attachment(desk, job)),
    };
    let reply = desk.exporter().export(&request, report).await;
    let reply = reply.map_err(|failure| failure_message(&failure))?;
    let replaced: Vec<char> = reply.replaced.chars().collect();
    let note = export::note_on_replaced(&replaced);
    let notes = note.map(|note| desk.say(&note)).into_iter().collect();
    Ok((reply.bytes, notes))
}

fn attachment(desk: &Desk, job: &Job) -> FrameworkFile {
    FrameworkFile {
        name: export::file_name(&job.framework.title, "json"),
        description: desk.get(Message::ExportAttachment),
        json: String::from_utf8(export::json(&job.framework)).unwrap_or_default(),
    }
}

/// What is being done when so much of a PDF is done, from 0 to 1.
pub fn stage(done: f64) -> Message {
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
