//! The formats of *Export*: what each is called, what it is for, and what it is to a browser.
//! Making them belongs in `make`.

use crate::export::FileFormat;
use crate::text::Message;

/// A format that can be exported.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Format {
    /// The specification as a PDF, by the export program.
    Pdf,
    /// The picture of the chain.
    Svg,
    /// The picture of the chain, painted.
    Png,
    /// The framework.
    Json,
    /// Anything that is made in one step.
    File(FileFormat),
}

/// A row of the table: a format, its name, what it is for, how its files end, its media type.
pub type Row = (Format, Message, Message, &'static str, &'static str);

/// The formats, by what they hold. Other people's tests rely on the names.
pub const GROUPS: [(Message, &[Row]); 4] = [
    (
        Message::ExportSpecification,
        &[
            (
                Format::Pdf,
                Message::ExportPdf,
                Message::ExportPdfHint,
                "pdf",
                "application/pdf",
            ),
            (
                Format::File(FileFormat::Html),
                Message::ExportHtml,
                Message::ExportHtmlHint,
                "html",
                "text/html",
            ),
            (
                Format::File(FileFormat::Docx),
                Message::ExportDocx,
                Message::ExportDocxHint,
                "docx",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            ),
            (
                Format::File(FileFormat::Odt),
                Message::ExportOdt,
                Message::ExportOdtHint,
                "odt",
                "application/vnd.oasis.opendocument.text",
            ),
            (
                Format::File(FileFormat::Markdown),
                Message::ExportMarkdown,
                Message::ExportMarkdownHint,
                "md",
                "text/markdown",
            ),
        ],
    ),
    (
        Message::ExportChain,
        &[
            (
                Format::Svg,
                Message::ExportSvg,
                Message::ExportSvgHint,
                "svg",
                "image/svg+xml",
            ),
            (
                Format::Png,
                Message::ExportPng,
                Message::ExportPngHint,
                "png",
                "image/png",
            ),
            (
                Format::File(FileFormat::Mermaid),
                Message::ExportMermaid,
                Message::ExportMermaidHint,
                "mmd",
                "text/plain",
            ),
        ],
    ),
    (
        Message::ExportTables,
        &[
            (
                Format::File(FileFormat::Xlsx),
                Message::ExportXlsx,
                Message::ExportXlsxHint,
                "xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            ),
            (
                Format::File(FileFormat::Csv),
                Message::ExportCsv,
                Message::ExportCsvHint,
                "csv",
                "text/csv",
            ),
        ],
    ),
    (
        Message::ExportData,
        &[
            (
                Format::Json,
                Message::ExportJson,
                Message::ExportJsonHint,
                "json",
                "application/json",
            ),
            (
                Format::File(FileFormat::Ocds),
                Message::ExportOcds,
                Message::ExportOcdsHint,
                "ocds.json",
                "application/json",
            ),
            (
                Format::File(FileFormat::Cids),
                Message::ExportCids,
                Message::ExportCidsHint,
                "jsonld",
                "application/ld+json",
            ),
        ],
    ),
];

/// How the files of a format end, and their media type.
pub fn ending_and_type(format: Format) -> (&'static str, &'static str) {
    let mut rows = GROUPS.iter().flat_map(|(_, rows)| rows.iter());
    let row = rows.find(|row| row.0 == format);
    row.map(|row| (row.3, row.4)).unwrap_or_default()
}
