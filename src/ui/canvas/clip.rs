//! Copying and pasting in the diagram, by keys and by buttons, within and between drafts and
//! tabs. What a pasted text is, is read in `editor::clipboard`; a list is looked at first.

use super::{Canvas, CanvasProps, Msg};
use crate::model::Stage;
use crate::ui::chain::{self, Pasting, hand_over, pasted, read_clipboard, write_clipboard};
use web_sys::Event;
use yew::prelude::*;

impl Canvas {
    /// Ctrl+C and Ctrl+X.
    pub(super) fn copied(&mut self, ctx: &Context<Self>, event: &Event, is_cut: bool) -> bool {
        if self.renaming.is_some() {
            return false;
        }
        self.by_key = true;
        if let Some(text) = self.copy_or_cut(ctx.props(), is_cut) {
            hand_over(event, &text);
        }
        is_cut
    }

    /// Ctrl+V.
    pub(super) fn pasted(&mut self, ctx: &Context<Self>, event: &Event) -> bool {
        if self.renaming.is_some() {
            return false;
        }
        event.prevent_default();
        let text = pasted(event).filter(|text| !text.is_empty());
        let text = text.or_else(|| self.desk.copied());
        self.paste(ctx, &text.unwrap_or_default())
    }

    /// The buttons *Copy* and *Cut*. Where the browser keeps its clipboard to itself, the piece
    /// can still be pasted here and in other drafts of this element.
    pub(super) fn copy_by_button(&mut self, props: &CanvasProps, is_cut: bool) -> bool {
        write_clipboard(self.copy_or_cut(props, is_cut));
        true
    }

    /// The button *Paste*.
    pub(super) fn paste_by_button(&mut self, ctx: &Context<Self>) -> bool {
        let link = ctx.link().clone();
        read_clipboard(&self.desk, move |text| {
            link.send_message(Msg::Read(text.unwrap_or_default()));
        });
        false
    }

    fn copy_or_cut(&mut self, props: &CanvasProps, is_cut: bool) -> Option<String> {
        let targets = self.targets(props);
        self.wants_focus |= is_cut && self.has_focus;
        match is_cut {
            true => chain::cut(&self.desk, &props.framework, &targets),
            false => chain::copy(&self.desk, &props.framework, &targets),
        }
    }

    /// Takes in what a text holds: a piece of a chain, or a list whose items follow the current
    /// one where they are of its stage.
    pub(super) fn paste(&mut self, ctx: &Context<Self>, text: &str) -> bool {
        let props = ctx.props();
        let after = self.current(props);
        let node = after.as_ref().and_then(|id| props.framework.node(id));
        let stage = node.map_or(Stage::default(), |node| node.stage);
        let place = Pasting {
            after,
            ..Pasting::at(stage)
        };
        self.wants_focus |= self.has_focus;
        chain::take(&self.desk, place, text, &props.on_list);
        true
    }
}
