//! What stands before a line of a list and is no part of what it says: bullets, numbers, boxes
//! to tick. Where the line belongs is decided in `lines`.

/// Marks that stand before a line with a space after them.
const SPACED: &str = "-–—*+·>→•◦▪‣●○■□➢✓✔";

/// Marks that are bullets even with no space after them.
const TIGHT: &str = "•◦▪‣●○■□➢";

/// Boxes to tick, as plain text has them.
const BOXES: [&str; 3] = ["[ ]", "[x]", "[X]"];

/// The longest number before a line, such as `viii` or `12`.
const LONGEST: usize = 4;

/// A line without the bullet or number before it. The line has no space around it.
pub(super) fn without_bullet(line: &str) -> &str {
    let rest = line.trim_start_matches(|letter| TIGHT.contains(letter));
    let (first, after) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
    // A word processor's second bullet is an `o` with a tab after it.
    let is_letter_o = first == "o" && rest[1..].starts_with('\t');
    let rest = match is_mark(first) || is_number(first) || is_letter_o {
        true => after,
        false => rest,
    };
    let rest = rest.trim_start();
    let rest = BOXES
        .iter()
        .find_map(|box_| rest.strip_prefix(box_))
        .unwrap_or(rest);
    rest.trim_start()
}

fn is_mark(word: &str) -> bool {
    let mut letters = word.chars();
    let first = letters.next().is_some_and(|letter| SPACED.contains(letter));
    first && letters.next().is_none()
}

/// Whether a word is a number of a list: `1.`, `2)`, `(3)`, `1.2.`, `a)`, `iv.`
fn is_number(word: &str) -> bool {
    let inside = word.strip_prefix('(').unwrap_or(word);
    let Some(number) = inside.strip_suffix(['.', ')']) else {
        return false;
    };
    let is_digits = |part: &str| {
        !part.is_empty() && part.len() <= LONGEST && part.bytes().all(|it| it.is_ascii_digit())
    };
    let is_roman = number.len() <= LONGEST && number.bytes().all(|it| b"ivx".contains(&it));
    // A capital with a full stop is more likely to be somebody's initial.
    let is_letter = number.len() == 1
        && match word.ends_with(')') {
            true => number.bytes().all(|it| it.is_ascii_alphabetic()),
            false => number.bytes().all(|it| it.is_ascii_lowercase()),
        };
    number.split('.').all(is_digits) || (is_roman && !number.is_empty()) || is_letter
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_before_a_line_are_told_from_its_words() {
        for (line, expected) in [
            ("- Home visits", "Home visits"),
            ("•Home visits", "Home visits"),
            ("o\tHome visits", "Home visits"),
            ("o Home visits", "o Home visits"),
            ("1.\tHome visits", "Home visits"),
            ("(2) Home visits", "Home visits"),
            ("1.2. Home visits", "Home visits"),
            ("iv) Home visits", "Home visits"),
            ("B) Home visits", "Home visits"),
            ("- [x] Home visits", "Home visits"),
            ("☐ Home visits", "☐ Home visits"),
            ("-", ""),
            ("2.", ""),
            ("12 visits a month", "12 visits a month"),
            ("1.5 hours each", "1.5 hours each"),
            ("A. Smith mentors", "A. Smith mentors"),
            ("e.g. mentoring", "e.g. mentoring"),
            ("24-hour line", "24-hour line"),
            ("-5 degrees", "-5 degrees"),
            ("ö", "ö"),
            ("(", "("),
            (")", ")"),
            (".", "."),
            ("", ""),
        ] {
            assert_eq!(without_bullet(line), expected, "{line:?}");
        }
    }
}
