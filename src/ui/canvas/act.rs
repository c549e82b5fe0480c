//! From a command to what it does: an action of the editor, a move of the view, or a change of
//! the chain, which is in `change`. Which key or button gives a command is decided elsewhere.

use super::{Canvas, CanvasProps};
use crate::edit::Side;
use crate::editor::{ChainAction, Command, DrawnOrder, Step};
use crate::model::{Id, Stage};
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
            Command::Copy => self.copy_by_button(props, false),
            Command::Cut => self.copy_by_button(props, true),
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
    /// the current one where no more than one other is chosen. Of several it is said that what is
    /// done is done to all of them.
    pub(super) fn targets(&self, props: &CanvasProps) -> Vec<Id> {
        let selected = &props.view.selected;
        let current = self.current(props);
        let is_apart = |id: &Id| self.by_key && selected.len() == 1 && !selected.contains(id);
        match selected.is_empty() || current.as_ref().is_some_and(is_apart) {
            true => current.into_iter().collect(),
            false => selected.clone(),
        }
    }

    /// The one item that a command is about.
    pub(super) fn target(&self, props: &CanvasProps) -> Option<Id> {
        match self.targets(props).as_slice() {
            [only] => Some(only.clone()),
            _ => self.current(props),
        }
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
