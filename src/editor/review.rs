//! What the checks find in a framework, as *Review* shows it: apart from what was set aside, in
//! groups, and by what it is about. The findings are made by `check`; how they look is not here.

use crate::check::{Check, Family, Finding, Severity, dismissal_of, findings};
use crate::model::{Dismissal, Framework, Id};
use std::ops::Deref;
use std::rc::Rc;

/// What was found in one version of a framework.
#[derive(Debug)]
pub struct Reviewed {
    /// That version.
    pub of: Rc<Framework>,
    /// What nobody has set aside, in the order of the checks.
    pub open: Vec<Rc<Finding>>,
    /// What was set aside, in the order in which it was.
    pub set_aside: Vec<SetAside>,
    /// The findings about each id, sorted: places in `open`.
    about: Vec<(Id, usize)>,
}

/// A finding that was set aside.
#[derive(Debug, Clone, PartialEq)]
pub struct SetAside {
    /// What is kept of it.
    pub dismissal: Rc<Dismissal>,
    /// The finding; none if it no longer comes up.
    pub finding: Option<Rc<Finding>>,
}

/// What was found, shared by all who show it. Two are the same if they are the same thing.
#[derive(Debug, Clone)]
pub struct Findings(Rc<Reviewed>);

impl Findings {
    /// What the checks find in a framework.
    pub fn of(framework: &Rc<Framework>) -> Self {
        Findings(Rc::new(Reviewed::of(framework)))
    }
}

impl PartialEq for Findings {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Deref for Findings {
    type Target = Reviewed;

    fn deref(&self) -> &Reviewed {
        &self.0
    }
}

/// Which findings are shown. Nothing chosen is everything shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ReviewFilter {
    /// Those that matter this much.
    pub severity: Option<Severity>,
    /// Those about this.
    pub family: Option<Family>,
}

/// The findings that matter as much as each other.
#[derive(Debug, Clone, PartialEq)]
pub struct SameSeverity {
    /// How much.
    pub severity: Severity,
    /// What they are about; none is empty.
    pub families: Vec<SameFamily>,
}

/// The findings of one severity about one part of the work.
#[derive(Debug, Clone, PartialEq)]
pub struct SameFamily {
    /// The part.
    pub family: Family,
    /// The findings, those of one check together.
    pub checks: Vec<(&'static Check, Vec<Rc<Finding>>)>,
}

impl Reviewed {
    fn of(framework: &Rc<Framework>) -> Self {
        let (mut open, mut dismissed) = (Vec::new(), Vec::new());
        for finding in findings(framework).into_iter().map(Rc::new) {
            match dismissal_of(framework, &finding) {
                Some(dismissal) => dismissed.push((&dismissal.id, finding)),
                None => open.push(finding),
            }
        }
        let set_aside = |dismissal: &Rc<Dismissal>| SetAside {
            dismissal: Rc::clone(dismissal),
            finding: dismissed
                .iter()
                .find(|(id, _)| **id == dismissal.id)
                .map(|(_, finding)| Rc::clone(finding)),
        };
        Reviewed {
            of: Rc::clone(framework),
            set_aside: framework.review.dismissals.iter().map(set_aside).collect(),
            about: by_id(&open),
            open,
        }
    }

    /// How many findings there are of a severity.
    pub fn count(&self, severity: Severity) -> usize {
        let open = self.open.iter();
        open.filter(|finding| finding.severity == severity).count()
    }

    /// What was found about an item, a link, a measure, a criterion.
    pub fn about<'a>(&'a self, id: &'a Id) -> impl Iterator<Item = &'a Rc<Finding>> {
        let first = self.about.partition_point(|(other, _)| other < id);
        let about = self.about.iter().skip(first);
        let about = about.take_while(move |(other, _)| other == id);
        about.filter_map(|(_, place)| self.open.get(*place))
    }

    /// Whether the same finding is still there.
    pub fn has(&self, finding: &Finding) -> bool {
        self.open.iter().any(|open| open.is_same(finding))
    }

    /// What the filter shows, in groups: by what to do next, then by what it is about, and there
    /// the findings of one check together.
    pub fn groups(&self, filter: ReviewFilter) -> Vec<SameSeverity> {
        let mut groups: Vec<SameSeverity> = Vec::new();
        for finding in self.open.iter().filter(|it| filter.shows(it)) {
            let families = families_of(&mut groups, finding.severity);
            let checks = checks_of(families, finding.check.family);
            match checks.iter_mut().find(|(check, _)| *check == finding.check) {
                Some((_, same)) => same.push(Rc::clone(finding)),
                None => checks.push((finding.check, vec![Rc::clone(finding)])),
            }
        }
        groups
    }
}

impl ReviewFilter {
    /// Whether a finding is shown.
    pub fn shows(self, finding: &Finding) -> bool {
        self.severity.is_none_or(|it| it == finding.severity)
            && self.family.is_none_or(|it| it == finding.check.family)
    }

    /// How many of the findings are shown.
    pub fn count(self, reviewed: &Reviewed) -> usize {
        let open = reviewed.open.iter();
        open.filter(|finding| self.shows(finding)).count()
    }
}

/// The place of each finding in the list, for each id it is about.
fn by_id(open: &[Rc<Finding>]) -> Vec<(Id, usize)> {
    let mut about = Vec::new();
    for (number, finding) in open.iter().enumerate() {
        let places = finding.places.iter();
        about.extend(places.map(|place| (place.id.clone(), number)));
    }
    about.sort_unstable();
    about.dedup();
    about
}

fn families_of(groups: &mut Vec<SameSeverity>, severity: Severity) -> &mut Vec<SameFamily> {
    let place = groups.iter().position(|group| group.severity == severity);
    let place = place.unwrap_or_else(|| {
        groups.push(SameSeverity {
            severity,
            families: Vec::new(),
        });
        groups.len() - 1
    });
    &mut groups[place].families
}

fn checks_of(
    families: &mut Vec<SameFamily>,
    family: Family,
) -> &mut Vec<(&'static Check, Vec<Rc<Finding>>)> {
    let place = families.iter().position(|group| group.family == family);
    let place = place.unwrap_or_else(|| {
        families.push(SameFamily {
            family,
            checks: Vec::new(),
        });
        families.len() - 1
    });
    &mut families[place].checks
}
