//! The lines of badges under a title in a file: each a sign with a number or a word, as in the
//! diagram on the page, and on as many lines as they need. What there is to say is found in
//! `chain`.

use super::clean::clean;
use super::colours::{Colour, StageColours, UNDECIDED, stage_colours};
use super::pen::{Pen, tenths};
use super::shape::{LETTERS, Stroke};
use super::signs::{
    CRITERIA, EVIDENCE, FIXED, MEASURE, OPEN, PARTNER, SIGN, Sign, WARNING, sign_at,
};
use crate::chain::{About, Graph};
use crate::layout::text_width;
use crate::model::{Delivery, Framework, Id, Node, Stage};
use crate::text::{Message, Text};
use std::collections::HashMap;

/// From one line of badges to the next.
pub(super) const ROW: f64 = 18.0;
/// Between a sign and its word, and between two badges.
const GAP: f64 = 3.0;
const APART: f64 = 9.0;
/// How thick the lines of a sign are.
const LINE: f32 = 1.2;

/// One badge.
pub(super) struct Badge {
    pub sign: Sign,
    pub word: String,
}

impl Badge {
    /// How wide it is.
    pub fn width(&self) -> f64 {
        SIGN + GAP + text_width(&self.word, f64::from(LETTERS))
    }
}

/// The badges of each item that has any.
pub(super) fn badges<'a>(framework: &'a Framework, text: &Text) -> HashMap<&'a Id, Vec<Badge>> {
    let graph = Graph::of(framework);
    let (about, apart) = (graph.about(framework), graph.apart());
    let nodes = framework.nodes.iter().zip(about).zip(apart);
    let found = nodes.map(|((node, about), apart)| {
        let warning = apart.map(|_| badge(WARNING, text.get(Message::PictureApart)));
        let badges = [warning, delivery(node, text)].into_iter().flatten();
        let badges = badges.chain(counted(about, text));
        (&node.id, badges.chain(partner(framework, node)).collect())
    });
    found
        .filter(|(_, badges): &(_, Vec<_>)| !badges.is_empty())
        .collect()
}

fn badge(sign: Sign, word: String) -> Badge {
    Badge { sign, word }
}

fn delivery(node: &Node, text: &Text) -> Option<Badge> {
    Some(match node.delivery? {
        Delivery::Fixed => badge(FIXED, text.get(Message::PictureFixed)),
        Delivery::Open => badge(OPEN, text.get(Message::PictureOpen)),
    })
}

fn counted(about: About, text: &Text) -> impl Iterator<Item = Badge> {
    let counted = |sign, count: usize| (count > 0).then(|| badge(sign, count.to_string()));
    let criteria = || badge(CRITERIA, text.get(Message::PictureCriteria));
    let found = [
        about.has_criteria.then(criteria),
        counted(MEASURE, about.measures),
        counted(EVIDENCE, about.evidence),
    ];
    found.into_iter().flatten()
}

fn partner(framework: &Framework, node: &Node) -> Option<Badge> {
    let id = node.lead_partner_id.as_ref()?;
    let initials = initials(&clean(&framework.partner(id)?.name));
    Some(badge(PARTNER, initials))
}

/// A name in up to four letters: "St Mungo's" is SM; one word is its first letters.
pub fn initials(name: &str) -> String {
    let words: Vec<&str> = name.split_whitespace().collect();
    match words.as_slice() {
        [word] => word.chars().take(4).collect(),
        words => {
            let first = words.iter().filter_map(|word| word.chars().next());
            let letters = first.filter(|letter| letter.is_alphanumeric());
            letters.take(4).collect()
        }
    }
}

/// The badges as lines of this width: for each its line, and where it begins.
fn places(badges: &[Badge], width: f64) -> Vec<(usize, f64)> {
    let (mut row, mut x) = (0, 0.0);
    let place = |badge: &Badge| {
        let needed = badge.width();
        if x > 0.0 && x + needed > width {
            (row, x) = (row + 1, 0.0);
        }
        let place = (row, x);
        x += needed + APART;
        place
    };
    badges.iter().map(place).collect()
}

/// How high badges are on lines of this width.
pub(super) fn height(badges: &[Badge], width: f64) -> f64 {
    let rows = places(badges, width).last().map_or(0, |(row, _)| row + 1);
    rows as f64 * ROW
}

/// Draws badges on lines of this width, whose first begins at a place of the layout.
pub(super) fn draw(pen: &mut Pen, badges: &[Badge], (x, y): (f64, f64), width: f64, stage: Stage) {
    let StageColours { strong, .. } = stage_colours(stage);
    for (badge, (row, along)) in badges.iter().zip(places(badges, width)) {
        let colour = match badge.sign == WARNING {
            true => UNDECIDED[0],
            false => strong,
        };
        let middle = y + (row as f64 + 0.5) * ROW;
        draw_badge(pen, badge, (x + along, middle), colour);
    }
}

/// Draws one badge whose line has its middle at this height of the layout.
pub(super) fn draw_badge(pen: &mut Pen, badge: &Badge, (x, middle): (f64, f64), colour: Colour) {
    let at = pen.spot(x, middle);
    let sign = sign_at(badge.sign, at).collect();
    pen.stroke(sign, Stroke::solid(colour, LINE));
    let words = (at.0 + tenths(SIGN + GAP), at.1 + 4.6);
    pen.words(words, std::slice::from_ref(&badge.word), false, colour);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn partners_are_told_by_a_few_letters() {
        for (name, expected) in [
            ("St Mungo's", "SM"),
            ("Thames", "Tham"),
            ("A & B of C D E", "ABoC"),
            ("", ""),
        ] {
            assert_eq!(initials(name), expected);
        }
    }

    #[test]
    fn badges_that_do_not_fit_go_on_the_next_line() {
        let words = ["Fixed", "No path", "2"];
        let badges = words.map(|word| badge(FIXED, word.to_owned()));
        let wide = height(&badges, 300.0);
        assert!((wide - ROW).abs() < 1e-9, "{wide}");
        let narrow = places(&badges, 110.0);
        let rows: Vec<usize> = narrow.iter().map(|(row, _)| *row).collect();
        assert_eq!(rows, [0, 1, 1]);
        assert!(places(&badges, 1.0).iter().all(|(_, x)| *x == 0.0));
    }
}
