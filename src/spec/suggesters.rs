//! Whose idea something was, in words. Which things say so belongs in their sections.

use super::words::Context;
use crate::model::Suggester;
use crate::text::Message;

/// Those whose idea it was, as one part of a sentence; empty where nobody is named.
pub(super) fn suggesters(context: &Context, known: &[Suggester]) -> String {
    let names = known.iter().map(|who| context.say(suggester(*who)));
    context.all_of(names)
}

fn suggester(who: Suggester) -> Message {
    match who {
        Suggester::Commissioner => Message::SpecSuggestedCommissioner,
        Suggester::Provider => Message::SpecSuggestedProvider,
        Suggester::People => Message::SpecSuggestedPeople,
    }
}
