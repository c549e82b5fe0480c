//! The focus in the diagram: noticed where it goes, and given to the current box, which is then
//! brought into sight. Which box is current is decided in `editor`.

use super::node_box::box_id;
use super::pointer::target;
use super::show::corners;
use super::{Canvas, CanvasProps, Msg};
use crate::editor::ChainAction;
use crate::model::Id;
use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::{DomRect, Element, FocusEvent, SvgElement};
use yew::prelude::*;

/// Room left between a box and the panel, in pixels.
const CLEAR: f64 = 12.0;
/// How long a panel takes to be drawn.
const DRAWN_MILLISECONDS: u32 = 30;

impl Canvas {
    /// The focus came to something in the diagram.
    pub(super) fn focused(&mut self, ctx: &Context<Self>, id: Option<Id>) -> bool {
        self.has_focus = true;
        match id {
            Some(id) if ctx.props().view.current.as_ref() != Some(&id) => {
                self.look(ChainAction::Visit(id))
            }
            _ => false,
        }
    }

    /// It left. Unless it went to something else here, keys no longer lead anywhere.
    pub(super) fn unfocused(&mut self, stays: bool) -> bool {
        self.has_focus = stays;
        false
    }

    /// Gives the focus to the current box and brings it into sight.
    pub(super) fn focus_current(&self, props: &CanvasProps) {
        let Some(id) = self.current(props) else {
            return;
        };
        let Some(found) = self.box_element(&id) else {
            return;
        };
        let options = web_sys::FocusOptions::new();
        options.set_prevent_scroll(true);
        forget_caret();
        // It is on the page and has a tabindex, so that it takes the focus.
        let _ = found.focus_with_options(&options);
        self.bring_into_sight(&id, &found);
    }

    /// Brings an item into sight, all of it: `at` is its box, or what lies over it.
    pub(super) fn bring_into_sight(&self, id: &Id, at: &Element) {
        if let Some(place) = self.picture.find(id) {
            let (from, to) = corners(place);
            self.sight.reveal(from, to);
        }
        let options = web_sys::ScrollIntoViewOptions::new();
        options.set_block(web_sys::ScrollLogicalPosition::Nearest);
        options.set_inline(web_sys::ScrollLogicalPosition::Nearest);
        at.scroll_into_view_with_scroll_into_view_options(&options);
        self.clear_of_panel(at);
    }

    /// Something was chosen: its panel may come over it.
    pub(super) fn clear_later(&self, ctx: &Context<Self>) {
        let link = ctx.link().clone();
        Timeout::new(DRAWN_MILLISECONDS, move || link.send_message(Msg::Cleared)).forget();
    }

    /// Brings the current box, if it has the focus, above the panel.
    pub(super) fn clear_current(&self, props: &CanvasProps) -> bool {
        let current = props.view.current.as_ref().filter(|_| self.has_focus);
        if let Some(found) = current.and_then(|id| self.box_element(id)) {
            self.clear_of_panel(&found);
        }
        false
    }

    /// On a narrow page the panel lies over the lower edge of what is seen: a box that would be under
    /// it is brought above it.
    fn clear_of_panel(&self, found: &Element) {
        let (Some(over), Some(window)) = (self.panel_over(), web_sys::window()) else {
            return;
        };
        let under = found.get_bounding_client_rect();
        let is_beside = over.left() >= under.right() || over.top() >= under.bottom();
        if !is_beside && over.bottom() > under.top() {
            window.scroll_by_with_x_and_y(0.0, under.bottom() + CLEAR - over.top());
        }
    }

    /// Where the panel lies, if it is a sheet over the page.
    pub(super) fn panel_over(&self) -> Option<DomRect> {
        let panel = self.desk.root()?.query_selector(".panel").ok()??;
        let style = web_sys::window()?.get_computed_style(&panel).ok()??;
        let position = style.get_property_value("position").ok()?;
        (position == "sticky").then(|| panel.get_bounding_client_rect())
    }

    pub(super) fn box_element(&self, id: &Id) -> Option<SvgElement> {
        let sheet = self.sight.sheet.cast::<SvgElement>()?;
        let root = sheet
            .get_root_node()
            .dyn_into::<web_sys::ShadowRoot>()
            .ok()?;
        root.get_element_by_id(&box_id(id))?.dyn_into().ok()
    }
}

/// Takes the caret away from where it was last. A title that is gone leaves it between things
/// that cannot hold one, and the browser would look through a long chain for a place at each frame.
pub fn forget_caret() {
    let selection = web_sys::window().and_then(|window| window.get_selection().ok()?);
    if let Some(selection) = selection {
        // It fails only where there is nothing to forget.
        let _ = selection.remove_all_ranges();
    }
}

/// Whether the focus goes to something else of the same view. Like `found`, it has to be asked
/// while the event is on its way: a shadow root hides its targets afterwards.
pub fn stays_inside(event: &FocusEvent) -> bool {
    let view = target(event).and_then(|target| target.closest(".canvas-view").ok()?);
    let next = event.related_target().and_then(|next| next.dyn_into().ok());
    let next: Option<web_sys::Node> = next;
    next.is_some() && view.is_some_and(|view| view.contains(next.as_ref()))
}
