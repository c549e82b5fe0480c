//! Dates as people in Britain write them. Dates arrive as text from a file, so anything that is
//! not a date is shown as it was typed; today is passed in and no clock is read.

use super::words::{Context, line};
use crate::text::{Message, PartialDate, Phrase};

/// The calendar month in which month `count` of the work falls, if this is its start.
/// Month 1 is the month of the start.
fn month_of_work(start: PartialDate, count: u32) -> Option<PartialDate> {
    let later = count.checked_sub(1)?;
    let month = u32::from(start.month?).checked_add(later)? - 1;
    let year = u32::from(start.year).checked_add(month / 12)?;
    Some(PartialDate {
        year: u16::try_from(year).ok().filter(|year| *year < 10_000)?,
        month: u8::try_from(month % 12 + 1).ok(),
        day: None,
    })
}

impl Context<'_> {
    /// A date from a file: "1 April 2027", "April 2027", "2027"; else as it was typed.
    pub fn date(&self, text: &str) -> String {
        match PartialDate::parse(text) {
            Some(date) => self.say(date.phrase()),
            None => line(text),
        }
    }

    /// The day this draft is printed, if it was given.
    pub fn today(&self) -> Option<String> {
        let (year, month, day) = self.date?;
        let (month, day) = (Some(month), Some(day));
        Some(self.say(PartialDate { year, month, day }.phrase()))
    }

    /// A date in a sentence: "on 1 April 2027", "in April 2027", or as it was typed.
    pub fn when(&self, text: &str) -> String {
        let message = match PartialDate::parse(text) {
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
        PartialDate::parse(text).is_some_and(|date| {
            let latest = (date.year, date.month.unwrap_or(12), date.day.unwrap_or(31));
            latest < (year, month, day)
        })
    }

    /// A month of the work: "month 12 (March 2028)" when the start is known.
    pub fn month_of_work(&self, count: u32) -> String {
        let start = PartialDate::parse(&self.framework.about.start);
        let calendar = start.and_then(|start| month_of_work(start, count));
        let number = count.to_string();
        match calendar {
            Some(date) => self.say(
                Phrase::new(Message::SpecMonthOfWorkDated)
                    .with("month", number)
                    .with("date", self.say(date.phrase())),
            ),
            None => self.say(Phrase::new(Message::SpecMonthOfWork).with("month", number)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::month_of_work;
    use crate::text::PartialDate;

    #[test]
    fn month_one_of_the_work_is_the_month_it_starts() {
        let start = PartialDate::parse("2027-04-01").unwrap();
        let month = |count| month_of_work(start, count).map(|date| (date.year, date.month));
        assert_eq!(month(1), Some((2027, Some(4))));
        assert_eq!(month(9), Some((2027, Some(12))));
        assert_eq!(month(12), Some((2028, Some(3))));
        assert_eq!(month(0), None);
        assert_eq!(month(u32::MAX), None);
    }
}
