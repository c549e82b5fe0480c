//! The planning of a release: why it is needed, what it would cost, what went into it and who took
//! part. What is to be achieved belongs in `targets`.

use super::{Source, targets};
use crate::export::exchange::{day, lines, moment};
use crate::model::{Evidence, Involvement, Stage};
use crate::text::{Message, Phrase};
use serde_json::{Value, json};

/// The planning section.
pub(super) fn planning(source: Source) -> Value {
    let framework = source.framework;
    let involvement = framework.involvement.iter();
    let evidence = framework.evidence.iter();
    json!({
        "rationale": rationale(source),
        "budget": budget(source),
        "documents": evidence.map(|it| document(it)).collect::<Vec<_>>(),
        "milestones": involvement.map(|it| milestone(source, it)).collect::<Vec<_>>(),
        "forecasts": forecasts(source),
    })
}

fn rationale(source: Source) -> String {
    let (about, need) = (&source.framework.about, &source.framework.need);
    lines([
        need.statement.as_str(),
        &about.why_now,
        &source.line(Message::ExchangeTrigger, &about.trigger),
        &source.line(Message::ExchangeWhyThesePeople, &need.why_these_people),
    ])
}

/// The sum of the costs, which are of one year; nothing as long as none has an amount.
fn budget(source: Source) -> Value {
    let costs = source.framework.money.costs.iter();
    let amounts: Vec<i64> = costs.filter_map(|cost| cost.amount).collect();
    if amounts.is_empty() {
        return Value::Null;
    }
    let unknown = source.framework.money.costs.len() - amounts.len();
    let mut words = vec![source.text.get(Message::ExchangeBudget)];
    if unknown > 0 {
        let phrase = Phrase::new(Message::ExchangeBudgetUnknown).with("count", unknown);
        words.push(source.text.say(&phrase));
    }
    if let (Some(months), Some(_)) = (source.framework.about.term_months, term_cost(source)) {
        let phrase = Phrase::new(Message::ExchangeBudgetTerm).with("count", months);
        words.push(source.text.say(&phrase));
    }
    let sum = amounts.into_iter().fold(0_i64, i64::saturating_add);
    json!({
        "description": lines(words.iter().map(String::as_str)),
        "amount": source.money(sum),
    })
}

/// What the work costs over its whole term, as the value of the tender.
pub(super) fn value(source: Source) -> Value {
    term_cost(source).map_or(Value::Null, |pence| source.money(pence))
}

/// The costs of a year for each month of the term, in whole pence and without price increases;
/// nothing unless all of them are known.
fn term_cost(source: Source) -> Option<i64> {
    let costs = source.framework.money.costs.iter();
    let months = source
        .framework
        .about
        .term_months
        .filter(|months| *months > 0)?;
    let year = costs
        .map(|cost| cost.amount)
        .try_fold(0_i64, |sum, amount| sum.checked_add(amount?))?;
    let pence = (i128::from(year) * i128::from(months) + 6).div_euclid(12);
    i64::try_from(pence).ok().filter(|pence| *pence > 0)
}

/// A piece of evidence. Stories are not passed on: consent was given for this framework only.
fn document(evidence: &Evidence) -> Value {
    if evidence.kind == Some(crate::model::EvidenceKind::Story) {
        return Value::Null;
    }
    let url = evidence.url.trim();
    let web = ["https://", "http://"];
    let is_plain = url.bytes().all(|byte| byte.is_ascii_graphic());
    let is_web = is_plain && web.iter().any(|scheme| url.starts_with(scheme));
    let unlike = ['<', '>', '"', '\\', '^', '`', '{', '|', '}', '[', ']', '%'];
    let url = (is_web && !url.contains(unlike)).then_some(url);
    json!({
        "id": format!("evidence-{}", evidence.id),
        "documentType": "needsAssessment",
        "title": evidence.title,
        "description": lines([evidence.summary.as_str(), &evidence.source, &evidence.url]),
        "url": url,
        "datePublished": day(&evidence.date).map(moment),
    })
}

fn milestone(source: Source, involvement: &Involvement) -> Value {
    let changed = source.line(Message::ExchangeWhatChanged, &involvement.what_changed);
    json!({
        "id": format!("involvement-{}", involvement.id),
        "title": involvement.group,
        "type": "engagement",
        "description": lines([involvement.stage_of_work.as_str(), &involvement.how, &changed]),
        "dueDate": day(&involvement.date).map(moment),
    })
}

/// How many people it is for, and what goes in.
fn forecasts(source: Source) -> Vec<Value> {
    let need = &source.framework.need;
    let people = need.people.map(|people| {
        json!({
            "id": "people",
            "title": source.text.get(Message::ExchangePeople),
            "description": lines([need.population.as_str(), &need.people_source]),
            "observations": [{ "id": "people-1", "measure": people }],
        })
    });
    let mut forecasts: Vec<Value> = people.into_iter().collect();
    forecasts.extend(targets::of_stages(source, |stage| stage == Stage::Input));
    forecasts
}
