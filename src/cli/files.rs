//! Reading frameworks and writing results: files, or standard input and output as `-`.
//! What is read and written is not looked at here, except to read a framework from it.

use super::Outcome;
use crate::import::table::{is_table_name, open_table};
use crate::import::{Imported, Refusal, import};
use crate::text::{Message, Phrase, Text, Value};
use std::io::{self, ErrorKind, Read as _, Write as _};
use std::path::Path;

/// The name that stands for standard input or output.
pub const STANDARD: &str = "-";

/// Reads a framework from a file, or from standard input. A file that is a table by its name is
/// read as one; what each column was taken for is then among what is told.
pub fn open(file: &Path, text: &Text) -> Outcome<Imported> {
    let bytes = read(file)?;
    open_bytes(file, &bytes).map_err(|refusal| {
        Phrase::new(Message::CliRefused)
            .with("file", name(file, Message::CliStandardInput))
            .with("reason", text.say(&refusal.phrase))
    })
}

fn open_bytes(file: &Path, bytes: &[u8]) -> Result<Imported, Refusal> {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    match import(bytes) {
        Err(why) if !why.newer_version && is_table_name(&name) => {
            let title = file.file_stem().unwrap_or_default().to_string_lossy();
            open_table(bytes, &title)
        }
        outcome => outcome,
    }
}

fn read(file: &Path) -> Outcome<Vec<u8>> {
    let bytes = if file == Path::new(STANDARD) {
        let mut bytes = Vec::new();
        io::stdin().lock().read_to_end(&mut bytes).map(|_| bytes)
    } else {
        std::fs::read(file)
    };
    bytes.map_err(|why| {
        let message = match why.kind() {
            ErrorKind::NotFound => Message::CliNoSuchFile,
            _ => Message::CliCannotRead,
        };
        Phrase::new(message)
            .with("file", name(file, Message::CliStandardInput))
            .with("reason", why.to_string())
    })
}

/// Writes a result to a file.
pub fn write(file: &Path, bytes: &[u8]) -> Outcome<()> {
    std::fs::write(file, bytes)
        .map_err(|why| cannot_write(name(file, Message::CliStandardOutput), &why))
}

/// Writes a result to standard output. A reader that has left early is not an error.
pub fn print(bytes: &[u8]) -> Outcome<()> {
    let mut output = io::stdout().lock();
    match output.write_all(bytes).and_then(|()| output.flush()) {
        Err(why) if why.kind() != ErrorKind::BrokenPipe => {
            Err(cannot_write(Message::CliStandardOutput.into(), &why))
        }
        _ => Ok(()),
    }
}

fn cannot_write(file: Value, why: &io::Error) -> Phrase {
    Phrase::new(Message::CliCannotWrite)
        .with("file", file)
        .with("reason", why.to_string())
}

/// What to call a file in a sentence.
pub fn name(file: &Path, standard: Message) -> Value {
    if file == Path::new(STANDARD) {
        standard.into()
    } else {
        file.display().to_string().into()
    }
}
