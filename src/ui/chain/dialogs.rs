//! The dialogs of the page, and what opens each. What is in them belongs to their own files.

use super::command_list::CommandList;
use super::joining::{Asked, JoinQuestion, use_join};
use super::link_picker::{LinkPicker, Linking};
use super::paste::{PasteDialog, Pasting};
use crate::model::{Framework, Id};
use std::rc::Rc;
use yew::prelude::*;

/// What opens the dialogs, and which are open. The callbacks stay the same as the framework
/// changes, so that nothing is drawn anew because of them.
pub struct Dialogs {
    /// Asks which item to link to.
    pub on_link: Callback<Linking>,
    /// Asks for a link between two items.
    pub on_join: Callback<(Id, Id)>,
    /// Asks for a look at a list before it is added.
    pub on_paste: Callback<Pasting>,
    /// Asks for the list of commands.
    pub on_list: Callback<()>,
    linking: UseStateHandle<Option<Linking>>,
    asked: UseStateHandle<Option<Asked>>,
    pasting: UseStateHandle<Option<Pasting>>,
    lists: UseStateHandle<bool>,
}

/// The dialogs of the page.
#[hook]
pub fn use_dialogs(framework: &Rc<Framework>) -> Dialogs {
    let linking = use_state(|| None);
    let pasting = use_state(|| None);
    let lists = use_state(|| false);
    let (on_join, asked) = use_join(framework);
    let on_link = {
        let linking = linking.setter();
        use_callback((), move |link, ()| linking.set(Some(link)))
    };
    let on_paste = {
        let pasting = pasting.setter();
        use_callback((), move |found, ()| pasting.set(Some(found)))
    };
    let on_list = {
        let lists = lists.setter();
        use_callback((), move |(), ()| lists.set(true))
    };
    Dialogs {
        on_link,
        on_join,
        on_paste,
        on_list,
        linking,
        asked,
        pasting,
        lists,
    }
}

impl Dialogs {
    /// Those that are open.
    pub fn view(&self, framework: &Rc<Framework>) -> Html {
        let not_linking = closing(&self.linking, None);
        let not_asked = closing(&self.asked, None);
        let not_pasting = closing(&self.pasting, None);
        let not_listing = closing(&self.lists, false);
        html! {
            <>
                if *self.lists {
                    <CommandList on_done={not_listing} />
                }
                if let Some(linking) = (*self.linking).clone() {
                    <LinkPicker key={linking.key()} {framework} linking={linking.clone()} on_join={self.on_join.clone()} on_done={not_linking} />
                }
                if let Some(pasting) = (*self.pasting).clone() {
                    <PasteDialog {pasting} on_done={not_pasting} />
                }
                if let Some(asked) = (*self.asked).clone() {
                    <JoinQuestion {framework} {asked} on_done={not_asked} />
                }
            </>
        }
    }
}

/// Sets a state once a dialog is closed.
fn closing<T: Clone + 'static>(state: &UseStateHandle<T>, to: T) -> Callback<()> {
    let state = state.setter();
    Callback::from(move |()| state.set(to.clone()))
}
