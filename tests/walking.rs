//! Walking through the chain with the keyboard: where each step leads, and that it has an inverse.
#![allow(clippy::unwrap_used, clippy::panic)] // A test may: helpers are not seen as tests.

mod support;

use proptest::prelude::*;
use serde_json::json;
use std::rc::Rc;
use support::chance::Chance;
use throughline::editor::*;
use throughline::model::*;

fn ids(text: &str) -> Vec<Id> {
    text.split_whitespace().map(Id::from).collect()
}

/// The items in document order, which is as good an order as any.
fn drawn(framework: &Framework) -> DrawnOrder {
    let ids = |stage| framework.nodes_in(stage).map(|it| it.id.clone()).collect();
    Rc::new(Stage::ALL.into_iter().map(ids).collect())
}

fn standing(framework: &Framework, on: &str) -> ChainView {
    let mut view = ChainView::default();
    view.act(framework, ChainAction::Visit(on.into()));
    view
}

/// An input, two activities that lead to two outputs, an outcome and a way back.
fn crossing() -> Framework {
    let link = |ends: &str| {
        let (from, to) = ends.split_once('>').unwrap();
        json!({"id": ends, "from": from, "to": to})
    };
    let links = ["i>a", "i>b", "a>p", "b>p", "b>o", "o>w", "p>w", "w>i"];
    let node =
        |id: &str, stage: &str, title: &str| json!({"id": id, "stage": stage, "title": title});
    serde_json::from_value(json!({
        "formatVersion": 1, "title": "T",
        "nodes": [
            node("i", "input", "Time"), node("a", "activity", "Talks"),
            node("b", "activity", "Évening walks"), node("o", "output", "Walks"),
            node("p", "output", "Wider talks"), node("w", "longTermOutcome", "Well")],
        "links": links.map(link)
    }))
    .unwrap()
}

#[test]
fn steps_lead_along_links_and_among_siblings() {
    let framework = crossing();
    let order = drawn(&framework);
    let step = |from: &str, step: Step| {
        let found = standing(&framework, from).step(&framework, &order, &step);
        found.map_or(String::new(), |id| id.to_string())
    };
    let type_ = |text: &str| Step::Type(text.to_owned());
    for (from, taken, to) in [
        ("i", Step::AlongNext, "a"),
        ("b", Step::AlongNext, "p"),
        ("w", Step::AlongBack, "o"),
        // The way back is taken when there is no other.
        ("w", Step::AlongNext, "i"),
        ("i", Step::AlongBack, "w"),
        ("a", Step::DownInStage, "b"),
        ("b", Step::DownInStage, ""),
        ("a", Step::UpInStage, ""),
        ("p", Step::FirstInStage, "o"),
        ("o", Step::LastInStage, "p"),
        ("o", Step::FirstInStage, ""),
        ("p", Step::First, "i"),
        ("p", Step::Last, "w"),
        ("i", type_("w"), "o"),
        ("o", type_("w"), "p"),
        ("p", type_("w"), "w"),
        ("w", type_("w"), "o"),
        ("o", type_("ww"), "p"),
        ("o", type_("wi"), "p"),
        ("p", type_("wi"), ""),
        ("i", type_("É"), "b"),
        ("i", type_("x"), ""),
        ("i", type_(""), ""),
    ] {
        assert_eq!(step(from, taken.clone()), to, "{from} {taken:?}");
    }
    let nowhere = ChainView::default();
    let first = nowhere.step(&framework, &order, &Step::Last);
    assert_eq!(first, Some("i".into()));
    assert_eq!(nowhere.tab_stop(&order), Some(&"i".into()));
    assert_eq!(nowhere.step(&framework, &[], &Step::First), None);
    // What is not drawn is not walked to.
    let partly = vec![ids("i"), ids("b"), ids("p")];
    let found = standing(&framework, "i").step(&framework, &partly, &Step::AlongNext);
    assert_eq!(found, Some("b".into()));
    assert_eq!(
        standing(&framework, "a").tab_stop(&partly),
        Some(&"i".into())
    );
}

#[test]
fn one_returns_where_one_was_though_another_is_nearer() {
    let framework = crossing();
    let order = drawn(&framework);
    let mut view = standing(&framework, "b");
    view.act(&framework, ChainAction::Visit("o".into()));
    let walk = |view: &mut ChainView, step| {
        view.act(&framework, ChainAction::Walk(step, Rc::clone(&order)));
        view.current.clone().unwrap().to_string()
    };
    assert_eq!(walk(&mut view, Step::AlongBack), "b");
    assert_eq!(
        walk(&mut view, Step::AlongNext),
        "o",
        "and not p, which is nearer"
    );
    view.act(&framework, ChainAction::WalkBack);
    view.act(&framework, ChainAction::WalkBack);
    view.act(&framework, ChainAction::WalkBack);
    assert_eq!(view.current, Some("b".into()));
    view.act(&framework, ChainAction::WalkBack);
    assert_eq!(view.current, Some("b".into()), "it was the first");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn every_step_has_an_inverse(framework in support::frameworks(), seed in any::<u64>()) {
        let order = drawn(&framework);
        let mut chance = Chance::new(seed, 3);
        let mut view = ChainView::default();
        let steps = [
            (Step::AlongNext, Some(Step::AlongBack)),
            (Step::AlongBack, Some(Step::AlongNext)),
            (Step::UpInStage, Some(Step::DownInStage)),
            (Step::DownInStage, Some(Step::UpInStage)),
            (Step::FirstInStage, None),
            (Step::LastInStage, None),
            (Step::First, None),
            (Step::Last, None),
            (Step::Type("m".to_owned()), None),
        ];
        for _ in 0..40 {
            let (step, inverse) = chance.pick(&steps);
            let before = view.current.clone();
            let walk = |step| ChainAction::Walk(step, Rc::clone(&order));
            view.act(&framework, walk(step));
            if before.is_none() || view.current == before {
                continue;
            }
            let mut back = view.clone();
            back.act(&framework, ChainAction::WalkBack);
            prop_assert_eq!(&back.current, &before);
            if let Some(inverse) = inverse {
                let mut back = view.clone();
                back.act(&framework, walk(inverse));
                prop_assert_eq!(&back.current, &before);
            }
        }
    }
}
