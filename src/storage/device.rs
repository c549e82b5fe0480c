//! The drafts of this device, wherever they can be kept: in the browser, or for as long as
//! the page lasts. It also remembers which revision of each draft this tab has seen.

use super::browser::early;
use super::{BrowserDrafts, Draft, DraftSummary, MemoryDrafts, SaveOutcome, StorageError};
use crate::model::Id;
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

/// The drafts of this device, as one tab sees them. Copies share everything.
#[derive(Debug, Clone, Default)]
pub struct DeviceDrafts(Rc<Inner>);

#[derive(Debug, Default)]
struct Inner {
    browser: RefCell<Option<BrowserDrafts>>,
    memory: MemoryDrafts,
    memory_only: Cell<bool>,
    /// Whether there has been a connection: then losing it is a failure that may pass, and
    /// not a page that may store nothing.
    was_open: Cell<bool>,
    seen: RefCell<BTreeMap<Id, u32>>,
    /// What this tab handed over when it was hidden: when, for each draft.
    left: RefCell<BTreeMap<Id, f64>>,
    /// Whether this tab kept a draft early, before there was a connection.
    left_early: Cell<bool>,
    /// Tells this tab from the others.
    tab: String,
    /// The draft that was deleted last, until it is put back.
    deleted: RefCell<Option<Draft>>,
}

impl PartialEq for DeviceDrafts {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl DeviceDrafts {
    /// The drafts as a tab sees them that is told from others by this random id.
    pub fn new(tab: &Id) -> Self {
        let tab = tab.to_string();
        DeviceDrafts(Rc::new(Inner {
            tab,
            ..Inner::default()
        }))
    }

    /// Whether drafts last only as long as the page.
    pub fn is_memory_only(&self) -> bool {
        self.0.memory_only.get()
    }

    /// Keeps drafts in memory from now on, because the page asked for it.
    pub fn use_memory_only(&self) {
        self.0.memory_only.set(true);
    }

    /// Opens what is there, takes up what closing pages left, and lists the drafts. Where
    /// nothing is stored yet, nothing is created.
    pub async fn start(
        &self,
        mut new_id: impl FnMut() -> Id,
    ) -> Result<Vec<DraftSummary>, StorageError> {
        self.take_up_early(&mut new_id).await;
        if !self.is_memory_only() && self.browser_exists().await {
            let Some(browser) = self.browser().await? else {
                return Ok(self.0.memory.list());
            };
            // What cannot be taken up now is still there at the next start.
            let _ = browser.recover(new_id).await;
        }
        self.list().await
    }

    /// Stores what pages kept early. What would overwrite other work becomes a draft of its own.
    async fn take_up_early(&self, new_id: &mut impl FnMut() -> Id) {
        for (mut draft, tab) in early::kept() {
            let mut outcome = self.save(&draft).await;
            if let Ok(SaveOutcome::Conflict) = outcome {
                draft.summary.id = new_id();
                outcome = self.save(&draft).await;
            }
            // What cannot be stored now is still there at the next start.
            if outcome.is_ok() && !self.is_memory_only() {
                early::forget(&tab);
            }
        }
    }

    async fn browser_exists(&self) -> bool {
        match BrowserDrafts::exist().await {
            Ok(exists) => exists,
            Err(_) => {
                self.use_memory_only();
                false
            }
        }
    }

    /// The drafts, newest first.
    pub async fn list(&self) -> Result<Vec<DraftSummary>, StorageError> {
        if !self.0.was_open.get() {
            return Ok(self.0.memory.list());
        }
        let list = self.twice(async |browser| browser.list().await).await?;
        Ok(list.unwrap_or_else(|| self.0.memory.list()))
    }

    /// The draft with this id. From now on this tab has seen its revision.
    pub async fn load(&self, id: &Id) -> Result<Option<Draft>, StorageError> {
        let draft = self.twice(async |browser| browser.load(id).await).await?;
        let draft = draft.unwrap_or_else(|| self.0.memory.load(id));
        if let Some(draft) = &draft {
            self.saw(id, draft.summary.revision);
        }
        Ok(draft)
    }

    /// Stores a draft, unless another tab has stored a revision this one has not seen.
    pub async fn save(&self, draft: &Draft) -> Result<SaveOutcome, StorageError> {
        let id = &draft.summary.id;
        let (seen, left) = (self.seen(id), self.left_before(draft));
        let save = async |browser: &BrowserDrafts| browser.save(draft, seen, left).await;
        let outcome = self.twice(save).await?;
        let outcome = outcome.unwrap_or_else(|| self.0.memory.save(draft, seen));
        if let SaveOutcome::Saved(revision) = outcome {
            self.saw(id, revision);
            if self.0.left_early.take() {
                early::forget(self.tab());
            }
        }
        Ok(outcome)
    }

