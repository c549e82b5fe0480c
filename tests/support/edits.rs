//! Made-up edits of a framework: of what is there, of what is not, and of nothing at all.

use super::{chain, chance::Chance, parts};
use throughline::chain::Piece;
use throughline::edit::*;
use throughline::model::*;
use throughline::text::{Message, Phrase};

/// An edit of any family. `new_id` is an id that was never used.
pub fn edit(chance: &mut Chance, framework: &Framework, new_id: &str) -> Edit {
    let new_id = Id::from(new_id);
    match chance.below(30) {
        0 => Edit::Title(chance.text()),
        1 => Edit::Language(chance.pick(&parts::LANGUAGES)),
        2 | 3 => Edit::About(about(chance)),
        4 | 5 => Edit::Need(need(chance)),
        6..=9 => Edit::Node(node(chance, framework, new_id)),
        10..=12 => Edit::Link(link(chance, framework, new_id)),
        13..=15 => Edit::Measure(measure(chance, framework, new_id)),
        16..=18 => Edit::Criterion(criterion(chance, framework, new_id)),
        19..=24 => Edit::Chain(of_chain(chance, framework, new_id)),
        25 | 26 => Edit::Review(review(chance, framework, new_id)),
        27 | 28 => Edit::Specification(specification(chance)),
        _ => Edit::Several {
            label: Phrase::new(Message::EditLanguage),
            edits: vec![
                Edit::Title(chance.text()),
                Edit::Node(node(chance, framework, new_id)),
            ],
        },
    }
}

/// An id of the list, or one that is in use elsewhere, is new, or is nowhere.
fn some_id<T>(chance: &mut Chance, list: &List<T>, id_of: fn(&T) -> &Id, new_id: &Id) -> Id {
    let mut ids: Vec<Id> = list.iter().map(|item| id_of(item).clone()).collect();
    ids.extend([
        new_id.clone(),
        "nowhere".into(),
        Id::default(),
        "framework".into(),
    ]);
    chance.pick(&ids)
}

fn node_id(chance: &mut Chance, framework: &Framework, new_id: &Id) -> Id {
    some_id(chance, &framework.nodes, |node| &node.id, new_id)
}

fn measure_id(chance: &mut Chance, framework: &Framework, new_id: &Id) -> Id {
    some_id(chance, &framework.measures, |measure| &measure.id, new_id)
}

fn about(chance: &mut Chance) -> AboutField {
    match chance.below(8) {
        0 => AboutField::Summary(chance.text()),
        1 => AboutField::Place(chance.text()),
        2 => AboutField::Status(chance.pick(&parts::STATUSES)),
        // Their ids come from a small count, so that they often clash with others.
        3 => AboutField::Authors(chance.list(parts::author)),
        4 => AboutField::ConsideredOptions(chance.list(parts::option)),
        5 => AboutField::TermMonths(chance.maybe(Chance::whole)),
        6 => AboutField::WhyNow(chance.text()),
        _ => AboutField::Trigger(chance.text()),
    }
}

fn need(chance: &mut Chance) -> NeedField {
    match chance.below(5) {
        0 => NeedField::Statement(chance.text()),
        1 => NeedField::People(chance.maybe(Chance::whole)),
        2 => NeedField::Exclusions(chance.list(parts::exclusion)),
        3 => NeedField::PriorityGroups(chance.texts()),
        _ => NeedField::Population(chance.text()),
    }
}

fn node(chance: &mut Chance, framework: &Framework, new_id: Id) -> NodeEdit {
    let id = node_id(chance, framework, &new_id);
    match chance.below(6) {
        0 | 1 => NodeEdit::Add {
            node: chain::node(chance, new_id, &["nowhere".into()]),
            after: Some(id),
        },
        2 => NodeEdit::Move {
            id,
            stage: chance.pick(&Stage::ALL),
            position: chance.below(5),
        },
        3 => NodeEdit::Delete(vec![id, node_id(chance, framework, &new_id)]),
        4 => NodeEdit::Set {
            id,
            field: NodeField::Title(chance.text()),
        },
        _ => {
            let partners = &framework.partners;
            let partner = some_id(chance, partners, |partner| &partner.id, &new_id);
            let field = match chance.below(3) {
                0 => NodeField::LeadPartner(chance.maybe_of(&[partner])),
                1 => NodeField::SuggestedBy(chance.some_of(&chain::SUGGESTERS)),
                _ => NodeField::SupportingPartners(vec![partner]),
            };
            NodeEdit::Set { id, field }
        }
    }
}

fn link(chance: &mut Chance, framework: &Framework, new_id: Id) -> LinkEdit {
    let from = node_id(chance, framework, &new_id);
    let to = node_id(chance, framework, &new_id);
    let id = some_id(chance, &framework.links, |link| &link.id, &new_id);
    match chance.below(5) {
        0 | 1 => LinkEdit::Add(chain::link(chance, id, from, to, &["nowhere".into()])),
        2 => LinkEdit::Delete(id),
        3 => {
            let evidence = some_id(chance, &framework.evidence, |it| &it.id, &new_id);
            let field = LinkField::Evidence(vec![evidence]);
            LinkEdit::Set { id, field }
        }
        _ => LinkEdit::Set {
            id,
            field: LinkField::Assumption(chance.text()),
        },
    }
}

