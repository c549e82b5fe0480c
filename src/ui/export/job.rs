//! What is to be made: a format, and all that goes into it.

use super::{ExportChoice, Format};
use crate::export::FileFormat;
use crate::model::Framework;
use crate::spec::{Document, SpecOptions, document};
use crate::ui::clock;
use crate::ui::desk::use_desk;
use std::rc::Rc;
use yew::prelude::*;

/// Something to be made.
#[derive(Clone)]
pub struct Job {
    /// The format.
    pub format: Format,
    /// What else was chosen.
    pub choice: ExportChoice,
    /// What it is made of.
    pub framework: Rc<Framework>,
    /// The earlier version, if what changed since is to be listed.
    pub earlier: Option<Rc<Framework>>,
    /// The specification, if it is one.
    pub document: Option<Rc<Document>>,
}

impl PartialEq for Job {
    /// The same versions, by where they are: comparing what is in them would take its time.
    fn eq(&self, other: &Self) -> bool {
        let place = |version: &Rc<Framework>| Rc::as_ptr(version);
        self.choice == other.choice
            && Rc::ptr_eq(&self.framework, &other.framework)
            && self.earlier.as_ref().map(place) == other.earlier.as_ref().map(place)
    }
}

impl Job {
    /// Whether the file opens again with nothing lost.
    pub fn opens_again(&self) -> bool {
        match self.format {
            Format::Json | Format::File(FileFormat::Ocds) => true,
            Format::Pdf => self.choice.is_attached,
            _ => false,
        }
    }
}

/// Whether a format is the specification in some form.
pub fn is_specification(format: Format) -> bool {
    use FileFormat::{Docx, Html, Markdown, Odt};
    matches!(
        format,
        Format::Pdf | Format::File(Html | Docx | Odt | Markdown)
    )
}

/// What is to be made of a choice. A specification is written once for preview and file, and
/// again only when something in it has changed.
#[hook]
pub fn use_job(
    framework: &Rc<Framework>,
    earlier: Option<&Rc<Framework>>,
    choice: ExportChoice,
) -> Option<Job> {
    let desk = use_desk();
    let earlier = earlier.filter(|_| choice.says_changes).cloned();
    let is_written = choice.format.is_some_and(is_specification);
    let place = |version: &Rc<Framework>| Rc::as_ptr(version) as usize;
    let versions = (place(framework), earlier.as_ref().map(place));
    let document = {
        let (framework, earlier) = (Rc::clone(framework), earlier.clone());
        use_memo((is_written, versions), move |_| {
            is_written.then(|| {
                let options = SpecOptions {
                    date: Some(clock::today()),
                    drawn: true,
                    profile: None,
                    earlier: earlier.as_deref(),
                };
                Rc::new(document(&framework, &desk.text(), &options))
            })
        })
    };
    Some(Job {
        format: choice.format?,
        choice,
        framework: Rc::clone(framework),
        earlier,
        document: (*document).clone(),
    })
}
