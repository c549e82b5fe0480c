//! What an edit is called in the history: "Rename outcome", "Delete “Drop-in” and 3 links
//! with it". The words for fields are in `label_words`.

use super::chain_label::chain_label;
use super::items::falls_with;
use super::label_words::{
    about_field, criterion_field, kind_of_item, link_field, measure_field, need_field, node_field,
};
use super::node::place_in_stage;
use super::{CriterionEdit, Edit, LinkEdit, MeasureEdit, NodeEdit, NodeField, ReviewEdit};
use crate::model::{Framework, Id, Kind, Stage};
use crate::text::{Message, Phrase, Value, stage_name};

/// The most characters of a title that a label repeats.
const LONGEST_TITLE: usize = 60;

/// What an edit is called, said of the framework before it.
pub fn label(before: &Framework, edit: &Edit) -> Phrase {
    match edit {
        Edit::Title(_) => Message::EditRenameFramework.into(),
        Edit::Language(_) => Message::EditLanguage.into(),
        Edit::About(field) => Phrase::new(Message::EditChange).with("what", about_field(field)),
        Edit::Need(field) => Phrase::new(Message::EditChange).with("what", need_field(field)),
        Edit::Chain(edit) => chain_label(before, edit),
        Edit::Node(edit) => node_label(before, edit),
        Edit::Link(edit) => link_label(before, edit),
        Edit::Measure(edit) => measure_label(before, edit),
        Edit::Criterion(edit) => criterion_label(before, edit),
        Edit::Review(edit) => review_label(edit).into(),
        Edit::Specification(_) => Message::EditSpecification.into(),
        Edit::Several { label, .. } => label.clone(),
    }
}

fn node_label(before: &Framework, edit: &NodeEdit) -> Phrase {
    match edit {
        NodeEdit::Add { node, .. } => {
            Phrase::new(Message::EditAddItem).with("kind", kind_of_item(node.stage))
        }
        NodeEdit::Set { id, field } => set_label(before, id, field),
        NodeEdit::Move {
            id,
            stage,
            position,
        } => move_label(before, id, *stage, *position),
        NodeEdit::Delete(ids) => delete_label(before, ids),
    }
}

fn set_label(before: &Framework, id: &Id, field: &NodeField) -> Phrase {
    match field {
        NodeField::Title(_) => {
            let stage = before.node(id).map_or(Stage::default(), |node| node.stage);
            Phrase::new(Message::EditRenameItem).with("kind", kind_of_item(stage))
        }
        field => change_of(before, id, node_field(field)),
    }
}

fn change_of(before: &Framework, id: &Id, what: Message) -> Phrase {
    let phrase = Phrase::new(Message::EditChangeOf).with("what", what);
    phrase.with("title", title_of(before, id))
}

fn move_label(before: &Framework, id: &Id, stage: Stage, position: usize) -> Phrase {
    let title = title_of(before, id);
    let place = before
        .node(id)
        .filter(|node| node.stage == stage)
        .map(|node| place_in_stage(before, node));
    match place {
        Some(place) if position < place => Phrase::new(Message::EditMoveUp).with("title", title),
        Some(_) => Phrase::new(Message::EditMoveDown).with("title", title),
        None => Phrase::new(Message::EditMoveToStage)
            .with("title", title)
            .with("stage", stage_name(stage)),
    }
}

fn delete_label(before: &Framework, ids: &[Id]) -> Phrase {
    let mut gone = falls_with(before, Kind::Node, ids);
    // That something had been found about it is no loss to name.
    gone.retain(|(kind, _)| *kind != Kind::Dismissal);
    let count = |wanted: Kind| gone.iter().filter(|(kind, _)| *kind == wanted).count();
    let (items, links) = (count(Kind::Node), count(Kind::Link));
    let only_links = items + links == gone.len();
    // Named by what is there: the edit may list ids that are gone already.
    let there = ids.iter().find(|id| before.node(id).is_some());
    let title = there.map_or(Message::EditUntitled.into(), |id| title_of(before, id));
    match (items, links) {
        (1, 0) if only_links => Phrase::new(Message::EditDeleteItem).with("title", title),
        (1, _) if only_links => Phrase::new(Message::EditDeleteItemLinks)
            .with("title", title)
            .with("links", links),
        (1, _) => Phrase::new(Message::EditDeleteItemAll).with("title", title),
        (_, 0) if only_links => Phrase::new(Message::EditDeleteItems).with("items", items),
        (_, _) if only_links => Phrase::new(Message::EditDeleteItemsLinks)
            .with("items", items)
            .with("links", links),
        _ => Phrase::new(Message::EditDeleteItemsAll).with("items", items),
    }
}

