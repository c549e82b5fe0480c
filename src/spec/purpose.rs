//! The section *Purpose on one page*: the change wanted, for whom and by when.
//! When the work starts and how long it runs belong in `term`.

use super::document::{Item, Paragraph, Place};
use super::draft::{Draft, bullet};
use super::words::Context;
use crate::model::{Node, Stage};
use crate::text::{Message, Phrase};

/// Writes the section.
pub(super) fn write(context: &Context, draft: &mut Draft) {
    let framework = context.framework;
    let about = &framework.about;
    draft.prose(&about.summary, &Place::About("summary"));
    let population = &framework.need.population;
    let place = Place::Need("population");
    draft.labelled(Message::SpecLabelPeople, population, &place);
    let lasting: Vec<Item> = framework
        .nodes_in(Stage::LongTermOutcome)
        .map(|node| {
            bullet(Paragraph::plain(change(context, node)).at(Place::Node(node.id.clone())))
        })
        .collect();
    if !lasting.is_empty() {
        let phrase = Phrase::new(Message::SpecPurposeChanges).with("count", lasting.len());
        draft.remark(context.say(phrase));
        draft.list(lasting);
    }
    note_missing(context, draft);
}

fn change(context: &Context, node: &Node) -> String {
    let title = context.titled(&node.title);
    match node.by_month {
        Some(month) => context.say(
            Phrase::new(Message::SpecPurposeChangeBy)
                .with("change", title)
                .with("month", context.month_of_work(month)),
        ),
        None => title,
    }
}

fn note_missing(context: &Context, draft: &mut Draft) {
    let about = &context.framework.about;
    if context.framework.title.trim().is_empty() {
        draft.question(Message::SpecAskTitle, Place::Framework);
    }
    let texts = [
        (&about.summary, "summary", Message::SpecAskSummary),
        (
            &about.commissioner,
            "commissioner",
            Message::SpecAskCommissioner,
        ),
        (&about.place, "place", Message::SpecAskPlace),
    ];
    for (words, field, question) in texts {
        if words.trim().is_empty() {
            draft.question(question, Place::About(field));
        }
    }
}
