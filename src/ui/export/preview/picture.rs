//! The chain as a picture, made to fit. What is drawn belongs in `picture`.

use crate::export::svg::{FONTS, number};
use crate::model::Framework;
use crate::picture::{Colour, picture};
use crate::text::Message;
use crate::ui::desk::use_desk;
use crate::ui::shapes::shapes;
use std::rc::Rc;
use yew::prelude::*;

/// What is drawn.
#[derive(Properties)]
pub struct ChainPictureProps {
    /// The framework as it is.
    pub framework: Rc<Framework>,
}

impl PartialEq for ChainPictureProps {
    /// Laying a chain out takes its time: the same version is drawn once.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.framework, &other.framework)
    }
}

/// The picture.
#[component]
pub fn ChainPicture(props: &ChainPictureProps) -> Html {
    let desk = use_desk();
    let picture = picture(&props.framework, &desk.text());
    let [width, height] = [picture.width, picture.height].map(number);
    let view = format!("0 0 {width} {height}");
    html! {
        <figure class="export-picture">
            <svg viewBox={view} role="img" aria-label={picture.description.clone()} font-family={FONTS}>
                { shapes(&picture, Colour::hex) }
            </svg>
            <figcaption class="hint">{ desk.get(Message::ExportPictureWide) }</figcaption>
        </figure>
    }
}
