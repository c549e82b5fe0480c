//! The small parts of a workbook: what kinds of files there are, how they belong together, the
//! looks of cells and who wrote it.

use super::worksheet::name;
use crate::export::markup::Markup;
use crate::export::office::{OfficeOptions, PROGRAM, xml};
use crate::export::sheets::Sheet;
use crate::model::Language;
use crate::picture::clean_words;

/// The name of what is in a workbook.
pub const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

const KINDS: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
const RELATION: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006/";
/// The longest name that Excel takes for a sheet.
const LONGEST_NAME: usize = 31;

/// The looks of cells: as they are, headings, words and numbers.
pub const STYLES: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="2"><font><sz val="10"/><name val="Arial"/><family val="2"/></font><font><b/><sz val="10"/><name val="Arial"/><family val="2"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFEEF3F1"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="thin"><color rgb="FFC9CFCD"/></bottom><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1" applyAlignment="1"><alignment vertical="top"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>"#;

/// Which file is of which kind.
pub fn content_types(sheets: usize) -> String {
    let mut out = xml();
    let package = [PACKAGE, "content-types"].concat();
    out.open("Types", &[("xmlns", &package)]);
    let relations = "application/vnd.openxmlformats-package.relationships+xml";
    for (extension, kind) in [("rels", relations), ("xml", "application/xml")] {
        let entry = [("Extension", extension), ("ContentType", kind)];
        out.alone("Default", &entry);
    }
    let mut part = |part: &str, kind: &str| {
        out.alone("Override", &[("PartName", part), ("ContentType", kind)]);
    };
    part("/xl/workbook.xml", &[KINDS, "sheet.main+xml"].concat());
    part("/xl/styles.xml", &[KINDS, "styles+xml"].concat());
    for number in 1..=sheets {
        let name = format!("/xl/worksheets/sheet{number}.xml");
        part(&name, &[KINDS, "worksheet+xml"].concat());
    }
    part(
        "/docProps/core.xml",
        "application/vnd.openxmlformats-package.core-properties+xml",
    );
    part(
        "/docProps/app.xml",
        "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    );
    out.leave("Types");
    out.finish()
}

/// Where the workbook and its properties are.
pub fn of_the_package() -> String {
    let mut out = begun();
    let core = [PACKAGE, "relationships/metadata/core-properties"].concat();
    relation(&mut out, "rId1", &of("officeDocument"), "xl/workbook.xml");
    relation(&mut out, "rId2", &core, "docProps/core.xml");
    relation(
        &mut out,
        "rId3",
        &of("extended-properties"),
        "docProps/app.xml",
    );
    out.leave("Relationships");
    out.finish()
}

/// Where the sheets are.
pub fn relations(sheets: usize) -> String {
    let mut out = begun();
    for number in 1..=sheets {
        let (id, file) = (
            format!("rId{number}"),
            format!("worksheets/sheet{number}.xml"),
        );
        relation(&mut out, &id, &of("worksheet"), &file);
    }
    relation(&mut out, "rIdStyles", &of("styles"), "styles.xml");
    out.leave("Relationships");
    out.finish()
}

fn begun() -> Markup {
    let mut out = xml();
    let package = [PACKAGE, "relationships"].concat();
    out.open("Relationships", &[("xmlns", &package)]);
    out
}

fn of(kind: &str) -> String {
    [RELATION, kind].concat()
}

fn relation(out: &mut Markup, id: &str, kind: &str, target: &str) {
    let entry = [("Id", id), ("Type", kind), ("Target", target)];
    out.alone("Relationship", &entry);
}

/// The names of the sheets, and what is printed on each of their pages.
pub fn workbook(sheets: &[Sheet]) -> String {
    let mut out = xml();
    let relations = RELATION.trim_end_matches('/');
    out.open("workbook", &[("xmlns", MAIN), ("xmlns:r", relations)]);
    out.raw("<bookViews><workbookView activeTab=\"0\"/></bookViews>");
    out.inline("sheets");
    for (place, sheet) in sheets.iter().enumerate() {
        let number = (place + 1).to_string();
        let id = ["rId", &number].concat();
        let entry = [
            ("name", sheet_name(&sheet.name)),
            ("sheetId", number),
            ("r:id", id),
        ];
        out.alone(
            "sheet",
            &entry.each_ref().map(|(key, it)| (*key, it.as_str())),
        );
    }
    out.leave("sheets");
    out.inline("definedNames");
    for (place, sheet) in sheets.iter().enumerate() {
        let quoted = format!("'{}'!", sheet_name(&sheet.name).replace('\'', "''"));
        let last = name(sheet.columns.len().saturating_sub(1), 1);
        let column: String = last.chars().filter(char::is_ascii_alphabetic).collect();
        let filtered = format!("{quoted}$A$1:${column}${}", sheet.rows.len() + 1);
        let place = place.to_string();
        defined(&mut out, "_xlnm._FilterDatabase", &place, true, &filtered);
        let titles = format!("{quoted}$A:$A,{quoted}$1:$1");
        defined(&mut out, "_xlnm.Print_Titles", &place, false, &titles);
    }
    out.leave("definedNames");
    out.leave("workbook");
    out.finish()
}

fn defined(out: &mut Markup, name: &str, sheet: &str, hidden: bool, range: &str) {
    let entry = [("name", name), ("localSheetId", sheet)];
    out.open("definedName", &entry);
    if hidden {
        out.attribute("hidden", "1");
    }
    out.words(range);
    out.leave("definedName");
}

/// A name that Excel takes for a sheet.
fn sheet_name(name: &str) -> String {
    let name = clean_words(name);
    let kept = name.chars().filter(|it| !"[]:*?/\\".contains(*it));
    kept.take(LONGEST_NAME).collect()
}

/// Title, language and date.
pub fn core(title: &str, language: Language, options: &OfficeOptions) -> String {
    let mut out = xml();
    out.raw("<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">");
    out.around("dc:title", &clean_words(title));
    out.around("dc:language", language.tag());
    out.open("dcterms:created", &[("xsi:type", "dcterms:W3CDTF")]);
    out.words(&options.moment());
    out.leave("dcterms:created");
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
