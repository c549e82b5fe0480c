//! The formats of `throughline export`, one line each. Making the bytes belongs in `export`.

use crate::export::pdf::{Attachment, Fonts, PdfError, PdfOptions};
use crate::export::{
    self, CsvError, Exchange, OfficeOptions, PackageError, PngError, SheetKind, note_on_replaced,
    why_no_pdf,
};
use crate::model::{Framework, Profile};
use crate::spec::{Document, SpecOptions, document};
use crate::text::{Message, Text};

/// A format that a framework can be exported in.
pub struct Format {
    /// What it is called on the command line.
    pub name: &'static str,
    /// One line of help.
    pub help: &'static str,
    /// Whether it can be read in a terminal.
    pub readable: bool,
    /// Makes the bytes, or says why it cannot.
    pub make: fn(&Job) -> Result<Vec<u8>, String>,
}

/// The formats, in the order they are listed. A new one is one entry here.
pub const FORMATS: &[Format] = &[
    Format {
        name: "pdf",
        help: "The draft specification as an accessible PDF, which opens again",
        readable: false,
        make: pdf,
    },
    Format {
        name: "svg",
        help: "The outcome chain as a picture that can be printed and edited",
        readable: true,
        make: svg,
    },
    Format {
        name: "png",
        help: "The outcome chain as a picture for slides and documents",
        readable: false,
        make: png,
    },
    Format {
        name: "html",
        help: "The draft specification as one accessible web page",
        readable: true,
        make: html,
    },
    Format {
        name: "docx",
        help: "The draft specification as a Word document, to go on with",
        readable: false,
        make: docx,
    },
    Format {
        name: "odt",
        help: "The draft specification as an OpenDocument text, to go on with",
        readable: false,
        make: odt,
    },
    Format {
        name: "md",
        help: "The draft specification as Markdown",
        readable: true,
        make: markdown,
    },
    Format {
        name: "mermaid",
        help: "The outcome chain as a Mermaid flowchart",
        readable: true,
        make: mermaid,
    },
    Format {
        name: "csv",
        help: "Measures and criteria, or another table (--table), for spreadsheets",
        readable: true,
        make: csv,
    },
    Format {
        name: "xlsx",
        help: "Measures and criteria, risks, co-production and costs as one workbook",
        readable: false,
        make: xlsx,
    },
    Format {
        name: "ocds",
        help: "An OCDS 1.1 release package, with the framework attached",
        readable: true,
        make: ocds,
    },
    Format {
        name: "cids",
        help: "Common Impact Data Standard (CIDS 3.2) as JSON-LD",
        readable: true,
        make: cids,
    },
    Format {
        name: "json",
        help: "The framework itself, to open again",
        readable: true,
        make: json,
    },
    Format {
        name: "text",
        help: "The draft specification as plain text",
        readable: true,
        make: text,
    },
];

/// What is to be exported.
pub struct Job<'a> {
    /// The framework.
    pub framework: &'a Framework,
    /// The words.
    pub text: &'a Text,
    /// Today, as year, month and day.
    pub date: (u16, u8, u8),
    /// What the specification is for; that of the framework if nothing is said.
    pub profile: Option<Profile>,
    /// An earlier version, for the list of what changed.
    pub earlier: Option<&'a Framework>,
    /// Which table, where the format holds one.
    pub table: SheetKind,
    /// Whether the framework is kept inside a format that can hold it.
    pub attached: bool,
}

impl Job<'_> {
    /// The draft specification, for the formats that print it.
    pub fn document(&self) -> Document {
        let options = SpecOptions {
            date: Some(self.date),
            drawn: true,
            profile: self.profile,
            earlier: self.earlier,
        };
        document(self.framework, self.text, &options)
    }
}

fn pdf(job: &Job) -> Result<Vec<u8>, String> {
    let options = PdfOptions {
        date: Some(job.date),
        attachment: job.attached.then(|| attachment(job)),
    };
    let printed = export::pdf::pdf(&job.document(), &Fonts::bundled(), &options);
    let printed = printed.map_err(|error| refusal(job.text, &error))?;
    if let Some(note) = note_on_replaced(&printed.replaced_characters) {
        eprintln!("{}", job.text.say(&note));
    }
    Ok(printed.bytes)
}

