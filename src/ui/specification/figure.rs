//! A figure of the specification as SVG in the page. What it shows is said in the blocks after
//! it too, so it is one image to those who do not see it. What is drawn belongs in `picture`.

use crate::export::svg::{FONTS, number, path_data};
use crate::picture::{Colour, Dash, Picture, Shape, Stroke};
use yew::prelude::*;

/// A picture that can be moved sideways where the page is narrower: letters keep their size.
pub fn figure(picture: &Picture) -> Html {
    let [width, height] = [picture.width, picture.height].map(number);
    let view = format!("0 0 {width} {height}");
    html! {
        <figure class="paper-figure" tabindex="0" role="group" aria-label={picture.title.clone()}>
            <svg viewBox={view} {width} {height} role="img" aria-label={picture.description.clone()} font-family={FONTS}>
                { for picture.shapes.iter().map(shape) }
            </svg>
        </figure>
    }
}

fn shape(shape: &Shape) -> Html {
    match shape {
        Shape::Box {
            at,
            size,
            corner,
            fill,
            edge,
        } => {
            let [x, y, width, height] = [at.0, at.1, size.0, size.1].map(number);
            let (stroke, stroke_width, _) = looks(edge.as_ref());
            html! {
                <rect {x} {y} {width} {height} rx={number(*corner)} fill={fill.hex()} {stroke} stroke-width={stroke_width} />
            }
        }
        Shape::Path {
            segments,
            fill,
            stroke,
        } => {
            let fill = fill.map_or_else(|| "none".to_owned(), Colour::hex);
            let (stroke, stroke_width, dashes) = looks(stroke.as_ref());
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
                <text font-size={number(*size)} font-weight={weight} fill={colour.hex()}>{ for lines.iter().zip(baselines).map(line) }</text>
            }
        }
    }
}

type Looks = (Option<String>, Option<String>, Option<String>);

/// The colour, the width and the dashes of a line.
fn looks(stroke: Option<&Stroke>) -> Looks {
    let dashes = |dash: Dash| {
        let lengths = dash.pattern()?.map(number);
        Some(lengths.join(" "))
    };
    (
        stroke.map(|stroke| stroke.colour.hex()),
        stroke.map(|stroke| number(stroke.width)),
        stroke.and_then(|stroke| dashes(stroke.dash)),
    )
}
