//! Costs of a year: what, of which kind, how much in pounds, and who bears it.

use super::{Cell, Sheet, said, words};
use crate::model::{CostKind, CostLine, Framework};
use crate::text::{Message, Text};

const COLUMNS: &[Message] = &[
    Message::SheetCost,
    Message::SheetCostKind,
    Message::SheetPounds,
    Message::SheetPartner,
    Message::SheetPaysFor,
];

const PENCE_IN_A_POUND: f64 = 100.0;

pub(super) fn sheet(framework: &Framework, text: &Text) -> Sheet {
    let mut sheet = Sheet::new(text, Message::SheetCosts, COLUMNS);
    let costs = framework.money.costs.iter();
    sheet.rows = costs.map(|cost| row(framework, text, cost)).collect();
    sheet
}

fn row(framework: &Framework, text: &Text, cost: &CostLine) -> Vec<Cell> {
    let mut partners = framework.partners.iter();
    let partner = partners.find(|partner| Some(&partner.id) == cost.partner_id.as_ref());
    let nodes = cost.node_ids.iter().filter_map(|id| framework.node(id));
    let nodes: Vec<&str> = nodes.map(|node| node.title.trim()).collect();
    let pounds = cost.amount.map(|pence| pence as f64 / PENCE_IN_A_POUND);
    vec![
        words(&cost.title),
        said(text, cost.kind.map(kind)),
        pounds.map_or(Cell::Empty, Cell::Number),
        partner.map_or(Cell::Empty, |partner| words(&partner.name)),
        words(&nodes.join(", ")),
    ]
}

fn kind(kind: CostKind) -> Message {
    match kind {
        CostKind::Direct => Message::SheetDirect,
        CostKind::Core => Message::SheetCore,
    }
}
