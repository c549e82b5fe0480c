//! Reads a compiled message piece by piece. A message is text with marks in it rather than a
//! tree, because a tree of pointers weighs more than the words do. What is said for an argument
//! belongs to the module above.

use super::marks::{ARGUMENT, CHOICE, CHOICE_END, NAMED, VARIANT_END};

/// A piece of a message.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Piece<'a> {
    /// Words as they are.
    Text(&'a str),
    /// The value of the argument with this name.
    Argument(&'a str),
    /// One of several patterns, by the argument with this name.
    Choice(&'a str, Variants<'a>),
}

/// The variants of a choice, each a name and a pattern. The usual one is the last.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Variants<'a>(&'a str);

impl<'a> Iterator for Variants<'a> {
    type Item = (&'a str, &'a str);

    fn next(&mut self) -> Option<Self::Item> {
        if self.0.is_empty() {
            return None;
        }
        let (name, rest) = split(self.0, NAMED);
        let (pattern, rest) = split(rest, VARIANT_END);
        self.0 = rest;
        Some((name, pattern))
    }
}

/// The pieces of a pattern.
pub(super) fn pieces(mut pattern: &str) -> impl Iterator<Item = Piece<'_>> {
    std::iter::from_fn(move || {
        let (piece, rest) = first_piece(pattern)?;
        pattern = rest;
        Some(piece)
    })
}

fn first_piece(pattern: &str) -> Option<(Piece<'_>, &str)> {
    let (mark, rest) = pattern.split_at_checked(1).unwrap_or((pattern, ""));
    match *mark.as_bytes().first()? {
        ARGUMENT => {
            let (name, rest) = split(rest, NAMED);
            Some((Piece::Argument(name), rest))
        }
        CHOICE => {
            let (choice, rest) = split(rest, CHOICE_END);
            let (name, variants) = split(choice, NAMED);
            Some((Piece::Choice(name, Variants(variants)), rest))
        }
        _ => {
            let is_mark = |byte: u8| matches!(byte, ARGUMENT | CHOICE);
            let end = pattern.bytes().position(is_mark);
            let (text, rest) = pattern.split_at(end.unwrap_or(pattern.len()));
            Some((Piece::Text(text), rest))
        }
    }
}

/// What is before a mark and after it, passing over the choices within.
fn split(text: &str, mark: u8) -> (&str, &str) {
    let mut depth = 0_usize;
    for (place, byte) in text.bytes().enumerate() {
        match byte {
            _ if byte == mark && depth == 0 => {
                // Marks are of one byte, so that the text can be cut on both sides.
                return (&text[..place], &text[place + 1..]);
            }
            CHOICE => depth += 1,
            CHOICE_END => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    (text, "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_choice_within_a_choice_is_read_whole() {
        let inner = "\u{3}b\u{2}one\u{2}x\u{4}other\u{2}y\u{4}\u{5}";
        let pattern = format!("é \u{1}a\u{2}\u{3}c\u{2}one\u{2}{inner}!\u{4}other\u{2}\u{4}\u{5}.");
        let found: Vec<Piece> = pieces(&pattern).collect();
        let [
            Piece::Text("é "),
            Piece::Argument("a"),
            Piece::Choice("c", variants),
            end,
        ] = found.as_slice()
        else {
            panic!("{found:?}");
        };
        assert_eq!(*end, Piece::Text("."));
        let variants: Vec<_> = variants.collect();
        assert_eq!(
            variants,
            [("one", format!("{inner}!").as_str()), ("other", "")]
        );
    }

    #[test]
    fn no_text_makes_it_fail() {
        for text in [
            "",
            "\u{1}",
            "\u{3}a",
            "\u{3}\u{2}\u{3}\u{5}",
            "\u{5}\u{4}",
            "é\u{3}é",
        ] {
            for piece in pieces(text) {
                if let Piece::Choice(_, variants) = piece {
                    assert!(variants.count() <= text.len());
                }
            }
        }
    }
}
