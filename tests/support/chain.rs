//! Made-up chains: items, links, measures, criteria and evidence, every field filled by chance.

use super::{Ids, chance::Chance};
use std::collections::HashSet;
use std::rc::Rc;
use throughline::model::*;

pub const DELIVERIES: [Option<Delivery>; 3] = [None, Some(Delivery::Fixed), Some(Delivery::Open)];
pub const CONTROLS: [Option<Control>; 4] = [
    None,
    Some(Control::Controlled),
    Some(Control::Influenced),
    Some(Control::OutsideControl),
];
pub const STRENGTHS: [LinkStrength; 4] = [
    LinkStrength::Untested,
    LinkStrength::Weak,
    LinkStrength::Moderate,
    LinkStrength::Strong,
];
pub const MEASURE_KINDS: [Option<MeasureKind>; 4] = [
    None,
    Some(MeasureKind::HowMuch),
    Some(MeasureKind::HowWell),
    Some(MeasureKind::BetterOff),
];
pub const DIRECTIONS: [Option<Direction>; 4] = [
    None,
    Some(Direction::Up),
    Some(Direction::Down),
    Some(Direction::Stay),
];
pub const SUGGESTERS: [Suggester; 3] = [
    Suggester::Commissioner,
    Suggester::Provider,
    Suggester::People,
];

/// One entity for each id that was given out.
fn each<T>(ids: &[Id], mut make: impl FnMut(Id) -> T) -> List<T> {
    ids.iter().map(|id| Rc::new(make(id.clone()))).collect()
}

pub fn node(chance: &mut Chance, id: Id, partners: &[Id]) -> Node {
    Node {
        id,
        stage: chance.pick(&Stage::ALL),
        title: chance.text(),
        detail: chance.text(),
        for_whom: chance.text(),
        by_month: chance.maybe(Chance::whole),
        lead_partner_id: chance.maybe_of(partners),
        supporting_partner_ids: chance.some_of(partners),
        delivery: chance.pick(&DELIVERIES),
        control: chance.pick(&CONTROLS),
        suggested_by: chance.some_of(&SUGGESTERS),
        other: chance.other(),
    }
}

pub fn nodes(chance: &mut Chance, ids: &Ids) -> List<Node> {
    each(&ids.nodes, |id| node(chance, id, &ids.partners))
}

pub fn link(chance: &mut Chance, id: Id, from: Id, to: Id, evidence: &[Id]) -> Link {
    Link {
        id,
        from,
        to,
        assumption: chance.text(),
        strength: chance.pick(&STRENGTHS),
        evidence_ids: chance.some_of(evidence),
        other: chance.other(),
    }
}

pub fn links(chance: &mut Chance, ids: &Ids) -> List<Link> {
    let mut joined = HashSet::new();
    let mut links = List::new();
    for _ in 0..2 * ids.nodes.len() {
        let (from, to) = (chance.pick(&ids.nodes), chance.pick(&ids.nodes));
        if from != to && joined.insert((from.clone(), to.clone())) {
            let id = chance.id();
            links.push(Rc::new(link(chance, id, from, to, &ids.evidence)));
        }
    }
    links
}

/// The ids that belong to an item: none where there is no item.
fn owned<'a>(ids: &Ids, owned: &'a [Id]) -> &'a [Id] {
    if ids.nodes.is_empty() { &[] } else { owned }
}

pub fn measures(chance: &mut Chance, ids: &Ids) -> List<Measure> {
    each(owned(ids, &ids.measures), |id| Measure {
        id,
        node_id: chance.pick(&ids.nodes),
        name: chance.text(),
        definition: chance.text(),
        kind: chance.pick(&MEASURE_KINDS),
        unit: chance.text(),
        direction: chance.pick(&DIRECTIONS),
        baseline: baseline(chance),
        source: chance.text(),
        frequency: chance.text(),
        collected_by: chance.text(),
        suggested_by: chance.some_of(&SUGGESTERS),
        minutes_per_collection: chance.maybe(Chance::whole),
        breakdowns: chance.texts(),
        indicator_id: chance.text(),
        other: chance.other(),
    })
}

fn baseline(chance: &mut Chance) -> Baseline {
    Baseline {
        value: chance.maybe(Chance::number),
        date: chance.text(),
        set_in_year_one: chance.yes(),
        due_month: chance.maybe(Chance::whole),
        other: chance.other(),
    }
}

pub fn criteria(chance: &mut Chance, ids: &Ids) -> List<Criterion> {
    each(owned(ids, &ids.criteria), |id| Criterion {
        id,
        node_id: chance.pick(&ids.nodes),
        measure_id: chance.maybe_of(&ids.measures),
        success: statement(chance),
        minimum: statement(chance),
        failure: statement(chance),
        stretch: statement(chance),
        by_month: chance.maybe(Chance::whole),
        early_warning: chance.text(),
        early_warning_node_id: chance.maybe_of(&ids.nodes),
        response: FailureResponse {
            what: chance.text(),
            who_decides: chance.text(),
            when: chance.text(),
            other: chance.other(),
        },
        other: chance.other(),
    })
}

fn statement(chance: &mut Chance) -> Statement {
    Statement {
        sentence: chance.text(),
        threshold: chance.maybe(Chance::number),
        other: chance.other(),
    }
}

pub fn evidence(chance: &mut Chance, ids: &Ids) -> List<Evidence> {
    let kinds = [
        EvidenceKind::Story,
        EvidenceKind::LocalData,
        EvidenceKind::Research,
        EvidenceKind::ProviderExperience,
        EvidenceKind::Evaluation,
    ];
    let stances = [Stance::Supports, Stance::Challenges, Stance::Mixed];
    let strengths = [
        EvidenceStrength::Weak,
        EvidenceStrength::Moderate,
        EvidenceStrength::Strong,
    ];
    each(&ids.evidence, |id| Evidence {
        id,
        kind: chance.maybe_of(&kinds),
        title: chance.text(),
        summary: chance.text(),
        source: chance.text(),
        url: chance.text(),
        date: chance.text(),
        stance: chance.maybe_of(&stances),
        strength: chance.maybe_of(&strengths),
        node_ids: chance.some_of(&ids.nodes),
        consent: chance.yes(),
        anonymous: chance.yes(),
        other: chance.other(),
    })
}
