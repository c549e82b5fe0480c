//! Draws a laid-out chain: stages with their marks and names, and the boxes of items. Links are
//! drawn in `link_lines`, what their lines mean in `legend`.

use super::clean::spaced;
use super::colours::{INK, PAPER, QUIET, stage_colours};
use super::pen::{ASCENT, Pen, tenths};
use super::shape::{LEADING, LETTERS, Picture, Shape, Stroke};
use super::stage_marks::{MARK, stage_mark};
use super::{legend, link_lines};
use crate::layout::{Drawing, NodeBox, StageBand, text_width, title_lines};
use crate::model::{Framework, Id};
use crate::text::{Message, Text, stage_name};
use std::collections::HashMap;

/// Around the whole picture.
pub(super) const MARGIN: f64 = 10.0;
/// How high the line of the title is.
const TITLE_HEIGHT: f64 = 28.0;
const TITLE_SIZE: f32 = 17.0;
/// Between the mark of a stage and its name.
const MARK_GAP: f32 = 5.0;
/// Between the border of a box and its title.
const PADDING: f64 = 8.0;
const CORNER: f32 = 6.0;
/// How thick the line of a box is, and that under the name of a stage.
const EDGE: f32 = 1.2;
const RULE: f32 = 2.0;

/// The picture of a drawing without words about it, under a title if it is given one. Stages
/// without items at either end of the chain are drawn as the drawing has them.
pub(super) fn scene(
    framework: &Framework,
    drawing: &Drawing,
    text: &Text,
    title: Option<&str>,
) -> Picture {
    let top = if title.is_some() { TITLE_HEIGHT } else { 0.0 };
    let mut pen = Pen {
        offset: (0.0, top),
        shapes: Vec::new(),
    };
    let nodes = framework.nodes.iter();
    let titles: HashMap<&Id, &str> = nodes.map(|it| (&it.id, it.title.as_str())).collect();
    let width = drawing.width.max(least_width(title));
    if let Some(title) = title {
        draw_title(&mut pen, title);
    }
    for band in &drawing.stages {
        draw_stage(&mut pen, band, text);
        let items: Vec<&NodeBox> = boxes_of(drawing, band).collect();
        for item in &items {
            let title = titles.get(&item.id).copied().unwrap_or_default();
            draw_box(&mut pen, item, title, text);
        }
        if items.is_empty() {
            draw_nothing(&mut pen, band, text);
        }
    }
    link_lines::draw(&mut pen, framework, drawing, text);
    let foot = legend::draw(&mut pen, framework, drawing, text, width);
    let height = drawing.height + foot + top;
    pen.shapes.insert(0, paper(width, height));
    Picture {
        width: tenths(width),
        height: tenths(height),
        shapes: pen.shapes,
        ..Picture::default()
    }
}

fn boxes_of<'a>(drawing: &'a Drawing, band: &StageBand) -> impl Iterator<Item = &'a NodeBox> {
    let stage = band.stage;
    drawing.boxes.iter().filter(move |item| item.stage == stage)
}

/// A title may be wider than a short chain.
fn least_width(title: Option<&str>) -> f64 {
    let width = |title| text_width(title, f64::from(TITLE_SIZE)).min(LONGEST_TITLE);
    title.map_or(0.0, width) + 2.0 * MARGIN
}

/// A longer title goes over its edge rather than making all letters small.
const LONGEST_TITLE: f64 = 1_200.0;

fn paper(width: f64, height: f64) -> Shape {
    Shape::Box {
        at: (0.0, 0.0),
        size: (tenths(width), tenths(height)),
        corner: 0.0,
        fill: PAPER,
        edge: None,
    }
}

fn draw_title(pen: &mut Pen, title: &str) {
    let at = (tenths(MARGIN), tenths(TITLE_HEIGHT - 4.0));
    pen.words(at, &[title.to_owned()], true, INK);
    if let Some(Shape::Words { size, .. }) = pen.shapes.last_mut() {
        *size = TITLE_SIZE;
    }
}

/// The mark and the name of a stage, over a rule as wide as its boxes.
fn draw_stage(pen: &mut Pen, band: &StageBand, text: &Text) {
    let colours = stage_colours(band.stage);
    let (x, y) = pen.spot(band.x, band.y);
    let mark = stage_mark(band.stage, (x, y));
    pen.stroke(mark, Stroke::solid(colours.strong, 1.5));
    let left = MARK + MARK_GAP;
    let room = band.width - f64::from(left);
    let name = text.get(stage_name(band.stage));
    let lines = title_lines(&name, room, f64::from(LETTERS));
    pen.words(
        (x + left, y + ASCENT),
        &spaced(&name, &lines),
        true,
        colours.strong,
    );
    let under = y + 2.0 * LEADING + 4.0;
    let rule = [(x, under), (x + tenths(band.width), under)];
    pen.stroke(
        super::rounded(&rule, 0.0),
        Stroke::solid(colours.edge, RULE),
    );
}

fn draw_box(pen: &mut Pen, item: &NodeBox, title: &str, text: &Text) {
    let colours = stage_colours(item.stage);
    let at = pen.spot(item.x, item.y);
    pen.shapes.push(Shape::Box {
        at,
        size: (tenths(item.width), tenths(item.height)),
        corner: CORNER,
        fill: colours.tint,
        edge: Some(Stroke::solid(colours.edge, EDGE)),
    });
    let (x, y) = pen.spot(item.x + PADDING, item.y + PADDING);
    let is_empty = item.lines.iter().all(String::is_empty);
    match is_empty {
        true => {
            let words = [text.get(Message::PictureUntitled)];
            pen.words((x, y + ASCENT), &words, false, QUIET);
        }
        false => pen.words((x, y + ASCENT), &spaced(title, &item.lines), false, INK),
    }
}

/// A stage without items says so, or it would look forgotten.
fn draw_nothing(pen: &mut Pen, band: &StageBand, text: &Text) {
    let (x, y) = pen.spot(band.x, band.y);
    let at = (x, y + 3.0 * LEADING + ASCENT);
    pen.words(at, &[text.get(Message::PictureNothing)], false, QUIET);
}
