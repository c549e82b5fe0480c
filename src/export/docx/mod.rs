//! The specification as a Word document (ECMA-376, transitional) for the people who will finish
//! it: headings, lists and tables are real, so that all of them can be changed and renumbered.
//! What is said belongs in `spec`.

mod blocks;
mod figure;
mod front;
mod lists;
mod parts;
mod table;

use super::markup::Markup;
use super::office::{OfficeOptions, Package, PackageError, Paintings, bookmark, in_letters, xml};
use crate::picture::clean_words;
use crate::spec::{Document, Section};
use lists::Lists;
use parts::Relations;

const STYLES: &str = include_str!("styles.xml");

/// The document so far, and what it needs beside it.
pub(super) struct Body<'a> {
    pub out: Markup,
    pub options: &'a OfficeOptions,
    pub document: &'a Document,
    pub relations: Relations,
    pub lists: Lists,
    pub pictures: Vec<figure::Drawn>,
    pub paintings: Paintings,
    /// How many figures there have been, also those that could not be painted.
    pub figures: usize,
    /// Whether the last page lies on its side and nothing has been said since.
    pub is_across: bool,
    /// Whether paragraphs stay on the page of what follows, as rows of a short table do.
    pub is_kept: bool,
}

/// Writes a specification as a Word document. The same specification gives the same bytes.
///
/// # Errors
/// When its parts are too large for a zip.
pub fn docx(document: &Document, options: &OfficeOptions) -> Result<Vec<u8>, PackageError> {
    let mut body = Body {
        out: xml(),
        options,
        document,
        relations: Relations::new(),
        lists: Lists::default(),
        pictures: Vec::new(),
        paintings: Paintings::default(),
        figures: 0,
        is_across: false,
        is_kept: false,
    };
    body.out.open("w:document", parts::NAMES);
    body.out.inline("w:body");
    body.front();
    body.summary();
    body.contents();
    body.of_contents(true);
    body.questions();
    for (place, section) in (1..).zip(&document.sections) {
        body.section(place, section);
    }
    body.of_contents(false);
    body.page(false);
    body.out.leave("w:body");
    body.out.leave("w:document");
    packed(body)
}

impl Body<'_> {
    fn section(&mut self, place: usize, section: &Section) {
        self.start_section(section);
        self.named(&section.heading, place, &bookmark(place));
        self.finish();
        self.blocks(&section.blocks);
    }

    /// A paragraph of our own words in a style.
    pub fn plain(&mut self, style: &str, words: &str) {
        self.start(style);
        self.words(words);
        self.finish();
    }

    /// Begins a paragraph in a style.
    pub fn start(&mut self, style: &str) {
        self.is_across = false;
        self.out.inline("w:p");
        self.out.inline("w:pPr");
        self.look(style);
        self.out.leave("w:pPr");
    }

    /// Begins the heading of a section, which counts itself unless it is to have no number.
    fn start_section(&mut self, section: &Section) {
        self.is_across = false;
        self.out.inline("w:p");
        self.out.inline("w:pPr");
        self.look("Heading1");
        if section.begins_part {
            self.out.alone("w:pageBreakBefore", &[]);
        }
        if section.number.is_none() {
            self.out.raw(r#"<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr><w:ind w:left="0" w:firstLine="0"/>"#);
        }
        self.out.leave("w:pPr");
    }

    /// The style of a paragraph, and whether it stays with what follows.
    pub fn look(&mut self, style: &str) {
        self.out.alone("w:pStyle", &[("w:val", style)]);
        if self.is_kept {
            self.out.alone("w:keepNext", &[]);
        }
    }

    /// Ends a paragraph.
    pub fn finish(&mut self) {
        self.out.leave("w:p");
        self.out.line();
    }

    /// A run of words without a look of its own.
    pub fn words(&mut self, words: &str) {
        self.out.inline("w:r");
        self.letters(words);
        self.out.leave("w:r");
    }

    /// The words of a run.
    pub fn letters(&mut self, words: &str) {
        self.out.open("w:t", &[("xml:space", "preserve")]);
        self.out.words(&clean_words(words));
        self.out.leave("w:t");
    }
}

/// The styles, in the language and the letters of the document. Sizes are in half points.
fn styles(document: &Document) -> String {
    let styles = STYLES.replace("{LANGUAGE}", document.language.tag());
    let marks = ["<w:sz w:val=\"", "<w:szCs w:val=\""];
    let large = |styles: String, mark| in_letters(&styles, document.letters, mark, 2.0);
    marks.into_iter().fold(styles, large)
}

/// All parts in one file, in the order that readers look for them.
fn packed(body: Body) -> Result<Vec<u8>, PackageError> {
    let document = body.document;
    let language = document.language.tag();
    let mut package = Package::new();
    package.add("[Content_Types].xml", parts::content_types())?;
    package.add("_rels/.rels", parts::of_the_package())?;
    package.add("docProps/core.xml", parts::core(document, body.options))?;
    package.add("docProps/app.xml", parts::app())?;
    package.add("word/document.xml", body.out.finish())?;
    package.add("word/_rels/document.xml.rels", body.relations.finish())?;
    package.add("word/styles.xml", styles(document))?;
    package.add("word/numbering.xml", body.lists.finish())?;
    package.add("word/settings.xml", parts::settings(language))?;
    package.add("word/header1.xml", parts::header(document))?;
    package.add("word/footer1.xml", parts::footer(document))?;
    for picture in body.pictures {
        package.add(&picture.svg.0, picture.svg.1)?;
        if let Some((name, png)) = picture.png {
            package.add(&name, png)?;
        }
    }
    package.finish()
}
