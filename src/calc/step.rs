//! Round steps: 1, 2 or 5 times a power of ten. Multiples are worked out from whole numbers, so
//! that three tenths are 0.3 and not 0.30000000000000004.

/// A round length.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RoundStep {
    /// 1, 2 or 5.
    digit: f64,
    /// The power of ten, within ±`MOST_POWER`.
    power: i32,
}

/// Beyond this a power of ten is near the end of what a double holds.
const MOST_POWER: i32 = 290;
/// Numbers that should be whole and are not by this much were rounded on the way.
const ROUNDING: f64 = 1e-9;

impl RoundStep {
    /// The smallest round length that is at least this.
    pub fn at_least(length: f64) -> Self {
        let under = Self::power_at_most(length);
        let digits = [1.0, 2.0, 5.0];
        let mut steps = digits.map(|digit| RoundStep { digit, ..under }).into_iter();
        let fits = |step: &RoundStep| step.length() >= length * (1.0 - ROUNDING);
        steps.find(fits).unwrap_or(RoundStep {
            digit: 1.0,
            power: (under.power + 1).min(MOST_POWER),
        })
    }

    /// The largest power of ten that is at most this; a tiny one for nothing and less.
    pub fn power_at_most(length: f64) -> Self {
        let length = length * (1.0 + ROUNDING);
        let of = |power| RoundStep { digit: 1.0, power };
        let mut power = 0;
        while power < MOST_POWER && of(power + 1).length() <= length {
            power += 1;
        }
        while power > -MOST_POWER && of(power).length() > length {
            power -= 1;
        }
        of(power)
    }

    /// The same step, or 1 if it is smaller.
    pub(super) fn whole(self) -> Self {
        match self.power < 0 {
            true => RoundStep {
                digit: 1.0,
                power: 0,
            },
            false => self,
        }
    }

    /// How long it is.
    pub fn length(self) -> f64 {
        self.multiple(1.0)
    }

    /// So many of it.
    pub fn multiple(self, count: f64) -> f64 {
        let size = 10_f64.powi(self.power.abs());
        match self.power < 0 {
            true => count * self.digit / size,
            false => count * self.digit * size,
        }
    }

    /// How many of it go into a value, rounded down.
    pub(super) fn count_below(self, value: f64) -> f64 {
        (value / self.length() + ROUNDING).floor()
    }

    /// How many of it go into a value, rounded up.
    pub(super) fn count_above(self, value: f64) -> f64 {
        (value / self.length() - ROUNDING).ceil()
    }

    /// The multiple of it that is nearest to a value.
    pub fn nearest(self, value: f64) -> f64 {
        self.multiple((value / self.length()).round())
    }

    /// The next multiple of it above a value.
    pub fn above(self, value: f64) -> f64 {
        self.multiple(self.count_below(value) + 1.0)
    }

    /// The next multiple of it below a value.
    pub fn below(self, value: f64) -> f64 {
        self.multiple(self.count_above(value) - 1.0)
    }
}

/// A number without the rounding of the sums it came from: 49.9 and not 49.900000000000006.
pub(super) fn tidied(value: f64) -> f64 {
    const DIGITS: f64 = 1e-12;
    const LONG: f64 = 1e15;
    match value == 0.0 || value.abs() >= LONG {
        true => value,
        false => RoundStep::power_at_most(value.abs() * DIGITS).nearest(value),
    }
}

#[cfg(test)]
mod tests {
    use super::{RoundStep, tidied};

    #[test]
    fn steps_are_round_and_large_enough() {
        for (length, step) in [
            (0.7, 1.0),
            (1.0, 1.0),
            (1.1, 2.0),
            (2.3, 5.0),
            (5.1, 10.0),
            (0.03, 0.05),
            (0.3, 0.5),
            (14.3, 20.0),
            (1e9, 1e9),
        ] {
            assert_eq!(RoundStep::at_least(length).length(), step, "{length}");
        }
        for (length, step) in [(0.99, 0.1), (1.0, 1.0), (4.0, 1.0), (20.0, 10.0)] {
            assert_eq!(RoundStep::power_at_most(length).length(), step, "{length}");
        }
    }

    #[test]
    fn multiples_are_as_people_write_them() {
        let tenth = RoundStep::power_at_most(0.1);
        assert_eq!(tenth.multiple(3.0), 0.3);
        assert_eq!(tenth.above(0.2), 0.3);
        assert_eq!(tenth.below(0.3), 0.2);
        assert_eq!(tenth.above(1.43), 1.5);
        assert_eq!(tenth.nearest(1.43), 1.4);
        assert_eq!(tidied(0.1 + 0.2), 0.3);
        assert_eq!(tidied(-1e-7 * 3.0), -3e-7);
        assert_eq!(tidied(1e200), 1e200);
    }

    #[test]
    fn no_length_is_too_odd() {
        for length in [0.0, -1.0, f64::NAN, f64::MAX, f64::MIN_POSITIVE, 5e-324] {
            let step = RoundStep::at_least(length).length();
            assert!(step > 0.0 && step.is_finite(), "{length}");
        }
    }
}
