//! What kind of unit people wrote. How an amount is written in it is said in `picture`.

/// What kind of unit a measure has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UnitKind {
    /// Nothing is said.
    Unsaid,
    /// A share of a hundred.
    Percent,
    /// Money.
    Pounds,
    /// Anything else: people, points, days.
    Other,
}

/// The kind of a unit as it was typed.
pub fn unit_kind(unit: &str) -> UnitKind {
    match unit.trim().to_lowercase().as_str() {
        "" => UnitKind::Unsaid,
        "%" | "percent" | "per cent" => UnitKind::Percent,
        "£" | "gbp" | "pounds" => UnitKind::Pounds,
        _ => UnitKind::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_are_known_however_they_are_written() {
        for (unit, kind) in [
            (" ", UnitKind::Unsaid),
            ("Per cent", UnitKind::Percent),
            (" % ", UnitKind::Percent),
            ("GBP", UnitKind::Pounds),
            ("% of people", UnitKind::Other),
        ] {
            assert_eq!(unit_kind(unit), kind, "{unit}");
        }
    }
}
