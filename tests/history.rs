//! Undo, redo and bursts of typing; and a long random walk of edits, undo and redo against a
//! plain list of snapshots.
#![allow(clippy::unwrap_used, clippy::panic)] // A test may: helpers are not seen as tests.

mod support;

use proptest::prelude::*;
use std::rc::Rc;
use support::chance::Chance;
use support::sample::*;
use throughline::edit::*;
use throughline::model::*;

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
fn numbers_are_typed_like_letters_and_a_new_row_is_a_step_of_its_own() {
    let mut history = History::new(sample());
    for (number, people) in [1, 12, 120].into_iter().enumerate() {
        let edit = Edit::Need(NeedField::People(Some(people)));
        history.make(&edit, at(number as f64));
    }
    assert_eq!(history.entries().count(), 1);
    for ids in [&["x"][..], &["x", "y"], &["y"]] {
        history.make(&authors(ids), at(9.0));
    }
    assert_eq!(history.entries().count(), 4);
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
                    prop_assert_eq!(changed, *before != **history.present(), "{:?}", edit);
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
