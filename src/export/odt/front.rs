//! The first pages of an OpenDocument text: title block, summary, contents and questions.

use super::Body;
use crate::export::office::{Entry, bookmark, entries, title};
use crate::spec::{Item, Paragraph};

/// What a program makes the contents of when it is asked to: the headings of sections, as links,
/// with their pages.
const CONTENTS: &str = r#"<text:table-of-content text:name="Contents" text:protected="false"><text:table-of-content-source text:outline-level="1" text:use-index-marks="false"><text:table-of-content-entry-template text:outline-level="1" text:style-name="Contents_20_1"><text:index-entry-link-start/><text:index-entry-chapter/><text:index-entry-tab-stop style:type="left" style:position="28.35pt"/><text:index-entry-text/><text:index-entry-link-end/><text:index-entry-tab-stop style:type="right"/><text:index-entry-page-number/></text:table-of-content-entry-template></text:table-of-content-source><text:index-body>
"#;

impl Body<'_> {
    /// The title block.
    pub fn front(&mut self) {
        let document = self.document;
        let front = &document.front;
        self.plain("Document_20_kind", &front.kind);
        self.plain("Title", &title(document));
        self.plain("Subtitle", &front.status);
        for (label, value) in &front.facts {
            self.start("Fact");
            self.out.open("text:span", &[("text:style-name", "Label")]);
            self.words(label);
            self.out.leave("text:span");
            self.out.alone("text:tab", &[]);
            self.words(value);
            self.finish();
        }
        self.plain("Statement", &front.statement);
    }

    /// The summary, which stands before everything else.
    pub fn summary(&mut self) {
        let document = self.document;
        if document.summary.is_empty() {
            return;
        }
        self.page_heading(&document.summary_heading, None);
        self.blocks(&document.summary);
    }

    /// What is still to be settled.
    pub fn questions(&mut self) {
        let document = self.document;
        if document.questions.is_empty() {
            return;
        }
        self.front_heading(&document.questions_heading, Some(&bookmark(0)));
        self.plain("Text_20_body", &document.questions_introduction);
        let item = |text: &str| Item {
            paragraph: Paragraph::plain(text),
            children: Vec::new(),
        };
        let questions = document.questions.iter();
        let questions: Vec<Item> = questions.map(|it| item(&it.text)).collect();
        self.items("Numbers", &questions);
    }

    /// A heading of the first level without a number.
    pub fn front_heading(&mut self, words: &str, name: Option<&str>) {
        let style = self.style("Front_20_heading");
        self.bare_heading(&style, words, name);
    }

    /// The same at the top of a page.
    pub fn page_heading(&mut self, words: &str, name: Option<&str>) {
        // It begins an upright page by itself.
        self.is_across = false;
        self.bare_heading("Page_20_heading", words, name);
    }

    fn bare_heading(&mut self, style: &str, words: &str, name: Option<&str>) {
        let look = [
            ("text:style-name", style),
            ("text:outline-level", "1"),
            ("text:is-list-header", "true"),
        ];
        self.out.open("text:h", &look);
        self.named(words, name);
    }

    /// The sections, as links to them.
    pub fn contents(&mut self) {
        let document = self.document;
        self.out.raw(CONTENTS);
        self.out
            .open("text:index-title", &[("text:name", "Contents-title")]);
        self.plain("Contents_20_Heading", &document.contents_heading);
        self.out.leave("text:index-title");
        for entry in entries(document) {
            self.start("Contents_20_1");
            self.entry(&entry);
            self.finish();
        }
        self.out.raw("</text:index-body></text:table-of-content>\n");
    }
    /// A line of the contents, with the page that a program finds for it.
    fn entry(&mut self, (name, number, heading): &Entry) {
        let to = ["#", name].concat();
        let link = [("xlink:type", "simple"), ("xlink:href", to.as_str())];
        self.out.open("text:a", &link);
        if let Some(number) = number {
            self.words(&number.to_string());
            self.out.alone("text:tab", &[]);
        }
        self.words(heading);
        self.out.leave("text:a");
        self.out.alone("text:tab", &[]);
        let page = [
            ("text:reference-format", "page"),
            ("text:ref-name", name.as_str()),
        ];
        self.out.alone("text:bookmark-ref", &page);
    }
}
