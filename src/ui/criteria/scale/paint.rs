//! The colours of a scale on this page: the tokens that follow its theme and the host's wishes.

use crate::picture::{Colour, FAILURE, INK, PAPER, QUIET, SUCCESS, UNDECIDED};

/// The token that a colour of the picture stands for.
pub fn token(colour: Colour) -> String {
    const TOKENS: [(Colour, &str); 9] = [
        (INK, "ink"),
        (QUIET, "ink-soft"),
        (PAPER, "card"),
        (SUCCESS[0], "success"),
        (SUCCESS[1], "success-tint"),
        (UNDECIDED[0], "undecided"),
        (UNDECIDED[1], "undecided-tint"),
        (FAILURE[0], "failure"),
        (FAILURE[1], "failure-tint"),
    ];
    let found = TOKENS.iter().find(|(known, _)| *known == colour);
    match found {
        Some((_, token)) => ["var(--tl-", token, ")"].concat(),
        None => colour.hex(),
    }
}
