//! Edits through the public door: what each does, what it is called, and a long random walk of
//! edits, undo and redo against a plain list of snapshots.

mod support;

use proptest::prelude::*;
use serde_json::json;
use std::rc::Rc;
use support::chance::Chance;
use throughline::edit::*;
use throughline::model::*;
use throughline::text::Text;

/// Two activities, an output and an outcome, with everything that hangs on the outcome.
fn sample() -> Rc<Framework> {
    let document = json!({
        "formatVersion": 1, "id": "f", "title": "Warm homes",
        "nodes": [
            {"id": "a", "stage": "activity", "title": "Home visits"},
            {"id": "b", "stage": "activity", "title": "Drop-in"},
            {"id": "o", "stage": "output", "title": "Visits made"},
            {"id": "w", "stage": "longTermOutcome", "title": "People live in warm homes"}],
        "links": [
            {"id": "l1", "from": "a", "to": "o"},
            {"id": "l2", "from": "o", "to": "w", "evidenceIds": ["e"]}],
        "measures": [{"id": "m", "nodeId": "w", "name": "Homes above 18 °C"}],
        "criteria": [
            {"id": "c", "nodeId": "w", "measureId": "m", "earlyWarningNodeId": "o"},
            {"id": "c2", "nodeId": "o", "measureId": "m", "earlyWarningNodeId": "w"}],
        "evidence": [{"id": "e", "nodeIds": ["w", "o"]}],
        "partners": [{"id": "p", "name": "Warm Alliance"}],
        "money": {"costs": [{"id": "k", "nodeIds": ["w"]}],
                  "payment": {"rules": [{"id": "r", "criterionId": "c"}]}}
    });
    let framework = serde_json::from_value(document).unwrap();
    assert_eq!(violations(&framework), []);
    Rc::new(framework)
}

fn titles(framework: &Framework, stage: Stage) -> Vec<&str> {
    let nodes = framework.nodes_in(stage);
    nodes.map(|node| node.title.as_str()).collect()
}

fn delete(ids: &[&str]) -> Edit {
    let ids = ids.iter().map(|id| Id::from(*id)).collect();
    Edit::Node(NodeEdit::Delete(ids))
}

fn add(id: &str, stage: Stage, after: Option<&str>) -> Edit {
    let node = Node {
        id: id.into(),
        stage,
        title: id.to_owned(),
        ..Node::default()
    };
    let after = after.map(Id::from);
    Edit::Node(NodeEdit::Add { node, after })
}

fn move_to(id: &str, stage: Stage, position: usize) -> Edit {
    let id = id.into();
    Edit::Node(NodeEdit::Move {
        id,
        stage,
        position,
    })
}

fn rename(id: &str, title: &str) -> Edit {
    let field = NodeField::Title(title.to_owned());
    Edit::Node(NodeEdit::Set {
        id: id.into(),
        field,
    })
}

fn link(id: &str, from: &str, to: &str) -> Edit {
    Edit::Link(LinkEdit::Add(Link {
        id: id.into(),
        from: from.into(),
        to: to.into(),
        ..Link::default()
    }))
}

fn set_measure(id: &str, node: &str, field: MeasureField) -> Edit {
    Edit::Measure(MeasureEdit::Set {
        id: id.into(),
        node_id: node.into(),
        field,
    })
}

fn set_criterion(id: &str, node: &str, field: CriterionField) -> Edit {
    Edit::Criterion(CriterionEdit::Set {
        id: id.into(),
        node_id: node.into(),
        field,
    })
}

