//! The scale of a criterion: drawn, with a handle for each level, and in words beside it. What it
//! shows is worked out in `calc` and drawn in `picture`; typing into the number fields does the
//! same as moving a handle.

mod drag;
mod handles;
mod keys;
mod level;
mod paint;
mod watch;
mod words;

use crate::calc::{Lack, Level, Ruler, Scale};
use crate::editor::Action;
use crate::model::{Criterion, Id, Measure};
use crate::picture::{Months, ScaleDrawing, ScaleSheet, draw_scale};
use crate::text::{Message, Phrase, SCALE, Text};
use crate::ui::desk::Desk;
use drag::Drag;
use std::rc::Rc;
use web_sys::{Element, KeyboardEvent, PointerEvent};
use yew::prelude::*;

/// What is drawn.
#[derive(Properties, PartialEq)]
pub struct ScaleProps {
    /// The id of the criterion, also when it is still to be made.
    pub id: Id,
    /// The outcome it is about.
    pub node_id: Id,
    /// The criterion, once there is one.
    pub criterion: Option<Rc<Criterion>>,
    /// The measure its thresholds are on.
    pub measure: Option<Rc<Measure>>,
    /// Whether one of several measures is to be chosen.
    pub has_choice: bool,
}

/// The scale, and how it is held at the moment.
pub struct ScaleView {
    desk: Desk,
    /// What it stands in, whose width it is drawn to.
    place: NodeRef,
    /// The drawing itself.
    drawing: NodeRef,
    width: f64,
    watching: Option<watch::Watching>,
    /// The ruler as it was when a handle took the focus: it stays under what is moved.
    held: Option<Ruler>,
    drag: Option<Drag>,
}

/// What happens to a scale.
pub enum Msg {
    /// Its place has another width.
    Resized,
    /// A handle took the focus.
    Focused,
    /// A handle lost it.
    Left,
    /// A key was pressed on a handle.
    Key(Level, KeyboardEvent),
    /// The pointer went down on a handle, whose flag is in this row.
    Down(Level, usize, PointerEvent),
    /// The pointer moved.
    Moved(PointerEvent),
    /// The pointer was let go.
    Up,
    /// The pointer was taken away.
    Cancelled,
    /// A level that is not said yet is put on the scale.
    Set(Level),
}

/// The width it is drawn to before its place is known, and the least.
const FIRST_WIDTH: f64 = 600.0;
const LEAST_WIDTH: f64 = 200.0;

impl Component for ScaleView {
    type Message = Msg;
    type Properties = ScaleProps;

    fn create(ctx: &Context<Self>) -> Self {
        let desk = ctx.link().context::<Desk>(Callback::noop());
        ScaleView {
            desk: desk.map_or_else(Desk::nowhere, |(desk, _)| desk),
            place: NodeRef::default(),
            drawing: NodeRef::default(),
            width: FIRST_WIDTH,
            watching: None,
            held: None,
            drag: None,
        }
    }

    fn update(&mut self, ctx: &Context<Self>, msg: Msg) -> bool {
        let props = ctx.props();
        match msg {
            Msg::Resized => self.resize(),
            Msg::Focused => self.hold(props),
            Msg::Left => self.leave(),
            Msg::Key(level, event) => self.key(props, level, &event),
            Msg::Down(level, row, event) => self.down(props, level, row, &event),
            Msg::Moved(event) => self.moved(props, &event),
            Msg::Up => self.let_go(props),
            Msg::Cancelled => self.cancel(),
            Msg::Set(level) => self.set(props, level),
        }
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let props = ctx.props();
        let text = self.text();
        let content = match (self.scale(props), &props.measure) {
            (Ok(scale), Some(measure)) => self.figure(ctx, &scale, measure, &text),
            (Err(lack), _) => words::lacking(&self.desk, props, lack),
            (Ok(_), None) => Html::default(),
        };
        html! { <div class="scale-place" ref={self.place.clone()}>{ content }</div> }
    }

    fn rendered(&mut self, ctx: &Context<Self>, is_first: bool) {
        if is_first {
            self.watching = watch::Watching::of(ctx, &self.place);
            ctx.link().send_message(Msg::Resized);
        }
    }
}

impl ScaleView {
    /// The words of scales, and those of the page.
    fn text(&self) -> Text {
        self.desk.text().with(&SCALE)
    }

    /// The scale as it is shown: on the ruler that is held, with what is dragged where it is.
    fn scale(&self, props: &ScaleProps) -> Result<Scale, Lack> {
        let nothing = Criterion::default();
        let criterion = props.criterion.as_deref().unwrap_or(&nothing);
        let scale = Scale::of(criterion, props.measure.as_deref())?;
        let scale = match self.held {
            Some(ruler) => scale.on(ruler),
            None => scale,
        };
        Ok(match self.drag.as_ref().and_then(Drag::put) {
            Some((level, value)) => scale.with(level, value),
            None => scale,
        })
    }

    fn draw(&self, scale: &Scale, measure: &Measure, months: &Months) -> ScaleDrawing {
        let sheet = ScaleSheet {
            width: self.width,
            measure: &measure.name,
            unit: &measure.unit,
            months,
            held: self.drag.as_ref().and_then(Drag::row),
        };
        draw_scale(scale, &self.text(), &sheet)
    }

    fn figure(&self, ctx: &Context<Self>, scale: &Scale, measure: &Measure, text: &Text) -> Html {
        let props = ctx.props();
        let months = words::months(props, scale, text);
        let drawing = self.draw(scale, measure, &months);
        html! {
            <figure class="scale">
                <figcaption>
                    <strong>{ &drawing.picture.title }</strong>
                    if scale.is_provisional { { " " }<span class="tag">{ text.get(Message::ScaleProvisional) }</span> }
                </figcaption>
                { self.drawing(ctx, scale, measure, &drawing) }
                { words::beside(scale, measure, &months, text) }
                { words::missing(ctx, scale, text) }
                <p class="hint">{ text.get(Message::ScaleHandles) }</p>
            </figure>
        }
    }

    /// Takes the width of its place. Gives whether it is another.
    fn resize(&mut self) -> bool {
        let Some(place) = self.place.cast::<Element>() else {
            return false;
        };
        let width = f64::from(place.client_width()).max(LEAST_WIDTH);
        let is_other = place.client_width() > 0 && width != self.width;
        if is_other {
            self.width = width;
        }
        is_other
    }

    fn hold(&mut self, props: &ScaleProps) -> bool {
        if self.held.is_none() {
            self.held = self.scale(props).ok().map(|scale| scale.ruler);
        }
        false
    }

    /// Lets go of the ruler, and ends the step that moving was.
    fn leave(&mut self) -> bool {
        self.held = None;
        self.desk.act(Action::EndBurst);
        true
    }

    /// Puts a level on the scale that was not said yet, gives its handle the focus, and says so.
    fn set(&mut self, props: &ScaleProps, level: Level) -> bool {
        let (Ok(scale), Some(measure)) = (self.scale(props), &props.measure) else {
            return false;
        };
        let text = self.text();
        let value = scale.proposal(level);
        let name = text.get(crate::picture::level_name(level));
        let amount = crate::picture::amount(value, &measure.unit, &text);
        let said = Phrase::new(Message::AnnounceScaleSet).with("level", name);
        if let Some(edit) = level::edit(props, level, value) {
            self.desk.edit_and_say(edit, said.with("amount", amount));
            // Moving it is another step than putting it there.
            self.desk.act(Action::EndBurst);
            self.desk.focus_later(level::handle_id(props, level));
        }
        false
    }
}
