//! A sheet as CSV (RFC 4180) that spreadsheets open rightly: a byte order mark so that accents are
//! read as they are, and nothing that is taken for a formula. What is in it belongs in `sheets`.

use super::sheets::{Cell, Sheet};
use crate::model::Number;

const BYTE_ORDER_MARK: &str = "\u{feff}";

/// Why a sheet could not be written. It does not happen: rows are as long as their heading.
#[derive(Debug)]
pub struct CsvError(pub String);

/// Writes a sheet as CSV. The same sheet gives the same bytes.
///
/// # Errors
/// A row is not as long as the heading.
pub fn csv(sheet: &Sheet) -> Result<Vec<u8>, CsvError> {
    let mut out = csv::WriterBuilder::new();
    out.terminator(csv::Terminator::CRLF);
    let mut out = out.from_writer(BYTE_ORDER_MARK.as_bytes().to_vec());
    let refused = |error: csv::Error| CsvError(error.to_string());
    out.write_record(&sheet.columns).map_err(refused)?;
    for row in &sheet.rows {
        out.write_record(row.iter().map(field)).map_err(refused)?;
    }
    out.into_inner()
        .map_err(|error| CsvError(error.to_string()))
}

fn field(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Words(words) => no_formula(words),
        Cell::Number(number) => Number(*number).to_string(),
    }
}

/// Words that no spreadsheet computes: those that begin as a formula does get an apostrophe, as
/// the OWASP guidance on CSV injection says.
fn no_formula(words: &str) -> String {
    match words.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']) {
        true => ["'", words].concat(),
        false => words.to_owned(),
    }
}
