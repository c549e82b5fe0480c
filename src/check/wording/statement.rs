//! A statement made ready to be compared with words: lower case, one space between words, and
//! of the punctuation only what parts clauses.

/// Phrases in alphabetical order, each written as [`Statement`] has it.
pub(in crate::check) type Table = &'static [&'static str];

/// A statement made ready to be compared with words.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::check) struct Statement(String);

/// What stands between two clauses, as a word of its own.
pub(in crate::check) const COMMA: &str = ",";
const SEMICOLON: &str = ";";

/// The most characters of a text that are looked at: many times what a good title has. Titles come
/// from files, and a rule may look at each pair of words.
const LONGEST: usize = 400;

impl Statement {
    /// The start of a text made ready. Commas within numbers stay; a full stop parts clauses as `;` does.
    pub fn of(text: &str) -> Self {
        let mut ready = String::with_capacity(text.len().min(LONGEST) + 1);
        let mut letters = text.chars().take(LONGEST).peekable();
        while let Some(letter) = letters.next() {
            let in_number = ready.ends_with(|it: char| it.is_ascii_digit())
                && letters.peek().is_some_and(char::is_ascii_digit);
            match letter {
                ',' | '.' if in_number => ready.push(letter),
                '’' | '\'' => ready.push('\''),
                '%' | '&' | '£' => ready.push(letter),
                ',' => push_mark(&mut ready, COMMA),
                ';' | '.' => push_mark(&mut ready, SEMICOLON),
                letter if letter.is_alphanumeric() => ready.extend(letter.to_lowercase()),
                _ => push_space(&mut ready),
            }
        }
        ready.truncate(ready.trim_end_matches([' ', ';', ',']).len());
        Statement(ready)
    }

    /// Its words, marks between clauses among them.
    pub fn words(&self) -> impl Iterator<Item = &str> + Clone {
        self.0.split(' ').filter(|word| !word.is_empty())
    }

    /// Whether nothing is said.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The phrase of a table that it begins with.
    pub fn start(&self, table: Table) -> Option<&'static str> {
        phrase_at(table, &self.0)
    }

    /// The first phrase of a table in it.
    pub fn find(&self, table: Table) -> Option<&'static str> {
        self.rests().find_map(|rest| phrase_at(table, rest))
    }

    /// Whether a phrase of a table is in it.
    pub fn has(&self, table: Table) -> bool {
        self.find(table).is_some()
    }

    /// What is left of it from each of its words on.
    pub fn rests(&self) -> impl Iterator<Item = &str> {
        let spaces = self.0.match_indices(' ').map(|(place, _)| place + 1);
        let starts = std::iter::once(0).chain(spaces);
        starts.filter_map(|start| self.0.get(start..))
    }
}

fn push_space(ready: &mut String) {
    if !ready.is_empty() && !ready.ends_with(' ') {
        ready.push(' ');
    }
}

fn push_mark(ready: &mut String, mark: &str) {
    push_space(ready);
    ready.push_str(mark);
    ready.push(' ');
}

/// The longest phrase of a table that a text begins with, as whole words.
pub(in crate::check) fn phrase_at(table: Table, text: &str) -> Option<&'static str> {
    let first = text.split(' ').next().filter(|word| !word.is_empty())?;
    let start = table.partition_point(|phrase| *phrase < first);
    let near = table.get(start..)?.iter().copied();
    let near = near.take_while(|phrase| phrase.starts_with(first));
    near.filter(|phrase| begins(text, phrase)).last()
}

fn begins(text: &str, phrase: &str) -> bool {
    let rest = text.strip_prefix(phrase);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
}

/// Whether a single word is in a table.
pub(in crate::check) fn is_in(table: Table, word: &str) -> bool {
    table.binary_search(&word).is_ok()
}

#[cfg(test)]
mod tests {
    use super::{Statement, phrase_at};

    #[test]
    fn statements_are_compared_word_by_word() {
        for (text, ready) in [
            ("  Service-users’ homes. ", "service users' homes"),
            ("100% of 1,000; and, ÉTÉ!", "100% of 1,000 ; and , été"),
            ("1.5 points. More", "1.5 points ; more"),
            (" - ", ""),
        ] {
            assert_eq!(Statement::of(text).0, ready, "{text}");
        }
    }

    #[test]
    fn the_longest_phrase_is_found_as_whole_words() {
        let table = &["set up", "set up a", "sets"];
        for (text, found) in [
            ("set up a club", Some("set up a")),
            ("set up clubs", Some("set up")),
            ("set upstream", None),
            ("settle", None),
            ("sets", Some("sets")),
            ("", None),
        ] {
            assert_eq!(phrase_at(table, text), found, "{text}");
        }
        assert!(Statement::of("They sets").has(table) && !Statement::of("").has(table));
    }
}
