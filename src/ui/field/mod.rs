//! The fields of forms: label above, hint under the label, then the field. What a field is
//! for belongs to the page that shows it.

mod check_box;
mod entry;
mod frame;
mod number_field;
mod select_field;
mod text_area;
mod text_field;

/// The most characters a field takes: enough for any answer, too few to choke on.
pub const MOST_CHARACTERS: &str = "20000";

pub use check_box::CheckBox;
pub use entry::Entry;
pub use number_field::{NumberField, WholeNumberField};
pub use select_field::{SelectField, choices};
pub use text_area::TextArea;
pub use text_field::TextField;
