//! Whether a file may hold what an edit would make, so that nothing is written here that can
//! be exported and not opened again. How much a file may hold is said in `import`.

use crate::chain::Piece;
use crate::edit::{
    AboutField, ChainEdit, CriterionEdit, CriterionField, Edit, LinkEdit, LinkField, MeasureEdit,
    MeasureField, NeedField, NodeEdit, NodeField,
};
use crate::import::{MOST_ENTRIES, MOST_NODES, is_text_within_limits};
use crate::model::{Framework, Node};
use crate::text::Message;

/// Why there is no room for an edit, if there is none.
pub(super) fn refuse(framework: &Framework, edit: &Edit) -> Option<Message> {
    match edit {
        Edit::Several { edits, .. } => several(framework, edits),
        edit if !items_fit(framework, items_of(edit)) => Some(Message::NoticeTooManyItems),
        Edit::Chain(ChainEdit::Insert { piece, .. }) if !piece_fits(framework, piece) => {
            Some(Message::NoticeTooManyItems)
        }
        edit => (!text_fits(edit)).then_some(Message::NoticeTextTooLong),
    }
}

fn several(framework: &Framework, edits: &[Edit]) -> Option<Message> {
    if !items_fit(framework, edits.iter().map(items_of).sum()) {
        return Some(Message::NoticeTooManyItems);
    }
    edits.iter().find_map(|edit| refuse(framework, edit))
}

/// How many items an edit would add.
fn items_of(edit: &Edit) -> usize {
    match edit {
        Edit::Node(NodeEdit::Add { .. }) | Edit::Chain(ChainEdit::AddLinked { .. }) => 1,
        Edit::Chain(ChainEdit::Insert { piece, .. }) => piece.nodes.len(),
        _ => 0,
    }
}

fn items_fit(framework: &Framework, items: usize) -> bool {
    items == 0 || framework.nodes.len() + items <= MOST_NODES
}

/// Whether there is room for what comes with the items.
fn piece_fits(framework: &Framework, piece: &Piece) -> bool {
    [
        framework.links.len() + piece.links.len(),
        framework.measures.len() + piece.measures.len(),
        framework.criteria.len() + piece.criteria.len(),
    ]
    .iter()
    .all(|count| *count <= MOST_ENTRIES)
}

fn text_fits(edit: &Edit) -> bool {
    let fits = is_text_within_limits;
    match edit {
        Edit::Title(text) => fits(text),
        Edit::About(field) => about_fits(field),
        Edit::Need(field) => need_fits(field),
        Edit::Node(NodeEdit::Add { node, .. }) => item_fits(node),
        Edit::Chain(ChainEdit::AddLinked { node, .. }) => item_fits(node),
        // What else a piece says was read from a file or is in this one.
        Edit::Chain(ChainEdit::Insert { piece, .. }) => {
            piece.nodes.iter().all(|node| item_fits(node))
        }
        Edit::Node(NodeEdit::Set { field, .. }) => node_fits(field),
        Edit::Link(LinkEdit::Add(link)) => fits(&link.assumption),
        Edit::Link(LinkEdit::Set {
            field: LinkField::Assumption(text),
            ..
        }) => fits(text),
        Edit::Measure(MeasureEdit::Set { field, .. }) => measure_fits(field),
        Edit::Criterion(CriterionEdit::Set { field, .. }) => criterion_fits(field),
        _ => true,
    }
}

fn item_fits(node: &Node) -> bool {
    is_text_within_limits(&node.title) && is_text_within_limits(&node.detail)
}

fn about_fits(field: &AboutField) -> bool {
    let fits = is_text_within_limits;
    match field {
        AboutField::Summary(text)
        | AboutField::Place(text)
        | AboutField::Commissioner(text)
        | AboutField::Start(text)
        | AboutField::ReviewDate(text)
        | AboutField::WhyNow(text)
        | AboutField::Trigger(text) => fits(text),
        AboutField::Authors(list) => list
            .iter()
            .all(|author| fits(&author.name) && fits(&author.organisation)),
        AboutField::ConsideredOptions(list) => list
            .iter()
            .all(|option| fits(&option.title) && fits(&option.why_not)),
        _ => true,
    }
}

fn need_fits(field: &NeedField) -> bool {
    let fits = is_text_within_limits;
    match field {
        NeedField::Statement(text)
        | NeedField::Population(text)
        | NeedField::PeopleSource(text)
        | NeedField::Eligibility(text)
        | NeedField::WhyThesePeople(text) => fits(text),
        NeedField::PriorityGroups(groups) => groups.iter().all(|group| fits(group)),
        NeedField::Exclusions(list) => list
            .iter()
            .all(|exclusion| fits(&exclusion.group) && fits(&exclusion.reason)),
        _ => true,
    }
}

fn node_fits(field: &NodeField) -> bool {
    match field {
        NodeField::Title(text) | NodeField::Detail(text) | NodeField::ForWhom(text) => {
            is_text_within_limits(text)
        }
        _ => true,
    }
}

fn measure_fits(field: &MeasureField) -> bool {
    match field {
        MeasureField::Name(text)
        | MeasureField::Definition(text)
        | MeasureField::Unit(text)
        | MeasureField::BaselineDate(text)
        | MeasureField::Source(text)
        | MeasureField::Frequency(text)
        | MeasureField::CollectedBy(text) => is_text_within_limits(text),
        _ => true,
    }
}

fn criterion_fits(field: &CriterionField) -> bool {
    match field {
        CriterionField::SuccessSentence(text)
        | CriterionField::MinimumSentence(text)
        | CriterionField::FailureSentence(text)
        | CriterionField::StretchSentence(text)
        | CriterionField::EarlyWarning(text)
        | CriterionField::ResponseWhat(text)
        | CriterionField::ResponseWhoDecides(text)
        | CriterionField::ResponseWhen(text) => is_text_within_limits(text),
        _ => true,
    }
}
