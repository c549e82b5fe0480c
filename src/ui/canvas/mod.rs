//! The diagram of the chain: SVG in the page, drawn from the layout and worked by pointer and
//! keyboard. Where boxes stand is decided in `layout`, where a key leads in `editor`; the
//! outline of the same chain is in `chain`, everything about one item in `panel`.
//!
//! To assistive technology the boxes are a list to choose from (`listbox`, grouped by stage):
//! one stop for Tab, arrow keys inside, and a selection apart from the focus. That is what they
//! are, so that no `application` has to take the reading keys away from people.

mod act;
mod badges;
mod band;
mod board;
mod change;
mod clip;
mod curve;
mod drawing;
mod drift;
mod event;
mod focus;
mod gesture;
mod headings;
mod hint;
mod keys;
mod link_line;
mod link_words;
mod look;
mod minimap;
mod node_box;
mod number;
mod picture;
mod pinch;
mod pointer;
mod rename;
mod same;
mod show;
mod sight;
mod tools;
mod watch;

use crate::chain::PathFocus;
use crate::editor::{ChainAction, ChainView, Outline};
use crate::layout::Flow;
use crate::model::{Framework, Id};
use crate::ui::chain::{Linking, Pasting};
use crate::ui::desk::Desk;
use drift::Drift;
pub use event::Msg;
use gesture::Gesture;
use gloo::timers::callback::Timeout;
use picture::{Picture, PictureCache};
use pinch::Pinch;
use rename::Renaming;
use sight::Sight;
use std::rc::Rc;
use yew::prelude::*;

/// What the diagram shows.
#[derive(Properties, PartialEq)]
pub struct CanvasProps {
    /// The framework as it is.
    pub framework: Rc<Framework>,
    /// Its outline, shared with the last one where nothing changed.
    pub outline: Outline,
    /// How the chain is looked at.
    pub view: Rc<ChainView>,
    /// Asks for a link between two items, which may be refused or asked about.
    pub on_join: Callback<(Id, Id)>,
    /// Asks which item to link to.
    pub on_link: Callback<Linking>,
    /// Asks for a look at a list before it is added.
    pub on_list: Callback<Pasting>,
}

/// The diagram. What it holds beside its props is for the moment: nothing here is in the
/// framework or its history.
pub struct Canvas {
    desk: Desk,
    cache: PictureCache,
    /// What is drawn: nothing until there is a size to draw it for.
    picture: Rc<Picture>,
    /// The chain that was drawn last, and its direction: only then do boxes glide.
    drawn: Option<(Id, Flow)>,
    focus: Option<PathFocus>,
    sight: Sight,
    gesture: Gesture,
    renaming: Option<Renaming>,
    /// The item that was pressed and let go, until the click that follows says so too.
    pressed: Option<Id>,
    /// The item that was clicked last: of a double click, the first click says which is meant.
    clicked: Option<Id>,
    /// The link whose assumption is shown because the pointer is over it.
    hovered: Option<Id>,
    /// The link whose assumption is shown because it was clicked or walked along.
    visited: Option<Id>,
    typed: keys::TypeAhead,
    /// Whether the last command came from a key: it is about where the keyboard stands.
    by_key: bool,
    selects_several: bool,
    shows_more: bool,
    /// Whether a map is wanted where it helps.
    shows_map: bool,
    /// How the view moves by itself.
    drift: Option<Drift>,
    pinch: Option<Pinch>,
    /// Whether one of its boxes has the focus.
    has_focus: bool,
    /// Whether the current box is to get the focus once it is drawn.
    wants_focus: bool,
    settling: Option<Timeout>,
    /// What was chosen or found elsewhere is to be shown.
    showing: Option<Timeout>,
    hint: NodeRef,
}

impl Component for Canvas {
    type Message = Msg;
    type Properties = CanvasProps;

    fn create(ctx: &Context<Self>) -> Self {
        let desk = ctx.link().context::<Desk>(Callback::noop());
        let mut canvas = Canvas {
            desk: desk.map_or_else(Desk::nowhere, |(desk, _)| desk),
            cache: PictureCache::default(),
            picture: Rc::default(),
            drawn: None,
            focus: None,
            sight: Sight::default(),
            gesture: Gesture::None,
            renaming: None,
            pressed: None,
            clicked: None,
            hovered: None,
            visited: None,
            typed: keys::TypeAhead::default(),
            by_key: false,
            selects_several: false,
            shows_more: false,
            shows_map: true,
            drift: None,
            pinch: None,
            has_focus: false,
            wants_focus: false,
            settling: None,
            showing: None,
            hint: NodeRef::default(),
        };
        canvas.find_focus(ctx.props());
        canvas
    }

