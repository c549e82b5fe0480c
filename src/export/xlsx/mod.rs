//! Sheets as an Excel workbook (ECMA-376, transitional): numbers as numbers, words as words and
//! never as formulas, and headings that stay in sight and are printed on every page. What is in
//! the sheets belongs in `sheets`.

mod parts;
mod worksheet;

use super::office::{OfficeOptions, Package, PackageError};
use super::sheets::Sheet;
use crate::model::Language;

/// Writes sheets as one workbook. The same sheets give the same bytes.
///
/// # Errors
/// When its parts are too large for a zip.
pub fn xlsx(
    sheets: &[Sheet],
    title: &str,
    language: Language,
    options: &OfficeOptions,
) -> Result<Vec<u8>, PackageError> {
    let mut package = Package::new();
    package.add("[Content_Types].xml", parts::content_types(sheets.len()))?;
    package.add("_rels/.rels", parts::of_the_package())?;
    package.add("docProps/core.xml", parts::core(title, language, options))?;
    package.add("docProps/app.xml", parts::app())?;
    package.add("xl/workbook.xml", parts::workbook(sheets))?;
    package.add("xl/_rels/workbook.xml.rels", parts::relations(sheets.len()))?;
    package.add("xl/styles.xml", parts::STYLES)?;
    for (place, sheet) in sheets.iter().enumerate() {
        let name = format!("xl/worksheets/sheet{}.xml", place + 1);
        package.add(&name, worksheet::worksheet(sheet, place == 0))?;
    }
    package.finish()
}
