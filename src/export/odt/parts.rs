//! The small parts of an OpenDocument text: what files there are, looks, who wrote it, and what
//! stands above and below each page.

use crate::export::markup::Markup;
use crate::export::office::{OfficeOptions, PROGRAM, authors, in_letters, title, xml};
use crate::export::svg::number;
use crate::picture::clean_words;
use crate::spec::Document;

const STYLES: &str = include_str!("styles.xml");
/// The looks of tables, which programs expect beside the tables.
const TABLES: &str = include_str!("tables.xml");

/// The names that parts of a document begin with.
pub const NAMES: &[(&str, &str)] = &[
    (
        "xmlns:office",
        "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    ),
    (
        "xmlns:text",
        "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    ),
    (
        "xmlns:table",
        "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    ),
    (
        "xmlns:style",
        "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    ),
    (
        "xmlns:draw",
        "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
    ),
    (
        "xmlns:fo",
        "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    ),
    (
        "xmlns:svg",
        "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
    ),
    (
        "xmlns:meta",
        "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
    ),
    ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
    ("xmlns:xlink", "http://www.w3.org/1999/xlink"),
    ("office:version", "1.3"),
];

/// What files there are.
pub fn manifest(kind: &str, pictures: &[(String, Vec<u8>)]) -> String {
    let mut out = xml();
    out.raw("<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" manifest:version=\"1.3\">\n");
    let mut file = |name: &str, kind: &str| {
        let entry = [("manifest:full-path", name), ("manifest:media-type", kind)];
        out.alone("manifest:file-entry", &entry);
        out.line();
    };
    file("/", kind);
    for name in ["content.xml", "styles.xml", "meta.xml"] {
        file(name, "text/xml");
    }
    for (name, _) in pictures {
        let is_drawn = name.ends_with(".svg");
        file(
            name,
            if is_drawn {
                "image/svg+xml"
            } else {
                "image/png"
            },
        );
    }
    out.leave("manifest:manifest");
    out.finish()
}

/// The looks of tables, and how wide their columns are.
pub fn automatic(tables: &[Vec<f32>]) -> String {
    let mut out = Markup::default();
    out.inline("office:automatic-styles");
    out.raw(TABLES);
    for (table, widths) in tables.iter().enumerate() {
        for (place, width) in widths.iter().enumerate() {
            let name = format!("Table-{}-{place}", table + 1);
            let look = [
                ("style:name", name.as_str()),
                ("style:family", "table-column"),
            ];
            out.open("style:style", &look);
            let width = [&number(*width), "pt"].concat();
            let width = [("style:column-width", width.as_str())];
            out.alone("style:table-column-properties", &width);
            out.leave("style:style");
            out.line();
        }
    }
    out.leave("office:automatic-styles");
    out.finish()
}

/// Looks, with the language, and what stands above and below each page.
pub fn styles(document: &Document) -> String {
    let tag = document.language.tag();
    let (language, country) = tag.split_once('-').unwrap_or((tag, "GB"));
    let (header, footer) = (header(document), footer(document));
    let marks = ["fo:font-size=\"", "font-size-complex=\""];
    let large = |styles: String, mark| in_letters(&styles, document.letters, mark, 1.0);
    let styles = marks.into_iter().fold(STYLES.to_owned(), large);
    styles
        .replace("{LANGUAGE}", language)
        .replace("{COUNTRY}", country)
        .replace("{HEADER}", &header)
        .replace("{FOOTER}", &footer)
}

fn header(document: &Document) -> String {
    let mut out = Markup::default();
    out.open("text:p", &[("text:style-name", "Header")]);
    out.words(&clean_words(&document.front.running_header));
    out.leave("text:p");
    out.finish()
}

fn footer(document: &Document) -> String {
    let (page, of) = &document.front.page_words;
    let mut out = Markup::default();
    out.open("text:p", &[("text:style-name", "Footer")]);
    out.words(&[page, " "].concat());
    out.raw("<text:page-number text:select-page=\"current\">1</text:page-number>");
    out.words(&[" ", of, " "].concat());
    out.raw("<text:page-count>1</text:page-count>");
    out.leave("text:p");
    out.finish()
}

/// Title, authors, language and date.
pub fn meta(document: &Document, options: &OfficeOptions) -> String {
    let moment = options.moment();
    let moment = moment.trim_end_matches('Z');
    let mut out = xml();
    out.open("office:document-meta", NAMES);
    out.inline("office:meta");
    out.around("meta:generator", PROGRAM);
    out.around("dc:title", &title(document));
    out.around("dc:subject", &document.front.kind);
    out.around("dc:description", &clean_words(&document.front.statement));
    out.around("meta:initial-creator", &authors(document));
    out.around("dc:creator", &authors(document));
    out.around("meta:creation-date", moment);
    out.around("dc:date", moment);
    out.around("dc:language", document.language.tag());
    out.leave("office:meta");
    out.leave("office:document-meta");
    out.finish()
}
