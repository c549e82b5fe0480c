//! Findings of the checks as the command line prints them: in words, or as JSON for programs.

use crate::check::{Finding, Place, Severity};
use crate::text::{Message, Phrase, Text};
use serde_json::{Value, json};

/// The findings in words, a list for each severity. Ends with a line break; empty without any.
pub fn in_words(findings: &[Finding], text: &Text) -> String {
    let lists = Severity::ALL.map(|severity| list(severity, findings, text));
    lists.concat()
}

fn list(severity: Severity, findings: &[Finding], text: &Text) -> String {
    let of_severity = findings.iter().filter(|it| it.severity == severity);
    let items = of_severity.map(|finding| {
        let words = text.say(&finding.message);
        let item = Phrase::new(Message::CliListItem).with("words", words);
        text.say(&item) + "\n"
    });
    let items: String = items.collect();
    match items.is_empty() {
        true => items,
        false => format!("\n{}\n{items}", text.get(severity.name())),
    }
}

/// The findings as a JSON array. Its fields are described in `docs/checks.md`.
pub fn as_json(findings: &[Finding], text: &Text) -> String {
    let all: Vec<Value> = findings.iter().map(|it| finding(it, text)).collect();
    format!("{:#}\n", Value::Array(all))
}

fn finding(finding: &Finding, text: &Text) -> Value {
    json!({
        "check": finding.check.id,
        "family": finding.check.family.id(),
        "severity": finding.severity.id(),
        "message": text.say(&finding.message),
        "places": finding.places.iter().map(place).collect::<Vec<_>>(),
    })
}

fn place(place: &Place) -> Value {
    json!({ "kind": place.kind.id(), "id": place.id, "field": place.field })
}
