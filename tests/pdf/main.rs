//! The PDF of a specification: what is on its pages, what it tells a screen reader, and that
//! nothing makes it fail. What the specification says is tested with `spec`.

// A test stops where something is not as it should be; that is its purpose.
#![allow(clippy::unwrap_used)]

mod attachment;
mod content;
mod examples;
mod figures;
mod fixture;
mod hostile;
mod pages;
mod reader;
mod realistic;

use reader::Reader;
use throughline::export::pdf::{Fonts, PdfError, PdfOptions, PdfOutput, pdf};
use throughline::export::why_no_pdf;
use throughline::spec::{Block, Document};
use throughline::text::Message;

/// Renders a document with both validators, and leaves the file where a person can look at it.
fn render(name: &str, document: &Document) -> PdfOutput {
    let options = PdfOptions {
        date: Some((2026, 11, 21)),
        ..PdfOptions::default()
    };
    let output = pdf(document, &Fonts::bundled(), &options).unwrap();
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("pdf");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join(format!("{name}.pdf")), &output.bytes).unwrap();
    output
}

/// Every string of a document, as it was written.
fn strings(document: &Document) -> Vec<String> {
    let front = &document.front;
    let mut strings = vec![
        front.title.clone(),
        front.kind.clone(),
        front.status.clone(),
    ];
    strings.push(front.statement.clone());
    strings.push(document.contents_heading.clone());
    for (label, value) in &front.facts {
        strings.extend([label.clone(), value.clone()]);
    }
    strings.extend(document.questions.iter().map(|it| it.text.clone()));
    for section in &document.sections {
        strings.push(section.heading.clone());
        section
            .blocks
            .iter()
            .for_each(|it| block_strings(it, &mut strings));
    }
    strings
}

fn block_strings(block: &Block, strings: &mut Vec<String>) {
    match block {
        Block::Heading { text, .. } => strings.push(text.clone()),
        Block::Paragraph(paragraph) => strings.push(paragraph.text()),
        Block::Note(note) => strings.push(note.paragraph.text()),
        Block::Figure(_) => {}
        Block::List(list) => list.items.iter().for_each(|it| item_strings(it, strings)),
        Block::Table(table) => {
            strings.push(table.caption.clone());
            strings.extend(table.columns.iter().map(|it| it.heading.clone()));
            let cells = table.rows.iter().flat_map(|row| row.cells.iter().flatten());
            strings.extend(cells.map(|it| it.text()));
        }
    }
}

fn item_strings(item: &throughline::spec::Item, strings: &mut Vec<String>) {
    strings.push(item.paragraph.text());
    item.children
        .iter()
        .for_each(|it| item_strings(it, strings));
}

#[test]
fn every_word_can_be_read_back() {
    let document = realistic::realistic();
    let output = render("realistic", &document);
    assert!(output.pages > 4);
    assert!(output.replaced_characters.is_empty());
    let text = Reader::new(&output.bytes).tree().text();
    let written = strings(&document);
    assert!(written.len() > 100);
    for string in written {
        assert!(text.contains(&string), "{string:?} is not in the file");
    }
}

#[test]
fn the_tag_tree_says_what_everything_is() {
    let output = render("realistic", &realistic::realistic());
    insta::assert_snapshot!(Reader::new(&output.bytes).tree().dump());
}

#[test]
fn the_bookmarks_follow_the_headings() {
    let output = render("realistic", &realistic::realistic());
    insta::assert_snapshot!(Reader::new(&output.bytes).bookmarks());
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let once = render("realistic", &realistic::realistic());
    let again = render("again", &realistic::realistic());
    assert!(once.bytes == again.bytes);
}

#[test]
fn the_file_says_its_language_and_shows_its_title() {
    let output = render("realistic", &realistic::realistic());
    let reader = Reader::new(&output.bytes);
    let language = reader.get(reader.catalog(), "Lang").unwrap();
    assert_eq!(language.as_str().unwrap(), b"en-GB");
    let preferences = reader.get(reader.catalog(), "ViewerPreferences").unwrap();
    let shown = preferences
        .as_dict()
        .unwrap()
        .get(b"DisplayDocTitle")
        .unwrap();
    assert!(shown.as_bool().unwrap());
    let text = String::from_utf8_lossy(&output.bytes);
    for claim in [
        "<pdfaid:part>2<",
        "<pdfaid:conformance>A<",
        "<pdfuaid:part>1<",
    ] {
        assert!(text.contains(claim), "{claim}");
    }
    assert!(text.contains("Throughline"));
}

#[test]
fn the_file_names_its_authors() {
    let mut document = fixture::empty();
    let authors = ["Mari Bowen", "Eastmoor <Council> & friends", "\u{0}"];
    document.front.authors = authors.map(str::to_owned).to_vec();
    let text = String::from_utf8_lossy(&render("authors", &document).bytes).into_owned();
    let named = "<dc:creator><rdf:Seq><rdf:li>Mari Bowen, Eastmoor &lt;Council&gt; &amp; friends<";
    assert!(text.contains(named));
}

#[test]
fn without_a_date_a_fixed_one_is_written() {
    let document = fixture::empty();
    let output = pdf(&document, &Fonts::bundled(), &PdfOptions::default()).unwrap();
    assert!(String::from_utf8_lossy(&output.bytes).contains("1970-01-01"));
}

#[test]
fn fonts_that_are_not_fonts_are_refused_in_words() {
    let fonts = Fonts {
        regular: b"not a font".to_vec(),
        bold: Vec::new(),
    };
    let error = pdf(&fixture::empty(), &fonts, &PdfOptions::default()).unwrap_err();
    assert_eq!(error, PdfError::FontsUnreadable);
    assert_eq!(why_no_pdf(&error), Message::PdfFontsUnreadable);
}

/// The export program is given the document as JSON and knows nothing else of it.
#[test]
fn a_document_that_went_through_json_gives_the_same_pdf() {
    let document = realistic::realistic();
    let json = serde_json::to_string(&document).unwrap();
    let read: Document = serde_json::from_str(&json).unwrap();
    let made = |document| pdf(document, &Fonts::bundled(), &PdfOptions::default()).unwrap();
    assert!(made(&read) == made(&document));
}
