//! What the paper is drawn with: the words at hand, and the framework that its sentences lead to.

use crate::editor::part_of;
use crate::model::Framework;
use crate::spec::Paragraph;
use crate::ui::desk::Desk;
use std::rc::Rc;

/// What the paper is drawn with.
pub struct Sheet<'a> {
    /// The desk of the element.
    pub desk: &'a Desk,
    /// The framework that is edited from it; nothing where it is only looked at.
    pub framework: Option<&'a Rc<Framework>>,
}

impl Sheet<'_> {
    /// Whether a paragraph leads to where it is edited. One with links of its own keeps those.
    pub fn leads(&self, paragraph: &Paragraph) -> bool {
        let place = paragraph.place.as_ref();
        self.framework.is_some()
            && place.and_then(part_of).is_some()
            && paragraph.runs.iter().all(|run| run.link.is_none())
    }

    /// The id of an element of the paper. There is none on a paper that is only looked at, which
    /// may lie beside another.
    pub fn id(&self, id: &str) -> Option<String> {
        self.framework.map(|_| id.to_owned())
    }
}
