//! Which day an export is dated: the one asked for, else `SOURCE_DATE_EPOCH`, else today.
//! The only place in the program's core and command line that reads the clock.

use super::Outcome;
use crate::model::Language;
use crate::text::{Message, Phrase, Text};
use std::time::{SystemTime, UNIX_EPOCH};
use time::{Date, Month, OffsetDateTime};

/// A day of the calendar: year, month and day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Day(pub u16, pub u8, pub u8);

/// Reads `2027-04-01`.
pub fn parse(text: &str) -> Result<Day, String> {
    let wrong = || Text::new(Language::English).get(Message::CliBadDate);
    read(text).ok_or_else(wrong)
}

fn read(text: &str) -> Option<Day> {
    let mut pieces = text.split('-');
    let year: u16 = pieces.next().filter(|year| year.len() == 4)?.parse().ok()?;
    let month: u8 = pieces
        .next()
        .filter(|month| month.len() == 2)?
        .parse()
        .ok()?;
    let day: u8 = pieces.next().filter(|day| day.len() == 2)?.parse().ok()?;
    let date = Date::from_calendar_date(year.into(), Month::try_from(month).ok()?, day);
    (date.is_ok() && pieces.next().is_none()).then_some(Day(year, month, day))
}

/// The day asked for, else that of `SOURCE_DATE_EPOCH`, else today in UTC.
pub fn chosen(asked: Option<Day>) -> Outcome<Day> {
    if let Some(day) = asked {
        return Ok(day);
    }
    let seconds = match std::env::var("SOURCE_DATE_EPOCH") {
        Ok(value) => value
            .trim()
            .parse()
            .map_err(|_| Phrase::new(Message::CliBadEpoch).with("value", value))?,
        Err(_) => SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .map_or(0, |since| since.as_secs()),
    };
    Ok(day_of(seconds))
}

/// The day in UTC on which this many seconds since 1970 fall; the last one is that of the year
/// 9999, where the calendar ends.
fn day_of(seconds: u64) -> Day {
    let moment = i64::try_from(seconds).ok();
    let moment = moment.and_then(|seconds| OffsetDateTime::from_unix_timestamp(seconds).ok());
    let (year, month, day) = moment
        .map_or(Date::MAX, OffsetDateTime::date)
        .to_calendar_date();
    Day(u16::try_from(year).unwrap_or(9999), month.into(), day)
}

#[cfg(test)]
mod tests {
    use super::{Day, day_of, read};

    #[test]
    fn days_are_counted_from_1970_through_leap_years() {
        assert_eq!(day_of(0), Day(1970, 1, 1));
        assert_eq!(day_of(951_782_400), Day(2000, 2, 29));
        assert_eq!(day_of(1_794_700_799), Day(2026, 11, 14));
        assert_eq!(day_of(1_795_219_200), Day(2026, 11, 21));
        assert_eq!(day_of(u64::MAX), Day(9999, 12, 31));
    }

    #[test]
    fn only_real_days_are_dates() {
        assert_eq!(read("2027-04-01"), Some(Day(2027, 4, 1)));
        assert_eq!(read("2028-02-29"), Some(Day(2028, 2, 29)));
        for text in [
            "2027-02-29",
            "2027-13-01",
            "2027-4-1",
            "2027-04",
            "tomorrow",
            "2027-04-01-1",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
