//! Risks: what, how likely, how bad, whose, and what is done about it.

use super::{Sheet, words};
use crate::model::Framework;
use crate::text::{Message, Text};

const COLUMNS: &[Message] = &[
    Message::SheetRisk,
    Message::SheetDetail,
    Message::SheetLikelihood,
    Message::SheetConsequence,
    Message::SheetOwner,
    Message::SheetMitigation,
];

pub(super) fn sheet(framework: &Framework, text: &Text) -> Sheet {
    let mut sheet = Sheet::new(text, Message::SheetRisks, COLUMNS);
    let rows = framework.risks.iter().map(|risk| {
        let cells = [
            &risk.title,
            &risk.detail,
            &risk.likelihood,
            &risk.consequence,
            &risk.owner,
            &risk.mitigation,
        ];
        cells.into_iter().map(|cell| words(cell)).collect()
    });
    sheet.rows = rows.collect();
    sheet
}
