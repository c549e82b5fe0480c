//! A measure that does not say which of the three questions it answers.

use crate::check::say::about;
use crate::check::{Check, Context, Family, Finding, Place, Severity};
use crate::edit::{Edit, MeasureEdit, MeasureField};
use crate::model::MeasureKind;
use crate::text::Message;

pub(in crate::check) const CHECK: Check = Check {
    id: "no-kind",
    family: Family::Measures,
    severity: Severity::Consider,
    looks_for: Message::CheckNoKindLooksFor,
    why: Message::CheckNoKindWhy,
    source: None,
    find,
};

fn find(context: &Context) -> Vec<Finding> {
    let pairs = context.items.iter();
    let pairs = pairs.flat_map(|item| item.measures.iter().map(move |it| (item, it)));
    let silent = pairs.filter(|(_, measure)| measure.kind.is_none());
    silent
        .map(|(item, measure)| {
            let message = about(Message::CheckNoKind, &measure.name);
            let finding = Finding::new(&CHECK, message, Place::from(&***measure).field("kind"));
            if !item.is_outcome() {
                return finding;
            }
            let edit = MeasureEdit::Set {
                id: measure.id.clone(),
                node_id: measure.node_id.clone(),
                field: MeasureField::Kind(Some(MeasureKind::BetterOff)),
            };
            finding.fixed_by(Message::CheckNoKindFix, Edit::Measure(edit))
        })
        .collect()
}
