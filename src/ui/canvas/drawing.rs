//! When the chain is drawn: once there is a size to draw it for, when it changes, and when typing
//! has paused. Where things stand is decided in `layout`; what is kept of it, in `picture`.

use super::picture::LONG_CHAIN;
use super::{Canvas, CanvasProps, Msg};
use crate::chain::Graph;
use crate::model::Id;
use gloo::timers::callback::Timeout;
use yew::prelude::*;

/// How long typing has to pause before titles are wrapped anew in their boxes.
const PAUSE_MILLISECONDS: u32 = 200;
const LONG_PAUSE_MILLISECONDS: u32 = 500;

/// How much longer before a long chain is laid out again. That takes as long as several letters,
/// so it waits until somebody has surely stopped and is not thinking of the next word.
const LAYOUT_MILLISECONDS: u32 = 1_000;

/// Whether what is on a path with what is chosen can be another than before. Typing changes none.
pub fn may_change_paths(props: &CanvasProps, last: &CanvasProps) -> bool {
    props.view.selected != last.view.selected
        || props.framework.links != last.framework.links
        || props.framework.nodes.len() != last.framework.nodes.len()
}

impl Canvas {
    /// Draws the framework as it is now, for the size that there is.
    pub(super) fn redraw(&mut self, ctx: &Context<Self>) {
        let Some(flow) = self.sight.flow() else {
            return;
        };
        self.picture = self.cache.picture(&ctx.props().framework, flow);
        let pause = match (self.cache.is_rough(), self.cache.is_uneven()) {
            (true, _) if is_long(ctx) => Some(LONG_PAUSE_MILLISECONDS),
            (true, _) => Some(PAUSE_MILLISECONDS),
            (false, true) => Some(LAYOUT_MILLISECONDS),
            (false, false) => None,
        };
        self.settling = pause.map(|pause| settle_in(ctx, pause));
    }

    /// Typing has paused.
    pub(super) fn settle(&mut self, ctx: &Context<Self>) -> bool {
        // Nothing moves under what is dragged, and the drag does not stick.
        if self.gesture.is_drag() {
            self.settling = Some(settle_in(ctx, PAUSE_MILLISECONDS));
            return false;
        }
        self.settling = None;
        let is_rough = self.cache.is_rough();
        self.picture = self.cache.wrap();
        if self.cache.is_uneven() {
            match is_rough && is_long(ctx) {
                true => self.settling = Some(settle_in(ctx, LAYOUT_MILLISECONDS)),
                false => self.picture = self.cache.settle(),
            }
        }
        true
    }

    /// Whether boxes go to their places in sight: not those of another chain, and not when the
    /// whole drawing is turned.
    pub(super) fn glides(&self, props: &CanvasProps) -> bool {
        let drawn = self.drawn.as_ref();
        drawn.is_some_and(|(id, flow)| *id == props.framework.id && *flow == self.picture.flow)
    }

    /// Notes what is drawn.
    pub(super) fn note_drawn(&mut self, props: &CanvasProps) {
        if self.picture.boxes().next().is_some() {
            self.drawn = Some((props.framework.id.clone(), self.picture.flow));
        }
    }

    /// Finds what is on a path with what is chosen.
    pub(super) fn find_focus(&mut self, props: &CanvasProps) {
        let selected = &props.view.selected;
        let focus = || Graph::of(&props.framework).path_focus(selected);
        self.focus = (!selected.is_empty()).then(focus);
    }

    /// The link that the last step of the keyboard went along.
    pub(super) fn walked_along(&self, props: &CanvasProps) -> Option<Id> {
        let (from, to) = (props.view.walked.last()?, props.view.current.as_ref()?);
        let joins = |one: &Id, other: &Id| {
            let mut links = props.framework.links_from(one);
            links
                .find(|link| link.to == *other)
                .map(|link| link.id.clone())
        };
        let is_keyboard = self.has_focus && self.typed.was_step();
        is_keyboard.then(|| joins(from, to).or_else(|| joins(to, from)))?
    }
}

fn is_long(ctx: &Context<Canvas>) -> bool {
    ctx.props().framework.nodes.len() >= LONG_CHAIN
}

fn settle_in(ctx: &Context<Canvas>, milliseconds: u32) -> Timeout {
    let link = ctx.link().clone();
    Timeout::new(milliseconds, move || link.send_message(Msg::Settle))
}
