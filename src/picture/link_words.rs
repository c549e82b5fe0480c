//! The words beside the links: how well each is supported where somebody has looked, and that
//! it is feedback. Where there is room for words is found in `layout`.

use super::colours::{PAPER, QUIET};
use super::curve::rounded_box;
use super::link_lines::strengths;
use super::pen::{Pen, tenths};
use super::shape::LETTERS;
use crate::layout::{Area, Drawing, Label, Point, Route, place_labels, text_width};
use crate::model::{Framework, Id, LinkStrength};
use crate::text::{Message, Text};
use std::collections::{HashMap, HashSet};

/// How high words with their ground are, and the room on both sides of them.
const HEIGHT: f64 = 15.0;
const SIDE: f64 = 3.0;

/// How wide the words beside each link are, for those that have any.
pub(super) fn widths<'a>(
    framework: &'a Framework,
    loops: &HashSet<&Id>,
    text: &Text,
) -> HashMap<&'a Id, f64> {
    let links = framework.links.iter();
    let widths = links.map(|link| {
        let words = said(link.strength, loops.contains(&link.id), text);
        (&link.id, width(&words))
    });
    widths.filter(|(_, width)| *width > 0.0).collect()
}

/// How wide words are with the room around them; nothing if there are none.
fn width(words: &str) -> f64 {
    match words {
        "" => 0.0,
        words => text_width(words, f64::from(LETTERS)) + 2.0 * SIDE,
    }
}

/// Writes beside every link what is to be said of it, where that lies on nothing. Where there
/// is no such place, the line alone says it.
pub(super) fn draw(
    pen: &mut Pen,
    framework: &Framework,
    drawing: &Drawing,
    taken: &[Area],
    text: &Text,
) {
    let strengths = strengths(framework);
    let routes: Vec<&Route> = drawing.routes.iter().collect();
    let mut words = Vec::new();
    let mut labels = Vec::new();
    for route in &drawing.routes {
        let strength = strengths.get(&route.id).copied().unwrap_or_default();
        let said = said(strength, route.is_loop, text);
        if !said.is_empty() {
            let size = (width(&said), HEIGHT);
            labels.push(Label { route, size });
            words.push(said);
        }
    }
    let sheet = (drawing.width, drawing.height);
    let places = place_labels(&labels, &routes, taken, sheet, None);
    for ((label, words), place) in labels.iter().zip(words).zip(places) {
        if let Some(place) = place {
            draw_words(pen, words, place, label.size.0);
        }
    }
}

fn draw_words(pen: &mut Pen, words: String, middle: Point, width: f64) {
    let at = pen.spot(middle.x - width / 2.0, middle.y - HEIGHT / 2.0);
    let ground = rounded_box(at, (tenths(width), tenths(HEIGHT)), 3.0);
    pen.area(ground, PAPER, None);
    pen.words((at.0 + tenths(SIDE), at.1 + 11.8), &[words], false, QUIET);
}

/// What is said of a link, in a word or two; nothing of one that nobody has looked into.
fn said(strength: LinkStrength, is_loop: bool, text: &Text) -> String {
    let strength = match strength {
        LinkStrength::Untested => None,
        LinkStrength::Weak => Some(Message::PictureLinkWeak),
        LinkStrength::Moderate => Some(Message::PictureLinkModerate),
        LinkStrength::Strong => Some(Message::PictureLinkStrong),
    };
    let is_loop = is_loop.then_some(Message::PictureLinkLoop);
    let words = is_loop.into_iter().chain(strength);
    let words: Vec<String> = words.map(|word| text.get(word)).collect();
    words.join(" · ")
}
