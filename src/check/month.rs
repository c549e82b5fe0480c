//! Months of the calendar, as far as checks compare them. Writing dates belongs in `spec`.

/// A day counted in months: the month since year 0, and the day in it.
pub(super) type Day = (u32, u32);

/// Reads `2027-04` or `2027-04-01`, or either with a time after it. Without a day it is the first.
pub(super) fn day(text: &str) -> Option<Day> {
    let date = text.trim().split('T').next()?;
    let mut pieces = date.split('-').map(str::parse::<u32>);
    let year = pieces.next()?.ok().filter(|year| *year < 10_000)?;
    let month = pieces
        .next()?
        .ok()
        .filter(|month| (1..=12).contains(month))?;
    let day = pieces.next().unwrap_or(Ok(1)).ok()?;
    Some((year * 12 + month - 1, day))
}

/// The first day after a term of so many months that starts on a day.
pub(super) fn end((month, day): Day, term: u32) -> Option<Day> {
    Some((month.checked_add(term)?, day))
}

#[cfg(test)]
mod tests {
    use super::{day, end};

    #[test]
    fn days_are_read_as_files_write_them() {
        assert_eq!(day("2027-04"), Some((2027 * 12 + 3, 1)));
        assert_eq!(day("2027-04-15T09:00:00Z"), Some((2027 * 12 + 3, 15)));
        for wrong in ["", "2027", "soon", "2027-13", "04-2027", "2027-0x"] {
            assert_eq!(day(wrong), None, "{wrong}");
        }
        assert_eq!(day("2027-11").and_then(|it| end(it, 3)), day("2028-02"));
    }
}
