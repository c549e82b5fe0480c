//! Opening something else: a file, or another draft of this device.

use crate::text::Message;
use crate::ui::desk::use_desk;
use crate::ui::heading::Heading;
use crate::ui::live::LiveRegion;
use crate::ui::start::{DraftList, FileDoor};
use web_sys::HtmlDialogElement;
use yew::prelude::*;

/// What the dialog needs to know.
#[derive(Properties, PartialEq)]
pub struct OpenDialogProps {
    /// How many frameworks have been opened: one more, and the dialog has done its work.
    pub opened: u32,
}

/// The button that opens the dialog, and the dialog. It closes when a draft is opened.
#[component]
pub fn OpenDialog(props: &OpenDialogProps) -> Html {
    let desk = use_desk();
    let dialog = use_node_ref();
    let is_open = use_state(|| false);
    {
        let (dialog, is_open) = (dialog.clone(), is_open.clone());
        use_effect_with(props.opened, move |_| {
            close(&dialog);
            is_open.set(false);
        });
    }
    let show = {
        let (dialog, is_open) = (dialog.clone(), is_open.clone());
        Callback::from(move |_| {
            is_open.set(true);
            if let Some(dialog) = dialog.cast::<HtmlDialogElement>() {
                // It fails only when the dialog is open, and then nothing is to be done.
                let _ = dialog.show_modal();
            }
        })
    };
    let hide = {
        let dialog = dialog.clone();
        Callback::from(move |_| close(&dialog))
    };
    let onclose = {
        let is_open = is_open.clone();
        Callback::from(move |_| is_open.set(false))
    };
    html! {
        <>
            <button type="button" class="button" aria-haspopup="dialog" onclick={show}>{ desk.get(Message::ActionOpen) }</button>
            <dialog class="dialog" ref={dialog} aria-labelledby="open-dialog-title" {onclose}>
                <Heading depth=2 id="open-dialog-title">{ desk.get(Message::OpenTitle) }</Heading>
                if *is_open {
                    <p class="hint">{ desk.get(Message::OpenSafe) }</p>
                    <FileDoor />
                    <DraftList />
                }
                <button type="button" class="button dialog-close" onclick={hide}>{ desk.get(Message::DialogClose) }</button>
                <LiveRegion />
            </dialog>
        </>
    }
}

fn close(dialog: &NodeRef) {
    if let Some(dialog) = dialog.cast::<HtmlDialogElement>() {
        dialog.close();
    }
}
