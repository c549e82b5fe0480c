//! From an editor and an action to the next editor. One short function an action.

use super::{Action, Announcement, ChainView, Editor, Notice, Page, Part, SaveState, blank, room};
use crate::edit::{Edit, History, Moment};
use crate::import::{Imported, is_report};
use crate::model::{Framework, Id};
use crate::text::{Message, Phrase, Text};
use std::rc::Rc;

impl Editor {
    /// Makes an action happen.
    pub fn act(&mut self, action: Action, text: &Text) {
        let before = Rc::clone(self.framework());
        let is_step = matches!(action, Action::Undo | Action::Redo);
        self.happen(action, text);
        let after = self.history.present();
        if Rc::ptr_eq(&before, after) {
            return;
        }
        match is_step {
            true => self.chain.follow_step(&before, after),
            false => self.chain.follow(&before, after),
        }
    }

    fn happen(&mut self, action: Action, text: &Text) {
        match action {
            Action::Edit(edit, now) => {
                self.edit(&edit, now);
            }
            Action::EditAndSay(edit, now, phrase) => self.edit_and_say(&edit, now, phrase),
            Action::EditOf(of, edit, now, phrase) => {
                if Rc::ptr_eq(&of, self.framework()) {
                    self.edit_and_say(&edit, now, phrase);
                }
            }
            Action::Chain(action) => self.chain.act(self.history.present(), action),
            Action::EndBurst => self.history.end_burst(),
            Action::Undo => self.undo(),
            Action::Redo => self.redo(),
            Action::Compare(earlier) => self.earlier = earlier,
            Action::Show(page) => self.show(page),
            Action::LeaveTable => self.page = self.behind_table,
            Action::StartBlank => self.start_blank(text),
            Action::OpenImported(imported) => self.open_imported(&imported),
            Action::OpenDraft {
                draft_id,
                imported,
                page,
                saved_at,
            } => self.open_draft(draft_id, &imported, page, saved_at),
            Action::Saved(framework, at) => self.saved(&framework, at),
            Action::NotSaved(why) => self.save_state = why,
            Action::DraftDeleted(draft_id) => self.draft_deleted(&draft_id),
            Action::DraftRestored(draft_id) => self.draft_restored(&draft_id),
            Action::KeepSeparately { title } => self.keep_separately(title),
            Action::Announce(phrase) => self.announce(phrase),
            Action::Notify(notice) => self.notify(notice),
            Action::Dismiss(place) => self.dismiss(place),
        }
    }

    fn show(&mut self, page: Page) {
        if page == Page::Table && self.page != page {
            self.behind_table = self.page;
        }
        self.page = page;
    }

    fn edit(&mut self, edit: &Edit, now: Moment) -> bool {
        if let Some(why) = room::refuse(self.framework(), edit) {
            self.notify(Notice::from(Phrase::new(why)));
            return false;
        }
        let is_changed = self.history.make(edit, now);
        if is_changed {
            self.history.date(now);
            self.touch();
        }
        is_changed
    }

    fn edit_and_say(&mut self, edit: &Edit, now: Moment, phrase: Phrase) {
        if self.edit(edit, now) {
            self.announce(phrase);
        }
    }

    /// Notes a change. "Saved" stays on the page while it is stored again within the second,
    /// because a line that changes with every letter helps nobody.
    fn touch(&mut self) {
        self.edited = true;
        if matches!(self.save_state, SaveState::Untouched | SaveState::Deleted) {
            self.save_state = SaveState::Saving;
        }
    }

    fn undo(&mut self) {
        if let Some(label) = self.history.undo() {
            self.touch();
            self.announce(step(Message::AnnounceUndone, label));
        }
    }

    fn redo(&mut self) {
        if let Some(label) = self.history.redo() {
            self.touch();
            self.announce(step(Message::AnnounceRedone, label));
        }
    }

    fn start_blank(&mut self, text: &Text) {
        let framework = Rc::new(blank(&mut self.ids, text));
        self.open(framework, Page::FirstOutcome);
    }

    fn open_imported(&mut self, imported: &Imported) {
        let mut framework = imported.framework.clone();
        if framework.id.is_empty() {
            framework.id = self.ids.next_id();
        }
        self.open(Rc::new(framework), Page::Part(Part::OutcomeChain));
        let message = match is_report(&imported.repairs) {
            true => Message::NoticeReadFromStandard,
            false => Message::NoticeRepaired,
        };
        self.tell_repairs(message, &imported.repairs);
    }

    fn tell_repairs(&mut self, message: Message, repairs: &[Phrase]) {
        if !repairs.is_empty() {
            self.notify(Notice {
                phrase: Phrase::new(message).with("count", repairs.len()),
                details: repairs.to_vec(),
            });
        }
    }

    fn open_draft(&mut self, draft_id: Id, imported: &Imported, page: Page, saved_at: String) {
        self.open(Rc::new(imported.framework.clone()), page);
        self.draft_id = draft_id;
        self.save_state = SaveState::Saved(saved_at);
        self.tell_repairs(Message::NoticeDraftRepaired, &imported.repairs);
    }

    fn open(&mut self, framework: Rc<Framework>, page: Page) {
        self.history = History::new(framework);
        self.draft_id = self.ids.next_id();
        self.edited = false;
        self.save_state = SaveState::Untouched;
        self.notices = Vec::new();
        self.page = page;
        // Which views are shown is how somebody likes to work; the rest was about another chain.
        self.chain = ChainView {
            shows: self.chain.shows,
            ..ChainView::default()
        };
        self.earlier = None;
        self.opened += 1;
    }

    /// Only the version that was stored counts: letters typed meanwhile are still to be saved.
    fn saved(&mut self, framework: &Rc<Framework>, at: String) {
        if Rc::ptr_eq(framework, self.framework()) {
            self.edited = false;
            self.save_state = SaveState::Saved(at);
        }
    }

    /// What is open stays open. It is not stored again before it is changed, or put back:
    /// that would undo the deleting.
    fn draft_deleted(&mut self, draft_id: &Id) {
        if *draft_id == self.draft_id {
            self.edited = false;
            self.save_state = SaveState::Deleted;
        }
    }

    /// What is open may be newer than what was put back, so that it is stored again.
    fn draft_restored(&mut self, draft_id: &Id) {
        if *draft_id == self.draft_id && self.save_state == SaveState::Deleted {
            self.touch();
        }
    }

    fn keep_separately(&mut self, title: String) {
        self.draft_id = self.ids.next_id();
        let phrase = Phrase::new(Message::NoticeKeptSeparately);
        self.notify(phrase.with("title", title.as_str()).into());
        // The title is not a step people made, but it can be changed like any other.
        self.history.make(&Edit::Title(title), Moment(0.0));
        self.history.end_burst();
        self.edited = true;
    }

    /// Shows what people should know. What is shown already is not shown twice.
    fn notify(&mut self, notice: Notice) {
        if !self.notices.contains(&notice) {
            self.notices.push(notice);
        }
    }

    fn announce(&mut self, phrase: Phrase) {
        self.announcement = Announcement {
            number: self.announcement.number + 1,
            phrase: Some(phrase),
        };
    }

    fn dismiss(&mut self, place: usize) {
        if place < self.notices.len() {
            self.notices.remove(place);
        }
    }
}

/// "Undone: rename outcome."
fn step(message: Message, label: Phrase) -> Phrase {
    Phrase::new(message).with("step", label)
}
