//! The blocks of a section as HTML. Tables belong in `table`.

use crate::export::markup::Markup;
use crate::export::svg::{FONTS, number, shapes};
use crate::picture::{Picture, clean_words};
use crate::spec::{Block, Item, ItemList, Note, NoteKind, Paragraph, Run};

/// The page so far.
#[derive(Default)]
pub(super) struct Page {
    pub out: Markup,
    /// How many things have been given an id.
    named: usize,
}

impl Page {
    /// A block.
    pub fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { level, text } => {
                let name = if *level == 2 { "h3" } else { "h4" };
                self.out.element(name, &clean_words(text));
            }
            Block::Paragraph(paragraph) => self.paragraph(paragraph, None),
            Block::List(list) => self.list(list),
            Block::Table(table) => self.table(table),
            Block::Note(note) => self.note(note),
            Block::Figure(picture) => self.figure(picture),
        }
    }

    /// A new id.
    pub fn name(&mut self, kind: &str) -> String {
        self.named += 1;
        format!("{kind}-{}", self.named)
    }

    /// A paragraph. Somebody's own words run the way their script does.
    pub fn paragraph(&mut self, paragraph: &Paragraph, class: Option<&str>) {
        self.out.begin("p");
        if let Some(class) = class {
            self.out.attribute("class", class);
        }
        self.direction(paragraph);
        self.runs(paragraph);
        self.out.leave("p");
        self.out.line();
    }

    fn direction(&mut self, paragraph: &Paragraph) {
        if paragraph.place.is_some() {
            self.out.attribute("dir", "auto");
        }
    }

    /// The runs of a paragraph.
    pub fn runs(&mut self, paragraph: &Paragraph) {
        for run in &paragraph.runs {
            self.run(run);
        }
    }

    fn run(&mut self, run: &Run) {
        let words = clean_words(&run.text);
        match (&run.link, run.strong) {
            (Some(link), _) => {
                self.out.inline("a");
                self.out.attribute("href", link);
                self.out.words(&words);
                self.out.leave("a");
            }
            (None, true) => {
                self.out.inline("strong");
                self.out.words(&words);
                self.out.leave("strong");
            }
            (None, false) => self.out.words(&words),
        }
    }

    fn list(&mut self, list: &ItemList) {
        let name = if list.ordered { "ol" } else { "ul" };
        self.items(name, &list.items);
    }

    fn items(&mut self, name: &str, items: &[Item]) {
        self.out.begin(name);
        for item in items {
            self.out.begin("li");
            self.direction(&item.paragraph);
            self.runs(&item.paragraph);
            if !item.children.is_empty() {
                self.out.line();
                self.items("ul", &item.children);
            }
            self.out.leave("li");
            self.out.line();
        }
        self.out.end(name);
    }

    fn note(&mut self, note: &Note) {
        let class = match note.kind {
            NoteKind::Missing => "note missing",
            NoteKind::Source => "note source",
            NoteKind::Check => "note check",
        };
        self.paragraph(&note.paragraph, Some(class));
    }

    /// A picture. The blocks after it say the same, so its name is enough.
    fn figure(&mut self, picture: &Picture) {
        let id = self.name("figure");
        self.out.begin("figure");
        self.drawn(picture, &id);
        self.out.begin("figcaption");
        self.out.attribute("id", &id);
        self.out.words(&clean_words(&picture.title));
        self.out.leave("figcaption");
        self.out.end("figure");
    }

    /// The drawing, in a box that scrolls, also with the keyboard, where the page is too narrow.
    fn drawn(&mut self, picture: &Picture, id: &str) {
        self.out.begin("div");
        if let Some(class) = drawn_class(picture.width) {
            self.out.attribute("class", class);
            // A group and no region: a page with many scales would have too many landmarks.
            self.out.attribute("role", "group");
            self.out.attribute("tabindex", "0");
            self.out.attribute("aria-labelledby", id);
        }
        self.out.begin("svg");
        self.out.attribute("xmlns", "http://www.w3.org/2000/svg");
        let [width, height] = [picture.width, picture.height].map(number);
        self.out
            .attribute("viewBox", &format!("0 0 {width} {height}"));
        self.out.attribute("width", &width);
        self.out.attribute("role", "img");
        self.out.attribute("aria-labelledby", id);
        self.out.attribute("font-family", FONTS);
        shapes(&mut self.out, picture);
        self.out.end("svg");
        self.out.end("div");
    }
}

/// How narrow a drawing may become: the style sheet keeps the letters of each class readable.
/// Nothing for one that fits on a telephone as it is.
fn drawn_class(width: f32) -> Option<&'static str> {
    match width {
        ..=240.0 => None,
        ..=640.0 => Some("drawn"),
        ..=880.0 => Some("drawn wide"),
        _ => Some("drawn widest"),
    }
}
