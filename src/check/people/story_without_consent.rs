//! A story that nobody has said may be told.

use crate::check::say::about;
use crate::check::{Check, Context, Family, Finding, Place, Severity};
use crate::model::EvidenceKind;
use crate::text::Message;

pub(in crate::check) const CHECK: Check = Check {
    id: "story-without-consent",
    family: Family::People,
    severity: Severity::Fix,
    looks_for: Message::CheckStoryWithoutConsentLooksFor,
    why: Message::CheckStoryWithoutConsentWhy,
    source: None,
    find,
};

fn find(context: &Context) -> Vec<Finding> {
    let evidence = context.framework.evidence.iter();
    let stories = evidence.filter(|it| it.kind == Some(EvidenceKind::Story) && !it.consent);
    stories
        .map(|it| {
            let place = Place::from(&**it).field("consent");
            Finding::new(
                &CHECK,
                about(Message::CheckStoryWithoutConsent, &it.title),
                place,
            )
        })
        .collect()
}
