//! The title block: what the document is, its title, its status and its facts.
//! The list of contents belongs in `contents`.

use super::compose::{Column, Composer};
use super::flow::Strip;
use super::marks::{Line, Mark, Role};
use super::style;
use super::tags::{Kind, TagId};
use super::text::Stretch;
use crate::spec::FrontMatter;

/// The width of the labels of the facts.
const LABELS: f32 = 132.0;
/// Above and below each fact.
const AIR: f32 = 4.5;

impl Composer {
    /// The title block, at the top of the first page.
    pub(super) fn front(&mut self, front: &FrontMatter) {
        self.accent_rule();
        self.plain(&front.kind, &style::KIND, Column::full(18.0));
        let title = [Stretch::plain(&front.title)];
        let look = match front.title.chars().nth(style::LONG_TITLE) {
            None => &style::TITLE,
            Some(_) => &style::SECTION,
        };
        let lines = self.setter.lines(&title, look, style::WIDTH);
        self.heading_lines(None, 1, &front.title, lines, Column::full(6.0));
        self.plain(&front.status, &style::STATUS, Column::full(8.0));
        self.facts(&front.facts);
        self.plain(&front.statement, &style::SOURCE, Column::text(16.0));
    }

    fn accent_rule(&mut self) {
        let rule = Mark::Fill {
            x: style::LEFT,
            y: 0.0,
            width: 44.0,
            height: 3.0,
            colour: style::ACCENT,
        };
        self.push(Strip {
            marks: vec![rule],
            height: 3.0,
            ..Strip::default()
        });
        self.stay();
    }

    fn facts(&mut self, facts: &[(String, String)]) {
        if facts.is_empty() {
            return;
        }
        let list = self.tags.add(None, Kind::Facts);
        self.push(Strip {
            space: 22.0,
            ..hairline()
        });
        for (label, value) in facts {
            self.stay();
            self.fact(list, label, value);
        }
    }

    /// A fact: its label and, beside it, its value; the longer of them says how high it is.
    fn fact(&mut self, list: TagId, label: &str, value: &str) {
        let item = self.tags.add(Some(list), Kind::Item);
        let label_tag = self.tags.add(Some(item), Kind::Label);
        let value_tag = self.tags.add(Some(item), Kind::ItemBody);
        let width = style::WIDTH - LABELS;
        let leading = self.setter.look(&style::VALUE).leading;
        let label = format!("{label}\u{a0}");
        let mut labels = self
            .setter
            .lines(&[Stretch::plain(&label)], &style::LABEL, LABELS - 8.0)
            .into_iter();
        let mut values = self
            .setter
            .lines(&[Stretch::plain(value)], &style::VALUE, width)
            .into_iter();
        let mut space = AIR;
        loop {
            let (left, right) = (labels.next(), values.next());
            if left.is_none() && right.is_none() {
                break;
            }
            let left = left.map(|line| side(style::LEFT, line, label_tag, leading));
            let right = right.map(|line| side(style::LEFT + LABELS, line, value_tag, leading));
            self.push(Strip {
                marks: left.into_iter().chain(right).collect(),
                height: leading,
                space,
                ..Strip::default()
            });
            space = 0.0;
        }
        self.stay();
        self.push(Strip {
            space: AIR,
            ..hairline()
        });
    }
}

/// A label or a value, on a baseline that both share.
fn side(x: f32, line: Line, tag: TagId, leading: f32) -> Mark {
    Mark::Line {
        x,
        y: leading * 0.72 - line.baseline,
        line,
        role: Role::Content(tag),
    }
}

/// A hairline over the whole width.
pub(super) fn hairline() -> Strip {
    let rule = Mark::Fill {
        x: style::LEFT,
        y: 0.0,
        width: style::WIDTH,
        height: style::HAIR,
        colour: style::HAIRLINE,
    };
    Strip {
        marks: vec![rule],
        height: style::HAIR,
        ..Strip::default()
    }
}
