//! Our compiled messages say what the field's own Fluent says, for every message and many
//! arguments, and our plural forms are those of an independent implementation.

#![allow(clippy::expect_used, reason = "a test that cannot go on must fail")]

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use std::collections::BTreeSet;
use std::fs;
use throughline::model::Language;
use throughline::text::{ALL, IDS, Message, Text, Value, plural_category};
use unic_langid::LanguageIdentifier;

const NUMBERS: [f64; 10] = [0.0, 1.0, 2.0, 3.0, 5.0, 6.0, 11.0, 1.5, 21.0, 1234.0];

/// The English files as they are written.
fn sources() -> Vec<String> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/locales/en");
    let entries = fs::read_dir(folder).expect("the folder of English is there");
    let paths = entries.map(|entry| entry.expect("an entry").path());
    paths
        .filter(|path| path.extension().is_some_and(|extension| extension == "ftl"))
        .map(|path| fs::read_to_string(path).expect("a file of messages"))
        .collect()
}

fn bundle() -> FluentBundle<FluentResource> {
    let english: LanguageIdentifier = "en-GB".parse().expect("a language tag");
    let mut bundle = FluentBundle::new(vec![english]);
    bundle.set_use_isolating(false);
    for source in sources() {
        let resource = FluentResource::try_new(source).expect("valid Fluent");
        bundle.add_resource(resource).expect("no id twice");
    }
    bundle
}

/// Every argument name of every message.
fn argument_names() -> BTreeSet<&'static str> {
    let text = sources().join("\n");
    let names = text.split('$').skip(1).map(|rest| {
        let end = rest.find(|letter: char| !(letter.is_alphanumeric() || "-_".contains(letter)));
        &rest[..end.unwrap_or(rest.len())]
    });
    names
        .map(|name| &*Box::leak(name.to_owned().into_boxed_str()))
        .collect()
}

/// What Fluent's own library says.
fn theirs(bundle: &FluentBundle<FluentResource>, id: &str, arguments: &FluentArgs) -> String {
    let message = bundle.get_message(id).expect("a message");
    let pattern = message.value().expect("a message with text");
    let mut problems = Vec::new();
    let said = bundle.format_pattern(pattern, Some(arguments), &mut problems);
    assert!(problems.is_empty(), "{id}: {problems:?}");
    said.into_owned()
}

fn assert_all_equal(our_value: &Value, their_value: &FluentValue) {
    let bundle = bundle();
    let text = Text::new(Language::English);
    let names = argument_names();
    let arguments: FluentArgs = names
        .iter()
        .map(|name| (*name, their_value.clone()))
        .collect();
    let ours: Vec<(&str, Value)> = names
        .iter()
        .map(|name| (*name, our_value.clone()))
        .collect();
    for (id, message) in messages() {
        // Fluent's library leaves commas between thousands to its user; we put them in.
        let said = text.format(message, &ours).replace("1,234", "1234");
        assert_eq!(
            said,
            theirs(&bundle, id, &arguments),
            "{id} with {our_value:?}"
        );
    }
}

fn messages() -> impl Iterator<Item = (&'static str, Message)> {
    IDS.iter().copied().zip(ALL.iter().copied())
}

#[test]
fn messages_say_what_fluent_says_for_numbers() {
    for number in NUMBERS {
        assert_all_equal(&Value::Number(number), &FluentValue::from(number));
    }
}

#[test]
fn messages_say_what_fluent_says_for_text() {
    for word in [
        "Ann’s garden",
        "one",
        "other",
        "",
        "<b>{ $name }</b>",
        "مرحبا",
    ] {
        assert_all_equal(&Value::from(word), &FluentValue::from(word));
    }
}

#[test]
fn every_message_is_in_the_table() {
    let bundle = bundle();
    for (id, message) in messages() {
        assert!(bundle.has_message(id), "{id} is in no file");
        assert!(
            !Text::new(Language::English).get(message).is_empty(),
            "{id} says nothing"
        );
    }
}

#[test]
fn plural_forms_are_those_of_an_independent_implementation() {
    for (language, tag) in [(Language::English, "en"), (Language::Welsh, "cy")] {
        let tag: LanguageIdentifier = tag.parse().expect("a language tag");
        let rules = PluralRules::create(tag, PluralRuleType::CARDINAL).expect("rules");
        for number in (0..=120).map(f64::from).chain([0.5, 1.5, 2.5, 1e6]) {
            let expected = name(rules.select(number).expect("a category"));
            assert_eq!(
                plural_category(language, number),
                expected,
                "{language:?} {number}"
            );
        }
    }
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    }
}
