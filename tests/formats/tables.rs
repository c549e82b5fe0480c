//! Tables for spreadsheets: whole, in their encoding, and with nothing that is computed.

use super::{HOSTILE, english, every_field, frameworks, hostile};
use throughline::export::{Cell, SheetKind, csv, sheet};
use throughline::model::Framework;

/// The rows of a table as another program reads them.
fn read(framework: &Framework, kind: SheetKind) -> Vec<Vec<String>> {
    let bytes = csv(&sheet(framework, &english(), kind)).unwrap();
    let text = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap();
    let mut reader = ::csv::ReaderBuilder::new();
    let mut reader = reader.has_headers(false).from_reader(text);
    let rows = reader.records().map(Result::unwrap);
    rows.map(|row| row.iter().map(str::to_owned).collect())
        .collect()
}

#[test]
fn every_table_is_whole() {
    for framework in frameworks() {
        for kind in SheetKind::ALL {
            let sheet = sheet(&framework, &english(), kind);
            assert!(
                sheet
                    .rows
                    .iter()
                    .all(|row| row.len() == sheet.columns.len())
            );
            assert_eq!(read(&framework, kind).len(), sheet.rows.len() + 1);
        }
    }
}

#[test]
fn every_measure_and_criterion_has_a_row() {
    for framework in frameworks() {
        let rows = read(&framework, SheetKind::Measures);
        for measure in &framework.measures {
            assert!(
                rows.iter().any(|row| row.contains(&measure.name)),
                "{}",
                measure.name
            );
        }
        for criterion in &framework.criteria {
            let said = criterion.failure.sentence.trim().to_owned();
            assert!(
                said.is_empty() || rows.iter().any(|row| row.contains(&said)),
                "{said}"
            );
        }
    }
}

#[test]
fn the_full_framework_reads_as_it_should() {
    let framework = every_field();
    let tables = SheetKind::ALL.map(|kind| {
        let rows = read(&framework, kind).into_iter();
        rows.map(|row| row.join(" | "))
            .collect::<Vec<_>>()
            .join("\n")
    });
    insta::assert_snapshot!(tables.join("\n\n"));
}

#[test]
fn nothing_is_a_formula() {
    for words in HOSTILE {
        let framework = hostile(words);
        for kind in SheetKind::ALL {
            for cell in read(&framework, kind).into_iter().skip(1).flatten() {
                let is_number = cell.parse::<f64>().is_ok();
                assert!(
                    is_number || !cell.starts_with(['=', '+', '-', '@', '\t']),
                    "{cell}"
                );
            }
        }
    }
    let costs = sheet(&hostile("x"), &english(), SheetKind::Costs);
    assert_eq!(costs.rows[0][2], Cell::Number(-5.0));
}

#[test]
fn lines_end_as_spreadsheets_expect() {
    let bytes = csv(&sheet(&every_field(), &english(), SheetKind::Risks)).unwrap();
    let text = String::from_utf8(bytes).unwrap();
    assert!(text.lines().count() > 1);
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
}
