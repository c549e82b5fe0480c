//! Dates as exact as they were written, and the words for them. Where a date stands in a sentence
//! belongs to whoever says it.

use super::{Message, Phrase};

/// A date as exact as it was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct PartialDate {
    /// The year.
    pub year: u16,
    /// The month, from 1.
    pub month: Option<u8>,
    /// The day of the month, from 1.
    pub day: Option<u8>,
}

impl PartialDate {
    /// Reads `2027`, `2027-04`, `2027-04-01`, or any of them with a time after it; nothing of what
    /// is written otherwise.
    pub fn parse(text: &str) -> Option<Self> {
        let date = text.trim().split('T').next()?;
        let mut pieces = date.split('-');
        let year = pieces.next().filter(|year| year.len() == 4)?.parse().ok()?;
        let month = number_up_to(pieces.next(), 12)?;
        let day = number_up_to(pieces.next(), 31)?;
        let is_all = pieces.next().is_none();
        is_all.then_some(PartialDate { year, month, day })
    }

    /// "1 April 2027", "April 2027" or "2027". The words are in the table `SPECIFICATION`.
    pub fn phrase(self) -> Phrase {
        // Years and days are text here, so that 2027 gets no comma.
        let year = self.year.to_string();
        let Some(month) = self.month.and_then(month_name) else {
            return Phrase::new(Message::SpecNumber).with("number", year);
        };
        let phrase = match self.day {
            Some(day) => Phrase::new(Message::SpecDateDay).with("day", day.to_string()),
            None => Phrase::new(Message::SpecDateMonth),
        };
        phrase.with("month", month).with("year", year)
    }
}

/// `Some(None)` when nothing is there; `None` when what is there is not such a number.
fn number_up_to(text: Option<&str>, most: u8) -> Option<Option<u8>> {
    let Some(text) = text else { return Some(None) };
    let number = text.parse().ok()?;
    (1..=most).contains(&number).then_some(Some(number))
}

fn month_name(month: u8) -> Option<Message> {
    let names = [
        Message::SpecJanuary,
        Message::SpecFebruary,
        Message::SpecMarch,
        Message::SpecApril,
        Message::SpecMay,
        Message::SpecJune,
        Message::SpecJuly,
        Message::SpecAugust,
        Message::SpecSeptember,
        Message::SpecOctober,
        Message::SpecNovember,
        Message::SpecDecember,
    ];
    names.get(usize::from(month).checked_sub(1)?).copied()
}

#[cfg(test)]
mod tests {
    use super::PartialDate;
    use crate::model::Language;
    use crate::text::Text;

    #[test]
    fn dates_are_said_as_exactly_as_they_were_written() {
        let text = Text::new(Language::English);
        for (written, said) in [
            ("2027-04-01", Some("1 April 2027")),
            ("2027-06", Some("June 2027")),
            ("2027", Some("2027")),
            (" 2027-12-31T09:15:00Z ", Some("31 December 2027")),
            ("2027-13", None),
            ("2027-04-32", None),
            ("2027-04-01-02", None),
            ("next spring", None),
            ("", None),
        ] {
            let words = PartialDate::parse(written).map(|date| text.say(&date.phrase()));
            assert_eq!(words.as_deref(), said, "{written}");
        }
    }
}
