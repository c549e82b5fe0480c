//! Adding a list: a text to write or paste, then a look at the items it says, then one step.

use super::changes::paste_piece;
use super::modal::{close_now, use_modal};
use super::paste_lines::{PasteLines, counted};
use crate::chain::{Line, Piece};
use crate::edit::{ChainEdit, Edit, Insertion};
use crate::editor::{Clipping, read_clipping};
use crate::model::{Id, Stage};
use crate::text::{Message, Phrase};
use crate::ui::desk::{Desk, use_desk};
use crate::ui::field::TextArea;
use crate::ui::heading::Heading;
use crate::ui::live::LiveRegion;
use yew::prelude::*;

/// A list that is to be added.
#[derive(Debug, Clone, PartialEq)]
pub struct Pasting {
    /// The stage of a line that says none.
    pub stage: Stage,
    /// The item that those of its stage follow, if any.
    pub after: Option<Id>,
    /// The items; none while the text is still to come.
    pub lines: Vec<Line>,
}

impl Pasting {
    /// A list whose items go to the end of their stages, still to come.
    pub fn at(stage: Stage) -> Self {
        Pasting {
            stage,
            after: None,
            lines: Vec::new(),
        }
    }
}

/// What the dialog shows.
#[derive(Properties, PartialEq)]
pub struct PasteDialogProps {
    /// The list.
    pub pasting: Pasting,
    /// Says that it was added, or not.
    pub on_done: Callback<()>,
}

/// Lines with a number each that stays when others are removed.
pub type Numbered = Vec<(usize, Line)>;

/// The dialog. It is open for as long as it is rendered.
#[component]
pub fn PasteDialog(props: &PasteDialogProps) -> Html {
    let desk = use_desk();
    let dialog = use_modal();
    let lines = use_state(|| numbered(props.pasting.lines.clone()));
    let is_read = use_state(|| !props.pasting.lines.is_empty());
    let read = {
        let (lines, is_read) = (lines.setter(), is_read.setter());
        Callback::from(move |found| {
            lines.set(numbered(found));
            is_read.set(true);
        })
    };
    let close = close(&dialog);
    let add = add(&desk, &lines, &props.pasting.after, &close);
    let onclose = props.on_done.reform(|_: Event| ());
    // The keys of the framework mean nothing here: Ctrl+Z is for what is typed.
    let onkeydown = Callback::from(|event: KeyboardEvent| event.stop_propagation());
    html! {
        <dialog class="dialog paste" ref={dialog} aria-labelledby="paste-title" {onclose} {onkeydown}>
            <Heading depth=2 id="paste-title">{ desk.get(Message::PasteTitle) }</Heading>
            if *is_read {
                <PasteLines lines={(*lines).clone()} on_change={set(&lines)} />
            } else {
                <PasteText stage={props.pasting.stage} on_read={read} on_taken={close.clone()} />
            }
            <div class="buttons dialog-end">
                <button type="button" class="button" id="paste-cancel" onclick={close.reform(|_: MouseEvent| ())}>{ desk.get(Message::PasteCancel) }</button>
                if *is_read && !lines.is_empty() {
                    <button type="button" class="button button-main" onclick={add}>{ desk.say(&counted(Message::PasteAdd, lines.len())) }</button>
                }
            </div>
            <LiveRegion />
        </dialog>
    }
}

fn numbered(lines: Vec<Line>) -> Numbered {
    lines.into_iter().enumerate().collect()
}

fn set(lines: &UseStateHandle<Numbered>) -> Callback<Numbered> {
    let lines = lines.setter();
    Callback::from(move |next| lines.set(next))
}

/// The browser gives the focus back to what had it before.
fn close(dialog: &NodeRef) -> Callback<()> {
    let dialog = dialog.clone();
    Callback::from(move |()| close_now(&dialog))
}

fn add(
    desk: &Desk,
    lines: &UseStateHandle<Numbered>,
    after: &Option<Id>,
    close: &Callback<()>,
) -> Callback<MouseEvent> {
    let (desk, lines, close) = (desk.clone(), lines.clone(), close.clone());
    let after = after.clone();
    Callback::from(move |_| {
        let lines = lines.iter().map(|(_, line)| line.clone());
        let lines: Vec<Line> = lines.filter(|line| !line.title.trim().is_empty()).collect();
        let piece = Piece::written(&lines, &mut || desk.new_id());
        let after = after.clone();
        let how = Insertion::Written { after };
        let said = counted(Message::AnnounceAddedItems, lines.len());
        close.emit(());
        desk.edit_and_say(Edit::Chain(ChainEdit::Insert { piece, how }), said);
    })
}

#[derive(Properties, PartialEq)]
struct PasteTextProps {
    stage: Stage,
    /// The items that the text says, at least one.
    on_read: Callback<Vec<Line>>,
    /// Says that the text was a piece of a chain and is there already.
    on_taken: Callback<()>,
}

/// The text, before it is read.
#[component]
fn PasteText(props: &PasteTextProps) -> Html {
    let desk = use_desk();
    let text = use_state(String::new);
    let wrong = use_state(|| None::<Phrase>);
    let on_input = {
        let text = text.setter();
        Callback::from(move |typed| text.set(typed))
    };
    let onclick = {
        let (desk, text, wrong) = (desk.clone(), text.clone(), wrong.setter());
        let (stage, on_read, on_taken) =
            (props.stage, props.on_read.clone(), props.on_taken.clone());
        Callback::from(
            move |_: MouseEvent| match read_clipping(&text, stage, &desk.text()) {
                Clipping::Lines(lines) if lines.is_empty() => {
                    wrong.set(Some(Message::PasteNone.into()));
                }
                Clipping::Lines(lines) => {
                    on_read.emit(lines);
                    desk.focus_later("paste-items".to_owned());
                }
                Clipping::Piece(piece) => {
                    on_taken.emit(());
                    paste_piece(&desk, &piece);
                }
                Clipping::Refused(why) => wrong.set(Some(why)),
            },
        )
    };
    html! {
        <>
            <TextArea id="paste-text" label={desk.get(Message::PasteText)} hint={Message::PasteTextHint} class="paste-text" value={(*text).clone()} {on_input} />
            <div role="status">
                if let Some(wrong) = &*wrong { <p class="field-error">{ desk.say(wrong) }</p> }
            </div>
            <button type="button" class="button button-main" {onclick}>{ desk.get(Message::PasteRead) }</button>
        </>
    }
}
