//! Which edits are letters of one burst of typing. How long a burst lasts belongs in `history`.

use super::{
    AboutField, CriterionEdit, CriterionField, Edit, LinkEdit, LinkField, MeasureEdit,
    MeasureField, NeedField, NodeEdit, NodeField, SpecificationEdit,
};
use crate::model::{Id, List, SectionName};
use std::mem::{Discriminant, discriminant};

/// What is being typed in: two edits with equal keys are letters of the same text.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct BurstKey {
    field: Field,
    /// The entity, or every entity of a list: adding a row starts a new burst.
    ids: Vec<Id>,
    /// How many rows a list of plain texts has.
    rows: usize,
}

#[derive(Debug, Clone, PartialEq)]
enum Field {
    Title,
    About(Discriminant<AboutField>),
    Need(Discriminant<NeedField>),
    Node(Discriminant<NodeField>),
    Link(Discriminant<LinkField>),
    Measure(Discriminant<MeasureField>),
    Criterion(Discriminant<CriterionField>),
    Specification(Discriminant<SpecificationEdit>, Option<SectionName>),
}

/// The key of an edit that types text or a number; nothing for a choice, a move and the like.
pub(super) fn burst_key(edit: &Edit) -> Option<BurstKey> {
    match edit {
        Edit::Title(_) => key(Field::Title, Vec::new(), 0),
        Edit::About(field) => about_key(field),
        Edit::Need(field) => need_key(field),
        Edit::Node(NodeEdit::Set { id, field }) => node_key(id, field),
        Edit::Link(LinkEdit::Set { id, field }) => link_key(id, field),
        Edit::Measure(MeasureEdit::Set { id, field, .. }) => measure_key(id, field),
        Edit::Criterion(CriterionEdit::Set { id, field, .. }) => criterion_key(id, field),
        Edit::Specification(edit) => specification_key(edit),
        _ => None,
    }
}

fn key(field: Field, ids: Vec<Id>, rows: usize) -> Option<BurstKey> {
    Some(BurstKey { field, ids, rows })
}

fn about_key(field: &AboutField) -> Option<BurstKey> {
    let ids = match field {
        AboutField::Status(_) => return None,
        AboutField::Authors(authors) => ids_of(authors, |author| &author.id),
        AboutField::ConsideredOptions(options) => ids_of(options, |option| &option.id),
        _ => Vec::new(),
    };
    key(Field::About(discriminant(field)), ids, 0)
}

fn need_key(field: &NeedField) -> Option<BurstKey> {
    let (ids, rows) = match field {
        NeedField::Exclusions(list) => (ids_of(list, |exclusion| &exclusion.id), 0),
        NeedField::PriorityGroups(groups) => (Vec::new(), groups.len()),
        _ => (Vec::new(), 0),
    };
    key(Field::Need(discriminant(field)), ids, rows)
}

fn specification_key(edit: &SpecificationEdit) -> Option<BurstKey> {
    let section = match edit {
        SpecificationEdit::Profile(_) | SpecificationEdit::Print(..) => return None,
        SpecificationEdit::Version(_) | SpecificationEdit::Reference(_) => None,
        SpecificationEdit::Add(section, _) => Some(*section),
    };
    key(
        Field::Specification(discriminant(edit), section),
        Vec::new(),
        0,
    )
}

fn ids_of<T>(list: &List<T>, id_of: fn(&T) -> &Id) -> Vec<Id> {
    list.iter().map(|item| id_of(item).clone()).collect()
}

fn node_key(id: &Id, field: &NodeField) -> Option<BurstKey> {
    match field {
        NodeField::Delivery(_)
        | NodeField::Control(_)
        | NodeField::LeadPartner(_)
        | NodeField::SupportingPartners(_)
        | NodeField::SuggestedBy(_) => None,
        field => key(Field::Node(discriminant(field)), vec![id.clone()], 0),
    }
}

fn link_key(id: &Id, field: &LinkField) -> Option<BurstKey> {
    match field {
        LinkField::Strength(_) | LinkField::Evidence(_) => None,
        field => key(Field::Link(discriminant(field)), vec![id.clone()], 0),
    }
}

fn measure_key(id: &Id, field: &MeasureField) -> Option<BurstKey> {
    match field {
        MeasureField::Kind(_)
        | MeasureField::Direction(_)
        | MeasureField::BaselineInYearOne(_)
        | MeasureField::SuggestedBy(_)
        | MeasureField::Indicator(_) => None,
        MeasureField::Breakdowns(groups) => key(
            Field::Measure(discriminant(field)),
            vec![id.clone()],
            groups.len(),
        ),
        field => key(Field::Measure(discriminant(field)), vec![id.clone()], 0),
    }
}

fn criterion_key(id: &Id, field: &CriterionField) -> Option<BurstKey> {
    match field {
        CriterionField::Measure(_) | CriterionField::EarlyWarningNode(_) => None,
        field => key(Field::Criterion(discriminant(field)), vec![id.clone()], 0),
    }
}
