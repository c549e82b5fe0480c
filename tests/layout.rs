//! Layouts of made-up and real chains: whatever the chain, boxes do not overlap, links do not
//! run through them, and a small change moves little.
#![allow(clippy::unwrap_used, clippy::panic)]

#[path = "layout/anything.rs"]
mod anything;
#[path = "../benches/support/chains.rs"]
mod chains;
#[path = "layout/examples.rs"]
mod examples;
#[path = "layout/loops.rs"]
mod loops;
#[path = "layout/stable.rs"]
mod stable;
