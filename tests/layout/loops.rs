//! A chain with loops within and across stages, which is hard to lay out: it is drawn the same
//! here and in a browser (`tests/browser/canvas.spec.mjs` has the same order), and its loops are
//! told from other links.

use throughline::import::import;
use throughline::layout::{LayoutOptions, RouteKind, layout};
use throughline::model::Framework;

fn chain() -> Framework {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/layout");
    let bytes = std::fs::read(folder.join("loops.json")).unwrap();
    import(&bytes).unwrap().framework
}

#[test]
fn the_order_is_that_of_a_browser() {
    let drawing = layout(&chain(), &LayoutOptions::default());
    let order: Vec<&str> = drawing.boxes.iter().map(|item| item.id.as_str()).collect();
    assert_eq!(
        order.join(" "),
        "i1 i2 i3 a5 a1 a2 a3 a6 a4 o1 s2 s1 m1 m2 l1 l2"
    );
}

#[test]
fn loops_within_a_stage_are_loops_too() {
    let drawing = layout(&chain(), &LayoutOptions::default());
    let loops = drawing.routes.iter().filter(|route| route.is_loop);
    let (within, back): (Vec<_>, Vec<_>) =
        loops.partition(|route| route.kind == RouteKind::WithinStage);
    let ids = |routes: &[&throughline::layout::Route]| {
        let ids: Vec<&str> = routes.iter().map(|route| route.id.as_str()).collect();
        ids.join(" ")
    };
    assert_eq!(ids(&within), "k7 k16");
    assert_eq!(ids(&back), "k8 k9 k10");
}
