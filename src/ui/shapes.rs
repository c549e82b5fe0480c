//! The shapes of a picture as SVG in the page. What is drawn belongs in `picture`; what each
//! colour is on this page is told.

use crate::export::svg::{number, path_data};
use crate::picture::{Colour, Dash, Picture, Shape, Stroke};
use yew::prelude::*;

/// What a colour of a picture is on the page, as SVG has it.
pub type Paint = fn(Colour) -> String;

/// The shapes of a picture.
pub fn shapes(picture: &Picture, paint: Paint) -> Html {
    html! { { for picture.shapes.iter().map(|shape| self::shape(shape, paint)) } }
}

fn shape(shape: &Shape, paint: Paint) -> Html {
    match shape {
        Shape::Box {
            at,
            size,
            corner,
            fill,
            edge,
        } => {
            let [x, y, width, height] = [at.0, at.1, size.0, size.1].map(number);
            let (stroke, stroke_width, _) = looks(edge.as_ref(), paint);
            html! {
                <rect {x} {y} {width} {height} rx={number(*corner)} fill={paint(*fill)} {stroke} stroke-width={stroke_width} />
            }
        }
        Shape::Path {
            segments,
            fill,
            stroke,
        } => {
            let fill = fill.map_or_else(|| "none".to_owned(), paint);
            let (stroke, stroke_width, dashes) = looks(stroke.as_ref(), paint);
            html! {
                <path d={path_data(segments)} {fill} {stroke} stroke-width={stroke_width} stroke-dasharray={dashes} />
            }
        }
        Shape::Words {
            at,
            lines,
            leading,
            size,
            bold,
            colour,
        } => {
            let weight = bold.then_some("700");
            let baselines = std::iter::successors(Some(at.1), |above| Some(above + leading));
            let line = |(words, y): (&String, f32)| {
                html! { <tspan x={number(at.0)} y={number(y)}>{ words }</tspan> }
            };
            html! {
                <text font-size={number(*size)} font-weight={weight} fill={paint(*colour)}>{ for lines.iter().zip(baselines).map(line) }</text>
            }
        }
    }
}

type Looks = (Option<String>, Option<String>, Option<String>);

/// The colour, the width and the dashes of a line.
fn looks(stroke: Option<&Stroke>, paint: Paint) -> Looks {
    let dashes = |dash: Dash| {
        let lengths = dash.pattern()?.map(number);
        Some(lengths.join(" "))
    };
    (
        stroke.map(|stroke| paint(stroke.colour)),
        stroke.map(|stroke| number(stroke.width)),
        stroke.and_then(|stroke| dashes(stroke.dash)),
    )
}
