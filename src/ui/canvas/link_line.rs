//! One link as it is drawn: a line whose pattern is its strength, the head of an arrow, and a
//! word beside it. What it assumes is in `hint`; where words go, in `link_words`.

use super::curve::{arrow_head, curve, without_head};
use super::link_words::{Beside, places, strength_word};
use super::look::LinkLook;
use super::number::{number, numbers};
use super::picture::Band;
use super::same::Same;
use crate::layout::{Flow, Point, Route};
use crate::model::{Link, LinkStrength};
use crate::picture::{LOOP_CORE, link_style};
use crate::text::Message;
use crate::ui::desk::{Desk, use_desk};
use std::rc::Rc;
use yew::prelude::*;

/// What the layer of links shows.
#[derive(Properties, PartialEq)]
pub struct LinkLinesProps {
    /// The stages with their boxes, which no words may lie on.
    pub bands: Vec<Band>,
    /// Where the links run.
    pub routes: Same<Vec<Same<Route>>>,
    /// The links of the document, in its order.
    pub links: Vec<Rc<Link>>,
    /// How each looks.
    pub looks: Vec<LinkLook>,
    /// The direction of the drawing.
    pub flow: Flow,
}

/// All links. They are for the eye: what leads to what is said by the items, and in the outline.
#[component]
pub fn LinkLines(props: &LinkLinesProps) -> Html {
    let desk = use_desk();
    let LinkLinesProps {
        bands,
        routes,
        links,
        looks,
        flow,
    } = props;
    let flow = *flow;
    let mut links = links.iter();
    let beside = routes.iter().zip(looks).map(|(route, look)| {
        // Routes are in the order of the document, which may hold links to nothing.
        let link = links.find(|link| link.id == route.id);
        Beside {
            strength: link.map(|link| link.strength).unwrap_or_default(),
            is_labelled: look.is_labelled,
            is_shown: look.is_shown,
        }
    });
    let beside: Vec<Beside> = beside.collect();
    let places = places(&desk, routes, &beside, bands, flow);
    let lines = routes.iter().zip(looks).zip(&beside);
    let words = lines.clone().zip(&places);
    let words = words.filter_map(|(((route, look), beside), place)| {
        let words = beside.words(&desk, route.is_loop)?;
        Some(draw_words(words, (*place)?, *look))
    });
    html! {
        <g class="link-lines" aria-hidden="true">
            { for lines.map(|((route, look), beside)| html! {
                <LinkLine key={route.id.to_string()} route={route.clone()} strength={beside.strength} look={*look} {flow} />
            }) }
            // Over all lines: words are drawn where only lines may run.
            <g>{ for words }</g>
        </g>
    }
}

fn draw_words(words: String, at: Point, look: LinkLook) -> Html {
    html! {
        <text class={classes!("link-label", look_classes(look))} text-anchor="middle" x={number(at.x)} y={number(at.y + BASELINE)}>{ words }</text>
    }
}

/// From the middle of words down to their baseline.
const BASELINE: f64 = 4.0;

/// What one line shows.
#[derive(Properties, PartialEq)]
pub struct LinkLineProps {
    /// Where it runs.
    pub route: Same<Route>,
    /// How well the link is supported.
    pub strength: LinkStrength,
    /// How it looks for now.
    pub look: LinkLook,
    /// The direction of the drawing.
    pub flow: Flow,
}

/// One link.
#[component]
fn LinkLine(props: &LinkLineProps) -> Html {
    let LinkLineProps {
        route,
        strength,
        look,
        flow,
    } = props;
    let is_feedback = route.is_loop.then_some("is-feedback");
    html! {
        <g class={classes!("link-line", strength_class(*strength), look_classes(*look), is_feedback)} data-link={route.id.to_string()}>
            <Strokes route={route.clone()} strength={*strength} flow={*flow} />
        </g>
    }
}

/// What the strokes of a link show.
#[derive(Properties, PartialEq)]
struct StrokesProps {
    route: Same<Route>,
    strength: LinkStrength,
    flow: Flow,
}

/// The strokes of a link. They are a piece of their own, so that choosing does not draw them again.
#[component]
fn Strokes(props: &StrokesProps) -> Html {
    let StrokesProps {
        route,
        strength,
        flow,
    } = props;
    let line = AttrValue::from(curve(&without_head(&route.points), *flow));
    html! {
        <>
            <path class="link-reach" d={line.clone()} />
            { stroke(line, *strength, route.is_loop) }
            <path class="link-head" d={arrow_head(&route.points, *flow)} />
        </>
    }
}

/// The stroke of a link along a line, as pictures in files have it too. Feedback is a double one.
fn stroke(line: AttrValue, strength: LinkStrength, is_loop: bool) -> Html {
    let style = link_style(strength, is_loop);
    let lengths = style.dash.pattern();
    let dashes = lengths.map(|[piece, gap]| numbers(&[piece.into(), gap.into()]));
    html! {
        <>
            <path class="link-stroke" d={line.clone()} stroke-width={numbers(&[style.width.into()])} stroke-dasharray={dashes} />
            if is_loop {
                <path class="link-core" d={line} stroke-width={numbers(&[LOOP_CORE.into()])} />
            }
        </>
    }
}

/// The class of a line by its strength.
fn strength_class(strength: LinkStrength) -> &'static str {
    match strength {
        LinkStrength::Untested => "link-untested",
        LinkStrength::Weak => "link-weak",
        LinkStrength::Moderate => "link-moderate",
        LinkStrength::Strong => "link-strong",
    }
}

fn look_classes(look: LinkLook) -> Classes {
    classes!(
        look.is_on_path.then_some("is-on-path"),
        look.is_hidden.then_some("is-hidden"),
        look.is_shown.then_some("is-shown"),
    )
}

/// How wide the sample of a pattern is.
const SAMPLE: f64 = 44.0;

/// What each pattern means.
pub fn legend(desk: &Desk, has_feedback: bool) -> Html {
    let strengths = [
        LinkStrength::Untested,
        LinkStrength::Weak,
        LinkStrength::Moderate,
        LinkStrength::Strong,
    ];
    html! {
        <div class="canvas-legend">
            <span>{ desk.get(Message::DiagramLegend) }</span>
            <ul>
                { for strengths.map(|strength| sample(desk, strength, strength_word(strength), false)) }
                if has_feedback {
                    { sample(desk, LinkStrength::Moderate, Message::DiagramFeedbackLegend, true) }
                }
            </ul>
        </div>
    }
}

fn sample(desk: &Desk, strength: LinkStrength, word: Message, is_loop: bool) -> Html {
    html! {
        <li>
            <svg class="link-line" width={number(SAMPLE)} height="12" viewBox="0 0 44 12" aria-hidden="true" focusable="false">
                { stroke("M2 6H34".into(), strength, is_loop) }
                <path class="link-head" d="M42 6L33 1.5L33 10.5z" />
            </svg>
            { desk.get(word) }
        </li>
    }
}
