//! What is known of the whole chain when a part of it is drawn: its loops, and the badges of its
//! items, which a part alone would not show. What badges look like belongs in `badges`.

use super::badges::{self, Badge, badges};
use super::link_words::widths;
use super::options;
use crate::chain::Graph;
use crate::layout::{Drawing, LayoutOptions, RouteKind, layout_with};
use crate::model::{Framework, Id, Node};
use crate::text::Text;
use std::collections::{HashMap, HashSet};

/// What is known of a whole chain.
pub(super) struct Whole<'a> {
    loops: HashSet<&'a Id>,
    badges: HashMap<&'a Id, Vec<Badge>>,
    /// How wide the words beside each link are, for those that have any.
    words: HashMap<&'a Id, f64>,
}

impl<'a> Whole<'a> {
    /// The chain of a framework.
    pub fn of(framework: &'a Framework, text: &Text) -> Self {
        Whole {
            badges: badges(framework, text),
            ..Whole::without_badges(framework, text)
        }
    }

    /// The same where there is no room for badges.
    pub fn without_badges(framework: &'a Framework, text: &Text) -> Self {
        let closing = Graph::of(framework).feedback_loops().into_iter();
        let loops: HashSet<&Id> = closing.map(|link| &link.id).collect();
        Whole {
            words: widths(framework, &loops, text),
            loops,
            badges: HashMap::new(),
        }
    }

    /// How wide the words beside a link are.
    pub fn words_of(&self, id: &Id) -> f64 {
        self.words.get(id).copied().unwrap_or_default()
    }

    /// The badges of an item.
    pub fn badges_of(&self, id: &Id) -> &[Badge] {
        self.badges.get(id).map_or(&[], Vec::as_slice)
    }

    /// The options for boxes of about this width.
    pub fn options(&self, box_width: f64) -> LayoutOptions {
        self.roomy(options(box_width))
    }

    /// The same options, with room for words beside links: where they need more between stages,
    /// boxes give it.
    pub fn roomy(&self, options: LayoutOptions) -> LayoutOptions {
        let widest = self.words.values().fold(0.0, |one, other| other.max(one));
        let needed = widest.min(WIDEST) + AROUND;
        let more = (needed - options.stage_gap).max(0.0);
        let least = LEAST_WIDTH.min(options.box_width);
        LayoutOptions {
            stage_gap: options.stage_gap + more,
            box_width: (options.box_width - more).max(least),
            ..options
        }
    }

    /// Lays out the chain or a part of it.
    pub fn lay_out(&self, framework: &Framework, options: &LayoutOptions) -> Drawing {
        let inside = options.box_width - 2.0 * options.padding;
        let room = |node: &Node| badges::height(self.badges_of(&node.id), inside);
        let mut drawing = layout_with(framework, options, room);
        for route in &mut drawing.routes {
            let goes_back = route.kind == RouteKind::Feedback;
            route.is_loop = goes_back || self.loops.contains(&route.id);
        }
        drawing
    }
}

/// The most room that stages are drawn apart for words: loops have longer words, and more room.
const WIDEST: f64 = 76.0;
/// Between words and the boxes on both sides of them, together.
const AROUND: f64 = 4.0;
/// Narrower boxes are not made for words.
const LEAST_WIDTH: f64 = 136.0;
