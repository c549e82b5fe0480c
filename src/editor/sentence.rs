//! What an item of the chain says of itself, in one spoken sentence or two. The same for the
//! outline and the diagram.

use super::outline::OutlineItem;
use crate::chain::{Apart, NoEnd, NoStart};
use crate::model::Stage;
use crate::text::{Message, Phrase, Value};

/// What an item says: "Outcome 3 of 8: fewer missed appointments. Leads to 2. Depends on 1.
/// Success and failure criteria set." Then what is wrong with where it stands, if anything, and
/// whether it is hidden by a filter.
pub fn item_sentence(item: &OutlineItem, is_hidden: bool) -> Phrase {
    let sentence = Phrase::new(Message::ChainSentence)
        .with("kind", kind(item.node.stage))
        .with("number", item.place.number)
        .with("of", item.place.of)
        .with("title", title(&item.node.title))
        .with("leads", item.leads_to.len())
        .with("depends", item.depends_on.len());
    let criteria = item
        .node
        .stage
        .is_outcome()
        .then_some(match item.has_criteria {
            true => Message::ChainCriteriaSet,
            false => Message::ChainCriteriaNotSet,
        });
    let hidden = is_hidden.then_some(Message::ChainHidden);
    let apart = item.apart.map(apart_sentence);
    let more = [criteria.map(Phrase::from), apart, hidden.map(Phrase::from)];
    more.into_iter().flatten().fold(sentence, and)
}

/// Why an item is on no path from an input to a long-term outcome.
pub fn apart_sentence(apart: Apart) -> Phrase {
    let start = apart.start.map(|why| match why {
        NoStart::NothingLeadsToIt => Message::ChainNothingLeadsToIt,
        NoStart::NoInputBefore => Message::ChainNoInputBefore,
    });
    let end = apart.end.map(|why| match why {
        NoEnd::LeadsNowhere => Message::ChainLeadsNowhere,
        NoEnd::NoLongTermOutcomeAfter => Message::ChainNoOutcomeAfter,
    });
    let mut why = start.into_iter().chain(end).map(Phrase::from);
    let first = why.next().unwrap_or(Message::ChainHidden.into());
    why.fold(first, and)
}

fn and(sentence: Phrase, more: Phrase) -> Phrase {
    Phrase::new(Message::ChainSentenceMore)
        .with("sentence", sentence)
        .with("more", more)
}

fn kind(stage: Stage) -> Message {
    match stage {
        Stage::Input => Message::ChainKindInput,
        Stage::Activity => Message::ChainKindActivity,
        Stage::Output => Message::ChainKindOutput,
        _ => Message::ChainKindOutcome,
    }
}

/// A title within a sentence: without the full stop that the sentence has itself.
fn title(title: &str) -> Value {
    match title.trim().trim_end_matches('.') {
        "" => Message::ChainUntitled.into(),
        title => title.into(),
    }
}
