//! A file name from a title: readable, and accepted by every system people use.

/// The most characters before the extension, less where that is within a word. Each takes at most
/// four bytes, and file systems take 255.
const LONGEST: usize = 60;

/// The name when nothing of the title can be used.
const FALLBACK: &str = "framework";

/// Names that Windows keeps for devices, whatever the extension.
const RESERVED: [&str; 4] = ["con", "prn", "aux", "nul"];

/// A file name for a title, with an extension given without its dot: letters and digits of any
/// script in lower case, everything else as hyphens.
pub fn file_name(title: &str, extension: &str) -> String {
    let name = slug(title);
    let name = match name.as_str() {
        "" => FALLBACK.to_owned(),
        reserved if is_reserved(reserved) => format!("{reserved}-{FALLBACK}"),
        _ => name,
    };
    format!("{name}.{extension}")
}

fn slug(title: &str) -> String {
    let mut slug = String::new();
    let mut length = 0;
    for letter in title.chars().flat_map(char::to_lowercase) {
        let kept = letter.is_alphanumeric() || (length > 0 && is_accent(letter));
        if length == LONGEST {
            return whole_words(&slug, kept).to_owned();
        }
        if kept {
            slug.push(letter);
        } else if length > 0 && !slug.ends_with('-') {
            slug.push('-');
        } else {
            continue;
        }
        length += 1;
    }
    slug.trim_end_matches('-').to_owned()
}

/// A name that was cut, without the word that it was cut within; all of it if that is its only one.
fn whole_words(slug: &str, is_cut_within: bool) -> &str {
    let whole = slug.rsplit_once('-').filter(|_| is_cut_within);
    whole.map_or(slug, |(whole, _)| whole).trim_end_matches('-')
}

/// A combining accent: some systems write é as e and an accent.
fn is_accent(letter: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&letter)
}

fn is_reserved(name: &str) -> bool {
    let numbered = |device: &str| {
        let number = name.strip_prefix(device);
        number.is_some_and(|number| matches!(number.as_bytes(), [b'0'..=b'9']))
    };
    RESERVED.contains(&name) || numbered("com") || numbered("lpt")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_become_names_that_every_system_takes() {
        for (title, name) in [
            ("Warm, safe homes: 2027/28", "warm-safe-homes-2027-28.json"),
            ("Tŷ Gwyn – Ynys Môn", "tŷ-gwyn-ynys-môn.json"),
            ("Cafe\u{301} nights", "cafe\u{301}-nights.json"),
            ("  ../../etc/passwd", "etc-passwd.json"),
            ("بيوت دافئة", "بيوت-دافئة.json"),
            ("🙂🙂", "framework.json"),
            ("", "framework.json"),
            ("CON", "con-framework.json"),
            ("Lpt1", "lpt1-framework.json"),
            ("Contract", "contract.json"),
            ("a\u{202e}b\0c", "a-b-c.json"),
        ] {
            assert_eq!(file_name(title, "json"), name, "{title}");
        }
    }

    #[test]
    fn long_titles_are_cut_between_words() {
        for (last, name) in [
            ("together", "together"),
            ("togetherness", "grow"),
            ("to", "to-grow"),
        ] {
            let title = format!("{}grow {last} grow", "grow ".repeat(9));
            let name_of = file_name(&title, "pdf");
            assert!(name_of.ends_with(&format!("{name}.pdf")), "{name_of}");
        }
    }

    #[test]
    fn a_word_that_is_too_long_is_cut_between_letters() {
        let name = file_name(&"ŵ".repeat(10_000), "pdf");
        assert_eq!(name.chars().count(), LONGEST + ".pdf".len());
        assert!(!file_name(&"abcde ".repeat(20), "pdf").contains("-."));
    }
}
