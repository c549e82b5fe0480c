//! The drawn marks: one for each stage and each degree of progress. Each is decoration
//! beside words, so it is hidden from assistive technology.

use crate::editor::Mark;
use crate::model::Stage;
use yew::prelude::*;

/// The mark of a stage.
pub fn stage_mark(stage: Stage) -> Html {
    drawn(stage_path(stage), "mark stage-mark")
}

/// The path of a stage's mark on a 20 by 20 square: square, arrow, stack, shoot, leaf, sun.
pub fn stage_path(stage: Stage) -> &'static str {
    match stage {
        Stage::Input => "M4 4h12v12H4z",
        Stage::Activity => "M3 10h11M10 5l5 5-5 5",
        Stage::Output => "M4 6h12M4 10h12M4 14h12",
        Stage::ShortTermOutcome => {
            "M10 17V9M10 11C10 7 7 5 4 5c0 4 2 6 6 6M10 9c0-3 2-5 6-5 0 3-2 5-6 5"
        }
        Stage::IntermediateOutcome => "M4 16C4 8 8 4 16 4c0 8-4 12-12 12zM4 16l7-7",
        Stage::LongTermOutcome => {
            "M6.5 10a3.5 3.5 0 1 0 7 0 3.5 3.5 0 1 0-7 0M10 2v2M10 16v2M2 10h2M16 10h2M4.5 4.5l1.4 1.4M14.1 14.1l1.4 1.4M4.5 15.5l1.4-1.4M14.1 5.9l1.4-1.4"
        }
    }
}

/// The mark of a degree of progress: empty, half and full circle with a tick.
pub fn progress_mark(mark: Mark) -> Html {
    let path = match mark {
        Mark::Empty => "M3 10a7 7 0 1 0 14 0 7 7 0 1 0-14 0",
        Mark::Started => "M3 10a7 7 0 1 0 14 0 7 7 0 1 0-14 0M10 3v14M12 4v12M14 5v10M16 8v4",
        Mark::Complete => "M3 10a7 7 0 1 0 14 0 7 7 0 1 0-14 0M6.5 10l2.5 2.5 4.5-5",
    };
    drawn(path, "mark progress-mark")
}

/// A tool's mark, from its path on a 20 by 20 square.
pub fn tool(path: &'static str) -> Html {
    drawn(path, "mark")
}

/// An arrow back on itself.
pub const UNDO: &str = "M8 5L4 9l4 4M4 9h8a4 4 0 0 1 0 8h-2";
/// The same arrow, forward.
pub const REDO: &str = "M12 5l4 4-4 4M16 9H8a4 4 0 0 0 0 8h2";
/// A plus.
pub const PLUS: &str = "M10 4v12M4 10h12";
/// A cross.
pub const CROSS: &str = "M5 5l10 10M15 5L5 15";
/// A small arrow down.
pub const DOWN: &str = "M5 8l5 5 5-5";

fn drawn(path: &'static str, class: &'static str) -> Html {
    html! {
        <svg class={class} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
            <path d={path} fill="none" stroke="currentColor" stroke-width="1.75"
                stroke-linecap="round" stroke-linejoin="round" />
        </svg>
    }
}
