//! What the commands that change the chain are about here, and what has the focus afterwards. What
//! they do is in `ui::chain`, the same as in the outline; which command, in `act`.

use super::rename::Renaming;
use super::{Canvas, CanvasProps};
use crate::edit::{Edit, NodeEdit, Side};
use crate::editor::ChainAction;
use crate::model::{Id, Node, Stage};
use crate::text::{Message, Phrase, stage_name};
use crate::ui::chain::{self, Linking};
use std::rc::Rc;

impl Canvas {
    /// What was done may have moved or taken what had the focus: the current box gets it.
    fn keep_focus(&mut self) -> bool {
        self.wants_focus |= self.has_focus;
        true
    }

    pub(super) fn add_item(&mut self, props: &CanvasProps) -> bool {
        let beside = self.target(props);
        let stage = beside.as_ref().and_then(|id| props.framework.node(id));
        let stage = stage.map_or(Stage::default(), |node| node.stage);
        let node = Node {
            id: self.desk.new_id(),
            stage,
            ..Node::default()
        };
        let id = node.id.clone();
        let said = Phrase::new(Message::DiagramAdded).with("stage", stage_name(stage));
        let edit = Edit::Node(NodeEdit::Add {
            node,
            after: beside,
        });
        self.desk.edit_and_say(edit, said);
        self.rename_new(props, id)
    }

    pub(super) fn add_beside(&mut self, props: &CanvasProps, side: Side) -> bool {
        let Some(beside) = self.target(props) else {
            return self.add_item(props);
        };
        match chain::add_beside(&self.desk, &props.framework, &beside, side) {
            Some(id) => self.rename_new(props, id),
            None => false,
        }
    }

    /// Goes to an item that was made a moment ago, and asks for its title.
    fn rename_new(&mut self, props: &CanvasProps, id: Id) -> bool {
        if !props.view.selected.is_empty() {
            self.look(ChainAction::Select(id.clone()));
        }
        self.look(ChainAction::Visit(id.clone()));
        self.renaming = Some(Renaming::of_new(id));
        true
    }

    pub(super) fn duplicate(&mut self, props: &CanvasProps) -> bool {
        chain::duplicate(&self.desk, &props.framework, &self.targets(props));
        self.keep_focus()
    }

    pub(super) fn delete(&mut self, props: &CanvasProps) -> bool {
        chain::delete(&self.desk, &props.framework, &self.targets(props));
        self.keep_focus()
    }

    pub(super) fn link(&mut self, props: &CanvasProps) -> bool {
        let Some(node) = self.target(props) else {
            return false;
        };
        let side = chain::Side::LeadsTo;
        props.on_link.emit(Linking { node, side });
        false
    }

    /// Begins a link whose other end is clicked, or walked to.
    pub(super) fn start_link(&mut self, props: &CanvasProps) -> bool {
        let Some(from) = self.target(props) else {
            return false;
        };
        self.wants_focus = true;
        self.look(ChainAction::StartLink(from));
        true
    }

    pub(super) fn pin(&mut self, props: &CanvasProps) -> bool {
        if let Some(stage) = self.stage_of_target(props) {
            chain::keep_order(&self.desk, &props.framework, stage, self.drawn(stage));
        }
        self.keep_focus()
    }

    pub(super) fn tidy(&mut self, props: &CanvasProps) -> bool {
        if let Some(stage) = self.stage_of_target(props) {
            chain::tidy(&self.desk, &props.framework, stage);
        }
        self.keep_focus()
    }

    fn stage_of_target(&self, props: &CanvasProps) -> Option<Stage> {
        let id = self.target(props)?;
        Some(props.framework.node(&id)?.stage)
    }

    /// The items of a stage as they are drawn.
    pub(super) fn drawn(&self, stage: Stage) -> Vec<Id> {
        let boxes = self.picture.boxes();
        let of_stage = boxes.filter(|place| place.stage == stage);
        of_stage.map(|place| place.id.clone()).collect()
    }

    pub(super) fn move_by(&mut self, props: &CanvasProps, by: isize) -> bool {
        if let Some(node) = self.node_of_target(props) {
            chain::move_by(&self.desk, &node, &self.drawn(node.stage), by);
        }
        self.keep_focus()
    }

    fn node_of_target(&self, props: &CanvasProps) -> Option<Rc<Node>> {
        let id = self.target(props)?;
        props.framework.node(&id).cloned()
    }

    /// Moves an item to a place of a stage, among its items as they are drawn.
    pub(super) fn place(&mut self, node: &Node, stage: Stage, position: usize) {
        chain::place_at(&self.desk, node, stage, position, self.drawn(stage));
        self.keep_focus();
    }

    pub(super) fn move_to_stage(
        &mut self,
        props: &CanvasProps,
        to: fn(Stage) -> Option<Stage>,
    ) -> bool {
        if let Some(node) = self.node_of_target(props)
            && let Some(stage) = to(node.stage)
        {
            chain::move_to_stage(&self.desk, &node, stage);
        }
        self.keep_focus()
    }
}
