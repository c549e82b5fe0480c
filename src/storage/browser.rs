//! Drafts in the browser's IndexedDB. Each call is one transaction. When to call belongs in
//! `ui`; the rule that decides whether a draft may be overwritten is in `record`.

use super::{Draft, DraftSummary, SaveOutcome, StorageError, decide_save, newest_first};
use crate::model::Id;
use idb::{
    Database, DatabaseEvent, Factory, ObjectStore, ObjectStoreParams, Transaction, TransactionMode,
};
use serde::{Deserialize, Serialize};
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

const DATABASE: &str = "throughline";
const VERSION: u32 = 1;
/// Summaries, apart from what they summarise, so that the list loads no whole drafts.
const SUMMARIES: &str = "summaries";
/// Frameworks as JSON.
const DOCUMENTS: &str = "documents";
/// What pages stored while they were being closed, to be taken up at the next start.
const LEAVING: &str = "leaving";

/// The drafts of this origin. Copies share one connection.
#[derive(Debug, Clone)]
pub struct BrowserDrafts(Rc<Database>);

impl PartialEq for BrowserDrafts {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// A draft that a closing page stored, with the revision it had last seen.
#[derive(Serialize, Deserialize)]
struct Leaving {
    draft: Draft,
    seen: Option<u32>,
}

impl BrowserDrafts {
    /// Whether anything of ours is stored here. Asking creates nothing. A browser that
    /// cannot tell is taken to hold something.
    pub async fn exist() -> Result<bool, StorageError> {
        if is_without_origin() {
            return Err(StorageError::Refused);
        }
        let factory = js_sys::Reflect::get(&js_sys::global(), &"indexedDB".into());
        let factory = factory.map_err(|error| refused(&error))?;
        if factory.is_undefined() || factory.is_null() {
            return Err(StorageError::Refused);
        }
        let Ok(databases) = js_sys::Reflect::get(&factory, &"databases".into()) else {
            return Ok(true);
        };
        let Ok(databases) = databases.dyn_into::<js_sys::Function>() else {
            return Ok(true);
        };
        let promise = databases.call0(&factory).map_err(|error| refused(&error))?;
        let list = JsFuture::from(js_sys::Promise::from(promise)).await;
        let list = list.map_err(|error| refused(&error))?;
        let is_ours = |entry: JsValue| {
            let name = js_sys::Reflect::get(&entry, &"name".into()).ok();
            name.and_then(|name| name.as_string()).as_deref() == Some(DATABASE)
        };
        Ok(js_sys::Array::from(&list).iter().any(is_ours))
    }

    /// Opens the drafts, making a place for them if there is none.
    pub async fn open() -> Result<Self, StorageError> {
        let factory = Factory::new().map_err(|_| StorageError::Refused)?;
        let request = factory.open(DATABASE, Some(VERSION));
        let mut request = request.map_err(|_| StorageError::Refused)?;
        request.on_upgrade_needed(|event| {
            if let Ok(database) = event.database() {
                for name in [SUMMARIES, DOCUMENTS, LEAVING] {
                    // A failure here makes the open request itself fail, which is handled.
                    let _ = database.create_object_store(name, ObjectStoreParams::new());
                }
            }
        });
        let database = request.await.map_err(|_| StorageError::Refused)?;
        Ok(BrowserDrafts(Rc::new(database)))
    }

    /// The drafts, newest first.
    pub async fn list(&self) -> Result<Vec<DraftSummary>, StorageError> {
        let (_transaction, summaries) = self.store(SUMMARIES, TransactionMode::ReadOnly)?;
        let records = summaries.get_all(None, None)?.await?;
        let mut list: Vec<DraftSummary> = records.iter().filter_map(parse).collect();
        newest_first(&mut list);
        Ok(list)
    }

    /// The draft with this id.
    pub async fn load(&self, id: &Id) -> Result<Option<Draft>, StorageError> {
        let transaction = self.both(TransactionMode::ReadOnly)?;
        let summary = read_summary(&transaction, id).await?;
        let documents = transaction.object_store(DOCUMENTS)?;
        let json = documents.get(key(id))?.await?;
        let json = json.and_then(|json| json.as_string());
        Ok(summary
            .zip(json)
            .map(|(summary, json)| Draft { summary, json }))
    }

    /// Stores a draft, unless another tab has stored a revision this one has not seen.
    pub async fn save(
        &self,
        mut draft: Draft,
        seen: Option<u32>,
    ) -> Result<SaveOutcome, StorageError> {
        let transaction = self.both(TransactionMode::ReadWrite)?;
        let stored = read_summary(&transaction, &draft.summary.id).await?;
        let outcome = decide_save(stored.map(|summary| summary.revision), seen);
        if let SaveOutcome::Saved(revision) = outcome {
            draft.summary.revision = revision;
            write(&transaction, &draft)?;
        }
        transaction.commit()?.await?;
        Ok(outcome)
    }

