//! Dialogs that are open for as long as they are drawn. What is in them belongs to each.

use web_sys::HtmlDialogElement;
use yew::prelude::*;

/// A dialog that is opened when it is first drawn.
#[hook]
pub fn use_modal() -> NodeRef {
    let dialog = use_node_ref();
    let drawn = dialog.clone();
    use_effect_with((), move |()| {
        if let Some(dialog) = drawn.cast::<HtmlDialogElement>() {
            // It fails only when the dialog is open already.
            let _ = dialog.show_modal();
        }
    });
    dialog
}

/// Closes a dialog. The browser gives the focus back to what had it.
pub fn close(dialog: &NodeRef) -> Callback<MouseEvent> {
    let dialog = dialog.clone();
    Callback::from(move |_: MouseEvent| close_now(&dialog))
}

/// Closes a dialog, now.
pub fn close_now(dialog: &NodeRef) {
    if let Some(dialog) = dialog.cast::<HtmlDialogElement>() {
        dialog.close();
    }
}
