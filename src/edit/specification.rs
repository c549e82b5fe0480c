//! Edits of how the draft specification is written: its profile, its sections and what is added.

use super::items::with;
use crate::model::{Addition, Framework, Profile, SectionName, Specification};
use std::rc::Rc;

/// A change to how the draft specification is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SpecificationEdit {
    /// What it is for.
    Profile(Profile),
    /// Which version of the draft this is.
    Version(String),
    /// The number or name by which it is filed.
    Reference(String),
    /// Print a section, or leave it out.
    Print(SectionName, bool),
    /// What people add to a section; nothing takes it away.
    Add(SectionName, String),
}

/// The framework after an edit of how its specification is written.
pub(super) fn apply(framework: &Rc<Framework>, edit: &SpecificationEdit) -> Rc<Framework> {
    let mut specification = Specification::clone(&framework.specification);
    write(&mut specification, edit);
    if specification == *framework.specification {
        return Rc::clone(framework);
    }
    with(framework, |next| {
        next.specification = Rc::new(specification);
    })
}

fn write(specification: &mut Specification, edit: &SpecificationEdit) {
    match edit {
        SpecificationEdit::Profile(profile) => specification.profile = *profile,
        SpecificationEdit::Version(text) => specification.version.clone_from(text),
        SpecificationEdit::Reference(text) => specification.reference.clone_from(text),
        SpecificationEdit::Print(section, is_printed) => {
            print(specification, *section, *is_printed)
        }
        SpecificationEdit::Add(section, text) => add(specification, *section, text),
    }
}

/// Those left out stand in one order, so that the same choice is the same file, whatever was
/// chosen first.
fn print(specification: &mut Specification, section: SectionName, is_printed: bool) {
    if specification.prints(section) != is_printed {
        let is_left_out = |name: &SectionName| match *name == section {
            true => !is_printed,
            false => !specification.prints(*name),
        };
        let all = SectionName::ALL.into_iter();
        specification.left_out = all.filter(is_left_out).collect();
    }
}

/// What people add to a section. A file may hold several for one section: they become one.
fn add(specification: &mut Specification, section: SectionName, text: &str) {
    let additions = &mut specification.additions;
    let mut first = additions.iter().position(|it| it.section == section);
    let mut place = 0;
    additions.retain(|it| {
        place += 1;
        it.section != section || (Some(place - 1) == first && !text.is_empty())
    });
    if first.is_none() && !text.is_empty() {
        first = Some(additions.len());
        additions.push(Rc::new(Addition {
            section,
            ..Addition::default()
        }));
    }
    let addition = first.and_then(|place| additions.get_mut(place));
    if let Some(addition) = addition.filter(|it| it.section == section) {
        Rc::make_mut(addition).text = text.to_owned();
    }
}
