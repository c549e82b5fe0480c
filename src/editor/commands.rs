//! Every command on the chain, as data: what it is called, and its keys. The keyboard, the list
//! of shortcuts and the documentation all read this table. How else each is reached is in
//! `routes`; what a command does is an edit or an action.

use super::key::Key;
use crate::text::Message;

/// What commands belong together in a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CommandGroup {
    /// Items and their order.
    Change,
    /// What leads to what.
    Links,
    /// Which items are meant.
    Choose,
    /// Where the keyboard stands.
    Walk,
    /// What is shown.
    Look,
}

impl CommandGroup {
    /// The groups, in the order of a list.
    pub const ALL: [CommandGroup; 5] = [
        CommandGroup::Change,
        CommandGroup::Links,
        CommandGroup::Choose,
        CommandGroup::Walk,
        CommandGroup::Look,
    ];

    /// What the group is called.
    pub fn name(self) -> Message {
        match self {
            CommandGroup::Change => Message::CommandGroupChange,
            CommandGroup::Links => Message::CommandGroupLinks,
            CommandGroup::Choose => Message::CommandGroupChoose,
            CommandGroup::Walk => Message::CommandGroupWalk,
            CommandGroup::Look => Message::CommandGroupLook,
        }
    }

    /// Whether its commands change the view and not the framework.
    pub fn is_view(self) -> bool {
        !matches!(self, CommandGroup::Change | CommandGroup::Links)
    }
}

/// A command in the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CommandEntry {
    /// Which command.
    pub command: Command,
    /// A short name for tests, ids of elements and the documentation.
    pub id: &'static str,
    /// What people read.
    pub name: Message,
    /// What it belongs with.
    pub group: CommandGroup,
    /// The keys that give it while the diagram has the focus; none for a command that is reached
    /// by its button or field alone.
    pub keys: &'static [Key],
}

