//! A plain number as people write it: a threshold, a baseline, a count. Money is not here.

use serde::{Deserialize, Serialize, Serializer};

/// A finite number. Whole numbers are written without a decimal point.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Default, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Number(pub f64);

/// Above this a double no longer holds every whole number.
const LARGEST_WHOLE: f64 = 9_007_199_254_740_992.0;

impl Number {
    /// Reads a number as typed, with or without thousands commas, spaces and a percent sign.
    /// Gives `None` for anything else, including infinities.
    pub fn parse(text: &str) -> Option<Self> {
        let kept: String = text
            .chars()
            .filter(|character| !matches!(character, ',' | ' ' | '%' | '£'))
            .collect();
        let value: f64 = kept.parse().ok()?;
        value.is_finite().then_some(Number(value))
    }
}

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.0.fract() == 0.0 && self.0.abs() < LARGEST_WHOLE {
            // The check above keeps the cast exact.
            serializer.serialize_i64(self.0 as i64)
        } else {
            serializer.serialize_f64(self.0)
        }
    }
}

impl std::fmt::Display for Number {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(formatter)
    }
}