fn link_label(before: &Framework, edit: &LinkEdit) -> Phrase {
    match edit {
        LinkEdit::Add(link) => with_ends(
            before,
            Phrase::new(Message::EditAddLink),
            &link.from,
            &link.to,
        ),
        LinkEdit::Set { id, field } => {
            let phrase = Phrase::new(Message::EditChangeLink).with("what", link_field(field));
            with_link(before, phrase, id)
        }
        LinkEdit::Delete(id) => with_link(before, Phrase::new(Message::EditDeleteLink), id),
    }
}

fn with_link(before: &Framework, phrase: Phrase, id: &Id) -> Phrase {
    let nowhere = Id::default();
    let link = before.links.iter().find(|link| link.id == *id);
    let (from, to) = link.map_or((&nowhere, &nowhere), |link| (&link.from, &link.to));
    with_ends(before, phrase, from, to)
}

fn with_ends(before: &Framework, phrase: Phrase, from: &Id, to: &Id) -> Phrase {
    phrase
        .with("from", title_of(before, from))
        .with("to", title_of(before, to))
}

fn measure_label(before: &Framework, edit: &MeasureEdit) -> Phrase {
    match edit {
        MeasureEdit::Set { id, node_id, field } => {
            let owner = before
                .measure(id)
                .map_or(node_id, |measure| &measure.node_id);
            change_of(before, owner, measure_field(field))
        }
        MeasureEdit::Delete(id) => {
            let owner = before.measure(id).map(|measure| &measure.node_id);
            of_owner(before, Message::EditDeleteMeasure, owner)
        }
    }
}

fn criterion_label(before: &Framework, edit: &CriterionEdit) -> Phrase {
    match edit {
        CriterionEdit::Set { id, node_id, field } => {
            let owner = before.criterion(id).map_or(node_id, |found| &found.node_id);
            change_of(before, owner, criterion_field(field))
        }
        CriterionEdit::Delete(id) => {
            let owner = before.criterion(id).map(|criterion| &criterion.node_id);
            of_owner(before, Message::EditDeleteCriterion, owner)
        }
    }
}

fn review_label(edit: &ReviewEdit) -> Message {
    match edit {
        ReviewEdit::Dismiss(_) => Message::EditDismiss,
        ReviewEdit::BringBack(_) => Message::EditBringBack,
        ReviewEdit::Print(_) => Message::EditPrintDismissals,
    }
}

fn of_owner(before: &Framework, message: Message, owner: Option<&Id>) -> Phrase {
    let title = owner.map_or(Message::EditUntitled.into(), |id| title_of(before, id));
    Phrase::new(message).with("title", title)
}

/// What an item is called in a label.
pub(super) fn title_of(framework: &Framework, id: &Id) -> Value {
    name_of(framework.node(id).map_or("", |node| node.title.as_str()))
}

/// A title as a label has it, or words that say there is none.
pub(super) fn name_of(title: &str) -> Value {
    match shorten(title) {
        short if short.is_empty() => Message::EditUntitled.into(),
        short => short.into(),
    }
}

/// A title on one line, cut with an ellipsis where it is longer than a label can bear.
pub(crate) fn shorten(title: &str) -> String {
    // A title may be long, and no more of it is needed than this.
    let start: String = title.chars().take(4 * LONGEST_TITLE).collect();
    let line = start.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= LONGEST_TITLE {
        return line;
    }
    let kept: String = line.chars().take(LONGEST_TITLE - 1).collect();
    format!("{}…", kept.trim_end())
}
