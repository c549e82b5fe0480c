//! Two measures of one item with the same name.

use crate::check::context::Item;
use crate::check::say::about;
use crate::check::wording::Statement;
use crate::check::{Check, Context, Family, Finding, Place, Severity};
use crate::edit::{Edit, MeasureEdit};
use crate::model::Measure;
use crate::text::Message;
use std::rc::Rc;

pub(in crate::check) const CHECK: Check = Check {
    id: "measured-twice",
    family: Family::Measures,
    severity: Severity::Consider,
    looks_for: Message::CheckMeasuredTwiceLooksFor,
    why: Message::CheckMeasuredTwiceWhy,
    source: None,
    find,
};

fn find(context: &Context) -> Vec<Finding> {
    let items = context.items.iter();
    items.flat_map(|item| twice(context, item)).collect()
}

fn twice(context: &Context, item: &Item) -> Vec<Finding> {
    let named = item
        .measures
        .iter()
        .map(|it| (Statement::of(&it.name), *it));
    let mut named: Vec<_> = named.filter(|(name, _)| !name.is_empty()).collect();
    // Equal ones stay in document order.
    named.sort_by(|(one, _), (other, _)| one.cmp(other));
    let pairs = named.windows(2).filter_map(|pair| match pair {
        [(one, first), (other, second)] if one == other => Some(same(context, first, second)),
        _ => None,
    });
    pairs.collect()
}

fn same(context: &Context, first: &Rc<Measure>, second: &Rc<Measure>) -> Finding {
    let message = about(Message::CheckMeasuredTwice, &second.name);
    let finding = Finding::new(&CHECK, message, Place::from(&**second));
    let finding = finding.and(Place::from(&**first));
    let spare = [second, first].into_iter().find(|it| is_bare(context, it));
    match spare {
        Some(spare) => {
            let edit = Edit::Measure(MeasureEdit::Delete(spare.id.clone()));
            finding.fixed_by(Message::CheckMeasuredTwiceFix, edit)
        }
        None => finding,
    }
}

/// Whether a measure says no more than its name and nothing uses it, so that nothing is lost.
fn is_bare(context: &Context, measure: &Measure) -> bool {
    let bare = Measure {
        id: measure.id.clone(),
        node_id: measure.node_id.clone(),
        name: measure.name.clone(),
        kind: measure.kind,
        ..Measure::default()
    };
    *measure == bare && !context.is_used(&measure.id)
}
