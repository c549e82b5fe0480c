//! The editor: a framework with its history, and the state of the view. It is pure: time and
//! randomness are passed in. What it looks like belongs in `ui`; storing it in `storage`.

mod action;
mod chain_filter;
mod chain_view;
mod clipboard;
mod commands;
mod find;
mod key;
mod lead;
mod outline;
mod part;
mod progress;
mod reduce;
mod review;
mod room;
mod routes;
mod save_state;
mod sentence;
mod walk;

pub use action::Action;
pub use chain_filter::ChainFilter;
pub use chain_view::{ChainAction, ChainShows, ChainView};
pub use clipboard::{Clipping, read_clipping, read_lines};
pub use commands::{COMMANDS, Command, CommandEntry, CommandGroup, command_of_key};
pub use find::Found;
pub use key::Key;
pub use lead::{Lead, item_of, kebab, lead, part_of};
pub use outline::{
    Badges, LinkEnd, Outline, OutlineCache, OutlineItem, OutlineStage, Place, outline,
};
pub use part::Part;
pub use progress::{Counts, Mark, Progress, has_success_and_failure, progress};
pub use review::{Findings, ReviewFilter, Reviewed, SameFamily, SameSeverity, SetAside};
pub use routes::{ROUTES, Routes};
pub use save_state::SaveState;
pub use sentence::{apart_sentence, item_sentence};
pub use walk::{DrawnOrder, Step};

use crate::edit::History;
use crate::model::{Framework, Id, IdSource};
use crate::text::{Message, Phrase, Text};
use std::rc::Rc;

/// One open framework, and how it is being looked at.
#[derive(Debug, Clone)]
pub struct Editor {
    history: History,
    ids: IdSource,
    /// Which page is shown.
    pub page: Page,
    /// The page that a table is opened from, and that giving it up leads back to.
    behind_table: Page,
    /// The draft this is kept as on this device. It is not the id of the framework: opening
    /// the same file twice makes two drafts.
    pub draft_id: Id,
    /// Whether anything has been changed since it was opened. Nothing is stored before that.
    pub edited: bool,
    /// Whether it is safe on this device.
    pub save_state: SaveState,
    /// What was said last to people who cannot see the page.
    pub announcement: Announcement,
    /// What people should know and can dismiss: repairs, another tab.
    pub notices: Vec<Notice>,
    /// How the chain is looked at.
    pub chain: ChainView,
    /// An earlier version of the framework that it is compared with. It is no part of the file.
    pub earlier: Option<Rc<Framework>>,
    /// Counts the frameworks opened, so that fields forget what belonged to the last one.
    pub opened: u32,
}

/// What fills the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Page {
    /// The three doors and the drafts on this device.
    Start,
    /// One question at a time, for the first outcome of a blank framework.
    FirstOutcome,
    /// The columns of a table that is opened, to be matched.
    Table,
    /// A part of the framework.
    Part(Part),
}

/// Something said in the live region. The number makes the same words count as new.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Announcement {
    /// How many announcements came before.
    pub number: u32,
    /// What is said.
    pub phrase: Option<Phrase>,
}

/// Something people should know, shown until it is dismissed.
#[derive(Debug, Clone, PartialEq)]
pub struct Notice {
    /// What happened.
    pub phrase: Phrase,
    /// The details, one a line.
    pub details: Vec<Phrase>,
}

impl From<Phrase> for Notice {
    fn from(phrase: Phrase) -> Self {
        Notice {
            phrase,
            details: Vec::new(),
        }
    }
}

impl Editor {
    /// An editor on its start page, with an empty framework behind it.
    pub fn new(seed: u64, text: &Text) -> Self {
        let mut ids = IdSource::seeded(seed);
        let framework = blank(&mut ids, text);
        Editor {
            history: History::new(Rc::new(framework)),
            draft_id: ids.next_id(),
            ids,
            page: Page::Start,
            behind_table: Page::Start,
            edited: false,
            save_state: SaveState::Untouched,
            announcement: Announcement::default(),
            notices: Vec::new(),
            chain: ChainView::default(),
            earlier: None,
            opened: 0,
        }
    }

    /// The framework as it is now.
    pub fn framework(&self) -> &Rc<Framework> {
        self.history.present()
    }

    /// What can be undone and redone.
    pub fn history(&self) -> &History {
        &self.history
    }

    /// A new random id.
    pub fn next_id(&mut self) -> Id {
        self.ids.next_id()
    }
}

/// A framework with nothing in it but an id and a title to be replaced.
fn blank(ids: &mut IdSource, text: &Text) -> Framework {
    let mut framework = Framework::new(text.get(Message::FrameworkUntitled));
    framework.id = ids.next_id();
    framework
}
