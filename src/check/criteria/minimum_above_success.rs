//! A minimum that asks for more than success does.

use super::scale::scales;
use crate::check::say::about;
use crate::check::{Check, Context, Family, Finding, Place, Severity};
use crate::edit::{CriterionEdit, CriterionField, Edit};
use crate::model::{Criterion, Number};
use crate::text::Message;

pub(in crate::check) const CHECK: Check = Check {
    id: "minimum-above-success",
    family: Family::Criteria,
    severity: Severity::Fix,
    looks_for: Message::CheckMinimumAboveSuccessLooksFor,
    why: Message::CheckMinimumAboveSuccessWhy,
    source: None,
    find,
};

fn find(context: &Context) -> Vec<Finding> {
    let found = scales(context).filter_map(|scale| {
        let minimum = scale.criterion.minimum.threshold?;
        let success = scale.criterion.success.threshold?;
        if !scale.is_better(minimum, success) {
            return None;
        }
        let message = about(Message::CheckMinimumAboveSuccess, scale.title());
        let message = message
            .with("minimum", minimum.0)
            .with("success", success.0);
        let place = Place::from(&**scale.criterion).field("minimum.threshold");
        let finding = Finding::new(&CHECK, message, place);
        Some(swapped(scale.criterion, (minimum, success), finding))
    });
    found.collect()
}

/// The finding with the fix of swapping the two numbers, unless a sentence repeats one of them or
/// the swap would put success on the wrong side of failure.
fn swapped(
    criterion: &Criterion,
    (minimum, success): (Number, Number),
    finding: Finding,
) -> Finding {
    let sentences = [&criterion.minimum.sentence, &criterion.success.sentence];
    let mut letters = sentences.iter().flat_map(|sentence| sentence.chars());
    if letters.any(|letter| letter.is_ascii_digit()) {
        return finding;
    }
    let set = |field| {
        Edit::Criterion(CriterionEdit::Set {
            id: criterion.id.clone(),
            node_id: criterion.node_id.clone(),
            field,
        })
    };
    let edits = vec![
        set(CriterionField::MinimumThreshold(Some(success))),
        set(CriterionField::SuccessThreshold(Some(minimum))),
    ];
    finding.fixed_by_several(Message::CheckMinimumAboveSuccessFix, edits)
}
