//! The blocks of a section in a Word document. Tables belong in `table`, pictures in `figure`.

use super::Body;
use crate::export::office::{address, runs_from_the_right, with_leads};
use crate::spec::{Block, Item, ItemList, Note, NoteKind, Paragraph, Run};

/// Word numbers nine levels; what hangs deeper stands at the last.
const DEEPEST: usize = 8;

impl Body<'_> {
    /// Blocks; a sentence that leads up to a list or a table stays on its page.
    pub fn blocks(&mut self, blocks: &[Block]) {
        for (block, leads) in with_leads(blocks) {
            self.is_kept = leads;
            self.block(block);
        }
        self.is_kept = false;
    }

    /// A block.
    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { level, text } => {
                let style = if *level == 2 { "Heading2" } else { "Heading3" };
                self.plain(style, text);
            }
            Block::Paragraph(paragraph) => self.paragraph("BodyText", paragraph),
            Block::List(list) => self.list(list),
            Block::Table(table) => self.table(table),
            Block::Note(note) => self.note(note),
            Block::Figure(picture) => self.figure(picture),
        }
    }

    /// A paragraph in a style.
    pub fn paragraph(&mut self, style: &str, paragraph: &Paragraph) {
        self.numbered(style, paragraph, None);
    }

    /// A paragraph, perhaps an item of a list: which numbering, and how deep. It runs the way
    /// its script does.
    fn numbered(&mut self, style: &str, paragraph: &Paragraph, list: Option<(usize, usize)>) {
        let turned = runs_from_the_right(&paragraph.text());
        self.is_across = false;
        self.out.inline("w:p");
        self.out.inline("w:pPr");
        self.look(style);
        if let Some((number, level)) = list {
            let [number, level] = [number, level.min(DEEPEST)].map(|it| it.to_string());
            self.out.inline("w:numPr");
            self.out.alone("w:ilvl", &[("w:val", &level)]);
            self.out.alone("w:numId", &[("w:val", &number)]);
            self.out.leave("w:numPr");
        }
        if turned {
            self.out.alone("w:bidi", &[]);
        }
        self.out.leave("w:pPr");
        paragraph.runs.iter().for_each(|run| self.run(run, turned));
        self.finish();
    }

    fn run(&mut self, run: &Run, turned: bool) {
        if let Some(link) = &run.link {
            let id = self.relations.link(&address(link));
            self.out.open("w:hyperlink", &[("r:id", &id)]);
        }
        self.out.inline("w:r");
        self.out.inline("w:rPr");
        match (&run.link, run.strong) {
            (Some(_), _) => self.out.alone("w:rStyle", &[("w:val", "Hyperlink")]),
            (None, true) => self.out.alone("w:rStyle", &[("w:val", "Strong")]),
            (None, false) => {}
        }
        if turned {
            self.out.alone("w:rtl", &[]);
        }
        self.out.leave("w:rPr");
        self.letters(&run.text);
        self.out.leave("w:r");
        if run.link.is_some() {
            self.out.leave("w:hyperlink");
        }
    }

    fn list(&mut self, list: &ItemList) {
        let number = match list.ordered {
            true => self.lists.numbers(),
            false => self.lists.bullets(),
        };
        let style = if list.ordered {
            "ListNumber"
        } else {
            "ListBullet"
        };
        for item in &list.items {
            self.numbered(style, &item.paragraph, Some((number, 0)));
            self.children(&item.children, 1);
        }
    }

    fn children(&mut self, items: &[Item], level: usize) {
        for item in items {
            let number = self.lists.bullets();
            self.numbered("ListBullet", &item.paragraph, Some((number, level)));
            self.children(&item.children, level + 1);
        }
    }

    fn note(&mut self, note: &Note) {
        let style = match note.kind {
            NoteKind::Missing => "NoteMissing",
            NoteKind::Source => "NoteSource",
            NoteKind::Check => "NoteCheck",
        };
        self.paragraph(style, &note.paragraph);
    }
}
