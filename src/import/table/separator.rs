//! What divides the cells of a row, and which it is likely to be. Reading by it is in `read`.

use super::read::rows;

/// What divides the cells of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Separator {
    /// A tab, as tables are pasted.
    #[default]
    Tab,
    /// A comma.
    Comma,
    /// A semicolon, as Excel writes where the comma is for decimals.
    Semicolon,
    /// A vertical line.
    Line,
    /// Nothing: each row is one cell.
    Nothing,
}

/// How many rows are looked at.
const LOOKED_AT: usize = 100;

impl Separator {
    /// All of them.
    pub const ALL: [Separator; 5] = [
        Separator::Tab,
        Separator::Comma,
        Separator::Semicolon,
        Separator::Line,
        Separator::Nothing,
    ];

    /// The byte that divides; for none, one that is in no cell.
    pub(super) fn byte(self) -> u8 {
        match self {
            Separator::Tab => b'\t',
            Separator::Comma => b',',
            Separator::Semicolon => b';',
            Separator::Line => b'|',
            Separator::Nothing => 0x1F,
        }
    }
}

/// The text after the line `sep=;` that some programs write first, and what it names.
pub(super) fn named(text: &str) -> (&str, Option<Separator>) {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let Some((first, rest)) = text.split_once('\n') else {
        return (text, None);
    };
    let named = first.trim_matches('"').strip_prefix("sep=");
    let is_named = |it: &Separator| named.is_some_and(|named| named.as_bytes() == [it.byte()]);
    match Separator::ALL.into_iter().find(is_named) {
        Some(separator) => (rest, Some(separator)),
        None => (text, None),
    }
}

/// The separator by which most rows have the same number of cells, more than one. A comma or
/// semicolon in a sentence divides it by chance: fewer than half of the rows alike are none.
pub(super) fn likeliest(text: &str, is_quoted: bool) -> Separator {
    let mut best = (Separator::Nothing, 0);
    for separator in Separator::ALL {
        let share = share_alike(text, separator, is_quoted);
        // A tab is typed in no sentence, so that it needs no majority.
        let least = if separator == Separator::Tab { 1 } else { 50 };
        if share >= least && share > best.1 {
            best = (separator, share);
        }
        if separator == Separator::Tab && share >= least {
            break;
        }
    }
    best.0
}

/// How many rows in a hundred have as many cells as most have, more than one.
fn share_alike(text: &str, separator: Separator, is_quoted: bool) -> usize {
    let rows = rows(text, separator, is_quoted, LOOKED_AT).unwrap_or_default();
    let widths: Vec<usize> = rows.iter().map(|row| row.cells.len()).collect();
    let alike = |width: &usize| widths.iter().filter(|other| *other == width).count();
    let wide = widths.iter().filter(|width| **width > 1);
    let most = wide.map(alike).max().unwrap_or(0);
    most * 100 / widths.len().max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_separator_is_what_most_rows_are_divided_by_alike() {
        for (text, separator) in [
            ("a,b\nc,d", Separator::Comma),
            ("a;b\n\"c,d;e\";f\ng,h;i", Separator::Semicolon),
            ("a, b; c\td", Separator::Tab),
            ("a|b\nc|d", Separator::Line),
            (
                "Safe at home\nWarm, dry and well\nHopeful",
                Separator::Nothing,
            ),
            (
                "Title, of it all\nOutcome;Unit\nSafe;%\nWarm, dry;people",
                Separator::Semicolon,
            ),
            ("", Separator::Nothing),
        ] {
            assert_eq!(likeliest(text, true), separator, "{text}");
        }
    }

    #[test]
    fn a_first_line_may_name_it() {
        assert_eq!(named("sep=;\na;b"), ("a;b", Some(Separator::Semicolon)));
        assert_eq!(named("sep=\ta"), ("sep=\ta", None));
        assert_eq!(named("sep=x\na").1, None);
    }
}
