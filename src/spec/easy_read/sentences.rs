//! Lines of easy read: somebody's words cut into their sentences, one a line, and how many of them
//! are long. Which words these are belongs in `parts`.

use super::picture_space::picture_space;
use crate::model::SectionName;
use crate::spec::document::{Block, Item, ItemList, NoteKind, Paragraph, Place};
use crate::spec::draft::{Draft, bullet};
use crate::spec::words::{Context, lines};
use crate::text::{Message, Phrase};

/// More words than this are hard to hold in mind. A choice of ours, not a rule of anyone's.
const MOST_WORDS: usize = 15;

/// The lines of a section: lists, and the sentences of ours that lead up to them.
pub(super) struct Lines<'a> {
    context: &'a Context<'a>,
    blocks: Vec<Block>,
    items: Vec<Item>,
    long: usize,
    /// Whether the list being written belongs to a sentence before it.
    led: bool,
}

impl<'a> Lines<'a> {
    pub fn new(context: &'a Context<'a>) -> Self {
        Lines {
            context,
            blocks: Vec::new(),
            items: Vec::new(),
            long: 0,
            led: false,
        }
    }

    pub fn is_empty(&self) -> bool {
        self.blocks.is_empty() && self.items.is_empty()
    }

    /// A sentence of ours that leads up to the lines after it.
    pub fn lead(&mut self, phrase: impl Into<Phrase>, place: &Place) {
        self.end_list();
        let words = self.context.say(phrase);
        let paragraph = Paragraph::plain(words).at(place.clone());
        self.blocks.push(Block::Paragraph(paragraph));
        self.led = true;
    }

    /// A line of ours.
    pub fn say(&mut self, phrase: impl Into<Phrase>, place: &Place) {
        let words = Paragraph::plain(self.context.say(phrase));
        self.items.push(bullet(words.at(place.clone())));
    }

    /// Somebody's own words, a line for each sentence.
    pub fn words(&mut self, words: &str, place: &Place) {
        for sentence in lines(words).flat_map(sentences) {
            if sentence.split_whitespace().count() > MOST_WORDS {
                self.long += 1;
            }
            let words = Paragraph::plain(sentence).at(place.clone());
            self.items.push(bullet(words));
        }
    }

    /// What people added to a section. It is not among what a sentence of ours leads up to.
    pub fn added(&mut self, name: SectionName) {
        let specification = &self.context.framework.specification;
        let place = Place::Addition(name);
        for words in specification.additions_to(name) {
            if self.led && !words.trim().is_empty() {
                self.lead(Message::EasyAlso, &place);
                self.led = false;
            }
            self.words(words, &place);
        }
    }

    fn end_list(&mut self) {
        if !self.items.is_empty() {
            self.blocks.push(Block::List(ItemList {
                ordered: false,
                items: std::mem::take(&mut self.items),
            }));
        }
    }

    /// Writes the space for a picture, the lines, and a note where some are long.
    pub fn write(mut self, draft: &mut Draft) {
        if self.context.drawn {
            draft.blocks.push(picture_space(self.context));
        }
        self.end_list();
        draft.blocks.append(&mut self.blocks);
        if self.long > 0 {
            let phrase = Phrase::new(Message::EasyLong).with("count", self.long);
            draft.note(NoteKind::Check, self.context.say(phrase));
        }
    }
}

/// The sentences of a line: each ends where a full stop, a question mark or an exclamation mark
/// is followed by a space and a capital letter.
fn sentences(line: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut start = 0;
    for (end, _) in line.match_indices(['.', '?', '!']) {
        let rest = &line[end + 1..];
        let next = rest.trim_start();
        let is_end = next.len() < rest.len() && next.starts_with(char::is_uppercase);
        if is_end {
            found.push(line[start..=end].trim());
            start = end + 1;
        }
    }
    found.push(line[start..].trim());
    found.retain(|sentence| !sentence.is_empty());
    found
}

#[cfg(test)]
mod tests {
    use super::sentences;

    #[test]
    fn a_line_is_cut_where_sentences_end() {
        for (line, expected) in [
            ("One. Two? Three", vec!["One.", "Two?", "Three"]),
            ("It costs £1.50 a day.", vec!["It costs £1.50 a day."]),
            (
                "by e.g. a nurse. Then home.",
                vec!["by e.g. a nurse.", "Then home."],
            ),
            ("Élan! Ölüm.", vec!["Élan!", "Ölüm."]),
            ("", vec![]),
        ] {
            assert_eq!(sentences(line), expected, "{line}");
        }
    }
}
