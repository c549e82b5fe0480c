//! A title edited where it stands: a field over the box. Each letter is an edit, as in the
//! outline, so that both show the same while it is typed.

use super::{Canvas, CanvasProps, Msg};
use crate::edit::{Edit, NodeEdit, NodeField};
use crate::editor::{Action, ChainAction};
use crate::model::Id;
use crate::text::{Message, Phrase};
use crate::ui::field::MOST_CHARACTERS;
use crate::ui::names;
use wasm_bindgen::JsCast;
use web_sys::{FocusOptions, HtmlElement, HtmlTextAreaElement, InputEvent, KeyboardEvent};
use yew::prelude::*;

/// A title that is being typed.
pub struct Renaming {
    id: Id,
    /// What it was; nothing for an item that was made a moment ago.
    before: Option<String>,
    field: NodeRef,
    is_focused: bool,
    /// What was typed before the field had the focus: a quick hand is not lost.
    early: String,
    /// Whether it was to be kept or not, if it was ended by then.
    ended: Option<bool>,
}

impl Renaming {
    /// The title of an item that was made a moment ago.
    pub fn of_new(id: Id) -> Self {
        Renaming {
            id,
            before: None,
            field: NodeRef::default(),
            is_focused: false,
            early: String::new(),
            ended: None,
        }
    }

    /// Keeps what was pressed before the field had the focus.
    pub fn type_ahead(&mut self, event: &KeyboardEvent) {
        if self.is_focused || self.ended.is_some() {
            return;
        }
        let name = event.key();
        let is_letter = name.chars().count() == 1 && !event.ctrl_key() && !event.meta_key();
        match keeps(&name) {
            Some(keeps) => self.ended = Some(keeps),
            None if is_letter => self.early.push_str(&name),
            None => return,
        }
        event.prevent_default();
    }
}

/// Whether a key that ends a title keeps it; nothing for other keys.
fn keeps(key: &str) -> Option<bool> {
    match key {
        "Enter" => Some(true),
        "Escape" => Some(false),
        _ => None,
    }
}

impl Canvas {
    /// Begins a new title.
    pub(super) fn rename(&mut self, props: &CanvasProps, id: Id) -> bool {
        let Some(node) = props.framework.node(&id) else {
            return false;
        };
        self.renaming = Some(Renaming {
            before: Some(node.title.clone()),
            ..Renaming::of_new(id.clone())
        });
        self.look(ChainAction::Visit(id));
        true
    }

    pub(super) fn type_title(&mut self, typed: String) -> bool {
        if let Some(renaming) = &self.renaming {
            self.set_title(&renaming.id, typed.replace(['\n', '\r'], " "));
        }
        false
    }

    fn set_title(&self, id: &Id, title: String) {
        let field = NodeField::Title(title);
        let id = id.clone();
        self.desk.edit(Edit::Node(NodeEdit::Set { id, field }));
    }

    /// Enter keeps the title, Escape the one before.
    pub(super) fn title_key(&mut self, ctx: &Context<Self>, event: &KeyboardEvent) -> bool {
        if event.is_composing() {
            return false;
        }
        let Some(keeps) = keeps(&event.key()) else {
            return false;
        };
        event.prevent_default();
        self.end_by_key(ctx.props(), keeps)
    }

    /// Enter or Escape was pressed: the box has the focus again.
    pub(super) fn end_by_key(&mut self, props: &CanvasProps, keeps: bool) -> bool {
        self.wants_focus = true;
        if keeps {
            return self.end_rename(props);
        }
        self.restore_title(props);
        self.renaming = None;
        self.desk.act(Action::EndBurst);
        true
    }

    fn restore_title(&self, props: &CanvasProps) {
        let Some(renaming) = &self.renaming else {
            return;
        };
        let node = props.framework.node(&renaming.id);
        let is_empty = node.is_some_and(|node| node.title.is_empty());
        match &renaming.before {
            Some(before) => self.set_title(&renaming.id, before.clone()),
            // An item that was made and never named is taken back.
            None if is_empty => self.desk.act(Action::Undo),
            None => {}
        }
    }

