//! The marks of a compiled message, shared by what writes messages (`build.rs`) and what reads
//! them (`pattern`). No text holds these characters.

/// Before the name of an argument; `NAMED` follows the name.
pub const ARGUMENT: u8 = 1;
/// After a name: of an argument, of what a choice goes by, or of a variant.
pub const NAMED: u8 = 2;
/// Before a choice: what it goes by, then its variants with the usual one last.
pub const CHOICE: u8 = 3;
/// After the pattern of a variant.
pub const VARIANT_END: u8 = 4;
/// After a choice.
pub const CHOICE_END: u8 = 5;
