//! What the line of a link looks like: one table for the diagram on the page and the picture in
//! files. Where lines run is decided in `layout`, their colours where they are drawn.

use super::shape::Dash;
use crate::model::LinkStrength;

/// A line by how well its link is supported.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LinkStyle {
    /// How thick it is, in pixels.
    pub width: f32,
    /// How it is broken.
    pub dash: Dash,
}

/// How thick the two lines of feedback are together, with what is between them.
const LOOP: f32 = 4.5;
/// How thick the ground between the two lines of feedback is, in pixels.
pub const LOOP_CORE: f32 = 1.5;
/// How long the head of an arrow is, in pixels.
pub const HEAD: f32 = 9.0;
/// Half of how wide it is.
pub const HALF_HEAD: f32 = 4.5;

/// The line of a link of this strength. That of feedback is drawn twice: as wide as is said
/// here, and over it, whole, as wide as `LOOP_CORE` in the colour of the ground.
pub fn link_style(strength: LinkStrength, is_loop: bool) -> LinkStyle {
    let (dash, width) = match strength {
        LinkStrength::Untested => (Dash::Dots, 2.0),
        LinkStrength::Weak => (Dash::Long, 1.75),
        LinkStrength::Moderate => (Dash::Solid, 1.75),
        LinkStrength::Strong => (Dash::Solid, 3.75),
    };
    let width = if is_loop { LOOP } else { width };
    LinkStyle { width, dash }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_lines_look_alike() {
        let all = [
            LinkStrength::Untested,
            LinkStrength::Weak,
            LinkStrength::Moderate,
            LinkStrength::Strong,
        ];
        for (place, one) in all.into_iter().enumerate() {
            for other in all.into_iter().skip(place + 1) {
                assert_ne!(link_style(one, false), link_style(other, false));
            }
            assert!(link_style(one, true).width > link_style(one, false).width);
        }
    }
}
