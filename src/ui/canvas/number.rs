//! Numbers of the drawing as attributes of SVG, in tenths of a pixel. Writing floats in full
//! would bring code that nothing else on the page needs.

use yew::AttrValue;

/// Adds a number and a space to an attribute.
pub fn push(text: &mut String, value: f64) {
    let tenths = (value * 10.0).round() as i64;
    if tenths < 0 {
        text.push('-');
    }
    let tenths = tenths.unsigned_abs();
    text.push_str(&(tenths / 10).to_string());
    if !tenths.is_multiple_of(10) {
        text.push('.');
        text.push_str(&(tenths % 10).to_string());
    }
    text.push(' ');
}

/// Numbers as an attribute.
pub fn numbers(values: &[f64]) -> AttrValue {
    let mut text = String::new();
    values.iter().for_each(|value| push(&mut text, *value));
    text.pop();
    text.into()
}

/// One number as an attribute.
pub fn number(value: f64) -> AttrValue {
    numbers(&[value])
}

/// A move, for `transform`.
pub fn translate(x: f64, y: f64) -> String {
    format!("translate({})", numbers(&[x, y]))
}
