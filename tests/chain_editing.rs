//! Edits of a chain as people draw it: items linked as they are made, several at once, copies,
//! and the order of a stage. Edits of one entity are tested in `editing`.
#![allow(clippy::unwrap_used, clippy::panic)] // A test may: helpers are not seen as tests.

mod support;

use std::rc::Rc;
use support::sample::*;
use throughline::chain::Piece;
use throughline::edit::*;
use throughline::model::*;
use throughline::text::Text;

fn ids(text: &str) -> Vec<Id> {
    text.split_whitespace().map(Id::from).collect()
}

fn order(framework: &Framework, stage: Stage) -> String {
    let nodes = framework.nodes_in(stage);
    let ids: Vec<&str> = nodes.map(|node| node.id.as_str()).collect();
    ids.join(" ")
}

fn node(id: &str, stage: Stage) -> Node {
    Node {
        id: id.into(),
        stage,
        title: id.to_owned(),
        ..Node::default()
    }
}

fn linked(node: Node, id: &str, from: &str, to: &str) -> Edit {
    let link = Link {
        id: id.into(),
        from: from.into(),
        to: to.into(),
        ..Link::default()
    };
    Edit::Chain(ChainEdit::AddLinked {
        node: node.into(),
        link: link.into(),
    })
}

fn written(nodes: &[(&str, Stage)], after: Option<&str>) -> Edit {
    let nodes = nodes.iter().map(|(id, stage)| Rc::new(node(id, *stage)));
    let piece = Piece {
        nodes: nodes.collect(),
        ..Piece::default()
    };
    let after = after.map(Id::from);
    let how = Insertion::Written { after };
    Edit::Chain(ChainEdit::Insert { piece, how })
}

/// A copy of these items: `a` becomes `a+`, and what is theirs likewise.
fn copy_of(framework: &Framework, chosen: &str) -> Piece {
    let mut number = 0;
    Piece::of(framework, &ids(chosen)).with_new_ids(&mut || {
        number += 1;
        Id(format!("copy{number}"))
    })
}

fn paste(framework: &Framework, chosen: &str) -> Edit {
    Edit::Chain(ChainEdit::Insert {
        piece: copy_of(framework, chosen),
        how: Insertion::Pasted,
    })
}

fn duplicate(framework: &Framework, chosen: &str) -> Edit {
    Edit::Chain(ChainEdit::Insert {
        piece: copy_of(framework, chosen),
        how: Insertion::Duplicated(ids(chosen)),
    })
}

fn place(id: &str, stage: Stage, position: usize, drawn: &str) -> Edit {
    Edit::Chain(ChainEdit::Place {
        id: id.into(),
        stage,
        position,
        drawn: ids(drawn),
    })
}

fn pin(stage: Stage, drawn: &str) -> Edit {
    Edit::Chain(ChainEdit::Pin {
        stage,
        drawn: ids(drawn),
    })
}

fn tidy(stage: Stage, order: &str) -> Edit {
    Edit::Chain(ChainEdit::Tidy {
        stage,
        order: ids(order),
    })
}

fn unpin(stage: Stage) -> Edit {
    Edit::Chain(ChainEdit::Unpin(stage))
}

