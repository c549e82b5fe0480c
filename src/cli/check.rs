//! `throughline check`: whether a file is a valid framework, what had to be repaired if it is not,
//! and what the checks find in it.

use super::findings::Found;
use super::{FOUND_WRONG, Outcome, VALID, files, findings};
use crate::check::Severity;
use crate::import::{Imported, is_report};
use crate::spec::{SpecOptions, document};
use crate::text::{Message, Phrase, Text, Value};
use clap::{Args, ValueEnum};
use std::path::PathBuf;

#[derive(Debug, Args)]
pub struct Check {
    /// The framework file; - for standard input
    file: PathBuf,
    /// How to print what is found; repairs are then on standard error
    #[arg(long, value_enum, default_value = "text")]
    format: ReportFormat,
}

/// How findings are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum ReportFormat {
    /// In words, for people
    Text,
    /// As a JSON array, for programs
    Json,
}

impl Check {
    /// Says what it found on standard output. As JSON, only the findings are there, and what
    /// was repaired is said on standard error.
    pub fn run(&self, text: &Text) -> Outcome {
        let imported = files::open(&self.file, text)?;
        let found = findings::of(&imported.framework);
        let file = self.file_report(&imported, text);
        let report = match self.format {
            ReportFormat::Text => file + &findings::in_words(&found, text),
            ReportFormat::Json => {
                if !imported.repairs.is_empty() {
                    eprint!("{file}");
                }
                findings::as_json(&found, text)
            }
        };
        files::print(report.as_bytes())?;
        Ok(status(&imported, &found))
    }

    fn file_report(&self, imported: &Imported, text: &Text) -> String {
        let name = files::name(&self.file, Message::CliStandardInput);
        match imported.repairs.is_empty() {
            true => valid(imported, name, text),
            false => repaired(&imported.repairs, name, text),
        }
    }
}

/// What is worth considering, good, or set aside does not fail a pipeline.
fn status(imported: &Imported, found: &[Found]) -> u8 {
    let is_to_fix = found
        .iter()
        .any(|Found(it, dismissal)| it.severity == Severity::Fix && dismissal.is_none());
    match is_to_fix || !imported.repairs.is_empty() {
        true => FOUND_WRONG,
        false => VALID,
    }
}

fn valid(imported: &Imported, name: Value, text: &Text) -> String {
    let framework = &imported.framework;
    let questions = document(framework, text, &SpecOptions::default()).questions;
    let counts = Phrase::new(Message::CliValid)
        .with("file", name)
        .with("items", framework.nodes.len())
        .with("links", framework.links.len())
        .with("measures", framework.measures.len());
    let questions = Phrase::new(Message::CliQuestions).with("count", questions.len());
    format!("{}\n{}\n", text.say(&counts), text.say(&questions))
}

fn repaired(wrong: &[Phrase], name: Value, text: &Text) -> String {
    let message = match is_report(wrong) {
        true => Message::CliReadFromStandard,
        false => Message::CliRepaired,
    };
    let count = Phrase::new(message)
        .with("file", name)
        .with("count", wrong.len());
    let mut report = text.say(&count);
    for phrase in wrong {
        let item = Phrase::new(Message::CliListItem).with("words", text.say(phrase));
        report.push('\n');
        report.push_str(&text.say(&item));
    }
    report.push('\n');
    report
}

#[cfg(test)]
mod tests {
    use super::repaired;
    use crate::model::Language;
    use crate::text::{Message, Phrase, Text};

    #[test]
    fn repairs_are_listed_and_the_file_is_safe() {
        let repairs = [Phrase::new(Message::ImportRepairTitle)];
        let report = repaired(&repairs, "a.json".into(), &Text::new(Language::English));
        let lines: Vec<&str> = report.lines().collect();
        let first = "a.json can be read, but one thing had to be repaired. \
                     The file itself was not changed.";
        assert_eq!(
            lines,
            [
                first,
                "- This framework had no title. It is now called “Untitled framework”."
            ]
        );
    }
}
