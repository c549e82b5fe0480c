//! What is derived from the framework by code that is fetched later, once nothing has changed for
//! a moment: with every letter it would make large frameworks slow to type in.

use super::chunk::writing;
use super::desk::{Desk, use_desk};
use super::rest::Rest;
use crate::check::Severity;
use crate::editor::{Counts, Editor, Findings, Page, Part};
use crate::model::Framework;
use gloo::timers::callback::Timeout;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// How long nothing must change: typing has paused.
const SETTLE_MILLISECONDS: u32 = 350;

/// What was derived from the framework when it last stopped changing.
#[derive(Clone, PartialEq, Default)]
pub struct Derived {
    questions: Option<usize>,
    /// What the checks found.
    pub findings: Option<Findings>,
}

impl Derived {
    /// What is left to settle and to fix.
    pub fn counts(&self) -> Counts {
        let findings = self.findings.as_ref();
        Counts {
            questions: self.questions,
            to_fix: findings.map(|findings| findings.count(Severity::Fix)),
        }
    }
}

/// What is derived from the open framework; nothing until what derives it has been fetched. On
/// *Review* nobody types in the framework, so that what was settled is gone at once.
#[hook]
pub fn use_derived(editor: &Editor) -> Derived {
    let desk = use_desk();
    let derived = use_state(Derived::default);
    let (page, is_open) = (editor.page, editor.page != Page::Start);
    let is_reviewed = page == Page::Part(Part::Review);
    let framework = Rc::clone(editor.framework());
    let known = derived.findings.as_ref();
    let is_known = known.is_some_and(|findings| Rc::ptr_eq(&findings.of, &framework));
    let (set, before) = (derived.setter(), derived.findings.clone());
    let pointer = Rc::as_ptr(&framework) as usize;
    use_effect_with((pointer, is_open, is_reviewed), move |_| {
        let wait = if is_reviewed { 0 } else { SETTLE_MILLISECONDS };
        let rest = (is_open && !is_known).then(|| {
            let then = desk.clone();
            Rest::wait(&desk, wait, move || {
                spawn_local(derive(then, framework, before, set))
            })
        });
        move || drop(rest)
    });
    (*derived).clone()
}

async fn derive(
    desk: Desk,
    framework: Rc<Framework>,
    before: Option<Findings>,
    set: UseStateSetter<Derived>,
) {
    let questions = match writing(&desk).await {
        Ok(writing) => Some((writing.count_questions)(&framework, &desk.text())),
        Err(_) => None,
    };
    set.set(Derived {
        questions,
        findings: before,
    });
    // A letter that was typed meanwhile comes between the two.
    let review = move || spawn_local(review(desk, framework, questions, set));
    Timeout::new(0, review).forget();
}

async fn review(
    desk: Desk,
    framework: Rc<Framework>,
    questions: Option<usize>,
    set: UseStateSetter<Derived>,
) {
    let findings = match desk.chunks() {
        Ok(chunks) => (chunks.reviewing)().await.ok(),
        Err(_) => None,
    };
    let findings = findings.map(|reviewing| {
        desk.learn(reviewing.words);
        (reviewing.findings)(&framework)
    });
    set.set(Derived {
        questions,
        findings,
    });
}
