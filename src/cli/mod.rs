//! The command line `throughline`: exports and checks framework files with the same code as the
//! page. It reads files, the clock and the environment, so that nothing else has to.

mod check;
mod day;
mod diff;
mod export;
mod files;
mod findings;
mod formats;
mod layout;

pub use formats::{FORMATS, Format, Job};

use crate::model::Language;
use crate::text::{CHECKS, COMMAND_LINE, Phrase, Text};
use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// Everything is well.
const VALID: u8 = 0;
/// The file can be read, and something in it was repaired or is to be fixed.
const FOUND_WRONG: u8 = 1;
/// The file cannot be read, or the result cannot be written.
const FAILED: u8 = 2;

/// Outcomes frameworks on the command line: from a saved framework to a draft specification.
#[derive(Debug, Parser)]
#[command(name = "throughline", version, arg_required_else_help = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Write a framework, or its draft specification, in another format
    Export(export::Export),
    /// Say what could be better in a framework: 0 nothing to fix, 1 something to fix or repaired, 2
    /// cannot be read
    Check(check::Check),
    /// Say what changed between two versions of a framework: 0 nothing, 1 something, 2 cannot be read
    Diff(diff::Diff),
    /// Print where the boxes and links of a framework's chain are drawn, as JSON
    Layout(layout::Layout),
    /// Print the JSON schema of framework files
    Schema,
}

/// Runs the command line on the arguments of this process and gives its exit status.
pub fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let text = Text::new(Language::English)
        .with(&COMMAND_LINE)
        .with(&CHECKS);
    let result = match arguments.command {
        Command::Export(export) => export.run(&text),
        Command::Check(check) => check.run(&text),
        Command::Diff(diff) => diff.run(&text),
        Command::Layout(layout) => layout.run(&text),
        Command::Schema => files::print(crate::export::schema().as_bytes()).map(|()| VALID),
    };
    match result {
        Ok(status) => ExitCode::from(status),
        Err(why) => {
            eprintln!("{}", text.say(&why));
            ExitCode::from(FAILED)
        }
    }
}

/// What a command comes to: an exit status, or why it failed, in words.
type Outcome<T = u8> = Result<T, Phrase>;
