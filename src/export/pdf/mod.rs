//! The specification as a PDF that anyone can read: tagged to PDF/UA-1, kept to PDF/A-2a or,
//! with the framework inside, PDF/A-3a; both checked while it is written. What the specification says belongs in `spec`.
//!
//! `Document → column of strips → pages of marks → bytes`: `compose` and its neighbours
//! measure, `flow` breaks into pages, `paint` writes. Only `tags`, `links`, `outline` and
//! `paint` know the PDF library, and only `fonts`, `text` and `pieces` the one that sets text.

mod attach;
mod clean;
mod compose;
mod contents;
mod figure;
mod flow;
mod fonts;
mod front;
mod furniture;
mod heading;
mod links;
mod list;
mod marks;
mod outline;
mod paint;
mod paint_shape;
mod pieces;
mod split;
mod style;
mod table;
mod tags;
mod text;

pub use fonts::Fonts;
pub use marks::{Glyph, Heading, Line, Mark, Page, Piece, Role, ShapeStroke, Sheet, Target};
pub use style::Colour;
pub use tags::TagId;

use crate::spec::Document;
use krilla::SerializeSettings;
use krilla::configure::{Accessibility, Archival, Configuration, ConfigurationBuilder};
use krilla::metadata::{DateTime, Metadata};

/// The name of the program, as files give it.
const PROGRAM: &str = "Throughline";

/// What a PDF is made with, beside the document.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PdfOptions {
    /// The date written into the file: year, month from 1, day from 1. It is never read from
    /// a clock. PDF/A asks for one: without it, 1 January 1970 is written.
    pub date: Option<(u16, u8, u8)>,
    /// What the file was made from, kept inside it. With it the PDF is PDF/A-3a, else PDF/A-2a.
    pub attachment: Option<Attachment>,
}

/// A file kept inside a PDF.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// Its name.
    pub name: String,
    /// What it is, in the language of the document.
    pub description: String,
    /// What is in it: JSON.
    pub json: Vec<u8>,
}

/// A PDF.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PdfOutput {
    /// The file.
    pub bytes: Vec<u8>,
    /// The characters that the fonts do not have, in order. Each is printed as a stand-in, and
    /// readers are still given the character itself.
    pub replaced_characters: Vec<char>,
    /// How many pages it has.
    pub pages: usize,
}

/// Why there is no PDF. The words for it are chosen by whoever asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PdfError {
    /// A file that should be a font is not.
    FontsUnreadable,
    /// The PDF library refused; this is what it said, for a log.
    NotMade(String),
}

/// A document laid out on pages, not yet written.
pub struct Layout {
    /// Its pages.
    pub pages: Vec<Page>,
    /// Its headings, in order, with the title first.
    pub headings: Vec<Heading>,
    /// The characters that the fonts do not have.
    pub replaced_characters: Vec<char>,
    tags: tags::Tags,
}

/// Lays a document out on pages of A4.
///
/// # Errors
/// When the fonts cannot be read.
pub fn lay_out(document: &Document, fonts: &Fonts) -> Result<Layout, PdfError> {
    let setter = text::Setter::new(fonts::Faces::read(fonts)?, document.letters);
    let mut composer = compose::Composer::new(setter, document.print_words.clone());
    composer.document(document);
    let mut pages = flow::paginate(composer.strips, &composer.headers);
    furniture::furnish(&mut pages, &document.front, &mut composer.setter);
    Ok(Layout {
        pages,
        headings: composer.headings,
        replaced_characters: composer.setter.lost.into_iter().collect(),
        tags: composer.tags,
    })
}

/// Renders a document as a PDF. The same input gives the same bytes.
///
/// # Errors
/// When the fonts cannot be read, or the validators of PDF/UA-1 and PDF/A refuse the file.
pub fn pdf(
    document: &Document,
    fonts: &Fonts,
    options: &PdfOptions,
) -> Result<PdfOutput, PdfError> {
    let layout = lay_out(document, fonts)?;
    let places = furniture::heading_pages(&layout.pages);
    let headings = &layout.headings;
    let words = &document.print_words;
    let mut out = krilla::Document::new_with(settings(options)?);
    let mut painter = paint::Painter::new(fonts, &layout.tags, headings, &places, words)?;
    for page in &layout.pages {
        painter.page(&mut out, page);
    }
    out.set_tag_tree(painter.tree(document.language.tag()));
    out.set_outline(outline::outline(headings, &places));
    out.set_metadata(metadata(document, options));
    attach::attach(&mut out, options);
    let bytes = out.finish().map_err(|error| not_made(&error))?;
    Ok(PdfOutput {
        bytes,
        replaced_characters: layout.replaced_characters,
        pages: layout.pages.len(),
    })
}

fn settings(options: &PdfOptions) -> Result<SerializeSettings, PdfError> {
    let archival = match options.attachment {
        Some(_) => Archival::A3_A,
        None => Archival::A2_A,
    };
    let configuration = ConfigurationBuilder::new()
        .with_archival_validator(archival)
        .with_accessibility_validator(Accessibility::UA1);
    let configuration: Configuration = configuration.finish().map_err(|error| not_made(&error))?;
    Ok(SerializeSettings {
        configuration,
        ..SerializeSettings::default()
    })
}

fn metadata(document: &Document, options: &PdfOptions) -> Metadata {
    Metadata::new()
        .title(title(document))
        .language(document.language.tag().to_owned())
        .authors(authors(document))
        .creator(PROGRAM.to_owned())
        .producer(PROGRAM.to_owned())
        .creation_date(moment(options))
}

fn moment(options: &PdfOptions) -> DateTime {
    let (year, month, day) = options.date.unwrap_or((1970, 1, 1));
    DateTime::new(year).month(month).day(day)
}

/// Who wrote it, none of them longer than a name is.
fn authors(document: &Document) -> Vec<String> {
    let authors = document.front.authors.iter();
    let names = authors.map(|author| clean::plain(author, 200));
    names.filter(|name| !name.is_empty()).collect()
}

/// The title for bookmarks and windows, which may not be empty.
fn title(document: &Document) -> String {
    let front = &document.front;
    let titles = [&front.title, &front.kind].map(|title| clean::plain(title, 500));
    let found = titles.into_iter().find(|title| !title.is_empty());
    found.unwrap_or_else(|| document.print_words.untitled.clone())
}

fn not_made(error: &dyn std::fmt::Debug) -> PdfError {
    let mut detail = format!("{error:?}");
    let end = detail.char_indices().nth(2_000).map(|(end, _)| end);
    detail.truncate(end.unwrap_or(detail.len()));
    PdfError::NotMade(detail)
}
