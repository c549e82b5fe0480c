//! When files are made: soon after a choice, one at a time, and only the latest counts. How they
//! are made belongs in `make`.

use super::job::Job;
use super::make::{Made, make, stage};
use crate::text::Message;
use crate::ui::desk::Desk;
use crate::ui::download::download;
use gloo::timers::callback::Timeout;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// How long nothing must change before a file is made: somebody may be going through the formats.
const SETTLE_MILLISECONDS: u32 = 200;
/// How long work may take before it is said that it takes its time.
const SLOW_MILLISECONDS: u32 = 500;

/// How the file is coming along.
#[derive(Clone, Default)]
pub enum Making {
    /// Nothing is to be made.
    #[default]
    Nothing,
    /// It is being made: what is being done is said once it takes long.
    Working(Option<Message>),
    /// Here it is.
    Made(Rc<Made>),
    /// It could not be made.
    Failed(Message),
}

/// Whether the file has been handed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Given {
    /// Nobody has asked for it.
    #[default]
    No,
    /// It is given as soon as it is made.
    Asked,
    /// It has been.
    Yes,
    /// The browser refused.
    Refused,
}

/// Where files are made.
pub struct Workshop {
    desk: Desk,
    making: RefCell<Making>,
    given: Cell<Given>,
    /// What was wanted last.
    latest: RefCell<Option<Job>>,
    /// What is to be made next.
    wanted: RefCell<Option<Job>>,
    is_busy: Cell<bool>,
    show: UseForceUpdateHandle,
}

/// The workshop, which begins to make what is wanted as soon as that rests.
#[hook]
pub fn use_workshop(desk: &Desk, job: Option<&Job>) -> Rc<Workshop> {
    let show = use_force_update();
    let workshop = use_memo((), |()| Workshop {
        desk: desk.clone(),
        making: RefCell::default(),
        given: Cell::default(),
        latest: RefCell::default(),
        wanted: RefCell::default(),
        is_busy: Cell::default(),
        show,
    });
    let (desk, here) = (desk.clone(), Rc::clone(&workshop));
    use_effect_with(job.cloned(), move |job| {
        here.want(job.clone());
        let timer = job.is_some().then(|| {
            let here = Rc::clone(&here);
            Timeout::new(SETTLE_MILLISECONDS, move || spawn_local(work(here, desk)))
        });
        move || drop(timer)
    });
    workshop
}

impl Workshop {
    /// How the file is coming along.
    pub fn making(&self) -> Making {
        self.making.borrow().clone()
    }

    /// Whether it has been handed over.
    pub fn given(&self) -> Given {
        self.given.get()
    }

    /// Hands the file over, at once or as soon as it is made.
    pub fn give(&self) {
        let given = match self.making() {
            Making::Working(_) => Given::Asked,
            Making::Made(made) => match download(&made.bytes, &made.name, made.media_type) {
                Ok(()) => Given::Yes,
                Err(_) => Given::Refused,
            },
            Making::Nothing | Making::Failed(_) => return,
        };
        let opens_again = self.latest.borrow().as_ref().is_some_and(Job::opens_again);
        if given == Given::Yes && opens_again {
            self.desk.note_file(true);
        }
        self.given.set(given);
        self.show.force_update();
    }

    /// Makes the file that could not be made.
    pub fn try_again(self: &Rc<Self>, desk: &Desk) {
        let latest = self.latest.borrow().clone();
        self.want(latest);
        spawn_local(work(Rc::clone(self), desk.clone()));
    }

    /// Wants something else: what was asked for is not what would be given.
    fn want(&self, job: Option<Job>) {
        let making = match &job {
            Some(_) => Making::Working(None),
            None => Making::Nothing,
        };
        self.latest.replace(job.clone());
        self.wanted.replace(job);
        self.given.set(Given::No);
        self.tell(making);
    }

    fn tell(&self, making: Making) {
        self.making.replace(making);
        self.show.force_update();
    }

    /// Shows the outcome, unless something else is wanted by now.
    fn finish(&self, outcome: Result<Made, Message>) {
        let is_working = matches!(*self.making.borrow(), Making::Working(_));
        if self.wanted.borrow().is_some() || !is_working {
            return;
        }
        self.tell(match outcome {
            Ok(made) => Making::Made(Rc::new(made)),
            Err(why) => Making::Failed(why),
        });
        if self.given() == Given::Asked {
            self.give();
        }
    }
}

/// Makes what is wanted, until nothing is.
async fn work(workshop: Rc<Workshop>, desk: Desk) {
    if workshop.is_busy.replace(true) {
        return;
    }
    while let Some(job) = workshop.wanted.take() {
        let slowly = Rc::new(Slowly::new(&workshop));
        let timer = slowly.watch();
        let report = {
            let slowly = Rc::clone(&slowly);
            move |done| slowly.at(stage(done))
        };
        let outcome = make(&desk, &job, report).await;
        drop(timer);
        workshop.finish(outcome);
    }
    workshop.is_busy.set(false);
}

/// Says what is being done, once it takes long.
struct Slowly {
    workshop: Rc<Workshop>,
    stage: Cell<Message>,
    is_slow: Cell<bool>,
}

impl Slowly {
    fn new(workshop: &Rc<Workshop>) -> Self {
        Slowly {
            workshop: Rc::clone(workshop),
            stage: Cell::new(Message::ExportWorking),
            is_slow: Cell::new(false),
        }
    }

    fn watch(self: &Rc<Self>) -> Timeout {
        let slowly = Rc::clone(self);
        Timeout::new(SLOW_MILLISECONDS, move || {
            slowly.is_slow.set(true);
            slowly.say();
        })
    }

    fn at(&self, stage: Message) {
        if self.stage.replace(stage) != stage && self.is_slow.get() {
            self.say();
        }
    }

    fn say(&self) {
        if matches!(*self.workshop.making.borrow(), Making::Working(_)) {
            // What is wanted by now is said to be prepared: this is for the last one.
            let is_latest = self.workshop.wanted.borrow().is_none();
            let stage = is_latest.then(|| self.stage.get());
            self.workshop.making.replace(Making::Working(Some(
                stage.unwrap_or(Message::ExportWorking),
            )));
        }
        self.workshop.show.force_update();
    }
}
