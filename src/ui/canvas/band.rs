//! One stage of the diagram: its ground and heading, and the boxes in it. Links are drawn
//! between the grounds and the boxes.

use super::look::Look;
use super::node_box::BoxView;
use super::number::{number, translate};
use super::picture::Band;
use super::same::Same;
use crate::editor::OutlineStage;
use crate::layout::{Flow, NodeBox, StageBand, text_width};
use crate::model::Id;
use crate::text::{Message, Phrase, stage_name};
use crate::ui::desk::{Desk, use_desk};
use crate::ui::{icon, names};
use std::collections::HashMap;
use std::rc::Rc;
use yew::prelude::*;

/// What the grounds show.
#[derive(Properties, PartialEq)]
pub struct GroundsProps {
    /// The stages.
    pub bands: Vec<Band>,
}

/// The grounds of all stages, under the links.
#[component]
pub fn Grounds(props: &GroundsProps) -> Html {
    html! { <g aria-hidden="true">{ for props.bands.iter().map(|band| ground(&band.place)) }</g> }
}

/// The headings of all stages, over the links. They are said by the groups of boxes.
#[component]
pub fn Headings(props: &GroundsProps) -> Html {
    let desk = use_desk();
    html! {
        <g aria-hidden="true">
            { for props.bands.iter().map(|band| heading(&desk, &band.place, band.boxes.len())) }
        </g>
    }
}

/// Room around the boxes of a stage.
const AROUND: f64 = 8.0;
/// The size of the letters of a heading.
const HEADING: f64 = 15.0;
/// From one of its lines to the next.
const LEADING: f64 = 17.0;
/// The size of the letters of the number of items after its name.
const COUNT: f64 = 13.0;

fn ground(place: &StageBand) -> Html {
    html! {
        <rect class="ground" x={number(place.x - AROUND)} y={number(place.y)} width={number(place.width + 2.0 * AROUND)} height={number(place.height + AROUND)} rx="10" />
    }
}

fn heading(desk: &Desk, place: &StageBand, count: usize) -> Html {
    let name = desk.get(stage_name(place.stage));
    let lines = crate::layout::title_lines(&name, place.width - 40.0, HEADING);
    let last = lines.last().map_or(0.0, |line| text_width(line, HEADING));
    let widest = lines.iter().map(|line| text_width(line, HEADING));
    let counted = last + 10.0 + text_width(&count.to_string(), COUNT);
    let plate = (32.0 + widest.fold(counted, f64::max)).min(place.width + AROUND / 2.0);
    let rows = lines.len();
    html! {
        <g class={classes!("ground-heading", names::stage_class(place.stage))} transform={translate(place.x, place.y)}>
            <g class="ground-heading-words" data-from={number(place.x)} data-room={number(place.width - 48.0 - last)}>
                <rect class="ground-plate" y="4" width={number(plate)} height={number(8.0 + rows as f64 * LEADING)} rx="4" />
                <g transform="translate(4 8)">{ icon::stage_mark(place.stage) }</g>
                <text class="ground-title">
                    { for lines.iter().enumerate().map(|(row, line)| html! {
                        <tspan x="30" y={number(23.0 + row as f64 * LEADING)}>{ line }</tspan>
                    }) }
                </text>
                <text class="ground-count" x={number(36.0 + last)} y={number(6.0 + rows as f64 * LEADING)}>{ count }</text>
            </g>
        </g>
    }
}

/// What the boxes of a stage show.
#[derive(Properties, PartialEq)]
pub struct BandViewProps {
    /// The stage and its items.
    pub stage: Rc<OutlineStage>,
    /// Where the boxes are.
    pub boxes: Same<Vec<Same<NodeBox>>>,
    /// How each looks.
    pub looks: Vec<Look>,
    /// The direction of the drawing.
    pub flow: Flow,
}

/// The boxes of a stage.
#[component]
pub fn BandView(props: &BandViewProps) -> Html {
    let desk = use_desk();
    let stage = props.stage.stage;
    let items = props.stage.items.iter().map(|item| (&item.node.id, item));
    let items: HashMap<&Id, _> = items.collect();
    let said = Phrase::new(Message::DiagramStage)
        .with("stage", stage_name(stage))
        .with("count", props.boxes.len());
    let boxes = props.boxes.iter().zip(&props.looks);
    html! {
        <g role="group" aria-label={desk.say(&said)} class={names::stage_class(stage)}>
            { for boxes.filter_map(|(place, look)| {
                let item = Rc::clone(items.get(&place.id)?);
                let flow = props.flow;
                Some(html! { <BoxView key={place.id.to_string()} place={place.clone()} {item} look={*look} {flow} /> })
            }) }
        </g>
    }
}
