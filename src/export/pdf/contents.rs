//! The list of contents, and the list of questions that stands before the sections.
//! Page numbers are filled in by `furniture`, when all pages are known.

use super::compose::{Column, Composer};
use super::flow::Strip;
use super::front::hairline;
use super::marks::{Mark, Role, Target};
use super::style;
use super::tags::{Kind, TagId};
use super::text::Stretch;
use crate::spec::{Block, Document, Item, ItemList, Paragraph, Section};
use std::rc::Rc;

/// The width left for page numbers.
const NUMBERS: f32 = 40.0;
/// Above and below a line of the contents.
const AIR: f32 = 2.0;

/// Contents of no more lines than this are not broken.
const SHORT: usize = 12;

/// A line of the contents.
struct Entry<'a> {
    number: String,
    text: &'a str,
    heading: usize,
}

impl Composer {
    /// The contents: the summary and the questions, if there are any, and the sections. The heading
    /// of the summary is this one.
    pub(super) fn contents(&mut self, document: &Document, summary: Option<usize>) {
        if document.sections.is_empty() {
            return;
        }
        self.heading(None, 2, &document.contents_heading);
        let list = self.tags.add(None, Kind::Contents);
        // A list of lines breathes better a little further from its heading.
        self.under_heading = false;
        let mut space = 5.0;
        let summary = summary.map(|heading| Entry {
            number: String::new(),
            text: &document.summary_heading,
            heading,
        });
        let after = entries(document, self.headings.len());
        let entries: Vec<Entry> = summary.into_iter().chain(after).collect();
        let last = entries.len().saturating_sub(1);
        for (index, entry) in entries.iter().enumerate() {
            let start = self.strips.len();
            self.entry(list, entry, space);
            space = 0.0;
            // A short list is on one page, and the last line of a long one is never alone.
            if last < SHORT || index == last {
                self.keep_from(start);
            }
        }
    }

    fn entry(&mut self, list: TagId, entry: &Entry, space: f32) {
        let item = self.tags.add(Some(list), Kind::ContentsItem);
        let tag = self.tags.add(Some(item), Kind::Reference);
        let link = Rc::new(Target::Heading(entry.heading));
        let linked = |text, ink| Stretch {
            ink,
            link: Some(Rc::clone(&link)),
            ..Stretch::plain(text)
        };
        let number = [linked(entry.number.as_str(), Some(style::ACCENT))];
        let number = self.setter.lines(&number, &style::CONTENTS, NUMBERS);
        let wide = number.first().map_or(0.0, |line| line.width + 4.0);
        let indent = style::NUMBER_COLUMN.max(wide);
        let text = [linked(entry.text, None)];
        let width = style::WIDTH - indent - NUMBERS;
        let lines = self.setter.lines(&text, &style::CONTENTS, width);
        let role = Role::Content(tag);
        let start = self.strips.len();
        self.push_lines(lines, role, Column::full(AIR + space).inset(indent));
        let Some(first) = self.strips.get_mut(start) else {
            return;
        };
        first.marks.push(Mark::PageOf {
            heading: entry.heading,
            right: style::LEFT + style::WIDTH,
            y: 0.0,
            role,
            link,
        });
        for line in number.into_iter().take(1) {
            let mark = Mark::Line {
                x: style::LEFT,
                y: 0.0,
                line,
                role,
            };
            first.marks.insert(0, mark);
        }
        self.stay();
        self.push(Strip {
            space: AIR,
            ..hairline()
        });
    }

    /// What is still to be settled, as a numbered list.
    pub(super) fn questions(&mut self, document: &Document) {
        if document.questions.is_empty() {
            return;
        }
        let section = self.tags.add(None, Kind::Section);
        self.heading(Some(section), 2, &document.questions_heading);
        let introduction = Paragraph::plain(&document.questions_introduction);
        self.paragraph(section, &introduction, &style::BODY, Column::text(6.0));
        self.stay();
        let items = document.questions.iter().map(|question| Item {
            paragraph: Paragraph::plain(&question.text),
            children: Vec::new(),
        });
        let list = ItemList {
            ordered: true,
            items: items.collect(),
        };
        self.list(section, &list);
    }
}

/// The lines of the contents for what comes after them. `first` is the place of the first heading after the contents.
fn entries(document: &Document, first: usize) -> Vec<Entry<'_>> {
    let mut heading = first;
    let mut entries = Vec::new();
    if !document.questions.is_empty() {
        entries.push(Entry {
            number: String::new(),
            text: &document.questions_heading,
            heading,
        });
        heading += 1;
    }
    for section in &document.sections {
        entries.push(Entry {
            number: section
                .number
                .map_or(String::new(), |it| format!("{it}\u{a0}")),
            text: &section.heading,
            heading,
        });
        heading += 1 + headings_within(section);
    }
    entries
}

fn headings_within(section: &Section) -> usize {
    let blocks = section.blocks.iter();
    blocks
        .filter(|block| matches!(block, Block::Heading { .. }))
        .count()
}