#[test]
fn an_edit_that_does_not_fit_gives_the_same_rc() {
    let before = sample();
    let clash = Edit::Chain(ChainEdit::Insert {
        piece: Piece::of(&before, &ids("a")),
        how: Insertion::Pasted,
    });
    for edit in [
        linked(node("n", Stage::Output), "l9", "a", "gone"),
        linked(node("n", Stage::Output), "l9", "n", "n"),
        linked(node("n", Stage::Output), "l9", "a", "o"),
        linked(node("n", Stage::Output), "l1", "a", "n"),
        linked(node("n", Stage::Output), "n", "a", "n"),
        linked(node("a", Stage::Output), "l9", "a", "o"),
        linked(node("", Stage::Output), "l9", "a", ""),
        written(&[], None),
        written(&[("n", Stage::Input), ("n", Stage::Input)], None),
        written(&[("n", Stage::Input), ("m", Stage::Input)], None),
        clash,
        paste(&before, "gone"),
        place("gone", Stage::Activity, 0, ""),
        place("a", Stage::Activity, 0, ""),
        place("b", Stage::Activity, 9, ""),
        place("a", Stage::Activity, 1, "b a"),
        unpin(Stage::Activity),
        tidy(Stage::Activity, "a b"),
        tidy(Stage::Input, "a b"),
    ] {
        assert!(Rc::ptr_eq(&before, &apply(&before, &edit)), "{edit:?}");
    }
    let pinned = apply(&before, &pin(Stage::Activity, ""));
    let again = apply(&pinned, &pin(Stage::Activity, "a b"));
    assert!(Rc::ptr_eq(&pinned, &again));
}

#[test]
fn an_item_is_made_with_its_link() {
    let before = sample();
    let after = apply(&before, &linked(node("n", Stage::Output), "l9", "b", "n"));
    assert_eq!(order(&after, Stage::Output), "o n");
    assert!(
        after
            .links_from(&"b".into())
            .any(|link| link.to == "n".into())
    );
    // Of one stage, it stands beside the other.
    let after = apply(&before, &linked(node("n", Stage::Activity), "l9", "n", "a"));
    assert_eq!(order(&after, Stage::Activity), "a n b");
    assert_eq!(violations(&after), []);
}

#[test]
fn an_item_beside_another_is_of_the_stage_beside_it() {
    let before = sample();
    for (id, side, stage) in [
        ("a", Side::After, Stage::Output),
        ("a", Side::Before, Stage::Input),
        ("w", Side::After, Stage::LongTermOutcome),
        ("w", Side::Before, Stage::IntermediateOutcome),
    ] {
        let mut new = ids("n l").into_iter();
        let mut next_id = || new.next().unwrap();
        let edit = ChainEdit::beside(&before, &id.into(), side, "New".into(), &mut next_id);
        let after = apply(&before, &Edit::Chain(edit.unwrap()));
        assert_eq!(after.node(&"n".into()).unwrap().stage, stage);
        let link = after.links.last().unwrap();
        let ends = match side {
            Side::Before => ("n", id),
            Side::After => (id, "n"),
        };
        assert_eq!((link.from.as_str(), link.to.as_str()), ends);
    }
    let mut no_id = Id::default;
    let nowhere = ChainEdit::beside(
        &before,
        &"gone".into(),
        Side::After,
        String::new(),
        &mut no_id,
    );
    assert_eq!(nowhere, None);
}

#[test]
fn several_items_are_written_in_their_order() {
    let before = sample();
    let items = [
        ("x", Stage::Activity),
        ("y", Stage::Output),
        ("z", Stage::Activity),
    ];
    for (after, activities) in [
        (None, "a b x z"),
        (Some("a"), "a x z b"),
        (Some("o"), "a b x z"),
    ] {
        let framework = apply(&before, &written(&items, after));
        assert_eq!(order(&framework, Stage::Activity), activities, "{after:?}");
        assert_eq!(violations(&framework), []);
    }
}

#[test]
fn copies_stand_after_their_originals_with_what_is_theirs() {
    let before = sample();
    let after = apply(&before, &duplicate(&before, "a w"));
    assert_eq!(order(&after, Stage::Activity), "a copy1 b");
    assert_eq!(order(&after, Stage::LongTermOutcome), "w copy2");
    assert_eq!(
        after.links.len(),
        before.links.len(),
        "only links among the copies"
    );
    assert_eq!(after.measures.len(), 2);
    let criterion = after.criteria.last().unwrap();
    assert_eq!(criterion.node_id, "copy2".into());
    assert_eq!(criterion.measure_id, Some(after.measures[1].id.clone()));
    // What is outside the copies is referred to as before.
    assert_eq!(criterion.early_warning_node_id, Some("o".into()));
    assert_eq!(violations(&after), []);
}

