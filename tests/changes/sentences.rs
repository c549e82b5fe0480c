//! How differences are said: values, what has no name of its own, and every field at once. That
//! none is left out is held beside this.

use super::cases::{NAMELESS, VALUES, YES_OR_NO};
use super::{differ, full, places, told};
use serde_json::Value;

#[test]
fn every_field_that_changes_is_told_in_plain_words() {
    insta::assert_snapshot!(told(&full(), &differ::changed(&full(), "")));
}

#[test]
fn every_field_that_is_given_or_taken_away_is_told_in_plain_words() {
    let bare = differ::bare(&full());
    insta::assert_snapshot!("fields-given", told(&bare, &full()));
    insta::assert_snapshot!("fields-taken-away", told(&full(), &bare));
}

/// What is told when the value at one place is another, or is not there.
fn told_of(place: &str, value: &Value) -> String {
    let mut after = full();
    let (within, field) = place.rsplit_once('/').unwrap();
    let within = after.pointer_mut(within).unwrap();
    match (within, value) {
        (Value::Object(fields), Value::Null) => drop(fields.remove(field)),
        (Value::Object(fields), value) => drop(fields.insert(field.to_owned(), value.clone())),
        (Value::Array(list), Value::Null) => drop(list.remove(field.parse().unwrap())),
        (within, _) => panic!("{place}: {within}"),
    }
    told(&full(), &after)
}

fn hold(cases: &[(&str, &str, &str)]) {
    for (place, value, said) in cases {
        let value = serde_json::from_str(value).unwrap();
        assert_eq!(told_of(place, &value), *said, "{place}");
    }
}

#[test]
fn values_are_said_as_people_say_them() {
    hold(VALUES);
}

#[test]
fn what_is_not_yes_is_no() {
    hold(YES_OR_NO);
}

#[test]
fn what_has_no_name_of_its_own_is_named() {
    hold(NAMELESS);
}

#[test]
fn another_order_is_told_by_kind() {
    for (list, said) in [
        ("nodes", "The items are in another order."),
        ("links", "The links are in another order."),
        ("criteria", "The criteria are in another order."),
        ("evidence", "The pieces of evidence are in another order."),
        (
            "involvement",
            "The groups that took part are in another order.",
        ),
        ("requirements", "The requirements are in another order."),
    ] {
        let mut after = full();
        after[list].as_array_mut().unwrap().swap(0, 1);
        assert_eq!(told(&full(), &after), said);
    }
}

/// No id, and no name or choice of a file, is a word of a sentence.
#[test]
fn no_sentence_has_words_of_a_file() {
    let bare = differ::bare(&full());
    let changed = differ::changed(&full(), "");
    let ids: Vec<Value> = places(&full(), "")
        .into_iter()
        // A finding may be about a part, which has the name of a field and no id.
        .filter(|place| place.ends_with("/id") && !place.contains("/places/"))
        .map(|place| full().pointer(&place).unwrap().clone())
        .collect();
    let is_of_a_file = |word: &&str| {
        let pairs = word.chars().zip(word.chars().skip(1));
        let mut pairs = pairs.filter(|(one, next)| one.is_lowercase() && next.is_uppercase());
        pairs.next().is_some() || ids.iter().any(|id| id == word)
    };
    for (before, after) in [(full(), changed), (bare.clone(), full()), (full(), bare)] {
        let said = told(&before, &after);
        assert!(said.lines().count() > 180, "{said}");
        let words = said.split(|it: char| !it.is_alphanumeric() && it != '-');
        let found: Vec<&str> = words.filter(is_of_a_file).collect();
        assert_eq!(found, Vec::<&str>::new());
    }
}
