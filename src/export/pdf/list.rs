//! Lists, and lists within them, each item with its label beside it.

use super::compose::{Column, Composer, stretches};
use super::marks::{Mark, Role};
use super::style;
use super::tags::{Kind, TagId};
use super::text::Stretch;
use crate::spec::{Item, ItemList};

/// The first two items of a list stay together, and the last two, if they are no longer than
/// this many lines. An item with more under it may stand at either end of a page by itself.
const TOGETHER: usize = 3;

/// Where in a list an item stands.
#[derive(Clone, Copy)]
struct At {
    ordered: bool,
    depth: usize,
    /// From 1.
    number: usize,
}

impl Composer {
    /// A list under its own tag.
    pub(super) fn list(&mut self, parent: TagId, list: &ItemList) {
        self.items(parent, &list.items, list.ordered, 0);
    }

    fn items(&mut self, parent: TagId, items: &[Item], ordered: bool, depth: usize) {
        if items.is_empty() {
            return;
        }
        let tag = self.tags.add(Some(parent), Kind::List { ordered });
        let mut before = self.strips.len();
        let mut was_bare = true;
        for (index, item) in items.iter().enumerate() {
            let at = At {
                ordered,
                depth,
                number: index + 1,
            };
            let start = self.strips.len();
            self.item(tag, item, at);
            let is_bare = item.children.is_empty();
            let edge = (index == 1 && was_bare) || (index + 1 == items.len() && is_bare);
            if edge && index > 0 && start - before <= TOGETHER {
                self.keep_from(start);
            }
            (before, was_bare) = (start, is_bare);
        }
    }

    /// Keeps a strip, if there is one, on the page of the one before it.
    pub(super) fn keep_from(&mut self, start: usize) {
        if let Some(strip) = self.strips.get_mut(start) {
            strip.keep = true;
        }
    }

    fn item(&mut self, list: TagId, item: &Item, at: At) {
        let tag = self.tags.add(Some(list), Kind::Item);
        let label = self.tags.add(Some(tag), Kind::Label);
        let body = self.tags.add(Some(tag), Kind::ItemBody);
        let deep = at.depth + 1 >= style::LIST_DEPTH;
        let text = match item.children.is_empty() {
            true => body,
            false => self.tags.add(Some(body), Kind::Paragraph),
        };
        self.item_lines(item, at, label, text);
        let below = self.strips.len();
        if deep {
            // Anything deeper is printed at this depth: pages and readers have an end.
            self.flat(body, &item.children, at);
        } else {
            self.items(body, &item.children, at.ordered, at.depth + 1);
        }
        // An item without the first of what hangs under it says too little to end a page.
        self.keep_from(below);
    }

    fn flat(&mut self, parent: TagId, items: &[Item], at: At) {
        if items.is_empty() {
            return;
        }
        let list = self.tags.add(
            Some(parent),
            Kind::List {
                ordered: at.ordered,
            },
        );
        let mut waiting: Vec<&Item> = items.iter().rev().collect();
        let mut number = 0;
        while let Some(item) = waiting.pop() {
            number += 1;
            let tag = self.tags.add(Some(list), Kind::Item);
            let label = self.tags.add(Some(tag), Kind::Label);
            let body = self.tags.add(Some(tag), Kind::ItemBody);
            self.item_lines(item, At { number, ..at }, label, body);
            waiting.extend(item.children.iter().rev());
        }
    }

    fn item_lines(&mut self, item: &Item, at: At, label: TagId, text: TagId) {
        let mark = format!("{}\u{a0}", mark_of(at));
        let stretch = Stretch {
            ink: Some(style::ACCENT),
            ..Stretch::plain(&mark)
        };
        let marks = self.setter.lines(&[stretch], &style::BODY, style::WIDTH);
        let width = marks.first().map_or(0.0, |line| line.width);
        let hang = style::LIST_INDENT.max(width + 1.0);
        let outer = Column::text(if at.number == 1 { 6.0 } else { 4.0 })
            .inset(style::LIST_INDENT * at.depth as f32);
        let inner = outer.inset(hang);
        let look = &style::BODY;
        let mut lines = self
            .setter
            .lines(&stretches(&item.paragraph), look, inner.width);
        if lines.is_empty() {
            lines.push(super::marks::Line {
                height: self.setter.look(look).leading,
                ..Default::default()
            });
        }
        let start = self.strips.len();
        self.push_lines(lines, Role::Content(text), inner);
        let first = self.strips.get_mut(start);
        if let (Some(first), Some(line)) = (first, marks.into_iter().next()) {
            let mark = Mark::Line {
                x: outer.x,
                y: 0.0,
                line,
                role: Role::Content(label),
            };
            first.marks.insert(0, mark);
        }
    }
}

fn mark_of(at: At) -> String {
    match (at.ordered, at.depth % 2) {
        (true, _) => format!("{}.", at.number),
        (false, 0) => "•".to_owned(),
        (false, _) => "–".to_owned(),
    }
}
