//! Findings of the checks as the command line prints them: in words, or as JSON for programs.

use crate::check::{Finding, Place, Severity, dismissal_of};
use crate::model::{Dismissal, Framework};
use crate::text::{Message, Phrase, Text};
use serde_json::{Value, json};

/// A finding, with why somebody set it aside if they did.
pub struct Found<'a>(pub Finding, pub Option<&'a Dismissal>);

/// The findings in a framework, each with why it was set aside.
pub fn of(framework: &Framework) -> Vec<Found<'_>> {
    let found = crate::check::findings(framework).into_iter();
    let with_reason = |finding: Finding| {
        let dismissal = dismissal_of(framework, &finding).map(|it| &**it);
        Found(finding, dismissal)
    };
    found.map(with_reason).collect()
}

/// The findings in words, a list for each severity and then those that were set aside. Ends with
/// a line break; empty without any.
pub fn in_words(findings: &[Found], text: &Text) -> String {
    let mut words = String::new();
    for severity in Severity::ALL {
        let open = findings.iter().filter(|it| it.1.is_none());
        let of_severity = open.filter(|it| it.0.severity == severity);
        let items = of_severity.map(|it| text.say(&it.0.message));
        words += &list(severity.name(), items, text);
    }
    let items = findings.iter().filter_map(|it| set_aside(it, text));
    words + &list(Message::CliSetAside, items, text)
}

fn set_aside(Found(finding, dismissal): &Found, text: &Text) -> Option<String> {
    let phrase = Phrase::new(Message::CliSetAsideBecause)
        .with("finding", finding.message.clone())
        .with("reason", dismissal.as_ref()?.reason.as_str());
    Some(text.say(&phrase))
}

fn list(heading: Message, items: impl Iterator<Item = String>, text: &Text) -> String {
    let items = items.map(|words| {
        let item = Phrase::new(Message::CliListItem).with("words", words);
        text.say(&item) + "\n"
    });
    let items: String = items.collect();
    match items.is_empty() {
        true => items,
        false => format!("\n{}\n{items}", text.get(heading)),
    }
}

/// The findings as a JSON array. Its fields are described in `docs/checks.md`.
pub fn as_json(findings: &[Found], text: &Text) -> String {
    let all: Vec<Value> = findings.iter().map(|it| finding(it, text)).collect();
    format!("{:#}\n", Value::Array(all))
}

fn finding(Found(finding, dismissal): &Found, text: &Text) -> Value {
    json!({
        "check": finding.check.id,
        "family": finding.check.family.id(),
        "severity": finding.severity.id(),
        "message": text.say(&finding.message),
        "places": finding.places.iter().map(place).collect::<Vec<_>>(),
        "dismissed": dismissal.as_ref().map(|it| &it.reason),
    })
}

fn place(place: &Place) -> Value {
    json!({ "kind": place.kind.id(), "id": place.id, "field": place.field })
}
