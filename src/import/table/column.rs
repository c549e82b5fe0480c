//! What a column of a table can be, with the words for it. Which it is, is guessed in `guess`.

use crate::model::Stage;
use crate::text::{Message, stage_name};

/// What a column is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Column {
    /// The titles of outcomes or other items; the stage is said elsewhere.
    Item,
    /// The titles of items of one stage.
    ItemOf(Stage),
    /// The stage of the item.
    Stage,
    /// More about the item.
    Detail,
    /// The people it is for.
    ForWhom,
    /// The month by which it is there.
    ByMonth,
    /// The partner that leads on it.
    Lead,
    /// The partners that help.
    Partners,
    /// The items it leads to.
    LeadsTo,
    /// What is measured.
    Measure,
    /// Exactly what is counted.
    Definition,
    /// Which of the three questions the measure answers.
    Asks,
    /// The unit.
    Unit,
    /// Which way is better.
    Direction,
    /// Where things stand now.
    Baseline,
    /// When that was measured.
    BaselineDate,
    /// Whether it is to be set in year one.
    YearOne,
    /// Where the number comes from.
    Source,
    /// How often it is collected.
    Frequency,
    /// Who collects it.
    CollectedBy,
    /// How long that takes.
    Minutes,
    /// Who suggested the measure.
    SuggestedBy,
    /// The groups it is broken down by.
    Breakdowns,
    /// Its id in the library.
    Indicator,
    /// What would be success: words, or the number to reach.
    Success,
    /// The number to reach.
    SuccessThreshold,
    /// The least that is acceptable: words, or the number.
    Minimum,
    /// The least number.
    MinimumThreshold,
    /// What would be failure: words, or the number.
    Failure,
    /// The number of failure.
    FailureThreshold,
    /// Better than success: words, or the number.
    Stretch,
    /// The number better than success.
    StretchThreshold,
    /// The month by which it is judged.
    JudgedByMonth,
    /// The sign that would show trouble first.
    EarlyWarning,
    /// The item where it would show.
    EarlyWarningItem,
    /// What happens if it fails.
    Response,
    /// Who decides that.
    WhoDecides,
    /// By when.
    When,
    /// Nothing we have a place for: kept in words with the item.
    Keep,
    /// Not wanted.
    LeaveOut,
}

/// What belongs together where people choose what a column is.
#[derive(Debug, Clone, Copy)]
pub struct ColumnGroup {
    /// What they are about.
    pub name: Message,
    /// The columns.
    pub columns: &'static [Column],
}

/// Everything a column can be, as people choose it.
pub const COLUMN_GROUPS: &[ColumnGroup] = &[
    ColumnGroup {
        name: Message::TableGroupItem,
        columns: &[
            Column::Item,
            Column::ItemOf(Stage::LongTermOutcome),
            Column::ItemOf(Stage::IntermediateOutcome),
            Column::ItemOf(Stage::ShortTermOutcome),
            Column::ItemOf(Stage::Output),
            Column::ItemOf(Stage::Activity),
            Column::ItemOf(Stage::Input),
            Column::Stage,
            Column::Detail,
            Column::ForWhom,
            Column::ByMonth,
            Column::Lead,
            Column::Partners,
            Column::LeadsTo,
        ],
    },
    ColumnGroup {
        name: Message::TableGroupMeasure,
        columns: &[
            Column::Measure,
            Column::Definition,
            Column::Asks,
            Column::Unit,
            Column::Direction,
            Column::Baseline,
            Column::BaselineDate,
            Column::YearOne,
            Column::Source,
            Column::Frequency,
            Column::CollectedBy,
            Column::Minutes,
            Column::SuggestedBy,
            Column::Breakdowns,
            Column::Indicator,
        ],
    },
    ColumnGroup {
        name: Message::TableGroupCriterion,
        columns: &[
            Column::Success,
            Column::SuccessThreshold,
            Column::Minimum,
            Column::MinimumThreshold,
            Column::Failure,
            Column::FailureThreshold,
            Column::Stretch,
            Column::StretchThreshold,
            Column::JudgedByMonth,
            Column::EarlyWarning,
            Column::EarlyWarningItem,
            Column::Response,
            Column::WhoDecides,
            Column::When,
        ],
    },
    ColumnGroup {
        name: Message::TableGroupOther,
        columns: &[Column::Keep, Column::LeaveOut],
    },
];

impl Column {
    /// Whether it holds titles of items.
    pub fn is_item(self) -> bool {
        matches!(self, Column::Item | Column::ItemOf(_))
    }

    /// What it is called.
    pub fn name(self) -> Message {
        match self {
            Column::ItemOf(stage) => stage_name(stage),
            Column::Success
            | Column::SuccessThreshold
            | Column::Minimum
            | Column::MinimumThreshold
            | Column::Failure
            | Column::FailureThreshold
            | Column::Stretch
            | Column::StretchThreshold
            | Column::JudgedByMonth
            | Column::EarlyWarning
            | Column::EarlyWarningItem
            | Column::Response
            | Column::WhoDecides
            | Column::When => self.name_in_criterion(),
            _ => self.name_in_item().unwrap_or(self.name_in_measure()),
        }
    }

    fn name_in_item(self) -> Option<Message> {
        Some(match self {
            Column::Item => Message::TableItem,
            Column::Stage => Message::TableStage,
            Column::Detail => Message::TableDetail,
            Column::ForWhom => Message::TableForWhom,
            Column::ByMonth => Message::TableByMonth,
            Column::Lead => Message::TableLead,
            Column::Partners => Message::TablePartners,
            Column::LeadsTo => Message::TableLeadsTo,
            Column::Keep => Message::TableKeep,
            Column::LeaveOut => Message::TableLeaveOut,
            _ => return None,
        })
    }

    fn name_in_measure(self) -> Message {
        match self {
            Column::Definition => Message::TableDefinition,
            Column::Asks => Message::TableAsks,
            Column::Unit => Message::TableUnit,
            Column::Direction => Message::TableDirection,
            Column::Baseline => Message::TableBaseline,
            Column::BaselineDate => Message::TableBaselineDate,
            Column::YearOne => Message::TableYearOne,
            Column::Source => Message::TableSource,
            Column::Frequency => Message::TableFrequency,
            Column::CollectedBy => Message::TableCollectedBy,
            Column::Minutes => Message::TableMinutes,
            Column::SuggestedBy => Message::TableSuggestedBy,
            Column::Breakdowns => Message::TableBreakdowns,
            Column::Indicator => Message::TableIndicator,
            _ => Message::TableMeasure,
        }
    }

    fn name_in_criterion(self) -> Message {
        match self {
            Column::SuccessThreshold => Message::TableSuccessThreshold,
            Column::Minimum => Message::TableMinimum,
            Column::MinimumThreshold => Message::TableMinimumThreshold,
            Column::Failure => Message::TableFailure,
            Column::FailureThreshold => Message::TableFailureThreshold,
            Column::Stretch => Message::TableStretch,
            Column::StretchThreshold => Message::TableStretchThreshold,
            Column::JudgedByMonth => Message::TableJudgedByMonth,
            Column::EarlyWarning => Message::TableEarlyWarning,
            Column::EarlyWarningItem => Message::TableEarlyWarningItem,
            Column::Response => Message::TableResponse,
            Column::WhoDecides => Message::TableWhoDecides,
            Column::When => Message::TableWhen,
            _ => Message::TableSuccess,
        }
    }
}
