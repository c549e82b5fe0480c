//! Co-production: who took part in what, how, and what changed because of it.

use super::{Sheet, said, words};
use crate::model::{Framework, InvolvementLevel};
use crate::text::{Message, Text};

const COLUMNS: &[Message] = &[
    Message::SheetStageOfWork,
    Message::SheetGroup,
    Message::SheetHow,
    Message::SheetLevelNow,
    Message::SheetLevelWanted,
    Message::SheetPaid,
    Message::SheetWhatChanged,
    Message::SheetNotHeard,
    Message::SheetDate,
];

pub(super) fn sheet(framework: &Framework, text: &Text) -> Sheet {
    let mut sheet = Sheet::new(text, Message::SheetCoproduction, COLUMNS);
    let rows = framework.involvement.iter().map(|it| {
        vec![
            words(&it.stage_of_work),
            words(&it.group),
            words(&it.how),
            said(text, it.level_now.map(level)),
            said(text, it.level_wanted.map(level)),
            said(text, it.paid.map(yes_or_no)),
            words(&it.what_changed),
            words(&it.not_heard),
            words(&it.date),
        ]
    });
    sheet.rows = rows.collect();
    sheet
}

fn yes_or_no(yes: bool) -> Message {
    match yes {
        true => Message::SheetYes,
        false => Message::SheetNo,
    }
}

fn level(level: InvolvementLevel) -> Message {
    match level {
        InvolvementLevel::Coercion => Message::SpecRungCoercion,
        InvolvementLevel::Educating => Message::SpecRungEducating,
        InvolvementLevel::Informing => Message::SpecRungInforming,
        InvolvementLevel::Consultation => Message::SpecRungConsultation,
        InvolvementLevel::Engagement => Message::SpecRungEngagement,
        InvolvementLevel::CoDesign => Message::SpecRungCoDesign,
        InvolvementLevel::CoProduction => Message::SpecRungCoProduction,
    }
}
