//! Exporting beside the page: a second program, fetched when something is first exported, that
//! works in a worker, or on the page where workers are refused. `client` asks, `server` answers,
//! `protocol` is what they say to each other. Making the bytes belongs in `export`.

mod client;
mod conversation;
mod protocol;
mod route;
pub mod server;

pub use client::Exporter;
pub use protocol::{ExportFailure, ExportReply, ExportRequest, FrameworkFile};