#[test]
fn a_piece_can_go_into_another_framework() {
    let piece = paste(&sample(), "o w");
    let other = Rc::new(Framework::new("Another"));
    let after = apply(&other, &piece);
    assert_eq!(violations(&after), []);
    assert_eq!((after.nodes.len(), after.links.len()), (2, 1));
    assert_eq!(after.links[0].evidence_ids, []);
    assert_eq!(after.criteria.len(), 2);
}

#[test]
fn a_chosen_place_keeps_the_order_of_the_stage() {
    let before = sample();
    let after = apply(&before, &place("b", Stage::Activity, 0, ""));
    assert_eq!(order(&after, Stage::Activity), "b a");
    assert_eq!(after.pinned_stages, [Stage::Activity]);
    // The stage is kept as it was drawn, not as it was in the document.
    let two = apply(&before, &written(&[("x", Stage::Activity)], None));
    let after = apply(&two, &place("o", Stage::Activity, 1, "x b a"));
    assert_eq!(order(&after, Stage::Activity), "x o b a");
    assert_eq!(order(&after, Stage::Output), "");
    let after = apply(&after, &place("x", Stage::Input, 5, ""));
    assert_eq!(after.pinned_stages, [Stage::Input, Stage::Activity]);
    assert_eq!(order(&after, Stage::Input), "x");
}

#[test]
fn a_stage_is_pinned_left_alone_and_tidied() {
    let before = sample();
    let pinned = apply(&before, &pin(Stage::Activity, "b"));
    assert_eq!(order(&pinned, Stage::Activity), "b a");
    assert!(pinned.is_pinned(Stage::Activity));
    let left = apply(&pinned, &unpin(Stage::Activity));
    assert_eq!(order(&left, Stage::Activity), "b a");
    assert!(!left.is_pinned(Stage::Activity));
    let tidied = apply(&pinned, &tidy(Stage::Activity, "a gone b o"));
    assert_eq!(order(&tidied, Stage::Activity), "a b");
    assert!(tidied.pinned_stages.is_empty());
    assert_eq!(tidied.nodes, before.nodes, "other stages keep their places");
}

#[test]
fn every_step_has_a_name_people_understand() {
    let before = sample();
    let untitled = linked(Node::default(), "l9", "gone", "");
    let said: Vec<String> = [
        linked(node("n", Stage::Output), "l9", "a", "n"),
        linked(node("n", Stage::Activity), "l9", "n", "o"),
        untitled,
        written(&[("n", Stage::Input)], None),
        written(&[("n", Stage::Input), ("k", Stage::Output)], None),
        paste(&before, "a"),
        paste(&before, "a b w"),
        duplicate(&before, "w"),
        duplicate(&before, "a b"),
        place("b", Stage::Activity, 0, ""),
        place("b", Stage::Activity, 1, "b a"),
        place("b", Stage::Output, 1, ""),
        pin(Stage::ShortTermOutcome, ""),
        unpin(Stage::Activity),
        tidy(Stage::Output, ""),
    ]
    .iter()
    .map(|edit| Text::new(Language::English).say(&label(&before, edit)))
    .collect();
    insta::assert_snapshot!(said.join("\n"));
}

#[test]
fn a_place_that_brings_a_kept_order_back_changes_nothing() {
    let mut framework = Framework::new("");
    let nodes = ["b", "x", "a"].map(|id| Rc::new(node(id, Stage::Output)));
    framework.nodes = nodes.to_vec();
    framework.pinned_stages = vec![Stage::Output];
    let before = Rc::new(framework);
    let same = apply(&before, &place("x", Stage::Output, 1, "x b a"));
    assert!(Rc::ptr_eq(&before, &same));
    let moved = apply(&before, &place("x", Stage::Output, 2, "x b a"));
    assert_eq!(order(&moved, Stage::Output), "b a x");
}
