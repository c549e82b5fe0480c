//! The formats that are made of a framework in one step, by one name: for a menu. The PDF has a
//! program of its own, and pictures are painted by the browser.

use super::{
    Exchange, OfficeOptions, SheetKind, cids, csv, docx, html, left_out, markdown, mermaid, ocds,
    odt, sheet, xlsx,
};
use crate::model::{Framework, Profile};
use crate::spec::{Document, SpecOptions, document};
use crate::text::{EXCHANGE, Text};

/// A format that is made in one step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileFormat {
    /// The specification as a web page.
    Html,
    /// The specification for Word.
    Docx,
    /// The specification for LibreOffice and others.
    Odt,
    /// The specification for pasting.
    Markdown,
    /// The chain as a flowchart.
    Mermaid,
    /// All tables.
    Xlsx,
    /// One of the tables.
    Csv,
    /// Open Contracting Data Standard.
    Ocds,
    /// Common Impact Data Standard.
    Cids,
}

/// A file that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MadeFile {
    /// What is in it.
    pub bytes: Vec<u8>,
    /// What to know about it, in sentences.
    pub notes: Vec<String>,
}

/// Why a file could not be made, for a log: it does not come of what people write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotMade(pub String);

/// What a file is made with.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct FileOptions<'a> {
    /// Today, as year, month and day.
    pub date: (u16, u8, u8),
    /// What the specification is for; that of the framework if nothing is said.
    pub profile: Option<Profile>,
    /// An earlier version of the framework: what changed since is listed in the specification.
    pub earlier: Option<&'a Framework>,
    /// Which table, where the format holds one.
    pub table: SheetKind,
    /// The [figures](super::figures) of the specification painted as PNG, for files of office
    /// programs.
    pub painted: &'a [Option<Vec<u8>>],
}

/// Makes a file. The same input gives the same bytes.
///
/// # Errors
/// The file could not be packed.
pub fn file(
    format: FileFormat,
    framework: &Framework,
    text: &Text,
    options: &FileOptions,
) -> Result<MadeFile, NotMade> {
    let document = || written(framework, text, options);
    let office = OfficeOptions {
        date: Some(options.date),
        painted: options.painted.to_vec(),
    };
    let bytes = match format {
        FileFormat::Html => html(&document()).into_bytes(),
        FileFormat::Markdown => markdown(&document(), &mermaid(framework, text)).into_bytes(),
        FileFormat::Mermaid => mermaid(framework, text).into_bytes(),
        FileFormat::Docx => docx(&document(), &office).map_err(|why| NotMade(why.0))?,
        FileFormat::Odt => odt(&document(), &office).map_err(|why| NotMade(why.0))?,
        FileFormat::Xlsx => workbook(framework, text, &office)?,
        FileFormat::Csv => {
            let table = sheet(framework, text, options.table);
            csv(&table).map_err(|why| NotMade(why.0))?
        }
        FileFormat::Ocds => ocds(framework, text, options.date),
        FileFormat::Cids => cids(framework, text),
    };
    let notes = notes(format, framework, text);
    Ok(MadeFile { bytes, notes })
}

fn written(framework: &Framework, text: &Text, options: &FileOptions) -> Document {
    let options = SpecOptions {
        date: Some(options.date),
        drawn: true,
        profile: options.profile,
        earlier: options.earlier,
    };
    document(framework, text, &options)
}

fn workbook(
    framework: &Framework,
    text: &Text,
    options: &OfficeOptions,
) -> Result<Vec<u8>, NotMade> {
    let sheets = SheetKind::ALL.map(|kind| sheet(framework, text, kind));
    let made = xlsx(&sheets, &framework.title, framework.language, options);
    made.map_err(|why| NotMade(why.0))
}

/// What a format has no place for.
fn notes(format: FileFormat, framework: &Framework, text: &Text) -> Vec<String> {
    let exchange = match format {
        FileFormat::Ocds => Exchange::Ocds,
        FileFormat::Cids => Exchange::Cids,
        _ => return Vec::new(),
    };
    let text = text.with(&EXCHANGE);
    let said = left_out(framework, exchange);
    said.iter().map(|phrase| text.say(phrase)).collect()
}
