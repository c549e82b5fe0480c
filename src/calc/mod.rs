//! Numbers worked out from a framework, without words and without drawing: what its measures are
//! of, what collecting them takes, the scale of success and failure, and the contract ratings that
//! follow from it. What to think of them belongs in `check`; how they are shown and what they are
//! called, in `picture`, `spec` and `ui`.

mod balance;
mod burden;
mod contradiction;
mod decision;
mod frequency;
mod levels;
mod ratings;
mod ruler;
mod scale;
mod step;
mod unit;
mod zones;

pub use balance::{Balance, Count, StageBalance, balance};
pub use burden::{Burden, Collector, burden, hours_a_month};
pub use decision::{measures_paid_for, measures_undecided};
pub use frequency::times_a_year;
pub use levels::{Level, Levels, Span};
pub use ratings::{Meaning, Rating, ratings};
pub use ruler::{Move, Ruler};
pub use scale::{Lack, Scale};
pub use step::RoundStep;
pub use unit::{UnitKind, unit_kind};
pub use zones::{Zone, ZoneKind};
