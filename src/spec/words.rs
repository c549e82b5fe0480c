//! How the specification says things: quotation, lists of names, dates, money and numbers.
//! Which things it says belongs to the sections.

use super::lookup::Lookup;
use crate::model::{Framework, Id, Number, Pence, Profile, SectionName};
use crate::text::{self, Message, Phrase, Text, amount, money, without_stop};

/// What every section may look at: the framework, the words, and today.
#[derive(Clone, Copy)]
pub(super) struct Context<'a> {
    pub framework: &'a Framework,
    pub lookup: &'a Lookup<'a>,
    pub text: &'a Text,
    pub date: Option<(u16, u8, u8)>,
    pub drawn: bool,
    pub profile: Profile,
    pub earlier: Option<&'a Framework>,
}

impl Context<'_> {
    /// A message, with its arguments if it has any.
    pub fn say(&self, phrase: impl Into<Phrase>) -> String {
        self.text.say(&phrase.into())
    }

    /// Somebody's title inside a sentence of ours: on one line, in quotation marks, and without a
    /// full stop, for the sentence has its own.
    pub fn quoted(&self, title: &str) -> String {
        match line(title) {
            empty if empty.is_empty() => self.say(Message::SpecUntitledItem),
            title => self.say(Phrase::new(Message::SpecQuoted).with("title", without_stop(&title))),
        }
    }

    /// Somebody's title where it stands alone.
    pub fn titled(&self, title: &str) -> String {
        match line(title) {
            empty if empty.is_empty() => self.say(Message::SpecUntitledAlone),
            title => title,
        }
    }

    /// The quoted title of an item of the chain.
    pub fn node(&self, id: &Id) -> String {
        match self.lookup.node(id) {
            Some(node) => self.quoted(&node.title),
            None => self.say(Message::SpecMissingItem),
        }
    }

    /// The quoted titles of several items, those that exist, as "a, b and c".
    pub fn nodes(&self, ids: &[Id]) -> String {
        let known = ids.iter().filter_map(|id| self.lookup.node(id));
        self.all_of(known.map(|node| self.quoted(&node.title)))
    }

    /// The quoted titles of pieces of evidence, those that exist.
    pub fn evidence(&self, ids: &[Id]) -> String {
        let evidence = &self.framework.evidence;
        let known = ids
            .iter()
            .filter_map(|id| evidence.iter().find(|piece| piece.id == *id));
        self.all_of(known.map(|piece| self.quoted(&piece.title)))
    }

    /// The name of a partner, without quotation marks; empty if there is no such partner.
    pub fn partner(&self, id: &Id) -> String {
        self.framework
            .partner(id)
            .map(|partner| line(&partner.name))
            .unwrap_or_default()
    }

    /// "a", "a and b", "a, b and c".
    pub fn all_of(&self, items: impl Iterator<Item = String>) -> String {
        let mut items: Vec<String> = items.filter(|item| !item.is_empty()).collect();
        let Some(last) = items.pop() else {
            return String::new();
        };
        if items.is_empty() {
            return last;
        }
        let first = items.join(", ");
        let pair = Phrase::new(Message::SpecAnd).with("first", first);
        self.say(pair.with("last", last))
    }

    /// The same, with no more than `MOST_NAMED` of them named and the rest counted.
    pub fn some_of(&self, items: impl Iterator<Item = String>) -> String {
        let items: Vec<String> = items.collect();
        self.named(items.into_iter(), MOST_NAMED)
    }

    /// The same, with no more of them named than this.
    pub fn named(&self, items: impl ExactSizeIterator<Item = String>, most: usize) -> String {
        let rest = items.len().saturating_sub(most);
        if rest == 0 {
            return self.all_of(items);
        }
        let first: Vec<String> = items.take(most).collect();
        let phrase = Phrase::new(Message::SpecAndMore).with("first", first.join(", "));
        self.say(phrase.with("count", rest))
    }

    /// "a; b; c", for what may hold commas, or begins as a sentence does.
    pub fn one_after_another(&self, items: impl Iterator<Item = String>) -> String {
        let items: Vec<String> = items.filter(|item| !item.is_empty()).collect();
        items.join("; ")
    }

    /// Whether people added words of their own to a section. They answer what it asks as a whole,
    /// and nothing that it asks about something named.
    pub fn adds_to(&self, name: SectionName) -> bool {
        let mut additions = self.framework.specification.additions_to(name);
        additions.any(|words| !words.trim().is_empty())
    }

    /// A number with commas between thousands.
    pub fn number(&self, number: Number) -> String {
        self.say(amount(number, ""))
    }

    /// A number in its unit: "22%", "£400", "1.4 points".
    pub fn amount(&self, number: Number, unit: &str) -> String {
        self.say(amount(number, unit))
    }

    /// Money, with pence only if there are any: "£12,400", "£13.45".
    pub fn money(&self, pence: Pence) -> String {
        self.say(money(pence))
    }

    /// A share from 0 to 1 as a percentage, to one decimal place.
    pub fn share(&self, share: Number) -> String {
        self.say(text::share(share))
    }

    /// "1 month", "36 months".
    pub fn months(&self, count: u32) -> String {
        self.say(Phrase::new(Message::SpecMonths).with("count", count))
    }
}

