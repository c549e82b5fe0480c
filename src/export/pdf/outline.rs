//! The bookmarks: every heading but the title, nested by level.

use super::clean::plain;
use super::marks::Heading;
use super::style::LEFT;
use krilla::destination::XyzDestination;
use krilla::geom::Point;
use krilla::outline::{Outline, OutlineNode};

/// Makes the bookmarks. `places` are the page and the height of each heading.
pub(super) fn outline(headings: &[Heading], places: &[(usize, f32)]) -> Outline {
    let placed: Vec<_> = headings.iter().zip(places).collect();
    let mut outline = Outline::new();
    let below = placed.get(1..).unwrap_or_default();
    // PDF/UA asks for bookmarks even where there is nothing under the title.
    let listed = if below.is_empty() { &placed[..] } else { below };
    for node in nodes(listed) {
        outline.push_child(node);
    }
    outline
}

fn nodes(headings: &[(&Heading, &(usize, f32))]) -> Vec<OutlineNode> {
    let mut out = Vec::new();
    let mut rest = headings;
    while let Some(((heading, place), after)) = rest.split_first() {
        let inside = after.iter().take_while(|(it, _)| it.level > heading.level);
        let (inside, next) = after.split_at(inside.count());
        let mut node = OutlineNode::new(plain(&heading.text, 120), destination(**place));
        for child in nodes(inside) {
            node.push_child(child);
        }
        out.push(node);
        rest = next;
    }
    out
}

/// A place a little above a heading, so that it is not cut off.
pub(super) fn destination((page, y): (usize, f32)) -> XyzDestination {
    XyzDestination::new(page, Point::from_xy(LEFT, (y - 12.0).max(0.0)))
}
