//! The section *Who it is for*: the people, how many, who can take part and who comes first.

use super::document::{Item, Paragraph, Place};
use super::draft::{Draft, bullet, labelled, record};
use super::words::{Context, clause, lines};
use crate::model::SectionName;
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
            let place = Place::Need("exclusions");
            let details = labelled(context.text, Message::SpecLabelReason, &exclusion.reason);
            let details = details.into_iter().map(|detail| detail.at(place.clone()));
            let details = details.collect();
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
    // That nobody is left out can only be said in words of their own.
    let says_who_is_left_out = !need.exclusions.is_empty() || context.adds_to(SectionName::Who);
    let asked = [
        (
            need.population.trim().is_empty(),
            "population",
            Message::SpecAskPopulation,
        ),
        (need.people.is_none(), "people", Message::SpecAskPeople),
        (
            need.eligibility.trim().is_empty(),
            "eligibility",
            Message::SpecAskEligibility,
        ),
        (
            !says_who_is_left_out,
            "exclusions",
            Message::SpecAskExclusions,
        ),
    ];
    for (_, field, question) in asked.into_iter().filter(|(is_missing, ..)| *is_missing) {
        draft.question(question, Place::Need(field));
    }
}
