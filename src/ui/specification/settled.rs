//! The draft as it was when typing last paused: with every letter, writing it anew would make
//! large frameworks slow to type in. What it says is written in `spec`.

use crate::model::Framework;
use crate::spec::{Document, SpecOptions, document};
use crate::ui::clock;
use crate::ui::desk::{Desk, use_desk};
use gloo::timers::callback::Timeout;
use std::rc::Rc;
use yew::prelude::*;

/// How long nothing must change: typing has paused.
const PAUSE_MILLISECONDS: u32 = 300;

/// The draft, and what it was written from.
pub struct Settled {
    /// The framework as it was.
    pub framework: Rc<Framework>,
    /// The earlier version that it was compared with.
    pub earlier: Option<Rc<Framework>>,
    /// The draft.
    pub document: Document,
}

impl PartialEq for Settled {
    /// A draft is written once for each change.
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

/// What a draft is written from.
#[derive(Clone)]
pub struct Source {
    /// The framework as it is.
    pub framework: Rc<Framework>,
    /// An earlier version that it is compared with.
    pub earlier: Option<Rc<Framework>>,
    /// Whether figures are drawn.
    pub drawn: bool,
}

impl Source {
    fn write(&self, desk: &Desk) -> Rc<Settled> {
        let options = SpecOptions {
            date: Some(clock::today()),
            drawn: self.drawn,
            profile: None,
            earlier: self.earlier.as_deref(),
        };
        Rc::new(Settled {
            framework: Rc::clone(&self.framework),
            earlier: self.earlier.clone(),
            document: document(&self.framework, &desk.text(), &options),
        })
    }

    /// Whether a draft was written from just this.
    fn is_of(&self, settled: &Settled) -> bool {
        let earlier = [&self.earlier, &settled.earlier];
        let [now, then] = earlier.map(|it| it.as_ref().map(Rc::as_ptr));
        Rc::ptr_eq(&self.framework, &settled.framework) && now == then
    }

    /// How long to wait: a box that was ticked shows at once, letters when they pause.
    fn wait(&self, settled: &Settled) -> u32 {
        let choices = |framework: &Framework| {
            let specification = &framework.specification;
            (specification.profile, specification.left_out.len())
        };
        let is_typed = choices(&self.framework) == choices(&settled.framework);
        let is_compared = self.earlier.is_some() == settled.earlier.is_some();
        if is_typed && is_compared {
            PAUSE_MILLISECONDS
        } else {
            0
        }
    }
}

/// The draft, written when the page is first drawn and after each pause.
#[hook]
pub fn use_settled(source: Source) -> Rc<Settled> {
    let desk = use_desk();
    let settled = use_state(|| source.write(&desk));
    let pointers = (
        Rc::as_ptr(&source.framework) as usize,
        source.earlier.as_ref().map(|it| Rc::as_ptr(it) as usize),
    );
    let (current, set) = (Rc::clone(&settled), settled.setter());
    use_effect_with(pointers, move |_| {
        let write = (!source.is_of(&current)).then(|| {
            let wait = source.wait(&current);
            Timeout::new(wait, move || {
                let settled = source.write(&desk);
                // A letter that was typed meanwhile comes between writing and drawing.
                Timeout::new(0, move || set.set(settled)).forget();
            })
        });
        move || drop(write)
    });
    Rc::clone(&settled)
}
