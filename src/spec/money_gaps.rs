//! What the section *Money and payment* still leaves open where something is said of it already.
//! Words of people's own settle none of it: only the amounts do. Writing out what there is belongs
//! in `money`.

use super::document::Place;
use super::draft::Draft;
use super::words::Context;
use crate::model::SectionName;
use crate::text::{Message, Phrase};

const PLACE: Place = Place::Addition(SectionName::Money);

/// Asks what it costs, how it is paid for and how much each result is worth.
pub(super) fn ask(context: &Context, draft: &mut Draft) {
    costs(context, draft);
    let payment = &context.framework.money.payment;
    if payment.core_share.is_none() && payment.rules.is_empty() {
        draft.question(Message::SpecAskPayment, PLACE);
    }
    let rules = payment.rules.iter().filter(|rule| rule.amount.is_none());
    let titles = rules.map(|rule| context.quoted(&rule.trigger));
    amounts(context, draft, Message::SpecAskRuleAmounts, titles);
}

fn costs(context: &Context, draft: &mut Draft) {
    let costs = &context.framework.money.costs;
    if costs.iter().all(|cost| cost.amount.is_none()) {
        draft.question(Message::SpecAskCost, PLACE);
        return;
    }
    let open = costs.iter().filter(|cost| cost.amount.is_none());
    let titles = open.map(|cost| context.quoted(&cost.title));
    amounts(context, draft, Message::SpecAskCostAmounts, titles);
}

/// One question for all that have no amount; nothing if there are none.
fn amounts(
    context: &Context,
    draft: &mut Draft,
    message: Message,
    titles: impl Iterator<Item = String>,
) {
    let titles: Vec<String> = titles.collect();
    if !titles.is_empty() {
        let phrase = Phrase::new(message).with("count", titles.len());
        let titles = context.few_of(titles.into_iter());
        draft.question(phrase.with("titles", titles), PLACE);
    }
}
