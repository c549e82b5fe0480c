//! The specification as text. It is the same document as the file is made of; where a page ends is
//! left to the file.

use crate::spec::Document;
use crate::ui::desk::use_desk;
use crate::ui::specification::paper;
use std::rc::Rc;
use yew::prelude::*;

/// What is shown.
#[derive(Properties)]
pub struct PaperProps {
    /// The specification.
    pub document: Rc<Document>,
}

impl PartialEq for PaperProps {
    /// It is written anew when something in it changes.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.document, &other.document)
    }
}

/// The specification, drawn again only when it has been written again.
#[component]
pub fn Paper(props: &PaperProps) -> Html {
    paper(&use_desk(), &props.document)
}
