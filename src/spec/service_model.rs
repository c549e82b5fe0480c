//! The section *Service model and interdependence*: where it happens, what is done and what it
//! rests on, in outline. How people come to it and move on is in people's own words.

use super::document::Place;
use super::draft::Draft;
use super::words::{Context, clause};
use crate::model::{SectionName, Stage};
use crate::text::{Message, Phrase};

/// Writes the section.
pub(super) fn write(context: &Context, draft: &mut Draft) {
    let place = clause(&context.framework.about.place);
    if !place.is_empty() {
        let phrase = Phrase::new(Message::SpecServicePlace).with("place", place);
        draft.sentence(context.say(phrase), Place::About("place"));
    }
    for (stage, message) in [
        (Stage::Activity, Message::SpecServiceActivities),
        (Stage::Input, Message::SpecServiceInputs),
    ] {
        let nodes = context.framework.nodes_in(stage);
        let titles: Vec<String> = nodes.map(|node| context.quoted(&node.title)).collect();
        let count = titles.len();
        if count > 0 {
            let phrase = Phrase::new(message).with("count", count);
            let items = context.some_of(titles.into_iter());
            draft.sentence(context.say(phrase.with("items", items)), Place::Chain);
        }
    }
    let additions = &context.framework.specification;
    let is_told = |words: &str| !words.trim().is_empty();
    if !additions
        .additions_to(SectionName::ServiceModel)
        .any(is_told)
    {
        let place = Place::Addition(SectionName::ServiceModel);
        draft.gap(
            Message::SpecAskServiceModel,
            Message::SpecLacksServiceModel,
            place,
        );
    }
}
