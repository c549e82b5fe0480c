//! What holds for every scale, whatever numbers people type: it is drawn within its picture, its
//! flags are apart, its zones cover it, and it is said in words. Scales that a person has read
//! are held as snapshots.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use proptest::prelude::*;
use throughline::calc::{Level, Move, Scale, ZoneKind, ratings};
use throughline::model::{Criterion, Direction, Language, Measure, Number};
use throughline::picture::{Months, ScaleDrawing, ScaleSheet, Shape, draw_scale, scale_words};
use throughline::spec::{Block, SpecOptions, document};
use throughline::text::{SCALE, Text};

fn text() -> Text {
    Text::new(Language::English).with(&SCALE)
}

/// A criterion and its measure from five numbers, from the baseline to stretch.
fn pair(unit: &str, direction: Direction, values: [Option<f64>; 5]) -> (Criterion, Measure) {
    let [baseline, failure, minimum, success, stretch] = values.map(|it| it.map(Number));
    let mut measure = Measure {
        name: "Something".to_owned(),
        unit: unit.to_owned(),
        direction: Some(direction),
        ..Measure::default()
    };
    measure.baseline.value = baseline;
    let mut criterion = Criterion::default();
    criterion.failure.threshold = failure;
    criterion.minimum.threshold = minimum;
    criterion.success.threshold = success;
    criterion.stretch.threshold = stretch;
    (criterion, measure)
}

fn drawn(scale: &Scale, unit: &str, width: f64) -> ScaleDrawing {
    let sheet = ScaleSheet {
        width,
        measure: "Something",
        unit,
        months: &Months::default(),
        held: None,
    };
    draw_scale(scale, &text(), &sheet)
}

fn number() -> impl Strategy<Value = Option<f64>> {
    let any = prop_oneof![
        4 => (0_i32..=100).prop_map(f64::from),
        3 => (-1000_i32..1000).prop_map(|it| f64::from(it) / 10.0),
        1 => any::<f64>().prop_filter("files hold no others", |it| it.is_finite()),
        1 => Just(0.0),
        1 => Just(f64::MAX),
        1 => Just(f64::MIN_POSITIVE),
        1 => Just(1e15 + 1.0),
    ];
    proptest::option::weighted(0.8, any)
}

fn any_scale() -> impl Strategy<Value = (Scale, &'static str)> {
    let units = prop_oneof![
        Just("%"),
        Just("£"),
        Just("people"),
        Just("points | of ten")
    ];
    let directions = prop_oneof![
        Just(Direction::Up),
        Just(Direction::Down),
        Just(Direction::Stay)
    ];
    let values = [number(), number(), number(), number(), number()];
    (units, directions, values).prop_filter_map("is no scale", |(unit, direction, values)| {
        let (criterion, measure) = pair(unit, direction, values);
        Some((Scale::of(&criterion, Some(&measure)).ok()?, unit))
    })
}

