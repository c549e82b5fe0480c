//! Time and chance from the browser, for a core that has neither.

use crate::edit::Moment;
use js_sys::Date;

/// Now, for the history.
pub fn now() -> Moment {
    Moment(Date::now())
}

/// Now as an ISO 8601 date and time in UTC, for the document.
pub fn timestamp() -> String {
    String::from(Date::new_0().to_iso_string())
}

/// The local time as people read it: `14:02`.
pub fn time_of_day() -> String {
    let date = Date::new_0();
    format!("{:02}:{:02}", date.get_hours(), date.get_minutes())
}

/// Today's local date: year, month from 1, day.
pub fn today() -> (u16, u8, u8) {
    let date = Date::new_0();
    // A month is 0 to 11 and a day 1 to 31; a year fits for the next 63,000 years.
    (
        date.get_full_year() as u16,
        date.get_month() as u8 + 1,
        date.get_date() as u8,
    )
}

/// Today's local date as ISO 8601: `2026-11-21`.
pub fn today_as_iso() -> String {
    let (year, month, day) = today();
    format!("{year:04}-{month:02}-{day:02}")
}

/// A moment as a local date and time in words: `21 November 2026 at 14:02`.
pub fn in_words(milliseconds: f64) -> String {
    let date = Date::new(&milliseconds.into());
    let options = js_sys::Object::new();
    let settings = [("dateStyle", "long"), ("timeStyle", "short")];
    for (name, value) in settings {
        // Setting a field of a plain object cannot fail.
        let _ = js_sys::Reflect::set(&options, &name.into(), &value.into());
    }
    String::from(date.to_locale_string("en-GB", &options))
}

/// The local day of a moment of a file, such as `2026-11-21T14:02:00Z`, in words: `21 November
/// 2026`; nothing if it is no moment.
pub fn day_of(timestamp: &str) -> Option<String> {
    let date = Date::new(&timestamp.into());
    let options = js_sys::Object::new();
    // Setting a field of a plain object cannot fail.
    let _ = js_sys::Reflect::set(&options, &"dateStyle".into(), &"long".into());
    let is_date = !date.get_time().is_nan();
    is_date.then(|| String::from(date.to_locale_date_string("en-GB", &options)))
}

/// A seed for new ids, from the browser's random source where it has one.
pub fn seed() -> u64 {
    let mut bytes = [0_u8; 8];
    let crypto = web_sys::window().and_then(|window| window.crypto().ok());
    let filled = crypto.and_then(|crypto| crypto.get_random_values_with_u8_array(&mut bytes).ok());
    match filled {
        Some(_) => u64::from_le_bytes(bytes),
        None => (js_sys::Math::random() * 9_007_199_254_740_992.0) as u64,
    }
}

/// A moment as the time alone when it is today, and as date and time when it is not.
pub fn time_or_date(milliseconds: f64) -> String {
    let (then, today) = (Date::new(&milliseconds.into()), Date::new_0());
    match then.to_date_string() == today.to_date_string() {
        true => format!("{:02}:{:02}", then.get_hours(), then.get_minutes()),
        false => in_words(milliseconds),
    }
}
