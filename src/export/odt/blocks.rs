//! The blocks of a section in an OpenDocument text. Tables belong in `table`, pictures in
//! `figure`.

use super::Body;
use crate::export::office::{address, runs_from_the_right, with_leads};
use crate::spec::{Block, Item, ItemList, Note, NoteKind, Paragraph, Run};

impl Body<'_> {
    /// Blocks; a sentence that leads up to a list or a table stays on its page.
    pub fn blocks(&mut self, blocks: &[Block]) {
        for (block, leads) in with_leads(blocks) {
            match block {
                Block::Paragraph(paragraph) if leads => self.paragraph("Lead", paragraph),
                block => self.block(block),
            }
        }
    }

    /// A block.
    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { level, text } => self.heading(*level, text, None),
            Block::Paragraph(paragraph) => self.paragraph("Text_20_body", paragraph),
            Block::List(list) => self.list(list),
            Block::Table(table) => self.table(table),
            Block::Note(note) => self.note(note),
            Block::Figure(picture) => self.figure(picture),
        }
    }

    /// A paragraph in a style, or in its counterpart that runs from the right.
    pub fn paragraph(&mut self, style: &str, paragraph: &Paragraph) {
        match runs_from_the_right(&paragraph.text()) {
            true => self.start(&["Turned_20_", style].concat()),
            false => self.start(style),
        }
        paragraph.runs.iter().for_each(|run| self.run(run));
        self.finish();
    }

    fn run(&mut self, run: &Run) {
        match (&run.link, run.strong) {
            (Some(link), _) => {
                let link = address(link);
                let look = [
                    ("xlink:type", "simple"),
                    ("xlink:href", link.as_str()),
                    ("text:style-name", "Internet_20_link"),
                ];
                self.out.open("text:a", &look);
                self.words(&run.text);
                self.out.leave("text:a");
            }
            (None, true) => {
                let look = [("text:style-name", "Strong_20_Emphasis")];
                self.out.open("text:span", &look);
                self.words(&run.text);
                self.out.leave("text:span");
            }
            (None, false) => self.words(&run.text),
        }
    }

    fn list(&mut self, list: &ItemList) {
        let style = if list.ordered { "Numbers" } else { "Bullets" };
        self.items(style, &list.items);
    }

    /// A list and what hangs under its items.
    pub fn items(&mut self, style: &str, items: &[Item]) {
        self.out.open("text:list", &[("text:style-name", style)]);
        for item in items {
            self.out.inline("text:list-item");
            self.paragraph("List_20_item", &item.paragraph);
            if !item.children.is_empty() {
                self.items("Bullets", &item.children);
            }
            self.out.leave("text:list-item");
            self.out.line();
        }
        self.out.leave("text:list");
        self.out.line();
    }

    fn note(&mut self, note: &Note) {
        let style = match note.kind {
            NoteKind::Missing => "Note_20_missing",
            NoteKind::Source => "Note_20_source",
            NoteKind::Check => "Note_20_check",
        };
        self.paragraph(style, &note.paragraph);
    }
}
