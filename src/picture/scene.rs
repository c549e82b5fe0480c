//! Draws a laid-out chain: stages with their marks and names, and the boxes of items. Links are
//! drawn in `link_lines`, what their lines mean in `legend`.

use super::clean::spaced;
use super::colours::{INK, PAPER, QUIET, stage_colours};
use super::pen::{ASCENT, Pen, tenths};
use super::shape::{LEADING, LETTERS, Picture, Shape, Stroke};
use super::stage_marks::{MARK, stage_mark};
use super::whole::Whole;
use super::{badges, legend, link_lines, link_words};
use crate::layout::{Area, Drawing, NodeBox, StageBand, title_lines};
use crate::model::{Framework, Id};
use crate::text::{Message, Text, stage_name};
use std::collections::HashMap;

/// The letters of the title, from one of its lines to the next, and the space under it.
const TITLE_SIZE: f64 = 17.0;
const TITLE_LEADING: f64 = 23.0;
const TITLE_SPACE: f64 = 6.0;
/// Between the mark of a stage and its name.
const MARK_GAP: f32 = 5.0;
/// Between the border of a box and its title.
const PADDING: f64 = 8.0;
const CORNER: f32 = 6.0;
/// How thick the line of a box is, and that under the name of a stage.
const EDGE: f32 = 1.2;
const RULE: f32 = 2.0;

/// The picture of a drawing that has this margin, without words about it, under a title if it is
/// given one. Stages without items at either end of the chain are drawn as the drawing has them.
pub(super) fn scene(
    framework: &Framework,
    known: &Whole,
    (drawing, margin): (&Drawing, f64),
    text: &Text,
    title: Option<&str>,
) -> Picture {
    let width = drawing.width.max(LEAST_WIDTH);
    let title = title.unwrap_or_default();
    let title_lines = title_lines(title, width - 2.0 * margin, TITLE_SIZE);
    let top = title_height(&title_lines);
    let mut pen = Pen {
        offset: (0.0, top),
        shapes: Vec::new(),
    };
    let nodes = framework.nodes.iter();
    let titles: HashMap<&Id, &str> = nodes.map(|it| (&it.id, it.title.as_str())).collect();
    if top > 0.0 {
        draw_title(&mut pen, margin, &spaced(title, &title_lines));
    }
    let boxes = drawing.boxes.iter().map(Area::of);
    let mut taken: Vec<Area> = boxes.map(|area| area.grown(f64::from(EDGE))).collect();
    for band in &drawing.stages {
        draw_stage(&mut pen, band, text);
        taken.push(area(band, 0.0, HEADING_FOOT));
        let items: Vec<&NodeBox> = boxes_of(drawing, band).collect();
        for item in &items {
            let title = titles.get(&item.id).copied().unwrap_or_default();
            draw_box(&mut pen, item, title, text);
            draw_badges(&mut pen, item, known);
        }
        if items.is_empty() && !is_crossed(drawing, band) {
            draw_nothing(&mut pen, band, text);
            taken.push(area(band, NOTHING_TOP, NOTHING_FOOT));
        }
    }
    link_lines::draw(&mut pen, framework, drawing);
    link_words::draw(&mut pen, framework, drawing, &taken, text);
    let legend = (width, margin);
    let foot = legend::draw(&mut pen, (framework, known), drawing, text, legend);
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

/// A chain of one stage is narrow, and its title and legend need some room.
const LEAST_WIDTH: f64 = 420.0;

/// How high the lines of a title are; nothing if there are no words.
fn title_height(lines: &[String]) -> f64 {
    let is_empty = lines.iter().all(String::is_empty);
    let height: f64 = lines.iter().map(|_| TITLE_LEADING).sum();
    if is_empty { 0.0 } else { height + TITLE_SPACE }
}

fn paper(width: f64, height: f64) -> Shape {
    Shape::Box {
        at: (0.0, 0.0),
        size: (tenths(width), tenths(height)),
        corner: 0.0,
        fill: PAPER,
        edge: None,
    }
}

fn draw_title(pen: &mut Pen, left: f64, lines: &[String]) {
    let at = (tenths(left), tenths(TITLE_LEADING));
    pen.words(at, lines, true, INK);
    if let Some(Shape::Words { size, leading, .. }) = pen.shapes.last_mut() {
        *size = tenths(TITLE_SIZE);
        *leading = tenths(TITLE_LEADING);
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

/// Badges stand at the foot of a box, under its title.
fn draw_badges(pen: &mut Pen, item: &NodeBox, known: &Whole) {
    let badges = known.badges_of(&item.id);
    let inside = item.width - 2.0 * PADDING;
    let top = item.y + item.height - PADDING / 2.0 - badges::height(badges, inside);
    badges::draw(pen, badges, (item.x + PADDING, top), inside, item.stage);
}

/// A stage from one height to another, from its own top.
fn area(band: &StageBand, top: f64, foot: f64) -> Area {
    Area {
        left: band.x,
        top: band.y + top,
        right: band.x + band.width,
        foot: band.y + foot,
    }
}

/// Whether a link runs where a stage would say that it has no items.
fn is_crossed(drawing: &Drawing, band: &StageBand) -> bool {
    let (top, foot) = (band.y + NOTHING_TOP, band.y + NOTHING_FOOT);
    let (left, right) = (band.x, band.x + band.width);
    let mut pieces = drawing.routes.iter().flat_map(|it| it.points.windows(2));
    pieces.any(|piece| {
        let is_beside = piece.iter().all(|it| it.x < left) || piece.iter().all(|it| it.x > right);
        let is_apart = piece.iter().all(|it| it.y < top) || piece.iter().all(|it| it.y > foot);
        !is_beside && !is_apart
    })
}

/// Where the rule under the name of a stage ends, from its own top.
const HEADING_FOOT: f64 = 40.0;
/// Where a stage says that it has no items, from its own top.
const NOTHING_TOP: f64 = 48.0;
const NOTHING_FOOT: f64 = 72.0;

/// A stage without items says so, or it would look forgotten.
fn draw_nothing(pen: &mut Pen, band: &StageBand, text: &Text) {
    let (x, y) = pen.spot(band.x, band.y);
    let at = (x, y + 3.0 * LEADING + ASCENT);
    pen.words(at, &[text.get(Message::PictureNothing)], false, QUIET);
}
