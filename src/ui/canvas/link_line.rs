//! One link as it is drawn: a line whose pattern is its strength, the head of an arrow, and a
//! word beside it. What it assumes is in `hint`.

use super::curve::{arrow_head, curve, middle, without_head};
use super::look::LinkLook;
use super::number::number;
use super::same::Same;
use crate::layout::{Flow, Route, RouteKind};
use crate::model::{Link, LinkStrength};
use crate::text::Message;
use crate::ui::desk::{Desk, use_desk};
use std::rc::Rc;
use yew::prelude::*;

/// What the layer of links shows.
#[derive(Properties, PartialEq)]
pub struct LinkLinesProps {
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
    let mut links = props.links.iter();
    let lines = props.routes.iter().zip(&props.looks);
    html! {
        <g class="link-lines" aria-hidden="true">
            { for lines.filter_map(|(route, look)| {
                // Routes are in the order of the document, which may hold links to nothing.
                let link = links.find(|link| link.id == route.id)?;
                let flow = props.flow;
                Some(html! {
                    <LinkLine key={route.id.to_string()} route={route.clone()} strength={link.strength} look={*look} {flow} />
                })
            }) }
        </g>
    }
}

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
    let desk = use_desk();
    let LinkLineProps {
        route,
        strength,
        look,
        flow,
    } = props;
    let is_feedback = route.kind == RouteKind::Feedback;
    html! {
        <g class={classes!("link-line", strength_class(*strength), look_classes(*look), is_feedback.then_some("is-feedback"))} data-link={route.id.to_string()}>
            <Strokes route={route.clone()} flow={*flow} />
            { label(&desk, props) }
        </g>
    }
}

/// What the strokes of a link show.
#[derive(Properties, PartialEq)]
struct StrokesProps {
    route: Same<Route>,
    flow: Flow,
}

/// The strokes of a link. They are a piece of their own, so that choosing does not draw them again.
#[component]
fn Strokes(props: &StrokesProps) -> Html {
    let route = &props.route;
    let line = AttrValue::from(curve(&without_head(&route.points), props.flow));
    html! {
        <>
            <path class="link-reach" d={line.clone()} />
            <path class="link-stroke" d={line.clone()} />
            if route.kind == RouteKind::Feedback {
                <path class="link-core" d={line} />
            }
            <path class="link-head" d={arrow_head(&route.points, props.flow)} />
        </>
    }
}

/// The words beside a line: its strength where somebody has looked, and that it is a loop.
fn label(desk: &Desk, props: &LinkLineProps) -> Html {
    let look = props.look;
    let is_tested = props.strength != LinkStrength::Untested;
    let is_said = look.is_shown || (look.is_labelled && is_tested);
    let strength = is_said.then(|| desk.get(strength_word(props.strength)));
    let is_loop = props.route.kind == RouteKind::Feedback;
    let loop_word = is_loop.then(|| desk.get(Message::DiagramFeedback));
    let words: Vec<String> = loop_word.into_iter().chain(strength).collect();
    if words.is_empty() {
        return Html::default();
    }
    let mut at = middle(&props.route.points);
    // At the left edge a middle would be cut.
    at.x = at.x.max(ROOM);
    // Above a line that runs across: on it, a short one would be hidden.
    let down = match props.flow {
        Flow::LeftToRight => -5.0,
        Flow::TopToBottom => 4.0,
    };
    html! {
        <text class="link-label" text-anchor="middle" x={number(at.x)} y={number(at.y + down)}>{ words.join(" · ") }</text>
    }
}

/// The class that gives a line the pattern of its strength.
pub fn strength_class(strength: LinkStrength) -> &'static str {
    match strength {
        LinkStrength::Untested => "link-untested",
        LinkStrength::Weak => "link-weak",
        LinkStrength::Moderate => "link-moderate",
        LinkStrength::Strong => "link-strong",
    }
}

/// A strength in one word.
pub fn strength_word(strength: LinkStrength) -> Message {
    match strength {
        LinkStrength::Untested => Message::DiagramUntested,
        LinkStrength::Weak => Message::DiagramWeak,
        LinkStrength::Moderate => Message::DiagramModerate,
        LinkStrength::Strong => Message::DiagramStrong,
    }
}

fn look_classes(look: LinkLook) -> Classes {
    classes!(
        look.is_on_path.then_some("is-on-path"),
        look.is_hidden.then_some("is-hidden"),
        look.is_shown.then_some("is-shown"),
    )
}

/// The least room for half a label at the left edge.
const ROOM: f64 = 48.0;
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
                { for strengths.map(|strength| sample(desk, strength_class(strength), strength_word(strength), false)) }
                if has_feedback {
                    { sample(desk, "link-moderate", Message::DiagramFeedbackLegend, true) }
                }
            </ul>
        </div>
    }
}

fn sample(desk: &Desk, class: &'static str, word: Message, is_feedback: bool) -> Html {
    html! {
        <li>
            <svg class={classes!("link-line", class, is_feedback.then_some("is-feedback"))} width={number(SAMPLE)} height="12" viewBox="0 0 44 12" aria-hidden="true" focusable="false">
                <path class="link-stroke" d="M2 6H34" />
                if is_feedback {
                    <path class="link-core" d="M2 6H34" />
                }
                <path class="link-head" d="M42 6L33 1.5L33 10.5z" />
            </svg>
            { desk.get(word) }
        </li>
    }
}
