//! The levels as the page knows them: their names, their ids, and the edit that moves them.

use super::ScaleProps;
use crate::calc::Level;
use crate::edit::{CriterionEdit, CriterionField, Edit, MeasureEdit, MeasureField};
use crate::model::Number;
use crate::text::Message;

/// What a level's handle and its number field are called.
pub fn name(level: Level) -> Message {
    match level {
        Level::Baseline => Message::ScaleBaseline,
        Level::Failure => Message::CriterionFailureThreshold,
        Level::Minimum => Message::CriterionMinimumThreshold,
        Level::Success => Message::CriterionSuccessThreshold,
        Level::Stretch => Message::CriterionStretchThreshold,
    }
}

/// The id of a level's handle.
pub fn handle_id(props: &ScaleProps, level: Level) -> String {
    let name = match level {
        Level::Baseline => "baseline",
        Level::Failure => "failure",
        Level::Minimum => "minimum",
        Level::Success => "success",
        Level::Stretch => "stretch",
    };
    format!("handle-{name}-{}", props.id)
}

/// The edit that puts a level at a value: a threshold of the criterion, or the baseline of its
/// measure, if it has one.
pub fn edit(props: &ScaleProps, level: Level, value: f64) -> Option<Edit> {
    let value = Some(Number(value));
    let field = match level {
        Level::Baseline => {
            let measure = props.measure.as_ref()?;
            return Some(Edit::Measure(MeasureEdit::Set {
                id: measure.id.clone(),
                node_id: measure.node_id.clone(),
                field: MeasureField::BaselineValue(value),
            }));
        }
        Level::Failure => CriterionField::FailureThreshold(value),
        Level::Minimum => CriterionField::MinimumThreshold(value),
        Level::Success => CriterionField::SuccessThreshold(value),
        Level::Stretch => CriterionField::StretchThreshold(value),
    };
    Some(Edit::Criterion(CriterionEdit::Set {
        id: props.id.clone(),
        node_id: props.node_id.clone(),
        field,
    }))
}
