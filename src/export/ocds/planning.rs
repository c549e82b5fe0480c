//! The planning of a release: why it is needed, what it would cost, what went into it and who took
//! part. What is to be achieved belongs in `targets`.

use super::{Source, targets};
use crate::export::exchange::{day, lines, moment};
use crate::model::{Evidence, Involvement, Stage};
use crate::text::Message;
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

/// The sum of the costs; nothing as long as none has an amount.
fn budget(source: Source) -> Value {
    let costs = source.framework.money.costs.iter();
    let amounts: Vec<i64> = costs.filter_map(|cost| cost.amount).collect();
    match amounts.is_empty() {
        true => Value::Null,
        false => {
            let sum = amounts.into_iter().fold(0_i64, i64::saturating_add);
            let description = source.text.get(Message::ExchangeBudget);
            json!({ "description": description, "amount": source.money(sum) })
        }
    }
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
