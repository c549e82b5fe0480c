//! *Specification*: how the draft is written, beside the draft as it stands; and the same draft
//! beside the other parts. What it says is written in `spec`.

mod additions;
mod blocks;
mod changed;
mod compare;
mod figure;
mod follow;
mod page;
mod pane;
mod paper;
mod profile;
mod roving;
mod sections;
mod sentence;
mod settings;
mod settled;
mod sheet;
mod table;

pub use page::SpecificationPage;
pub use pane::Pane;
pub use paper::paper;
pub use sections::print_section;
