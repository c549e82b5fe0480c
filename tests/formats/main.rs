//! The formats that hold the specification or its tables: all that is said is in each of them, the
//! same every time, and nothing anybody wrote is taken for markup or a formula.
#![allow(clippy::unwrap_used)] // A test may: helpers are not seen as tests.

mod cids;
#[path = "../support/fields.rs"]
mod fields;
mod hostile;
mod ocds;
mod office;
mod pages;
mod reader;
mod reading;
mod tables;

use serde_json::Value;
use std::path::Path;
use std::process::Command;
use throughline::model::{Framework, Language, Profile};
use throughline::spec::{Block, Cell, Document, Item, Paragraph, SpecOptions, document};
use throughline::text::Text;

const EVERY_FIELD: &str = include_str!("../fixtures/every-field.json");

const EXAMPLES: [&str; 5] = [
    "london-rough-sleepers-sib",
    "moj-dependency-recovery",
    "moj-womens-services-london",
    "ways-to-wellness",
    "work-and-health-programme",
];

fn english() -> Text {
    Text::new(Language::English)
}

fn every_field() -> Framework {
    serde_json::from_str(EVERY_FIELD).unwrap()
}

/// The full framework and the five real ones.
fn frameworks() -> Vec<Framework> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/examples");
    let read = |id: &&str| std::fs::read_to_string(folder.join(format!("{id}.json"))).unwrap();
    let examples = EXAMPLES.iter().map(read);
    let examples = examples.map(|text| serde_json::from_str(&text).unwrap());
    examples.chain([every_field()]).collect()
}

/// Words that would be markup, a formula, a command or an end of something, if they were let.
const HOSTILE: &[&str] = &[
    "<script>alert(1)</script>",
    "</title><h1>& &amp; \"quoted\" 'single'",
    "=HYPERLINK(\"https://example.org\")",
    "+1 -1 @sum(1)",
    "# heading | cell | **bold** _under_ `code` [link](x)",
    "1. one) two",
    "]]> --> %% ;; #quot; end",
    "\u{202e}txet\u{0} \u{b}tab\tnew\nline",
    "تشعر بالأمان 🏡 ŵ",
    concat!(
        "Llanfairpwllgwyngyllgogerychwyrndrobwll",
        "llantysiliogogogochLlanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogochLlanfairpwllgwyngyll"
    ),
];

/// The full framework with the same words in every field that holds words.
fn hostile(words: &str) -> Framework {
    let mut value: Value = serde_json::from_str(EVERY_FIELD).unwrap();
    fields::reword(&mut value, words);
    value["money"]["costs"][0]["amount"] = (-500).into();
    serde_json::from_value(value).unwrap()
}

fn written(framework: &Framework) -> Document {
    written_as(framework, Profile::Full)
}

fn written_as(framework: &Framework, profile: Profile) -> Document {
    let options = SpecOptions {
        date: Some((2026, 11, 21)),
        drawn: true,
        profile: Some(profile),
        ..SpecOptions::default()
    };
    document(framework, &english(), &options)
}

/// The specifications of all frameworks, and of the full one in all profiles.
fn documents() -> Vec<Document> {
    let all = frameworks();
    let full = every_field();
    let profiles = Profile::ALL.into_iter().skip(1);
    let profiles = profiles.map(|profile| written_as(&full, profile));
    all.iter().map(written).chain(profiles).collect()
}

/// Everything a reader of the document should find, in order.
fn said(document: &Document) -> Vec<String> {
    let front = &document.front;
    let mut said = vec![
        front.title.clone(),
        front.kind.clone(),
        front.status.clone(),
    ];
    said.extend(front.authors.clone());
    said.extend(
        front
            .facts
            .iter()
            .flat_map(|(one, two)| [one.clone(), two.clone()]),
    );
    said.push(front.statement.clone());
    let summary = document.summary.iter();
    summary.for_each(|block| walk(block, &mut said));
    said.extend(document.questions.iter().map(|it| it.text.clone()));
    for section in &document.sections {
        said.push(section.heading.clone());
        section
            .blocks
            .iter()
            .for_each(|block| walk(block, &mut said));
    }
    said.iter().map(|text| flat(text)).collect()
}

fn walk(block: &Block, said: &mut Vec<String>) {
    match block {
        Block::Heading { text, .. } => said.push(text.clone()),
        Block::Paragraph(paragraph) => said.push(paragraph.text()),
        Block::List(list) => list.items.iter().for_each(|item| walk_item(item, said)),
        Block::Note(note) => said.push(note.paragraph.text()),
        Block::Figure(picture) => said.push(picture.title.clone()),
        Block::Table(table) => {
            said.push(table.caption.clone());
            said.extend(table.columns.iter().map(|column| column.heading.clone()));
            let cells = table.rows.iter().flat_map(|row| &row.cells);
            said.extend(cells.flat_map(|cell: &Cell| cell.iter().map(Paragraph::text)));
        }
    }
}

fn walk_item(item: &Item, said: &mut Vec<String>) {
    said.push(item.paragraph.text());
    item.children
        .iter()
        .for_each(|child| walk_item(child, said));
}

/// Words with single spaces, and without what no file may hold or what turns text around.
fn flat(text: &str) -> String {
    let kept: String = text
        .chars()
        .map(|letter| if letter.is_whitespace() { ' ' } else { letter })
        .filter(|letter| !letter.is_control() && !matches!(letter, '\u{202a}'..='\u{202e}'))
        .collect();
    kept.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Fails with what is said and not found.
fn assert_holds(format: &str, text: &str, document: &Document) {
    let text = flat(text);
    let lost: Vec<String> = said(document)
        .into_iter()
        .filter(|said| !text.contains(said.as_str()))
        .collect();
    assert!(lost.is_empty(), "lost in {format}: {lost:#?}");
}

/// LibreOffice, where it is installed.
struct OfficeProgram(String);

/// Finds LibreOffice: what `SOFFICE` names, else what is installed. Where the tests must not be
/// without it, `SOFFICE` is set, and then it has to be there.
fn office_program() -> Option<OfficeProgram> {
    let asked = std::env::var("SOFFICE").ok();
    let is_asked = asked.is_some();
    let name = asked.unwrap_or_else(|| "soffice".to_owned());
    let is_there = Command::new(&name).arg("--version").output().is_ok();
    assert!(is_there || !is_asked, "{name} does not run");
    if !is_there {
        eprintln!("LibreOffice is not installed: not tested with it.");
    }
    is_there.then_some(OfficeProgram(name))
}

impl OfficeProgram {
    /// Reads a file of a folder and writes it in another format beside it.
    fn convert(&self, folder: &Path, file: &str, format: &str) {
        let profile = folder.join("profile");
        let output = Command::new(&self.0)
            .arg(format!(
                "-env:UserInstallation=file://{}",
                profile.display()
            ))
            .args(["--headless", "--convert-to", format, "--outdir"])
            .arg(folder)
            .arg(folder.join(file))
            .output()
            .unwrap();
        assert!(output.status.success(), "{output:?}");
    }
}
