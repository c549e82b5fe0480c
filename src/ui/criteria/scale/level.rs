//! The levels as the page knows them: their names, their ids, and the edit that moves them.

use super::{ScaleProps, ScaleView};
use crate::calc::{Level, Scale, ZoneKind};
use crate::edit::{CriterionEdit, CriterionField, Edit, MeasureEdit, MeasureField};
use crate::model::{Measure, Number};
use crate::picture::{Months, scale_words};
use crate::text::{Message, Phrase};

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

/// The edit that puts a level at a value: that of a threshold of the criterion, or the baseline of its
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

impl ScaleView {
    /// Moves a level. A contradiction that comes of it is said, because who hears the handle does
    /// not see the words beside it.
    pub(super) fn put(&self, props: &ScaleProps, level: Level, value: f64) {
        let (Some(edit), Some(measure)) = (edit(props, level, value), &props.measure) else {
            return;
        };
        match self.new_contradiction(props, measure, (level, value)) {
            Some(words) => {
                let said = Phrase::new(Message::AnnounceScale).with("words", words);
                self.desk.edit_and_say(edit, said);
            }
            None => self.desk.edit(edit),
        }
    }

    /// What would contradict itself and does not yet.
    fn new_contradiction(
        &self,
        props: &ScaleProps,
        measure: &Measure,
        (level, value): (Level, f64),
    ) -> Option<String> {
        let nothing = Default::default();
        let criterion = props.criterion.as_deref().unwrap_or(&nothing);
        let before = Scale::of(criterion, Some(measure)).ok()?;
        let after = before.with(level, value);
        let count = |scale: &Scale| scale.levels.contradictions().len();
        if count(&after) <= count(&before) {
            return None;
        }
        let mut words = scale_words(&after, &measure.unit, &Months::default(), &self.text());
        words.retain(|it| it.zone == Some(ZoneKind::Contradiction));
        words.pop().map(|it| it.words)
    }
}
