//! *Export* in the bar above: a button, and a dialog for what is fetched when it is first opened.

use crate::model::Framework;
use crate::text::Message;
use crate::ui::chunk::{LaterView, Lazy, PartState};
use crate::ui::desk::use_desk;
use crate::ui::heading::Heading;
use crate::ui::live::LiveRegion;
use std::rc::Rc;
use web_sys::HtmlDialogElement;
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
    let dialog = use_node_ref();
    let is_open = use_state(|| false);
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
        Callback::from(move |_| {
            if let Some(dialog) = dialog.cast::<HtmlDialogElement>() {
                dialog.close();
            }
        })
    };
    let onclose = {
        let is_open = is_open.clone();
        Callback::from(move |_| is_open.set(false))
    };
    let state = PartState {
        framework: props.framework.clone(),
        earlier: props.earlier.clone(),
        chain: Rc::default(),
        findings: None,
        beside: None,
    };
    html! {
        <>
            <button type="button" class="button button-main" aria-haspopup="dialog" onclick={show}>{ desk.get(Message::ActionExport) }</button>
            <dialog class="dialog export-dialog" ref={dialog} aria-labelledby="export-title" {onclose}>
                <div class="export-top">
                    <Heading depth=2 id="export-title">{ desk.get(Message::ActionExport) }</Heading>
                    <button type="button" class="button" onclick={hide}>{ desk.get(Message::DialogClose) }</button>
                </div>
                if *is_open {
                    <Lazy view={LaterView::Export} {state} />
                    <LiveRegion />
                }
            </dialog>
        </>
    }
}
