//! Prints a chain of 1,000 items as a framework file, so that what is not Rust can measure the
//! same chains. Nothing is measured here.

#[path = "support/chains.rs"]
mod chains;

use std::io::{Result, Write as _, stdout};
use throughline::export::json;

const ITEMS: usize = 1_000;
const SEED: u64 = 1_000;

fn main() -> Result<()> {
    // Arguments, which `cargo bench` passes, are not read: there is nothing to choose.
    stdout().write_all(&json(&chains::near(ITEMS, SEED)))
}
