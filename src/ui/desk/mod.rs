//! What every component may reach for: the words, the way to act, new ids, the drafts.
//! It never changes while the element lives, so reading it makes nothing render again.

use crate::check::Finding;
use crate::edit::Edit;
use crate::editor::{Action, Page};
use crate::model::{Framework, Id, IdSource};
use crate::storage::DeviceDrafts;
use crate::text::{Message, Phrase, Table, Text};
use crate::ui::chunk::{Chunks, NotLoaded};
use crate::ui::clock;
use crate::ui::export::ExportChoice;
use crate::worker::Exporter;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use web_sys::{Element, File, HtmlElement, ShadowRoot};
use yew::prelude::*;

mod focus;

pub use focus::PAGE;

/// A finding that is followed to its place, with the id of the framework it was found in.
pub type Followed = (Id, Rc<Finding>);

/// What every component may reach for.
#[derive(Clone)]
pub struct Desk(Rc<Contents>);

struct Contents {
    text: Cell<Text>,
    act: Callback<Action>,
    ids: RefCell<IdSource>,
    drafts: DeviceDrafts,
    exporter: Exporter,
    base: String,
    heading_level: u8,
    host: Option<HtmlElement>,
    chunks: Option<&'static Chunks>,
    copied: RefCell<Option<String>>,
    followed: RefCell<Option<Followed>>,
    table: RefCell<Option<File>>,
    beside: Cell<Option<i32>>,
    export_choice: Cell<ExportChoice>,
    has_file: Cell<bool>,
    is_dragging: Cell<bool>,
}

impl PartialEq for Desk {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Desk {
    /// A desk for one element. `base` is the address its files are loaded from.
    pub fn new(
        text: Text,
        act: Callback<Action>,
        base: String,
        heading_level: u8,
        host: Option<HtmlElement>,
        chunks: Option<&'static Chunks>,
    ) -> Self {
        let mut ids = IdSource::seeded(clock::seed());
        Desk(Rc::new(Contents {
            text: Cell::new(text),
            act,
            drafts: DeviceDrafts::new(&ids.next_id()),
            ids: RefCell::new(ids),
            exporter: Exporter::new(&base),
            base,
            heading_level,
            host,
            chunks,
            copied: RefCell::new(None),
            followed: RefCell::new(None),
            table: RefCell::new(None),
            beside: Cell::new(None),
            export_choice: Cell::default(),
            has_file: Cell::new(false),
            is_dragging: Cell::new(false),
        }))
    }

    /// A desk outside an element, where nothing is ever shown.
    pub fn nowhere() -> Self {
        let text = Text::new(Default::default());
        Desk::new(text, Callback::noop(), String::new(), 1, None, None)
    }

    /// The words.
    pub fn text(&self) -> Text {
        self.0.text.get()
    }

    /// Brings words along that were fetched with some code, for good.
    pub fn learn(&self, words: &'static Table) {
        self.0.text.set(self.text().with(words));
    }

    /// A message without arguments.
    pub fn get(&self, message: Message) -> String {
        self.text().get(message)
    }

    /// A phrase in words.
    pub fn say(&self, phrase: &Phrase) -> String {
        self.text().say(phrase)
    }

    /// Makes something happen in the editor.
    pub fn act(&self, action: Action) {
        self.0.act.emit(action);
    }

    /// Changes the framework, now.
    pub fn edit(&self, edit: Edit) {
        self.act(Action::Edit(edit, clock::now()));
    }

    /// Changes the framework, now, and says so.
    pub fn edit_and_say(&self, edit: Edit, phrase: Phrase) {
        self.act(Action::EditAndSay(edit, clock::now(), phrase));
    }

    /// A new random id.
    pub fn new_id(&self) -> Id {
        self.0.ids.borrow_mut().next_id()
    }

    /// Keeps the text of a piece that was copied, for pasting into this or another draft. It
    /// works also where the browser lets nobody read its own clipboard.
    pub fn keep_copied(&self, text: String) {
        self.0.copied.replace(Some(text));
    }

    /// The text of the piece that was copied last, if any.
    pub fn copied(&self) -> Option<String> {
        self.0.copied.borrow().clone()
    }

    /// Keeps which finding somebody follows from *Review* to its place, until they are back.
    pub fn follow(&self, followed: Option<Followed>) {
        self.0.followed.replace(followed);
    }

    /// The finding of this framework that is followed.
    pub fn followed(&self, framework: &Framework) -> Option<Rc<Finding>> {
        let followed = self.0.followed.borrow();
        let (id, finding) = followed.as_ref()?;
        (*id == framework.id).then(|| Rc::clone(finding))
    }

    /// Shows the page that opens a table: this file, or one that is pasted there.
    pub fn open_table(&self, file: Option<File>) {
        self.0.table.replace(file);
        self.act(Action::Show(Page::Table));
    }

    /// The file that is opened as a table, once.
    pub fn take_table(&self) -> Option<File> {
        self.0.table.take()
    }

    /// How far the specification beside a part is scrolled, in pixels; nothing if it is not
    /// shown there.
    pub fn beside(&self) -> Option<i32> {
        self.0.beside.get()
    }

    /// Keeps that the specification is shown beside a part, and how far it is scrolled.
    pub fn set_beside(&self, scrolled: Option<i32>) {
        self.0.beside.set(scrolled);
    }

    /// What somebody chose to export last, while the page is there.
    pub fn export_choice(&self) -> ExportChoice {
        self.0.export_choice.get()
    }

    /// Keeps what somebody chose to export.
    pub fn keep_export_choice(&self, choice: ExportChoice) {
        self.0.export_choice.set(choice);
    }

    /// Whether somebody has taken a file of this framework that opens again.
    pub fn has_file(&self) -> bool {
        self.0.has_file.get()
    }

    /// Notes that somebody has such a file, or has none.
    pub fn note_file(&self, has_file: bool) {
        self.0.has_file.set(has_file);
    }

    /// Whether something is dragged in the diagram.
    pub fn is_dragging(&self) -> bool {
        self.0.is_dragging.get()
    }

    /// Notes whether something is dragged.
    pub fn note_dragging(&self, is_dragging: bool) {
        self.0.is_dragging.set(is_dragging);
    }

    /// The drafts on this device.
    pub fn drafts(&self) -> &DeviceDrafts {
        &self.0.drafts
    }

    /// The export module, loaded at first use.
    pub fn exporter(&self) -> &Exporter {
        &self.0.exporter
    }

    /// The ways to the code that is fetched later.
    ///
    /// # Errors
    /// There is none outside an element.
    pub fn chunks(&self) -> Result<&'static Chunks, NotLoaded> {
        self.0.chunks.ok_or(NotLoaded)
    }

    /// The absolute address of one of our files.
    pub fn address(&self, path: &str) -> String {
        format!("{}{path}", self.0.base)
    }

    /// What holds everything of this element; nothing outside one.
    pub fn root(&self) -> Option<ShadowRoot> {
        self.0.host.as_ref().and_then(|host| host.shadow_root())
    }

    /// The element of ours with this id, if it is on the page.
    pub fn element(&self, id: &str) -> Option<Element> {
        self.root()?.get_element_by_id(id)
    }

    /// The level of the highest heading of the element, from 1 to 4.
    pub fn heading_level(&self) -> u8 {
        self.0.heading_level
    }
}

/// The desk of this element.
///
/// # Errors
/// None: outside an element there is no component, so the default is never shown.
#[hook]
pub fn use_desk() -> Desk {
    let fallback = use_memo((), |()| Desk::nowhere());
    use_context::<Desk>().unwrap_or_else(|| (*fallback).clone())
}
