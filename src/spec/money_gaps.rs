//! What the section *Money and payment* still leaves open where something is said of it already.
//! Words of people's own settle none of it: only the amounts do. Writing out what there is belongs
//! in `money`.

use super::document::Place;
use super::draft::Draft;
use super::words::Context;
use crate::model::SectionName;
use crate::text::Message;

const PLACE: Place = Place::Addition(SectionName::Money);

/// Asks what it costs, how it is paid for and how much each result is worth.
pub(super) fn ask(context: &Context, draft: &mut Draft) {
    costs(context, draft);
    let payment = &context.framework.money.payment;
    if payment.core_share.is_none() && payment.rules.is_empty() {
        draft.question(Message::SpecAskPayment, PLACE);
    }
    let rules = payment.rules.iter().filter(|rule| rule.amount.is_none());
    let titles: Vec<&str> = rules.map(|rule| rule.trigger.as_str()).collect();
    let question = (Message::SpecAskRuleAmounts, "titles");
    draft.question_about(context, question, &titles, PLACE);
}

fn costs(context: &Context, draft: &mut Draft) {
    let costs = &context.framework.money.costs;
    if costs.iter().all(|cost| cost.amount.is_none()) {
        draft.question(Message::SpecAskCost, PLACE);
        return;
    }
    let open = costs.iter().filter(|cost| cost.amount.is_none());
    let titles: Vec<&str> = open.map(|cost| cost.title.as_str()).collect();
    let question = (Message::SpecAskCostAmounts, "titles");
    draft.question_about(context, question, &titles, PLACE);
}
