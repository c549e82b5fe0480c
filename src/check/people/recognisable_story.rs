//! A story from which its teller may be recognised.

use crate::check::say::about;
use crate::check::{Check, Context, Family, Finding, Place, Severity};
use crate::model::EvidenceKind;
use crate::text::Message;

pub(in crate::check) const CHECK: Check = Check {
    id: "recognisable-story",
    family: Family::People,
    severity: Severity::Consider,
    looks_for: Message::CheckRecognisableStoryLooksFor,
    why: Message::CheckRecognisableStoryWhy,
    source: None,
    find,
};

fn find(context: &Context) -> Vec<Finding> {
    let evidence = context.framework.evidence.iter();
    let stories = evidence.filter(|it| it.kind == Some(EvidenceKind::Story));
    let open = stories.filter(|it| it.consent && !it.anonymous);
    open.map(|it| {
        let place = Place::from(&**it).field("anonymous");
        Finding::new(
            &CHECK,
            about(Message::CheckRecognisableStory, &it.title),
            place,
        )
    })
    .collect()
}
