//! The order of a stage: whether people's own is kept, and tidying it.

use super::request::Request;
use crate::editor::Command;
use crate::model::Stage;
use crate::text::{Message, stage_name};
use crate::ui::desk::Desk;
use crate::ui::field::CheckBox;
use crate::ui::names;
use yew::prelude::*;

/// What can be done about the order of a stage, folded away under what it is.
pub fn stage_order(
    desk: &Desk,
    stage: Stage,
    is_kept: bool,
    on_request: &Callback<Request>,
) -> Html {
    let state = match is_kept {
        true => Message::OrderKept,
        false => Message::OrderFree,
    };
    let ask = move |command| Request::Stage(command, stage);
    let on_change = on_request.reform(move |_: bool| ask(Command::PinOrder));
    let tidy = on_request.reform(move |_: MouseEvent| ask(Command::Tidy));
    html! {
        <details class="order">
            <summary>{ desk.get(state) }</summary>
            <div class="order-body">
                <p class="hint">{ desk.get(Message::OrderHint) }</p>
                <CheckBox id={format!("keep-{}", names::stage_class(stage))} label={desk.get(Message::OrderKeep)} checked={is_kept} {on_change} />
                <button type="button" class="button button-small" onclick={tidy}>
                    { desk.get(Message::OrderTidy) }<span class="visually-hidden">{ " " }{ desk.get(stage_name(stage)) }</span>
                </button>
            </div>
        </details>
    }
}
