//! Reading a chain as a graph: what rests on what, which paths there are, what is apart, and
//! which links would be odd. Pure, without words; changing a chain belongs in [`crate::edit`],
//! where to draw it in a layout.

mod about;
mod apart;
mod bullets;
mod early;
mod focus;
mod graph;
mod lines;
mod loops;
mod paths;
mod piece;
#[cfg(test)]
pub(crate) mod samples;
mod verdict;

pub use about::About;
pub use apart::{Apart, NoEnd, NoStart};
pub use early::{EarlySign, early_signs};
pub use focus::PathFocus;
pub use graph::{Graph, is_backward};
pub use lines::{Line, lines};
pub use paths::Paths;
pub use piece::Piece;
pub use verdict::{Ask, LinkVerdict, WhyNot, judge_link, why_not};
