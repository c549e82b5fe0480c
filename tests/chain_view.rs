//! How the chain is looked at: choosing, filters, and what an item says of itself. The keyboard
//! is tested in `walking`, the outline in `outline`.
#![allow(clippy::unwrap_used, clippy::panic)] // A test may: helpers are not seen as tests.

mod support;

use std::collections::HashSet;
use std::rc::Rc;
use support::sample::*;
use throughline::chain::Piece;
use throughline::edit::*;
use throughline::editor::*;
use throughline::import::Imported;
use throughline::model::*;
use throughline::text::Text;

const NOW: Moment = Moment(1_000.0);

fn words() -> Text {
    Text::new(Language::English)
}

fn ids(text: &str) -> Vec<Id> {
    text.split_whitespace().map(Id::from).collect()
}

fn editor() -> Editor {
    let mut editor = Editor::new(7, &words());
    let imported = Imported {
        framework: Framework::clone(&sample()),
        repairs: Vec::new(),
    };
    editor.act(Action::OpenImported(Rc::new(imported)), &words());
    editor
}

fn look(editor: &mut Editor, action: ChainAction) {
    editor.act(Action::Chain(action), &words());
}

#[test]
fn what_is_deleted_leaves_the_view_and_the_keyboard_moves_on() {
    let mut editor = editor();
    for id in ["o", "b", "a"] {
        look(&mut editor, ChainAction::SelectAlso(id.into()));
        look(&mut editor, ChainAction::Visit(id.into()));
    }
    look(&mut editor, ChainAction::StartLink("a".into()));
    assert_eq!(editor.chain.selected, ids("o b a"));
    editor.act(Action::Edit(delete(&["a"]), NOW), &words());
    assert_eq!(editor.chain.selected, ids("o b"));
    assert_eq!(editor.chain.walked, ids("o b"));
    assert_eq!(editor.chain.linking_from, None);
    assert_eq!(editor.chain.current, Some("b".into()), "its neighbour");
    editor.act(Action::Undo, &words());
    assert_eq!(
        editor.chain.selected,
        ids("o b"),
        "undo brings nothing back here"
    );
    assert_eq!(editor.chain.current, Some("a".into()), "what came back");
    editor.act(Action::Edit(add("z", Stage::Output, None), NOW), &words());
    look(&mut editor, ChainAction::Visit("z".into()));
    editor.act(Action::Undo, &words());
    assert_eq!(editor.chain.current, Some("a".into()), "where it came from");
    look(&mut editor, ChainAction::Visit("o".into()));
    look(&mut editor, ChainAction::SelectThese(ids("w w gone a")));
    assert_eq!(editor.chain.selected, ids("w a"));
    assert_eq!(
        editor.chain.current,
        Some("w".into()),
        "keys are about them"
    );
    look(&mut editor, ChainAction::SelectAlso("w".into()));
    look(&mut editor, ChainAction::Visit("gone".into()));
    assert_eq!(
        (&*editor.chain.selected, &editor.chain.current),
        (&*ids("a"), &None)
    );
}

#[test]
fn how_the_chain_is_looked_at_is_no_step_and_is_forgotten_with_it() {
    let mut editor = editor();
    look(&mut editor, ChainAction::Select("a".into()));
    look(&mut editor, ChainAction::Show(ChainShows::Outline));
    assert!(!editor.edited);
    assert_eq!(editor.history().entries().count(), 0);
    editor.act(Action::StartBlank, &words());
    let expected = ChainView {
        shows: ChainShows::Outline,
        ..ChainView::default()
    };
    assert_eq!(editor.chain, expected);
}

#[test]
fn no_more_is_pasted_than_a_file_may_hold() {
    let mut editor = editor();
    let mut paste = |ids: std::ops::Range<usize>, title: &str| {
        let node = |number: usize| {
            Rc::new(Node {
                id: Id(format!("n{number}")),
                title: title.to_owned(),
                ..Node::default()
            })
        };
        let piece = Piece {
            nodes: ids.map(node).collect(),
            ..Piece::default()
        };
        let how = Insertion::Pasted;
        let edit = Edit::Chain(ChainEdit::Insert { piece, how });
        editor.act(Action::Edit(edit, NOW), &words());
        (editor.framework().nodes.len(), editor.notices.len())
    };
    assert_eq!(paste(0..1_997, "Item"), (4, 1), "there are 4 already");
    assert_eq!(paste(0..1_995, "Item"), (1_999, 1));
    assert_eq!(paste(1_995..1_996, &"x".repeat(20_001)), (1_999, 2));
    assert_eq!(paste(1_995..1_996, "Item"), (2_000, 2));
}

