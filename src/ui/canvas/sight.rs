//! What of the drawing is in sight: how large it is drawn and where its view is scrolled to. The
//! view scrolls as the browser scrolls, so that wheels, fingers, keys and bars all work; how the
//! drawing is made belongs in `board`.

use super::picture::Picture;
use super::watch::Watching;
use crate::layout::{Flow, Point};
use crate::model::Id;
use web_sys::Element;
use yew::prelude::*;

/// Below this width of the element the chain runs from top to bottom.
const NARROW: f64 = 640.0;
/// Once it runs across it does so down to this width, so that it is not turned by a panel that
/// comes and goes beside it.
const STILL_WIDE: f64 = 440.0;
/// The smallest and the largest that it can be drawn.
pub const LEAST: f64 = 0.02;
pub const MOST: f64 = 3.0;
/// The smallest that it is drawn to begin with: smaller letters are hard to read.
const FIRST_LEAST: f64 = 0.8;
/// Room kept around what is brought into sight, in pixels of the page.
const AROUND: f64 = 28.0;

/// What is in sight.
pub struct Sight {
    /// The size it is drawn at; 1 is its own size.
    pub zoom: f64,
    /// The whole element.
    pub element: NodeRef,
    /// The view that scrolls.
    pub view: NodeRef,
    /// The drawing.
    pub sheet: NodeRef,
    /// The map of it, and the frame in the map around what is in sight.
    pub map: NodeRef,
    pub frame: NodeRef,
    /// The room for tools and view together, as it was measured.
    pub(super) size: (f64, f64),
    /// What the frame was placed for: the size of the drawing.
    pub(super) framed: Option<(f64, f64)>,
    /// The direction that fits the element; none before it was measured.
    flow: Option<Flow>,
    is_fitted: bool,
    /// Where the view is to be scrolled to once it is drawn: a point of the drawing, and where
    /// in the view it should be.
    pub(super) wanted: Option<(Point, Point)>,
    pub(super) watching: Option<Watching>,
}

impl Default for Sight {
    fn default() -> Self {
        Sight {
            zoom: 1.0,
            element: NodeRef::default(),
            view: NodeRef::default(),
            sheet: NodeRef::default(),
            map: NodeRef::default(),
            frame: NodeRef::default(),
            size: (0.0, 0.0),
            framed: None,
            flow: None,
            is_fitted: false,
            wanted: None,
            watching: None,
        }
    }
}

impl Sight {
    /// The direction that fits the element; none before it was measured.
    pub fn flow(&self) -> Option<Flow> {
        self.flow
    }

    /// Another chain is shown: it gets a size of its own.
    pub fn forget(&mut self) {
        self.is_fitted = false;
        self.wanted = Some(Default::default());
    }

    /// Notes the size of the element. Gives whether the direction is another.
    pub(super) fn measure(&mut self) -> bool {
        let Some(element) = self.element.cast::<Element>() else {
            return false;
        };
        let was = self.flow;
        let width = f64::from(element.client_width());
        self.size = (width, f64::from(element.client_height()));
        self.framed = None;
        // An element that is hidden keeps its direction.
        if width > 0.0 {
            let least = match was {
                Some(Flow::LeftToRight) => STILL_WIDE,
                _ => NARROW,
            };
            self.flow = Some(match width < least {
                true => Flow::TopToBottom,
                false => Flow::LeftToRight,
            });
        }
        was != self.flow
    }

    pub(super) fn begin(&mut self, picture: &Picture) {
        let Some((width, _)) = self.room() else {
            return;
        };
        if !self.is_fitted && width > 0.0 && picture.width > 0.0 {
            self.is_fitted = true;
            self.zoom = (width / picture.width).clamp(FIRST_LEAST, 1.0);
            self.wanted = self.first_sight(picture, width);
        }
    }

    /// Where a chain that runs down and is wider than the view begins: with its first item.
    fn first_sight(&self, picture: &Picture, width: f64) -> Option<(Point, Point)> {
        let is_wider = picture.width * self.zoom > width;
        let first = picture.boxes().next()?;
        let middle = first.x + first.width / 2.0;
        let (x, y) = (width / 2.0, 0.0);
        (is_wider && self.flow == Some(Flow::TopToBottom))
            .then_some((Point { x: middle, y: 0.0 }, Point { x, y }))
    }

    /// Makes it larger or smaller, around the middle of the view.
    pub fn zoom_by(&mut self, factor: f64) -> bool {
        let (width, height) = self.room().unwrap_or_default();
        let middle = Point {
            x: width / 2.0,
            y: height / 2.0,
        };
        self.zoom_around(factor, middle)
    }

    /// Makes it larger or smaller. What is at a place of the view stays there.
    pub(super) fn zoom_around(&mut self, factor: f64, at: Point) -> bool {
        let Some(view) = self.view.cast::<Element>() else {
            return false;
        };
        let fixed = Point {
            x: (f64::from(view.scroll_left()) + at.x) / self.zoom,
            y: (f64::from(view.scroll_top()) + at.y) / self.zoom,
        };
        self.zoom = (self.zoom * factor).clamp(LEAST, MOST);
        self.wanted = Some((fixed, at));
        true
    }

