//! What the lines of a picture mean, under it: only those that it has. How lines look is
//! decided in `link_lines`.

use super::colours::{INK, QUIET};
use super::link_lines::{draw_line, is_feedback, line_of, strengths};
use super::pen::{ASCENT, Pen, tenths};
use super::scene::MARGIN;
use super::shape::{LEADING, LETTERS};
use crate::layout::{Drawing, Route, text_width};
use crate::model::{Framework, LinkStrength};
use crate::text::{Message, Text};

/// How long a sample of a line is, and the gap on its right.
const SAMPLE: f64 = 34.0;
const GAP: f64 = 7.0;
/// Between one sample with its words and the next.
const APART: f64 = 22.0;
/// Between the drawing and the legend.
const SPACE: f64 = 6.0;

/// Draws the legend under a drawing, and gives its height.
pub(super) fn draw(
    pen: &mut Pen,
    framework: &Framework,
    drawing: &Drawing,
    text: &Text,
    width: f64,
) -> f64 {
    let entries = entries(framework, drawing);
    if entries.is_empty() {
        return 0.0;
    }
    let (mut x, mut y) = (MARGIN, drawing.height + SPACE);
    for (message, strength, hollow) in entries {
        let words = text.get(message);
        let needed = SAMPLE + GAP + text_width(&words, f64::from(LETTERS));
        if x > MARGIN && x + needed > width - MARGIN {
            (x, y) = (MARGIN, y + f64::from(LEADING));
        }
        let (left, top) = pen.spot(x, y);
        let middle = top + LEADING / 2.0;
        let line = line_of(strength, QUIET);
        let ends = [(left, middle), (left + tenths(SAMPLE), middle)];
        draw_line(pen, &ends, line, hollow);
        let at = (left + tenths(SAMPLE + GAP), top + ASCENT);
        pen.words(at, &[words], false, INK);
        x += needed + APART;
    }
    y + f64::from(LEADING) + MARGIN - drawing.height
}

/// The lines that there are: what each means, its strength, and whether its head is hollow.
fn entries(framework: &Framework, drawing: &Drawing) -> Vec<(Message, LinkStrength, bool)> {
    let strengths = strengths(framework);
    let strength = |route: &Route| strengths.get(&route.id).copied().unwrap_or_default();
    let all = [
        (Message::PictureStrong, LinkStrength::Strong),
        (Message::PictureModerate, LinkStrength::Moderate),
        (Message::PictureWeak, LinkStrength::Weak),
        (Message::PictureUntested, LinkStrength::Untested),
    ];
    let has = |wanted| drawing.routes.iter().any(|route| strength(route) == wanted);
    let mut entries: Vec<_> = all
        .into_iter()
        .filter(|(_, wanted)| has(*wanted))
        .map(|(message, strength)| (message, strength, false))
        .collect();
    if let Some(route) = drawing.routes.iter().find(|route| is_feedback(route)) {
        entries.push((Message::PictureFeedbackLoop, strength(route), true));
    }
    entries
}
