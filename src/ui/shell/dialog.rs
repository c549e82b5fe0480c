//! A dialog of the shell that a button opens. What is in it belongs to whoever has it.

use web_sys::HtmlDialogElement;
use yew::prelude::*;

/// A dialog, and what opens and closes it.
pub struct Dialog {
    /// The element.
    pub element: NodeRef,
    /// Whether it is open: what is in it is drawn only then.
    pub is_open: bool,
    /// Opens it.
    pub show: Callback<MouseEvent>,
    /// Closes it.
    pub hide: Callback<MouseEvent>,
    /// Notes that it was closed, also by Escape.
    pub onclose: Callback<Event>,
}

/// A dialog that is closed at first, and closes when something else is `opened`.
#[hook]
pub fn use_dialog(opened: u32) -> Dialog {
    let element = use_node_ref();
    let is_open = use_state_eq(|| false);
    {
        let element = element.clone();
        use_effect_with(opened, move |_| close(&element));
    }
    let show = {
        let (element, is_open) = (element.clone(), is_open.setter());
        Callback::from(move |_| {
            is_open.set(true);
            if let Some(dialog) = element.cast::<HtmlDialogElement>() {
                // It fails only when the dialog is open, and then nothing is to be done.
                let _ = dialog.show_modal();
            }
        })
    };
    let hide = {
        let element = element.clone();
        Callback::from(move |_| close(&element))
    };
    let onclose = {
        let is_open = is_open.setter();
        Callback::from(move |_| is_open.set(false))
    };
    Dialog {
        element,
        is_open: *is_open,
        show,
        hide,
        onclose,
    }
}

/// The element says by an event that it is closed.
fn close(element: &NodeRef) {
    if let Some(dialog) = element.cast::<HtmlDialogElement>() {
        dialog.close();
    }
}