    fn changed(&mut self, ctx: &Context<Self>, last: &CanvasProps) -> bool {
        let props = ctx.props();
        if props.framework.id != last.framework.id {
            self.sight.forget();
        }
        let is_changed = !Rc::ptr_eq(&props.framework, &last.framework);
        if is_changed {
            self.redraw(ctx);
            self.forget_missing(props);
        }
        if drawing::may_change_paths(props, last) {
            self.find_focus(props);
        }
        let is_elsewhere = props.view.current != last.view.current;
        // What is pressed has the focus already, and moves away under no pointer. What changes may
        // move or take what has the focus, also when it is undone.
        let is_pressed = matches!(self.gesture, Gesture::Press { .. });
        self.wants_focus |= (is_elsewhere || is_changed)
            && self.has_focus
            && self.renaming.is_none()
            && !is_pressed;
        if self.has_focus && may_cover(&props.view, &last.view) {
            self.clear_later(ctx);
        }
        self.follow(ctx, &last.view);
        if is_elsewhere {
            self.visited = self.walked_along(props);
        }
        true
    }

    fn update(&mut self, ctx: &Context<Self>, msg: Msg) -> bool {
        let is_drawn_again = self.take(ctx, msg);
        self.desk.note_dragging(self.gesture.is_drag());
        is_drawn_again
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        self.board(ctx)
    }

    fn rendered(&mut self, ctx: &Context<Self>, is_first: bool) {
        if is_first {
            self.sight.watch(ctx);
        }
        self.sight.catch_up();
        self.sight.catch_up_frame(&self.picture);
        self.place_hint(ctx.props());
        self.place_title(ctx);
        // Who stands nowhere is taken nowhere.
        let stands = ctx.props().view.current.is_some();
        if std::mem::take(&mut self.wants_focus) && stands {
            self.focus_current(ctx.props());
        }
        self.note_drawn(ctx.props());
    }

    fn destroy(&mut self, _ctx: &Context<Self>) {
        self.desk.note_dragging(false);
    }
}

/// Whether a panel may have come over what has the focus.
fn may_cover(view: &ChainView, last: &ChainView) -> bool {
    view.selected != last.selected || view.linking_from != last.linking_from
}

fn toggle(what: &mut bool) -> bool {
    *what = !*what;
    true
}

impl Canvas {
    /// Lets a message do what it says. Whether anything is drawn again.
    fn take(&mut self, ctx: &Context<Self>, msg: Msg) -> bool {
        match msg {
            Msg::Key(event) => self.key(ctx, &event),
            Msg::Run(command) => self.run_by_button(ctx, command),
            Msg::Down(event) => self.pointer_down(&event),
            Msg::Moved(event) => self.pointer_moved(ctx, &event),
            Msg::Drifted => self.drifted(),
            Msg::Touched(event) => self.touched(&event),
            Msg::MapPressed(event) => self.map_pressed(&event),
            Msg::Scrolled => self.sight.scrolled(&self.picture),
            Msg::Up(event) => self.pointer_up(ctx, &event),
            Msg::Cancelled => self.end_gesture(),
            Msg::Over(event) => self.pointer_over(&event),
            Msg::Clicked(event) => self.clicked(ctx, &event),
            Msg::DoubleClicked => self.double_clicked(ctx),
            Msg::Wheel(event) => self.wheel(&event),
            Msg::Focused(id) => self.focused(ctx, id),
            Msg::Unfocused(stays) => self.unfocused(stays),
            Msg::Typed(title) => self.type_title(title),
            Msg::TitleKey(event) => self.title_key(ctx, &event),
            Msg::TitleEnded(keeps) => self.end_by_key(ctx.props(), keeps),
            Msg::TitleLeft => self.end_rename(ctx.props()),
            Msg::Resized => self.resized(ctx),
            Msg::Cleared => self.clear_current(ctx.props()),
            Msg::Settle => self.settle(ctx),
            Msg::Show(meant) => self.show(ctx.props(), &meant),
            Msg::Copied(event, is_cut) => self.copied(ctx, &event, is_cut),
            Msg::Pasted(event) => self.pasted(ctx, &event),
            Msg::Read(text) => self.paste(ctx, &text),
            Msg::SelectSeveral => toggle(&mut self.selects_several),
            Msg::ShowMore => toggle(&mut self.shows_more),
            Msg::ShowMap => toggle(&mut self.shows_map),
            Msg::StartLink => self.start_link(ctx.props()),
            Msg::StopLink => self.look(ChainAction::StopLink),
        }
    }

    /// Changes how the chain is looked at. What follows is drawn when the view comes back.
    fn look(&self, action: ChainAction) -> bool {
        self.desk.act(crate::editor::Action::Chain(action));
        false
    }
}
