//! The PDF of a specification: what is on its pages, what it tells a screen reader, and that
//! nothing makes it fail. What the specification says is tested with `spec`.

mod fixture;

use throughline::export::pdf::{Fonts, PdfOptions, PdfOutput, pdf};
use throughline::spec::Document;

/// Renders a document, and leaves the file where a person can look at it.
fn render(name: &str, document: &Document) -> PdfOutput {
    let options = PdfOptions {
        date: Some((2026, 11, 21)),
    };
    let output = pdf(document, &Fonts::bundled(), &options).unwrap();
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("pdf");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join(format!("{name}.pdf")), &output.bytes).unwrap();
    output
}

#[test]
fn a_realistic_document_is_accepted() {
    let output = render("realistic", &fixture::realistic());
    assert!(output.pages > 4);
    assert!(output.replaced_characters.is_empty());
}
