//! Opening a table of outcomes and measures: the text or the file, then what its columns are, with
//! a look at what would be made. What is read, and as what, is decided in `import/table`.

mod columns;
mod finish;
mod matching;
mod options;
mod paste;
mod preview;

use super::chunk;
use super::desk::{Desk, PAGE, use_desk};
use crate::editor::Action;
use crate::import::table::{Table, read_table};
use crate::import::{Refusal, refuse_size};
use crate::model::Framework;
use crate::text::Message;
use js_sys::Uint8Array;
use matching::MatchStep;
use paste::PasteStep;
use std::borrow::Cow;
use std::rc::Rc;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::File;
use yew::prelude::*;

/// The id of the heading of the page.
const TITLE: &str = "table-title";

/// A table that was read.
#[derive(Clone, PartialEq)]
struct Source {
    /// The name of its file without its ending; empty if it was pasted.
    name: String,
    bytes: Rc<[u8]>,
    table: Rc<Table>,
}

impl Source {
    fn read(name: String, bytes: Vec<u8>) -> Result<Self, Refusal> {
        let table = Rc::new(read_table(&bytes, None)?);
        let bytes = bytes.into();
        Ok(Source { name, bytes, table })
    }

    /// The text that was pasted; nothing for a file.
    fn pasted(&self) -> Cow<'_, str> {
        match self.name.is_empty() {
            true => String::from_utf8_lossy(&self.bytes),
            false => Cow::default(),
        }
    }
}

/// How far it is.
#[derive(Clone, PartialEq)]
enum Step {
    /// The file is being read.
    Reading,
    /// A text is asked for, perhaps because a file could not be read, or one that was pasted is
    /// gone back to.
    Asking {
        refusal: Option<Refusal>,
        text: Rc<str>,
    },
    /// The columns are to be matched.
    Matching(Source),
}

/// What the page shows.
#[derive(Properties, PartialEq)]
pub struct TablePageProps {
    /// The framework that is open, if one is.
    pub open: Option<Rc<Framework>>,
}

/// The page.
#[component]
pub fn TablePage(props: &TablePageProps) -> Html {
    let desk = use_desk();
    let step = use_state(|| Step::Reading);
    {
        let (desk, step) = (desk.clone(), step.setter());
        use_effect_with((), move |()| start(&desk, step));
    }
    let on_read = {
        let (desk, step) = (desk.clone(), step.setter());
        Callback::from(move |source| {
            step.set(Step::Matching(source));
            desk.focus_later(TITLE.to_owned());
        })
    };
    let on_back = {
        let (desk, step) = (desk.clone(), step.clone());
        Callback::from(move |()| {
            if let Step::Matching(source) = &*step {
                step.set(asking(None, &source.pasted()));
            }
            desk.focus_later(paste::TEXT.to_owned());
        })
    };
    let on_cancel = {
        let desk = desk.clone();
        Callback::from(move |_: MouseEvent| desk.act(Action::LeaveTable))
    };
    let content = match &*step {
        Step::Reading => Html::default(),
        Step::Asking { refusal, text } => html! {
            <PasteStep refusal={refusal.clone()} text={AttrValue::from(text.clone())} {on_read} {on_cancel} />
        },
        Step::Matching(source) => html! {
            <MatchStep source={source.clone()} open={props.open.clone()} {on_back} {on_cancel} />
        },
    };
    match props.open.is_some() {
        true => content,
        // There is no shell around it that would be the page.
        false => html! {
            <div class="start" id={PAGE} tabindex="-1" role="group" aria-labelledby={TITLE}>{ content }</div>
        },
    }
}

/// Reads the file that was chosen; asks for a text if there is none.
fn start(desk: &Desk, step: UseStateSetter<Step>) {
    let Some(file) = desk.take_table() else {
        desk.focus_later(paste::TEXT.to_owned());
        return step.set(asking(None, ""));
    };
    let desk = desk.clone();
    spawn_local(async move {
        let source = match bytes_of(&file).await {
            // A framework may have any name.
            Ok(bytes) if bytes.trim_ascii_start().starts_with(b"{") => {
                match chunk::read_file(&desk, &bytes).await {
                    Ok(imported) => return desk.act(Action::OpenImported(Rc::new(imported))),
                    Err(why) => Err(why),
                }
            }
            Ok(bytes) => Source::read(name_of(&file), bytes),
            Err(why) => Err(why),
        };
        step.set(source.map_or_else(|why| asking(Some(why), ""), Step::Matching));
        desk.focus_later(TITLE.to_owned());
    });
}

/// The bytes of a file. One that is too large is refused unread.
async fn bytes_of(file: &File) -> Result<Vec<u8>, Refusal> {
    refuse_size(file.size() as usize).map_or(Ok(()), Err)?;
    let buffer = JsFuture::from(file.array_buffer()).await;
    let buffer = buffer.map_err(|_| Refusal::from(Message::ImportUnreadable))?;
    Ok(Uint8Array::new(&buffer).to_vec())
}

/// The name of a file without its ending.
fn name_of(file: &File) -> String {
    let name = file.name();
    let stem = name.rsplit_once('.').map_or("", |(stem, _)| stem);
    stem.to_owned()
}

fn asking(refusal: Option<Refusal>, text: &str) -> Step {
    let text = text.into();
    Step::Asking { refusal, text }
}
