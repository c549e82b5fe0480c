//! The specification as Word and OpenDocument files, and the tables as a workbook: whole, well
//! formed, the same every time, and read by an office program as they were written.

use super::{
    HOSTILE, assert_holds, documents, english, every_field, flat, frameworks, hostile,
    office_program, written,
};
use std::io::{Cursor, Read as _};
use throughline::export::{
    Cell, FileFormat, FileOptions, OfficeOptions, SheetKind, docx, figures, file, odt,
    painted_figures, sheet, xlsx,
};
use throughline::model::Framework;
use throughline::spec::{Block, Document};

/// A small picture, for tests that look at no picture.
const PIXEL: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x04\0\0\0\xb5\x1c\x0c\x02\0\0\0\x0bIDATx\xdacd\xf8\x0f\0\x01\x05\x01\x01'\x18\xe3f\0\0\0\0IEND\xaeB`\x82";

pub fn options() -> OfficeOptions {
    OfficeOptions {
        date: Some((2026, 11, 21)),
        painted: vec![Some(PIXEL.to_vec()); 100],
    }
}

/// A file in a zip.
pub fn part(bytes: &[u8], name: &str) -> String {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    let mut file = zip.by_name(name).unwrap();
    file.read_to_string(&mut text).unwrap();
    text
}

/// The names of all files in a zip; every one of XML is well formed.
fn names(bytes: &[u8]) -> Vec<String> {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let names: Vec<String> = zip
        .file_names()
        .map(|name| name.unwrap().into_owned())
        .collect();
    for name in &names {
        let mut file = Vec::new();
        zip.by_name(name).unwrap().read_to_end(&mut file).unwrap();
        if [".xml", ".rels", ".svg"]
            .iter()
            .any(|end| name.ends_with(end))
        {
            let text = String::from_utf8(file).unwrap();
            let read = roxmltree::Document::parse(&text);
            assert!(read.is_ok(), "{name}: {:?}", read.err());
        }
    }
    names
}

/// The words of XML, with a space after each paragraph and for each tab.
fn words(xml: &str) -> String {
    let document = roxmltree::Document::parse(xml).unwrap();
    let mut out = String::new();
    for node in document.descendants() {
        let name = node.tag_name().name();
        if ["p", "h", "tab", "s", "title", "desc"].contains(&name) {
            out.push(' ');
        }
        if let Some(text) = node.text().filter(|_| node.is_text()) {
            out.push_str(text);
        }
    }
    out
}

/// How often something is in a document.
fn count(document: &Document, wanted: impl Fn(&Block) -> bool) -> usize {
    let blocks = document.sections.iter().flat_map(|it| &it.blocks);
    let blocks = document.summary.iter().chain(blocks);
    blocks.filter(|block| wanted(block)).count()
}

fn is_table(block: &Block) -> bool {
    matches!(block, Block::Table(_))
}

fn is_figure(block: &Block) -> bool {
    matches!(block, Block::Figure(_))
}

#[test]
fn documents_hold_all_that_is_said() {
    for document in documents() {
        let word = docx(&document, &options()).unwrap();
        names(&word);
        assert_holds("DOCX", &words(&part(&word, "word/document.xml")), &document);
        let open = odt(&document, &options()).unwrap();
        names(&open);
        assert_holds("ODT", &words(&part(&open, "content.xml")), &document);
    }
}

#[test]
fn unkind_words_stay_words() {
    for said in HOSTILE {
        let document = written(&hostile(said));
        let word = docx(&document, &options()).unwrap();
        names(&word);
        assert_holds("DOCX", &words(&part(&word, "word/document.xml")), &document);
        let open = odt(&document, &options()).unwrap();
        names(&open);
        assert_holds("ODT", &words(&part(&open, "content.xml")), &document);
    }
}

#[test]
fn headings_lists_tables_and_pictures_are_real_in_word() {
    let document = written(&every_field());
    let bytes = docx(&document, &options()).unwrap();
    let body = part(&bytes, "word/document.xml");
    let headings = body.matches("w:pStyle w:val=\"Heading1\"").count();
    assert_eq!(headings, document.sections.len());
    let tables = count(&document, is_table);
    assert!(tables > 3);
    assert_eq!(body.matches("<w:tbl>").count(), tables);
    assert_eq!(body.matches("<w:tblHeader/>").count(), tables);
    assert_eq!(body.matches("w:firstColumn=\"1\"").count(), tables);
    assert_eq!(body.matches("<w:tblCaption ").count(), tables);
    let figures = count(&document, is_figure);
    assert!(figures > 0);
    assert_eq!(body.matches("<wp:docPr ").count(), figures);
    assert!(!body.contains("descr=\"\""), "a picture without words");
    assert!(body.contains("<w:numPr>") && body.contains("<w:hyperlink "));
    let styles = part(&bytes, "word/styles.xml");
    assert!(styles.contains("w:lang w:val=\"en-GB\""));
    let core = part(&bytes, "docProps/core.xml");
    assert!(core.contains("<dc:language>en-GB</dc:language>"));
    assert!(core.contains("2026-11-21T00:00:00Z"));
}

