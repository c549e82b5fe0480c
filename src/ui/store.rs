//! The editor as Yew keeps it. What an action does belongs in `editor`.

use crate::editor::{Action, Editor};
use crate::text::Text;
use std::rc::Rc;
use yew::Reducible;

/// The editor and the words it speaks.
pub struct Store {
    /// The editor.
    pub editor: Editor,
    text: Text,
}

impl Store {
    /// A new editor on its start page.
    pub fn new(seed: u64, text: Text) -> Self {
        let editor = Editor::new(seed, &text);
        Store { editor, text }
    }
}

impl Reducible for Store {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut editor = self.editor.clone();
        editor.act(action, &self.text);
        Rc::new(Store {
            editor,
            text: self.text,
        })
    }
}
