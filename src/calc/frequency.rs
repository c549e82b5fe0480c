//! How often something is done, from the words people use for it. Other words about time belong
//! where they are read.

use crate::model::Language;

/// Words and how many times in twelve months they mean. What is daily is done on working days.
const ENGLISH: &[(&str, f64)] = &[
    ("annual", 1.0),
    ("annually", 1.0),
    ("bi monthly", 6.0),
    ("daily", 260.0),
    ("each day", 260.0),
    ("each month", 12.0),
    ("each quarter", 4.0),
    ("each term", 3.0),
    ("each week", 52.0),
    ("each year", 1.0),
    ("every 3 months", 4.0),
    ("every 6 months", 2.0),
    ("every day", 260.0),
    ("every month", 12.0),
    ("every quarter", 4.0),
    ("every six months", 2.0),
    ("every term", 3.0),
    ("every three months", 4.0),
    ("every two weeks", 26.0),
    ("every two years", 0.5),
    ("every week", 52.0),
    ("every year", 1.0),
    ("fortnightly", 26.0),
    ("monthly", 12.0),
    ("once a month", 12.0),
    ("once a quarter", 4.0),
    ("once a week", 52.0),
    ("once a year", 1.0),
    ("quarterly", 4.0),
    ("six monthly", 2.0),
    ("termly", 3.0),
    ("twice a month", 24.0),
    ("twice a year", 2.0),
    ("weekly", 52.0),
    ("yearly", 1.0),
];

/// How many times in twelve months something is done that is done so often; nothing if that is
/// not among the words we know of the language.
pub fn times_a_year(language: Language, frequency: &str) -> Option<f64> {
    let known = match language {
        Language::English => ENGLISH,
        Language::Welsh => &[],
    };
    let said = in_words(frequency);
    let found = known.iter().find(|(often, _)| *often == said);
    found.map(|(_, times)| *times)
}

/// Lower case, one space between words, nothing else.
fn in_words(text: &str) -> String {
    let lower = text.to_lowercase();
    let words = lower.split(|letter: char| !letter.is_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::{ENGLISH, in_words, times_a_year};
    use crate::model::Language;

    #[test]
    fn common_words_are_known_however_they_are_written() {
        let times = |words| times_a_year(Language::English, words);
        assert_eq!(times(" Every  quarter. "), Some(4.0));
        assert_eq!(times("six-monthly"), Some(2.0));
        assert_eq!(times("start and end"), None);
        assert_eq!(times(""), None);
        assert_eq!(times_a_year(Language::Welsh, "monthly"), None);
    }

    #[test]
    fn each_is_written_as_it_is_looked_for() {
        for (words, _) in ENGLISH {
            assert_eq!(in_words(words), *words);
        }
    }
}
