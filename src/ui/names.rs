//! The names of the model's choices, as messages.

use crate::model::{
    Control, Delivery, Direction, LinkStrength, MeasureKind, Stage, Status, Suggester,
};
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

/// Which of the three questions a measure answers.
pub fn measure_kind(kind: MeasureKind) -> Message {
    match kind {
        MeasureKind::HowMuch => Message::MeasureHowMuch,
        MeasureKind::HowWell => Message::MeasureHowWell,
        MeasureKind::BetterOff => Message::MeasureBetterOff,
    }
}

/// Which way is better, as a fact.
pub fn direction_better(direction: Direction) -> Message {
    match direction {
        Direction::Up => Message::MeasuresUp,
        Direction::Down => Message::MeasuresDown,
        Direction::Stay => Message::MeasuresStay,
    }
}

/// Who suggested a measure.
pub fn suggested_by(who: Suggester) -> Message {
    match who {
        Suggester::Commissioner => Message::PanelSuggestedCommissioner,
        Suggester::Provider => Message::PanelSuggestedProvider,
        Suggester::People => Message::PanelSuggestedPeople,
    }
}

/// A short name of who suggested a measure, for ids.
pub fn suggester_slug(who: Suggester) -> &'static str {
    match who {
        Suggester::Commissioner => "commissioner",
        Suggester::Provider => "provider",
        Suggester::People => "people",
    }
}
