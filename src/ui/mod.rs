//! The pages and their pieces, in Yew. Nothing is decided here: events become actions of the
//! `editor`, and what is shown is derived from it. Words come from `text`.

mod app;
mod autosave;
mod beside;
mod canvas;
mod chain;
pub mod chunk;
mod clock;
mod criteria;
mod derived;
mod desk;
mod download;
mod export;
mod field;
mod files;
mod heading;
mod icon;
mod live;
mod measures;
mod names;
mod nudge;
mod origin;
mod panel;
mod picture;
mod purpose;
mod rest;
mod review;
mod shapes;
mod shell;
mod shortcuts;
mod specification;
mod start;
mod store;
mod suggesters;
mod table;
mod tabs;
mod typing;

pub use app::{App, AppProps};
