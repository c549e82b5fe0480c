//! How many people, and how much change for each, as two targets. Their numbers are told apart by the
//! dimension `reachDepth`. What is judged belongs in `targets`.

use super::Source;
use crate::export::exchange::lines;
use crate::model::{Emphasis, Number};
use crate::text::Message;
use serde_json::{Value, json};

/// The two targets, those of which something is known.
pub(super) fn targets(source: Source) -> Vec<Value> {
    [reach(source), depth(source)]
        .into_iter()
        .flatten()
        .collect()
}

fn reach(source: Source) -> Option<Value> {
    let (need, reach_depth) = (&source.framework.need, &source.framework.reach_depth);
    let months = |months: Option<u32>| months.map(|months| Number(f64::from(months)));
    let people = need.people.map(|people| Number(f64::from(people)));
    let known = [
        ("people", people, Message::ExchangeUnitPeople),
        (
            "sessionsPerMonth",
            reach_depth.sessions_per_month,
            Message::ExchangeUnitSessions,
        ),
        (
            "termMonths",
            months(reach_depth.term_months),
            Message::ExchangeUnitMonths,
        ),
        (
            "startDelayMonths",
            reach_depth.start_delay_months,
            Message::ExchangeUnitMonths,
        ),
    ];
    let known = known.into_iter().filter_map(|(name, number, unit)| {
        Some(observation(source, ("reach", name), number?, unit))
    });
    let words = lines([need.population.as_str(), &need.people_source]);
    target(
        "reach",
        source.text.get(Message::ExchangeReach),
        words,
        known.collect(),
    )
}

fn depth(source: Source) -> Option<Value> {
    let reach_depth = &source.framework.reach_depth;
    let sessions = [
        ("minimumSessions", reach_depth.minimum_sessions),
        (
            "sessionsForFullEffect",
            reach_depth.sessions_for_full_effect,
        ),
    ];
    let unit = Message::ExchangeUnitSessions;
    let mut known: Vec<Value> = sessions
        .into_iter()
        .filter_map(|(name, number)| Some(observation(source, ("depth", name), number?, unit)))
        .collect();
    for (place, point) in (1..).zip(&reach_depth.effect) {
        let name = format!("share-{place}");
        let unit = Message::ExchangeUnitShare;
        let mut share = observation(source, ("depth", &name), point.share, unit);
        let sessions = point.sessions.to_string();
        share["dimensions"] = json!({ "reachDepth": "share", "sessions": sessions });
        known.push(share);
    }
    let emphasis = reach_depth.emphasis.map(|emphasis| match emphasis {
        Emphasis::Reach => Message::ExchangeReachFirst,
        Emphasis::Depth => Message::ExchangeDepthFirst,
        Emphasis::Balanced => Message::ExchangeBoth,
    });
    let emphasis = emphasis.map(|message| source.text.get(message));
    let words = lines([
        emphasis.unwrap_or_default().as_str(),
        &reach_depth.reason,
        &source.line(Message::ExchangeAgreedBy, &reach_depth.agreed_by),
        &source.line(
            Message::ExchangeFewerSessions,
            &reach_depth.rule_if_capacity_falls,
        ),
    ]);
    let title = source.text.get(Message::ExchangeDepthForEach);
    target("depth", title, words, known)
}

/// A target, if anything is known of it.
fn target(id: &str, title: String, words: String, observations: Vec<Value>) -> Option<Value> {
    let is_known = !observations.is_empty() || !words.is_empty();
    is_known.then(
        || json!({ "id": id, "title": title, "description": words, "observations": observations }),
    )
}

fn observation(source: Source, (of, name): (&str, &str), number: Number, unit: Message) -> Value {
    json!({
        "id": format!("{of}-{name}"),
        "measure": number,
        "unit": { "name": source.text.get(unit) },
        "dimensions": { "reachDepth": name },
    })
}
