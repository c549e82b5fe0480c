//! The section *Who it is for*: the people, how many, who can take part and who comes first.

use super::document::{Item, Paragraph, Place};
use super::draft::{Draft, bullet, labelled, record};
use super::words::{Context, clause, lines};
use crate::text::{Message, Phrase};

/// Writes the section.
pub(super) fn write(context: &Context, draft: &mut Draft) {
    let need = &context.framework.need;
    let population = &Place::Need("population");
    draft.labelled(Message::SpecLabelPeople, &need.population, population);
    how_many(context, draft);
    let eligibility = &Place::Need("eligibility");
    draft.labelled(
        Message::SpecLabelEligibility,
        &need.eligibility,
        eligibility,
    );
    let why = &Place::Need("whyThesePeople");
    draft.labelled(
        Message::SpecLabelWhyThesePeople,
        &need.why_these_people,
        why,
    );
    priority_groups(context, draft);
    exclusions(context, draft);
    note_missing(context, draft);
}

fn how_many(context: &Context, draft: &mut Draft) {
    let need = &context.framework.need;
    if let Some(people) = need.people {
        let phrase = Phrase::new(Message::SpecHowManyPeople).with("count", people);
        draft.sentence(context.say(phrase), Place::Need("people"));
    }
    let source = clause(&need.people_source);
    draft.labelled(
        Message::SpecLabelPeopleSource,
        &source,
        &Place::Need("peopleSource"),
    );
}

fn priority_groups(context: &Context, draft: &mut Draft) {
    let place = Place::Need("priorityGroups");
    let groups = &context.framework.need.priority_groups;
    let items: Vec<Item> = groups
        .iter()
        .flat_map(|group| lines(group))
        .map(|group| bullet(Paragraph::plain(group).at(place.clone())))
        .collect();
    if !items.is_empty() {
        draft.heading(context.say(Message::SpecHeadingPriorityGroups));
        draft.list(items);
    }
}

fn exclusions(context: &Context, draft: &mut Draft) {
    let items: Vec<Item> = context
        .framework
        .need
        .exclusions
        .iter()
        .map(|exclusion| {
            let details = labelled(context.text, Message::SpecLabelReason, &exclusion.reason);
            let place = Place::Need("exclusions");
            record(context.titled(&exclusion.group), place, details)
        })
        .collect();
    if !items.is_empty() {
        draft.heading(context.say(Message::SpecHeadingExclusions));
        draft.list(items);
    }
}

fn note_missing(context: &Context, draft: &mut Draft) {
    let need = &context.framework.need;
    if need.population.trim().is_empty() {
        let place = Place::Need("population");
        draft.gap(
            Message::SpecAskPopulation,
            Message::SpecLacksPopulation,
            place,
        );
    }
    if need.people.is_none() {
        let place = Place::Need("people");
        draft.gap(Message::SpecAskPeople, Message::SpecLacksPeople, place);
    }
    if need.eligibility.trim().is_empty() {
        let place = Place::Need("eligibility");
        draft.gap(
            Message::SpecAskEligibility,
            Message::SpecLacksEligibility,
            place,
        );
    }
}
