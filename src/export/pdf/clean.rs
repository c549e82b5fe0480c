//! Text as the fonts can show it. What they cannot show becomes a visible stand-in, and the
//! original is kept beside it for readers. Deciding where lines break belongs in `text`.

use std::ops::Range;

/// What is printed for a character the fonts do not have.
pub(super) const STAND_IN: char = '◊';

/// Characters that have a look-alike in the fonts. Readers still get the original.
const LOOK_ALIKES: &[(char, &str)] = &[
    ('\u{2010}', "-"),
    ('\u{2011}', "-"),
    ('\u{2012}', "–"),
    ('\u{2015}', "—"),
    ('\u{2192}', "->"),
    ('\u{2190}', "<-"),
    ('\u{21d2}', "=>"),
    ('\u{25aa}', "•"),
    ('\u{25cf}', "•"),
    ('\u{25cb}', "•"),
    ('\u{2116}', "No"),
    ('\u{2032}', "'"),
    ('\u{2033}', "\""),
];

/// Text that the fonts can show, with no character that a PDF may not hold.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Clean {
    /// What is printed.
    pub text: String,
    /// Where it differs from what was written, in order.
    pub stand_ins: Vec<StandIn>,
    /// The characters that could not be shown.
    pub lost: Vec<char>,
}

/// A place where something else is printed than was written.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct StandIn {
    /// The bytes of the printed text.
    pub range: Range<usize>,
    /// What was written.
    pub original: String,
}

/// Makes text printable. `shows` says which characters the fonts have.
pub(super) fn clean(text: &str, shows: &dyn Fn(char) -> bool) -> Clean {
    let mut clean = Clean::default();
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\r' if characters.peek() == Some(&'\n') => {}
            // The space keeps the words apart for readers that do not see the new line.
            '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => {
                clean.text.push_str(" \n");
            }
            _ if is_space(character) => clean.text.push(' '),
            '\u{a0}' | '\u{202f}' | '\u{2007}' => clean.text.push('\u{a0}'),
            _ if is_unseen(character) => {}
            _ if shows(character) => clean.text.push(character),
            _ => clean.replace(character, &mut characters),
        }
    }
    clean
}

impl Clean {
    /// Prints a stand-in for a character, and for what joins on to it: an emoji may be
    /// many characters and is one sign.
    fn replace(&mut self, character: char, rest: &mut std::iter::Peekable<std::str::Chars<'_>>) {
        let start = self.text.len();
        let mut original = String::from(legible(character));
        match LOOK_ALIKES.iter().find(|(known, _)| *known == character) {
            Some((_, alike)) => self.text.push_str(alike),
            None => {
                self.text.push(STAND_IN);
                self.lost.push(character);
            }
        }
        while let Some(next) = rest.next_if(|next| joins(*next, character)) {
            original.push(next);
            if next == '\u{200d}' {
                original.extend(rest.next().map(legible));
            }
        }
        self.stand_ins.push(StandIn {
            range: start..self.text.len(),
            original,
        });
    }
}

/// Private characters mean nothing to anybody else, and PDF/A refuses them.
fn legible(character: char) -> char {
    match u32::from(character) {
        0xe000..=0xf8ff | 0xf0000.. => char::REPLACEMENT_CHARACTER,
        _ => character,
    }
}

fn joins(next: char, first: char) -> bool {
    let flag = |c: char| matches!(u32::from(c), 0x1f1e6..=0x1f1ff);
    match u32::from(next) {
        0x200d | 0x20e3 | 0xfe00..=0xfe0f | 0x1f3fb..=0x1f3ff | 0xe0020..=0xe007f => true,
        _ => flag(next) && flag(first),
    }
}

fn is_space(character: char) -> bool {
    matches!(u32::from(character), 0x9 | 0x1680 | 0x2000..=0x2006 | 0x2008..=0x200a | 0x205f | 0x3000)
}

/// Control characters, direction marks, noncharacters: nothing to print, unsafe to keep.
fn is_unseen(character: char) -> bool {
    let code = u32::from(character);
    let nonlegible = character.is_control() || code & 0xfffe == 0xfffe;
    nonlegible
        || matches!(code, 0xad | 0x61c | 0x180e | 0x200b..=0x200f | 0x202a..=0x202e
            | 0x2060..=0x206f | 0xfdd0..=0xfdef | 0xfe00..=0xfe0f | 0xfeff
            | 0xfff9..=0xfffb | 0xe0000..=0xe0fff)
}

/// Text for titles, bookmarks and descriptions, which no font limits: without what cannot be
/// written down, on one line, and no longer than this many characters.
pub(super) fn plain(text: &str, longest: usize) -> String {
    let mut out = String::new();
    for word in text.split(|c: char| c.is_whitespace() || c.is_control()) {
        if !out.is_empty() && !word.is_empty() {
            out.push(' ');
        }
        out.extend(word.chars().filter(|c| !is_unseen(*c)).map(legible));
    }
    match out.char_indices().nth(longest) {
        Some((end, _)) => format!("{}…", &out[..end]),
        None => out,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn latin(character: char) -> bool {
        character.is_ascii() || character == '—'
    }

    #[test]
    fn what_can_be_shown_is_left_alone() {
        let clean = clean("Plain text — here.", &latin);
        assert_eq!(clean.text, "Plain text — here.");
        assert!(clean.stand_ins.is_empty() && clean.lost.is_empty());
    }

    #[test]
    fn a_family_of_emoji_is_one_sign_and_is_kept_whole() {
        let family = "👩\u{200d}👩\u{200d}👧";
        let clean = clean(&format!("a {family} b"), &latin);
        assert_eq!(clean.text, "a ◊ b");
        assert_eq!(clean.stand_ins.len(), 1);
        assert_eq!(clean.stand_ins[0].original, family);
        assert_eq!(&clean.text[clean.stand_ins[0].range.clone()], "◊");
    }

    #[test]
    fn controls_and_noncharacters_go_and_lines_stay() {
        let clean = clean("a\u{0}\u{202e}\u{fffe}\u{feff}b\r\nc\td", &latin);
        assert_eq!(clean.text, "ab \nc d");
        assert!(clean.lost.is_empty());
    }

    #[test]
    fn private_characters_are_not_passed_on() {
        let clean = clean("\u{e123}", &latin);
        assert_eq!(clean.stand_ins[0].original, "\u{fffd}");
        assert_eq!(clean.lost, ['\u{e123}']);
    }

    #[test]
    fn a_look_alike_is_not_a_loss() {
        let clean = clean("a → b", &latin);
        assert_eq!(clean.text, "a -> b");
        assert_eq!(clean.stand_ins[0].original, "→");
        assert!(clean.lost.is_empty());
    }

    #[test]
    fn plain_text_is_one_line_and_short() {
        assert_eq!(plain("  a\n\u{7}b  c ", 80), "a b c");
        assert_eq!(plain("abcdef", 3), "abc…");
    }
}
