//! What the commands that change the chain do: each is one edit with what is said of it. Which
//! item a command is about is found in `act`.

use super::rename::Renaming;
use super::{Canvas, CanvasProps};
use crate::chain::Piece;
use crate::edit::{ChainEdit, Edit, Insertion, NodeEdit, Side};
use crate::editor::ChainAction;
use crate::layout::layout;
use crate::model::{Framework, Id, Node, Stage};
use crate::text::{Message, Phrase, stage_name};
use crate::ui::chain::{self, Linking};
use std::rc::Rc;

impl Canvas {
    pub(super) fn edit_and_say(&mut self, edit: Edit, said: Phrase) -> bool {
        self.desk.edit_and_say(edit, said);
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
        let mut next_id = || self.desk.new_id();
        let title = String::new();
        let edit = ChainEdit::beside(&props.framework, &beside, side, title, &mut next_id);
        let Some(ChainEdit::AddLinked { node, link }) = edit else {
            return false;
        };
        let message = match side {
            Side::After => Message::DiagramAddedAfter,
            Side::Before => Message::DiagramAddedBefore,
        };
        let said = Phrase::new(message).with("title", title_of(&props.framework, &beside));
        let id = node.id.clone();
        self.desk
            .edit_and_say(Edit::Chain(ChainEdit::AddLinked { node, link }), said);
        self.rename_new(props, id)
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
        let piece = Piece::of(&props.framework, &self.targets(props));
        let originals: Vec<Id> = piece.nodes.iter().map(|node| node.id.clone()).collect();
        let piece = piece.with_new_ids(&mut || self.desk.new_id());
        let said = Phrase::new(Message::DiagramDuplicated).with("count", originals.len());
        self.insert(piece, Insertion::Duplicated(originals), said)
    }

    /// Puts items in and chooses them.
    pub(super) fn insert(&mut self, piece: Piece, how: Insertion, said: Phrase) -> bool {
        let new: Vec<Id> = piece.nodes.iter().map(|node| node.id.clone()).collect();
        let Some(first) = new.first().cloned() else {
            return false;
        };
        let edit = Edit::Chain(ChainEdit::Insert { piece, how });
        self.edit_and_say(edit, said);
        self.look(ChainAction::SelectThese(new));
        self.look(ChainAction::Visit(first));
        true
    }

    pub(super) fn delete(&mut self, props: &CanvasProps) -> bool {
        let targets = self.targets(props);
        let said = match targets.as_slice() {
            [] => return false,
            [one] => {
                Phrase::new(Message::AnnounceDeleted).with("title", title_of(&props.framework, one))
            }
            several => Phrase::new(Message::DiagramDeleted).with("count", several.len()),
        };
        self.edit_and_say(Edit::Node(NodeEdit::Delete(targets)), said)
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
        let Some(stage) = self.stage_of_target(props) else {
            return false;
        };
        let (edit, message) = match props.framework.is_pinned(stage) {
            true => (ChainEdit::Unpin(stage), Message::DiagramUnpinned),
            false => {
                let drawn = self.drawn(stage);
                (ChainEdit::Pin { stage, drawn }, Message::DiagramPinned)
            }
        };
        let said = Phrase::new(message).with("stage", stage_name(stage));
        self.edit_and_say(Edit::Chain(edit), said)
    }

    pub(super) fn tidy(&mut self, props: &CanvasProps) -> bool {
        let Some(stage) = self.stage_of_target(props) else {
            return false;
        };
        let mut framework = Framework::clone(&props.framework);
        framework.pinned_stages.retain(|pinned| *pinned != stage);
        let drawing = layout(&framework, &super::picture::options(self.picture.flow));
        let boxes = drawing.boxes.into_iter();
        let of_stage = boxes.filter(|place| place.stage == stage);
        let order = of_stage.map(|place| place.id).collect();
        let said = Phrase::new(Message::DiagramTidied).with("stage", stage_name(stage));
        self.edit_and_say(Edit::Chain(ChainEdit::Tidy { stage, order }), said)
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
        let Some(node) = self.node_of_target(props) else {
            return false;
        };
        let drawn = self.drawn(node.stage);
        let place = drawn.iter().position(|id| *id == node.id);
        let position = place.and_then(|place| place.checked_add_signed(by));
        match position.filter(|position| *position < drawn.len()) {
            Some(position) => self.place(&node, node.stage, position),
            None => false,
        }
    }

    fn node_of_target(&self, props: &CanvasProps) -> Option<Rc<Node>> {
        let id = self.target(props)?;
        props.framework.node(&id).cloned()
    }

    /// Moves an item to a place of a stage, among its items as they are drawn.
    pub(super) fn place(&mut self, node: &Node, stage: Stage, position: usize) -> bool {
        let drawn = self.drawn(stage);
        let said = match node.stage == stage {
            true => Phrase::new(Message::AnnounceMoved)
                .with("number", position + 1)
                .with("of", drawn.len()),
            false => Phrase::new(Message::AnnounceMovedToStage).with("stage", stage_name(stage)),
        };
        let said = said.with("title", node.title.as_str());
        let id = node.id.clone();
        let edit = ChainEdit::Place {
            id,
            stage,
            position,
            drawn,
        };
        self.edit_and_say(Edit::Chain(edit), said)
    }

    pub(super) fn move_to_stage(
        &mut self,
        props: &CanvasProps,
        to: fn(Stage) -> Option<Stage>,
    ) -> bool {
        let Some(node) = self.node_of_target(props) else {
            return false;
        };
        let Some(stage) = to(node.stage) else {
            return false;
        };
        let said = Phrase::new(Message::AnnounceMovedToStage)
            .with("title", node.title.as_str())
            .with("stage", stage_name(stage));
        let edit = NodeEdit::Move {
            id: node.id.clone(),
            stage,
            position: usize::MAX,
        };
        self.edit_and_say(Edit::Node(edit), said)
    }
}

/// The title of an item.
pub fn title_of(framework: &Framework, id: &Id) -> String {
    framework
        .node(id)
        .map_or_else(String::new, |node| node.title.clone())
}
