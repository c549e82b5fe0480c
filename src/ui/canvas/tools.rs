//! The tools above the diagram: every command with a button, so that nobody has to drag or know
//! a key. They are about what is chosen, else about where the keyboard stands.

use super::{Canvas, Msg};
use crate::editor::{COMMANDS, ChainView, Command};
use crate::text::{Message, Phrase};
use crate::ui::icon;
use yew::prelude::*;

/// What is needed most.
const FIRST: [Command; 6] = [
    Command::AddItem,
    Command::AddBefore,
    Command::AddAfter,
    Command::Rename,
    Command::Duplicate,
    Command::Delete,
];

/// The rest.
const MORE: [Command; 11] = [
    Command::Copy,
    Command::Cut,
    Command::Paste,
    Command::MoveUp,
    Command::MoveDown,
    Command::MoveToPreviousStage,
    Command::MoveToNextStage,
    Command::PinOrder,
    Command::Tidy,
    Command::SelectAll,
    Command::SelectNone,
];

impl Canvas {
    /// The tools.
    pub(super) fn tools(&self, ctx: &Context<Self>) -> Html {
        let link = ctx.link();
        let more = self.desk.get(Message::DiagramMore);
        html! {
            <div class="canvas-tools">
                <div class="canvas-tool-row" role="group" aria-label={self.desk.get(Message::DiagramTools)}>
                    { for FIRST.map(|command| self.tool(ctx, command)) }
                    { self.link_tool(ctx) }
                    { self.several_tool(ctx) }
                    <button type="button" class="button button-small button-quiet" aria-expanded={self.shows_more.to_string()} onclick={link.callback(|_| Msg::ShowMore)}>{ more }{ icon::tool(icon::DOWN) }</button>
                </div>
                if self.shows_more {
                    <div class="canvas-tool-row" role="group" aria-label={self.desk.get(Message::DiagramMore)}>
                        { for MORE.map(|command| self.tool(ctx, command)) }
                    </div>
                }
            </div>
        }
    }

    fn tool(&self, ctx: &Context<Self>, command: Command) -> Html {
        let onclick = ctx.link().callback(move |_| Msg::Run(command));
        // Nobody can see what it would be about.
        let disabled = is_about_items(command) && stands_nowhere(&ctx.props().view);
        html! {
            <button type="button" class="button button-small button-quiet" {disabled} {onclick}>{ self.desk.get(name_of(command)) }</button>
        }
    }

    fn link_tool(&self, ctx: &Context<Self>) -> Html {
        let is_on = ctx.props().view.linking_from.is_some();
        let onclick = ctx.link().callback(move |_| match is_on {
            true => Msg::StopLink,
            false => Msg::StartLink,
        });
        let disabled = !is_on && stands_nowhere(&ctx.props().view);
        self.switch(Message::DiagramLink, is_on, disabled, onclick)
    }

    fn several_tool(&self, ctx: &Context<Self>) -> Html {
        let onclick = ctx.link().callback(|_| Msg::SelectSeveral);
        self.switch(
            Message::DiagramSeveral,
            self.selects_several,
            false,
            onclick,
        )
    }

    fn switch(
        &self,
        name: Message,
        is_on: bool,
        disabled: bool,
        onclick: Callback<MouseEvent>,
    ) -> Html {
        html! {
            <button type="button" class="button button-small button-quiet" aria-pressed={is_on.to_string()} {disabled} {onclick}>
                if is_on {
                    { icon::tool(TICK) }
                }
                { self.desk.get(name) }
            </button>
        }
    }

    /// The tools for the size of the drawing.
    pub(super) fn zoom_tools(&self, ctx: &Context<Self>) -> Html {
        let percent = (self.sight.zoom * 100.0).round();
        let percent = Phrase::new(Message::DiagramZoom).with("percent", percent);
        html! {
            <div class="canvas-tool-row" role="group" aria-label={self.desk.get(Message::DiagramSize)}>
                { self.zoom_tool(ctx, Command::ZoomOut, MINUS) }
                <span class="canvas-percent">{ self.desk.say(&percent) }</span>
                { self.zoom_tool(ctx, Command::ZoomIn, icon::PLUS) }
                { self.zoom_tool(ctx, Command::ZoomFit, FIT) }
                { self.zoom_tool(ctx, Command::ZoomToSelection, TARGET) }
                { self.map_tool(ctx) }
            </div>
        }
    }

    /// Shows the map or takes it away, where there is one.
    fn map_tool(&self, ctx: &Context<Self>) -> Html {
        if !self.sight.is_small_for(&self.picture) {
            return Html::default();
        }
        let onclick = ctx.link().callback(|_| Msg::ShowMap);
        let name = self.desk.get(Message::DiagramMap);
        html! {
            <button type="button" class="button button-small button-quiet button-sign canvas-map-switch" aria-pressed={self.shows_map.to_string()} aria-label={name.clone()} title={name} {onclick}>{ icon::tool(MAP) }</button>
        }
    }

    fn zoom_tool(&self, ctx: &Context<Self>, command: Command, path: &'static str) -> Html {
        let onclick = ctx.link().callback(move |_| Msg::Run(command));
        let name = self.desk.get(name_of(command));
        html! {
            <button type="button" class="button button-small button-quiet button-sign" aria-label={name.clone()} title={name} {onclick}>{ icon::tool(path) }</button>
        }
    }
}

/// Whether a command is about items that are chosen, or about their stage.
fn is_about_items(command: Command) -> bool {
    !matches!(
        command,
        Command::AddItem | Command::Paste | Command::SelectAll
    )
}

fn stands_nowhere(view: &ChainView) -> bool {
    view.selected.is_empty() && view.current.is_none()
}

fn name_of(command: Command) -> Message {
    let mut commands = COMMANDS.iter();
    let found = commands.find(|entry| entry.command == command);
    found.map_or(Message::DiagramMore, |entry| entry.name)
}

const TICK: &str = "M4 10l4 4l8-9";
const MINUS: &str = "M4 10h12";
const FIT: &str = "M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4";
const MAP: &str = "M3 4h14v12h-14zM5 11h6v4h-6z";
const TARGET: &str = "M5 10a5 5 0 1 0 10 0a5 5 0 1 0-10 0M10 2v4M10 14v4M2 10h4M14 10h4";
