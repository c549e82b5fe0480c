//! What happens in the diagram. What is done about it is in the files that each of these names.

use super::show::Meant;
use crate::editor::Command;
use crate::model::Id;
use web_sys::TouchEvent;
use yew::prelude::*;

/// What happens in the diagram.
pub enum Msg {
    /// A key was pressed in it.
    Key(KeyboardEvent),
    /// A command was chosen.
    Run(Command),
    /// The pointer was pressed.
    Down(PointerEvent),
    /// It moved.
    Moved(PointerEvent),
    /// It is held at the edge of the view.
    Drifted,
    /// Two fingers came, or moved.
    Touched(TouchEvent),
    /// The pointer is on the map.
    MapPressed(PointerEvent),
    /// The view was scrolled.
    Scrolled,
    /// It was let go.
    Up(PointerEvent),
    /// What it did is over, without a result.
    Cancelled,
    /// It is over something else.
    Over(MouseEvent),
    /// Something was clicked.
    Clicked(MouseEvent),
    /// Something was clicked twice.
    DoubleClicked,
    /// The wheel was turned.
    Wheel(WheelEvent),
    /// Something got the focus: which box, if it is one.
    Focused(Option<Id>),
    /// The focus left something; whether it stays in the diagram.
    Unfocused(bool),
    /// A title is being typed.
    Typed(String),
    /// A key was pressed in the title.
    TitleKey(KeyboardEvent),
    /// The field of a title was ended by a key before it was there: kept or not.
    TitleEnded(bool),
    /// The panel of what was chosen has been drawn.
    Cleared,
    /// The title was left.
    TitleLeft,
    /// The element has another size.
    Resized,
    /// Typing has paused.
    Settle,
    /// What was chosen or found elsewhere is to be in sight.
    Show(Meant),
    /// Something was copied; with `true`, cut.
    Copied(Event, bool),
    /// Something was pasted.
    Pasted(Event),
    /// A text was read for pasting.
    Read(String),
    /// Clicking adds to what is chosen, or no longer.
    SelectSeveral,
    /// More tools are shown, or no longer.
    ShowMore,
    /// The map is shown, or no longer.
    ShowMap,
    /// A link is begun, whose other end is clicked.
    StartLink,
    /// No link is made after all.
    StopLink,
}
