//! The library of published indicators: reading it, searching it, and making a measure of one.
//! It is data (`assets/indicators/library.json`), fetched when it is opened. What is not checked
//! against its source says so wherever it is shown or copied. Showing it belongs in `ui`.

mod fill;
mod indicator;
mod population;
mod search;

pub use fill::{attribution, caveat, fill};
pub use indicator::{Indicator, Level, Library, Licence, Scale, Verified, read};
pub use population::is_population;
pub use search::{Choices, Query, choices, search};
