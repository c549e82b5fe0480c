//! How each command is reached other than by its keys: by a single click, by dragging, in the
//! outline. A test holds that nobody has to drag, to see the diagram or to use a mouse. The
//! list of commands and the documentation read it.

use super::commands::Command;
use crate::text::Message;

/// The ways to a command.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Routes {
    /// With the keyboard, where it is not one of the command's own keys.
    pub keyboard: Option<Message>,
    /// With single clicks or taps.
    pub click: Message,
    /// By dragging, if at all: it is never the only way.
    pub drag: Option<Message>,
    /// In the outline; nothing for what has no meaning there, such as zoom.
    pub outline: Option<Message>,
}

/// `routes! { Command: keyboard, click, drag, outline; … }`
macro_rules! routes {
    ($($command:ident: $keyboard:expr, $click:expr, $drag:expr, $outline:expr;)*) => {
        /// The ways to every command, in the order of the commands.
        pub const ROUTES: &[(Command, Routes)] = &[
            $((Command::$command, Routes {
                keyboard: $keyboard,
                click: $click,
                drag: $drag,
                outline: $outline,
            }),)*
        ];
    };
}

routes! {
    AddItem: None, Message::RouteClickToolbar, None, Some(Message::RouteOutlineEntry);
    AddAfter: None, Message::RouteClickEither, None, Some(Message::RouteOutlineDetails);
    AddBefore: None, Message::RouteClickEither, None, Some(Message::RouteOutlineDetails);
    QuickEntry: Some(Message::RouteTab), Message::RouteClickEntry, None, Some(Message::RouteOutlineLines);
    PasteList: Some(Message::RoutePasteList), Message::RouteClickList, None, Some(Message::RouteOutlinePaste);
    Rename: None, Message::RouteClickPanelField, None, Some(Message::RouteOutlineTitle);
    Describe: None, Message::RouteClickPanelField, None, Some(Message::RouteOutlineField);
    SetCriteria: Some(Message::RouteContext), Message::RouteClickPanel, None, Some(Message::RouteOutlineCriteria);
    MoveUp: None, Message::RouteClickPanel, Some(Message::RouteDragOrder), Some(Message::RouteOutlineDetails);
    MoveDown: None, Message::RouteClickPanel, Some(Message::RouteDragOrder), Some(Message::RouteOutlineDetails);
    MoveToNextStage: None, Message::RouteClickPanelField, Some(Message::RouteDragStage), Some(Message::RouteOutlineField);
    MoveToPreviousStage: None, Message::RouteClickPanelField, Some(Message::RouteDragStage), Some(Message::RouteOutlineField);
    Duplicate: None, Message::RouteClickEither, None, Some(Message::RouteOutlineDetails);
    Copy: None, Message::RouteClickPanel, None, Some(Message::RouteOutlineDetails);
    Cut: None, Message::RouteClickPanel, None, Some(Message::RouteOutlineDetails);
    Paste: None, Message::RouteClickStage, None, Some(Message::RouteOutlinePaste);
    Delete: None, Message::RouteClickEither, None, Some(Message::RouteOutlineDetails);
    PinOrder: Some(Message::RouteTab), Message::RouteClickStage, None, Some(Message::RouteOutlineStage);
    Tidy: Some(Message::RouteTab), Message::RouteClickStage, None, Some(Message::RouteOutlineStage);
    Undo: None, Message::RouteClickBar, None, Some(Message::RouteOutlineBar);
    Redo: None, Message::RouteClickBar, None, Some(Message::RouteOutlineBar);
    Link: None, Message::RouteClickLink, Some(Message::RouteDragLink), Some(Message::RouteOutlineLinks);
    Unlink: Some(Message::RouteUnlink), Message::RouteClickLinkPanel, None, Some(Message::RouteOutlineUnlink);
    SetAssumption: Some(Message::RouteTab), Message::RouteClickPanelField, None, Some(Message::RouteOutlineField);
    SetStrength: Some(Message::RouteTab), Message::RouteClickPanelField, None, Some(Message::RouteOutlineField);
    Select: None, Message::RouteClickItem, None, Some(Message::RouteOutlineChoose);
    SelectSeveral: None, Message::RouteClickItems, Some(Message::RouteDragFrame), Some(Message::RouteOutlineChoose);
    SelectAll: None, Message::RouteClickStage, None, Some(Message::RouteOutlineChosen);
    SelectNone: None, Message::RouteClickBackground, None, Some(Message::RouteOutlineChosen);
    Trace: Some(Message::RouteContext), Message::RouteClickPanel, None, Some(Message::RouteOutlineDetails);
    WalkNext: None, Message::RouteClickItem, None, Some(Message::RouteOutlineTab);
    WalkBack: None, Message::RouteClickItem, None, Some(Message::RouteOutlineTab);
    WalkUp: None, Message::RouteClickItem, None, Some(Message::RouteOutlineTab);
    WalkDown: None, Message::RouteClickItem, None, Some(Message::RouteOutlineTab);
    WalkFirstInStage: None, Message::RouteClickItem, None, Some(Message::RouteOutlineTab);
    WalkLastInStage: None, Message::RouteClickItem, None, Some(Message::RouteOutlineTab);
    WalkFirst: None, Message::RouteClickItem, None, Some(Message::RouteOutlineTab);
    WalkLast: None, Message::RouteClickItem, None, Some(Message::RouteOutlineTab);
    WalkReturn: None, Message::RouteClickItem, None, Some(Message::RouteOutlineTab);
    TypeAhead: Some(Message::RouteType), Message::RouteClickField, None, Some(Message::RouteOutlineFind);
    Find: None, Message::RouteClickField, None, Some(Message::RouteOutlineFind);
    Filter: Some(Message::RouteTab), Message::RouteClickField, None, Some(Message::RouteOutlineFind);
    ZoomIn: None, Message::RouteClickBelow, None, None;
    ZoomOut: None, Message::RouteClickBelow, None, None;
    ZoomFit: None, Message::RouteClickBelow, None, None;
    ZoomToSelection: None, Message::RouteClickBelow, None, None;
    Pan: None, Message::RouteClickMap, Some(Message::RouteDragBackground), None;
    ShowViews: Some(Message::RouteTab), Message::RouteClickViews, None, Some(Message::RouteOutlineViews);
    Shortcuts: None, Message::RouteClickShortcuts, None, Some(Message::RouteOutlineShortcuts);
}
