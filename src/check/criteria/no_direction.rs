//! Thresholds on a measure that does not say which way is better.

use super::scale::{Scale, one_a_measure, scales};
use crate::check::say::{about, named};
use crate::check::{Check, Context, Family, Finding, Place, Severity};
use crate::edit::{Edit, MeasureEdit, MeasureField};
use crate::model::Direction;
use crate::text::Message;

pub(in crate::check) const CHECK: Check = Check {
    id: "no-direction",
    family: Family::Criteria,
    severity: Severity::Consider,
    looks_for: Message::CheckNoDirectionLooksFor,
    why: Message::CheckNoDirectionWhy,
    source: None,
    find,
};

fn find(context: &Context) -> Vec<Finding> {
    let aimed = scales(context).filter(|scale| {
        let criterion = scale.criterion;
        let thresholds = [&criterion.success, &criterion.minimum, &criterion.failure];
        let is_aimed = thresholds.iter().any(|it| it.threshold.is_some());
        is_aimed && scale.measure.direction.is_none()
    });
    one_a_measure(aimed)
        .map(|scale| undirected(&scale))
        .collect()
}

fn undirected(scale: &Scale) -> Finding {
    let message =
        about(Message::CheckNoDirection, scale.title()).with("measure", named(&scale.measure.name));
    let place = Place::from(&**scale.measure).field("direction");
    let finding = Finding::new(&CHECK, message, place);
    let (message, direction) = match implied(scale) {
        Some(Direction::Up) => (Message::CheckNoDirectionFixUp, Direction::Up),
        Some(Direction::Down) => (Message::CheckNoDirectionFixDown, Direction::Down),
        _ => return finding,
    };
    let edit = MeasureEdit::Set {
        id: scale.measure.id.clone(),
        node_id: scale.measure.node_id.clone(),
        field: MeasureField::Direction(Some(direction)),
    };
    finding.fixed_by(message, Edit::Measure(edit))
}

/// The direction that the thresholds imply: from failure, or the baseline, to success.
fn implied(scale: &Scale) -> Option<Direction> {
    let success = scale.criterion.success.threshold?.0;
    let failure = scale.criterion.failure.threshold;
    let start = failure.or(scale.measure.baseline.value)?.0;
    match success.partial_cmp(&start)? {
        std::cmp::Ordering::Greater => Some(Direction::Up),
        std::cmp::Ordering::Less => Some(Direction::Down),
        std::cmp::Ordering::Equal => None,
    }
}
