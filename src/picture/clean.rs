//! Words as a picture may hold them: on one line, and without characters that no file may hold
//! or that turn what stands beside them around. Fonts are chosen elsewhere.

/// The words without what is not to be written. Joiners and marks that choose between forms of
/// a letter are kept: scripts and emoji need them.
pub fn clean(words: &str) -> String {
    let mut out = String::new();
    for letter in words.chars() {
        match letter {
            _ if letter.is_whitespace() && !is_kept_space(letter) => out.push(' '),
            _ if is_unsafe(letter) => {}
            _ => out.push(letter),
        }
    }
    out
}

/// The words with single spaces and none at the ends.
pub(super) fn line(words: &str) -> String {
    let clean = clean(words);
    let words: Vec<&str> = clean.split(' ').filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

/// The lines that a title was wrapped to, each with a space after it where the title has one:
/// then the words can be found and copied whole, also where a long word was broken.
pub(super) fn spaced(title: &str, lines: &[String]) -> Vec<String> {
    let whole = line(title);
    let mut rest = whole.as_str();
    let mut spaced = Vec::new();
    for line in lines {
        let mut line = clean(line);
        rest = rest.strip_prefix(line.as_str()).unwrap_or(rest);
        if let Some(after) = rest.strip_prefix(' ') {
            rest = after;
            line.push(' ');
        }
        spaced.push(line);
    }
    spaced
}

/// A space that holds its words together.
fn is_kept_space(letter: char) -> bool {
    matches!(letter, '\u{a0}' | '\u{2007}' | '\u{202f}')
}

/// Control characters, noncharacters, byte order marks, and what overrides or embeds a
/// direction.
fn is_unsafe(letter: char) -> bool {
    let code = u32::from(letter);
    let is_none = letter.is_control() || code & 0xfffe == 0xfffe;
    is_none
        || matches!(code, 0x202a..=0x202e | 0x2066..=0x206f | 0xfdd0..=0xfdef | 0xfeff
            | 0xfff9..=0xfffb | 0xe0000..=0xe0fff)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_no_file_may_hold_is_dropped_and_the_rest_is_kept() {
        assert_eq!(clean("a\u{0}b\u{202e}c\u{ffff}d\u{7f}"), "abcd");
        assert_eq!(clean("a\tb\nc"), "a b c");
        assert_eq!(
            clean("👩\u{200d}👧 بيت ŵ\u{a0}1"),
            "👩\u{200d}👧 بيت ŵ\u{a0}1"
        );
        assert_eq!(line("  a \n\n b\u{8} "), "a b");
    }

    #[test]
    fn lines_end_in_a_space_between_words_only() {
        let lines = ["ab cd", "efg", "h", "i"].map(str::to_owned);
        let spaced = spaced(" ab  cd\nefgh i", &lines);
        assert_eq!(spaced, ["ab cd ", "efg", "h ", "i"]);
    }
}
