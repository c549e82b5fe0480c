//! The tender of a release, in planning: what is asked for, what must be in place, when it is paid
//! for and judged. Its targets belong in `targets`.

use super::{Source, planning, reach_depth, targets};
use crate::export::exchange::{day, end_of_month, lines, measure_of, moment};
use crate::model::{Criterion, Direction, Number, PaymentRule, Requirement, Stage};
use crate::text::Message;
use serde_json::{Value, json};

/// The tender section.
pub(super) fn tender(source: Source) -> Value {
    let framework = source.framework;
    let (about, need) = (&framework.about, &framework.need);
    json!({
        "id": format!("tender-{}", framework.id),
        "title": framework.title,
        "description": about.summary,
        "status": "planning",
        "mainProcurementCategory": "services",
        "eligibilityCriteria": need.eligibility,
        "contractPeriod": contract_period(source),
        "deliveryLocations": [{ "description": about.place }],
        "riskDetails": risks(source),
        "value": planning::value(source),
        "targets": all_targets(source),
        "criteria": criteria(source),
        "milestones": milestones(source),
    })
}

/// Reach and depth, and then what is judged.
fn all_targets(source: Source) -> Vec<Value> {
    let mut all = targets::of_stages(source, |stage| stage != Stage::Input);
    all.extend(reach_depth::targets(source));
    all
}

/// Attaches the framework itself as a document of the tender, in a field of its own: a document
/// elsewhere needs an address, and a framework has none before it is published.
pub(super) fn attach(release: &mut Value, source: Source) {
    // A framework is written from texts and numbers, so that this does not fail.
    let framework = serde_json::to_value(source.framework).unwrap_or_default();
    let document = json!({
        "id": "throughline",
        "documentType": "technicalSpecifications",
        "title": source.text.get(Message::ExchangeAttachment),
        "format": "application/json",
        "throughline": framework,
    });
    if let Some(tender) = release.get_mut("tender").and_then(Value::as_object_mut) {
        tender.insert("documents".to_owned(), json!([document]));
    }
}

fn contract_period(source: Source) -> Value {
    let about = &source.framework.about;
    let end = |months: u32| {
        let (year, month, day) = day(&about.start)?;
        // The day before the same day: a term from the first ends with the last of a month.
        let whole = (day == 1).then(|| end_of_month(source.framework, months));
        whole.unwrap_or_else(|| same_day((year, month, day), months))
    };
    let longest = about.extension_months.and_then(|more| {
        let term = about.term_months?;
        end(term.checked_add(more)?)
    });
    json!({
        "startDate": day(&about.start).map(moment),
        "endDate": about.term_months.and_then(end),
        "maxExtentDate": longest,
        "durationInMonths": about.term_months,
    })
}

/// The same day some months later; days that a month lacks are its 28th.
fn same_day((year, month, day): (u16, u8, u8), months: u32) -> Option<String> {
    let all = (u32::from(month) - 1).checked_add(months)?;
    let year = u16::try_from(u32::from(year).checked_add(all / 12)?).ok()?;
    let month = u8::try_from(all % 12 + 1).ok()?;
    (year < 10_000).then(|| moment((year, month, day.min(28))))
}

fn risks(source: Source) -> String {
    let risk = |risk: &std::rc::Rc<crate::model::Risk>| {
        lines([
            risk.title.as_str(),
            &risk.detail,
            &source.line(Message::ExchangeLikelihood, &risk.likelihood),
            &source.line(Message::ExchangeConsequence, &risk.consequence),
            &source.line(Message::ExchangeRiskOwner, &risk.owner),
            &source.line(Message::ExchangeMitigation, &risk.mitigation),
        ])
    };
    let risks: Vec<String> = source.framework.risks.iter().map(risk).collect();
    risks.join("\n\n")
}

