//! From a framework or a specification to bytes. Writing the specification belongs in `spec`.

mod cids;
mod csv;
mod docx;
mod exchange;
mod file;
mod file_name;
mod html;
mod json;
mod left_out;
mod markdown;
mod markup;
mod mermaid;
mod ocds;
mod odt;
mod office;
pub mod pdf;
#[cfg(not(target_arch = "wasm32"))]
mod png;
mod printed;
#[cfg(not(target_arch = "wasm32"))]
mod schema;
mod sheets;
pub mod svg;
mod xlsx;

pub use self::cids::cids;
pub use self::csv::{CsvError, csv};
pub use docx::docx;
pub use file::{FileFormat, FileOptions, MadeFile, NotMade, file};
pub use file_name::file_name;
pub use html::html;
pub use json::json;
pub use left_out::{Exchange, left_out};
pub use markdown::markdown;
pub use mermaid::mermaid;
pub use ocds::ocds;
pub use odt::odt;
#[cfg(not(target_arch = "wasm32"))]
pub use office::painted_figures;
pub use office::{OfficeOptions, PackageError, figures};
#[cfg(not(target_arch = "wasm32"))]
pub use png::{PngError, png};
pub use printed::{note_on_replaced, why_no_pdf};
#[cfg(not(target_arch = "wasm32"))]
pub use schema::schema;
pub use sheets::{Cell, Sheet, SheetKind, sheet};
pub use svg::{SvgFile, svg};
pub use xlsx::xlsx;
