//! The section *Contract term and change*: when the work starts, how long it runs and by how much
//! it could be extended. How it may end, and what is handed over, is in people's own words. When
//! it is looked at again belongs in `learning`.

use super::document::Place;
use super::draft::Draft;
use super::words::Context;
use crate::model::SectionName;
use crate::text::{Message, Phrase};

/// From so many months on people speak of years.
const LEAST_MONTHS_IN_YEARS: u32 = 24;

/// Writes the section.
pub(super) fn write(context: &Context, draft: &mut Draft) {
    timing(context, draft);
    let about = &context.framework.about;
    if let (None, Some(months)) = (about.term_months, about.extension_months) {
        let phrase =
            Phrase::new(Message::SpecTimingExtension).with("term", length(context, months));
        draft.sentence(context.say(phrase), Place::About("extensionMonths"));
    }
    note_missing(context, draft);
}

/// "This work would start in April 2027 and run for 3 years." The summary says it too.
pub(super) fn timing(context: &Context, draft: &mut Draft) {
    let about = &context.framework.about;
    let started = !about.start.trim().is_empty();
    let message = match (started, about.term_months, context.is_past(&about.start)) {
        (true, Some(_), false) => Message::SpecTimingStartAndTerm,
        (true, Some(_), true) => Message::SpecTimingStartedAndTerm,
        (true, None, false) => Message::SpecTimingStart,
        (true, None, true) => Message::SpecTimingStarted,
        (false, Some(_), _) => Message::SpecTimingTerm,
        (false, None, _) => return,
    };
    let phrase = Phrase::new(message)
        .with("when", context.when(&about.start))
        .with("term", term(context));
    draft.sentence(context.say(phrase), Place::About("start"));
}

/// How long the work runs: "18 months", "3 years, with up to 12 months more".
pub(super) fn term(context: &Context) -> String {
    let about = &context.framework.about;
    let term = about.term_months.map(|months| length(context, months));
    match (term, about.extension_months) {
        (Some(term), Some(more)) if more > 0 => context.say(
            Phrase::new(Message::SpecTermExtended)
                .with("term", term)
                .with("extension", length(context, more)),
        ),
        (term, _) => term.unwrap_or_default(),
    }
}

/// A length of time, in years where it is whole years and nobody counts it in months.
fn length(context: &Context, months: u32) -> String {
    if months < LEAST_MONTHS_IN_YEARS || !months.is_multiple_of(12) {
        return context.months(months);
    }
    context.say(Phrase::new(Message::SpecYears).with("count", months / 12))
}

fn note_missing(context: &Context, draft: &mut Draft) {
    let about = &context.framework.about;
    if about.start.trim().is_empty() {
        let place = Place::About("start");
        draft.question(Message::SpecAskStart, place);
    }
    if about.term_months.is_none() {
        let place = Place::About("termMonths");
        draft.question(Message::SpecAskTerm, place);
    }
    draft.question_in_words(context, Message::SpecAskExit, SectionName::Term);
}
