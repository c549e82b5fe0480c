//! What a reader of the specification of `every-field.json` should find in its text.

use crate::fields::is_words;
use serde_json::Value;

/// Everything a reader should find: text line by line, dates, money, shares and numbers.
pub fn facts(name: &str, value: &Value, out: &mut Vec<String>) {
    match value {
        Value::Object(fields) => fields
            .iter()
            .filter(|(name, _)| is_words(name))
            .for_each(|(name, value)| facts(name, value, out)),
        Value::Array(items) => items.iter().for_each(|item| facts(name, item, out)),
        Value::String(text) => out.extend(text.lines().map(|line| fact(name, line))),
        Value::Number(number) => out.push(figure(name, number.as_f64().unwrap())),
        Value::Bool(_) | Value::Null => {}
    }
}

fn fact(name: &str, text: &str) -> String {
    match (name, text) {
        ("createdAt", _) => "3 September 2026".to_owned(),
        ("updatedAt", _) => "20 November 2026".to_owned(),
        (_, "2027-04-01") => "1 April 2027".to_owned(),
        (_, "2028-10-02") => "2 October 2028".to_owned(),
        (_, "2026-10") => "October 2026".to_owned(),
        (_, "2026-02-14") => "14 February 2026".to_owned(),
        (_, "2026-06") => "June 2026".to_owned(),
        (_, "2026-10-02") => "2 October 2026".to_owned(),
        (_, "2026-09-30") => "30 September 2026".to_owned(),
        // These stand inside a sentence or after a label, without the full stop.
        ("peopleSource" | "inflationIndex", text) => text.trim_end_matches('.').to_owned(),
        ("unit", "percent") => "percent".to_owned(),
        (_, text) => text.to_owned(),
    }
}

fn figure(name: &str, number: f64) -> String {
    match name {
        "share" | "coreShare" | "fundingShare" | "resultShare" => format!("{}%", number * 100.0),
        "payFloor" => "£13.45".to_owned(),
        "amount" | "cap" | "premium" | "administration" => match number as i64 {
            16_450_000 => "£164,500".to_owned(),
            3_120_050 => "£31,200.50".to_owned(),
            pence => format!("£{},{:03}", pence / 100_000, pence / 100 % 1000),
        },
        "people" => "1,240".to_owned(),
        // Whole years are said as years.
        "termMonths" if number % 12.0 == 0.0 && number >= 24.0 => {
            format!("{} years", number / 12.0)
        }
        "byMonth" | "dueMonth" => format!("month {number}"),
        _ => number.to_string(),
    }
}
