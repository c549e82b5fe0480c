//! When it happens, in easy read: when it begins, how long it lasts, and how much longer it may.

use super::parts::finish;
use super::sentences::Lines;
use crate::model::SectionName;
use crate::spec::document::Place;
use crate::spec::draft::Draft;
use crate::spec::words::Context;
use crate::text::{Message, Phrase};

/// Writes the section, one thing a line.
pub(super) fn write(context: &Context, draft: &mut Draft) {
    let about = &context.framework.about;
    let mut lines = Lines::new(context);
    if !about.start.trim().is_empty() {
        let message = match context.is_past(&about.start) {
            true => Message::EasyStarted,
            false => Message::EasyStarts,
        };
        let phrase = Phrase::new(message).with("when", context.when(&about.start));
        lines.say(phrase, &Place::About("start"));
    }
    let lengths = [
        (about.term_months, Message::EasyLasts, "termMonths"),
        (
            about.extension_months,
            Message::EasyLonger,
            "extensionMonths",
        ),
    ];
    for (months, message, place) in lengths {
        if let Some(months) = months.filter(|months| *months > 0) {
            let phrase = Phrase::new(message).with("term", length(context, months));
            lines.say(phrase, &Place::About(place));
        }
    }
    finish(draft, lines, SectionName::Term);
}

/// "3 years", "18 months".
fn length(context: &Context, months: u32) -> String {
    match months.is_multiple_of(12) {
        true => context.say(Phrase::new(Message::SpecYears).with("count", months / 12)),
        false => context.months(months),
    }
}
