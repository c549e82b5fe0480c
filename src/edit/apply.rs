//! From a framework and an edit to the next framework. Each family applies its own edits.

use super::{
    Edit, about, chain, criterion, items::with, link, measure, need, node, review, specification,
};
use crate::model::Framework;
use std::rc::Rc;

/// The framework after the edit. An edit that changes nothing gives back the same `Rc`,
/// and so does one that names an entity which is not there.
pub fn apply(framework: &Rc<Framework>, edit: &Edit) -> Rc<Framework> {
    match edit {
        Edit::Title(title) if *title != framework.title => {
            with(framework, |next| next.title.clone_from(title))
        }
        Edit::Language(language) if *language != framework.language => {
            with(framework, |next| next.language = *language)
        }
        Edit::Title(_) | Edit::Language(_) => Rc::clone(framework),
        Edit::About(field) => about::apply(framework, field),
        Edit::Need(field) => need::apply(framework, field),
        Edit::Chain(edit) => chain::apply(framework, edit),
        Edit::Node(edit) => node::apply(framework, edit),
        Edit::Link(edit) => link::apply(framework, edit),
        Edit::Measure(edit) => measure::apply(framework, edit),
        Edit::Criterion(edit) => criterion::apply(framework, edit),
        Edit::Review(edit) => review::apply(framework, edit),
        Edit::Specification(edit) => specification::apply(framework, edit),
        Edit::Several { edits, .. } => several(framework, edits),
    }
}

fn several(framework: &Rc<Framework>, edits: &[Edit]) -> Rc<Framework> {
    let start = Rc::clone(framework);
    let end = edits.iter().fold(start, |next, edit| apply(&next, edit));
    // Edits that undo each other are no change either.
    if *end == **framework {
        return Rc::clone(framework);
    }
    end
}
