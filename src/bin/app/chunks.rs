//! Where the app is cut: each function here begins code that is fetched when it is first
//! called, in the file named by its first word. What the code does belongs in the library; it is
//! cut here because every cut is an export, and the library's exports are in every program.

use throughline::editor::Part;
use throughline::embed::chunk::{
    self, Chunks, Drawer, Fetched, Files, LaterView, NotLoaded, Read, Reading, Reviewing, Writing,
};
use throughline::import;
use wasm_split_helpers::{SplitLoaderError, wasm_split};

/// The ways to what is fetched later.
pub static CHUNKS: Chunks = Chunks {
    drawer,
    writing: || Box::pin(async { Ok(writing().await?) }),
    reviewing: || Box::pin(async { Ok(reviewing().await?) }),
    files: || Box::pin(async { Ok(files().await?) }),
    reading: || Box::pin(async { Ok(reading().await?) }),
    reading_own: || Box::pin(async { Ok(reading_own().await?) }),
};

struct Failure;

impl From<SplitLoaderError> for Failure {
    fn from(_: SplitLoaderError) -> Self {
        Failure
    }
}

impl From<Failure> for NotLoaded {
    fn from(_: Failure) -> Self {
        NotLoaded
    }
}

fn drawer(view: LaterView) -> Fetched<Drawer> {
    Box::pin(async move {
        Ok(match view {
            LaterView::Examples => example_view().await?,
            LaterView::Export => export_view().await?,
            LaterView::Table => table_view().await?,
            LaterView::Part(Part::PurposeAndNeed) => purpose_view().await?,
            LaterView::Part(Part::OutcomeChain) => chain_view().await?,
            LaterView::Part(Part::SuccessAndFailure) => criteria_view().await?,
            LaterView::Part(Part::Measures) => measures_view().await?,
            LaterView::Part(Part::Review) => review_view().await?,
            LaterView::Part(Part::Specification) => specification_view().await?,
        })
    })
}

#[wasm_split(reading, fallible)]
fn example_view() -> Result<Drawer, Failure> {
    Ok(chunk::example_view())
}

#[wasm_split(parts, fallible)]
fn purpose_view() -> Result<Drawer, Failure> {
    Ok(chunk::purpose_view())
}

#[wasm_split(parts, fallible)]
fn chain_view() -> Result<Drawer, Failure> {
    Ok(chunk::chain_view())
}

#[wasm_split(parts, fallible)]
fn criteria_view() -> Result<Drawer, Failure> {
    Ok(chunk::criteria_view())
}

#[wasm_split(parts, fallible)]
fn measures_view() -> Result<Drawer, Failure> {
    Ok(chunk::measures_view())
}

#[wasm_split(parts, fallible)]
fn review_view() -> Result<Drawer, Failure> {
    Ok(chunk::review_view())
}

#[wasm_split(table, fallible)]
fn table_view() -> Result<Drawer, Failure> {
    Ok(chunk::table_view())
}

#[wasm_split(checks, fallible)]
fn reviewing() -> Result<Reviewing, Failure> {
    Ok(chunk::reviewer())
}

#[wasm_split(specification, fallible)]
fn specification_view() -> Result<Drawer, Failure> {
    Ok(chunk::specification_view())
}

#[wasm_split(specification, fallible)]
fn export_view() -> Result<Drawer, Failure> {
    Ok(chunk::export_view())
}

#[wasm_split(specification, fallible)]
fn writing() -> Result<Writing, Failure> {
    Ok(chunk::writer())
}

#[wasm_split(files, fallible)]
fn files() -> Result<Files, Failure> {
    Ok(chunk::file_maker())
}

#[wasm_split(reading, fallible)]
fn reading() -> Result<Reading, Failure> {
    Ok(chunk::reader())
}

#[wasm_split(reading, fallible)]
fn reading_own() -> Result<Read, Failure> {
    Ok(import::import_own)
}
