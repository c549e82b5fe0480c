//! What a link assumes, beside the link: while the pointer is over it, after it was clicked, and
//! when the keyboard came along it. The box that the keyboard came to is described by it.

use super::curve::middle;
use super::link_words::strength_word;
use super::rename::set_pixels;
use super::{Canvas, CanvasProps};
use crate::model::Id;
use crate::text::{Message, Phrase};
use crate::ui::chain::title_of;
use web_sys::HtmlElement;
use yew::prelude::*;

/// The id of the hint in the page.
pub const HINT: &str = "canvas-hint";

/// How far it is from what it is about, in pixels of the page.
const AWAY: f64 = 12.0;

impl Canvas {
    /// The link whose assumption is shown.
    pub(super) fn shown_link(&self) -> Option<&Id> {
        self.hovered.as_ref().or(self.visited.as_ref())
    }

    /// What the shown link assumes.
    pub(super) fn hint(&self, props: &CanvasProps) -> Html {
        let shown = self.shown_link();
        let link = shown.and_then(|id| props.framework.links.iter().find(|link| link.id == *id));
        let Some(link) = link else {
            return Html::default();
        };
        let ends = Phrase::new(Message::DiagramLinkEnds)
            .with("one", title_of(&self.desk, &props.framework, &link.from))
            .with("other", title_of(&self.desk, &props.framework, &link.to));
        let strength = Phrase::new(Message::DiagramLinkStrength)
            .with("strength", strength_word(link.strength));
        html! {
            <div class="canvas-hint" id={HINT} role="tooltip" ref={self.hint.clone()}>
                <p class="canvas-hint-ends" dir="auto">{ self.desk.say(&ends) }</p>
                <p>{ self.desk.say(&strength) }</p>
                if link.assumption.trim().is_empty() {
                    <p>{ self.desk.get(Message::DiagramNoAssumption) }</p>
                } else {
                    <p dir="auto">{ self.desk.say(&Phrase::new(Message::DiagramAssumption).with("assumption", link.assumption.as_str())) }</p>
                }
            </div>
        }
    }

    /// Puts the hint beside its link.
    pub(super) fn place_hint(&self, props: &CanvasProps) {
        let Some(hint) = self.hint.cast::<HtmlElement>() else {
            return;
        };
        let shown = self.shown_link();
        let mut routes = self.picture.routes.iter();
        let Some(route) = routes.find(|route| Some(&route.id) == shown) else {
            return;
        };
        let zoom = self.sight.zoom;
        let at = middle(&route.points);
        // What the keyboard came to stays in sight: the hint goes below it.
        let current = props
            .view
            .current
            .as_ref()
            .and_then(|id| self.picture.find(id));
        let current = current.filter(|_| self.hovered.is_none() && self.typed.was_step());
        let (x, above, below) = match current {
            Some(place) => (place.x, place.y, place.y + place.height),
            None => (at.x, at.y, at.y),
        };
        let (right, bottom) = self.sight.far_edges();
        let (width, height) = (
            f64::from(hint.offset_width()),
            f64::from(hint.offset_height()),
        );
        let top = match below * zoom + AWAY + height > bottom {
            true => above * zoom - AWAY - height,
            false => below * zoom + AWAY,
        };
        set_pixels(
            &hint,
            "left",
            (x * zoom + 8.0).min(right - width - 8.0).max(0.0),
        );
        set_pixels(&hint, "top", top.max(0.0));
    }
}
