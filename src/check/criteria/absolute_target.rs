//! A target that one exception would break.

use crate::check::say::about;
use crate::check::wording::{Statement, says_absolute};
use crate::check::{Check, Context, Family, Finding, Place, Severity};
use crate::model::{Criterion, Direction};
use crate::text::Message;

pub(in crate::check) const CHECK: Check = Check {
    id: "absolute-target",
    family: Family::Criteria,
    severity: Severity::Consider,
    looks_for: Message::CheckAbsoluteTargetLooksFor,
    why: Message::CheckAbsoluteTargetWhy,
    source: None,
    find,
};

fn find(context: &Context) -> Vec<Finding> {
    let pairs = context.items.iter();
    let pairs = pairs.flat_map(|item| item.criteria.iter().map(move |it| (item, it)));
    let found = pairs.filter_map(|(item, criterion)| {
        let field = absolute_field(context, criterion)?;
        let message = about(Message::CheckAbsoluteTarget, &item.node.title);
        Some(Finding::new(
            &CHECK,
            message,
            Place::from(&***criterion).field(field),
        ))
    });
    found.collect()
}

fn absolute_field(context: &Context, criterion: &Criterion) -> Option<&'static str> {
    let says = |sentence: &str| {
        let lexicon = context.lexicon?;
        says_absolute(lexicon, &Statement::of(sentence)).then_some(())
    };
    if says(&criterion.success.sentence).is_some() {
        return Some("success.sentence");
    }
    if says(&criterion.minimum.sentence).is_some() {
        return Some("minimum.sentence");
    }
    let measure = context.measure_of(criterion)?;
    let target = criterion.success.threshold?.0;
    let is_share = measure.unit.trim() == "%";
    let is_all = is_share && measure.direction == Some(Direction::Up) && target >= 100.0;
    let is_none = measure.direction == Some(Direction::Down) && target <= 0.0;
    (is_all || is_none).then_some("success.threshold")
}
