//! `throughline layout`: the geometry of a chain as JSON, so that anyone can look for what
//! crosses and what overlaps.

use super::{Outcome, VALID, files};
use crate::layout::{Drawing, Flow, LayoutOptions, Point, RouteKind, layout};
use crate::text::Text;
use clap::Args;
use serde_json::{Value, json};
use std::path::PathBuf;

#[derive(Debug, Args)]
pub struct Layout {
    /// The framework file; - for standard input
    file: PathBuf,
    /// Stages as rows from top to bottom, as narrow pages have them
    #[arg(long)]
    rows: bool,
}

impl Layout {
    /// Prints the geometry on standard output.
    pub fn run(&self, text: &Text) -> Outcome {
        let imported = files::open(&self.file, text)?;
        for repair in &imported.repairs {
            eprintln!("{}", text.say(repair));
        }
        let flow = match self.rows {
            true => Flow::TopToBottom,
            false => Flow::LeftToRight,
        };
        let options = LayoutOptions {
            flow,
            ..LayoutOptions::default()
        };
        let drawing = layout(&imported.framework, &options);
        let printed = format!("{:#}\n", geometry(&drawing));
        files::print(printed.as_bytes())?;
        Ok(VALID)
    }
}

fn geometry(drawing: &Drawing) -> Value {
    let stages = drawing.stages.iter().map(|band| {
        json!({
            "stage": band.stage,
            "x": rounded(band.x), "y": rounded(band.y),
            "width": rounded(band.width), "height": rounded(band.height),
        })
    });
    let nodes = drawing.boxes.iter().map(|item| {
        json!({
            "id": item.id, "stage": item.stage,
            "x": rounded(item.x), "y": rounded(item.y),
            "width": rounded(item.width), "height": rounded(item.height),
            "lines": item.lines,
        })
    });
    let links = drawing.routes.iter().map(|route| {
        json!({
            "id": route.id, "from": route.from, "to": route.to, "kind": kind(route.kind), "loop": route.is_loop,
            "points": route.points.iter().map(point).collect::<Vec<_>>(),
        })
    });
    json!({
        "width": rounded(drawing.width), "height": rounded(drawing.height),
        "stages": stages.collect::<Vec<_>>(),
        "nodes": nodes.collect::<Vec<_>>(),
        "links": links.collect::<Vec<_>>(),
    })
}

fn kind(kind: RouteKind) -> &'static str {
    match kind {
        RouteKind::Forward => "forward",
        RouteKind::WithinStage => "withinStage",
        RouteKind::Feedback => "feedback",
    }
}

fn point(point: &Point) -> Value {
    json!({ "x": rounded(point.x), "y": rounded(point.y) })
}

/// To a tenth of a pixel: finer cannot be seen.
fn rounded(pixels: f64) -> f64 {
    (pixels * 10.0).round() / 10.0
}
