//! Which way words run. Setting them belongs to the program that shows them.

/// Whether words run from the right: whether their first letter with a direction does, as the
/// Unicode Bidirectional Algorithm has it (UAX 9, rules P2 and P3), by the blocks of its scripts.
pub fn runs_from_the_right(words: &str) -> bool {
    let mut letters = words.chars().filter(|letter| letter.is_alphabetic());
    letters.next().is_some_and(is_from_the_right)
}

fn is_from_the_right(letter: char) -> bool {
    matches!(u32::from(letter), 0x590..=0x8ff | 0xfb1d..=0xfdff | 0xfe70..=0xfeff
        | 0x10800..=0x10fff | 0x1e800..=0x1efff)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_letter_decides() {
        assert!(runs_from_the_right("«1» تشعر بالأمان at home"));
        assert!(!runs_from_the_right("safe (בטוח)"));
        assert!(!runs_from_the_right("123"));
    }
}
