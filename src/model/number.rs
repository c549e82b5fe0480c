//! A plain number as people write it: a threshold, a baseline, a count. Money is not here.

use serde::{Deserialize, Serialize, Serializer};

/// A finite number. Whole numbers are written without a decimal point.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Default, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Number(pub f64);

/// Above this a double no longer holds every whole number.
const LARGEST_WHOLE: f64 = 9_007_199_254_740_992.0;

impl Number {
    fn is_whole(self) -> bool {
        self.0.fract() == 0.0 && self.0.abs() < LARGEST_WHOLE
    }

    /// Reads a number as typed, with or without thousands commas, spaces and a percent sign.
    /// Gives `None` for anything else, including infinities, and commas that do not group by
    /// three: in `7,5` one may be a decimal comma.
    pub fn parse(text: &str) -> Option<Self> {
        let kept: String = text
            .chars()
            .filter(|character| !matches!(character, ' ' | '%' | '£'))
            .collect();
        let kept = without_commas(kept)?;
        // Read as JSON is: the standard library's reader brings a large table of its own.
        let value: f64 = serde_json::from_str(&as_json(&kept)?).ok()?;
        value.is_finite().then_some(Number(value))
    }
}

/// The number without its commas, if they group its whole part by three.
fn without_commas(number: String) -> Option<String> {
    if !number.contains(',') {
        return Some(number);
    }
    let whole = number.find(['.', 'e', 'E']).unwrap_or(number.len());
    let (whole, rest) = number.split_at_checked(whole)?;
    let mut groups = whole.trim_start_matches(['-', '+']).split(',');
    let first = groups.next().map_or(0, str::len);
    let grouped = (1..=3).contains(&first) && groups.all(|group| group.len() == 3);
    (grouped && !rest.contains(',')).then(|| number.replace(',', ""))
}

/// A number as JSON writes it: people may leave out a zero, or write one too many.
fn as_json(number: &str) -> Option<String> {
    let (sign, size) = match number.split_at_checked(1) {
        Some(("-", size)) => ("-", size),
        Some(("+", size)) => ("", size),
        _ => ("", number),
    };
    let exponent = size.find(['e', 'E']).unwrap_or(size.len());
    let (digits, exponent) = size.split_at_checked(exponent)?;
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let mut all = whole.chars().chain(fraction.chars());
    if digits.len() < 1 + usize::from(digits.contains('.')) || !all.all(|it| it.is_ascii_digit()) {
        return None;
    }
    let whole = whole.trim_start_matches('0');
    let zero = if whole.is_empty() { "0" } else { "" };
    Some(format!("{sign}{zero}{whole}.{fraction}0{exponent}"))
}

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.is_whole() {
            // The check above keeps the cast exact.
            serializer.serialize_i64(self.0 as i64)
        } else {
            serializer.serialize_f64(self.0)
        }
    }
}

impl std::fmt::Display for Number {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.is_whole() {
            // The check keeps the cast exact.
            return (self.0 as i64).fmt(formatter);
        }
        // Written as in a file: the standard library's writer is another large table.
        let written = serde_json::to_string(&self.0).unwrap_or_default();
        formatter.write_str(&written)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_people_write_them() {
        for (text, number) in [
            ("12", Some(12.0)),
            ("-1.5", Some(-1.5)),
            ("+3", Some(3.0)),
            (".5", Some(0.5)),
            ("5.", Some(5.0)),
            ("007.50", Some(7.5)),
            ("0", Some(0.0)),
            ("000", Some(0.0)),
            ("£1,234.5", Some(1234.5)),
            ("-12,345,678", Some(-12_345_678.0)),
            ("12 %", Some(12.0)),
            ("7,5", None),
            ("1,23", None),
            ("1234,567", None),
            ("1,2345", None),
            (",123", None),
            ("1,,123", None),
            ("1.234,567", None),
            ("1e1,000", None),
            ("1e3", Some(1000.0)),
            ("1E-2", Some(0.01)),
            ("0.30000000000000004", Some(0.1 + 0.2)),
            ("", None),
            (".", None),
            ("-", None),
            ("+-1", None),
            ("1.2.3", None),
            ("1e", None),
            ("e3", None),
            ("1e999", None),
            ("inf", None),
            ("NaN", None),
            ("twelve", None),
            ("1\"", None),
            ("٣", None),
        ] {
            assert_eq!(Number::parse(text), number.map(Number), "{text}");
        }
    }

    #[test]
    fn numbers_read_are_those_the_standard_library_reads() {
        let parts = [
            "", "0", "7", "00", "12.", ".5", "-", "+", "e2", "E-1", "e", ".",
        ];
        for first in parts {
            for second in parts {
                for third in parts {
                    let text = format!("{first}{second}{third}");
                    let theirs = text.parse::<f64>().ok().map(Number);
                    assert_eq!(Number::parse(&text), theirs, "{text}");
                }
            }
        }
    }

    #[test]
    fn numbers_are_shown_in_the_fewest_digits() {
        for (number, text) in [(3.0, "3"), (-2.0, "-2"), (0.1, "0.1"), (1234.5, "1234.5")] {
            assert_eq!(Number(number).to_string(), text);
        }
    }
}
