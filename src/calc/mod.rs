//! Numbers that follow from a framework: what its measures are of, and what collecting them
//! takes. What to think of them belongs in `check`; how they are shown, in `spec` and `ui`.

mod balance;
mod burden;
mod decision;
mod frequency;

pub use balance::{Balance, Count, StageBalance, balance};
pub use burden::{Burden, Collector, burden, hours_a_month};
pub use decision::{measures_paid_for, measures_undecided};
pub use frequency::times_a_year;
