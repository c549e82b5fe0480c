//! The first pages of a Word document: title block, summary, contents and questions.

use super::Body;
use crate::export::office::{Entry, bookmark, entries, title};
use crate::picture::clean_words;

/// What Word makes the contents of when it is asked to: the headings after them, as links, with
/// their pages. `\b` names the bookmark that holds what they are of.
const CONTENTS: &str = r#"<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \o "1-1" \u \h \z \b contents </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>"#;
/// The heading and the contents under it, as Word keeps them together.
const BLOCK: &str = r#"<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>
"#;
/// The page of a bookmark, which a program fills in: here nobody knows it yet.
const PAGE: &str = r#"<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGEREF {NAME} \h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t></w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>"#;
const CONTENTS_END: &str = r#"<w:r><w:fldChar w:fldCharType="end"/></w:r>"#;

impl Body<'_> {
    /// The title block.
    pub fn front(&mut self) {
        let document = self.document;
        let front = &document.front;
        self.plain("Kind", &front.kind);
        self.plain("Title", &title(document));
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
        self.blocks(&document.summary);
    }

    /// What is still to be settled.
    pub fn questions(&mut self) {
        let document = self.document;
        if document.questions.is_empty() {
            return;
        }
        self.named_heading(&document.questions_heading, &bookmark(0));
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
        let entries = entries(document);
        let last = entries.len().saturating_sub(1);
        for (place, entry) in entries.iter().enumerate() {
            self.start("TOC1");
            if place == 0 {
                self.out.raw(CONTENTS);
            }
            self.entry(entry);
            if place == last {
                self.out.raw(CONTENTS_END);
            }
            self.finish();
        }
        self.out.raw("</w:sdtContent></w:sdt>\n");
    }
    /// A line of the contents, with the page that a program finds for it.
    fn entry(&mut self, (name, number, heading): &Entry) {
        let to = [("w:anchor", name.as_str()), ("w:history", "1")];
        self.out.open("w:hyperlink", &to);
        if let Some(number) = number {
            self.words(&number.to_string());
            self.out.raw("<w:r><w:tab/></w:r>");
        }
        self.words(&clean_words(heading));
        self.out.raw("<w:r><w:tab/></w:r>");
        self.out.raw(&PAGE.replace("{NAME}", name));
        self.out.leave("w:hyperlink");
    }

    /// A heading of the front that can be led to.
    fn named_heading(&mut self, words: &str, name: &str) {
        self.start("FrontHeading");
        self.named(words, 0, name);
        self.finish();
    }

    /// Words that can be led to.
    pub fn named(&mut self, words: &str, id: usize, name: &str) {
        let id = id.to_string();
        let start = [("w:id", id.as_str()), ("w:name", name)];
        self.out.alone("w:bookmarkStart", &start);
        self.words(words);
        self.out.alone("w:bookmarkEnd", &[("w:id", &id)]);
    }

    /// Begins or ends what the contents are of.
    pub fn of_contents(&mut self, begins: bool) {
        // After those of the sections.
        let id = (self.document.sections.len() + 1).to_string();
        match begins {
            true => {
                let start = [("w:id", id.as_str()), ("w:name", "contents")];
                self.out.alone("w:bookmarkStart", &start);
            }
            false => self.out.alone("w:bookmarkEnd", &[("w:id", &id)]),
        }
    }
}
