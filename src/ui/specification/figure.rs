//! A figure of the specification as SVG in the page. What it shows is said in the blocks after
//! it too, so it is one image to those who do not see it. What is drawn belongs in `picture`.

use crate::export::svg::{FONTS, number};
use crate::picture::{Colour, Picture};
use crate::ui::shapes::shapes;
use yew::prelude::*;

/// Pictures that are no wider than this are shown as wide as one of this width.
const SMALL: f32 = 640.0;

/// Pictures that are no wider than this are shown as large as they were drawn.
const TINY: f32 = 320.0;

/// A picture that can be moved sideways where the page is narrower: letters keep their size.
pub fn figure(picture: &Picture) -> Html {
    let [width, height] = [picture.width, picture.height].map(number);
    let view = format!("0 0 {width} {height}");
    let size = match picture.width {
        width if width <= TINY => Some("is-own-size"),
        width if width <= SMALL => Some("is-small"),
        _ => None,
    };
    html! {
        <figure class={classes!("paper-figure", size)} tabindex="0" role="group" aria-label={picture.title.clone()}>
            <svg viewBox={view} {width} {height} role="img" aria-label={picture.description.clone()} font-family={FONTS}>
                { shapes(picture, Colour::hex) }
            </svg>
        </figure>
    }
}
