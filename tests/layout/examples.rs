//! The five real chains as they are laid out, to be read when something changes.

use std::fmt::Write as _;
use std::path::Path;
use throughline::import::import;
use throughline::layout::{Drawing, Flow, LayoutOptions, layout, measure};

const EXAMPLES: [&str; 5] = [
    "london-rough-sleepers-sib",
    "moj-dependency-recovery",
    "moj-womens-services-london",
    "ways-to-wellness",
    "work-and-health-programme",
];

fn drawn(name: &str, flow: Flow) -> Drawing {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/examples");
    let bytes = std::fs::read(folder.join(format!("{name}.json"))).unwrap();
    let options = LayoutOptions {
        flow,
        ..LayoutOptions::default()
    };
    layout(&import(&bytes).unwrap().framework, &options)
}

/// One line for the whole, for each box and for each link, in whole pixels.
fn printed(drawing: &Drawing) -> String {
    let mut text = format!("{:.0} by {:.0}\n", drawing.width, drawing.height);
    for item in &drawing.boxes {
        let (x, y) = (item.x, item.y);
        let (width, height) = (item.width, item.height);
        let lines = item.lines.join(" / ");
        writeln!(
            text,
            "{} {x:.0},{y:.0} {width:.0}x{height:.0} {lines}",
            item.id
        )
        .unwrap();
    }
    for route in &drawing.routes {
        let points = route.points.iter();
        let points: Vec<_> = points
            .map(|at| format!("{:.0},{:.0}", at.x, at.y))
            .collect();
        writeln!(text, "{} {:?} {}", route.id, route.kind, points.join(" ")).unwrap();
    }
    text
}

#[test]
fn the_real_chains_are_laid_out_as_they_were() {
    for name in EXAMPLES {
        insta::assert_snapshot!(name, printed(&drawn(name, Flow::LeftToRight)));
    }
}

#[test]
fn in_the_real_chains_nothing_crosses_or_overlaps() {
    for name in EXAMPLES {
        for flow in [Flow::LeftToRight, Flow::TopToBottom] {
            let found = measure(&drawn(name, flow));
            let bad = (found.crossings, found.through_boxes, found.overlaps);
            assert_eq!(bad, (0, 0, 0), "{name} {flow:?}");
        }
    }
}