fn authors(ids: &[&str]) -> Edit {
    let author = |id: &&str| {
        Rc::new(Author {
            id: Id::from(*id),
            ..Author::default()
        })
    };
    Edit::About(AboutField::Authors(ids.iter().map(author).collect()))
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

fn at(moment: f64) -> Moment {
    Moment(moment)
}

fn typed(history: &mut History, text: &str, start: f64) {
    for (number, (end, letter)) in text.char_indices().enumerate() {
        let so_far = text[..end + letter.len_utf8()].to_owned();
        history.make(&Edit::Title(so_far), at(start + 100.0 * number as f64));
    }
}

#[test]
fn a_burst_of_typing_is_one_entry() {
    let start = sample();
    let mut history = History::new(Rc::clone(&start));
    typed(&mut history, "Warmer", 0.0);
    assert_eq!(history.entries().count(), 1);
    // A pause of more than a second and a half starts another.
    typed(&mut history, "Cold", 500.0 + 1_501.0);
    assert_eq!(history.entries().count(), 2);
    // So does leaving the field,
    history.end_burst();
    history.make(&Edit::Title("Colder".to_owned()), at(2_400.0));
    assert_eq!(history.entries().count(), 3);
    // and another field.
    history.make(&rename("a", "H"), at(2_401.0));
    history.make(&rename("b", "D"), at(2_402.0));
    assert_eq!(history.entries().count(), 5);
    while history.undo().is_some() {}
    assert!(Rc::ptr_eq(history.present(), &start));
}

#[test]
fn choices_are_never_one_burst() {
    let mut history = History::new(sample());
    for (number, status) in [Status::Draft, Status::Agreed].into_iter().enumerate() {
        history.make(&Edit::About(AboutField::Status(status)), at(number as f64));
    }
    assert_eq!(history.entries().count(), 2);
}

#[test]
fn a_burst_that_ends_where_it_began_leaves_no_entry() {
    let start = sample();
    let mut history = History::new(Rc::clone(&start));
    assert!(history.make(&Edit::Title("Warm homes!".to_owned()), at(0.0)));
    assert!(history.make(&Edit::Title("Warm homes".to_owned()), at(9.0)));
    assert_eq!(history.undo_label(), None);
    assert!(Rc::ptr_eq(history.present(), &start));
}

#[test]
fn a_new_edit_clears_redo_and_an_edit_without_effect_does_not() {
    let mut history = History::new(sample());
    history.make(&rename("a", "One"), at(0.0));
    history.undo();
    assert!(!history.make(&rename("a", "Home visits"), at(1.0)));
    assert!(history.redo_label().is_some());
    assert!(history.make(&rename("a", "Two"), at(2.0)));
    assert_eq!(history.redo(), None);
}

#[test]
fn the_oldest_of_more_than_a_thousand_steps_is_forgotten() {
    let mut history = History::new(sample());
    for number in 0..1_200 {
        history.make(
            &Edit::Title(number.to_string()),
            at(f64::from(number) * 2_000.0),
        );
    }
    assert_eq!(history.entries().count(), 1_000);
    while history.undo().is_some() {}
    assert_eq!(history.present().title, "199");
}

/// What a history should be: every version in a list, and where we are in it.
struct Oracle {
    versions: Vec<Framework>,
    place: usize,
}

impl Oracle {
    fn make(&mut self, next: Framework) {
        self.versions.truncate(self.place + 1);
        self.versions.push(next);
        self.place += 1;
    }

    fn present(&self) -> &Framework {
        &self.versions[self.place]
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn edits_undo_and_redo_agree_with_a_list_of_snapshots(
        start in support::frameworks(), seed in any::<u64>(), steps in 1..60_usize,
    ) {
        let mut history = History::new(Rc::new(start.clone()));
        let mut oracle = Oracle { versions: vec![start], place: 0 };
        let mut chance = Chance::new(seed, 3);
        for step in 0..steps {
            match chance.below(6) {
                0 => {
                    let undone = history.undo().is_some();
                    prop_assert_eq!(undone, oracle.place > 0);
                    oracle.place -= usize::from(undone);
                }
                1 => {
                    let redone = history.redo().is_some();
                    prop_assert_eq!(redone, oracle.place + 1 < oracle.versions.len());
                    oracle.place += usize::from(redone);
                }
                _ => {
                    let before = Rc::clone(history.present());
                    let edit = support::edits::edit(&mut chance, &before, &format!("new{step}"));
                    // Far apart, so that each is a step of its own.
                    let changed = history.make(&edit, Moment(step as f64 * 9_999.0));
                    prop_assert_eq!(changed, *before != **history.present());
                    if changed {
                        oracle.make(Framework::clone(history.present()));
                    }
                }
            }
            prop_assert_eq!(&**history.present(), oracle.present());
            prop_assert_eq!(violations(history.present()), vec![]);
        }
    }

    #[test]
    fn a_history_of_fast_edits_undoes_to_the_very_start(
        start in support::frameworks(), seed in any::<u64>(), steps in 1..60_usize,
    ) {
        let start = Rc::new(start);
        let mut history = History::new(Rc::clone(&start));
        let mut chance = Chance::new(seed, 3);
        for step in 0..steps {
            let before = Rc::clone(history.present());
            let edit = support::edits::edit(&mut chance, &before, &format!("new{step}"));
            history.make(&edit, Moment(step as f64));
        }
        let end = Rc::clone(history.present());
        let undone = std::iter::from_fn(|| history.undo()).count();
        prop_assert!(Rc::ptr_eq(history.present(), &start));
        let redone = std::iter::from_fn(|| history.redo()).count();
        prop_assert_eq!(undone, redone);
        prop_assert!(Rc::ptr_eq(history.present(), &end));
    }
}