/// As many of one kind are named; beyond this they are counted.
pub(super) const MOST_NAMED: usize = 12;

/// As many titles fit a sentence that can still be read.
pub(super) const FEW_NAMED: usize = 3;

/// Text on one line: line breaks become spaces.
pub(super) fn line(text: &str) -> String {
    lines(text).collect::<Vec<_>>().join(" ")
}

/// The lines of a text that hold something, without the space around them.
pub(super) fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty())
}

/// Text on one line without the full stop at its end, to go inside a sentence of ours.
pub(super) fn clause(text: &str) -> String {
    line(text).trim_end_matches(['.', ' ']).to_owned()
}

/// The address, if it is one that people may be sent to.
pub(super) fn web_link(address: &str) -> Option<String> {
    let address = address.trim();
    let start = address.to_ascii_lowercase();
    let allowed = ["https://", "http://", "mailto:"];
    let safe = allowed.iter().any(|scheme| start.starts_with(scheme));
    let one_word = !address.contains(|letter: char| letter.is_whitespace() || letter.is_control());
    (safe && one_word).then(|| address.to_owned())
}

#[cfg(test)]
mod tests {
    use super::{Context, Lookup, line, web_link};
    use crate::model::{Framework, Language, Number, Profile};
    use crate::text::Text;

    fn with_context(check: impl Fn(&Context)) {
        let framework = Framework::new("");
        let text = Text::new(Language::English);
        check(&Context {
            framework: &framework,
            lookup: &Lookup::new(&framework),
            text: &text,
            date: None,
            drawn: false,
            profile: Profile::Full,
            earlier: None,
        });
    }

    #[test]
    fn money_has_commas_and_pence_only_if_there_are_any() {
        with_context(|context| {
            for (pence, expected) in [
                (1_240_000, "£12,400"),
                (1_345, "£13.45"),
                (5, "£0.05"),
                (-250_000, "−£2,500"),
                (900_719_925_474_099, "£9,007,199,254,740.99"),
            ] {
                assert_eq!(context.money(pence), expected);
            }
        });
    }

    #[test]
    fn amounts_follow_their_unit() {
        with_context(|context| {
            for (number, unit, expected) in [
                (22.0, "percent", "22%"),
                (22.5, "%", "22.5%"),
                (16_000.0, "GBP", "£16,000"),
                (1.4, "points", "1.4 points"),
                (3.0, "", "3"),
                (-1e300, "points", "-1e300 points"),
            ] {
                assert_eq!(context.amount(Number(number), unit), expected);
            }
            assert_eq!(context.share(Number(0.3)), "30%");
            assert_eq!(context.share(Number(0.125)), "12.5%");
        });
    }

    #[test]
    fn names_are_joined_as_people_say_them() {
        with_context(|context| {
            let say = |names: &[&str]| context.all_of(names.iter().map(|name| (*name).to_owned()));
            assert_eq!(say(&[]), "");
            assert_eq!(say(&["a"]), "a");
            assert_eq!(say(&["a", "", "b"]), "a and b");
            assert_eq!(say(&["a", "b", "c"]), "a, b and c");
        });
    }

    #[test]
    fn a_dozen_are_named_and_the_rest_counted() {
        with_context(|context| {
            let say = |count: usize| context.some_of((1..=count).map(|number| number.to_string()));
            let dozen = "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11";
            assert_eq!(say(12), format!("{dozen} and 12"));
            assert_eq!(say(13), format!("{dozen}, 12 and one more"));
            assert_eq!(say(2_000), format!("{dozen}, 12 and 1,988 more"));
        });
    }

    #[test]
    fn only_web_and_mail_addresses_become_links() {
        for safe in [
            "https://example.org/a?b",
            "HTTP://example.org",
            "mailto:a@example.org",
        ] {
            assert_eq!(web_link(safe).as_deref(), Some(safe));
        }
        for unsafe_address in [
            "javascript:alert(1)",
            "data:text/html,x",
            "example.org",
            "https://a b",
            "java\nscript:https://",
            "",
        ] {
            assert_eq!(web_link(unsafe_address), None, "{unsafe_address}");
        }
    }

    #[test]
    fn text_on_one_line_keeps_its_words() {
        assert_eq!(line(" one\r\n\n  two \n"), "one two");
    }
}
