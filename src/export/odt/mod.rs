//! The specification as an OpenDocument text (ODF 1.3), the open format of office programs:
//! headings, lists and tables are real, so that all of them can be changed and renumbered.
//! What is said belongs in `spec`.

mod blocks;
mod figure;
mod front;
mod parts;
mod table;

use super::markup::Markup;
use super::office::{OfficeOptions, Package, PackageError, Paintings, bookmark, xml};
use crate::picture::clean_words;
use crate::spec::{Document, Section};

/// The kind of file, which comes first in it and as it is.
const KIND: &str = "application/vnd.oasis.opendocument.text";

/// The document so far, and what it needs beside it.
pub(super) struct Body<'a> {
    pub out: Markup,
    pub options: &'a OfficeOptions,
    pub document: &'a Document,
    /// The widths of the columns of each table.
    pub widths: Vec<Vec<f32>>,
    /// The files of pictures.
    pub pictures: Vec<(String, Vec<u8>)>,
    pub paintings: Paintings,
    /// How many figures there have been.
    pub figures: usize,
    /// Whether the last page lies on its side and nothing has been said since.
    pub is_across: bool,
}

/// Writes a specification as an OpenDocument text. The same specification gives the same bytes.
///
/// # Errors
/// When its parts are too large for a zip.
pub fn odt(document: &Document, options: &OfficeOptions) -> Result<Vec<u8>, PackageError> {
    let mut body = Body {
        out: Markup::default(),
        options,
        document,
        widths: Vec::new(),
        pictures: Vec::new(),
        paintings: Paintings::default(),
        figures: 0,
        is_across: false,
    };
    body.front();
    body.summary();
    body.contents();
    body.questions();
    for (place, section) in (1..).zip(&document.sections) {
        body.section(place, section);
    }
    packed(body)
}

impl Body<'_> {
    fn section(&mut self, place: usize, section: &Section) {
        let name = bookmark(place);
        match section.number {
            Some(_) => self.heading(1, &section.heading, Some(&name)),
            None if section.begins_part => self.page_heading(&section.heading, Some(&name)),
            None => self.front_heading(&section.heading, Some(&name)),
        }
        self.blocks(&section.blocks);
    }

    /// A heading, perhaps with a name that links lead to.
    pub fn heading(&mut self, level: u8, words: &str, name: Option<&str>) {
        let style = self.style(["Heading_20_1", "Heading_20_2", "Heading_20_3"][heading(level)]);
        let level = (heading(level) + 1).to_string();
        let look = [
            ("text:style-name", style.as_str()),
            ("text:outline-level", &level),
        ];
        self.out.open("text:h", &look);
        self.named(words, name);
    }

    /// The words of a heading, perhaps with a name that links lead to, and its end.
    pub fn named(&mut self, words: &str, name: Option<&str>) {
        if let Some(name) = name {
            self.out
                .alone("text:bookmark-start", &[("text:name", name)]);
        }
        self.words(words);
        if let Some(name) = name {
            self.out.alone("text:bookmark-end", &[("text:name", name)]);
        }
        self.out.leave("text:h");
        self.out.line();
    }

    /// A paragraph of our own words in a style.
    pub fn plain(&mut self, style: &str, words: &str) {
        self.start(style);
        self.words(words);
        self.finish();
    }

    /// Begins a paragraph in a style.
    pub fn start(&mut self, style: &str) {
        let style = self.style(style);
        self.out.open("text:p", &[("text:style-name", &style)]);
    }

    /// Ends a paragraph.
    pub fn finish(&mut self) {
        self.out.leave("text:p");
        self.out.line();
    }

    /// The style that a paragraph is given: after a page on its side, one that begins an
    /// upright page.
    pub fn style(&mut self, style: &str) -> String {
        match std::mem::take(&mut self.is_across) {
            true => ["Upright_20_", style].concat(),
            false => style.to_owned(),
        }
    }

    /// Words; what is more than one space is kept.
    pub fn words(&mut self, words: &str) {
        let words = clean_words(words);
        let mut parts = words.split("  ");
        if let Some(first) = parts.next() {
            self.out.words(first);
        }
        for part in parts {
            self.out.words(" ");
            self.out.alone("text:s", &[]);
            self.out.words(part);
        }
    }
}

fn heading(level: u8) -> usize {
    usize::from(level.clamp(1, 3)) - 1
}

/// All parts in one file.
fn packed(body: Body) -> Result<Vec<u8>, PackageError> {
    let document = body.document;
    let mut package = Package::new();
    package.add_stored("mimetype", KIND.as_bytes())?;
    let manifest = parts::manifest(KIND, &body.pictures);
    let mut content = xml();
    content.open("office:document-content", parts::NAMES);
    content.raw(&parts::automatic(&body.widths));
    content.raw("<office:body><office:text>\n");
    content.raw(&body.out.finish());
    content.raw("</office:text></office:body>");
    content.leave("office:document-content");
    package.add("content.xml", content.finish())?;
    package.add("styles.xml", parts::styles(document))?;
    package.add("meta.xml", parts::meta(document, body.options))?;
    for (name, bytes) in body.pictures {
        package.add(&name, bytes)?;
    }
    package.add("META-INF/manifest.xml", manifest)?;
    package.finish()
}
