//! One JSON value as another type: what somebody meant by `"12"` where a number belongs.
//! Which value is wrong, and what becomes of it, is decided in `mend`.

use crate::model::Number;
use serde_json::Value;

/// What a value of the wrong type may have meant, the likeliest first.
pub(super) fn readings(value: &Value) -> Vec<Value> {
    match value {
        Value::Bool(yes) => vec![yes.to_string().into()],
        Value::Number(number) => to_whole(value)
            .map(Value::from)
            .into_iter()
            .chain([number.to_string().into()])
            .collect(),
        Value::String(text) => readings_of_text(text),
        _ => Vec::new(),
    }
}

fn readings_of_text(text: &str) -> Vec<Value> {
    let number = Number::parse(text).and_then(|number| serde_json::to_value(number).ok());
    let truth = match text.trim().to_ascii_lowercase().as_str() {
        "true" => Some(Value::Bool(true)),
        "false" => Some(Value::Bool(false)),
        _ => None,
    };
    // One text where a list of texts belongs.
    let list = Value::Array(vec![text.into()]);
    number.into_iter().chain(truth).chain([list]).collect()
}

/// A whole number, however it is written.
pub(super) fn to_whole(value: &Value) -> Option<i64> {
    let number = match value {
        Value::String(text) => Number::parse(text)?.0,
        value => value.as_f64()?,
    };
    // Beyond this a double does not hold every whole number.
    let is_whole = number.fract() == 0.0 && number.abs() < 9e15;
    match value.as_i64() {
        Some(whole) => Some(whole),
        None => is_whole.then_some(number as i64),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn values_are_read_as_people_meant_them() {
        for (value, expected) in [
            (json!("1,200"), vec![json!(1200), json!(["1,200"])]),
            (json!("12.5"), vec![json!(12.5), json!(["12.5"])]),
            (json!("True"), vec![json!(true), json!(["True"])]),
            (json!(12.0), vec![json!(12), json!("12.0")]),
            (json!(3), vec![json!(3), json!("3")]),
            (json!(false), vec![json!("false")]),
            (json!({}), vec![]),
        ] {
            assert_eq!(readings(&value), expected, "{value}");
        }
    }
}
