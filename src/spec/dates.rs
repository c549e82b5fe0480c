//! Dates as people in Britain write them. Dates arrive as text from a file, so anything that is
//! not a date is shown as it was typed; today is passed in and no clock is read.

use super::words::{Context, line};
use crate::text::{Message, Phrase};

/// A date as exact as it was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct PartialDate {
    pub year: u16,
    pub month: Option<u8>,
    pub day: Option<u8>,
}

/// Reads `2027`, `2027-04`, `2027-04-01`, or any of them with a time after it.
pub(super) fn parse(text: &str) -> Option<PartialDate> {
    let date = text.trim().split('T').next()?;
    let mut pieces = date.split('-');
    let year = pieces.next().filter(|year| year.len() == 4)?.parse().ok()?;
    let month = number_up_to(pieces.next(), 12)?;
    let day = number_up_to(pieces.next(), 31)?;
    pieces
        .next()
        .is_none()
        .then_some(PartialDate { year, month, day })
}

/// `Some(None)` when nothing is there; `None` when what is there is not such a number.
fn number_up_to(text: Option<&str>, most: u8) -> Option<Option<u8>> {
    let Some(text) = text else { return Some(None) };
    let number = text.parse().ok()?;
    (1..=most).contains(&number).then_some(Some(number))
}

impl PartialDate {
    /// The calendar month in which month `count` of the work falls, if this is its start.
    /// Month 1 is the month of the start.
    fn month_of_work(self, count: u32) -> Option<PartialDate> {
        let later = count.checked_sub(1)?;
        let month = u32::from(self.month?).checked_add(later)? - 1;
        let year = u32::from(self.year).checked_add(month / 12)?;
        Some(PartialDate {
            year: u16::try_from(year).ok().filter(|year| *year < 10_000)?,
            month: u8::try_from(month % 12 + 1).ok(),
            day: None,
        })
    }
}

impl Context<'_> {
    /// A date from a file: "1 April 2027", "April 2027", "2027"; else as it was typed.
    pub fn date(&self, text: &str) -> String {
        match parse(text) {
            Some(date) => self.calendar(date),
            None => line(text),
        }
    }

    /// The day this draft is printed, if it was given.
    pub fn today(&self) -> Option<String> {
        let (year, month, day) = self.date?;
        Some(self.calendar(PartialDate {
            year,
            month: Some(month),
            day: Some(day),
        }))
    }

    /// A date in a sentence: "on 1 April 2027", "in April 2027", or as it was typed.
    pub fn when(&self, text: &str) -> String {
        let message = match parse(text) {
            Some(date) if date.day.is_some() => Message::SpecOnDate,
            Some(_) => Message::SpecInDate,
            None => return self.quoted(text),
        };
        self.say(Phrase::new(message).with("date", self.date(text)))
    }

    /// Whether a date from a file is certainly before today.
    pub fn is_past(&self, text: &str) -> bool {
        let Some((year, month, day)) = self.date else {
            return false;
        };
        parse(text).is_some_and(|date| {
            let latest = (date.year, date.month.unwrap_or(12), date.day.unwrap_or(31));
            latest < (year, month, day)
        })
    }

    /// A month of the work: "month 12 (March 2028)" when the start is known.
    pub fn month_of_work(&self, count: u32) -> String {
        let start = parse(&self.framework.about.start);
        let calendar = start.and_then(|start| start.month_of_work(count));
        let number = count.to_string();
        match calendar {
            Some(date) => self.say(
                Phrase::new(Message::SpecMonthOfWorkDated)
                    .with("month", number)
                    .with("date", self.calendar(date)),
            ),
            None => self.say(Phrase::new(Message::SpecMonthOfWork).with("month", number)),
        }
    }

    fn calendar(&self, date: PartialDate) -> String {
        // Years and days are text here, so that 2027 gets no comma.
        let year = date.year.to_string();
        let Some(month) = date.month.and_then(month_name) else {
            return year;
        };
        let phrase = match date.day {
            Some(day) => Phrase::new(Message::SpecDateDay).with("day", day.to_string()),
            None => Phrase::new(Message::SpecDateMonth),
        };
        self.say(phrase.with("month", month).with("year", year))
    }
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
    use super::{PartialDate, parse};

    #[test]
    fn dates_are_read_as_exactly_as_they_were_written() {
        let date = |year, month, day| Some(PartialDate { year, month, day });
        assert_eq!(parse("2027"), date(2027, None, None));
        assert_eq!(parse("2027-04"), date(2027, Some(4), None));
        assert_eq!(parse("2027-04-01"), date(2027, Some(4), Some(1)));
        assert_eq!(parse("2027-04-01T09:00:00Z"), date(2027, Some(4), Some(1)));
        for text in ["", "spring", "2027-13", "2027-00", "2027-04-01-02", "27-04"] {
            assert_eq!(parse(text), None, "{text}");
        }
    }

    #[test]
    fn month_one_of_the_work_is_the_month_it_starts() {
        let start = parse("2027-04-01").unwrap();
        let month = |count| {
            start
                .month_of_work(count)
                .map(|date| (date.year, date.month))
        };
        assert_eq!(month(1), Some((2027, Some(4))));
        assert_eq!(month(9), Some((2027, Some(12))));
        assert_eq!(month(12), Some((2028, Some(3))));
        assert_eq!(month(0), None);
        assert_eq!(month(u32::MAX), None);
    }
}
