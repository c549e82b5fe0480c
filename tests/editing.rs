//! Edits through the public door: what each does, what it leaves alone and what it is called.
//! Undo and redo belong in `history`.
#![allow(clippy::unwrap_used, clippy::panic)] // A test may: helpers are not seen as tests.

mod support;

use std::rc::Rc;
use support::sample::*;
use throughline::edit::*;
use throughline::model::*;
use throughline::text::Text;

fn titles(framework: &Framework, stage: Stage) -> Vec<&str> {
    let nodes = framework.nodes_in(stage);
    nodes.map(|node| node.title.as_str()).collect()
}

#[test]
fn an_edit_that_changes_nothing_gives_the_same_rc() {
    let name = MeasureField::Name("Homes above 18 °C".to_owned());
    let gone = || Some(Id::from("gone"));
    for edit in [
        Edit::Title("Warm homes".to_owned()),
        Edit::Language(Language::English),
        Edit::About(AboutField::Status(Status::Idea)),
        Edit::Need(NeedField::People(None)),
        rename("a", "Home visits"),
        rename("gone", "Anything"),
        add("a", Stage::Input, None),
        add("f", Stage::Input, None),
        add("", Stage::Input, None),
        move_to("a", Stage::Activity, 0),
        move_to("b", Stage::Activity, 9),
        move_to("gone", Stage::Activity, 0),
        delete(&["gone", "m"]),
        link("l3", "a", "o"),
        link("l3", "a", "a"),
        link("l3", "a", "gone"),
        link("l1", "b", "o"),
        set_measure("m", "w", name),
        set_measure("new", "gone", MeasureField::Name("N".to_owned())),
        set_measure("c", "w", MeasureField::Name("N".to_owned())),
        set_measure("new", "w", MeasureField::Name(String::new())),
        set_criterion("c", "w", CriterionField::Measure(gone())),
        set_criterion("new", "w", CriterionField::Measure(gone())),
        authors(&["a"]),
        authors(&["x", "x"]),
        authors(&[""]),
        Edit::Several {
            label: label(&sample(), &rename("a", "x")),
            edits: vec![rename("a", "x"), rename("a", "Home visits")],
        },
    ] {
        let before = sample();
        assert!(Rc::ptr_eq(&before, &apply(&before, &edit)), "{edit:?}");
    }
}

#[test]
fn what_an_edit_does_not_touch_stays_shared() {
    let before = sample();
    let after = apply(&before, &rename("b", " as typed "));
    assert_eq!(after.node(&"b".into()).unwrap().title, " as typed ");
    for (number, (one, other)) in before.nodes.iter().zip(&after.nodes).enumerate() {
        assert_eq!(Rc::ptr_eq(one, other), number != 1);
    }
    assert!(Rc::ptr_eq(&before.money, &after.money));
    let after = apply(&before, &delete(&["b"]));
    assert!(Rc::ptr_eq(&before.evidence[0], &after.evidence[0]));
    assert!(Rc::ptr_eq(&before.money, &after.money));
}

#[test]
fn deleting_an_item_takes_what_belongs_to_it_and_every_reference() {
    let after = apply(&sample(), &delete(&["w"]));
    assert_eq!(violations(&after), []);
    assert!(after.measures.is_empty());
    let links: Vec<_> = after.links.iter().map(|link| link.id.as_str()).collect();
    assert_eq!(links, ["l1"]);
    let [criterion] = after.criteria.as_slice() else {
        panic!("one criterion stays: {:?}", after.criteria);
    };
    assert_eq!(
        (&criterion.measure_id, &criterion.early_warning_node_id),
        (&None, &None)
    );
    assert_eq!(after.evidence[0].node_ids, [Id::from("o")]);
    assert!(after.money.costs[0].node_ids.is_empty());
    assert_eq!(after.money.payment.rules[0].criterion_id, None);
}

#[test]
fn deleting_a_measure_or_a_criterion_clears_what_pointed_to_it() {
    let after = apply(&sample(), &Edit::Measure(MeasureEdit::Delete("m".into())));
    assert!(
        after
            .criteria
            .iter()
            .all(|criterion| criterion.measure_id.is_none())
    );
    let after = apply(
        &sample(),
        &Edit::Criterion(CriterionEdit::Delete("c".into())),
    );
    assert_eq!(after.money.payment.rules[0].criterion_id, None);
    let after = apply(&sample(), &Edit::Link(LinkEdit::Delete("l2".into())));
    assert_eq!(after.links.len(), 1);
}

#[test]
fn items_are_added_and_moved_to_their_place_in_the_stage() {
    let before = sample();
    for (edit, stage, expected) in [
        (
            add("n", Stage::Activity, Some("a")),
            Stage::Activity,
            vec!["Home visits", "n", "Drop-in"],
        ),
        (
            add("n", Stage::Activity, Some("o")),
            Stage::Activity,
            vec!["Home visits", "Drop-in", "n"],
        ),
        (
            add("n", Stage::Activity, None),
            Stage::Activity,
            vec!["Home visits", "Drop-in", "n"],
        ),
        (add("n", Stage::Input, None), Stage::Input, vec!["n"]),
        (
            move_to("a", Stage::Activity, 1),
            Stage::Activity,
            vec!["Drop-in", "Home visits"],
        ),
        (
            move_to("b", Stage::Activity, 0),
            Stage::Activity,
            vec!["Drop-in", "Home visits"],
        ),
        (
            move_to("a", Stage::Output, 0),
            Stage::Output,
            vec!["Home visits", "Visits made"],
        ),
        (
            move_to("a", Stage::Output, 7),
            Stage::Output,
            vec!["Visits made", "Home visits"],
        ),
        (
            move_to("a", Stage::Input, 3),
            Stage::Input,
            vec!["Home visits"],
        ),
    ] {
        let after = apply(&before, &edit);
        assert_eq!(titles(&after, stage), expected, "{edit:?}");
        assert_eq!(violations(&after), []);
    }
}

