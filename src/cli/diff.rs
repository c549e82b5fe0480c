//! `throughline diff`: what changed between two versions of a framework, in sentences.

use super::{FOUND_WRONG, Outcome, VALID, files};
use crate::changes::changes;
use crate::text::{Message, Text};
use clap::Args;
use std::path::PathBuf;

#[derive(Debug, Args)]
pub struct Diff {
    /// The earlier version; - for standard input
    before: PathBuf,
    /// The later version; - for standard input
    after: PathBuf,
}

impl Diff {
    /// Says on standard output what changed, one sentence a line. The status is that of `diff`: 0
    /// where nothing did, 1 where something did.
    pub fn run(&self, text: &Text) -> Outcome {
        let mut read = Vec::new();
        for file in [&self.before, &self.after] {
            let imported = files::open(file, text)?;
            for repair in &imported.repairs {
                eprintln!("{}", text.say(repair));
            }
            read.push(imported.framework);
        }
        let [before, after] = read.as_slice() else {
            return Ok(VALID);
        };
        let told = changes(before, after);
        let mut report: String = told
            .iter()
            .map(|change| text.say(&change.phrase) + "\n")
            .collect();
        if told.is_empty() {
            report = text.get(Message::ChangesNone) + "\n";
        }
        files::print(report.as_bytes())?;
        Ok(if told.is_empty() { VALID } else { FOUND_WRONG })
    }
}
