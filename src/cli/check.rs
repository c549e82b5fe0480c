//! `throughline check`: whether a file is a valid framework, and what is wrong if it is not.

use super::{FOUND_WRONG, Outcome, VALID, files};
use crate::import::Imported;
use crate::spec::{SpecOptions, document};
use crate::text::{Message, Phrase, Text, Value};
use clap::Args;
use std::path::PathBuf;

#[derive(Debug, Args)]
pub struct Check {
    /// The framework file; - for standard input
    file: PathBuf,
}

impl Check {
    /// Says what it found on standard output.
    pub fn run(&self, text: &Text) -> Outcome {
        let imported = files::open(&self.file, text)?;
        let wrong = &imported.repairs;
        let name = files::name(&self.file, Message::CliStandardInput);
        let (report, status) = if wrong.is_empty() {
            (valid(&imported, name, text), VALID)
        } else {
            (repaired(wrong, name, text), FOUND_WRONG)
        };
        files::print(report.as_bytes())?;
        Ok(status)
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
    let count = Phrase::new(Message::CliRepaired)
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
