//! Links: the areas they cover on a page, and the annotations that make them work. Text of one
//! link on one page has one annotation.

use super::clean::plain;
use super::marks::{Heading, Target};
use super::outline::destination;
use super::tags::TagId;
use crate::spec::PrintWords;
use krilla::action::{Action, LinkAction};
use krilla::annotation::{Annotation, LinkAnnotation, Target as Goal};
use krilla::geom::{Quadrilateral, Rect};
use krilla::page::Page;
use krilla::tagging::{Node, Tag, TagGroup};
use std::rc::Rc;

/// The links of a document.
pub(super) struct Links<'a> {
    headings: &'a [Heading],
    places: &'a [(usize, f32)],
    words: &'a PrintWords,
    links: Vec<Link>,
    /// Up to where links have their annotation.
    annotated: usize,
}

/// A link on a page.
struct Link {
    tag: TagId,
    target: Rc<Target>,
    nodes: Vec<Node>,
    areas: Vec<Rect>,
}

/// A stretch of linked text that was painted.
pub(super) struct LinkText<'a> {
    pub tag: TagId,
    pub target: &'a Rc<Target>,
    pub node: Node,
    pub area: Option<Rect>,
}

impl<'a> Links<'a> {
    pub fn new(headings: &'a [Heading], places: &'a [(usize, f32)], words: &'a PrintWords) -> Self {
        Links {
            headings,
            places,
            words,
            links: Vec::new(),
            annotated: 0,
        }
    }

    /// Adds linked text; says where the link is kept if it is a new one.
    pub fn add(&mut self, text: LinkText) -> Option<usize> {
        let open = self.links.get_mut(self.annotated..).unwrap_or_default();
        if let Some(last) = open.last_mut()
            && last.tag == text.tag
            && Rc::ptr_eq(&last.target, text.target)
        {
            last.nodes.push(text.node);
            last.areas.extend(text.area);
            return None;
        }
        self.links.push(Link {
            tag: text.tag,
            target: Rc::clone(text.target),
            nodes: vec![text.node],
            areas: text.area.into_iter().collect(),
        });
        Some(self.links.len() - 1)
    }

    /// Gives the links of a page their annotations.
    pub fn annotate(&mut self, page: &mut Page) {
        let open = self.annotated..self.links.len();
        self.annotated = self.links.len();
        for index in open {
            let Some(link) = self.links.get(index) else {
                continue;
            };
            let annotation = self.annotation(link);
            if let (Some(annotation), Some(link)) = (annotation, self.links.get_mut(index)) {
                let identifier = page.add_tagged_annotation(annotation);
                link.nodes.push(Node::Leaf(identifier));
            }
        }
    }

    fn annotation(&self, link: &Link) -> Option<Annotation> {
        let (goal, words) = match &*link.target {
            Target::Address(address) => self.outward(address),
            Target::Heading(heading) => self.inward(*heading)?,
        };
        let areas: Vec<_> = link
            .areas
            .iter()
            .copied()
            .map(Quadrilateral::from)
            .collect();
        if areas.is_empty() {
            return None;
        }
        let annotation = LinkAnnotation::new_with_quad_points(areas, goal);
        Some(Annotation::new_link(annotation, Some(words)))
    }

    fn outward(&self, address: &str) -> (Goal, String) {
        let action = Action::Link(LinkAction::new(address.to_owned()));
        let name = self.words.link_to_address(&plain(address, 200));
        (Goal::Action(action), name)
    }

    fn inward(&self, heading: usize) -> Option<(Goal, String)> {
        let place = *self.places.get(heading)?;
        let text = &self.headings.get(heading)?.text;
        let name = self.words.link_to_page(text, place.0 + 1);
        let goal = Goal::Destination(destination(place).into());
        Some((goal, name))
    }

    /// A link as a tag: its text and its annotation.
    pub fn take(&mut self, index: usize) -> Option<Node> {
        let link = self.links.get_mut(index)?;
        let nodes = std::mem::take(&mut link.nodes);
        Some(TagGroup::with_children(Tag::Link, nodes).into())
    }
}
