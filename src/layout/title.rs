//! Wrapping the titles of boxes. How wide a letter is belongs in `advance`.

use super::advance::{letter_width, text_width};

/// Splits a title into lines that are at most `width` pixels wide in letters of `size` pixels.
/// Words stay whole unless one is longer than a line. There is always at least one line, and
/// each holds at least one letter of the title, so that narrow boxes end too.
pub fn title_lines(title: &str, width: f64, size: f64) -> Vec<String> {
    let mut lines = vec![String::new()];
    let words = title.split(is_break).filter(|word| !word.is_empty());
    for word in words {
        add_word(&mut lines, word, width, size);
    }
    lines
}

/// White space that a line may end at: a no-break space holds its words together.
fn is_break(letter: char) -> bool {
    letter.is_whitespace() && !matches!(letter, '\u{a0}' | '\u{2007}' | '\u{202f}')
}

fn add_word(lines: &mut Vec<String>, word: &str, width: f64, size: f64) {
    let Some(line) = lines.last_mut() else {
        return;
    };
    let space = if line.is_empty() { "" } else { " " };
    let needed = text_width(line, size) + text_width(space, size) + text_width(word, size);
    if needed <= width || word.is_empty() {
        line.push_str(space);
        line.push_str(word);
        return;
    }
    if !line.is_empty() {
        lines.push(String::new());
    }
    break_word(lines, word, width, size);
}

/// Adds a word to an empty line, letter by letter where it does not fit whole.
fn break_word(lines: &mut Vec<String>, word: &str, width: f64, size: f64) {
    let mut used = 0.0;
    let mut joins = false;
    for letter in word.chars() {
        let advance = letter_width(letter, size);
        let is_full = used > 0.0 && advance > 0.0 && !joins && used + advance > width;
        if is_full {
            lines.push(String::new());
            used = 0.0;
        }
        if let Some(line) = lines.last_mut() {
            line.push(letter);
        }
        used += advance;
        joins = letter == ZERO_WIDTH_JOINER;
    }
}

/// It makes one picture of the emoji on both sides.
const ZERO_WIDTH_JOINER: char = '\u{200d}';

#[cfg(test)]
mod tests {
    use super::{text_width, title_lines};

    #[test]
    fn titles_are_wrapped_between_words() {
        let lines = title_lines("People feel safe at home", 100.0, 16.0);
        assert_eq!(lines, ["People feel", "safe at", "home"]);
    }

    #[test]
    fn an_empty_title_is_one_empty_line() {
        assert_eq!(title_lines("", 100.0, 16.0), [""]);
        assert_eq!(title_lines(" \n ", 100.0, 16.0), [""]);
    }

    #[test]
    fn long_words_are_broken_and_nothing_is_lost() {
        let title = "a Pneumonoultramicroscopicsilicovolcanoconiosis 家家家家家家家家 b";
        let lines = title_lines(title, 90.0, 16.0);
        assert!(lines.iter().all(|line| text_width(line, 16.0) <= 90.0));
        let letters = |text: &str| text.replace(' ', "");
        assert_eq!(letters(&lines.concat()), letters(title));
    }

    #[test]
    fn a_box_narrower_than_a_letter_gets_a_letter_a_line() {
        assert_eq!(title_lines("abc", 1.0, 16.0), ["a", "b", "c"]);
        assert_eq!(title_lines("e\u{301}x", 1.0, 16.0), ["e\u{301}", "x"]);
    }
}
