//! The map of the house: Throughline's modules, lowest first. Nothing else belongs here.
//!
//! `Edit → Framework → derived views`, and nothing flows back up except another edit.
//! A module may name the modules above it in this list and none below it.
//! Modules under `wasm32` touch the browser; the others cannot, because the crates
//! they would need do not exist on the host. `ARCHITECTURE.md` explains each.

pub mod model;
pub mod text;

pub mod chain;

pub mod calc;

pub mod changes;
pub mod edit;
pub mod import;
pub mod library;

pub mod check;

pub mod examples;
pub mod layout;
pub mod picture;
pub mod spec;

pub mod export;
pub mod storage;

pub mod editor;

#[cfg(not(target_arch = "wasm32"))]
pub mod cli;

#[cfg(target_arch = "wasm32")]
pub mod embed;
#[cfg(target_arch = "wasm32")]
pub mod ui;
#[cfg(target_arch = "wasm32")]
pub mod worker;
