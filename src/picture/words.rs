//! What a picture says of itself: its title, and what it shows in words. What stands inside it
//! is written where it is drawn.

use super::clean::line;
use crate::model::{Framework, Id, Stage};
use crate::text::{Message, Phrase, Text, stage_name};
use std::collections::HashMap;

/// The title of the picture of a whole chain.
pub(super) fn title(framework: &Framework, text: &Text) -> String {
    match line(&framework.title) {
        title if title.is_empty() => text.get(Message::PictureTitleAlone),
        title => text.say(&Phrase::new(Message::PictureTitle).with("title", title)),
    }
}

/// The chain in words: a line for each stage and each item, with what it leads to.
pub(super) fn description(framework: &Framework, text: &Text) -> String {
    let leads = leads(framework, text);
    let mut lines = Vec::new();
    for stage in Stage::ALL {
        let nodes = framework.nodes_in(stage);
        let items: Vec<String> = nodes
            .map(|node| item(&node.title, leads.get(&node.id), text))
            .collect();
        if !items.is_empty() {
            lines.push(text.get(stage_name(stage)));
            lines.extend(items);
        }
    }
    lines.join("\n")
}

/// What the picture of the whole chain shows, in a sentence.
pub(super) fn what_whole_shows(framework: &Framework, text: &Text) -> String {
    counted(Phrase::new(Message::PictureWhole), framework, text)
}

/// What a part shows, in a sentence after its title.
pub(super) fn what_part_shows(title: &str, framework: &Framework, text: &Text) -> String {
    let phrase = Phrase::new(Message::PicturePartWhole).with("part", title);
    counted(phrase, framework, text)
}

fn counted(phrase: Phrase, framework: &Framework, text: &Text) -> String {
    let phrase = phrase.with("items", framework.nodes.len());
    text.say(&phrase.with("links", framework.links.len()))
}

/// The title of a part: its number of so many, and from which stage to which.
pub(super) fn part_title(
    (number, of): (usize, usize),
    (first, last): (Stage, Stage),
    text: &Text,
) -> String {
    let [first_name, last_name] = [first, last].map(|stage| text.get(stage_name(stage)));
    let between = Phrase::new(Message::PictureStages).with("first", first_name.as_str());
    let stages = match first == last {
        true => first_name,
        false => text.say(&between.with("last", last_name)),
    };
    let phrase = Phrase::new(Message::PicturePart).with("number", number);
    text.say(&phrase.with("of", of).with("stages", stages))
}

/// The titles of what each item leads to.
fn leads<'a>(framework: &'a Framework, text: &Text) -> HashMap<&'a Id, Vec<String>> {
    let nodes = framework.nodes.iter();
    let titles: HashMap<&Id, &str> = nodes.map(|it| (&it.id, it.title.as_str())).collect();
    let mut leads: HashMap<&Id, Vec<String>> = HashMap::new();
    for link in &framework.links {
        if let Some(title) = titles.get(&link.to) {
            leads
                .entry(&link.from)
                .or_default()
                .push(named(title, text));
        }
    }
    leads
}

fn item(title: &str, leads: Option<&Vec<String>>, text: &Text) -> String {
    let title = named(title, text);
    let phrase = match leads {
        Some(leads) => Phrase::new(Message::PictureItemLeads).with("items", leads.join("; ")),
        None => Phrase::new(Message::PictureItem),
    };
    text.say(&phrase.with("title", title))
}

/// A title on one line, or that there is none.
fn named(title: &str, text: &Text) -> String {
    match line(title) {
        empty if empty.is_empty() => text.get(Message::PictureUntitled),
        title => title,
    }
}
