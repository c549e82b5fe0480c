//! Code that is no part of the first load: what there is, and fetching it. The build cuts the
//! program at the functions of `src/bin/app/chunks.rs`, which hand us what is here; what only
//! they reach goes into files of its own. What the code does belongs in its own module.

mod lazy;
mod styles;
mod views;

pub use lazy::Lazy;
pub use views::{
    chain_view, criteria_view, example_view, export_view, file_maker, measures_view, purpose_view,
    reader, review_view, reviewer, specification_view, table_view, writer,
};

use crate::editor::{ChainView, Findings, Part};
use crate::export::{FileFormat, FileOptions, MadeFile, NotMade, Sheet, SheetKind};
use crate::import::{Imported, Refusal};
use crate::model::Framework;
use crate::text::{Message, Table, Text};
use crate::ui::desk::{Desk, use_desk};
use gloo::timers::callback::Timeout;
use std::fmt;
use std::pin::Pin;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// The code could not be fetched. Asking again fetches again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotLoaded;

impl From<NotLoaded> for Refusal {
    fn from(_: NotLoaded) -> Self {
        Message::ChunkNotLoaded.into()
    }
}

/// What a part is drawn from.
#[derive(Debug, Clone, PartialEq)]
pub struct PartState {
    /// The framework as it is.
    pub framework: Rc<Framework>,
    /// An earlier version that it is compared with.
    pub earlier: Option<Rc<Framework>>,
    /// How its chain is looked at.
    pub chain: Rc<ChainView>,
    /// What the checks found, once they have looked.
    pub findings: Option<Findings>,
    /// The part that it is drawn beside, where it is.
    pub beside: Option<Part>,
}

/// Something that is drawn by code that is fetched later.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LaterView {
    /// The examples to choose from.
    Examples,
    /// What is in *Export*.
    Export,
    /// The columns of a table that is opened.
    Table,
    /// A part of a framework.
    Part(Part),
}

/// What draws a view.
#[derive(Clone, Copy)]
pub struct Drawer {
    /// Draws it; the text is its key, new for each framework. A part is drawn from its state.
    pub draw: fn(String, Option<PartState>) -> Html,
    /// The words that were fetched with it, if it has any of its own.
    pub words: Option<&'static Table>,
}

/// Reads a framework from bytes.
pub type Read = fn(&[u8]) -> Result<Imported, Refusal>;

/// What reads a file that somebody chose.
#[derive(Clone, Copy)]
pub struct Reading {
    /// Reads it.
    pub read: Read,
    /// The words of what it says about files in the standards of others.
    pub words: &'static Table,
}

/// What writes the specification.
#[derive(Clone, Copy)]
pub struct Writing {
    /// How many questions the specification leaves open.
    pub count_questions: fn(&Framework, &Text) -> usize,
}

/// What looks a framework over.
#[derive(Clone, Copy)]
pub struct Reviewing {
    /// What the checks find.
    pub findings: fn(&Rc<Framework>) -> Findings,
    /// The words of what they find.
    pub words: &'static Table,
}

/// Makes a file of a framework.
pub type MakeFile = fn(FileFormat, &Framework, &Text, &FileOptions) -> Result<MadeFile, NotMade>;

/// What makes files of a framework in one step.
#[derive(Clone, Copy)]
pub struct Files {
    /// Makes one.
    pub make: MakeFile,
    /// A table as it is in files.
    pub sheet: fn(&Framework, &Text, SheetKind) -> Sheet,
}

/// Something that is being fetched.
pub type Fetched<T> = Pin<Box<dyn Future<Output = Result<T, NotLoaded>>>>;

/// The ways to what is fetched later. They are given to the app and not named by it, because
/// the export program is made from the same library and must not carry them.
pub struct Chunks {
    /// What draws a view.
    pub drawer: fn(LaterView) -> Fetched<Drawer>,
    /// What writes the specification.
    pub writing: fn() -> Fetched<Writing>,
    /// What looks a framework over.
    pub reviewing: fn() -> Fetched<Reviewing>,
    /// What makes files of a framework in one step.
    pub files: fn() -> Fetched<Files>,
    /// What reads a file that somebody chose, or an example.
    pub reading: fn() -> Fetched<Reading>,
    /// What reads a draft of this device.
    pub reading_own: fn() -> Fetched<Read>,
}

impl fmt::Debug for Chunks {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Chunks")
    }
}

impl PartialEq for Chunks {
    /// There is one of them.
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

/// How long after the page is there the rest is fetched, so that it does not compete with
/// what people wait for.
const QUIET_MILLISECONDS: u32 = 1_500;

/// Fetches everything that is no part of the first load once the page has come to rest: from
/// then on the app needs the network for exports only. What fails now is fetched when needed.
#[hook]
pub fn use_the_rest() {
    let desk = use_desk();
    use_effect_with((), move |()| {
        let fetch = move || {
            spawn_local(async move {
                let _ = fetch_the_rest(&desk).await;
            });
        };
        let timer = Timeout::new(QUIET_MILLISECONDS, fetch);
        move || drop(timer)
    });
}

/// What writes the specification, fetched if need be.
///
/// # Errors
/// It could not be fetched.
pub async fn writing(desk: &Desk) -> Result<Writing, NotLoaded> {
    (desk.chunks()?.writing)().await
}

/// What makes files of a framework, fetched if need be.
///
/// # Errors
/// It could not be fetched.
pub async fn files(desk: &Desk) -> Result<Files, NotLoaded> {
    (desk.chunks()?.files)().await
}

/// Reads what somebody chose, by code that is fetched if need be. Its words are there before
/// what it says is shown.
///
/// # Errors
/// It is no framework, or the code could not be fetched.
pub async fn read_file(desk: &Desk, bytes: &[u8]) -> Result<Imported, Refusal> {
    let reading = (desk.chunks()?.reading)().await?;
    desk.learn(reading.words);
    (reading.read)(bytes)
}

async fn fetch_the_rest(desk: &Desk) -> Result<(), NotLoaded> {
    let chunks = desk.chunks()?;
    styles::fetch(desk).settled().await;
    for view in [LaterView::Part(Part::OutcomeChain), LaterView::Table] {
        (chunks.drawer)(view).await?;
    }
    (chunks.writing)().await?;
    (chunks.reviewing)().await?;
    (chunks.reading)().await?;
    Ok(())
}
