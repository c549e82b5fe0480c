//! Waiting until hands are still: nothing long begins while something is dragged, because the drag
//! would stick. What is done after the wait belongs to whoever waits.

use super::desk::Desk;
use gloo::timers::callback::Timeout;
use std::cell::RefCell;
use std::rc::Rc;

/// How long until it is looked again whether something is still dragged.
const AGAIN_MILLISECONDS: u32 = 150;

type Timer = Rc<RefCell<Option<Timeout>>>;

/// A wait. Dropped, what was to follow does not.
#[derive(Default)]
pub struct Rest {
    timer: Timer,
}

impl Rest {
    /// Does something after so many milliseconds, and not while something is dragged.
    pub fn wait(desk: &Desk, milliseconds: u32, then: impl FnOnce() + 'static) -> Self {
        let rest = Rest::default();
        arm(&rest.timer, desk.clone(), milliseconds, Box::new(then));
        rest
    }
}

fn arm(timer: &Timer, desk: Desk, milliseconds: u32, then: Box<dyn FnOnce()>) {
    // The timer does not hold itself, or dropping a `Rest` would not stop it.
    let weak = Rc::downgrade(timer);
    let timeout = Timeout::new(milliseconds, move || match weak.upgrade() {
        Some(timer) if desk.is_dragging() => arm(&timer, desk, AGAIN_MILLISECONDS, then),
        _ => then(),
    });
    timer.replace(Some(timeout));
}
