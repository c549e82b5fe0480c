//! What the lines and signs of a picture mean, under it: only those that it has. How they look
//! is decided in `link_lines` and `signs`.

use super::badges::{Badge, draw_badge};
use super::colours::{INK, QUIET};
use super::link_lines::{draw_line, strengths};
use super::pen::{ASCENT, Pen};
use super::shape::{LEADING, LETTERS};
use super::signs::{CRITERIA, EVIDENCE, MEASURE, PARTNER, WARNING};
use super::whole::Whole;
use crate::layout::{Drawing, Route, text_width};
use crate::model::{Framework, LinkStrength};
use crate::text::{Message, Text};

/// How long a sample of a line is, and the gap on its right.
const SAMPLE: f64 = 40.0;
const GAP: f64 = 7.0;
/// Between one sample with its words and the next.
const APART: f64 = 22.0;
/// Between the drawing and the legend.
const SPACE: f64 = 6.0;

/// Draws the legend under a drawing in a picture of this width and margin, and gives its height.
pub(super) fn draw(
    pen: &mut Pen,
    (framework, known): (&Framework, &Whole),
    drawing: &Drawing,
    text: &Text,
    (width, margin): (f64, f64),
) -> f64 {
    let entries = entries(framework, known, drawing, text);
    if entries.is_empty() {
        return 0.0;
    }
    let (mut x, mut y) = (margin, drawing.height + SPACE);
    for (sample, words) in entries {
        let needed = sample.width() + GAP + text_width(&words, f64::from(LETTERS));
        if x > margin && x + needed > width - margin {
            (x, y) = (margin, y + f64::from(LEADING));
        }
        sample.draw(pen, (x, y + f64::from(LEADING) / 2.0));
        let (left, top) = pen.spot(x + sample.width() + GAP, y);
        pen.words((left, top + ASCENT), &[words], false, INK);
        x += needed + APART;
    }
    y + f64::from(LEADING) + margin - drawing.height
}

/// What is explained.
enum Sample<'a> {
    /// The line of a link of this strength, or of feedback.
    Line(LinkStrength, bool),
    /// A sign with its word.
    Badge(&'a Badge),
}

impl Sample<'_> {
    fn width(&self) -> f64 {
        match self {
            Sample::Line(..) => SAMPLE,
            Sample::Badge(badge) => badge.width(),
        }
    }

    /// Draws it from its left, around this height of the layout.
    fn draw(&self, pen: &mut Pen, (x, middle): (f64, f64)) {
        match self {
            Sample::Line(strength, is_loop) => {
                let ends = [pen.spot(x, middle), pen.spot(x + SAMPLE, middle)];
                draw_line(pen, &ends, *strength, *is_loop);
            }
            Sample::Badge(badge) => draw_badge(pen, badge, (x, middle), QUIET),
        }
    }
}

/// What there is: each line and each sign with what it means.
fn entries<'a>(
    framework: &Framework,
    known: &'a Whole,
    drawing: &Drawing,
    text: &Text,
) -> Vec<(Sample<'a>, String)> {
    let mut entries = lines(framework, drawing);
    entries.extend(signs(known, drawing));
    let entries = entries.into_iter();
    entries
        .map(|(sample, message)| (sample, text.get(message)))
        .collect()
}

fn lines<'a>(framework: &Framework, drawing: &Drawing) -> Vec<(Sample<'a>, Message)> {
    let strengths = strengths(framework);
    let strength = |route: &Route| strengths.get(&route.id).copied().unwrap_or_default();
    let all = [
        (Message::PictureUntested, LinkStrength::Untested),
        (Message::PictureWeak, LinkStrength::Weak),
        (Message::PictureModerate, LinkStrength::Moderate),
        (Message::PictureStrong, LinkStrength::Strong),
    ];
    let has = |wanted| drawing.routes.iter().any(|route| strength(route) == wanted);
    let mut entries: Vec<_> = all
        .into_iter()
        .filter(|(_, wanted)| has(*wanted))
        .map(|(message, strength)| (Sample::Line(strength, false), message))
        .collect();
    if drawing.routes.iter().any(|route| route.is_loop) {
        let sample = Sample::Line(LinkStrength::Moderate, true);
        entries.push((sample, Message::PictureFeedbackLoop));
    }
    entries
}

/// The signs whose words do not say what they mean, each by the first badge that has it.
fn signs<'a>(known: &'a Whole, drawing: &Drawing) -> Vec<(Sample<'a>, Message)> {
    let all = [
        (WARNING, Message::PictureApartMeaning),
        (CRITERIA, Message::PictureCriteriaMeaning),
        (MEASURE, Message::PictureMeasuresMeaning),
        (EVIDENCE, Message::PictureEvidenceMeaning),
        (PARTNER, Message::PicturePartnerMeaning),
    ];
    let shown = drawing.boxes.iter().flat_map(|it| known.badges_of(&it.id));
    let found = all.into_iter().filter_map(|(sign, meaning)| {
        let badge = shown.clone().find(|badge| badge.sign == sign)?;
        Some((Sample::Badge(badge), meaning))
    });
    found.collect()
}
