//! What is told of the sections of a specification: those that are left out, and the words that
//! were added to them.

use super::field_words::Called;
use super::fields::sentence;
use super::names::{in_short, quoted, text};
use super::values::{joined, section};
use crate::model::SectionName;
use crate::text::{Message, Phrase, section_heading};
use serde_json::Value;

/// A sentence, with where what it tells is in the file.
type Sentence = (String, Phrase);

/// The sentences about a field of sections; none where it is no such field, or its sections
/// differ in nothing but their order.
pub(super) fn told(place: &str, was: &Value, is: &Value) -> Vec<Sentence> {
    match place {
        "specification/leftOut" => left_out(place, was, is),
        "specification/additions" => additions(place, was, is),
        _ => Vec::new(),
    }
}

fn left_out(place: &str, was: &Value, is: &Value) -> Vec<Sentence> {
    let sentences = [
        (Message::ChangesLeftOut, is, was),
        (Message::ChangesNoLongerLeftOut, was, is),
    ];
    let sentences = sentences.into_iter().filter_map(|(message, these, those)| {
        let those = entries(those);
        let only = entries(these).iter().filter(|name| !those.contains(name));
        let only = only.filter_map(|name| Some(section(name.as_str()?)));
        let phrase = Phrase::new(message).with("sections", joined(only.collect())?);
        Some((place.to_owned(), phrase))
    });
    sentences.collect()
}

fn additions(place: &str, was: &Value, is: &Value) -> Vec<Sentence> {
    let sentences = SectionName::ALL.into_iter().filter_map(|name| {
        let [was, is] = [was, is].map(|additions| added(additions, name));
        let place = || [place, "/", name.id()].concat();
        (was != is).then(|| (place(), of_section(name, &was, &is)))
    });
    sentences.collect()
}

/// What was added to a section, in one text.
fn added(additions: &Value, name: SectionName) -> String {
    let here = entries(additions).iter();
    let here = here.filter(|addition| text(addition, "section") == name.id());
    let texts: Vec<&str> = here.map(|addition| text(addition, "text")).collect();
    texts.join("\n")
}

fn of_section(name: SectionName, was: &str, is: &str) -> Phrase {
    let words = Phrase::new(Message::ChangesWordsAddedTo).with("section", section_heading(name));
    let field = Called {
        words,
        are_several: true,
    };
    let said = |words: &str| {
        Some(in_short(words))
            .filter(|it| !it.is_empty())
            .map(quoted)
    };
    let (from, to) = (said(was), said(is));
    sentence(field, (&was.into(), from), (&is.into(), to))
}

fn entries(list: &Value) -> &[Value] {
    list.as_array().map_or(&[], Vec::as_slice)
}
