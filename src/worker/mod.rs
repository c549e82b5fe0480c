//! Browser side: worker.