/// The framework itself, so that the PDF opens again.
fn attachment(job: &Job) -> Attachment {
    Attachment {
        name: export::file_name(&job.framework.title, "json"),
        description: job.text.get(Message::ExportAttachment),
        json: export::json(job.framework),
    }
}

fn refusal(text: &Text, error: &PdfError) -> String {
    let sentence = text.get(why_no_pdf(error));
    match error {
        PdfError::NotMade(detail) => format!("{sentence} {detail}"),
        PdfError::FontsUnreadable => sentence,
    }
}

fn svg(job: &Job) -> Result<Vec<u8>, String> {
    Ok(export::svg(job.framework, job.text).svg.into_bytes())
}

fn png(job: &Job) -> Result<Vec<u8>, String> {
    let png = export::png(job.framework, job.text);
    png.map_err(|PngError(detail)| {
        let sentence = job.text.get(Message::CliPictureNotPainted);
        format!("{sentence} {detail}")
    })
}

fn html(job: &Job) -> Result<Vec<u8>, String> {
    Ok(export::html(&job.document()).into_bytes())
}

/// What office files are made with: the date, and the figures painted for those that cannot draw.
fn office(job: &Job, document: &Document) -> OfficeOptions {
    OfficeOptions {
        date: Some(job.date),
        painted: export::painted_figures(document),
    }
}

fn docx(job: &Job) -> Result<Vec<u8>, String> {
    let document = job.document();
    let made = export::docx(&document, &office(job, &document));
    made.map_err(|PackageError(detail)| detail)
}

fn odt(job: &Job) -> Result<Vec<u8>, String> {
    let document = job.document();
    let made = export::odt(&document, &office(job, &document));
    made.map_err(|PackageError(detail)| detail)
}

fn xlsx(job: &Job) -> Result<Vec<u8>, String> {
    let sheets = SheetKind::ALL.map(|kind| export::sheet(job.framework, job.text, kind));
    let options = OfficeOptions {
        date: Some(job.date),
        ..OfficeOptions::default()
    };
    let language = job.framework.language;
    let made = export::xlsx(&sheets, &job.framework.title, language, &options);
    made.map_err(|PackageError(detail)| detail)
}

fn markdown(job: &Job) -> Result<Vec<u8>, String> {
    let chart = export::mermaid(job.framework, job.text);
    Ok(export::markdown(&job.document(), &chart).into_bytes())
}

fn mermaid(job: &Job) -> Result<Vec<u8>, String> {
    Ok(export::mermaid(job.framework, job.text).into_bytes())
}

fn csv(job: &Job) -> Result<Vec<u8>, String> {
    let sheet = export::sheet(job.framework, job.text, job.table);
    export::csv(&sheet).map_err(|CsvError(detail)| detail)
}

fn ocds(job: &Job) -> Result<Vec<u8>, String> {
    say_left_out(job, Exchange::Ocds);
    Ok(export::ocds(job.framework, job.text, job.date))
}

fn cids(job: &Job) -> Result<Vec<u8>, String> {
    say_left_out(job, Exchange::Cids);
    Ok(export::cids(job.framework, job.text))
}

/// Says on standard error what a format has no place for.
fn say_left_out(job: &Job, format: Exchange) {
    let said = export::left_out(job.framework, format);
    for (number, phrase) in said.iter().enumerate() {
        let words = job.text.say(phrase);
        match number {
            0 => eprintln!("{words}"),
            _ => {
                let item = [("words", words.into())];
                eprintln!("{}", job.text.format(Message::CliListItem, &item));
            }
        }
    }
}

fn json(job: &Job) -> Result<Vec<u8>, String> {
    Ok(export::json(job.framework))
}

fn text(job: &Job) -> Result<Vec<u8>, String> {
    Ok(job.document().plain_text().into_bytes())
}
