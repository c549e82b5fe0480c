//! Plural forms. The rules are those of Unicode CLDR 48, "Language Plural Rules", cardinal;
//! a test holds them against an independent implementation.

use crate::model::Language;

/// The CLDR plural category of a number: `zero`, `one`, `two`, `few`, `many` or `other`.
pub fn plural_category(language: Language, number: f64) -> &'static str {
    match language {
        Language::English => english(number),
        Language::Welsh => welsh(number),
    }
}

fn english(number: f64) -> &'static str {
    if number == 1.0 { "one" } else { "other" }
}

fn welsh(number: f64) -> &'static str {
    match number {
        0.0 => "zero",
        1.0 => "one",
        2.0 => "two",
        3.0 => "few",
        6.0 => "many",
        _ => "other",
    }
}
