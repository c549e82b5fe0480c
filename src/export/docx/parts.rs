//! The small parts of a Word document: what kinds of files there are, how they belong together,
//! who wrote it, and what stands above and below each page.

use crate::export::markup::Markup;
use crate::export::office::{OfficeOptions, PROGRAM, authors, title, xml};
use crate::picture::clean_words;
use crate::spec::Document;

/// The names that parts of a document begin with.
pub const NAMES: &[(&str, &str)] = &[
    (
        "xmlns:w",
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    ),
    (
        "xmlns:r",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
    (
        "xmlns:wp",
        "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    ),
    (
        "xmlns:a",
        "http://schemas.openxmlformats.org/drawingml/2006/main",
    ),
    (
        "xmlns:pic",
        "http://schemas.openxmlformats.org/drawingml/2006/picture",
    ),
];

const KINDS: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
const RELATION: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006/";

/// What belongs to the document, by id.
pub struct Relations {
    out: Markup,
    count: usize,
}

impl Relations {
    /// What every document has.
    pub fn new() -> Self {
        let mut out = xml();
        let name = [PACKAGE, "relationships"].concat();
        out.open("Relationships", &[("xmlns", &name)]);
        let mut relations = Relations { out, count: 0 };
        relations.add("rStyles", "styles", "styles.xml", false);
        relations.add("rNumbering", "numbering", "numbering.xml", false);
        relations.add("rSettings", "settings", "settings.xml", false);
        relations.add("rHeader", "header", "header1.xml", false);
        relations.add("rFooter", "footer", "footer1.xml", false);
        relations
    }

    /// A link to an address.
    pub fn link(&mut self, address: &str) -> String {
        let id = self.next();
        self.add(&id, "hyperlink", address, true);
        id
    }

    /// A picture in a file.
    pub fn image(&mut self, file: &str) -> String {
        let id = self.next();
        self.add(&id, "image", file, false);
        id
    }

    fn next(&mut self) -> String {
        self.count += 1;
        format!("rId{}", self.count)
    }

    fn add(&mut self, id: &str, kind: &str, target: &str, is_outside: bool) {
        let kind = [RELATION, kind].concat();
        let mut all = vec![("Id", id), ("Type", kind.as_str()), ("Target", target)];
        if is_outside {
            all.push(("TargetMode", "External"));
        }
        self.out.alone("Relationship", &all);
        self.out.line();
    }

    /// The part.
    pub fn finish(mut self) -> String {
        self.out.leave("Relationships");
        self.out.finish()
    }
}

/// Which file is of which kind.
pub fn content_types() -> String {
    let mut out = xml();
    let name = [PACKAGE, "content-types"].concat();
    out.open("Types", &[("xmlns", &name)]);
    for (extension, kind) in [
        (
            "rels",
            "application/vnd.openxmlformats-package.relationships+xml",
        ),
        ("xml", "application/xml"),
        ("png", "image/png"),
        ("svg", "image/svg+xml"),
    ] {
        out.alone(
            "Default",
            &[("Extension", extension), ("ContentType", kind)],
        );
    }
    for (part, kind) in [
        ("document", "document.main+xml"),
        ("styles", "styles+xml"),
        ("numbering", "numbering+xml"),
        ("settings", "settings+xml"),
        ("header1", "header+xml"),
        ("footer1", "footer+xml"),
    ] {
        let part = ["/word/", part, ".xml"].concat();
        let kind = [KINDS, kind].concat();
        out.alone("Override", &[("PartName", &part), ("ContentType", &kind)]);
    }
    for (part, kind) in [
        (
            "/docProps/core.xml",
            "application/vnd.openxmlformats-package.core-properties+xml",
        ),
        (
            "/docProps/app.xml",
            "application/vnd.openxmlformats-officedocument.extended-properties+xml",
        ),
    ] {
        out.alone("Override", &[("PartName", part), ("ContentType", kind)]);
    }
    out.leave("Types");
    out.finish()
}

/// Where the document and its properties are.
pub fn of_the_package() -> String {
    let mut out = xml();
    let name = [PACKAGE, "relationships"].concat();
    out.open("Relationships", &[("xmlns", &name)]);
    let document = [RELATION, "officeDocument"].concat();
    let core = [PACKAGE, "relationships/metadata/core-properties"].concat();
    let app = [RELATION, "extended-properties"].concat();
    for (id, kind, target) in [
        ("rId1", document, "word/document.xml"),
        ("rId2", core, "docProps/core.xml"),
        ("rId3", app, "docProps/app.xml"),
    ] {
        out.alone(
            "Relationship",
            &[("Id", id), ("Type", &kind), ("Target", target)],
        );
    }
    out.leave("Relationships");
    out.finish()
}

/// Title, authors, language and date.
pub fn core(document: &Document, options: &OfficeOptions) -> String {
    let mut out = xml();
    out.raw("<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">");
    out.around("dc:title", &title(document));
    out.around("dc:subject", &document.front.kind);
    out.around("dc:creator", &authors(document));
    out.around("dc:description", &clean_words(&document.front.statement));
    out.around("dc:language", document.language.tag());
    for name in ["dcterms:created", "dcterms:modified"] {
        out.open(name, &[("xsi:type", "dcterms:W3CDTF")]);
        out.words(&options.moment());
        out.leave(name);
    }
    out.leave("cp:coreProperties");
    out.finish()
}

/// Which program wrote it.
pub fn app() -> String {
    let mut out = xml();
    out.raw("<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">");
    out.around("Application", PROGRAM);
    out.leave("Properties");
    out.finish()
}

/// What the document asks of the program that shows it.
pub fn settings(language: &str) -> String {
    let mut out = xml();
    out.open("w:settings", NAMES);
    out.raw("<w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"567\"/><w:characterSpacingControl w:val=\"doNotCompress\"/>");
    out.raw("<w:compat><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>");
    out.alone("w:themeFontLang", &[("w:val", language)]);
    out.leave("w:settings");
    out.finish()
}

/// What stands above each page.
pub fn header(document: &Document) -> String {
    let mut out = xml();
    out.open("w:hdr", NAMES);
    line(&mut out, "Header");
    run(&mut out, &document.front.running_header);
    out.leave("w:p");
    out.leave("w:hdr");
    out.finish()
}

/// What stands below each page: its number, and how many there are.
pub fn footer(document: &Document) -> String {
    let (page, of) = &document.front.page_words;
    let mut out = xml();
    out.open("w:ftr", NAMES);
    line(&mut out, "Footer");
    run(&mut out, &[page, " "].concat());
    out.raw("<w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple>");
    run(&mut out, &[" ", of, " "].concat());
    out.raw("<w:fldSimple w:instr=\" NUMPAGES \"><w:r><w:t>1</w:t></w:r></w:fldSimple>");
    out.leave("w:p");
    out.leave("w:ftr");
    out.finish()
}

fn line(out: &mut Markup, style: &str) {
    out.inline("w:p");
    out.inline("w:pPr");
    out.alone("w:pStyle", &[("w:val", style)]);
    out.leave("w:pPr");
}

fn run(out: &mut Markup, words: &str) {
    out.inline("w:r");
    out.open("w:t", &[("xml:space", "preserve")]);
    out.words(&clean_words(words));
    out.leave("w:t");
    out.leave("w:r");
}
