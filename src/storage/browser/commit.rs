//! Ending a transaction, and why one failed. What is stored in it belongs in `browser`.

use super::StorageError;
use idb::Transaction;
use wasm_bindgen::JsValue;

/// Waits until everything is stored. A transaction that the browser aborted has stored nothing,
/// and only the transaction itself says why.
pub(super) async fn commit(transaction: Transaction) -> Result<(), StorageError> {
    let handle = JsValue::from(transaction);
    let transaction = Transaction::try_from(handle.clone())?;
    match transaction.commit()?.await?.is_committed() {
        true => Ok(()),
        false => Err(failure(&error_of(&handle))),
    }
}

/// What a request or a transaction says went wrong, in the browser's words.
fn error_of(handle: &JsValue) -> String {
    let error = js_sys::Reflect::get(handle, &"error".into()).unwrap_or_default();
    let name = js_sys::Reflect::get(&error, &"name".into()).unwrap_or_default();
    name.as_string().unwrap_or_default()
}

fn failure(words: &str) -> StorageError {
    match words.contains("QuotaExceeded") {
        true => StorageError::Full,
        false => StorageError::Failed(words.to_owned()),
    }
}

impl From<idb::Error> for StorageError {
    fn from(error: idb::Error) -> Self {
        match &error {
            // The library looks for the transaction where the event names the request.
            idb::Error::UnexpectedJsType(_, request) => failure(&error_of(request)),
            error => failure(&error.to_string()),
        }
    }
}