/// `commands! { /// what it does
/// Command, "id", Message::Name, Group, [keys]; … }`: one row a command, so that none can be in the
/// enum and not in the table.
macro_rules! commands {
    ($($(#[$doc:meta])* $command:ident, $id:literal, $name:path, $group:ident, [$($key:expr),*];)*) => {
        /// Something that can be done to the chain, or to the view of it.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Command {
            $($(#[$doc])* $command,)*
        }

        /// Every command, group by group.
        pub const COMMANDS: &[CommandEntry] = &[
            $(CommandEntry {
                command: Command::$command,
                id: $id,
                name: $name,
                group: CommandGroup::$group,
                keys: &[$($key),*],
            },)*
        ];
    };
}

commands! {
    /// An item in the stage of the current one.
    AddItem, "add-item", Message::CommandAddItem, Change, [Key::alone("Enter").and_shift()];
    /// An item in the next stage that the current one leads to.
    AddAfter, "add-after", Message::CommandAddAfter, Change, [Key::control("Enter")];
    /// An item in the stage before that leads to the current one.
    AddBefore, "add-before", Message::CommandAddBefore, Change, [Key::control("Enter").and_shift()];
    /// Items one a line.
    QuickEntry, "quick-entry", Message::CommandQuickEntry, Change, [];
    /// A list from elsewhere, with a preview.
    PasteList, "paste-list", Message::CommandPasteList, Change, [];
    /// The title, where it stands.
    Rename, "rename", Message::CommandRename, Change, [Key::alone("Enter"), Key::alone("F2")];
    /// Everything else about an item.
    Describe, "describe", Message::CommandDescribe, Change, [Key::alone("Enter").and_alt()];
    /// Success and failure of an outcome.
    SetCriteria, "set-criteria", Message::CommandSetCriteria, Change, [];
    /// Up in its stage.
    MoveUp, "move-up", Message::CommandMoveUp, Change, [Key::control("ArrowUp")];
    /// Down in its stage.
    MoveDown, "move-down", Message::CommandMoveDown, Change, [Key::control("ArrowDown")];
    /// To the next stage; any stage can be chosen in the panel.
    MoveToNextStage, "move-to-next-stage", Message::CommandMoveToNextStage, Change, [Key::control("ArrowRight")];
    /// To the stage before.
    MoveToPreviousStage, "move-to-previous-stage", Message::CommandMoveToPreviousStage, Change, [Key::control("ArrowLeft")];
    /// What is chosen, or the current item.
    Duplicate, "duplicate", Message::CommandDuplicate, Change, [Key::control("d")];
    /// What is chosen, or the current item.
    Copy, "copy", Message::CommandCopy, Change, [Key::control("c")];
    /// Copy, then delete.
    Cut, "cut", Message::CommandCut, Change, [Key::control("x")];
    /// A piece of a chain, or a list.
    Paste, "paste", Message::CommandPaste, Change, [Key::control("v")];
    /// What is chosen, or the current item.
    Delete, "delete", Message::CommandDelete, Change, [Key::alone("Delete")];
    /// Keep the order of a stage, or leave it to the drawing.
    PinOrder, "pin-order", Message::CommandPinOrder, Change, [];
    /// Give a stage a tidy order.
    Tidy, "tidy", Message::CommandTidy, Change, [];
    /// Take the last step back.
    Undo, "undo", Message::CommandUndo, Change, [Key::control("z")];
    /// Take it again.
    Redo, "redo", Message::CommandRedo, Change, [Key::control("z").and_shift(), Key::control("y")];
    /// From the current item to another.
    Link, "link", Message::CommandLink, Links, [Key::control("k")];
    /// Remove a link.
    Unlink, "unlink", Message::CommandUnlink, Links, [];
    /// What has to be true for a link.
    SetAssumption, "set-assumption", Message::CommandSetAssumption, Links, [];
    /// How strong the evidence for a link is.
    SetStrength, "set-strength", Message::CommandSetStrength, Links, [];
    /// The current item and no other.
    Select, "select", Message::CommandSelect, Choose, [Key::alone(" ")];
    /// The current item as well, or no longer.
    SelectSeveral, "select-several", Message::CommandSelectSeveral, Choose, [Key::control(" ")];
    /// Every item that is shown.
    SelectAll, "select-all", Message::CommandSelectAll, Choose, [Key::control("a")];
    /// Nothing; a link that was begun is not made.
    SelectNone, "select-none", Message::CommandSelectNone, Choose, [Key::alone("Escape")];
    /// Every path from an input to a long-term outcome.
    Trace, "trace", Message::CommandTrace, Choose, [];
    /// Along a link.
    WalkNext, "walk-next", Message::CommandWalkNext, Walk, [Key::alone("ArrowRight")];
    /// Back along a link.
    WalkBack, "walk-back", Message::CommandWalkBack, Walk, [Key::alone("ArrowLeft")];
    /// Up among siblings.
    WalkUp, "walk-up", Message::CommandWalkUp, Walk, [Key::alone("ArrowUp")];
    /// Down among siblings.
    WalkDown, "walk-down", Message::CommandWalkDown, Walk, [Key::alone("ArrowDown")];
    /// To the first of the stage.
    WalkFirstInStage, "walk-first-in-stage", Message::CommandWalkFirstInStage, Walk, [Key::alone("Home")];
    /// To the last of the stage.
    WalkLastInStage, "walk-last-in-stage", Message::CommandWalkLastInStage, Walk, [Key::alone("End")];
    /// To the first of all.
    WalkFirst, "walk-first", Message::CommandWalkFirst, Walk, [Key::control("Home")];
    /// To the last of all.
    WalkLast, "walk-last", Message::CommandWalkLast, Walk, [Key::control("End")];
    /// Back along the path walked.
    WalkReturn, "walk-return", Message::CommandWalkReturn, Walk, [Key::alone("Backspace")];
    /// To a title that begins with what is typed.
    TypeAhead, "type-ahead", Message::CommandTypeAhead, Walk, [];
    /// Items by their words.
    Find, "find", Message::CommandFind, Look, [Key::alone("/")];
    /// By partner, stage, strength, open or fixed.
    Filter, "filter", Message::CommandFilter, Look, [];
    /// Larger.
    ZoomIn, "zoom-in", Message::CommandZoomIn, Look, [Key::alone("+"), Key::alone("=")];
    /// Smaller.
    ZoomOut, "zoom-out", Message::CommandZoomOut, Look, [Key::alone("-")];
    /// All of it.
    ZoomFit, "zoom-fit", Message::CommandZoomFit, Look, [Key::alone("*")];
    /// What is chosen.
    ZoomToSelection, "zoom-to-selection", Message::CommandZoomToSelection, Look, [Key::alone(".")];
    /// Move the view.
    Pan, "pan", Message::CommandPan, Look, [Key::control("ArrowLeft").and_shift(), Key::control("ArrowRight").and_shift(), Key::control("ArrowUp").and_shift(), Key::control("ArrowDown").and_shift()];
    /// The diagram, the outline or both.
    ShowViews, "show-views", Message::CommandShowViews, Look, [];
    /// The list of shortcuts.
    Shortcuts, "shortcuts", Message::CommandShortcuts, Look, [Key::alone("?")];
}

/// The command that a key gives while the diagram has the focus. Letters that give none are for
/// typing ahead.
pub fn command_of_key(control: bool, shift: bool, alt: bool, name: &str) -> Option<Command> {
    let gives = |entry: &&CommandEntry| {
        let mut keys = entry.keys.iter();
        keys.any(|key| key.is_pressed(control, shift, alt, name))
    };
    COMMANDS.iter().find(gives).map(|entry| entry.command)
}
