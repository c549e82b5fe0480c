//! What the measures are of: how many on each stage, of each kind, and how many that money
//! depends on. Whether that is a good balance is for `check` to say.

use super::decision::measures_paid_for;
use crate::model::{Framework, Id, Measure, MeasureKind, Stage};
use std::collections::{HashMap, HashSet};

/// What the measures of a framework are of.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Balance {
    /// The stages in their order, each with its measures by kind.
    pub stages: Vec<StageBalance>,
    /// All the measures.
    pub all: Count,
    /// Those that a payment depends on.
    pub paid: Count,
}

/// The measures of one stage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StageBalance {
    /// The stage.
    pub stage: Stage,
    /// Its measures.
    pub count: Count,
    /// Those of them that a payment depends on.
    pub paid: Count,
}

/// Measures counted by what they are of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Count {
    /// How many there are.
    pub all: usize,
    /// How many stand on an input, an activity or an output: they count activity.
    pub activity: usize,
    /// How many ask: how much did we do?
    pub how_much: usize,
    /// How many ask: how well did we do it?
    pub how_well: usize,
    /// How many ask: is anyone better off?
    pub better_off: usize,
    /// For how many nobody has said what they ask.
    pub not_said: usize,
}

impl Count {
    fn add(&mut self, stage: Stage, kind: Option<MeasureKind>) {
        self.all += 1;
        self.activity += usize::from(!stage.is_outcome());
        *match kind {
            Some(MeasureKind::HowMuch) => &mut self.how_much,
            Some(MeasureKind::HowWell) => &mut self.how_well,
            Some(MeasureKind::BetterOff) => &mut self.better_off,
            None => &mut self.not_said,
        } += 1;
    }
}

/// What the measures of a framework are of.
pub fn balance(framework: &Framework) -> Balance {
    let nodes = framework.nodes.iter();
    let stages: HashMap<&Id, Stage> = nodes.map(|node| (&node.id, node.stage)).collect();
    let paid = measures_paid_for(framework);
    let mut balance = Balance {
        stages: Stage::ALL.into_iter().map(empty).collect(),
        ..Balance::default()
    };
    for measure in &framework.measures {
        if let Some(stage) = stages.get(&measure.node_id) {
            balance.count(measure, *stage, &paid);
        }
    }
    balance
}

fn empty(stage: Stage) -> StageBalance {
    let (count, paid) = Default::default();
    StageBalance { stage, count, paid }
}

impl Balance {
    fn count(&mut self, measure: &Measure, stage: Stage, paid: &HashSet<&Id>) {
        let is_paid = paid.contains(&measure.id);
        self.all.add(stage, measure.kind);
        if is_paid {
            self.paid.add(stage, measure.kind);
        }
        let mut stages = self.stages.iter_mut();
        if let Some(row) = stages.find(|row| row.stage == stage) {
            row.count.add(stage, measure.kind);
            if is_paid {
                row.paid.add(stage, measure.kind);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Balance, balance};
    use crate::model::{Criterion, Framework, Measure, MeasureKind, Node, PaymentRule, Stage};
    use std::rc::Rc;

    fn framework() -> Framework {
        let node = |id: &str, stage| {
            Rc::new(Node {
                id: id.into(),
                stage,
                ..Node::default()
            })
        };
        let measure = |id: &str, node: &str, kind| {
            Rc::new(Measure {
                id: id.into(),
                node_id: node.into(),
                kind,
                ..Measure::default()
            })
        };
        let mut framework = Framework::new("");
        framework.nodes = vec![
            node("a", Stage::Activity),
            node("l", Stage::LongTermOutcome),
        ];
        framework.measures = vec![
            measure("m1", "a", Some(MeasureKind::HowMuch)),
            measure("m2", "a", None),
            measure("m3", "l", Some(MeasureKind::BetterOff)),
        ];
        framework.criteria = vec![Rc::new(Criterion {
            id: "c".into(),
            node_id: "l".into(),
            measure_id: Some("m3".into()),
            ..Criterion::default()
        })];
        Rc::make_mut(&mut framework.money).payment.rules = vec![Rc::new(PaymentRule {
            criterion_id: Some("c".into()),
            ..PaymentRule::default()
        })];
        framework
    }

    #[test]
    fn measures_are_counted_by_stage_kind_and_payment() {
        let Balance { stages, all, paid } = balance(&framework());
        assert_eq!((all.all, all.activity, all.better_off), (3, 2, 1));
        assert_eq!((all.how_much, all.how_well, all.not_said), (1, 0, 1));
        assert_eq!((paid.all, paid.activity, paid.better_off), (1, 0, 1));
        assert_eq!(stages.len(), Stage::ALL.len());
        let of = |stage| stages.iter().find(|row| row.stage == stage).unwrap().count;
        assert_eq!(of(Stage::Activity).all, 2);
        assert_eq!(of(Stage::LongTermOutcome).better_off, 1);
        let paid = stages.iter().map(|row| row.paid.all).collect::<Vec<_>>();
        assert_eq!(paid, [0, 0, 0, 0, 0, 1]);
        assert_eq!(of(Stage::Output).all, 0);
    }
}
