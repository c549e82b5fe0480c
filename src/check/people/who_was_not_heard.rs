//! People who took part, with nothing said of who did not.

use crate::check::{Check, Context, Family, Finding, Place, Severity};
use crate::text::Message;

pub(in crate::check) const CHECK: Check = Check {
    id: "who-was-not-heard",
    family: Family::People,
    severity: Severity::Consider,
    looks_for: Message::CheckWhoWasNotHeardLooksFor,
    why: Message::CheckWhoWasNotHeardWhy,
    source: None,
    find,
};

fn find(context: &Context) -> Vec<Finding> {
    let involvement = &context.framework.involvement;
    let is_silent = involvement.iter().all(|it| it.not_heard.trim().is_empty());
    if involvement.is_empty() || !is_silent {
        return Vec::new();
    }
    let place = Place::part("involvement").field("notHeard");
    vec![Finding::new(&CHECK, Message::CheckWhoWasNotHeard, place)]
}
