//! How long each format takes and how large it gets: a published programme, and a framework of 300
//! items with everything filled in. With a folder in `DOCUMENTS` it also keeps the specifications
//! as data there, so that other libraries can print the same words (`benches/pdf`).

#[path = "support/filled.rs"]
mod filled;

use std::error::Error;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};
use throughline::export::pdf::{Attachment, Fonts, PdfOptions, pdf};
use throughline::export::{
    FileFormat, FileOptions, OfficeOptions, SheetKind, docx, file, json, odt, painted_figures, png,
    svg,
};
use throughline::import::import;
use throughline::model::{Framework, Language};
use throughline::spec::{Document, SpecOptions, document};
use throughline::text::Text;

type Outcome<T> = Result<T, Box<dyn Error>>;

const EXAMPLE: &str = "assets/examples/ways-to-wellness.json";
const ITEMS: usize = 300;
const DATE: (u16, u8, u8) = (2026, 11, 21);
/// How long a format is repeated, if one time is not enough for that.
const PATIENCE: Duration = Duration::from_millis(400);

/// What is measured: a name, and what makes the bytes.
type Made<'a> = (&'static str, Box<dyn Fn() -> Outcome<Vec<u8>> + 'a>);

fn main() -> Outcome<()> {
    // Arguments, which `cargo bench` passes, are not read: there is nothing to choose.
    let example = import(&fs::read(EXAMPLE)?).map_err(|why| format!("{why:?}"))?;
    let frameworks = [
        ("example", example.framework),
        ("filled", filled::filled(ITEMS)?),
    ];
    for (name, framework) in &frameworks {
        println!("\n{name}: {} items\n", framework.nodes.len());
        println!("| format | ms | KiB |\n|---|---:|---:|");
        for (format, make) in formats(framework) {
            let (bytes, time) = timed(&make)?;
            let milliseconds = time.as_secs_f64() * 1_000.0;
            println!("| {format} | {milliseconds:.1} | {} |", bytes / 1_024);
        }
        if let Some(folder) = std::env::var_os("DOCUMENTS") {
            keep(Path::new(&folder), name, framework)?;
        }
    }
    Ok(())
}

/// Every format, those that can be drawn with their drawings.
fn formats(framework: &Framework) -> Vec<Made<'_>> {
    let in_one_step = [
        ("HTML", FileFormat::Html),
        ("Markdown", FileFormat::Markdown),
        ("Mermaid", FileFormat::Mermaid),
        ("XLSX", FileFormat::Xlsx),
        ("CSV", FileFormat::Csv),
        ("OCDS", FileFormat::Ocds),
        ("CIDS", FileFormat::Cids),
    ];
    let in_one_step = in_one_step
        .map(|(name, format)| -> Made { (name, Box::new(move || one_step(framework, format))) });
    let mut made: Vec<Made> = vec![
        ("JSON", Box::new(move || Ok(json(framework)))),
        (
            "specification as data",
            Box::new(move || Ok(serde_json::to_vec(&written(framework, true))?)),
        ),
        (
            "PDF, with figures and attachment",
            Box::new(move || printed(framework, true)),
        ),
        (
            "PDF, words alone",
            Box::new(move || printed(framework, false)),
        ),
        ("DOCX", Box::new(move || office(framework, docx))),
        ("ODT", Box::new(move || office(framework, odt))),
        (
            "SVG",
            Box::new(move || Ok(svg(framework, &text()).svg.into_bytes())),
        ),
        (
            "PNG",
            Box::new(move || png(framework, &text()).map_err(|why| why.0.into())),
        ),
    ];
    made.extend(in_one_step);
    made
}

fn text() -> Text {
    Text::new(Language::English)
}

fn written(framework: &Framework, drawn: bool) -> Document {
    let options = SpecOptions {
        date: Some(DATE),
        drawn,
        ..SpecOptions::default()
    };
    document(framework, &text(), &options)
}

fn printed(framework: &Framework, whole: bool) -> Outcome<Vec<u8>> {
    let attachment = whole.then(|| Attachment {
        name: "framework.json".to_owned(),
        description: "The framework".to_owned(),
        json: json(framework),
    });
    let options = PdfOptions {
        date: Some(DATE),
        attachment,
    };
    let printed = pdf(&written(framework, whole), &Fonts::bundled(), &options);
    Ok(printed.map_err(|why| format!("{why:?}"))?.bytes)
}

/// What makes a file of an office program.
type Office = fn(&Document, &OfficeOptions) -> Result<Vec<u8>, throughline::export::PackageError>;

fn office(framework: &Framework, make: Office) -> Outcome<Vec<u8>> {
    let document = written(framework, true);
    let options = OfficeOptions {
        date: Some(DATE),
        painted: painted_figures(&document),
    };
    make(&document, &options).map_err(|why| why.0.into())
}

fn one_step(framework: &Framework, format: FileFormat) -> Outcome<Vec<u8>> {
    let options = FileOptions {
        date: DATE,
        profile: None,
        earlier: None,
        table: SheetKind::Measures,
        painted: &[],
    };
    let made = file(format, framework, &text(), &options);
    Ok(made.map_err(|why| why.0)?.bytes)
}

/// How many bytes there are, and the median time.
fn timed(make: &dyn Fn() -> Outcome<Vec<u8>>) -> Outcome<(usize, Duration)> {
    let begun = Instant::now();
    let mut times = Vec::new();
    loop {
        let start = Instant::now();
        let bytes = make()?.len();
        times.push(start.elapsed());
        if begun.elapsed() > PATIENCE {
            times.sort();
            return Ok((bytes, times[times.len() / 2]));
        }
    }
}

fn keep(folder: &Path, name: &str, framework: &Framework) -> Outcome<()> {
    fs::create_dir_all(folder)?;
    let document = serde_json::to_vec(&written(framework, false))?;
    Ok(fs::write(folder.join(format!("{name}.json")), document)?)
}
