//! Headings: with the number of a section or without, each noted for bookmarks and links.
//! Which headings there are is decided by the document.

use super::clean::plain;
use super::compose::{Column, Composer};
use super::flow::Strip;
use super::marks::{Heading, Line, Mark, Role};
use super::style::{self, Look};
use super::tags::{Kind, TagId};
use super::text::Stretch;
use crate::spec::Section;

impl Composer {
    /// A heading without a number. Level 2 is that of a section.
    pub(super) fn heading(&mut self, parent: Option<TagId>, level: u8, text: &str) -> usize {
        let (look, space) = match level {
            0..=2 => (style::SECTION, 30.0),
            3 => (style::HEADING, 18.0),
            _ => (style::SUBHEADING, 14.0),
        };
        let lines = self
            .setter
            .lines(&[Stretch::plain(text)], &look, style::WIDTH);
        self.heading_lines(parent, level, text, lines, Column::full(space))
    }

    /// The heading of a section, with its number if it has one.
    pub(super) fn section_heading(&mut self, parent: TagId, section: &Section) {
        match section.number {
            Some(number) => self.numbered_heading(parent, number, section),
            None => {
                self.heading(Some(parent), 2, &section.heading);
            }
        }
    }

    fn numbered_heading(&mut self, parent: TagId, number: u32, section: &Section) {
        let text = format!("{number} {}", section.heading);
        let number = format!("{number}\u{a0}");
        let look = &style::SECTION;
        let accent = Look {
            ink: style::ACCENT,
            ..*look
        };
        let number_line = self.setter.single(&number, &accent, style::WIDTH);
        let indent = style::NUMBER_COLUMN.max(number_line.width + 4.0);
        let column = Column::full(30.0).inset(indent);
        let stretches = [Stretch::plain(&section.heading)];
        let mut lines = self.setter.lines(&stretches, look, column.width);
        // The number joins the first line, so that one tag holds both.
        let mut first = number_line;
        if let Some(line) = lines.first_mut() {
            let moved = line.pieces.drain(..).map(|mut piece| {
                piece.x += indent;
                piece
            });
            first.pieces.extend(moved);
            first.width = line.width + indent;
            *line = first;
        } else {
            lines.push(first);
        }
        let start = self.strips.len();
        self.heading_lines(Some(parent), 2, &text, lines, column);
        if let Some(Mark::Line { x, .. }) = self.strips.get_mut(start).and_then(first_line) {
            *x = style::LEFT;
        }
    }

    pub(super) fn heading_lines(
        &mut self,
        parent: Option<TagId>,
        level: u8,
        text: &str,
        lines: Vec<Line>,
        column: Column,
    ) -> usize {
        let heading = self.headings.len();
        let text = match plain(text, 200) {
            text if text.is_empty() => self.words.untitled.clone(),
            text => text,
        };
        let tag = self.tags.add(parent, Kind::Heading(level, text.clone()));
        self.headings.push(Heading { level, text });
        let start = self.strips.len();
        if !self.under_heading {
            self.lead = start;
        }
        self.push_lines(lines, Role::Content(tag), column);
        let anchor = Mark::Anchor { heading, y: 0.0 };
        match self.strips.get_mut(start) {
            Some(strip) => strip.marks.insert(0, anchor),
            None => self.push(Strip {
                marks: vec![anchor],
                ..Strip::default()
            }),
        }
        for strip in self.strips.iter_mut().skip(start + 1) {
            strip.keep = true;
        }
        self.keep_next = true;
        self.under_heading = true;
        heading
    }
}

fn first_line(strip: &mut Strip) -> Option<&mut Mark> {
    let mut marks = strip.marks.iter_mut();
    marks.find(|mark| matches!(mark, Mark::Line { .. }))
}
