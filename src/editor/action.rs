//! What can happen in the editor: a change to the framework, or a change of view.

use super::{ChainAction, Notice, Page, SaveState};
use crate::edit::{Edit, Moment};
use crate::import::Imported;
use crate::model::{Framework, Id};
use crate::text::Phrase;
use std::rc::Rc;

/// Something that happens in the editor.
#[derive(Debug, Clone)]
pub enum Action {
    /// Change the framework.
    Edit(Edit, Moment),
    /// Change the framework, and say so.
    EditAndSay(Edit, Moment, Phrase),
    /// Change the framework, and say so, if it is still this version: what was offered for one
    /// version may be wrong for the next.
    EditOf(Rc<Framework>, Edit, Moment, Phrase),
    /// Look at the chain in another way.
    Chain(ChainAction),
    /// A field was left: the next letter starts a new step.
    EndBurst,
    /// Take the last step back.
    Undo,
    /// Take the last undone step again.
    Redo,
    /// Compare the framework with an earlier version of it, or with none.
    Compare(Option<Rc<Framework>>),
    /// Show a page.
    Show(Page),
    /// Go back to the page that a table was to be opened from.
    LeaveTable,
    /// Start a blank framework, with the question at a time.
    StartBlank,
    /// Open a framework that was read from a file or an example.
    OpenImported(Rc<Imported>),
    /// Open a draft of this device.
    OpenDraft {
        /// Which draft.
        draft_id: Id,
        /// What it holds, and what was repaired to read it.
        imported: Rc<Imported>,
        /// The page it was left on.
        page: Page,
        /// When it was stored, in local time as people read it.
        saved_at: String,
    },
    /// This version is stored, at this local time.
    Saved(Rc<Framework>, String),
    /// Storing failed, or is not allowed here: why, as the page shows it.
    NotSaved(SaveState),
    /// This draft was deleted from the device.
    DraftDeleted(Id),
    /// This draft was put back on the device.
    DraftRestored(Id),
    /// Another tab changed the same draft: from now on this is kept as a separate draft.
    KeepSeparately {
        /// The title of the separate draft.
        title: String,
    },
    /// Say something in the live region.
    Announce(Phrase),
    /// Show something people should know.
    Notify(Notice),
    /// Dismiss a notice, by its place in the list.
    Dismiss(usize),
}
