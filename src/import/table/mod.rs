//! A table of outcomes and measures, as people have them in spreadsheets: read, its columns matched,
//! and put as what it adds to a framework. Files of ours belong in the modules above; choosing
//! the columns on a page in `ui`.

mod addition;
mod by_value;
mod column;
mod decode;
mod describe;
mod gather;
mod guess;
mod join;
mod read;
mod reading;
mod rows;
mod separator;
mod told;
mod value;
mod words;

pub use addition::{Addition, PreviewLine, addition};
pub use column::{COLUMN_GROUPS, Column, ColumnGroup};
pub use guess::Matching;
pub use read::{Row, Table, read_text};
pub use separator::Separator;
pub use told::letters;

use super::{Imported, Refusal, identity, refuse_size};
use crate::model::{Framework, IdSource};
use crate::text::{Message, Phrase};
use rows::Reader;

/// Reads the bytes of a table.
///
/// # Errors
/// They are no text, nothing, or more than can be opened.
pub fn read_table(bytes: &[u8], separator: Option<Separator>) -> Result<Table, Refusal> {
    refuse_size(bytes.len()).map_or(Ok(()), Err)?;
    let decoded = decode::decode(bytes)?;
    let mut table = read_text(&decoded.text, separator)?;
    table.told.splice(0..0, decoded.told);
    Ok(table)
}

/// The most sentences that are told of what could not be read.
const MOST_TOLD: usize = 100;

/// Opens a table as a framework with this title, its columns matched by guess. First told is what
/// each column was taken for. The same bytes give the same framework.
///
/// # Errors
/// It cannot be read, or holds more than a framework can.
pub fn open_table(bytes: &[u8], title: &str) -> Result<Imported, Refusal> {
    let table = read_table(bytes, None)?;
    let matching = Matching::guess(&table);
    let mut ids = IdSource::seeded(identity::hash(bytes.iter().copied()));
    let id = ids.next_id();
    let blank = Framework::new("");
    let addition = addition(&table, &matching, &blank, &mut || ids.next_id());
    if let Some(why) = addition.too_many {
        return Err(why.into());
    }
    let reader = Reader {
        table: &table,
        matching: &matching,
    };
    let mut told = vec![addition.counted(Message::TableRead)];
    told.extend(told::matched(&reader));
    told.extend(addition.told.iter().take(MOST_TOLD).cloned());
    let more = addition.told.len().saturating_sub(MOST_TOLD);
    if more > 0 {
        told.push(Phrase::new(Message::TableToldMore).with("count", more));
    }
    let mut framework = addition.framework(title);
    framework.id = id;
    Ok(Imported {
        framework,
        repairs: told,
    })
}

/// The endings of the names of tables, each as one number.
const ENDINGS: [u32; 4] = [
    u32::from_le_bytes(*b".csv"),
    u32::from_le_bytes(*b".tsv"),
    u32::from_le_bytes(*b".tab"),
    u32::from_le_bytes(*b".txt"),
];

/// Small letters differ from capitals in this bit, which a full stop has too.
const SMALL: u32 = 0x2020_2020;

/// Whether a file is a table by its name. It is asked before what reads tables is fetched, so
/// that it is written to be small.
pub fn is_table_name(name: &str) -> bool {
    let ending: Option<&[u8; 4]> = name.as_bytes().last_chunk();
    ending.is_some_and(|ending| ENDINGS.contains(&(u32::from_le_bytes(*ending) | SMALL)))
}

#[cfg(test)]
mod tests {
    use super::is_table_name;

    #[test]
    fn tables_are_known_by_their_names() {
        for (name, is_table) in [
            ("a.csv", true),
            ("A.B.TSV", true),
            (".txt", true),
            ("a.tab", true),
            ("a.json", false),
            ("csv", false),
            ("ŵ.xlsx", false),
            ("", false),
        ] {
            assert_eq!(is_table_name(name), is_table, "{name}");
        }
    }
}
