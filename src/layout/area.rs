//! Rectangles of a drawing, and whether they meet each other or a line. What stands in them
//! belongs elsewhere.

use super::drawing::{NodeBox, Point};

/// A rectangle, by its edges in CSS pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Area {
    /// Its left edge.
    pub left: f64,
    /// Its upper edge.
    pub top: f64,
    /// Its right edge.
    pub right: f64,
    /// Its lower edge.
    pub foot: f64,
}

impl Area {
    /// Where a box is.
    pub fn of(item: &NodeBox) -> Self {
        Area {
            left: item.x,
            top: item.y,
            right: item.x + item.width,
            foot: item.y + item.height,
        }
    }

    /// The area of this size around a place.
    pub fn around(middle: Point, (width, height): (f64, f64)) -> Self {
        Area {
            left: middle.x - width / 2.0,
            top: middle.y - height / 2.0,
            right: middle.x + width / 2.0,
            foot: middle.y + height / 2.0,
        }
    }

    /// The area with this much more on all four sides, or less.
    #[must_use]
    pub fn grown(self, by: f64) -> Self {
        Area {
            left: self.left - by,
            top: self.top - by,
            right: self.right + by,
            foot: self.foot + by,
        }
    }

    /// Whether two areas share more than an edge.
    pub fn overlaps(&self, other: &Area) -> bool {
        let in_width = self.left < other.right && other.left < self.right;
        in_width && self.top < other.foot && other.top < self.foot
    }

    /// Whether all of another area is inside this one.
    pub fn holds(&self, other: &Area) -> bool {
        let in_width = self.left <= other.left && other.right <= self.right;
        in_width && self.top <= other.top && other.foot <= self.foot
    }

    /// Whether some of a straight line is inside (clipping by Liang and Barsky 1984).
    pub fn is_crossed(&self, from: Point, to: Point) -> bool {
        let (mut first, mut last) = (0.0_f64, 1.0_f64);
        let across = (from.x, to.x - from.x, self.left, self.right);
        let down = (from.y, to.y - from.y, self.top, self.foot);
        for (start, step, least, most) in [across, down] {
            if step == 0.0 {
                if start <= least || start >= most {
                    return false;
                }
                continue;
            }
            let (one, other) = ((least - start) / step, (most - start) / step);
            first = first.max(one.min(other));
            last = last.min(one.max(other));
        }
        first < last
    }
}
