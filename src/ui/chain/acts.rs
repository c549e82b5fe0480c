//! What the panel is asked to do with items. Most of it the outline does too: see `request`.

use super::request::do_with_items;
use crate::editor::Command;
use crate::model::{Framework, Id};
use crate::ui::desk::use_desk;
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
        do_with_items(&desk, &framework, command, &ids);
        // The panel may be gone, and where the outline would go may not be shown.
        desk.keep_focus();
    })
}
