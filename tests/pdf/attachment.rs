//! The framework inside its own PDF: there, whole, and opened again; and PDFs without it, or
//! damaged, refused in words.

use crate::fixture;
use crate::realistic::realistic;
use lopdf::Object;
use proptest::prelude::*;
use std::path::Path;
use std::process::Command;
use throughline::export::json;
use throughline::export::pdf::{Attachment, Fonts, PdfOptions, pdf};
use throughline::import::import;
use throughline::model::Framework;
use throughline::spec::Document;
use throughline::text::Message;

const EVERY_FIELD: &str = include_str!("../fixtures/every-field.json");

fn with(document: &Document, json: Vec<u8>) -> Vec<u8> {
    let options = PdfOptions {
        date: Some((2026, 11, 21)),
        attachment: Some(Attachment {
            name: "every-field.json".to_owned(),
            description: "The framework".to_owned(),
            json,
        }),
    };
    pdf(document, &Fonts::bundled(), &options).unwrap().bytes
}

#[test]
fn a_pdf_opens_again_with_nothing_lost() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/examples");
    let examples = std::fs::read_dir(folder).unwrap();
    let examples = examples.map(|it| it.unwrap().path());
    let examples = examples.filter(|it| it.extension().is_some_and(|it| it == "json"));
    let mut texts: Vec<String> = examples
        .map(|it| std::fs::read_to_string(it).unwrap())
        .collect();
    texts.push(EVERY_FIELD.to_owned());
    for text in texts {
        let Ok(framework) = serde_json::from_str::<Framework>(&text) else {
            continue;
        };
        let bytes = with(&fixture::empty(), json(&framework));
        let opened = import(&bytes).unwrap();
        assert_eq!(opened.framework, framework);
        assert!(opened.repairs.is_empty());
    }
}

#[test]
fn readers_of_pdf_find_the_attachment_and_its_standard() {
    let bytes = with(&realistic(), EVERY_FIELD.as_bytes().to_vec());
    let file = lopdf::Document::load_mem(&bytes).unwrap();
    let streams = file.objects.values().filter_map(|it| match it {
        Object::Stream(stream) => Some(stream),
        _ => None,
    });
    let embedded = streams
        .filter(|it| it.dict.get(b"Type").and_then(Object::as_name).ok() == Some(b"EmbeddedFile"));
    let embedded: Vec<_> = embedded.collect();
    assert_eq!(embedded.len(), 1);
    assert_eq!(embedded[0].content, EVERY_FIELD.as_bytes());
    let text = String::from_utf8_lossy(&bytes);
    assert!(text.contains("<pdfaid:part>3</pdfaid:part>"));
    assert!(text.contains("/AFRelationship"));
    assert!(text.contains("<pdfuaid:part>1</pdfuaid:part>"));
}

#[test]
fn words_that_look_like_an_attachment_hide_nothing() {
    let mut document = fixture::empty();
    document.front.title = "1 0 obj /EmbeddedFile /application#2Fjson /Length 2 stream".to_owned();
    let bytes = with(&document, EVERY_FIELD.as_bytes().to_vec());
    let framework: Framework = serde_json::from_str(EVERY_FIELD).unwrap();
    assert_eq!(import(&bytes).unwrap().framework, framework);
}

#[test]
fn a_pdf_without_a_framework_is_refused_in_words() {
    let bytes = pdf(&fixture::empty(), &Fonts::bundled(), &PdfOptions::default());
    let refusal = import(&bytes.unwrap().bytes).unwrap_err();
    assert_eq!(refusal, Message::ImportPdf.into());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Cut off or changed anywhere: read whole, or refused.
    #[test]
    fn damaged_pdfs_are_refused_and_nothing_fails(cut in 0.0..1.0f64, place in 0.0..1.0f64, byte: u8) {
        let whole = attached();
        let at = |share: f64| (whole.len() as f64 * share) as usize;
        let _ = import(&whole[..at(cut)]);
        let mut changed = whole.clone();
        changed[at(place)] = byte;
        let _ = import(&changed);
        for length in ["/Length 99999999999999999999999", "/Length 99999999", "/Length x"] {
            let text = ["%PDF-1.7 1 0 obj <</Type /EmbeddedFile /Subtype /application#2Fjson ", length, ">> stream\n{}\nendstream"].concat();
            prop_assert_eq!(import(text.as_bytes()).unwrap_err(), Message::ImportPdf.into());
        }
    }
}

/// Another program finds nothing wrong, where it is installed.
#[test]
fn qpdf_finds_nothing_wrong() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("attached.pdf");
    std::fs::write(&file, attached()).unwrap();
    match Command::new("qpdf").arg("--check").arg(&file).output() {
        Ok(output) => assert!(output.status.success(), "{output:?}"),
        Err(_) => eprintln!("qpdf is not installed: not tested with it."),
    }
}

fn attached() -> Vec<u8> {
    with(&fixture::empty(), EVERY_FIELD.as_bytes().to_vec())
}
