//! What makes an office file easy to read: contents that lead to everything, authors named once, and
//! sentences that stay with what they lead up to.

use super::office::{options, part};
use super::{every_field, written, written_as};
use throughline::export::{docx, odt};
use throughline::model::Profile;

/// The contents name the questions, and a program can find the pages.
#[test]
fn contents_lead_to_all_that_the_pdf_lists() {
    let document = written(&every_field());
    let word = part(&docx(&document, &options()).unwrap(), "word/document.xml");
    let open = part(&odt(&document, &options()).unwrap(), "content.xml");
    assert!(!document.questions.is_empty());
    for place in 0..=document.sections.len() {
        let page = format!("PAGEREF section-{place} ");
        assert_eq!(word.matches(&page).count(), 1, "{place}");
        let name = format!("w:name=\"section-{place}\"");
        assert_eq!(word.matches(&name).count(), 1, "{place}");
        let page = format!("text:ref-name=\"section-{place}\"");
        assert_eq!(open.matches(&page).count(), 1, "{place}");
        let name = format!("text:bookmark-start text:name=\"section-{place}\"");
        assert_eq!(open.matches(&name).count(), 1, "{place}");
    }
}

/// The names of authors stand beside who wrote it, and in the properties of the file.
#[test]
fn authors_are_named_once() {
    let document = written(&every_field());
    let name = &document.front.authors[0];
    let files = [
        part(&docx(&document, &options()).unwrap(), "word/document.xml"),
        part(&odt(&document, &options()).unwrap(), "content.xml"),
        throughline::export::html(&document),
        throughline::export::markdown(&document, ""),
    ];
    let facts = document.front.facts.iter();
    let expected = facts
        .filter(|(_, value)| value.contains(name.as_str()))
        .count();
    for file in files {
        assert_eq!(file.matches(name.as_str()).count(), expected);
    }
}

/// A sentence that leads up to a list is of no use on the page before it.
#[test]
fn leads_stay_with_their_lists() {
    let document = written_as(&every_field(), Profile::EasyRead);
    let word = part(&docx(&document, &options()).unwrap(), "word/document.xml");
    let lead = "These things change first:";
    let (before, _) = word.split_once(lead).unwrap();
    let paragraph = before.rsplit("<w:p>").next().unwrap();
    assert!(paragraph.contains("<w:keepNext/>"), "{paragraph}");
    let open = part(&odt(&document, &options()).unwrap(), "content.xml");
    assert!(open.contains(&format!("text:style-name=\"Lead\">{lead}")));
}
