//! What holds for the layout of any chain: cycles, feedback, links within a stage, no links at
//! all, titles that are empty, endless or made of emoji.

use proptest::prelude::*;
use std::collections::{HashMap, HashSet};
use std::rc::Rc;
use throughline::layout::*;
use throughline::model::{Framework, Id, Link, Node, Stage};

const TITLES: [&str; 6] = [
    "",
    "People feel safe at home",
    "Pneumonoultramicroscopicsilicovolcanoconiosis is understood",
    "👩‍👩‍👧‍👦 家家家家家家家家家家家家家家家家家家家家家家家家家家家家家",
    "\u{202e}بيوت دافئة\u{0}\n\tللجميع e\u{301}",
    "a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g h i j k l m n o p q r s",
];

/// A chain with any items and any links between them.
fn chain() -> impl Strategy<Value = Framework> {
    let sizes = prop_oneof![4 => 0..14_usize, 2 => 14..60_usize, 1 => 60..200_usize];
    sizes.prop_flat_map(|size| {
        let items = prop::collection::vec((0..6_usize, 0..TITLES.len()), size);
        let ends = (0..size.max(1), 0..size.max(1));
        (items, prop::collection::vec(ends, 0..=2 * size))
            .prop_map(|(items, ends)| made(&items, &ends))
    })
}

fn made(items: &[(usize, usize)], ends: &[(usize, usize)]) -> Framework {
    let mut framework = Framework::new("Anything");
    for (place, (stage, title)) in items.iter().enumerate() {
        framework.nodes.push(Rc::new(Node {
            id: Id(format!("n{place}")),
            stage: Stage::ALL[*stage],
            title: TITLES[*title].to_owned(),
            ..Node::default()
        }));
    }
    let mut joined = HashSet::new();
    for (from, to) in ends {
        if from != to && joined.insert((from, to)) {
            framework.links.push(Rc::new(Link {
                id: Id(format!("l{from}-{to}")),
                from: Id(format!("n{from}")),
                to: Id(format!("n{to}")),
                ..Link::default()
            }));
        }
    }
    framework
}

fn flows() -> impl Strategy<Value = Flow> {
    prop_oneof![Just(Flow::LeftToRight), Just(Flow::TopToBottom)]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(160))]

    #[test]
    fn any_chain_is_drawn_well(framework in chain(), flow in flows()) {
        let options = LayoutOptions { flow, badge_height: 24.0, ..LayoutOptions::default() };
        let drawing = layout(&framework, &options);
        let found = measure(&drawing);
        prop_assert_eq!((found.overlaps, found.through_boxes), (0, 0));
        every_item_and_link_is_drawn_once(&framework, &drawing);
        everything_is_inside(&drawing);
        stages_follow_each_other(&drawing, flow);
        titles_fit(&drawing, &options);
        routes_are_attached(&drawing);
        prop_assert_eq!(layout(&framework, &options), drawing);
    }
}

fn every_item_and_link_is_drawn_once(framework: &Framework, drawing: &Drawing) {
    let mut drawn: Vec<&Id> = drawing.boxes.iter().map(|item| &item.id).collect();
    let mut items: Vec<&Id> = framework.nodes.iter().map(|node| &node.id).collect();
    drawn.sort();
    items.sort();
    assert_eq!(drawn, items);
    let routes: Vec<_> = drawing
        .routes
        .iter()
        .map(|route| (&route.id, &route.from, &route.to))
        .collect();
    let links: Vec<_> = framework
        .links
        .iter()
        .map(|link| (&link.id, &link.from, &link.to))
        .collect();
    assert_eq!(routes, links);
}

fn everything_is_inside(drawing: &Drawing) {
    let inside = |x: f64, y: f64| {
        assert!(
            x >= 0.0 && x <= drawing.width,
            "{x} is outside {}",
            drawing.width
        );
        assert!(
            y >= 0.0 && y <= drawing.height,
            "{y} is outside {}",
            drawing.height
        );
    };
    for item in &drawing.boxes {
        inside(item.x, item.y);
        inside(item.x + item.width, item.y + item.height);
    }
    for point in drawing.routes.iter().flat_map(|route| &route.points) {
        inside(point.x, point.y);
    }
}

