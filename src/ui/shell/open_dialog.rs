//! Opening something else: a file, or another draft of this device.

use super::dialog::use_dialog;
use crate::text::Message;
use crate::ui::desk::use_desk;
use crate::ui::heading::Heading;
use crate::ui::live::LiveRegion;
use crate::ui::start::{DraftList, FileDoor};
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
    let dialog = use_dialog(props.opened);
    html! {
        <>
            <button type="button" class="button" aria-haspopup="dialog" onclick={dialog.show}>{ desk.get(Message::ActionOpen) }</button>
            <dialog class="dialog" ref={dialog.element} aria-labelledby="open-dialog-title" onclose={dialog.onclose}>
                <Heading depth=2 id="open-dialog-title">{ desk.get(Message::OpenTitle) }</Heading>
                if dialog.is_open {
                    <p class="hint">{ desk.get(Message::OpenSafe) }</p>
                    <FileDoor />
                    <DraftList />
                }
                <button type="button" class="button dialog-close" onclick={dialog.hide}>{ desk.get(Message::DialogClose) }</button>
                <LiveRegion />
            </dialog>
        </>
    }
}
