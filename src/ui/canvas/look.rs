//! How each box and each link looks for now: chosen, on the path, hidden. Derived from the view.
//! What it is drawn like belongs in `canvas.css`, which also dims what is on no path: most of a
//! large chain, which then need not be touched.

use super::picture::Picture;
use crate::chain::PathFocus;
use crate::editor::ChainView;
use crate::model::Id;
use std::collections::HashSet;

/// How a box looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Look {
    /// It is the one that Tab leads to.
    pub is_current: bool,
    /// What the link to it assumes is shown.
    pub is_hinted: bool,
    /// It is chosen.
    pub is_selected: bool,
    /// Something is chosen, and this is on a path with it.
    pub is_on_path: bool,
    /// It is hidden by the filter.
    pub is_hidden: bool,
    /// A link is being made from it.
    pub is_source: bool,
    /// It is being dragged.
    pub is_dragged: bool,
}

/// How a link looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct LinkLook {
    /// Something is chosen, and this is on a path with it.
    pub is_on_path: bool,
    /// One of its ends is hidden by the filter.
    pub is_hidden: bool,
    /// What it assumes is shown.
    pub is_shown: bool,
    /// Its strength is written beside it.
    pub is_labelled: bool,
}

/// What looks depend on.
pub struct Looking<'a> {
    /// How the chain is looked at.
    pub view: &'a ChainView,
    /// What is on a path with what is chosen, if anything is chosen.
    pub focus: Option<&'a PathFocus>,
    /// What the filter hides.
    pub hidden: &'a HashSet<Id>,
    /// The item that is dragged.
    pub dragged: Option<&'a Id>,
    /// The link whose assumption is shown.
    pub shown: Option<&'a Id>,
    /// Whether the keyboard came along the link whose assumption is shown.
    pub is_hinted: bool,
    /// The item that Tab leads to.
    pub tab_stop: Option<&'a Id>,
}

/// More links than this have their strength written beside them only when they are looked at.
const MOST_LABELS: usize = 60;

impl Looking<'_> {
    /// How every box looks: one list a stage.
    pub fn boxes(&self, picture: &Picture) -> Vec<Vec<Look>> {
        let selected: HashSet<&Id> = self.view.selected.iter().collect();
        let bands = picture.bands.iter();
        let looks = bands.map(|band| {
            let ids = band.boxes.iter().map(|place| &place.id);
            ids.map(|id| self.look(id, selected.contains(id))).collect()
        });
        looks.collect()
    }

    fn look(&self, id: &Id, is_selected: bool) -> Look {
        let is_on_path = self.focus.map(|focus| focus.nodes.contains(id));
        let is_current = self.tab_stop == Some(id);
        Look {
            is_current,
            is_hinted: is_current && self.is_hinted,
            is_selected,
            is_on_path: is_on_path == Some(true),
            is_hidden: self.hidden.contains(id),
            is_source: self.view.linking_from.as_ref() == Some(id),
            is_dragged: self.dragged == Some(id),
        }
    }

    /// How every link looks.
    pub fn links(&self, picture: &Picture) -> Vec<LinkLook> {
        let is_few = picture.routes.len() <= MOST_LABELS;
        let routes = picture.routes.iter();
        let looks = routes.map(|route| {
            let is_on_path = self.focus.map(|focus| focus.links.contains(&route.id));
            let is_shown = self.shown == Some(&route.id);
            LinkLook {
                is_on_path: is_on_path == Some(true),
                is_hidden: self.hidden.contains(&route.from) || self.hidden.contains(&route.to),
                is_shown,
                is_labelled: is_on_path.unwrap_or(is_few),
            }
        });
        looks.collect()
    }
}
