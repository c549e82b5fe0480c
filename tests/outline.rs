//! The outline: derived with as little as possible made anew, and the same as if it were all new.
#![allow(clippy::unwrap_used, clippy::panic)] // A test may: helpers are not seen as tests.

mod support;

use proptest::prelude::*;
use std::rc::Rc;
use support::chance::Chance;
use support::sample::*;
use throughline::edit::*;
use throughline::editor::*;
use throughline::model::*;

#[test]
fn what_did_not_change_is_the_same_in_the_next_outline() {
    let mut cache = OutlineCache::default();
    let framework = sample();
    let before = cache.outline(&framework);
    assert!(same(&before, &cache.outline(&framework)));
    // The title of `a` is in `a` and in `o`, which it leads to.
    for (edit, changed) in [
        (rename("a", "Visits"), "o a"),
        (rename("b", "Open house"), "b"),
        (Edit::Title("Another".to_owned()), ""),
        (link("l9", "b", "o"), "o b"),
        (delete(&["b"]), "a"),
        (add("n", Stage::Input, None), "n"),
    ] {
        let framework = apply(&framework, &edit);
        let after = cache.clone().outline(&framework);
        assert_eq!(after, outline(&framework), "{edit:?}");
        assert_eq!(made_anew(&before, &after), changed, "{edit:?}");
        for (one, other) in before.iter().zip(&after) {
            let is_same = same(&one.items, &other.items);
            assert_eq!(Rc::ptr_eq(one, other), is_same, "{:?} {edit:?}", one.stage);
        }
    }
}

/// The ids of the items that the second outline does not share with the first.
fn made_anew(before: &Outline, after: &Outline) -> String {
    let items = |outline: &Outline| -> Vec<Rc<OutlineItem>> {
        let stages = outline.iter();
        stages.flat_map(|stage| stage.items.clone()).collect()
    };
    let old = items(before);
    let is_new = |item: &Rc<OutlineItem>| !old.iter().any(|old| Rc::ptr_eq(old, item));
    let new = items(after).into_iter().filter(is_new);
    let ids: Vec<String> = new.map(|item| item.node.id.to_string()).collect();
    ids.join(" ")
}

fn same<T>(one: &[Rc<T>], other: &[Rc<T>]) -> bool {
    let mut pairs = one.iter().zip(other);
    one.len() == other.len() && pairs.all(|(one, other)| Rc::ptr_eq(one, other))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn the_outline_is_the_same_whatever_was_derived_before(
        start in support::frameworks(), seed in any::<u64>(),
    ) {
        let mut framework = Rc::new(start);
        let mut cache = OutlineCache::default();
        let mut chance = Chance::new(seed, 3);
        for step in 0..30 {
            let edit = support::edits::edit(&mut chance, &framework, &format!("new{step}"));
            framework = apply(&framework, &edit);
            prop_assert_eq!(cache.outline(&framework), outline(&framework));
        }
    }
}
