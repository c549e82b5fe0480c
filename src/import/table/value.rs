//! What a cell says: a number with its unit, a month, a day, one of a few choices, a list. What
//! becomes of it belongs in `rows`.

use super::guess::plain;
use super::words::{LIMITS, has};
use crate::model::Number;

/// A number as people write it in a cell.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Quantity {
    pub number: Number,
    /// The unit, if one is written with it.
    pub unit: String,
    /// What stands before it, as in *at least 80%*; empty for a number alone.
    pub limit: String,
}

/// The most letters of a unit.
const LONGEST_UNIT: usize = 20;

/// A number, with a unit before or after it and with what makes it a limit. Nothing for words
/// that hold a number among others.
pub(super) fn quantity(cell: &str) -> Option<Quantity> {
    let (limit, rest) = split_limit(cell.trim());
    let (before, rest) = match rest.strip_prefix('£') {
        Some(rest) => ("£", rest),
        None => ("", rest),
    };
    let is_part = |letter: char| letter.is_ascii_digit() || ".,-+ ".contains(letter);
    let end = rest.find(|letter| !is_part(letter)).unwrap_or(rest.len());
    let (digits, after) = rest.split_at_checked(end)?;
    let number = Number::parse(digits.trim())?;
    let after = after.trim().trim_end_matches('.');
    let is_unit = |letter: char| letter.is_alphabetic() || "% /".contains(letter);
    let is_short = after.chars().count() <= LONGEST_UNIT && after.split(' ').count() <= 3;
    if !after.chars().all(is_unit) || !is_short || (!before.is_empty() && !after.is_empty()) {
        return None;
    }
    Some(Quantity {
        number,
        unit: [before, after].concat(),
        limit: limit.to_owned(),
    })
}

/// What makes a number a limit, and the rest.
fn split_limit(cell: &str) -> (&str, &str) {
    for limit in LIMITS.split(", ") {
        let Some((start, rest)) = cell.split_at_checked(limit.len()) else {
            continue;
        };
        let is_word = limit.ends_with(char::is_alphabetic);
        if start.eq_ignore_ascii_case(limit) && (!is_word || rest.starts_with(' ')) {
            return (start, rest.trim_start());
        }
    }
    ("", cell)
}

/// A number that uses a comma for decimals, as files with semicolons have it.
pub(super) fn with_decimal_comma(cell: &str) -> Option<String> {
    let is_decimal = cell.matches(',').count() == 1 && !cell.contains('.');
    let decimal = cell.replace(',', ".");
    (is_decimal && quantity(cell).is_none() && quantity(&decimal).is_some()).then_some(decimal)
}

/// A month of the work: 12, *month 12*, *12 months*, *year 1*.
pub(super) fn month(cell: &str) -> Option<u32> {
    let words = plain(cell);
    let words: Vec<&str> = words.split(' ').collect();
    let number = |word: &str| word.parse::<u32>().ok().filter(|month| *month <= 1_200);
    match words.as_slice() {
        [alone] => number(alone),
        ["month", month] | ["by", "month", month] | [month, "month" | "months"] => number(month),
        ["year", year] | [year, "year" | "years"] => number(year).map(|year| year * 12),
        _ => None,
    }
}

/// A day or a month as ISO 8601 has it, from that or from day, month and year.
pub(super) fn day(cell: &str) -> Option<String> {
    let number = |text: &str, most: u32| {
        let number = text.parse::<u32>().ok();
        number.filter(|number| (1..=most).contains(number))
    };
    let year = |text: &str| number(text, 9_999).filter(|_| text.len() == 4);
    let parts: Vec<&str> = cell.split(['/', '-', '.']).collect();
    let (years, months, days) = match parts.as_slice() {
        [first, month, last] if first.len() == 4 => (first, month, last),
        [first, month, last] => (last, month, first),
        [first, month] if month.len() == 2 => {
            let (year, month) = (year(first)?, number(month, 12)?);
            return Some(format!("{year:04}-{month:02}"));
        }
        _ => return None,
    };
    let (year, month, day) = (year(years)?, number(months, 12)?, number(days, 31)?);
    Some(format!("{year:04}-{month:02}-{day:02}"))
}

/// One of a few choices, by words for each.
pub(super) fn choice<T: Copy>(cell: &str, choices: &[(T, &str)]) -> Option<T> {
    let words = plain(cell);
    let found = choices.iter().find(|(_, known)| has(known, &words));
    found.map(|(choice, _)| *choice)
}

/// The entries of a list in one cell.
pub(super) fn list(cell: &str) -> impl Iterator<Item = &str> {
    let entries = cell.split([',', ';', '\n']).map(str::trim);
    entries.filter(|entry| !entry.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_with_their_units() {
        for (cell, expected) in [
            ("£12", Some((12.0, "£", ""))),
            ("35%", Some((35.0, "%", ""))),
            ("35 %", Some((35.0, "%", ""))),
            ("1,200", Some((1200.0, "", ""))),
            ("12 weeks", Some((12.0, "weeks", ""))),
            ("-1.5 points", Some((-1.5, "points", ""))),
            ("£1,234.50", Some((1234.5, "£", ""))),
            ("at least 80%", Some((80.0, "%", "at least"))),
            ("≥ 80", Some((80.0, "", "≥"))),
            (">=80", Some((80.0, "", ">="))),
            ("Under 5 days", Some((5.0, "days", "Under"))),
            ("12 people per week", Some((12.0, "people per week", ""))),
            ("80% of people feel safe", None),
            ("7.2 (UCLA)", None),
            ("7,5", None),
            ("10-12", None),
            ("TBC", None),
            ("underway", None),
            ("under", None),
            ("£5m a year extra more", None),
            ("٣", None),
            ("", None),
        ] {
            let found = quantity(cell);
            let found = found.as_ref();
            let found = found.map(|it| (it.number.0, it.unit.as_str(), it.limit.as_str()));
            assert_eq!(found, expected, "{cell}");
        }
        assert_eq!(with_decimal_comma("7,5 %").as_deref(), Some("7.5 %"));
        assert_eq!(with_decimal_comma("1,200"), None);
        assert_eq!(with_decimal_comma("safe, warm"), None);
    }

    #[test]
    fn months_and_days_are_read_as_people_write_them() {
        for (cell, expected) in [
            ("12", Some(12)),
            ("Month 12", Some(12)),
            ("by month 6", Some(6)),
            ("18 months", Some(18)),
            ("Year 2", Some(24)),
            ("March 2026", None),
            ("2026", None),
            ("99999999999", None),
        ] {
            assert_eq!(month(cell), expected, "{cell}");
        }
        for (cell, expected) in [
            ("2025-03-31", Some("2025-03-31")),
            ("31/03/2025", Some("2025-03-31")),
            ("1.4.2025", Some("2025-04-01")),
            ("2026-10", Some("2026-10")),
            ("2024/25", None),
            ("31/03/25", None),
            ("13/13/2025", None),
        ] {
            assert_eq!(day(cell).as_deref(), expected, "{cell}");
        }
    }
}
