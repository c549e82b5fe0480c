//! The names of the fields a file holds that this version does not know. Saying so belongs in
//! `origin`.

use crate::model::{Framework, List, Other};
use std::collections::BTreeSet;

/// The names of all unknown fields, each once, in the order of the alphabet.
pub(super) fn names(framework: &Framework) -> BTreeSet<&str> {
    let parts = [
        &framework.other,
        &framework.about.other,
        &framework.need.other,
        &framework.partnership.other,
        &framework.reach_depth.other,
        &framework.money.other,
        &framework.money.payment.other,
        &framework.reflection.other,
        &framework.origin.other,
    ];
    let parts = parts.into_iter();
    let all = parts.chain(chain(framework)).chain(records(framework));
    let mut names = BTreeSet::new();
    names.extend(all.flat_map(|other| other.keys()).map(String::as_str));
    names
}

/// Those of the chain, its measures and its criteria.
fn chain(framework: &Framework) -> impl Iterator<Item = &Other> {
    let measures = framework.measures.iter();
    let criteria = framework.criteria.iter();
    let nodes = of(&framework.nodes, |node| &node.other);
    nodes
        .chain(of(&framework.links, |link| &link.other))
        .chain(measures.flat_map(|measure| [&measure.other, &measure.baseline.other]))
        .chain(criteria.flat_map(|criterion| {
            [
                &criterion.other,
                &criterion.success.other,
                &criterion.minimum.other,
                &criterion.failure.other,
                &criterion.stretch.other,
                &criterion.response.other,
            ]
        }))
}

/// Those of everything else that comes in lists.
fn records(framework: &Framework) -> impl Iterator<Item = &Other> {
    let about = &framework.about;
    let payment = &framework.money.payment;
    let authors = about.authors.iter().map(|author| &author.other);
    let options = about.considered_options.iter();
    authors
        .chain(options.map(|option| &option.other))
        .chain(of(&framework.need.exclusions, |exclusion| &exclusion.other))
        .chain(of(&framework.evidence, |piece| &piece.other))
        .chain(of(&framework.involvement, |group| &group.other))
        .chain(of(&framework.partners, |partner| &partner.other))
        .chain(of(&framework.money.costs, |cost| &cost.other))
        .chain(of(&payment.rules, |rule| &rule.other))
        .chain(of(&framework.money.scenarios, |scenario| &scenario.other))
        .chain(of(&framework.risks, |risk| &risk.other))
        .chain(of(&framework.decisions, |decision| &decision.other))
        .chain(of(&framework.requirements, |requirement| {
            &requirement.other
        }))
        .chain(of(&framework.reflection.answers, |answer| &answer.other))
        .chain(of(&framework.origin.sources, |source| &source.other))
}

fn of<T>(list: &List<T>, get: fn(&T) -> &Other) -> impl Iterator<Item = &Other> {
    list.iter().map(move |item| get(item))
}