    /// An item that is gone is named no longer.
    pub(super) fn forget_missing(&mut self, props: &CanvasProps) {
        let is_gone = |renaming: &Renaming| props.framework.node(&renaming.id).is_none();
        self.renaming.take_if(|renaming| is_gone(renaming));
    }

    /// The title is done.
    pub(super) fn end_rename(&mut self, props: &CanvasProps) -> bool {
        let Some(renaming) = self.renaming.take() else {
            return false;
        };
        self.desk.act(Action::EndBurst);
        let node = props.framework.node(&renaming.id);
        if let (Some(node), Some(before)) = (node, renaming.before)
            && node.title != before
        {
            let said = Phrase::new(Message::DiagramRenamed)
                .with("from", before)
                .with("to", node.title.as_str());
            self.desk.act(Action::Announce(said));
        }
        true
    }

    /// The field over the box.
    pub(super) fn title_field(&self, ctx: &Context<Self>) -> Html {
        let props = ctx.props();
        let node = self.renaming.as_ref();
        let node = node.and_then(|renaming| props.framework.node(&renaming.id));
        let (Some(renaming), Some(node)) = (&self.renaming, node) else {
            return Html::default();
        };
        let oninput = ctx.link().callback(|event: InputEvent| {
            Msg::Typed(event.target_unchecked_into::<HtmlTextAreaElement>().value())
        });
        let onblur = ctx.link().callback(|_| Msg::TitleLeft);
        let onkeydown = ctx.link().callback(Msg::TitleKey);
        let said = match &renaming.before {
            Some(before) => Phrase::new(Message::DiagramNewTitle).with("title", before.as_str()),
            None => Message::DiagramTitleOfNew.into(),
        };
        html! {
            <textarea dir="auto" class={classes!("canvas-title", names::stage_class(node.stage))} ref={renaming.field.clone()} rows="1" maxlength={MOST_CHARACTERS}
                value={node.title.clone()} aria-label={self.desk.say(&said)} {oninput} {onblur} {onkeydown} />
        }
    }

    /// Puts the field over its box, and the focus into it once.
    pub(super) fn place_title(&mut self, ctx: &Context<Self>) {
        let Some(renaming) = &mut self.renaming else {
            return;
        };
        let place = self.picture.find(&renaming.id);
        let (Some(field), Some(place)) = (renaming.field.cast::<HtmlTextAreaElement>(), place)
        else {
            return;
        };
        let zoom = self.sight.zoom;
        set_pixels(&field, "left", place.x * zoom);
        set_pixels(&field, "top", place.y * zoom);
        set_pixels(&field, "width", place.width * zoom);
        set_pixels(&field, "height", place.height * zoom);
        set_pixels(&field, "font-size", (15.0 * zoom).max(12.0));
        if !std::mem::replace(&mut renaming.is_focused, true) {
            let id = renaming.id.clone();
            let options = FocusOptions::new();
            options.set_prevent_scroll(true);
            // A field that is on the page takes the focus.
            let _ = field.focus_with_options(&options);
            field.select();
            self.bring_into_sight(&id, &field);
            self.clear_later(ctx);
            self.catch_up_title(ctx, &field);
        }
    }

    /// Does what was typed before the field was there.
    fn catch_up_title(&mut self, ctx: &Context<Self>, field: &HtmlTextAreaElement) {
        let Some(renaming) = &mut self.renaming else {
            return;
        };
        let (early, ended) = (std::mem::take(&mut renaming.early), renaming.ended);
        let id = renaming.id.clone();
        if !early.is_empty() && ended != Some(false) {
            // At once, so that the next letter is added to it.
            field.set_value(&early);
            self.set_title(&id, early);
        }
        if let Some(keeps) = ended {
            ctx.link().send_message(Msg::TitleEnded(keeps));
        }
    }
}

/// Sets a length of an element's style. A length is always valid.
pub fn set_pixels(element: &HtmlElement, name: &str, value: f64) {
    let value = format!("{}px", value.round() as i32);
    let _ = element
        .unchecked_ref::<HtmlElement>()
        .style()
        .set_property(name, &value);
}
