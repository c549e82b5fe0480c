//! What collecting the measures takes: hours a month, for each who collects. Whether that is
//! worth it is for `check` to ask and for people to say.

use super::times_a_year;
use crate::model::{Framework, Id, Language, Measure, Partner, Pence};
use std::rc::Rc;

/// What collecting all the measures takes.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Burden {
    /// For each who collects, in the order of their first measure. Those of whom nobody has said
    /// how long or how often are there with no hours.
    pub collectors: Vec<Collector>,
    /// Hours a month, all together.
    pub hours: f64,
    /// How many measures lack how long one collection takes, or how often it is done in words
    /// we know.
    pub unknown: usize,
    /// The hours that the partners have in a month, all together, if any has said.
    pub hours_available: Option<f64>,
    /// What the work costs in a year, if any cost is said, in pence.
    pub yearly_cost: Option<Pence>,
}

/// Somebody who collects.
#[derive(Debug, Clone, PartialEq)]
pub struct Collector {
    /// Their name as the partners have it, else as the measure says it; empty if nobody is named.
    pub name: String,
    /// The partner that is meant, if the name is one's.
    pub partner: Option<Id>,
    /// The measures they collect.
    pub measures: Vec<Id>,
    /// Hours a month, of those measures for which it can be said.
    pub hours: f64,
    /// For how many of the measures it cannot be said.
    pub unknown: usize,
    /// The hours that the partner has in a month, if it has said.
    pub hours_available: Option<f64>,
}

/// What collecting the measures of a framework takes.
pub fn burden(framework: &Framework) -> Burden {
    let mut burden = Burden {
        hours_available: hours_of(framework),
        yearly_cost: cost_of(framework),
        ..Burden::default()
    };
    for measure in &framework.measures {
        let hours = hours_a_month(framework.language, measure);
        let collector = collector(&mut burden.collectors, framework, measure);
        collector.measures.push(measure.id.clone());
        collector.hours += hours.unwrap_or_default();
        collector.unknown += usize::from(hours.is_none());
        burden.hours += hours.unwrap_or_default();
        burden.unknown += usize::from(hours.is_none());
    }
    burden
}

/// Hours of collecting one measure once each time, in a month; nothing if how long or how often
/// is not said, or not in words we know.
pub fn hours_a_month(language: Language, measure: &Measure) -> Option<f64> {
    let minutes = f64::from(measure.minutes_per_collection?);
    let times = times_a_year(language, &measure.frequency)?;
    Some(minutes * times / 12.0 / 60.0)
}

/// The row of whoever collects a measure, made if there is none.
fn collector<'b>(
    collectors: &'b mut Vec<Collector>,
    framework: &Framework,
    measure: &Measure,
) -> &'b mut Collector {
    let said = measure.collected_by.trim();
    let known = collectors.iter().position(|it| is_name(&it.name, said));
    let place = known.unwrap_or(collectors.len());
    if known.is_none() {
        collectors.push(new_collector(framework, said));
    }
    &mut collectors[place]
}

fn new_collector(framework: &Framework, said: &str) -> Collector {
    let mut partners = framework.partners.iter();
    let partner: Option<&Rc<Partner>> = partners
        .find(|partner| is_name(&partner.name, said))
        .filter(|_| !said.is_empty());
    let hours = partner.and_then(|partner| partner.hours_per_month);
    Collector {
        name: partner
            .map_or(said, |partner| partner.name.trim())
            .to_owned(),
        partner: partner.map(|partner| partner.id.clone()),
        measures: Vec::new(),
        hours: 0.0,
        unknown: 0,
        hours_available: hours.map(f64::from),
    }
}

fn is_name(one: &str, other: &str) -> bool {
    one.trim().to_lowercase() == other.trim().to_lowercase()
}

fn hours_of(framework: &Framework) -> Option<f64> {
    let partners = framework.partners.iter();
    let hours = partners.filter_map(|partner| partner.hours_per_month);
    let hours: f64 = hours.map(f64::from).sum();
    (hours > 0.0).then_some(hours)
}

fn cost_of(framework: &Framework) -> Option<Pence> {
    let costs = framework.money.costs.iter();
    let amounts = costs.filter_map(|cost| cost.amount);
    let sum = amounts.fold(0, Pence::saturating_add);
    (sum > 0).then_some(sum)
}

#[cfg(test)]
mod tests {
    use super::burden;
    use crate::model::{CostLine, Framework, Measure, Partner};
    use std::rc::Rc;

    fn measure(id: &str, by: &str, often: &str, minutes: Option<u32>) -> Rc<Measure> {
        Rc::new(Measure {
            id: id.into(),
            collected_by: by.into(),
            frequency: often.into(),
            minutes_per_collection: minutes,
            ..Measure::default()
        })
    }

    fn partner(name: &str, hours: u32) -> Rc<Partner> {
        Rc::new(Partner {
            id: name.into(),
            name: name.into(),
            hours_per_month: Some(hours),
            ..Partner::default()
        })
    }

    #[test]
    fn hours_are_those_of_whoever_collects() {
        let mut framework = Framework::new("");
        framework.partners = vec![partner("Harbour", 40)];
        framework.measures = vec![
            measure("a", "harbour ", "monthly", Some(90)),
            measure("b", "Harbour", "weekly", Some(30)),
            measure("c", "", "quarterly", Some(60)),
            measure("d", "The council", "now and then", Some(60)),
        ];
        let burden = burden(&framework);
        let [harbour, nobody, council] = &burden.collectors[..] else {
            panic!("{burden:?}");
        };
        assert_eq!(
            (harbour.name.as_str(), harbour.measures.len()),
            ("Harbour", 2)
        );
        assert!((harbour.hours - (1.5 + 52.0 / 24.0)).abs() < 1e-9);
        assert_eq!(harbour.hours_available, Some(40.0));
        assert!(nobody.name.is_empty() && nobody.partner.is_none());
        assert_eq!((council.hours, council.unknown), (0.0, 1));
        assert!((burden.hours - harbour.hours - 1.0 / 3.0).abs() < 1e-9);
        assert_eq!((burden.unknown, burden.hours_available), (1, Some(40.0)));
    }

    #[test]
    fn costs_are_added_and_cannot_overflow() {
        let cost = |amount| {
            Rc::new(CostLine {
                amount,
                ..CostLine::default()
            })
        };
        let mut framework = Framework::new("");
        assert_eq!(burden(&framework).yearly_cost, None);
        Rc::make_mut(&mut framework.money).costs =
            vec![cost(Some(i64::MAX)), cost(Some(5)), cost(None)];
        assert_eq!(burden(&framework).yearly_cost, Some(i64::MAX));
    }
}