proptest! {
    #[test]
    fn rulers_are_round_and_hold_every_number((scale, _) in any_scale()) {
        let ruler = scale.ruler;
        let ticks = ruler.ticks();
        prop_assert!((2..=12).contains(&ticks.len()), "{ticks:?}");
        prop_assert!(ticks.windows(2).all(|pair| pair[0] < pair[1]), "{ticks:?}");
        prop_assert_eq!(ticks.first().copied(), Some(ruler.low()));
        let length = ruler.high() - ruler.low();
        let slack = length * 1e-6;
        for (level, value) in scale.levels.said() {
            prop_assert!(value >= ruler.low() - slack, "{level:?}");
            prop_assert!(value <= ruler.high() + slack, "{level:?}");
        }
    }

    #[test]
    fn shares_stay_within_a_hundred(values in [0.0..=100.0, 0.0..=100.0, 0.0..=100.0_f64]) {
        let [baseline, failure, success] = values.map(Some);
        let values = [baseline, failure, None, success, None];
        let (criterion, measure) = pair("%", Direction::Up, values);
        let scale = Scale::of(&criterion, Some(&measure)).unwrap();
        prop_assert!(scale.ruler.low() >= 0.0 && scale.ruler.high() <= 100.0);
        let highest = scale.ruler.moved(100.0, Move::FarUp);
        prop_assert_eq!(highest, 100.0);
    }

    #[test]
    fn zones_cover_the_ruler((scale, _) in any_scale()) {
        let zones = scale.zones();
        prop_assert_eq!(zones.first().map(|it| it.low), Some(scale.ruler.low()));
        prop_assert_eq!(zones.last().map(|it| it.high), Some(scale.ruler.high()));
        for pair in zones.windows(2) {
            prop_assert_eq!(pair[0].high, pair[1].low);
            prop_assert_ne!(pair[0].kind, pair[1].kind);
        }
        let is_contradictory = scale.levels.is_contradictory();
        let shows = zones.iter().any(|it| it.kind == ZoneKind::Contradiction);
        prop_assert!(is_contradictory || !shows);
        prop_assert_eq!(ratings(&scale.levels).is_none(), is_contradictory);
    }

    #[test]
    fn flags_are_apart_and_within_the_picture((scale, unit) in any_scale(), width in 260.0..900.0) {
        let drawing = drawn(&scale, unit, width);
        for (place, flag) in drawing.flags.iter().enumerate() {
            prop_assert!(flag.height >= 24.0 && flag.width >= 24.0);
            prop_assert!(flag.x >= 0.0 && flag.y >= 0.0);
            prop_assert!(flag.x + flag.width <= width || flag.x <= 1.0);
            for other in &drawing.flags[place + 1..] {
                let beside = flag.x + flag.width <= other.x || other.x + other.width <= flag.x;
                let above = flag.y + flag.height <= other.y || other.y + other.height <= flag.y;
                prop_assert!(beside || above, "{flag:?} {other:?}");
            }
        }
        for shape in &drawing.picture.shapes {
            if let Shape::Words { at, .. } = shape {
                prop_assert!(at.0 >= 0.0 && at.1 <= drawing.picture.height, "{shape:?}");
            }
        }
    }

    #[test]
    fn every_threshold_is_said_in_words((scale, unit) in any_scale()) {
        let sentences = scale_words(&scale, unit, &Months::default(), &text());
        let zones: Vec<ZoneKind> = sentences.iter().filter_map(|it| it.zone).collect();
        let said = |level| scale.levels.value(level).is_some();
        prop_assert_eq!(zones.contains(&ZoneKind::Failure), said(Level::Failure));
        prop_assert_eq!(zones.contains(&ZoneKind::Success), said(Level::Success));
        prop_assert_eq!(zones.contains(&ZoneKind::Stretch), said(Level::Stretch));
        let has_gap = sentences.iter().any(|it| it.words.contains('{'));
        prop_assert!(!has_gap);
    }

    #[test]
    fn proposals_and_steps_are_numbers((scale, _) in any_scale()) {
        use Move::{Down, FarDown, FarUp, High, Low, Up};
        for level in Level::ALL {
            let value = scale.proposal(level);
            prop_assert!(value.is_finite());
            for by in [Down, Up, FarDown, FarUp, Low, High] {
                let moved = scale.ruler.moved(value, by);
                prop_assert!(moved.is_finite());
                let longer = scale.with(level, moved).on(scale.ruler);
                prop_assert!(longer.ruler.low() < longer.ruler.high());
            }
        }
    }
}

/// A scale as text: its zones with the flags over it, and its words.
fn read(unit: &str, direction: Direction, values: [Option<f64>; 5]) -> String {
    let (criterion, measure) = pair(unit, direction, values);
    let scale = Scale::of(&criterion, Some(&measure)).unwrap();
    let months = Months {
        judged: Some("month 24".to_owned()),
        due: None,
    };
    let sentences = scale_words(&scale, unit, &months, &text());
    let ticks = scale.ruler.ticks();
    let mut lines = vec![format!("{ticks:?}")];
    for zone in scale.zones() {
        lines.push(format!("{:?} {} to {}", zone.kind, zone.low, zone.high));
    }
    lines.extend(sentences.into_iter().map(|it| it.words));
    lines.join("\n")
}

