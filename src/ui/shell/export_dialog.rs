//! *Export* in the bar above: a button, and a dialog for what is fetched when it is first opened.

use super::dialog::use_dialog;
use crate::model::Framework;
use crate::text::Message;
use crate::ui::chunk::{LaterView, Lazy, PartState};
use crate::ui::desk::use_desk;
use crate::ui::heading::Heading;
use crate::ui::live::LiveRegion;
use std::rc::Rc;
use yew::prelude::*;

/// What is exported.
#[derive(Properties, PartialEq)]
pub struct ExportDialogProps {
    /// The framework as it is.
    pub framework: Rc<Framework>,
    /// An earlier version that it is compared with.
    pub earlier: Option<Rc<Framework>>,
}

/// The button and the dialog.
#[component]
pub fn ExportDialog(props: &ExportDialogProps) -> Html {
    let desk = use_desk();
    let dialog = use_dialog(0);
    let state = PartState {
        framework: props.framework.clone(),
        earlier: props.earlier.clone(),
        chain: Rc::default(),
        findings: None,
        beside: None,
    };
    html! {
        <>
            <button type="button" class="button button-main" aria-haspopup="dialog" onclick={dialog.show}>{ desk.get(Message::ActionExport) }</button>
            <dialog class="dialog export-dialog" ref={dialog.element} aria-labelledby="export-title" onclose={dialog.onclose}>
                <div class="export-top">
                    <Heading depth=2 id="export-title">{ desk.get(Message::ActionExport) }</Heading>
                    <button type="button" class="button" onclick={dialog.hide}>{ desk.get(Message::DialogClose) }</button>
                </div>
                if dialog.is_open {
                    <Lazy view={LaterView::Export} {state} />
                    <LiveRegion />
                }
            </dialog>
        </>
    }
}