#[test]
fn what_word_refers_to_is_there() {
    let bytes = docx(&written(&every_field()), &options()).unwrap();
    let body = part(&bytes, "word/document.xml");
    let relations = part(&bytes, "word/_rels/document.xml.rels");
    let values = |text: &str, mark: &str| -> Vec<String> {
        let parts = text.split(mark).skip(1);
        parts
            .map(|it| it.split('"').next().unwrap().to_owned())
            .collect()
    };
    let ids = values(&relations, "Id=\"");
    for mark in ["r:id=\"", "r:embed=\""] {
        for id in values(&body, mark) {
            assert!(ids.contains(&id), "{id}");
        }
    }
    let styles = part(&bytes, "word/styles.xml");
    let known = values(&styles, "w:styleId=\"");
    for style in values(&body, "w:pStyle w:val=\"") {
        assert!(known.contains(&style), "{style}");
    }
    let numbering = part(&bytes, "word/numbering.xml");
    let known = values(&numbering, "w:num w:numId=\"");
    for number in values(&body, "w:numId w:val=\"") {
        // 0 is no number at all.
        assert!(number == "0" || known.contains(&number), "{number}");
    }
    let names = names(&bytes);
    for image in values(&relations, "Target=\"media/") {
        assert!(names.contains(&format!("word/media/{image}")), "{image}");
    }
}

#[test]
fn headings_lists_tables_and_pictures_are_real_in_an_opendocument_text() {
    let document = written(&every_field());
    let bytes = odt(&document, &options()).unwrap();
    assert_eq!(&bytes[30..38], b"mimetype");
    assert_eq!(&bytes[38..77], b"application/vnd.oasis.opendocument.text");
    let body = part(&bytes, "content.xml");
    let tables = count(&document, is_table);
    assert_eq!(body.matches("<table:table-header-rows>").count(), tables);
    let figures = count(&document, is_figure);
    assert_eq!(body.matches("<svg:desc>").count(), figures);
    assert!(!body.contains("<svg:desc></svg:desc>"));
    let styles = part(&bytes, "styles.xml");
    assert!(styles.contains("fo:language=\"en\" fo:country=\"GB\""));
    for style in body.split("text:style-name=\"").skip(1) {
        let style = style.split('"').next().unwrap();
        assert!(
            styles.contains(&format!("style:name=\"{style}\"")),
            "{style}"
        );
    }
    let manifest = part(&bytes, "META-INF/manifest.xml");
    for name in names(&bytes) {
        let is_listed = manifest.contains(&format!("full-path=\"{name}\""));
        assert!(is_listed || name == "mimetype" || name.starts_with("META-INF/"));
    }
}

/// The rows of a sheet of a workbook: what is in each cell, and whether it is a number.
fn rows(bytes: &[u8], number: usize) -> Vec<Vec<(String, bool)>> {
    let text = part(bytes, &format!("xl/worksheets/sheet{number}.xml"));
    assert!(!text.contains("<f>") && !text.contains("<f "));
    let sheet = roxmltree::Document::parse(&text).unwrap();
    let rows = sheet.descendants().filter(|it| it.has_tag_name("row"));
    let cell = |cell: roxmltree::Node| {
        let text = cell
            .descendants()
            .filter_map(|it| it.is_text().then(|| it.text())?);
        (text.collect(), cell.attribute("t").is_none())
    };
    // Every name of an element is in the same space of names.
    let rows = rows.map(|row| row.children().map(cell).collect());
    rows.collect()
}

fn workbook(framework: &Framework) -> Vec<u8> {
    let sheets = SheetKind::ALL.map(|kind| sheet(framework, &english(), kind));
    xlsx(&sheets, &framework.title, framework.language, &options()).unwrap()
}

#[test]
fn a_workbook_holds_every_cell_as_what_it_is() {
    let unkind = HOSTILE.iter().map(|words| hostile(words));
    for framework in frameworks().into_iter().chain(unkind) {
        let bytes = workbook(&framework);
        names(&bytes);
        for (place, kind) in SheetKind::ALL.into_iter().enumerate() {
            let sheet = sheet(&framework, &english(), kind);
            let rows = rows(&bytes, place + 1);
            assert_eq!(rows.len(), sheet.rows.len() + 1);
            for (row, cells) in rows.iter().skip(1).zip(&sheet.rows) {
                let cells = cells.iter().filter_map(|cell| match cell {
                    Cell::Empty => None,
                    Cell::Words(words) => Some((flat(words), false)),
                    Cell::Number(number) => Some((number.to_string(), true)),
                });
                let row = row.iter().map(|(text, number)| (flat(text), *number));
                assert!(row.eq(cells), "{kind:?}");
            }
        }
    }
}

