//! Copying and pasting: a piece of a chain within and between drafts, lists from elsewhere, and
//! texts that are neither. Nothing that is pasted makes the program stop.
#![allow(clippy::unwrap_used, clippy::panic)] // A test may: helpers are not seen as tests.

mod support;

use proptest::prelude::*;
use std::rc::Rc;
use support::sample::sample;
use throughline::chain::Piece;
use throughline::edit::{ChainEdit, Edit, Insertion, apply};
use throughline::editor::{Clipping, read_clipping};
use throughline::model::*;
use throughline::text::Text;

fn read(pasted: &str) -> Clipping {
    read_clipping(pasted, Stage::Activity, &Text::new(Language::English))
}

fn read_piece(pasted: &str) -> Piece {
    match read(pasted) {
        Clipping::Piece(piece) => piece,
        other => panic!("not a piece: {other:?}"),
    }
}

fn paste(framework: &Rc<Framework>, piece: &Piece) -> Rc<Framework> {
    let mut ids = IdSource::seeded(7);
    let piece = piece.with_new_ids(&mut || ids.next_id());
    let how = Insertion::Pasted;
    apply(framework, &Edit::Chain(ChainEdit::Insert { piece, how }))
}

#[test]
fn a_piece_comes_back_as_it_was_copied() {
    let ids: Vec<Id> = ["o", "w"].map(Id::from).to_vec();
    let piece = Piece::of(&sample(), &ids);
    assert_eq!(read_piece(&piece.to_text()), piece);
    let after = paste(&sample(), &piece);
    assert_eq!(violations(&after), []);
    assert_eq!(after.nodes.len(), 6);
    let evidence = &after.links.last().unwrap().evidence_ids;
    assert_eq!(*evidence, [Id::from("e")], "it is found where it came from");
}

#[test]
fn a_list_is_read_with_the_headings_people_see() {
    let Clipping::Lines(lines) = read("• Home visits\n\nShort-term outcomes\n1. Warm") else {
        panic!("a list");
    };
    let read: Vec<_> = lines
        .iter()
        .map(|it| (it.title.as_str(), it.stage))
        .collect();
    let warm = ("Warm", Stage::ShortTermOutcome);
    assert_eq!(read, [("Home visits", Stage::Activity), warm]);
}

#[test]
fn what_is_no_piece_is_a_list_or_refused_with_the_reason() {
    assert_eq!(read(""), Clipping::Lines(Vec::new()));
    for list in ["{ a", "{\"a\": 1}", "[1]", "<p>Hello</p>"] {
        assert!(matches!(read(list), Clipping::Lines(lines) if lines.len() == 1));
    }
    for refused in [
        r#"{"formatVersion": 1, "title": "#,
        r#"{"formatVersion": 99, "title": "T"}"#,
    ] {
        assert!(matches!(read(refused), Clipping::Refused(_)), "{refused}");
    }
    let mended = r#"{"formatVersion": 1, "nodes": [{"stage": "output", "title": 5}]}"#;
    assert_eq!(read_piece(mended).nodes[0].title, "5");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_piece_is_copied_and_pasted_well_formed(
        framework in support::frameworks(), seed in any::<u64>(),
    ) {
        let chosen = |(number, node): (usize, &Rc<Node>)| {
            (seed >> (number % 64) & 1 == 1).then(|| node.id.clone())
        };
        let ids: Vec<Id> = framework.nodes.iter().enumerate().filter_map(chosen).collect();
        let piece = Piece::of(&framework, &ids);
        let read = read_piece(&piece.to_text());
        prop_assert_eq!(&read.nodes, &piece.nodes);
        prop_assert_eq!(&read.links, &piece.links);
        prop_assert_eq!(&read.measures, &piece.measures);
        prop_assert_eq!(read.criteria.len(), piece.criteria.len());
        let framework = Rc::new(framework);
        for target in [&framework, &sample()] {
            let after = paste(target, &read);
            prop_assert_eq!(violations(&after), vec![]);
            prop_assert_eq!(after.nodes.len(), target.nodes.len() + ids.len());
        }
    }

    #[test]
    fn any_text_can_be_pasted(pasted in "[\\PC\n\t•\\-]{0,200}", cut in 0..400_usize) {
        read(&pasted);
        let text = Piece::whole(&sample()).to_text();
        let cut = text.chars().take(cut).collect::<String>() + &pasted;
        if let Clipping::Lines(lines) = read(&cut) {
            prop_assert!(lines.iter().all(|line| !line.title.trim().is_empty()));
        }
    }
}
