//! Chapters of a profile turned into numbered sections of the document: what stands under each
//! heading, and what is asked. What a section says belongs in `sections`.

use super::document::{Block, Paragraph, Section};
use super::profiles::{Chapter, Counted};
use super::questions::Asked;
use super::sections::{section_heading, write};
use super::words::Context;
use crate::text::{Message, Phrase};

/// Writes chapters, those that have something to say.
pub(super) struct Chapters<'a> {
    context: &'a Context<'a>,
    pub sections: Vec<Section>,
    pub asked: Asked,
    numbers: u32,
    letters: u8,
}

impl<'a> Chapters<'a> {
    pub fn new(context: &'a Context<'a>) -> Self {
        Chapters {
            context,
            sections: Vec::new(),
            asked: Asked::default(),
            numbers: 0,
            letters: 0,
        }
    }

    /// Writes a chapter.
    pub fn add(&mut self, chapter: &Chapter) {
        let context = self.context;
        let begins = chapter.begins.iter();
        let introduction = begins.map(|(_, words)| Paragraph::plain(context.say(*words)));
        let mut blocks: Vec<Block> = introduction.map(Block::Paragraph).collect();
        for (name, is_titled) in chapter.sections {
            let written = write(context, *name, &mut self.asked);
            match is_titled {
                true => blocks.extend(titled(context.say(section_heading(*name)), written)),
                false => blocks.extend(written),
            }
        }
        if !blocks.is_empty() {
            let (number, heading) = self.count(chapter);
            self.sections.push(Section {
                name: name(chapter),
                number,
                heading,
                begins_part: chapter.begins.is_some(),
                blocks,
            });
        }
    }

    fn count(&mut self, chapter: &Chapter) -> (Option<u32>, String) {
        let heading = self.context.say(chapter.heading);
        match chapter.counted {
            Counted::No => (None, heading),
            Counted::Number => {
                self.numbers += 1;
                (Some(self.numbers), heading)
            }
            Counted::Letter => {
                let letter = char::from(b'A' + self.letters.min(25));
                self.letters += 1;
                let phrase = Phrase::new(Message::SpecAppendix)
                    .with("letter", letter.to_string())
                    .with("heading", heading);
                (None, self.context.say(phrase))
            }
        }
    }
}

/// A name for links: that of its first section, which is in no other chapter.
fn name(chapter: &Chapter) -> &'static str {
    let first = chapter.sections.first().map(|(name, _)| name.id());
    let begins = chapter.begins.map(|(name, _)| name);
    first.or(begins).unwrap_or_default()
}

/// A section under a heading of its own: the headings within it move down one level.
fn titled(text: String, written: Vec<Block>) -> Vec<Block> {
    if written.is_empty() {
        return written;
    }
    let lower = |block| match block {
        Block::Heading { text, .. } => Block::Heading { level: 3, text },
        block => block,
    };
    let heading = Block::Heading { level: 2, text };
    [heading]
        .into_iter()
        .chain(written.into_iter().map(lower))
        .collect()
}