/// Bands come in the order of the chain, apart; every box is in its own; boxes are listed as
/// they are drawn.
fn stages_follow_each_other(drawing: &Drawing, flow: Flow) {
    let stages: Vec<Stage> = drawing.stages.iter().map(|band| band.stage).collect();
    assert_eq!(stages, Stage::ALL);
    for pair in drawing.stages.windows(2) {
        let (end, begin) = match flow {
            Flow::LeftToRight => (pair[0].x + pair[0].width, pair[1].x),
            Flow::TopToBottom => (pair[0].y + pair[0].height, pair[1].y),
        };
        assert!(end < begin);
    }
    for item in &drawing.boxes {
        let band = drawing
            .stages
            .iter()
            .find(|band| band.stage == item.stage)
            .unwrap();
        assert!(item.x >= band.x - 1e-6 && item.x + item.width <= band.x + band.width + 1e-6);
        assert!(item.y >= band.y - 1e-6 && item.y + item.height <= band.y + band.height + 1e-6);
    }
    for pair in drawing
        .boxes
        .windows(2)
        .filter(|pair| pair[0].stage == pair[1].stage)
    {
        let gap = match flow {
            Flow::LeftToRight => pair[1].y - pair[0].y - pair[0].height,
            Flow::TopToBottom => pair[1].x - pair[0].x - pair[0].width,
        };
        assert!(gap > 19.9, "only {gap} between two boxes");
    }
    assert!(drawing.boxes.is_sorted_by_key(|item| item.stage));
}

fn titles_fit(drawing: &Drawing, options: &LayoutOptions) {
    for item in &drawing.boxes {
        assert!(!item.lines.is_empty());
        let inside = item.width - 2.0 * options.padding;
        assert!(
            item.lines
                .iter()
                .all(|line| text_width(line, options.title_size) <= inside)
        );
        let needed = item.lines.len() as f64 * options.line_height + options.badge_height;
        assert!(needed + 2.0 * options.padding <= item.height);
    }
}

fn routes_are_attached(drawing: &Drawing) {
    let boxes: HashMap<&Id, &NodeBox> = drawing.boxes.iter().map(|item| (&item.id, item)).collect();
    for route in &drawing.routes {
        let (from, to) = (boxes[&route.from], boxes[&route.to]);
        let (first, last) = (route.points.first().unwrap(), route.points.last().unwrap());
        assert!(is_on_border(*first, from), "{first:?} is not on {from:?}");
        assert!(is_on_border(*last, to), "{last:?} is not on {to:?}");
        let kind = match from.stage.cmp(&to.stage) {
            std::cmp::Ordering::Less => RouteKind::Forward,
            std::cmp::Ordering::Equal => RouteKind::WithinStage,
            std::cmp::Ordering::Greater => RouteKind::Feedback,
        };
        assert_eq!(route.kind, kind);
    }
}

fn is_on_border(point: Point, item: &NodeBox) -> bool {
    let near = |one: f64, other: f64| (one - other).abs() < 1e-6;
    let in_width = point.x >= item.x - 1e-6 && point.x <= item.x + item.width + 1e-6;
    let in_height = point.y >= item.y - 1e-6 && point.y <= item.y + item.height + 1e-6;
    let on_side = near(point.x, item.x) || near(point.x, item.x + item.width);
    let on_end = near(point.y, item.y) || near(point.y, item.y + item.height);
    (on_side && in_height) || (on_end && in_width)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn words_beside_routes_lie_on_nothing_and_at_their_route(framework in chain(), flow in flows()) {
        let drawing = layout(&framework, &LayoutOptions { flow, ..LayoutOptions::default() });
        let routes: Vec<&Route> = drawing.routes.iter().collect();
        let widths = [34.0, 62.0, 110.0].into_iter().cycle();
        let labels = routes.iter().zip(widths);
        let labels: Vec<Label> = labels.map(|(route, width)| Label { route, size: (width, 16.0) }).collect();
        let boxes: Vec<Area> = drawing.boxes.iter().map(Area::of).collect();
        let places = place_labels(&labels, &routes, &boxes, (drawing.width, drawing.height), None);
        let placed = labels.iter().zip(places);
        let placed: Vec<(&Route, Area)> = placed
            .filter_map(|(label, place)| Some((label.route, Area::around(place?, label.size))))
            .collect();
        for (number, (route, area)) in placed.iter().enumerate() {
            prop_assert!(!boxes.iter().any(|item| item.overlaps(area)));
            prop_assert!(!placed[..number].iter().any(|(_, other)| other.overlaps(area)));
            let mut pieces = route.points.windows(2);
            prop_assert!(pieces.any(|piece| area.grown(6.0).is_crossed(piece[0], piece[1])));
        }
    }
}
