//! How the program speaks: every message is used, and sentences are short.

use crate::files::{assert_none, root, sources};
use std::fs;
use throughline::model::Language;
use throughline::text::{ALL, IDS, Text};

const MOST_WORDS: usize = 25;

#[test]
fn every_message_is_used() {
    let code: String = sources(&["src"], &["rs"])
        .into_iter()
        .map(|source| source.text)
        .collect();
    let unused: Vec<String> = ALL
        .iter()
        .zip(IDS)
        .filter(|(message, _)| !names(&code, &format!("Message::{message:?}")))
        .map(|(message, id)| format!("{id} (Message::{message:?})"))
        .collect();
    assert_none("messages that nothing says", &unused);
}

/// Files of messages that are no part of the first load, with where they may be said: only
/// code that is fetched with them. `build.rs` has the same list.
const LATER: &[(&str, &[&str])] = &[
    ("chain-diagram.ftl", PARTS),
    ("changes.ftl", &["src/changes/", "src/cli/diff.rs"]),
    ("checks.ftl", &["src/check/"]),
    ("cli.ftl", &["src/cli/"]),
    ("commands.ftl", PARTS),
    ("diagram.ftl", PARTS),
    (
        "exchange.ftl",
        &[
            "src/export/cids/",
            "src/export/left_out/",
            "src/export/ocds/",
        ],
    ),
    ("export.ftl", &["src/cli/formats.rs", "src/ui/export/"]),
    ("library.ftl", PARTS),
    ("measures.ftl", PARTS),
    ("panel.ftl", PARTS),
    ("outline.ftl", PARTS),
    ("parts.ftl", PARTS),
    (
        "pdf.ftl",
        &["src/export/printed.rs", "src/spec/", "src/ui/export/"],
    ),
    ("picture.ftl", &["src/picture/", "src/spec/"]),
    ("reading.ftl", &["src/import/exchange/"]),
    ("review.ftl", PARTS),
    ("routes.ftl", PARTS),
    (
        "scale.ftl",
        &[
            "src/picture/scale/",
            "src/spec/criteria_scale.rs",
            "src/ui/criteria/",
        ],
    ),
    (
        "sheets.ftl",
        &[
            "src/export/mermaid.rs",
            "src/export/sheets/",
            "src/ui/export/",
        ],
    ),
    ("specification.ftl", SPECIFICATION),
    (
        "specification-page.ftl",
        &["src/ui/export/", "src/ui/specification/"],
    ),
    (
        "table.ftl",
        &["src/import/exchange/", "src/import/table/", "src/ui/table/"],
    ),
];

/// What is fetched with the specification: what changed is told there and on the command line.
/// What `text` says of it is called by these alone.
const SPECIFICATION: &[&str] = &[
    "src/changes/",
    "src/export/sheets/",
    "src/spec/",
    "src/text/dates.rs",
    "src/text/figures.rs",
    "src/text/section_names.rs",
    "src/text/self_check.rs",
];

/// What is fetched with the pages of the parts. `names` has words of both: see there.
const PARTS: &[&str] = &[
    "src/editor/commands.rs",
    "src/editor/key.rs",
    "src/editor/routes.rs",
    "src/editor/sentence.rs",
    "src/library/",
    "src/ui/beside.rs",
    "src/ui/canvas/",
    "src/ui/chain/",
    "src/ui/criteria/",
    "src/ui/measures/",
    "src/ui/names.rs",
    "src/ui/panel/",
    "src/ui/purpose/",
    "src/ui/review/",
];

#[test]
fn words_that_are_fetched_later_are_said_by_what_is_fetched_with_them() {
    let mut wrong = Vec::new();
    for (file, places) in LATER {
        let path = root().join("assets/locales/en").join(file);
        let words = fs::read_to_string(path).expect("the messages");
        let ids = words.lines().filter_map(|line| line.split_once(" ="));
        let ids: Vec<&str> = ids.map(|(id, _)| id).collect();
        assert!(!ids.is_empty(), "no messages were found in {file}");
        for source in sources(&["src"], &["rs"]) {
            if places.iter().any(|place| source.name.starts_with(place)) {
                continue;
            }
            let of_file = ALL.iter().zip(IDS).filter(|(_, id)| ids.contains(id));
            let said = of_file
                .filter(|(message, _)| names(&source.text, &format!("Message::{message:?}")));
            wrong.extend(said.map(|(_, id)| format!("{} says {id} of {file}", source.name)));
        }
    }
    assert_none("words that the page would not find", &wrong);
}

/// Whether the code holds the name and not only a longer one that begins with it.
fn names(code: &str, name: &str) -> bool {
    code.split(name)
        .skip(1)
        .any(|rest| !rest.starts_with(|letter: char| letter.is_alphanumeric()))
}

#[test]
fn sentences_of_messages_are_short() {
    let text = Text::new(Language::English);
    let long: Vec<String> = ALL
        .iter()
        .zip(IDS)
        .flat_map(|(message, id)| long_sentences(id, &text.get(*message)))
        .collect();
    assert_none("sentences that are too long", &long);
}

#[test]
fn sentences_of_the_loader_are_short() {
    let path = root().join("assets/loader/throughline.js");
    let loader = fs::read_to_string(path).expect("the loader");
    let messages = loader_messages(&loader);
    assert!(messages.len() > 5, "the table of messages was not found");
    let long: Vec<String> = messages
        .iter()
        .flat_map(|message| long_sentences("loader", message))
        .collect();
    assert_none("sentences that are too long", &long);
}

/// The strings of the table `MESSAGES`, one to a line.
fn loader_messages(loader: &str) -> Vec<&str> {
    let (_, rest) = loader.split_once("const MESSAGES = {").expect("the table");
    let (table, _) = rest.split_once("};").expect("its end");
    let texts = table.lines().filter_map(|line| {
        let text = line.trim().trim_end_matches(',');
        let text = text.split_once(": ").map_or(text, |(_, text)| text);
        text.strip_prefix(['\'', '"'])?.strip_suffix(['\'', '"'])
    });
    texts.collect()
}

fn long_sentences(id: &str, text: &str) -> Vec<String> {
    let sentences = text.split_inclusive(['.', '?', '!', '\n']);
    sentences
        .map(|sentence| (sentence, sentence.split_whitespace().count()))
        .filter(|(_, words)| *words > MOST_WORDS)
        .map(|(sentence, words)| format!("{id}: {words} words: {}", sentence.trim()))
        .collect()
}

#[test]
fn long_sentences_are_found() {
    let long = "word ".repeat(MOST_WORDS + 1) + "end.";
    assert_eq!(long_sentences("id", &long).len(), 1);
    assert_eq!(long_sentences("id", "Short. Short again.").len(), 0);
}
