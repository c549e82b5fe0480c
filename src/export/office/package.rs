//! Files in one zip, always with the same date, so that the same files give the same bytes. What
//! is in them is decided elsewhere.

use std::io::{Cursor, Write as _};
use zip::write::{SimpleFileOptions, ZipWriter};
use zip::{CompressionMethod, DateTime};

/// Why a file could not be put together: what was said by what packs it, for a log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackageError(pub String);

/// A zip so far.
pub struct Package(ZipWriter<Cursor<Vec<u8>>>);

impl Package {
    /// A zip with nothing in it.
    pub fn new() -> Self {
        Package(ZipWriter::new(Cursor::new(Vec::new())))
    }

    /// Adds a file, packed.
    ///
    /// # Errors
    /// When there are too many files, or too large ones, for a zip.
    pub fn add(&mut self, name: &str, bytes: impl AsRef<[u8]>) -> Result<(), PackageError> {
        self.put(name, bytes.as_ref(), CompressionMethod::Deflated)
    }

    /// Adds a file as it is.
    ///
    /// # Errors
    /// When there are too many files, or too large ones, for a zip.
    pub fn add_stored(&mut self, name: &str, bytes: &[u8]) -> Result<(), PackageError> {
        self.put(name, bytes, CompressionMethod::Stored)
    }

    /// Everything in one file.
    ///
    /// # Errors
    /// When there are too many files, or too large ones, for a zip.
    pub fn finish(self) -> Result<Vec<u8>, PackageError> {
        let out = self.0.finish().map_err(refused)?;
        Ok(out.into_inner())
    }

    fn put(
        &mut self,
        name: &str,
        bytes: &[u8],
        method: CompressionMethod,
    ) -> Result<(), PackageError> {
        let options = SimpleFileOptions::default()
            .compression_method(method)
            .last_modified_time(DateTime::default());
        self.0.start_file(name, options).map_err(refused)?;
        self.0.write_all(bytes).map_err(refused)
    }
}

fn refused(why: impl ToString) -> PackageError {
    PackageError(why.to_string())
}
