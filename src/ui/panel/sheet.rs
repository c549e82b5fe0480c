//! What the panel is on: a column of a wide page, a sheet from below on a narrow one, folded until
//! somebody asks for it. The way out is a button, and Escape. What is on it belongs to the others.

use super::{PanelProps, TITLE};
use crate::editor::{Action, ChainAction};
use crate::model::Id;
use crate::text::Message;
use crate::ui::desk::Desk;
use crate::ui::heading::Heading;
use crate::ui::icon;
use yew::prelude::*;

/// What a sheet shows.
pub struct Sheet {
    /// What stands before its title.
    pub mark: Html,
    /// Its title.
    pub title: String,
    /// What it is, in a few words.
    pub hint: String,
    /// What gives it its colours.
    pub class: &'static str,
    /// What tells it from another sheet, which is scrolled and filled in for itself.
    pub key: String,
    /// What is on it.
    pub body: Html,
}

impl Sheet {
    /// The sheet, drawn.
    pub fn view(self, desk: &Desk, props: &PanelProps) -> Html {
        let is_open = &props.is_unfolded;
        let first = props.view.selected.first().cloned();
        let onkeydown = {
            let (desk, first) = (desk.clone(), first.clone());
            Callback::from(move |event: KeyboardEvent| {
                if event.key() == "Escape" && !event.default_prevented() {
                    leave(&desk, first.as_ref());
                }
            })
        };
        let close = {
            let desk = desk.clone();
            Callback::from(move |_: MouseEvent| leave(&desk, first.as_ref()))
        };
        html! {
            <section class={classes!("panel", self.class)} aria-labelledby={TITLE} {onkeydown}>
                <div class="panel-heading">
                    { self.mark }
                    <div class="panel-words">
                        <Heading depth=2 id={TITLE}><bdi>{ self.title }</bdi></Heading>
                        <p class="hint">{ self.hint }</p>
                    </div>
                    if props.is_narrow { { fold_button(desk, is_open) } }
                    <button type="button" class="button button-quiet panel-close" aria-label={desk.get(Message::PanelClose)} onclick={close}>
                        { icon::tool(icon::CROSS) }
                    </button>
                </div>
                if !props.is_narrow || **is_open {
                    <div class="panel-body" key={self.key}>{ self.body }</div>
                }
            </section>
        }
    }
}

fn fold_button(desk: &Desk, is_open: &UseStateHandle<bool>) -> Html {
    let onclick = {
        let is_open = is_open.clone();
        Callback::from(move |_: MouseEvent| is_open.set(!*is_open))
    };
    html! {
        <button type="button" class="button" aria-expanded={is_open.to_string()} {onclick}>
            { desk.get(Message::PanelUnfold) }{ icon::tool(icon::DOWN) }
        </button>
    }
}

/// Lets go of what is chosen. The focus goes to the item it was about, wherever it is shown.
fn leave(desk: &Desk, first: Option<&Id>) {
    desk.act(Action::Chain(ChainAction::SelectNone));
    let places = first.map(|id| vec![format!("title-{id}"), format!("box-{id}")]);
    desk.focus_first_later(places.unwrap_or_default());
}
