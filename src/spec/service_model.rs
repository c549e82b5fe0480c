//! The section *Service model and interdependence*: where it happens, what is done and what it
//! rests on, in outline. How people come to it and move on is in people's own words.

use super::document::{Item, Paragraph, Place};
use super::draft::{Draft, bullet};
use super::words::{Context, MOST_NAMED};
use crate::model::{SectionName, Stage};
use crate::text::{Message, Phrase};

/// Writes the section.
pub(super) fn write(context: &Context, draft: &mut Draft) {
    let place = &context.framework.about.place;
    draft.labelled(Message::SpecLabelWhere, place, &Place::About("place"));
    for (stage, message) in [
        (Stage::Activity, Message::SpecServiceActivities),
        (Stage::Input, Message::SpecServiceInputs),
    ] {
        let nodes = context.framework.nodes_in(stage);
        let count = nodes.count();
        let phrase = Phrase::new(message).with("count", count);
        draft.led_list(context.say(phrase), items(context, stage, count));
    }
    draft.question_in_words(
        context,
        Message::SpecAskServiceModel,
        SectionName::ServiceModel,
    );
}

/// The items of a stage by title; beyond a dozen the rest are counted.
fn items(context: &Context, stage: Stage, count: usize) -> Vec<Item> {
    let nodes = context.framework.nodes_in(stage).take(MOST_NAMED);
    let mut items: Vec<Item> = nodes
        .map(|node| {
            let title = Paragraph::plain(context.titled(&node.title));
            bullet(title.at(Place::Node(node.id.clone())))
        })
        .collect();
    if let Some(rest) = count.checked_sub(MOST_NAMED).filter(|rest| *rest > 0) {
        let phrase = Phrase::new(Message::SpecListMore).with("count", rest);
        items.push(bullet(
            Paragraph::plain(context.say(phrase)).at(Place::Chain),
        ));
    }
    items
}