/// A filter with some of its parts set.
fn filter(set: impl FnOnce(&mut ChainFilter)) -> ChainFilter {
    let mut filter = ChainFilter::default();
    set(&mut filter);
    filter
}

#[test]
fn a_filter_hides_what_does_not_match() {
    let mut framework = Framework::clone(&sample());
    let node = Rc::make_mut(&mut framework.nodes[0]);
    node.lead_partner_id = Some("p".into());
    node.delivery = Some(Delivery::Open);
    node.detail = "At the kitchen table".to_owned();
    Rc::make_mut(&mut framework.nodes[1]).supporting_partner_ids = ids("p");
    Rc::make_mut(&mut framework.links[1]).strength = LinkStrength::Strong;
    let both = |it: &mut ChainFilter| {
        it.text = "visits".to_owned();
        it.stage = Some(Stage::Output);
    };
    for (filter, shown) in [
        (ChainFilter::default(), "a b o w"),
        (filter(|it| it.text = " ".to_owned()), "a b o w"),
        (filter(|it| it.partner = Some("p".into())), "a b"),
        (filter(|it| it.stage = Some(Stage::Output)), "o"),
        (filter(|it| it.strength = Some(LinkStrength::Strong)), "o w"),
        (filter(|it| it.delivery = Some(Delivery::Open)), "a"),
        (filter(|it| it.text = "table HOME".to_owned()), "a"),
        (filter(|it| it.text = "nothing".to_owned()), ""),
        (filter(both), "o"),
    ] {
        let nodes = framework.nodes.iter();
        let (matching, others): (Vec<&Rc<Node>>, Vec<_>) =
            nodes.partition(|node| filter.matches(&framework, node));
        let found: Vec<&str> = matching.iter().map(|node| node.id.as_str()).collect();
        assert_eq!(found.join(" "), shown, "{filter:?}");
        let hidden: HashSet<Id> = others.iter().map(|node| node.id.clone()).collect();
        assert_eq!(filter.hidden(&framework), hidden, "{filter:?}");
        assert_eq!(filter.hidden_count(&framework), hidden.len());
    }
}

#[test]
fn an_item_says_where_it_stands() {
    let mut framework = Framework::clone(&sample());
    for criterion in &mut framework.criteria {
        let criterion = Rc::make_mut(criterion);
        criterion.success.sentence = "Warm".to_owned();
        criterion.failure.sentence = "Cold".to_owned();
    }
    Rc::make_mut(&mut framework.nodes[1]).title = " ".to_owned();
    let mut outcome = Node::clone(&framework.nodes[3]);
    outcome.id = "w2".into();
    outcome.title = "People stay well. ".to_owned();
    framework.nodes.push(Rc::new(outcome));
    framework.nodes.push(Rc::new(Node {
        id: "i".into(),
        stage: Stage::Input,
        ..Node::default()
    }));
    let outline = outline(&framework);
    let items = outline.iter().flat_map(|stage| &stage.items);
    let said: Vec<String> = items
        .map(|item| words().say(&item_sentence(item, item.node.id == "b".into())))
        .collect();
    insta::assert_snapshot!(said.join("\n"));
}

#[test]
fn what_is_found_is_gone_through_in_causal_order_and_around() {
    let mut editor = editor();
    let last_and_first = add("money", Stage::Input, None);
    editor.act(Action::Edit(last_and_first, NOW), &words());
    let framework = Rc::clone(editor.framework());
    assert_eq!(editor.chain.next_found(&framework, false), None);
    let filter = ChainFilter {
        text: "e".to_owned(),
        ..ChainFilter::default()
    };
    look(&mut editor, ChainAction::Filter(filter.clone()));
    let found: Vec<Id> = filter.found(&framework).into_iter().cloned().collect();
    let stages = found.iter().map(|id| framework.node(id).unwrap().stage);
    assert!(found.len() == 4 && stages.is_sorted(), "{found:?}");
    let mut step = |is_back| {
        let next = editor.chain.next_found(&framework, is_back).unwrap();
        look(&mut editor, ChainAction::Visit(next.id.clone()));
        assert_eq!((&next.id, next.of), (&found[next.number - 1], found.len()));
        next.number
    };
    let of = found.len();
    let there: Vec<usize> = (0..=of).map(|_| step(false)).collect();
    assert_eq!(there, (1..=of).chain([1]).collect::<Vec<_>>());
    assert_eq!([step(true), step(true)], [of, of - 1]);
    look(&mut editor, ChainAction::Leave);
    let last = editor.chain.next_found(&framework, true).unwrap();
    assert_eq!(last.number, of);
}
