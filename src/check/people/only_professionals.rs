//! A stage of the work with only people who are paid to take part.

use crate::check::say::about;
use crate::check::wording::{Lexicon, Statement};
use crate::check::{Check, Context, Family, Finding, Place, Severity};
use crate::model::Involvement;
use crate::text::Message;
use std::rc::Rc;

pub(in crate::check) const CHECK: Check = Check {
    id: "only-professionals",
    family: Family::People,
    severity: Severity::Consider,
    looks_for: Message::CheckOnlyProfessionalsLooksFor,
    why: Message::CheckOnlyProfessionalsWhy,
    source: None,
    find,
};

fn find(context: &Context) -> Vec<Finding> {
    let Some(lexicon) = context.lexicon else {
        return Vec::new();
    };
    let stage = |it: &&Rc<Involvement>| Statement::of(&it.stage_of_work);
    let all = context.framework.involvement.iter();
    let mut all: Vec<_> = all.filter(|it| !stage(it).is_empty()).collect();
    // Those of one stage stay in document order.
    all.sort_by_cached_key(stage);
    let stages = all.chunk_by(|one, other| stage(one) == stage(other));
    let found = stages.filter_map(|groups| {
        let [first, others @ ..] = groups else {
            return None;
        };
        if !groups.iter().all(|it| is_professional(lexicon, it)) {
            return None;
        }
        let message = about(Message::CheckOnlyProfessionals, &first.stage_of_work);
        let mut finding = Finding::new(&CHECK, message, Place::from(&***first).field("group"));
        finding
            .places
            .extend(others.iter().map(|it| Place::from(&***it)));
        Some(finding)
    });
    found.collect()
}

fn is_professional(lexicon: &Lexicon, involvement: &Involvement) -> bool {
    let group = Statement::of(&involvement.group);
    group.has(lexicon.professionals) && !group.has(lexicon.lived_experience)
}
