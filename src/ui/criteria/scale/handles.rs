//! The drawing with its handles: each flag is a slider.

use super::paint::token;
use super::{Msg, ScaleView, level};
use crate::calc::Scale;
use crate::export::svg::{FONTS, number};
use crate::model::{Measure, Number};
use crate::picture::{Flag, ScaleDrawing, amount};
use crate::ui::shapes::shapes;
use web_sys::PointerEvent;
use yew::prelude::*;

impl ScaleView {
    pub(super) fn drawing(
        &self,
        ctx: &Context<Self>,
        scale: &Scale,
        measure: &Measure,
        drawing: &ScaleDrawing,
    ) -> Html {
        let picture = &drawing.picture;
        let [width, height] = [picture.width, picture.height].map(number);
        let link = ctx.link();
        let moved = link.callback(Msg::Moved);
        let up = link.callback(|_: PointerEvent| Msg::Up);
        let cancelled = link.callback(|_: PointerEvent| Msg::Cancelled);
        let handles = drawing.flags.iter();
        let handles = handles.map(|flag| self.handle(ctx, scale, measure, (drawing, flag)));
        html! {
            <svg class="scale-drawing" ref={self.drawing.clone()} viewBox={format!("0 0 {width} {height}")} {width} {height}
                role="group" aria-label={picture.title.clone()} font-family={FONTS}
                onpointermove={moved} onpointerup={up} onpointercancel={cancelled}>
                <g aria-hidden="true">{ shapes(picture, token) }</g>
                { for handles }
            </svg>
        }
    }

    fn handle(
        &self,
        ctx: &Context<Self>,
        scale: &Scale,
        measure: &Measure,
        (drawing, flag): (&ScaleDrawing, &Flag),
    ) -> Html {
        let (level, row) = (flag.level, flag.row);
        let value = scale.levels.value(level).unwrap_or_default();
        let text = self.text();
        let link = ctx.link();
        let down = link.callback(move |event| Msg::Down(level, row, event));
        let key = link.callback(move |event| Msg::Key(level, event));
        let (focused, left) = (
            link.callback(|_| Msg::Focused),
            link.callback(|_| Msg::Left),
        );
        let written = |value: f64| Number(value).to_string();
        html! {
            <g key={level as usize} id={level::handle_id(ctx.props(), level)} class="handle" role="slider" tabindex="0"
                aria-label={text.get(level::name(level))} aria-orientation="horizontal"
                aria-valuemin={written(scale.ruler.low())} aria-valuemax={written(scale.ruler.high())}
                aria-valuenow={written(value)} aria-valuetext={amount(value, &measure.unit, &text)}
                onpointerdown={down} onkeydown={key} onfocus={focused} onblur={left}>
                { around(flag, 1.0, "handle-edge") }
                { around(flag, 3.0, "handle-ring") }
                <rect class="handle-target" x={number(flag.pole as f32 - KNOB)} y={number(drawing.bar - KNOB)} width={number(2.0 * KNOB)} height={number(2.0 * KNOB)} />
                { around(flag, 0.0, "handle-target") }
            </g>
        }
    }
}

/// Half of the side of what can be caught around a knob.
const KNOB: f32 = 12.0;

/// A rectangle around a flag, so far outside it.
fn around(flag: &Flag, by: f64, class: &'static str) -> Html {
    let sides = [
        flag.x - by,
        flag.y - by,
        flag.width + 2.0 * by,
        flag.height + 2.0 * by,
    ];
    let [x, y, width, height] = sides.map(|side| number(side as f32));
    html! { <rect {class} {x} {y} {width} {height} rx={number(4.0 + by as f32)} /> }
}