    /// Deletes a draft, with what a closing page left of it: that would bring it back at the
    /// next start. The caller keeps it if it may be put back.
    pub async fn delete(&self, id: &Id) -> Result<(), StorageError> {
        let stores = [SUMMARIES, DOCUMENTS, LEAVING];
        let transaction = self.0.transaction(&stores, TransactionMode::ReadWrite)?;
        for store in stores {
            transaction.object_store(store)?.delete(key(id))?;
        }
        transaction.commit()?.await?;
        Ok(())
    }

    /// Hands a draft to the browser while the page is being closed. Nothing can be awaited
    /// then, so nothing is compared: [`BrowserDrafts::recover`] does that at the next start.
    pub fn leave(&self, draft: &Draft, seen: Option<u32>) -> Result<(), StorageError> {
        let (transaction, leaving) = self.store(LEAVING, TransactionMode::ReadWrite)?;
        let id = draft.summary.id.clone();
        let draft = draft.clone();
        leaving.put(&to_value(&Leaving { draft, seen }), Some(&key(&id)))?;
        transaction.commit()?;
        Ok(())
    }

    /// Takes up what closing pages left. What would overwrite another tab's work becomes a
    /// draft of its own, with an id from `new_id`.
    pub async fn recover(&self, mut new_id: impl FnMut() -> Id) -> Result<(), StorageError> {
        let left: Vec<Leaving> = {
            let (_transaction, leaving) = self.store(LEAVING, TransactionMode::ReadOnly)?;
            leaving
                .get_all(None, None)?
                .await?
                .iter()
                .filter_map(parse)
                .collect()
        };
        for Leaving { draft, seen } in left {
            let id = draft.summary.id.clone();
            if self.is_stored(&draft).await? {
                self.forget_leaving(&id).await?;
                continue;
            }
            if self.save(draft.clone(), seen).await? == SaveOutcome::Conflict {
                let mut separate = draft;
                separate.summary.id = new_id();
                self.save(separate, None).await?;
            }
            self.forget_leaving(&id).await?;
        }
        Ok(())
    }

    /// Whether exactly this is stored already: the page was hidden, saved, and lived on.
    async fn is_stored(&self, draft: &Draft) -> Result<bool, StorageError> {
        let stored = self.load(&draft.summary.id).await?;
        Ok(stored.is_some_and(|stored| {
            stored.json == draft.json || stored.summary.saved_at > draft.summary.saved_at
        }))
    }

    /// Drops what a page left when it was hidden, once it is stored after all.
    async fn forget_leaving(&self, id: &Id) -> Result<(), StorageError> {
        let (transaction, leaving) = self.store(LEAVING, TransactionMode::ReadWrite)?;
        leaving.delete(key(id))?;
        transaction.commit()?.await?;
        Ok(())
    }

    fn both(&self, mode: TransactionMode) -> Result<Transaction, StorageError> {
        Ok(self.0.transaction(&[SUMMARIES, DOCUMENTS], mode)?)
    }

    fn store(
        &self,
        name: &str,
        mode: TransactionMode,
    ) -> Result<(Transaction, ObjectStore), StorageError> {
        let transaction = self.0.transaction(&[name], mode)?;
        let store = transaction.object_store(name)?;
        Ok((transaction, store))
    }
}

/// Whether this is a sandboxed frame without an origin of its own. Nothing can be stored there,
/// and Chromium reports an error of its own to the page when it is asked what is.
fn is_without_origin() -> bool {
    let origin = js_sys::Reflect::get(&js_sys::global(), &"origin".into());
    origin.ok().and_then(|origin| origin.as_string()).as_deref() == Some("null")
}

async fn read_summary(
    transaction: &Transaction,
    id: &Id,
) -> Result<Option<DraftSummary>, StorageError> {
    let record = transaction.object_store(SUMMARIES)?.get(key(id))?.await?;
    Ok(record.as_ref().and_then(parse))
}

fn write(transaction: &Transaction, draft: &Draft) -> Result<(), StorageError> {
    let key = key(&draft.summary.id);
    let summaries = transaction.object_store(SUMMARIES)?;
    summaries.put(&to_value(&draft.summary), Some(&key))?;
    let documents = transaction.object_store(DOCUMENTS)?;
    documents.put(&JsValue::from_str(&draft.json), Some(&key))?;
    Ok(())
}

fn key(id: &Id) -> JsValue {
    JsValue::from_str(id.as_str())
}

/// Records are stored as JSON text: what cannot be read is skipped, never a panic.
fn parse<T: for<'de> Deserialize<'de>>(record: &JsValue) -> Option<T> {
    serde_json::from_str(&record.as_string()?).ok()
}

fn to_value<T: Serialize>(record: &T) -> JsValue {
    JsValue::from_str(&serde_json::to_string(record).unwrap_or_default())
}

fn refused(_error: &JsValue) -> StorageError {
    StorageError::Refused
}

impl From<idb::Error> for StorageError {
    fn from(error: idb::Error) -> Self {
        let words = error.to_string();
        match words.contains("QuotaExceeded") {
            true => StorageError::Full,
            false => StorageError::Failed(words),
        }
    }
}
