//! The drawing that is shown, in pieces that are shared with the last one where nothing moved.
//! While titles are typed the boxes stay where they are: a title is wrapped anew in its own box,
//! and the chain is laid out again once typing pauses. How to lay out belongs in `layout`.

use super::same::Same;
use crate::editor::DrawnOrder;
use crate::layout::{Drawing, Flow, LayoutOptions, NodeBox, Route, StageBand, layout, title_lines};
use crate::model::{Framework, Id, Link, Node};
use std::collections::{HashMap, HashSet};
use std::rc::Rc;

/// A stage of the drawing.
#[derive(Debug, Clone, PartialEq)]
pub struct Band {
    /// Where it is.
    pub place: Same<StageBand>,
    /// Its boxes, in drawn order.
    pub boxes: Same<Vec<Same<NodeBox>>>,
}

/// A drawing that is shown.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Picture {
    /// How wide it is, in its own pixels.
    pub width: f64,
    /// How high it is.
    pub height: f64,
    /// The direction it runs in.
    pub flow: Flow,
    /// Its stages, inputs first.
    pub bands: Vec<Band>,
    /// Its links.
    pub routes: Same<Vec<Same<Route>>>,
}

impl Picture {
    /// Every box, in causal order.
    pub fn boxes(&self) -> impl Iterator<Item = &Same<NodeBox>> + Clone {
        self.bands.iter().flat_map(|band| band.boxes.iter())
    }

    /// The box of an item.
    pub fn find(&self, id: &Id) -> Option<&NodeBox> {
        self.boxes().find(|place| place.id == *id).map(|it| &**it)
    }

    /// The items as they are drawn, without those that are hidden.
    pub fn order(&self, hidden: &HashSet<Id>) -> DrawnOrder {
        let shown = |band: &Band| {
            let ids = band.boxes.iter().map(|place| &place.id);
            ids.filter(|id| !hidden.contains(*id)).cloned().collect()
        };
        Rc::new(self.bands.iter().map(shown).collect())
    }

    fn of(drawing: Drawing, flow: Flow, last: &Picture) -> Self {
        let known = last.boxes().map(|place| (&place.id, place)).collect();
        let known: HashMap<&Id, &Same<NodeBox>> = known;
        let mut boxes = drawing.boxes.into_iter().peekable();
        let mut bands = Vec::new();
        for (number, band) in drawing.stages.into_iter().enumerate() {
            let mut of_band = Vec::new();
            while let Some(place) = boxes.next_if(|place| place.stage == band.stage) {
                of_band.push(share(known.get(&place.id).copied(), place));
            }
            let last = last.bands.get(number);
            bands.push(Band {
                place: share(last.map(|last| &last.place), band),
                boxes: share(last.map(|last| &last.boxes), of_band),
            });
        }
        let known = last.routes.iter().map(|route| (&route.id, route));
        let known: HashMap<&Id, &Same<Route>> = known.collect();
        let routes = drawing.routes.into_iter();
        let routes = routes.map(|route| share(known.get(&route.id).copied(), route));
        Picture {
            width: drawing.width,
            height: drawing.height,
            flow,
            bands,
            routes: share(Some(&last.routes), routes.collect()),
        }
    }
}

/// The last one where it is equal, else the new one.
fn share<T: PartialEq>(last: Option<&Same<T>>, new: T) -> Same<T> {
    match last {
        Some(last) if **last == new => last.clone(),
        _ => Same::new(new),
    }
}

/// The picture that was shown last.
#[derive(Default)]
pub struct PictureCache {
    framework: Option<Rc<Framework>>,
    picture: Rc<Picture>,
    /// The picture as it was laid out last.
    laid_out: Rc<Picture>,
    /// The items whose titles were changed and not wrapped anew.
    changed: Vec<Id>,
    /// Whether a box has another height than it was laid out with.
    is_uneven: bool,
}

/// From so many items on a chain is long: a title is wrapped anew when typing pauses, because
/// the browser paints the whole drawing for each letter in it.
pub const LONG_CHAIN: usize = 200;

impl PictureCache {
    /// The picture of a framework. If only titles changed it is rough: boxes stay where they are.
    pub fn picture(&mut self, framework: &Rc<Framework>, flow: Flow) -> Rc<Picture> {
        let last = self.framework.replace(Rc::clone(framework));
        match last {
            Some(last) if self.picture.flow == flow && same_shape(&last, framework) => {
                self.retitle(&last, framework);
            }
            _ => self.lay_out(framework, flow),
        }
        Rc::clone(&self.picture)
    }

