//! What the exchange formats (OCDS, CIDS) share: values without what is empty, moments, and names
//! for things that are addresses. Which field goes where belongs in `ocds` and `cids`.

use crate::model::{Criterion, Framework, Measure};
use serde_json::{Map, Value};
use std::rc::Rc;

/// The term under which CIDS files of ours keep what has no term, as our own files have it.
pub(super) const KEPT: &str = "throughline:kept";

/// A value without texts, lists and objects that hold nothing: standards refuse empty ones.
pub(super) fn filled(value: Value) -> Option<Value> {
    match value {
        Value::Null => None,
        Value::String(text) => {
            let text = text.trim();
            (!text.is_empty()).then(|| Value::from(text))
        }
        Value::Array(entries) => {
            let kept: Vec<Value> = entries.into_iter().filter_map(filled).collect();
            (!kept.is_empty()).then_some(Value::Array(kept))
        }
        Value::Object(fields) => {
            let kept = fields.into_iter();
            let kept = kept.filter_map(|(name, value)| match name.as_str() {
                // Nothing in it may be left out.
                KEPT => (!value.is_null()).then_some((name, value)),
                _ => Some((name, filled(value)?)),
            });
            let kept: Map<String, Value> = kept.collect();
            (!kept.is_empty()).then_some(Value::Object(kept))
        }
        value => Some(value),
    }
}

/// A document as the bytes of a file.
pub(super) fn bytes(document: &Value) -> Vec<u8> {
    format!("{document:#}\n").into_bytes()
}

/// The start of a day in UTC, as JSON Schema and RDF write one.
pub(super) fn moment((year, month, day): (u16, u8, u8)) -> String {
    format!("{year:04}-{month:02}-{day:02}T00:00:00Z")
}

/// The day a text names, if it names a whole one (`2027-04-01`, with or without a time) or a month
/// (`2027-04`: its first day).
pub(super) fn day(text: &str) -> Option<(u16, u8, u8)> {
    let date = text.trim().split('T').next()?;
    let mut pieces = date.split('-');
    let year = pieces.next().filter(|year| year.len() == 4)?.parse().ok()?;
    let month = pieces.next()?.parse().ok()?;
    let day = pieces.next().map_or(Some(1), |day| day.parse().ok())?;
    let is_real = (1..=12).contains(&month) && (1..=days_in(year, month)).contains(&day);
    (is_real && pieces.next().is_none()).then_some((year, month, day))
}

/// The first and the last moment of what a text names: a day, a month (`2026-10`) or a year.
pub(super) fn span(text: &str) -> Option<(String, String)> {
    let date = text.trim().split('T').next()?;
    let (first, last) = match date.matches('-').count() {
        0 => (
            day(&[date, "-01"].concat())?,
            day(&[date, "-12-31"].concat())?,
        ),
        1 => {
            let (year, month, _) = day(date)?;
            ((year, month, 1), (year, month, days_in(year, month)))
        }
        _ => (day(date)?, day(date)?),
    };
    let (year, month, day) = last;
    Some((
        moment(first),
        format!("{year:04}-{month:02}-{day:02}T23:59:59Z"),
    ))
}

/// The last moment of a month of the work, if its start is known. Month 1 is that of the start.
pub(super) fn end_of_month(framework: &Framework, month: u32) -> Option<String> {
    let (year, first, _) = day(&framework.about.start)?;
    let months = (u32::from(first) - 1).checked_add(month.checked_sub(1)?)?;
    let year = u16::try_from(u32::from(year).checked_add(months / 12)?).ok()?;
    let month = u8::try_from(months % 12 + 1).ok()?;
    let last = days_in(year, month);
    (year < 10_000).then(|| format!("{year:04}-{month:02}-{last:02}T23:59:59Z"))
}

fn days_in(year: u16, month: u8) -> u8 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => {
            29
        }
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// A text as part of an address (RFC 3986): all but letters, digits and `-._~` as `%` and bytes.
pub(super) fn in_address(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        match byte {
            b'-' | b'.' | b'_' | b'~' => out.push(byte.into()),
            byte if byte.is_ascii_alphanumeric() => out.push(byte.into()),
            byte => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

/// The id of a framework as part of an address. A hand-written file may have none.
pub(super) fn name_of(framework: &Framework) -> String {
    match framework.id.as_str() {
        "" => "framework".to_owned(),
        id => in_address(id),
    }
}

/// The measure a criterion is on. One that names none is on the only one of its item.
pub(super) fn measure_of<'a>(
    framework: &'a Framework,
    criterion: &Criterion,
) -> Option<&'a Rc<Measure>> {
    if let Some(id) = &criterion.measure_id {
        return framework.measure(id);
    }
    let mut measures = framework.measures_of(&criterion.node_id);
    let first = measures.next();
    first.filter(|_| measures.next().is_none())
}

/// Texts with a line between them, without the empty ones.
pub(super) fn lines<'a>(texts: impl IntoIterator<Item = &'a str>) -> String {
    let texts = texts.into_iter().map(str::trim);
    texts
        .filter(|text| !text.is_empty())
        .collect::<Vec<_>>()
        .join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_is_empty_is_left_out() {
        let value = json!({ "a": " ", "b": [{ "c": null }, []], "d": 0, "e": false, "f": " x " });
        let kept = json!({ "d": 0, "e": false, "f": "x" });
        assert_eq!(filled(value), Some(kept));
        assert_eq!(filled(json!([{ "a": {} }])), None);
    }

    #[test]
    fn months_of_the_work_end_where_the_calendar_says() {
        let mut framework = Framework::new("");
        let end = |start: &str, month: u32, framework: &mut Framework| {
            std::rc::Rc::make_mut(&mut framework.about).start = start.to_owned();
            end_of_month(framework, month)
        };
        for (start, month, expected) in [
            ("2027-04-15", 1, Some("2027-04-30T23:59:59Z")),
            ("2027-04", 11, Some("2028-02-29T23:59:59Z")),
            ("2027-04-01", 24, Some("2029-03-31T23:59:59Z")),
            ("2027-04-01", 0, None),
            ("2027-04-01", u32::MAX, None),
            ("2027-02-29", 1, None),
            ("soon", 1, None),
            ("2027", 1, None),
        ] {
            assert_eq!(end(start, month, &mut framework).as_deref(), expected);
        }
    }

    #[test]
    fn a_date_spans_as_much_as_it_names() {
        for (text, expected) in [
            (
                "2026-10",
                Some(("2026-10-01T00:00:00Z", "2026-10-31T23:59:59Z")),
            ),
            (
                "2028-02",
                Some(("2028-02-01T00:00:00Z", "2028-02-29T23:59:59Z")),
            ),
            (
                "2026",
                Some(("2026-01-01T00:00:00Z", "2026-12-31T23:59:59Z")),
            ),
            (
                "2026-10-07T09:00:00Z",
                Some(("2026-10-07T00:00:00Z", "2026-10-07T23:59:59Z")),
            ),
            ("soon", None),
            ("2026-13", None),
            ("", None),
        ] {
            let span = span(text);
            let span = span.as_ref().map(|(first, last)| (&**first, &**last));
            assert_eq!(span, expected, "{text}");
        }
    }

    #[test]
    fn anything_can_be_part_of_an_address() {
        assert_eq!(in_address("a-1 é/#"), "a-1%20%C3%A9%2F%23");
    }
}