#[test]
fn the_first_letter_makes_a_measure_or_a_criterion() {
    let success = CriterionField::SuccessSentence("9 in 10".to_owned());
    let after = apply(&sample(), &set_criterion("new", "w", success));
    let made = after.criterion(&"new".into()).unwrap();
    assert_eq!(
        (made.node_id.as_str(), made.success.sentence.as_str()),
        ("w", "9 in 10")
    );
    let after = apply(
        &sample(),
        &set_measure("new", "a", MeasureField::Unit("%".to_owned())),
    );
    assert_eq!(after.measure(&"new".into()).unwrap().unit, "%");
}

#[test]
fn a_first_threshold_is_on_the_only_measure_of_its_outcome() {
    let ten = || CriterionField::SuccessThreshold(Some(Number(10.0)));
    let on = |framework: &Rc<Framework>, field| {
        let after = apply(framework, &set_criterion("new", "a", field));
        after.criterion(&"new".into()).unwrap().measure_id.clone()
    };
    let unit = || MeasureField::Unit("%".to_owned());
    let one = apply(&sample(), &set_measure("first", "a", unit()));
    assert_eq!(on(&one, ten()), Some("first".into()));
    let words = CriterionField::SuccessSentence("9 in 10".to_owned());
    assert_eq!(on(&one, words), None);
    let two = apply(&one, &set_measure("second", "a", unit()));
    assert_eq!(on(&two, ten()), None);
}

#[test]
fn a_part_list_is_replaced_and_its_own_ids_may_stay() {
    let one = apply(&sample(), &authors(&["x"]));
    let two = apply(&one, &authors(&["x", "y"]));
    assert_eq!(two.about.authors.len(), 2);
    assert_eq!(violations(&two), []);
}

#[test]
fn every_step_has_a_name_people_understand() {
    let before = sample();
    let long = rename("a", &"A very long title, ".repeat(600));
    let renamed = apply(&before, &long);
    let untitled = apply(&before, &rename("b", " "));
    let population = Edit::Need(NeedField::Population(String::new()));
    let failure = CriterionField::FailureSentence(String::new());
    let assumption = LinkField::Assumption(String::new());
    let assume = Edit::Link(LinkEdit::Set {
        id: "l1".into(),
        field: assumption,
    });
    let show_evidence = Edit::Link(LinkEdit::Set {
        id: "l1".into(),
        field: LinkField::Evidence(Vec::new()),
    });
    let help = Edit::Node(NodeEdit::Set {
        id: "a".into(),
        field: NodeField::SupportingPartners(Vec::new()),
    });
    let suggest = Edit::Node(NodeEdit::Set {
        id: "a".into(),
        field: NodeField::SuggestedBy(Vec::new()),
    });
    let said: Vec<String> = [
        (&before, Edit::Title(String::new())),
        (&before, Edit::Language(Language::Welsh)),
        (&before, Edit::About(AboutField::Summary(String::new()))),
        (&before, population),
        (&before, rename("w", "")),
        (&before, add("n", Stage::Activity, None)),
        (&before, move_to("a", Stage::Output, 0)),
        (&before, move_to("b", Stage::Activity, 0)),
        (&before, move_to("a", Stage::Activity, 1)),
        (&before, delete(&["b"])),
        (&before, delete(&["a"])),
        (&before, delete(&["w"])),
        (&before, delete(&["a", "b"])),
        (&before, delete(&["a", "b", "o"])),
        (&before, link("n", "b", "o")),
        (&before, assume),
        (&before, show_evidence),
        (&before, help),
        (&before, suggest),
        (&before, Edit::Link(LinkEdit::Delete("l1".into()))),
        (
            &before,
            set_measure("m", "w", MeasureField::BaselineValue(None)),
        ),
        (&before, set_criterion("c", "w", failure)),
        (&before, Edit::Measure(MeasureEdit::Delete("m".into()))),
        (&before, Edit::Criterion(CriterionEdit::Delete("c".into()))),
        (&renamed, delete(&["a"])),
        (&untitled, delete(&["b"])),
    ]
    .iter()
    .map(|(framework, edit)| Text::new(Language::English).say(&label(framework, edit)))
    .collect();
    insta::assert_snapshot!(said.join("\n"));
}

#[test]
fn steps_of_the_review_have_names_too() {
    let before = sample();
    for (edit, said) in [
        (
            ReviewEdit::Dismiss(Dismissal::default()),
            "Set a finding aside",
        ),
        (ReviewEdit::BringBack("d".into()), "Bring a finding back"),
        (ReviewEdit::Print(true), "Change what is printed"),
    ] {
        let label = label(&before, &Edit::Review(edit));
        assert_eq!(Text::new(Language::English).say(&label), said);
    }
}
