//! Bringing into sight what was chosen, found or gone to elsewhere: in the outline, in the panel,
//! with the field to find with. The focus stays where it is, and so does a page that is wide. What
//! has the focus in the diagram is brought into sight in `focus`.

use super::rename::set_pixels;
use super::sight::Sight;
use super::{Canvas, CanvasProps, Msg};
use crate::editor::ChainView;
use crate::layout::{NodeBox, Point};
use crate::model::Id;
use gloo::timers::callback::Timeout;
use std::collections::HashSet;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

/// How long it waits for more. Nothing is measured between two letters, and the panel of what was
/// chosen has come by then.
const PAUSE_MILLISECONDS: u32 = 150;

/// Where less of the view is inside the window than this, in pixels, it counts as a whole: a box
/// would hardly fit into what is left.
const LEAST: f64 = 160.0;

/// What is to be in sight.
pub enum Meant {
    /// This item: it was chosen or gone to.
    Item(Id),
    /// Something that was found.
    Found,
    /// What one stands on, in a drawing that has come or was turned; else something that was found.
    Current,
}

impl Canvas {
    /// The chain is looked at in another way. What is meant by that is shown soon.
    pub(super) fn follow(&mut self, ctx: &Context<Self>, last: &ChainView) {
        let view = &ctx.props().view;
        let visited = view.current.as_ref();
        let visited = visited.filter(|id| last.current.as_ref() != Some(id));
        match visited.or_else(|| newly_chosen(view, last)) {
            Some(id) => self.show_later(ctx, Meant::Item(id.clone())),
            None if view.filter != last.filter => self.show_later(ctx, Meant::Found),
            None => {}
        }
    }

    /// Shows something once there is a pause.
    pub(super) fn show_later(&mut self, ctx: &Context<Self>, meant: Meant) {
        let link = ctx.link().clone();
        let show = move || link.send_message(Msg::Show(meant));
        self.showing = Some(Timeout::new(PAUSE_MILLISECONDS, show));
    }

    /// Shows it, unless somebody is at work in the diagram.
    pub(super) fn show(&mut self, props: &CanvasProps, meant: &Meant) -> bool {
        if self.has_focus || self.gesture.is_drag() {
            return false;
        }
        let current = props.view.current.as_ref();
        let current = current.and_then(|id| self.picture.find(id));
        let place = match meant {
            Meant::Item(id) => self.picture.find(id),
            Meant::Found => self.found_out_of_sight(props),
            Meant::Current => current.or_else(|| self.found_out_of_sight(props)),
        };
        if let (Some(place), Some(stretch)) = (place, self.stretch()) {
            let (from, to) = corners(place);
            self.sight.reveal_between(from, to, stretch);
        }
        if let Meant::Item(id) = meant {
            self.show_on_narrow_page(id);
        }
        false
    }

    /// On a narrow page the diagram may be out of sight, as a whole or under the panel. Nothing else
    /// of the chain is beside it that would be moved away: the page is scrolled.
    fn show_on_narrow_page(&self, id: &Id) {
        if self.panel_over().is_some()
            && let Some(found) = self.box_element(id)
        {
            self.bring_into_sight(id, &found);
        }
    }

    /// The first box of what was found; nothing if one of them is in sight.
    fn found_out_of_sight(&self, props: &CanvasProps) -> Option<&NodeBox> {
        let filter = &props.view.filter;
        let found = match filter.is_empty() {
            true => Vec::new(),
            false => filter.found(&props.framework),
        };
        let first = self.picture.find(found.first()?)?;
        let found: HashSet<&Id> = found.into_iter().collect();
        let (from, to) = self.in_sight()?;
        let is_seen = |place: &NodeBox| {
            let (x, y) = (place.x + place.width / 2.0, place.y + place.height / 2.0);
            (from.x..to.x).contains(&x) && (from.y..to.y).contains(&y)
        };
        let mut boxes = self.picture.boxes();
        let is_any_seen = boxes.any(|place| found.contains(&place.id) && is_seen(place));
        (!is_any_seen).then_some(first)
    }

    /// What of the drawing is in sight.
    fn in_sight(&self) -> Option<(Point, Point)> {
        let view = self.sight.view.cast::<Element>()?;
        let (left, top) = (f64::from(view.scroll_left()), f64::from(view.scroll_top()));
        let ((width, _), (first, last)) = (self.sight.room()?, self.stretch()?);
        let point = |x: f64, y: f64| Point {
            x: (left + x) / self.sight.zoom,
            y: (top + y) / self.sight.zoom,
        };
        Some((point(0.0, first), point(width, last)))
    }

    /// The stretch of the view that is inside the window and not under the panel, from its upper
    /// edge, in pixels of the page.
    fn stretch(&self) -> Option<(f64, f64)> {
        let view = self.sight.view.cast::<Element>()?;
        let (_, height) = self.sight.room()?;
        let top = view.get_bounding_client_rect().top() + f64::from(view.client_top());
        let window = web_sys::window()?.inner_height().ok()?.as_f64()?;
        let over = self
            .panel_over()
            .map_or(window, |panel| panel.top().min(window));
        let (first, last) = ((-top).max(0.0), (over - top).min(height));
        match last - first < LEAST {
            true => Some((0.0, height)),
            false => Some((first, last)),
        }
    }
}

impl Sight {
    /// Leaves room below the drawing where the view has to be scrolled further than to its end: the
    /// lower edge of the view may be outside the window, and the page stays where it is.
    pub(super) fn leave_room(&self, view: &Element, top: Option<f64>) {
        let Some(sheet) = self.sheet.cast::<Element>() else {
            return;
        };
        let drawn = sheet.get_bounding_client_rect().height();
        let missing = |view: &Element| {
            let bottom = top.map(|top| top + f64::from(view.client_height()));
            bottom.map_or(0.0, |bottom| (bottom - drawn).max(0.0))
        };
        let sheet: &HtmlElement = sheet.unchecked_ref();
        let mut room = missing(view);
        if room > 0.0 {
            // A view that was as high as its drawing grows first.
            set_pixels(sheet, "margin-bottom", room + drawn);
            room = missing(view);
        }
        set_pixels(sheet, "margin-bottom", room);
    }
}

/// The upper left and the lower right corner of a box.
pub fn corners(place: &NodeBox) -> (Point, Point) {
    let from = Point {
        x: place.x,
        y: place.y,
    };
    let to = Point {
        x: place.x + place.width,
        y: place.y + place.height,
    };
    (from, to)
}

/// The one item that is chosen now and was not before.
fn newly_chosen<'a>(view: &'a ChainView, last: &ChainView) -> Option<&'a Id> {
    if view.selected == last.selected {
        return None;
    }
    let was: HashSet<&Id> = last.selected.iter().collect();
    let mut new = view.selected.iter().filter(|id| !was.contains(id));
    new.next().filter(|_| new.next().is_none())
}
