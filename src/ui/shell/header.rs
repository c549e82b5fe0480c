//! The bar above: the title to edit, whether it is saved, undo and redo, and what can be done
//! with the whole draft.

use super::ShellState;
use super::export_dialog::ExportDialog;
use super::open_dialog::OpenDialog;
use super::saved::SavedState;
use crate::edit::Edit;
use crate::editor::{Action, Page};
use crate::text::{Message, Phrase};
use crate::ui::desk::{Desk, use_desk};
use crate::ui::field::MOST_CHARACTERS;
use crate::ui::{icon, names};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// What the header shows.
#[derive(Properties, PartialEq)]
pub struct HeaderProps {
    /// The state of the shell.
    pub state: ShellState,
}

/// The bar above.
#[component]
pub fn Header(props: &HeaderProps) -> Html {
    let desk = use_desk();
    let state = &props.state;
    let new = {
        let desk = desk.clone();
        Callback::from(move |_| desk.act(Action::Show(Page::Start)))
    };
    html! {
        <div class="header">
            <div class="header-title">
                <Title title={state.framework.title.clone()} />
                <p class="header-state">
                    <span class="status">{ desk.get(names::status(state.framework.about.status)) }</span>
                    <SavedState state={state.save_state.clone()} />
                </p>
            </div>
            <div class="header-tools">
                { step_button(&desk, Message::ActionUndo, state.undo.as_ref(), Action::Undo, icon::UNDO) }
                { step_button(&desk, Message::ActionRedo, state.redo.as_ref(), Action::Redo, icon::REDO) }
                <button type="button" class="button" onclick={new}>{ desk.get(Message::ActionNew) }</button>
                <OpenDialog opened={state.opened} />
                <ExportDialog framework={state.framework.clone()} earlier={state.earlier.clone()} />
            </div>
        </div>
    }
}

/// Undo or redo. When there is nothing to do it keeps its place and the focus, and says so.
fn step_button(
    desk: &Desk,
    name: Message,
    step: Option<&Phrase>,
    action: Action,
    path: &'static str,
) -> Html {
    let title = match step {
        Some(step) => desk.say(step),
        None if matches!(action, Action::Undo) => desk.get(Message::ActionNothingToUndo),
        None => desk.get(Message::ActionNothingToRedo),
    };
    let disabled = step.is_none();
    let desk_to_act = desk.clone();
    let onclick = Callback::from(move |_| {
        if !disabled {
            desk_to_act.act(action.clone());
        }
    });
    html! {
        <button type="button" class="button button-quiet" {title} {onclick}
            aria-disabled={disabled.then_some("true")}>
            { icon::tool(path) }<span>{ desk.get(name) }</span>
        </button>
    }
}

#[derive(Properties, PartialEq)]
struct TitleProps {
    title: String,
}

/// The title of the framework, which is edited where it stands.
#[component]
fn Title(props: &TitleProps) -> Html {
    let desk = use_desk();
    let oninput = {
        let desk = desk.clone();
        Callback::from(move |event: InputEvent| {
            let title = event.target_unchecked_into::<HtmlInputElement>().value();
            desk.edit(Edit::Title(title));
        })
    };
    let label = desk.get(Message::TitleLabel);
    let onblur = Callback::from(move |_| desk.act(Action::EndBurst));
    html! {
        <input dir="auto" id="framework-title" class="title-input" type="text" aria-label={label} value={props.title.clone()}
            autocomplete="off" maxlength={MOST_CHARACTERS} {oninput} {onblur} />
    }
}
