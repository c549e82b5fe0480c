//! What the panel is asked to do with items. Most of it the outline does too: see `request`.

use super::request::do_with_items;
use crate::edit::{Edit, NodeEdit};
use crate::editor::Command;
use crate::model::{Framework, Id};
use crate::text::{Message, Phrase};
use crate::ui::desk::{Desk, use_desk};
use std::rc::Rc;
use yew::prelude::*;

/// What does what the panel asks for. It stays the same as the framework changes.
#[hook]
pub fn use_acts(framework: &Rc<Framework>) -> Callback<(Command, Vec<Id>)> {
    let desk = use_desk();
    let latest = use_mut_ref(|| Rc::clone(framework));
    latest.replace(Rc::clone(framework));
    use_callback((), move |(command, ids): (Command, Vec<Id>), ()| {
        let framework = Rc::clone(&latest.borrow());
        act_on(&desk, &framework, command, &ids);
    })
}

fn act_on(desk: &Desk, framework: &Framework, command: Command, ids: &[Id]) {
    match (command, ids) {
        (Command::MoveUp, [id]) => move_by(desk, framework, id, -1),
        (Command::MoveDown, [id]) => move_by(desk, framework, id, 1),
        (command, ids) => do_with_items(desk, framework, command, ids),
    }
    // The panel may be gone, and where the outline would go may not be shown.
    desk.keep_focus();
}

/// Moves an item within its stage, unless it is at that end already.
fn move_by(desk: &Desk, framework: &Framework, id: &Id, steps: isize) {
    let Some(node) = framework.node(id) else {
        return;
    };
    let siblings: Vec<_> = framework.nodes_in(node.stage).collect();
    let place = siblings.iter().position(|sibling| sibling.id == *id);
    let position = place.and_then(|place| place.checked_add_signed(steps));
    let Some(position) = position.filter(|position| *position < siblings.len()) else {
        return;
    };
    let said = Phrase::new(Message::AnnounceMoved)
        .with("title", node.title.as_str())
        .with("number", position + 1)
        .with("of", siblings.len());
    let edit = NodeEdit::Move {
        id: id.clone(),
        stage: node.stage,
        position,
    };
    desk.edit_and_say(Edit::Node(edit), said);
}
