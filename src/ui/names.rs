//! The names of the model's choices, as messages.

use crate::model::{Control, Delivery, Direction, LinkStrength, Stage, Status};
use crate::text::Message;

/// What belongs in a stage, in a sentence.
pub fn stage_hint(stage: Stage) -> Message {
    match stage {
        Stage::Input => Message::StageHintInput,
        Stage::Activity => Message::StageHintActivity,
        Stage::Output => Message::StageHintOutput,
        Stage::ShortTermOutcome => Message::StageHintShortTermOutcome,
        Stage::IntermediateOutcome => Message::StageHintIntermediateOutcome,
        Stage::LongTermOutcome => Message::StageHintLongTermOutcome,
    }
}

/// The label of the field that adds an item to a stage.
pub fn stage_add(stage: Stage) -> Message {
    match stage {
        Stage::Input => Message::StageAddInput,
        Stage::Activity => Message::StageAddActivity,
        Stage::Output => Message::StageAddOutput,
        Stage::ShortTermOutcome => Message::StageAddShortTermOutcome,
        Stage::IntermediateOutcome => Message::StageAddIntermediateOutcome,
        Stage::LongTermOutcome => Message::StageAddLongTermOutcome,
    }
}

/// The class that gives a stage its colours.
pub fn stage_class(stage: Stage) -> &'static str {
    match stage {
        Stage::Input => "stage-input",
        Stage::Activity => "stage-activity",
        Stage::Output => "stage-output",
        Stage::ShortTermOutcome => "stage-short",
        Stage::IntermediateOutcome => "stage-intermediate",
        Stage::LongTermOutcome => "stage-long",
    }
}

/// How far a draft has come.
pub fn status(status: Status) -> Message {
    match status {
        Status::Idea => Message::StatusIdea,
        Status::Draft => Message::StatusDraft,
        Status::Engagement => Message::StatusEngagement,
        Status::Agreed => Message::StatusAgreed,
    }
}

/// Which way is better.
pub fn direction(direction: Direction) -> Message {
    match direction {
        Direction::Up => Message::DirectionUp,
        Direction::Down => Message::DirectionDown,
        Direction::Stay => Message::DirectionStay,
    }
}

/// Whether the way something is done is fixed.
pub fn delivery(delivery: Delivery) -> Message {
    match delivery {
        Delivery::Fixed => Message::DeliveryFixed,
        Delivery::Open => Message::DeliveryOpen,
    }
}

/// How well a step is supported.
pub fn strength(strength: LinkStrength) -> Message {
    match strength {
        LinkStrength::Untested => Message::StrengthUntested,
        LinkStrength::Weak => Message::StrengthWeak,
        LinkStrength::Moderate => Message::StrengthModerate,
        LinkStrength::Strong => Message::StrengthStrong,
    }
}

/// How far something can be controlled.
pub fn control(control: Control) -> Message {
    match control {
        Control::Controlled => Message::PanelControlled,
        Control::Influenced => Message::PanelInfluenced,
        Control::OutsideControl => Message::PanelOutsideControl,
    }
}
