//! What the commands of the diagram do: each is an edit or an action of the editor, or moves the
//! view. Which key or button gives a command is decided elsewhere.

use super::rename::Renaming;
use super::{Canvas, CanvasProps};
use crate::chain::Piece;
use crate::edit::{ChainEdit, Edit, Insertion, NodeEdit, Side};
use crate::editor::{ChainAction, Command, DrawnOrder, Step};
use crate::layout::layout;
use crate::model::{Framework, Id, Node, Stage};
use crate::text::{Message, Phrase, stage_name};
use crate::ui::chain::{self, Linking};
use std::rc::Rc;
use yew::prelude::*;

impl Canvas {
    /// Whether a command is the diagram's own. The others are left to the page around it, and to
    /// the browser's events for the clipboard.
    pub(super) fn handles(&self, command: Command) -> bool {
        !matches!(
            command,
            Command::Undo
                | Command::Redo
                | Command::Copy
                | Command::Cut
                | Command::Paste
                | Command::Find
                | Command::Filter
                | Command::Shortcuts
                | Command::ShowViews
        )
    }

    /// Makes the command of a button happen: it is about what is chosen.
    pub(super) fn run_by_button(&mut self, ctx: &Context<Self>, command: Command) -> bool {
        self.by_key = false;
        self.run(ctx, command)
    }

    /// Makes a command happen.
    pub(super) fn run(&mut self, ctx: &Context<Self>, command: Command) -> bool {
        if let Some(step) = step_of(command) {
            return self.walk(ctx, command, step);
        }
        let props = ctx.props();
        match command {
            Command::AddItem => self.add_item(props),
            Command::AddAfter => self.add_beside(props, Side::After),
            Command::AddBefore => self.add_beside(props, Side::Before),
            Command::Rename => self.enter(props),
            Command::MoveUp => self.move_by(props, -1),
            Command::MoveDown => self.move_by(props, 1),
            Command::MoveToNextStage => self.move_to_stage(props, Stage::next),
            Command::MoveToPreviousStage => self.move_to_stage(props, Stage::previous),
            Command::Duplicate => self.duplicate(props),
            Command::Delete => self.delete(props),
            Command::PinOrder => self.pin(props),
            Command::Tidy => self.tidy(props),
            Command::Link => self.link(props),
            Command::Copy => self.copy_by_button(props),
            Command::Cut => self.copy_by_button(props) | self.delete(props),
            Command::Paste => self.paste_by_button(ctx),
            Command::WalkReturn => self.look(ChainAction::WalkBack),
            _ => self.choose_or_look(props, command),
        }
    }

    fn choose_or_look(&mut self, props: &CanvasProps, command: Command) -> bool {
        let current = || self.current(props);
        match command {
            Command::Select | Command::Describe => {
                current().is_some_and(|id| self.look(ChainAction::Select(id)))
            }
            Command::SelectSeveral => {
                current().is_some_and(|id| self.look(ChainAction::SelectAlso(id)))
            }
            Command::SelectAll => {
                let shown = self.order(props).iter().flatten().cloned().collect();
                self.look(ChainAction::SelectThese(shown))
            }
            Command::SelectNone => self.escape(props),
            Command::ZoomIn => self.sight.zoom_by(1.25),
            Command::ZoomOut => self.sight.zoom_by(0.8),
            Command::ZoomFit => self.sight.fit(&self.picture, &[]),
            Command::ZoomToSelection => {
                let targets = self.targets(props);
                self.sight.fit(&self.picture, &targets)
            }
            _ => false,
        }
    }

    fn walk(&mut self, ctx: &Context<Self>, command: Command, step: Step) -> bool {
        let along = matches!(command, Command::WalkNext | Command::WalkBack);
        self.typed.note_step(along);
        let order = self.order(ctx.props());
        self.look(ChainAction::Walk(step, order))
    }

    /// The items as they are drawn, without those that are hidden.
    pub(super) fn order(&self, props: &CanvasProps) -> DrawnOrder {
        self.picture
            .order(&props.view.filter.hidden(&props.framework))
    }

    /// The item that the keyboard stands on.
    pub(super) fn current(&self, props: &CanvasProps) -> Option<Id> {
        let order = self.order(props);
        props.view.tab_stop(&order).cloned()
    }

    /// The items that a command is about: what is chosen, else the current one. A key is about
    /// the current one, and about all that is chosen only if it is one of them.
    pub(super) fn targets(&self, props: &CanvasProps) -> Vec<Id> {
        let selected = &props.view.selected;
        let current = self.current(props);
        let is_apart = |id: &Id| self.by_key && !selected.contains(id);
        match selected.is_empty() || current.as_ref().is_some_and(is_apart) {
            true => current.into_iter().collect(),
            false => selected.clone(),
        }
    }

    /// The one item that a command is about.
    fn target(&self, props: &CanvasProps) -> Option<Id> {
        match self.targets(props).as_slice() {
            [only] => Some(only.clone()),
            _ => self.current(props),
        }
    }

    fn edit_and_say(&mut self, edit: Edit, said: Phrase) -> bool {
        self.desk.edit_and_say(edit, said);
        self.wants_focus |= self.has_focus;
        true
    }

    /// Enter: the end of a link that is being made, else a new title.
    fn enter(&mut self, props: &CanvasProps) -> bool {
        let Some(current) = self.target(props) else {
            return false;
        };
        match props.view.linking_from.clone() {
            Some(from) => self.join(props, from, self.current(props).unwrap_or(current)),
            None => self.rename(props, current),
        }
    }

    /// Asks for a link.
    pub(super) fn join(&mut self, props: &CanvasProps, from: Id, to: Id) -> bool {
        self.look(ChainAction::StopLink);
        props.on_join.emit((from, to));
        false
    }

    fn escape(&mut self, props: &CanvasProps) -> bool {
        self.visited = None;
        self.hovered = None;
        self.end_gesture();
        match props.view.linking_from {
            Some(_) => self.look(ChainAction::StopLink),
            None => self.look(ChainAction::SelectNone),
        };
        true
    }

    fn add_item(&mut self, props: &CanvasProps) -> bool {
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

    fn add_beside(&mut self, props: &CanvasProps, side: Side) -> bool {
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

    fn duplicate(&mut self, props: &CanvasProps) -> bool {
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

    fn link(&mut self, props: &CanvasProps) -> bool {
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

    fn pin(&mut self, props: &CanvasProps) -> bool {
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

    fn tidy(&mut self, props: &CanvasProps) -> bool {
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

    fn move_by(&mut self, props: &CanvasProps, by: isize) -> bool {
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

    fn move_to_stage(&mut self, props: &CanvasProps, to: fn(Stage) -> Option<Stage>) -> bool {
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

fn step_of(command: Command) -> Option<Step> {
    Some(match command {
        Command::WalkNext => Step::AlongNext,
        Command::WalkBack => Step::AlongBack,
        Command::WalkUp => Step::UpInStage,
        Command::WalkDown => Step::DownInStage,
        Command::WalkFirstInStage => Step::FirstInStage,
        Command::WalkLastInStage => Step::LastInStage,
        Command::WalkFirst => Step::First,
        Command::WalkLast => Step::Last,
        _ => return None,
    })
}