/// Minimum acceptable results, and what must be in place whatever the method.
fn criteria(source: Source) -> Vec<Value> {
    let framework = source.framework;
    let minimums = framework.criteria.iter();
    let minimums = minimums.filter_map(|it| minimum(source, it));
    let fixed = framework.requirements.iter().map(|it| requirement(it));
    minimums.chain(fixed).collect()
}

fn minimum(source: Source, criterion: &Criterion) -> Option<Value> {
    let threshold = criterion.minimum.threshold?;
    let measure = measure_of(source.framework, criterion);
    let bound = match measure.and_then(|measure| measure.direction) {
        Some(Direction::Down) => "maxValue",
        _ => "minValue",
    };
    let node = source.framework.node(&criterion.node_id)?;
    let id = format!("minimum-{}", criterion.id);
    let title = measure.map_or(&node.title, |measure| &measure.name);
    Some(json!({
        "id": id,
        "title": node.title,
        "description": criterion.minimum.sentence,
        "requirementGroups": [{
            "id": format!("{id}-group"),
            "requirements": [{
                "id": format!("{id}-requirement"),
                "title": title,
                "dataType": "number",
                bound: threshold,
            }],
        }],
    }))
}

fn requirement(requirement: &Requirement) -> Value {
    let id = format!("requirement-{}", requirement.id);
    json!({
        "id": id,
        "title": requirement.title,
        "description": requirement.detail,
        "requirementGroups": [{
            "id": format!("{id}-group"),
            "requirements": [{
                "id": format!("{id}-requirement"),
                "title": requirement.title,
                "dataType": "boolean",
                "expectedValue": true,
            }],
        }],
    })
}

fn milestones(source: Source) -> Vec<Value> {
    let framework = source.framework;
    let rules = framework.money.payment.rules.iter();
    let mut milestones: Vec<Value> = rules.map(|rule| payment(source, rule)).collect();
    let criteria = framework.criteria.iter();
    milestones.extend(criteria.filter_map(|it| failure(source, it)));
    if let Some(review) = day(&framework.about.review_date) {
        milestones.push(json!({
            "id": "review",
            "title": source.text.get(Message::ExchangeReview),
            "type": "reporting",
            "dueDate": moment(review),
            "status": "scheduled",
        }));
    }
    milestones
}

/// What happens where a criterion fails, and what would tell early: before there is a contract, a
/// milestone is where OCDS has room for it.
fn failure(source: Source, criterion: &Criterion) -> Option<Value> {
    let framework = source.framework;
    let titled = |id| framework.node(id).map_or("", |node| node.title.as_str());
    let response = &criterion.response;
    let watched = criterion.early_warning_node_id.as_ref();
    let words = lines([
        response.what.as_str(),
        &source.line(Message::ExchangeWhoDecides, &response.who_decides),
        &source.line(Message::ExchangeWhen, &response.when),
        &source.line(Message::ExchangeEarlySign, &criterion.early_warning),
        &source.line(Message::ExchangeWatch, watched.map_or("", titled)),
    ]);
    let end = criterion
        .by_month
        .and_then(|month| end_of_month(framework, month));
    let title = source.line(Message::ExchangeIfFails, titled(&criterion.node_id));
    (!words.is_empty()).then(|| {
        json!({
            "id": format!("failure-{}", criterion.id),
            "title": title,
            "type": "assessment",
            "description": words,
            "dueDate": end,
            "status": "scheduled",
        })
    })
}

fn payment(source: Source, rule: &PaymentRule) -> Value {
    let said = |message, pence: Option<i64>| {
        let amount = pence.map(|pence| format!("GBP {}", Number(pence as f64 / 100.0)));
        source.line(message, &amount.unwrap_or_default())
    };
    json!({
        "id": format!("payment-{}", rule.id),
        "title": rule.trigger,
        "type": "payment",
        "description": lines([
            said(Message::ExchangeAmount, rule.amount).as_str(),
            &said(Message::ExchangeCap, rule.cap),
            &rule.when,
        ]),
        "status": "scheduled",
    })
}
