//! How wide letters are, without a browser: boxes are laid out before anything is drawn, and
//! the same on every machine. Wrapping belongs in `title`.
//!
//! The tables hold the widest advance of each character in Liberation Sans (which has the
//! metrics of Arial and Helvetica) regular and bold, Atkinson Hyperlegible Next regular and
//! bold, Noto Sans and DejaVu Sans (close to Verdana), rounded up to 1/1000 em. They were read
//! from the `cmap` and `hmtx` tables of the font files with fontTools. None of them needs more,
//! so a line that fits here fits in whatever usual interface font draws it.

/// From the space to the tilde.
const ASCII: [u16; 95] = [
    318, 401, 475, 838, 637, 969, 780, 275, 391, 391, 551, 838, 318, 373, 318, 440, 659, 637, 637,
    637, 637, 637, 637, 637, 637, 637, 337, 337, 838, 838, 838, 611, 1016, 723, 723, 723, 771, 667,
    611, 778, 752, 424, 561, 723, 611, 907, 760, 788, 667, 788, 723, 667, 611, 732, 685, 989, 686,
    667, 686, 391, 440, 391, 838, 557, 500, 613, 635, 557, 635, 616, 365, 635, 634, 300, 278, 580,
    318, 975, 634, 612, 635, 635, 413, 557, 393, 634, 592, 818, 592, 592, 525, 637, 551, 637, 838,
];

/// From the no-break space to ÿ.
const LATIN: [u16; 96] = [
    318, 401, 637, 637, 637, 650, 551, 557, 580, 1000, 472, 649, 838, 361, 1000, 553, 500, 838,
    402, 407, 500, 637, 655, 318, 500, 401, 472, 649, 970, 970, 970, 611, 723, 723, 723, 723, 723,
    723, 1000, 723, 667, 667, 667, 667, 424, 424, 424, 424, 775, 760, 788, 788, 788, 788, 788, 838,
    788, 732, 732, 732, 732, 667, 667, 631, 613, 613, 613, 613, 613, 613, 982, 557, 616, 616, 616,
    616, 300, 300, 300, 314, 612, 634, 612, 612, 612, 612, 612, 838, 612, 634, 634, 634, 634, 592,
    635, 592,
];

/// How wide a text is on one line in letters of `size` pixels, at most, in pixels.
pub fn text_width(text: &str, size: f64) -> f64 {
    let thousandths: u32 = text.chars().map(advance).sum();
    f64::from(thousandths) * size / 1000.0
}

/// How wide one letter is, at most, in pixels.
pub(super) fn letter_width(letter: char, size: f64) -> f64 {
    f64::from(advance(letter)) * size / 1000.0
}

/// The advance of a character in 1/1000 em.
fn advance(letter: char) -> u32 {
    let code = u32::from(letter);
    let listed = |table: &[u16], first: u32| {
        let place = usize::try_from(code - first).unwrap_or_default();
        table.get(place).copied().map_or(WIDE, u32::from)
    };
    match code {
        0x20..=0x7e => listed(&ASCII, 0x20),
        0xa0..=0xff => listed(&LATIN, 0xa0),
        // Combining marks, joiners, marks of direction and selectors of variants.
        0x0300..=0x036f | 0x200b..=0x200f | 0x202a..=0x202e | 0x2060..=0x206f => 0,
        0xfe00..=0xfe0f | 0xfeff | 0xe0000..=0xe0fff => 0,
        0x0100..=0x024f | 0x1e00..=0x1eff => LATIN_EXTENDED,
        0x2010..=0x2013 | 0x2018..=0x201f | 0x2022 => PUNCTUATION,
        0x1f000..=0x1ffff => EMOJI,
        _ => WIDE,
    }
}

/// Other Latin letters, most of which are no wider than their bases: ŵ is 818 like w.
const LATIN_EXTENDED: u32 = 820;
/// Dashes up to the en dash, quotation marks and the bullet.
const PUNCTUATION: u32 = 640;
/// Chinese, Japanese and Korean characters, and what is not listed.
const WIDE: u32 = 1000;
/// Colour fonts draw emoji wider than their size.
const EMOJI: u32 = 1300;

#[cfg(test)]
mod tests {
    use super::text_width;

    #[test]
    fn letters_are_as_wide_as_in_the_widest_font() {
        let cases = [
            ("", 0.0),
            ("i", 3.0),
            ("W", 9.89),
            ("e\u{301}", 6.16),
            ("家", 10.0),
            ("ÿ", 5.92),
            ("~", 8.38),
            ("😀", 13.0),
        ];
        for (text, width) in cases {
            let measured = text_width(text, 10.0);
            assert!((measured - width).abs() < 1e-9, "{text}: {measured}");
        }
    }
}
