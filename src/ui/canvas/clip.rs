//! Copying and pasting in the diagram, by keys and by buttons, within and between drafts and
//! tabs. What a pasted text is, is read in `editor::clipboard`.

use super::{Canvas, CanvasProps, Msg};
use crate::chain::Piece;
use crate::edit::Insertion;
use crate::editor::{Action, Clipping, read_clipping};
use crate::model::Stage;
use crate::text::{Message, Phrase};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Clipboard, ClipboardEvent, DataTransfer, Event};
use yew::prelude::*;

const PLAIN: &str = "text/plain";

impl Canvas {
    /// Ctrl+C and Ctrl+X.
    pub(super) fn copied(&mut self, ctx: &Context<Self>, event: &Event, is_cut: bool) -> bool {
        if self.renaming.is_some() {
            return false;
        }
        self.by_key = true;
        let Some(text) = self.copy(ctx.props()) else {
            return false;
        };
        // A browser that refuses leaves what is kept on the desk.
        let _ = data_of(event).map(|data| data.set_data(PLAIN, &text));
        event.prevent_default();
        is_cut && self.delete(ctx.props())
    }

    /// Ctrl+V.
    pub(super) fn pasted(&mut self, ctx: &Context<Self>, event: &Event) -> bool {
        if self.renaming.is_some() {
            return false;
        }
        event.prevent_default();
        let read = data_of(event).and_then(|data| data.get_data(PLAIN).ok());
        let text = read
            .filter(|text| !text.is_empty())
            .or_else(|| self.desk.copied());
        text.is_some_and(|text| self.paste(ctx, &text))
    }

    /// The button *Copy*. Where the browser keeps its clipboard to itself, the piece can still be
    /// pasted here and in other drafts of this element.
    pub(super) fn copy_by_button(&mut self, props: &CanvasProps) -> bool {
        let Some(text) = self.copy(props) else {
            return false;
        };
        if let Some(clipboard) = clipboard() {
            let writing = clipboard.write_text(&text);
            spawn_local(async move {
                let _ = JsFuture::from(writing).await;
            });
        }
        true
    }

    /// The button *Paste*.
    pub(super) fn paste_by_button(&mut self, ctx: &Context<Self>) -> bool {
        let (link, kept) = (ctx.link().clone(), self.desk.copied());
        let reading = clipboard().map(|clipboard| clipboard.read_text());
        spawn_local(async move {
            let read = match reading {
                Some(reading) => JsFuture::from(reading).await.ok(),
                None => None,
            };
            let read = read.and_then(|read| read.as_string());
            let text = read.filter(|text| !text.is_empty()).or(kept);
            link.send_message(Msg::Read(text.unwrap_or_default()));
        });
        false
    }

    /// Keeps what is chosen, and says so.
    fn copy(&self, props: &CanvasProps) -> Option<String> {
        let piece = Piece::of(&props.framework, &self.targets(props));
        if piece.nodes.is_empty() {
            return None;
        }
        let text = piece.to_text();
        self.desk.keep_copied(text.clone());
        let said = Phrase::new(Message::DiagramCopied).with("count", piece.nodes.len());
        self.desk.act(Action::Announce(said));
        Some(text)
    }

    /// Puts in what a text holds: a piece of a chain, or a list with an item a line.
    pub(super) fn paste(&mut self, ctx: &Context<Self>, text: &str) -> bool {
        let props = ctx.props();
        let current = self.current(props);
        let node = current.as_ref().and_then(|id| props.framework.node(id));
        let start = node.map_or(Stage::default(), |node| node.stage);
        let mut next_id = || self.desk.new_id();
        let (piece, how) = match read_clipping(text, start, &self.desk.text()) {
            Clipping::Piece(piece) => (piece.with_new_ids(&mut next_id), Insertion::Pasted),
            Clipping::Lines(lines) => {
                let after = current;
                (
                    Piece::written(&lines, &mut next_id),
                    Insertion::Written { after },
                )
            }
            Clipping::Refused(why) => {
                self.desk.act(Action::Notify(why.into()));
                return false;
            }
        };
        let said = Phrase::new(Message::DiagramPasted).with("count", piece.nodes.len());
        if piece.nodes.is_empty() {
            self.desk
                .act(Action::Announce(Message::DiagramNothingToPaste.into()));
        }
        self.insert(piece, how, said)
    }
}

fn data_of(event: &Event) -> Option<DataTransfer> {
    event.dyn_ref::<ClipboardEvent>()?.clipboard_data()
}

/// The browser's clipboard: there is none where the connection is not secure.
fn clipboard() -> Option<Clipboard> {
    let navigator = web_sys::window()?.navigator();
    let name = "clipboard".into();
    let found = js_sys::Reflect::get(&navigator, &name).ok()?;
    found.dyn_into().ok()
}
