//! Drafts in the browser's IndexedDB. Each call is one transaction. When to call belongs in
//! `ui`; the rule that decides whether a draft may be overwritten is in `record`.

mod commit;
pub mod early;

use super::{
    Draft, DraftSummary, SaveOutcome, StorageError, decide_save, newest_first, says_the_same,
};
use crate::model::Id;
use commit::commit;
use idb::{
    Database, DatabaseEvent, Factory, KeyRange, ObjectStore, ObjectStoreParams, Transaction,
    TransactionMode,
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
    /// Which tab left it. Each has a record of its own, so that none overwrites another's.
    #[serde(default)]
    tab: String,
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
        let Ok(promise) = databases.call0(&factory) else {
            return Ok(true);
        };
        let Ok(list) = JsFuture::from(js_sys::Promise::from(promise)).await else {
            return Ok(true);
        };
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
        let mut database = request.await.map_err(|_| StorageError::Refused)?;
        database.on_version_change(|event| {
            // A newer version waits until every connection is closed.
            let database = event.target().map(Database::try_from);
            if let Some(Ok(database)) = database {
                database.close();
            }
        });
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

    /// Stores a draft, unless another tab has stored a revision this one has not seen. What
    /// the tab `left` of it before goes with it.
    pub async fn save(
        &self,
        draft: &Draft,
        seen: Option<u32>,
        left: Option<&str>,
    ) -> Result<SaveOutcome, StorageError> {
        let stores = [SUMMARIES, DOCUMENTS, LEAVING];
        let transaction = self.0.transaction(&stores, TransactionMode::ReadWrite)?;
        let id = &draft.summary.id;
        let stored = read_summary(&transaction, id).await?;
        let outcome = decide_save(stored.map(|summary| summary.revision), seen);
        if let SaveOutcome::Saved(revision) = outcome {
            write(&transaction, draft, revision)?;
            if let Some(tab) = left {
                let leaving = transaction.object_store(LEAVING)?;
                leaving.delete(leaving_key(id, tab))?;
            }
        }
        commit(transaction).await?;
        Ok(outcome)
    }

    /// Deletes a draft, with what a closing page left of it: that would bring it back at the
    /// next start. The caller keeps it if it may be put back.
    pub async fn delete(&self, id: &Id) -> Result<(), StorageError> {
        let stores = [SUMMARIES, DOCUMENTS, LEAVING];
        let transaction = self.0.transaction(&stores, TransactionMode::ReadWrite)?;
        for store in [SUMMARIES, DOCUMENTS] {
            transaction.object_store(store)?.delete(key(id))?;
        }
        // Whatever any tab left of it.
        let last = leaving_key(id, "\u{ffff}");
        let of_any_tab = KeyRange::bound(&key(id), &last, None, None)?;
        transaction.object_store(LEAVING)?.delete(of_any_tab)?;
        commit(transaction).await
    }

    /// Hands a draft to the browser while the page is being closed. Nothing can be awaited
    /// then, so nothing is compared: [`BrowserDrafts::recover`] does that at the next start.
    pub fn leave(&self, draft: &Draft, seen: Option<u32>, tab: &str) -> Result<(), StorageError> {
        let (transaction, leaving) = self.store(LEAVING, TransactionMode::ReadWrite)?;
        let key = leaving_key(&draft.summary.id, tab);
        let (draft, tab) = (draft.clone(), tab.to_owned());
        leaving.put(&to_value(&Leaving { draft, seen, tab }), Some(&key))?;
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
        for Leaving { draft, seen, tab } in left {
            let key = leaving_key(&draft.summary.id, &tab);
            let is_stored = self.is_stored(&draft).await?;
            if !is_stored && self.save(&draft, seen, None).await? == SaveOutcome::Conflict {
                let mut separate = draft;
                separate.summary.id = new_id();
                self.save(&separate, None, None).await?;
            }
            self.forget_leaving(key).await?;
        }
        Ok(())
    }

    /// Whether exactly this is stored already: the page was hidden, saved, and lived on.
    async fn is_stored(&self, draft: &Draft) -> Result<bool, StorageError> {
        let stored = self.load(&draft.summary.id).await?;
        Ok(stored.is_some_and(|stored| says_the_same(&stored.json, &draft.json)))
    }

    /// Drops what a page left when it was hidden, once it is stored after all.
    async fn forget_leaving(&self, key: JsValue) -> Result<(), StorageError> {
        let (transaction, leaving) = self.store(LEAVING, TransactionMode::ReadWrite)?;
        leaving.delete(key)?;
        commit(transaction).await
    }

    /// Closes the connection, which another one is to take the place of.
    pub fn close(&self) {
        self.0.close();
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

fn write(transaction: &Transaction, draft: &Draft, revision: u32) -> Result<(), StorageError> {
    let key = key(&draft.summary.id);
    let summaries = transaction.object_store(SUMMARIES)?;
    let mut summary = draft.summary.clone();
    summary.revision = revision;
    summaries.put(&to_value(&summary), Some(&key))?;
    let documents = transaction.object_store(DOCUMENTS)?;
    documents.put(&JsValue::from_str(&draft.json), Some(&key))?;
    Ok(())
}

fn leaving_key(id: &Id, tab: &str) -> JsValue {
    match tab.is_empty() {
        true => key(id),
        false => JsValue::from_str(&format!("{id} {tab}")),
    }
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