    /// Whether a title was changed and its box is still to be drawn anew.
    pub fn is_rough(&self) -> bool {
        !self.changed.is_empty()
    }

    /// Whether the chain is to be laid out again. While every box is as high as it was, it would
    /// come out the same.
    pub fn is_uneven(&self) -> bool {
        self.is_uneven
    }

    /// Wraps the titles anew that were changed: quick, as every box stays where it is.
    pub fn wrap(&mut self) -> Rc<Picture> {
        if let Some(framework) = self.framework.clone() {
            for id in std::mem::take(&mut self.changed) {
                self.wrap_anew(&framework, &id);
            }
            self.is_uneven = !same_heights(&self.picture, &self.laid_out);
        }
        Rc::clone(&self.picture)
    }

    /// Lays the chain out again.
    pub fn settle(&mut self) -> Rc<Picture> {
        if let Some(framework) = self.framework.clone() {
            self.lay_out(&framework, self.picture.flow);
        }
        Rc::clone(&self.picture)
    }

    fn lay_out(&mut self, framework: &Framework, flow: Flow) {
        let drawing = layout(framework, &options(flow));
        self.picture = Rc::new(Picture::of(drawing, flow, &self.picture));
        self.laid_out = Rc::clone(&self.picture);
        self.changed.clear();
        self.is_uneven = false;
    }

    fn retitle(&mut self, last: &Framework, framework: &Framework) {
        let pairs = last.nodes.iter().zip(&framework.nodes);
        let changed = pairs.filter(|(one, other)| one.title != other.title);
        for id in changed.map(|(_, node)| &node.id) {
            if framework.nodes.len() < LONG_CHAIN {
                self.wrap_anew(framework, id);
            }
            if !self.changed.contains(id) {
                self.changed.push(id.clone());
            }
        }
    }

    fn wrap_anew(&mut self, framework: &Framework, id: &Id) {
        if let Some(node) = framework.node(id) {
            wrap_anew(Rc::make_mut(&mut self.picture), node);
        }
    }
}

/// Wraps the title of one item anew, in its box as it stands.
fn wrap_anew(picture: &mut Picture, node: &Node) {
    let options = options(picture.flow);
    for band in &mut picture.bands {
        let Some(place) = band.boxes.iter().position(|place| place.id == node.id) else {
            continue;
        };
        let mut boxes = Vec::clone(&band.boxes);
        let mut changed = NodeBox::clone(&boxes[place]);
        let inside = options.box_width - 2.0 * options.padding;
        let lines = title_lines(&node.title, inside, options.title_size);
        let more = lines.len() as f64 - changed.lines.len() as f64;
        changed.height += more * options.line_height;
        changed.lines = lines;
        boxes[place] = Same::new(changed);
        band.boxes = Same::new(boxes);
    }
}

fn same_heights(one: &Picture, other: &Picture) -> bool {
    let same = |(one, other): (&Same<NodeBox>, &Same<NodeBox>)| {
        one == other || (one.height - other.height).abs() < 0.1
    };
    one.boxes().zip(other.boxes()).all(same)
}

/// Whether the same items and links are drawn, in the same order.
fn same_shape(one: &Framework, other: &Framework) -> bool {
    let same_node = |(one, other): (&Rc<Node>, &Rc<Node>)| {
        Rc::ptr_eq(one, other) || (one.id == other.id && one.stage == other.stage)
    };
    let same_link = |(one, other): (&Rc<Link>, &Rc<Link>)| {
        Rc::ptr_eq(one, other)
            || (one.id == other.id && one.from == other.from && one.to == other.to)
    };
    one.id == other.id
        && one.pinned_stages == other.pinned_stages
        && one.nodes.len() == other.nodes.len()
        && one.links.len() == other.links.len()
        && one.nodes.iter().zip(&other.nodes).all(same_node)
        && one.links.iter().zip(&other.links).all(same_link)
}

/// How much room a line of badges takes.
pub const BADGE_HEIGHT: f64 = 24.0;

/// What is chosen about the layout.
pub fn options(flow: Flow) -> LayoutOptions {
    let wide = LayoutOptions {
        badge_height: BADGE_HEIGHT,
        // Room for the longest word of a heading.
        empty_stage: 156.0,
        ..LayoutOptions::default()
    };
    match flow {
        Flow::LeftToRight => wide,
        Flow::TopToBottom => LayoutOptions {
            flow,
            stage_gap: 56.0,
            empty_stage: 64.0,
            ..wide
        },
    }
}
