//! The first pages of a Word document: title block, summary, contents and questions.

use super::Body;
use crate::export::office::{authors, bookmark, title};
use crate::picture::clean_words;

/// What Word makes the contents of when it is asked to: the headings of sections, as links.
const CONTENTS: &str = r#"<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \o "1-1" \n \h \z </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>"#;
/// The heading and the contents under it, as Word keeps them together.
const BLOCK: &str = r#"<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>
"#;
const CONTENTS_END: &str = r#"<w:r><w:fldChar w:fldCharType="end"/></w:r>"#;

impl Body<'_> {
    /// The title block.
    pub fn front(&mut self) {
        let document = self.document;
        let front = &document.front;
        self.plain("Kind", &front.kind);
        self.plain("Title", &title(document));
        if !front.authors.is_empty() {
            self.plain("Subtitle", &authors(document));
        }
        self.plain("Subtitle", &front.status);
        for (label, value) in &front.facts {
            self.fact(label, value);
        }
        self.plain("Statement", &front.statement);
    }

    fn fact(&mut self, label: &str, value: &str) {
        self.start("Fact");
        self.out.inline("w:r");
        self.out.raw("<w:rPr><w:rStyle w:val=\"Label\"/></w:rPr>");
        self.letters(label);
        self.out.leave("w:r");
        self.out.raw("<w:r><w:tab/></w:r>");
        self.words(value);
        self.finish();
    }

    /// The summary, which stands before everything else.
    pub fn summary(&mut self) {
        let document = self.document;
        if document.summary.is_empty() {
            return;
        }
        self.out.inline("w:p");
        self.out.inline("w:pPr");
        self.look("FrontHeading");
        self.out.alone("w:pageBreakBefore", &[]);
        self.out.leave("w:pPr");
        self.words(&document.summary_heading);
        self.finish();
        for block in &document.summary {
            self.block(block);
        }
    }

    /// What is still to be settled.
    pub fn questions(&mut self) {
        let document = self.document;
        if document.questions.is_empty() {
            return;
        }
        self.plain("FrontHeading", &document.questions_heading);
        self.plain("BodyText", &document.questions_introduction);
        let number = self.lists.numbers().to_string();
        for question in &document.questions {
            self.out.inline("w:p");
            self.out.inline("w:pPr");
            self.out.alone("w:pStyle", &[("w:val", "ListNumber")]);
            self.out.inline("w:numPr");
            self.out.alone("w:ilvl", &[("w:val", "0")]);
            self.out.alone("w:numId", &[("w:val", &number)]);
            self.out.leave("w:numPr");
            self.out.leave("w:pPr");
            self.words(&question.text);
            self.finish();
        }
    }

    /// The sections, as links to them.
    pub fn contents(&mut self) {
        let document = self.document;
        self.out.raw(BLOCK);
        self.plain("ContentsHeading", &document.contents_heading);
        for (place, section) in (1..).zip(&document.sections) {
            self.start("TOC1");
            if place == 1 {
                self.out.raw(CONTENTS);
            }
            let to = bookmark(place);
            self.out
                .open("w:hyperlink", &[("w:anchor", &to), ("w:history", "1")]);
            if let Some(number) = section.number {
                self.words(&number.to_string());
                self.out.raw("<w:r><w:tab/></w:r>");
            }
            self.words(&clean_words(&section.heading));
            self.out.leave("w:hyperlink");
            if place == document.sections.len() {
                self.out.raw(CONTENTS_END);
            }
            self.finish();
        }
        self.out.raw("</w:sdtContent></w:sdt>\n");
    }
}