#[test]
fn scales_read_as_they_should() {
    let all = [Some(52.0), Some(55.0), Some(60.0), Some(65.0), Some(75.0)];
    insta::assert_snapshot!("up", read("%", Direction::Up, all));
    let less = [Some(9.0), Some(8.0), None, Some(4.5), None];
    insta::assert_snapshot!("down", read("days", Direction::Down, less));
    let same = [Some(24.0), Some(30.0), None, Some(22.0), None];
    insta::assert_snapshot!("stay", read("points", Direction::Stay, same));
    let wrong = [Some(70.0), Some(66.0), Some(68.0), Some(65.0), None];
    insta::assert_snapshot!("contradictory", read("%", Direction::Up, wrong));
    let money = [None, None, None, Some(1_234_567.0), None];
    insta::assert_snapshot!("money", read("GBP", Direction::Down, money));
}

#[test]
fn the_drawing_of_a_scale() {
    let all = [Some(52.0), Some(55.0), Some(60.0), Some(65.0), Some(75.0)];
    let (criterion, measure) = pair("%", Direction::Up, all);
    let scale = Scale::of(&criterion, Some(&measure)).unwrap();
    let drawing = drawn(&scale, "%", 600.0);
    insta::assert_debug_snapshot!("drawing", drawing.flags);
    let rows = |width| {
        let flags = drawn(&scale, "%", width).flags;
        flags.iter().map(|flag| flag.row).max()
    };
    assert!(rows(900.0) < rows(280.0));
}

#[test]
fn what_is_held_stays_in_its_row() {
    let all = [Some(52.0), Some(55.0), None, Some(65.0), None];
    let (criterion, measure) = pair("%", Direction::Up, all);
    let scale = Scale::of(&criterion, Some(&measure)).unwrap();
    let sheet = ScaleSheet {
        width: 600.0,
        measure: "",
        unit: "%",
        months: &Months::default(),
        held: Some((Level::Success, 2)),
    };
    for value in [42.0, 53.0, 56.0, 70.0] {
        let flags = draw_scale(&scale.with(Level::Success, value), &text(), &sheet).flags;
        let success = flags.iter().find(|it| it.level == Level::Success).unwrap();
        assert_eq!(success.row, 2);
    }
}

#[test]
fn staying_the_same_is_said_on_both_sides_of_the_baseline() {
    let framework = serde_json::from_value(serde_json::json!({
        "formatVersion": 1,
        "title": "Same",
        "nodes": [{ "id": "a", "stage": "longTermOutcome", "title": "As able as before" }],
        "measures": [{ "id": "b", "nodeId": "a", "name": "Score", "unit": "points", "direction": "stay", "baseline": { "value": 24 } }],
        "criteria": [{ "id": "c", "nodeId": "a", "success": { "threshold": 26 }, "failure": { "threshold": 18 } }]
    }))
    .unwrap();
    let written = document(&framework, &text(), &SpecOptions::default()).plain_text();
    for line in [
        "| Success | from 22 points to 26 points |",
        "| Failure | below 18 points or above 30 points |",
        "| Good | From 22 points to 26 points |",
    ] {
        assert!(written.contains(line), "{line} is not in\n{written}");
    }
}

#[test]
fn scales_are_drawn_where_pictures_are_with_their_words_for_readers() {
    let every_field = include_str!("fixtures/every-field.json");
    let framework = serde_json::from_str(every_field).unwrap();
    let options = SpecOptions {
        drawn: true,
        ..SpecOptions::default()
    };
    let drawn = document(&framework, &text(), &options);
    let blocks = drawn.sections.iter().flat_map(|section| &section.blocks);
    let figures = blocks.filter_map(|block| match block {
        Block::Figure(picture) if picture.title.starts_with("Scale of") => Some(picture),
        _ => None,
    });
    let descriptions: Vec<_> = figures.map(|it| it.description.as_str()).collect();
    assert_eq!(descriptions.len(), 2);
    assert!(descriptions[0].starts_with("Less is better. Baseline: 9 days. Failure:"));
    assert!(descriptions[1].ends_with("Until then these thresholds are provisional."));
}
