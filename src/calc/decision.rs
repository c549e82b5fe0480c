//! Which measures anything is decided by. What is decided belongs in the criteria and payments.

use crate::model::{Framework, Id, Measure};
use std::collections::HashSet;
use std::rc::Rc;

/// The measures that feed no decision: no success and failure criterion is on them, and with it
/// no payment. In the order of the document.
pub fn measures_undecided(framework: &Framework) -> Vec<&Rc<Measure>> {
    let criteria = framework.criteria.iter();
    let used: HashSet<&Id> = criteria.filter_map(|it| it.measure_id.as_ref()).collect();
    let measures = framework.measures.iter();
    measures.filter(|it| !used.contains(&it.id)).collect()
}

/// The measures that a payment depends on, by way of a criterion.
pub fn measures_paid_for(framework: &Framework) -> HashSet<&Id> {
    let rules = framework.money.payment.rules.iter();
    let paid: HashSet<&Id> = rules
        .filter_map(|rule| rule.criterion_id.as_ref())
        .collect();
    let criteria = framework.criteria.iter();
    let criteria = criteria.filter(|criterion| paid.contains(&criterion.id));
    criteria.filter_map(|it| it.measure_id.as_ref()).collect()
}

#[cfg(test)]
mod tests {
    use super::measures_undecided;
    use crate::model::{Criterion, Framework, Measure};
    use std::rc::Rc;

    #[test]
    fn a_measure_without_a_criterion_feeds_no_decision() {
        let measure = |id: &str| {
            Rc::new(Measure {
                id: id.into(),
                ..Measure::default()
            })
        };
        let mut framework = Framework::new("");
        framework.measures = vec![measure("used"), measure("idle")];
        framework.criteria = vec![Rc::new(Criterion {
            measure_id: Some("used".into()),
            ..Criterion::default()
        })];
        let idle: Vec<_> = measures_undecided(&framework);
        assert_eq!(idle.len(), 1);
        assert_eq!(idle[0].id.as_str(), "idle");
    }
}
