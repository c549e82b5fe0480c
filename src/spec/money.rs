//! The section *Money and payment*: costs, pay, prices and what depends on results. What is still
//! open belongs in `money_gaps`.

use super::document::{Column, Item, Paragraph, Place, Row};
use super::draft::{Draft, cell, column, labelled, number_column, record};
use super::words::{Context, clause};
use crate::model::{CostKind, CostLine, PaymentRule, Pence};
use crate::text::{Message, Phrase};

const PLACE: Place = Place::Part("money");

/// Writes the section.
pub(super) fn write(context: &Context, draft: &mut Draft) {
    costs(context, draft);
    prices(context, draft);
    core_share(context, draft);
    rules(context, draft);
    extras(context, draft);
    scenarios(context, draft);
    if !draft.blocks.is_empty() {
        super::money_gaps::ask(context, draft);
    }
}

fn costs(context: &Context, draft: &mut Draft) {
    let costs = &context.framework.money.costs;
    let mut rows: Vec<Row> = costs.iter().map(|cost| cost_row(context, cost)).collect();
    if let Some(total) = total(costs.iter().map(|cost| cost.amount)) {
        let words = [context.say(Message::SpecTotal), context.money(total)];
        let [total, amount] = words.map(|words| cell(&words));
        rows.push(Row {
            cells: vec![total, vec![], vec![], vec![], amount],
        });
    }
    let words = |heading: Message, weight: f32| column(context.text, heading, weight);
    let columns: Vec<Column> = vec![
        words(Message::SpecColumnCost, 3.0),
        words(Message::SpecColumnCostKind, 2.0),
        words(Message::SpecColumnCostPartner, 2.0),
        words(Message::SpecColumnCostFor, 3.0),
        number_column(context.text, Message::SpecColumnCostAmount, 2.0),
    ];
    draft.table(context.say(Message::SpecCostsCaption), columns, rows);
}

/// The sum of two or more amounts, if every one of them is known.
fn total(amounts: impl ExactSizeIterator<Item = Option<Pence>>) -> Option<Pence> {
    (amounts.len() > 1).then(|| sum(amounts)).flatten()
}

/// The sum of amounts, if every one of them is known.
pub(super) fn sum(mut amounts: impl Iterator<Item = Option<Pence>>) -> Option<Pence> {
    amounts.try_fold(0, |total: Pence, amount| total.checked_add(amount?))
}

fn cost_row(context: &Context, cost: &CostLine) -> Row {
    let kind = cost.kind.map(|kind| match kind {
        CostKind::Direct => context.say(Message::SpecCostDirect),
        CostKind::Core => context.say(Message::SpecCostCore),
    });
    let partner = cost.partner_id.as_ref().map(|id| context.partner(id));
    let amount = cost.amount.map(|amount| context.money(amount));
    let words = [
        context.titled(&cost.title),
        kind.unwrap_or_default(),
        partner.unwrap_or_default(),
        context.nodes(&cost.node_ids),
        amount.unwrap_or_default(),
    ];
    let placed = |paragraphs: Vec<Paragraph>| {
        let placed = paragraphs.into_iter().map(|paragraph| paragraph.at(PLACE));
        placed.collect()
    };
    Row {
        cells: words.iter().map(|words| placed(cell(words))).collect(),
    }
}

fn prices(context: &Context, draft: &mut Draft) {
    let money = &context.framework.money;
    if let Some(floor) = money.pay_floor {
        let phrase = Phrase::new(Message::SpecPayFloor).with("amount", context.money(floor));
        draft.sentence(context.say(phrase), PLACE);
    }
    let index = clause(&money.inflation_index);
    draft.labelled(Message::SpecLabelInflation, &index, &PLACE);
    if let Some(rate) = money.inflation_rate {
        let phrase = Phrase::new(Message::SpecInflationRate).with("number", rate.0);
        draft.sentence(context.say(phrase), PLACE);
    }
}

fn core_share(context: &Context, draft: &mut Draft) {
    let Some(share) = context.framework.money.payment.core_share else {
        return;
    };
    let message = match share.0 {
        none if none <= 0.0 => Message::SpecCoreShareNone,
        all if all >= 1.0 => Message::SpecCoreShareAll,
        _ => Message::SpecCoreShareSome,
    };
    let phrase = Phrase::new(message).with("share", context.share(share));
    draft.sentence(context.say(phrase), PLACE);
}

fn rules(context: &Context, draft: &mut Draft) {
    let rules = &context.framework.money.payment.rules;
    if rules.is_empty() {
        return;
    }
    draft.heading(context.say(Message::SpecHeadingPaymentRules));
    let items: Vec<Item> = rules.iter().map(|rule| rule_item(context, rule)).collect();
    draft.list(items);
}

fn rule_item(context: &Context, rule: &PaymentRule) -> Item {
    let mut details: Vec<Paragraph> = Vec::new();
    let amounts = [
        (rule.amount, Message::SpecRuleAmount),
        (rule.cap, Message::SpecRuleCap),
    ];
    for (amount, message) in amounts {
        if let Some(amount) = amount {
            let phrase = Phrase::new(message).with("amount", context.money(amount));
            details.push(Paragraph::plain(context.say(phrase)));
        }
    }
    details.extend(labelled(
        context.text,
        Message::SpecLabelPaidWhen,
        &rule.when,
    ));
    let criterion = rule.criterion_id.as_ref();
    let criterion = criterion.and_then(|id| context.framework.criterion(id));
    if let Some(criterion) = criterion {
        let outcome = context.node(&criterion.node_id);
        let phrase = Phrase::new(Message::SpecRuleOutcome).with("outcome", outcome);
        details.push(Paragraph::plain(context.say(phrase)));
    }
    let details = details.into_iter().map(|detail| detail.at(PLACE));
    record(context.titled(&rule.trigger), PLACE, details.collect())
}

fn extras(context: &Context, draft: &mut Draft) {
    let payment = &context.framework.money.payment;
    let amounts = [
        (payment.premium, Message::SpecPremium),
        (payment.administration, Message::SpecAdministration),
    ];
    for (amount, message) in amounts {
        if let Some(amount) = amount {
            let phrase = Phrase::new(message).with("amount", context.money(amount));
            draft.sentence(context.say(phrase), PLACE);
        }
    }
}

fn scenarios(context: &Context, draft: &mut Draft) {
    let scenarios = context.framework.money.scenarios.iter();
    let share = |share: Option<_>| match share {
        Some(share) => cell(&context.share(share)),
        None => Vec::new(),
    };
    let rows = scenarios
        .map(|scenario| Row {
            cells: vec![
                cell(&context.titled(&scenario.title)),
                share(scenario.funding_share),
                share(scenario.result_share),
            ],
        })
        .collect();
    let columns = vec![
        column(context.text, Message::SpecColumnScenario, 3.0),
        number_column(context.text, Message::SpecColumnFunding, 2.0),
        number_column(context.text, Message::SpecColumnResults, 2.0),
    ];
    draft.table(context.say(Message::SpecScenariosCaption), columns, rows);
}
