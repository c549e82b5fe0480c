//! From a framework or a specification to bytes. Writing the specification belongs in `spec`.

mod file_name;
mod json;
pub mod pdf;
#[cfg(not(target_arch = "wasm32"))]
mod png;
mod printed;
#[cfg(not(target_arch = "wasm32"))]
mod schema;
pub mod svg;

pub use file_name::file_name;
pub use json::json;
#[cfg(not(target_arch = "wasm32"))]
pub use png::{PngError, png};
pub use printed::{note_on_replaced, why_no_pdf};
#[cfg(not(target_arch = "wasm32"))]
pub use schema::schema;
pub use svg::{SvgFile, svg};