#[test]
fn the_same_framework_gives_the_same_bytes() {
    let framework = every_field();
    let document = written(&framework);
    let options = OfficeOptions {
        painted: painted_figures(&document),
        ..options()
    };
    assert!(options.painted.iter().all(Option::is_some));
    assert_eq!(docx(&document, &options), docx(&document, &options));
    assert_eq!(odt(&document, &options), odt(&document, &options));
    assert_eq!(workbook(&framework), workbook(&framework));
}

/// In a browser the page paints: the figures are handed out, and their pictures in again.
#[test]
fn figures_that_somebody_painted_are_in_the_file() {
    let framework = every_field();
    let options = FileOptions {
        date: (2026, 11, 21),
        profile: None,
        earlier: None,
        table: SheetKind::Measures,
        painted: &[],
    };
    let drawn = figures(&written(&framework));
    assert!(drawn.len() > 1, "a chain and a scale");
    let painted: Vec<_> = (0..drawn.len())
        .map(|place| Some([PIXEL, place.to_string().as_bytes()].concat()))
        .collect();
    let painted = FileOptions {
        painted: &painted,
        ..options
    };
    for (format, folder) in [
        (FileFormat::Docx, "word/media/figure-"),
        (FileFormat::Odt, "Pictures/Figure-"),
    ] {
        let pictures = |options: &FileOptions| {
            let made = file(format, &framework, &english(), options).unwrap();
            let names = names(&made.bytes).into_iter();
            let pictures = names.filter(|it| it.starts_with(folder) && it.ends_with(".png"));
            pictures.count()
        };
        assert_eq!(pictures(&options), 0, "{format:?}");
        assert_eq!(pictures(&painted), drawn.len(), "{format:?}");
    }
}

#[test]
fn pictures_are_kept_small_and_the_same_one_once() {
    let document = written(&every_field());
    let painted = painted_figures(&document);
    let scale = painted.last().unwrap().clone().unwrap();
    let kept = |options: &OfficeOptions| -> Vec<String> {
        let bytes = docx(&document, options).unwrap();
        let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        let count = zip.len();
        let mut name = |place| zip.by_index(place).unwrap().name().unwrap().into_owned();
        let mut names: Vec<String> = (0..count).map(&mut name).collect();
        names.retain(|name| name.ends_with(".png"));
        names
    };
    let options = OfficeOptions {
        painted: vec![Some(scale.clone()); painted.len()],
        ..options()
    };
    assert_eq!(kept(&options).len(), 1);
    let all = OfficeOptions { painted, ..options };
    assert_eq!(kept(&all).len(), all.painted.len());
    // Two pixels for each point that a page across has room for.
    assert!(figures(&document).iter().all(|it| it.pixels.0 <= 1_440));
}

#[test]
fn an_empty_and_a_large_framework_are_written() {
    let empty = Framework::new("");
    let nodes: Vec<_> = (0..300)
        .map(|it| serde_json::json!({ "id": format!("n{it}"), "stage": "activity", "title": format!("Item {it}") }))
        .collect();
    let large = serde_json::json!({ "formatVersion": 1, "title": "Large", "nodes": nodes });
    let large: Framework = serde_json::from_value(large).unwrap();
    for framework in [empty, large] {
        let document = written(&framework);
        // Also where nothing could be painted.
        let options = OfficeOptions::default();
        let word = docx(&document, &options).unwrap();
        names(&word);
        assert_holds("DOCX", &words(&part(&word, "word/document.xml")), &document);
        let open = odt(&document, &options).unwrap();
        names(&open);
        assert_holds("ODT", &words(&part(&open, "content.xml")), &document);
        names(&workbook(&framework));
    }
}

/// Written here, read and written again by LibreOffice: words, headings and tables are all there.
#[test]
fn an_office_program_reads_what_was_written_and_loses_nothing() {
    let Some(office) = office_program() else {
        return;
    };
    let document = written(&every_field());
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str| folder.path().join(name);
    let tables = count(&document, is_table);
    std::fs::write(file("one.docx"), docx(&document, &options()).unwrap()).unwrap();
    office.convert(folder.path(), "one.docx", "odt");
    let open = std::fs::read(file("one.odt")).unwrap();
    let body = part(&open, "content.xml");
    assert_holds("DOCX as ODT", &words(&body), &document);
    assert_eq!(body.matches("<table:table-header-rows>").count(), tables);
    std::fs::write(file("two.odt"), odt(&document, &options()).unwrap()).unwrap();
    office.convert(folder.path(), "two.odt", "docx");
    let word = std::fs::read(file("two.docx")).unwrap();
    let body = part(&word, "word/document.xml");
    assert_holds("ODT as DOCX", &words(&body), &document);
    assert_eq!(body.matches("<w:tblHeader").count(), tables);
    // Those without a number have a style of their own, which hangs on this one.
    let headings = body.matches("w:pStyle w:val=\"Heading1\"").count();
    let numbered = document.sections.iter().filter_map(|it| it.number);
    assert_eq!(headings, numbered.count());
}