    /// Hands a draft to the browser while the page is being closed or hidden.
    pub fn leave(&self, draft: &Draft) {
        if let Some(browser) = &*self.0.browser.borrow() {
            // Nobody is left to be told; the last save within half a second still stands.
            let _ = browser.leave(draft, self.seen(&draft.summary.id), self.tab());
            let (id, at) = (draft.summary.id.clone(), draft.summary.saved_at);
            self.0.left.borrow_mut().insert(id, at);
        } else if !self.is_memory_only() {
            early::keep(draft, self.tab());
            self.0.left_early.set(true);
        }
    }

    /// The tab whose record of this draft a save makes needless: this one, if it left any
    /// that is not newer than the save.
    fn left_before(&self, draft: &Draft) -> Option<&str> {
        let left = self.0.left.borrow().get(&draft.summary.id).copied();
        left.filter(|at| *at <= draft.summary.saved_at)
            .map(|_| self.tab())
    }

    fn tab(&self) -> &str {
        &self.0.tab
    }

    /// Gets ready to store, as soon as there is something to: a page that is left right after
    /// its first edit cannot wait for the browser any more.
    pub async fn prepare(&self) {
        // A failure shows when something is stored.
        let _ = self.browser().await;
    }

    /// Deletes a draft. It is kept here, so that it can be restored.
    pub async fn delete(&self, id: &Id) -> Result<(), StorageError> {
        let draft = self.load(id).await?;
        let deleted = self.twice(async |browser| browser.delete(id).await).await?;
        deleted.unwrap_or_else(|| self.0.memory.delete(id));
        self.0.seen.borrow_mut().remove(id);
        *self.0.deleted.borrow_mut() = draft;
        Ok(())
    }

    /// The draft that was deleted last and has not been put back.
    pub fn deleted(&self) -> Option<DraftSummary> {
        let deleted = self.0.deleted.borrow();
        deleted.as_ref().map(|draft| draft.summary.clone())
    }

    /// Puts the draft back that was deleted last, and gives what became of it. Where it has
    /// been stored again meanwhile, from a page that had it open, it comes back beside that.
    pub async fn restore(&self, new_id: Id) -> Result<Option<DraftSummary>, StorageError> {
        let deleted = self.0.deleted.borrow().clone();
        let Some(mut draft) = deleted else {
            return Ok(None);
        };
        let list = self.list().await?;
        if list.iter().any(|stored| stored.id == draft.summary.id) {
            draft.summary.id = new_id;
        }
        if let SaveOutcome::Conflict = self.save(&draft).await? {
            return Ok(None);
        }
        *self.0.deleted.borrow_mut() = None;
        Ok(Some(draft.summary))
    }

    /// Does something with the connection, and once more with a new one if that failed: the
    /// browser may have closed it. Nothing comes of it where drafts are in memory only.
    async fn twice<T>(
        &self,
        work: impl AsyncFn(&BrowserDrafts) -> Result<T, StorageError>,
    ) -> Result<Option<T>, StorageError> {
        let mut is_again = false;
        loop {
            let Some(browser) = self.browser().await? else {
                return Ok(None);
            };
            match work(&browser).await {
                Err(StorageError::Failed(_)) if !is_again => {
                    browser.close();
                    self.0.browser.take();
                    is_again = true;
                }
                outcome => return outcome.map(Some),
            }
        }
    }

    /// The connection, opened at first use. Falls back to memory where that is refused.
    async fn browser(&self) -> Result<Option<BrowserDrafts>, StorageError> {
        let open = self.0.browser.borrow().clone();
        if open.is_some() || self.is_memory_only() {
            return Ok(open);
        }
        match BrowserDrafts::open().await {
            Ok(browser) => {
                *self.0.browser.borrow_mut() = Some(browser.clone());
                self.0.was_open.set(true);
                Ok(Some(browser))
            }
            Err(error) if self.0.was_open.get() => Err(error),
            Err(_) => {
                self.use_memory_only();
                Ok(None)
            }
        }
    }

    fn seen(&self, id: &Id) -> Option<u32> {
        self.0.seen.borrow().get(id).copied()
    }

    fn saw(&self, id: &Id, revision: u32) {
        self.0.seen.borrow_mut().insert(id.clone(), revision);
    }
}