fn specification(chance: &mut Chance) -> SpecificationEdit {
    let section = chance.pick(&SectionName::ALL);
    match chance.below(5) {
        0 => SpecificationEdit::Profile(chance.pick(&Profile::ALL)),
        1 => SpecificationEdit::Version(chance.text()),
        2 => SpecificationEdit::Reference(chance.text()),
        3 => SpecificationEdit::Print(section, chance.yes()),
        _ => SpecificationEdit::Add(section, chance.text()),
    }
}

fn review(chance: &mut Chance, framework: &Framework, new_id: Id) -> ReviewEdit {
    let dismissals = &framework.review.dismissals;
    let id = some_id(chance, dismissals, |it| &it.id, &new_id);
    match chance.below(4) {
        0 => ReviewEdit::BringBack(id),
        1 => ReviewEdit::Print(chance.yes()),
        _ => ReviewEdit::Dismiss(Dismissal {
            id: chance.pick(&[id, new_id.clone()]),
            check: "no-criteria".to_owned(),
            places: vec![DismissedPlace {
                kind: chance.pick(&[PlaceKind::Node, PlaceKind::Link, PlaceKind::Part]),
                id: node_id(chance, framework, &new_id),
                ..DismissedPlace::default()
            }],
            finding: chance.text(),
            reason: chance.text(),
            ..Dismissal::default()
        }),
    }
}

fn of_chain(chance: &mut Chance, framework: &Framework, new_id: Id) -> ChainEdit {
    let id = node_id(chance, framework, &new_id);
    let stage = chance.pick(&Stage::ALL);
    let all: Vec<Id> = framework.nodes.iter().map(|node| node.id.clone()).collect();
    let mut some = chance.some_of(&all);
    some.reverse();
    match chance.below(6) {
        0 => linked(chance, framework, new_id, id),
        1 => ChainEdit::Place {
            id,
            stage,
            position: chance.below(5),
            drawn: some,
        },
        2 => ChainEdit::Pin { stage, drawn: some },
        3 => ChainEdit::Unpin(stage),
        4 => ChainEdit::Tidy { stage, order: some },
        _ => ChainEdit::Insert {
            piece: piece(chance, framework, &some, &new_id),
            how: match chance.below(3) {
                0 => Insertion::Written { after: Some(id) },
                1 => Insertion::Pasted,
                _ => Insertion::Duplicated(some),
            },
        },
    }
}

fn linked(chance: &mut Chance, framework: &Framework, new_id: Id, other: Id) -> ChainEdit {
    let link_id = some_id(chance, &framework.links, |link| &link.id, &"link".into());
    let node = chain::node(chance, new_id.clone(), &["nowhere".into()]);
    let (from, to) = match chance.yes() {
        true => (new_id, other),
        false => (other, new_id),
    };
    let link = chain::link(chance, link_id, from, to, &["nowhere".into()]);
    ChainEdit::AddLinked {
        node: node.into(),
        link: link.into(),
    }
}

/// A piece of this framework with new ids, one from another framework, or one that does not fit.
fn piece(chance: &mut Chance, framework: &Framework, some: &[Id], new_id: &Id) -> Piece {
    let other = super::framework(chance.below(1_000) as u64, 4);
    let piece = match chance.below(3) {
        0 => Piece::whole(&other),
        _ => Piece::of(framework, some),
    };
    if chance.below(6) == 0 {
        return piece;
    }
    let mut number = 0;
    piece.with_new_ids(&mut || {
        number += 1;
        Id(format!("{new_id}-{number}"))
    })
}

fn measure(chance: &mut Chance, framework: &Framework, new_id: Id) -> MeasureEdit {
    let id = measure_id(chance, framework, &new_id);
    let node_id = node_id(chance, framework, &new_id);
    let field = match chance.below(7) {
        0 => return MeasureEdit::Delete(id),
        1 => MeasureField::Name(chance.text()),
        2 => MeasureField::BaselineValue(chance.maybe(Chance::number)),
        3 => MeasureField::SuggestedBy(chance.some_of(&chain::SUGGESTERS)),
        4 => MeasureField::Breakdowns(vec![chance.text()]),
        5 => MeasureField::BaselineDueMonth(chance.maybe(|it| it.below(60) as u32)),
        _ => MeasureField::Kind(chance.pick(&chain::MEASURE_KINDS)),
    };
    MeasureEdit::Set { id, node_id, field }
}

fn criterion(chance: &mut Chance, framework: &Framework, new_id: Id) -> CriterionEdit {
    let criteria = &framework.criteria;
    let id = some_id(chance, criteria, |criterion| &criterion.id, &new_id);
    let node_id = node_id(chance, framework, &new_id);
    let measure = measure_id(chance, framework, &new_id);
    let sign = self::node_id(chance, framework, &"nowhere".into());
    let field = match chance.below(7) {
        0 => return CriterionEdit::Delete(id),
        1 => CriterionField::SuccessSentence(chance.text()),
        2 => CriterionField::Measure(chance.maybe_of(&[measure])),
        3 => CriterionField::FailureThreshold(chance.maybe(Chance::number)),
        4 => CriterionField::StretchThreshold(chance.maybe(Chance::number)),
        5 => CriterionField::EarlyWarningNode(chance.maybe_of(&[sign])),
        _ => CriterionField::ResponseWhen(chance.text()),
    };
    CriterionEdit::Set { id, node_id, field }
}
