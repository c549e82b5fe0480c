//! Whose idea something was. What it is belongs in the module of the thing itself.

use serde::Serialize;

/// Who put an item in the chain, or asked for a measure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(serde::Deserialize, schemars::JsonSchema)
)]
#[serde(rename_all = "camelCase")]
pub enum Suggester {
    /// The commissioner.
    Commissioner,
    /// The organisation that does the work.
    Provider,
    /// People who use the service.
    People,
}
