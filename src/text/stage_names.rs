//! What the stages of the chain are called, in every place that names one.

use super::Message;
use crate::model::Stage;

/// The name of a stage, in the plural, as its heading has it.
pub fn stage_name(stage: Stage) -> Message {
    match stage {
        Stage::Input => Message::StageInput,
        Stage::Activity => Message::StageActivity,
        Stage::Output => Message::StageOutput,
        Stage::ShortTermOutcome => Message::StageShortTermOutcome,
        Stage::IntermediateOutcome => Message::StageIntermediateOutcome,
        Stage::LongTermOutcome => Message::StageLongTermOutcome,
    }
}
