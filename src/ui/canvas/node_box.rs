//! One item as a box: its title, its badges, and what marks it for now. Clicks and keys are
//! handled for all boxes at once in `pointer` and `keys`.

use super::badges::{badges, drawn_at};
use super::hint::HINT;
use super::look::Look;
use super::number::{number, translate};
use super::picture::{BADGE_HEIGHT, options};
use super::same::Same;
use crate::editor::{OutlineItem, apart_sentence, item_sentence};
use crate::layout::{Flow, NodeBox};
use crate::picture::WARNING;
use crate::text::{Message, Phrase};
use crate::ui::desk::{Desk, use_desk};
use crate::ui::icon;
use std::rc::Rc;
use yew::prelude::*;

/// What a box shows.
#[derive(Properties, PartialEq)]
pub struct BoxViewProps {
    /// Where it is.
    pub place: Same<NodeBox>,
    /// The item with what surrounds it.
    pub item: Rc<OutlineItem>,
    /// How it looks for now.
    pub look: Look,
    /// The direction of the drawing.
    pub flow: Flow,
}

/// The id of a box in the page.
pub fn box_id(id: &crate::model::Id) -> String {
    format!("box-{id}")
}

/// A box. It is an option of the list that the diagram is: one stop for Tab, arrow keys between
/// options, and a selection that is told apart from the focus.
#[component]
pub fn BoxView(props: &BoxViewProps) -> Html {
    let desk = use_desk();
    let BoxViewProps {
        place, item, look, ..
    } = props;
    let node = &item.node;
    let tabindex = if look.is_current { "0" } else { "-1" };
    html! {
        <g id={box_id(&node.id)} data-box={node.id.to_string()} class={classes!("box", look_classes(*look))}
            role="option" aria-selected={look.is_selected.to_string()} aria-label={said(&desk, item, *look)} aria-describedby={look.is_hinted.then_some(HINT)} {tabindex}
            transform={translate(place.x, place.y)}>
            <Face place={place.clone()} item={item.clone()} />
            { marks(&desk, props) }
            { apart(&desk, place, item) }
        </g>
    }
}

/// What is said of the box: its sentence, and that it is on the path of what is chosen.
fn said(desk: &Desk, item: &OutlineItem, look: Look) -> String {
    let sentence = item_sentence(item, look.is_hidden);
    let is_on_path = look.is_on_path && !look.is_selected;
    let sentence = match is_on_path {
        true => Phrase::new(Message::ChainSentenceMore)
            .with("sentence", sentence)
            .with("more", Message::DiagramOnPath),
        false => sentence,
    };
    desk.say(&sentence)
}

/// The box while it is dragged: without badges.
pub fn bare_face(place: &NodeBox) -> Html {
    html! {
        <>
            <rect class="box-body" width={number(place.width)} height={number(place.height)} rx="6" />
            <path class="box-side" d={side(place.height)} />
            { title(place) }
        </>
    }
}

fn title(place: &NodeBox) -> Html {
    let options = options(Flow::LeftToRight);
    let first = options.padding + options.line_height * 0.75;
    html! {
        <text class="box-title" dir="auto">
            { for place.lines.iter().enumerate().map(|(row, line)| html! {
                <tspan x={number(options.padding)} y={number(first + row as f64 * options.line_height)}>{ line }</tspan>
            }) }
        </text>
    }
}

/// What the face of a box shows.
#[derive(Properties, PartialEq)]
struct FaceProps {
    place: Same<NodeBox>,
    item: Rc<OutlineItem>,
}

/// What a box says. It is a piece of its own, so that choosing does not draw it again.
#[component]
fn Face(props: &FaceProps) -> Html {
    let desk = &use_desk();
    let (place, item) = (&*props.place, &*props.item);
    let options = options(Flow::LeftToRight);
    let inside = place.width - 2.0 * options.padding;
    let badge_middle = place.height - BADGE_HEIGHT / 2.0 - 4.0;
    html! {
        <g aria-hidden="true">
            { bare_face(place) }
            if item.node.title.trim().is_empty() {
                <text class="box-untitled" x={number(options.padding)} y={number(options.padding + options.line_height * 0.75)}>{ desk.get(Message::ChainUntitled) }</text>
            }
            <path class="box-mark" d={icon::stage_path(place.stage)} transform={mark_place(options.padding, badge_middle)} />
            { badges(desk, item, (options.padding + 23.0, badge_middle), inside - 23.0) }
        </g>
    }
}

/// Where the mark of the stage is: at the beginning of the line of badges.
fn mark_place(x: f64, middle: f64) -> String {
    format!("{} scale(0.8)", translate(x, middle - 8.0))
}

/// The coloured edge at the left.
fn side(height: f64) -> String {
    let mut path = String::from("M6 0A6 6 0 0 0 0 6V");
    super::number::push(&mut path, height - 6.0);
    path.push_str("A6 6 0 0 0 6 ");
    super::number::push(&mut path, height);
    path.push('z');
    path
}

/// A flag on the upper edge of an item that is on no path, with the reason.
fn apart(desk: &Desk, place: &NodeBox, item: &OutlineItem) -> Html {
    let Some(why) = item.apart else {
        return Html::default();
    };
    let (x, y) = (place.width - 78.0, -9.0);
    html! {
        <g class="box-apart" aria-hidden="true">
            <title>{ desk.say(&apart_sentence(why)) }</title>
            <rect x={number(x)} y={number(y)} width="72" height="18" rx="9" />
            <path d={drawn_at(WARNING, x + 6.0, y + 9.0)} />
            <text x={number(x + 23.0)} y={number(y + 13.0)}>{ desk.get(Message::DiagramApart) }</text>
        </g>
    }
}

/// What marks the box for now: that it is chosen, the ring of the focus, the handle to link from.
fn marks(desk: &Desk, props: &BoxViewProps) -> Html {
    let BoxViewProps {
        place, look, flow, ..
    } = props;
    let (x, y) = match flow {
        Flow::LeftToRight => (place.width, place.height / 2.0),
        Flow::TopToBottom => (place.width / 2.0, place.height),
    };
    html! {
        <>
            if look.is_current {
                { ring("ring-edge", place, 5.5) }
                { ring("ring", place, 3.5) }
            }
            if look.is_selected {
                <g class="box-tick" aria-hidden="true" transform="translate(0 0)">
                    <circle r="9" />
                    <path d="M-4 0l3 3l5-6" />
                </g>
            }
            <g class="box-handle" aria-hidden="true" data-handle="" transform={translate(x, y)}>
                <title>{ desk.get(Message::DiagramHandle) }</title>
                <circle class="box-handle-reach" />
                <circle class="box-handle-knob" r="6" />
            </g>
        </>
    }
}

fn ring(class: &'static str, place: &NodeBox, out: f64) -> Html {
    html! {
        <rect {class} x={number(-out)} y={number(-out)} width={number(place.width + 2.0 * out)} height={number(place.height + 2.0 * out)} rx={number(6.0 + out)} aria-hidden="true" />
    }
}

fn look_classes(look: Look) -> Classes {
    classes!(
        look.is_selected.then_some("is-selected"),
        look.is_on_path.then_some("is-on-path"),
        look.is_hidden.then_some("is-hidden"),
        look.is_source.then_some("is-source"),
        look.is_dragged.then_some("is-dragged"),
    )
}
