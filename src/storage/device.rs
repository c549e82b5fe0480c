//! The drafts of this device, wherever they can be kept: in the browser, or for as long as
//! the page lasts. It also remembers which revision of each draft this tab has seen.

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
    seen: RefCell<BTreeMap<Id, u32>>,
}

impl PartialEq for DeviceDrafts {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl DeviceDrafts {
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
        new_id: impl FnMut() -> Id,
    ) -> Result<Vec<DraftSummary>, StorageError> {
        if !self.is_memory_only() && self.browser_exists().await {
            let Some(browser) = self.browser().await else {
                return Ok(self.0.memory.list());
            };
            browser.recover(new_id).await?;
        }
        self.list().await
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
        let open = self.0.browser.borrow().clone();
        match open {
            Some(browser) => browser.list().await,
            None => Ok(self.0.memory.list()),
        }
    }

    /// The draft with this id. From now on this tab has seen its revision.
    pub async fn load(&self, id: &Id) -> Result<Option<Draft>, StorageError> {
        let draft = match self.browser().await {
            Some(browser) => browser.load(id).await?,
            None => self.0.memory.load(id),
        };
        if let Some(draft) = &draft {
            self.saw(id, draft.summary.revision);
        }
        Ok(draft)
    }

    /// Stores a draft, unless another tab has stored a revision this one has not seen.
    pub async fn save(&self, draft: Draft) -> Result<SaveOutcome, StorageError> {
        let id = draft.summary.id.clone();
        let seen = self.seen(&id);
        let outcome = match self.browser().await {
            Some(browser) => browser.save(draft, seen).await?,
            None => self.0.memory.save(draft, seen),
        };
        if let SaveOutcome::Saved(revision) = outcome {
            self.saw(&id, revision);
        }
        Ok(outcome)
    }

    /// Hands a draft to the browser while the page is being closed or hidden.
    pub fn leave(&self, draft: &Draft) {
        if let Some(browser) = &*self.0.browser.borrow() {
            // Nobody is left to be told; the last save within half a second still stands.
            let _ = browser.leave(draft, self.seen(&draft.summary.id));
        }
    }

    /// Gets ready to store, as soon as there is something to: a page that is left right after
    /// its first edit cannot wait for the browser any more.
    pub async fn prepare(&self) {
        self.browser().await;
    }

    /// Deletes a draft and gives it back, so that it can be restored.
    pub async fn delete(&self, id: &Id) -> Result<Option<Draft>, StorageError> {
        let draft = self.load(id).await?;
        match self.browser().await {
            Some(browser) => browser.delete(id).await?,
            None => self.0.memory.delete(id),
        }
        self.0.seen.borrow_mut().remove(id);
        Ok(draft)
    }

    /// The connection, opened at first use. Falls back to memory where that is refused.
    async fn browser(&self) -> Option<BrowserDrafts> {
        let open = self.0.browser.borrow().clone();
        if open.is_some() || self.is_memory_only() {
            return open;
        }
        match BrowserDrafts::open().await {
            Ok(browser) => {
                *self.0.browser.borrow_mut() = Some(browser.clone());
                Some(browser)
            }
            Err(_) => {
                self.use_memory_only();
                None
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
