//! Findings that somebody set aside: which they are, and what is kept of one. A finding is the
//! same while its check and its places are; where one of them changes, it is a finding again.

use super::{Finding, Place};
use crate::model::{Dismissal, DismissedPlace, Framework};
use crate::text::Text;
use std::rc::Rc;

/// Why a finding was set aside, if it was.
pub fn dismissal_of<'a>(framework: &'a Framework, finding: &Finding) -> Option<&'a Rc<Dismissal>> {
    let mut dismissals = framework.review.dismissals.iter();
    dismissals.find(|dismissal| {
        dismissal.check == finding.check.id
            && dismissal.places.len() == finding.places.len()
            && dismissal.places.iter().zip(&finding.places).all(is_same)
    })
}

fn is_same((kept, found): (&DismissedPlace, &Place)) -> bool {
    kept.kind == found.kind && kept.id == found.id && kept.field == found.field.unwrap_or_default()
}

/// What is kept of a finding that is set aside, still without an id, a reason and a date.
pub fn dismissal(finding: &Finding, text: &Text) -> Dismissal {
    let place = |place: &Place| DismissedPlace {
        kind: place.kind,
        id: place.id.clone(),
        field: place.field.unwrap_or_default().to_owned(),
        ..DismissedPlace::default()
    };
    Dismissal {
        check: finding.check.id.to_owned(),
        places: finding.places.iter().map(place).collect(),
        finding: text.say(&finding.message),
        ..Dismissal::default()
    }
}