    /// Brings the boxes of these items into view, or the whole drawing if there are none.
    pub fn fit(&mut self, picture: &Picture, ids: &[Id]) -> bool {
        let Some((width, height)) = self.room() else {
            return false;
        };
        let (from, to) = extent(picture, ids);
        let across = (width - 2.0 * AROUND) / (to.x - from.x).max(1.0);
        let down = (height - 2.0 * AROUND) / (to.y - from.y).max(1.0);
        self.zoom = across.min(down).clamp(LEAST, 1.5);
        let middle = Point {
            x: (from.x + to.x) / 2.0,
            y: (from.y + to.y) / 2.0,
        };
        let centre = Point {
            x: width / 2.0,
            y: height / 2.0,
        };
        self.wanted = Some((middle, centre));
        true
    }

    /// Scrolls to where the last change of size asked for, once it is drawn.
    pub fn catch_up(&mut self) {
        let (Some((point, at)), Some(view)) = (self.wanted.take(), self.view.cast::<Element>())
        else {
            return;
        };
        view.set_scroll_left((point.x * self.zoom - at.x).round() as i32);
        view.set_scroll_top((point.y * self.zoom - at.y).round() as i32);
    }

    /// Scrolls by so many pixels of the page.
    pub fn scroll_by(&self, x: f64, y: f64) {
        if let Some(view) = self.view.cast::<Element>() {
            view.scroll_by_with_x_and_y(x, y);
        }
    }

    /// Scrolls no more than is needed to show a box with some room around it.
    pub fn reveal(&self, from: Point, to: Point) {
        let (_, height) = self.room().unwrap_or_default();
        self.reveal_between(from, to, (0.0, height));
    }

    /// The same where only a stretch of the view can be seen, from its first to its last pixel
    /// down the view.
    pub fn reveal_between(&self, from: Point, to: Point, (first, last): (f64, f64)) {
        let (Some(view), Some((width, height))) = (self.view.cast::<Element>(), self.room()) else {
            return;
        };
        let left = nearest(
            f64::from(view.scroll_left()),
            width,
            from.x * self.zoom,
            to.x * self.zoom,
        );
        let top = nearest(
            f64::from(view.scroll_top()) + first,
            last - first,
            from.y * self.zoom,
            to.y * self.zoom,
        ) - first;
        self.leave_room(&view, (last < height).then_some(top));
        view.set_scroll_left(left.round() as i32);
        view.set_scroll_top(top.round() as i32);
    }

    /// Where a place of the window is in the drawing.
    pub fn point(&self, x: f64, y: f64) -> Point {
        let sheet = self.sheet.cast::<Element>();
        let corner = sheet.map(|sheet| sheet.get_bounding_client_rect());
        let (left, top) = corner.map_or((0.0, 0.0), |corner| (corner.left(), corner.top()));
        Point {
            x: (x - left) / self.zoom,
            y: (y - top) / self.zoom,
        }
    }

    /// The right and the lower edge of what is in sight, in pixels of the page from the corner
    /// of the drawing.
    pub fn far_edges(&self) -> (f64, f64) {
        let view = self.view.cast::<Element>();
        let scrolled = |view: Element| (view.scroll_left(), view.scroll_top());
        let (left, top) = view.map_or((0, 0), scrolled);
        let (width, height) = self.room().unwrap_or_default();
        (f64::from(left) + width, f64::from(top) + height)
    }

    /// The room inside the view, in pixels of the page.
    pub(super) fn room(&self) -> Option<(f64, f64)> {
        let view = self.view.cast::<Element>()?;
        Some((
            f64::from(view.client_width()),
            f64::from(view.client_height()),
        ))
    }
}

/// The rectangle around the boxes of these items, or the whole drawing.
fn extent(picture: &Picture, ids: &[Id]) -> (Point, Point) {
    let chosen = picture.boxes().filter(|place| ids.contains(&place.id));
    let around = chosen.fold(None::<(Point, Point)>, |around, place| {
        let (from, to) = around.unwrap_or((
            Point {
                x: place.x,
                y: place.y,
            },
            Point {
                x: place.x,
                y: place.y,
            },
        ));
        let from = Point {
            x: from.x.min(place.x),
            y: from.y.min(place.y),
        };
        let to = Point {
            x: to.x.max(place.x + place.width),
            y: to.y.max(place.y + place.height),
        };
        Some((from, to))
    });
    let whole = Point {
        x: picture.width,
        y: picture.height,
    };
    around.unwrap_or((Point::default(), whole))
}

/// The place of a view that shows a stretch and is nearest to where it is.
fn nearest(at: f64, room: f64, from: f64, to: f64) -> f64 {
    let (first, last) = (to + AROUND - room, from - AROUND);
    at.max(first).min(last.max(0.0))
}
