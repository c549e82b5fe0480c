//! The diagram put together: tools, the sheet in its scrolling view, what lies over it, and the
//! legend. What each piece does is in its own file.

use super::band::{BandView, Grounds, Headings};
use super::focus::stays_inside;
use super::link_line::{LinkLines, legend};
use super::look::Looking;
use super::number::{number, numbers};
use super::pointer::found;
use super::{Canvas, CanvasProps, Msg};
use crate::editor::ChainFilter;
use crate::model::Id;
use crate::text::{Message, Phrase};
use std::collections::HashSet;
use yew::prelude::*;

impl Canvas {
    /// The whole diagram.
    pub(super) fn board(&self, ctx: &Context<Self>) -> Html {
        let (link, props) = (ctx.link(), ctx.props());
        let hidden = props.view.filter.hidden(&props.framework);
        html! {
            <section class="canvas" aria-label={self.desk.get(Message::DiagramTitle)} ref={self.sight.element.clone()}>
                { self.tools(ctx) }
                { self.banner(ctx) }
                if props.framework.nodes.is_empty() {
                    <p class="hint">{ self.desk.get(Message::DiagramEmpty) }</p>
                }
                { self.hidden_count(&props.view.filter, hidden.len()) }
                <div class={classes!("canvas-view", self.gesture.class())} ref={self.sight.view.clone()} tabindex="-1"
                    onkeydown={link.callback(Msg::Key)}
                    onpointerdown={link.callback(Msg::Down)} onpointermove={link.callback(Msg::Moved)}
                    onpointerup={link.callback(Msg::Up)} onpointercancel={link.callback(|_| Msg::Cancelled)}
                    onpointerover={link.callback(|event: PointerEvent| Msg::Over(event.into()))} onclick={link.callback(Msg::Clicked)} ondblclick={link.callback(|_| Msg::DoubleClicked)}
                    onfocusin={link.callback(|event: FocusEvent| Msg::Focused(found(&event, "data-box")))} onfocusout={link.callback(|event: FocusEvent| Msg::Unfocused(stays_inside(&event)))}
                    oncopy={link.callback(|event| Msg::Copied(event, false))} oncut={link.callback(|event| Msg::Copied(event, true))}
                    onpaste={link.callback(Msg::Pasted)}>
                    <div class="canvas-sheet">
                        { self.sheet(props, &hidden) }
                        { self.marks() }
                        { self.title_field(ctx) }
                        { self.hint(props) }
                    </div>
                </div>
                <div class="canvas-foot">
                    { legend(&self.desk, self.has_feedback()) }
                    { self.zoom_tools(ctx) }
                    { self.map(ctx) }
                </div>
            </section>
        }
    }

    /// The drawing.
    fn sheet(&self, props: &CanvasProps, hidden: &HashSet<Id>) -> Html {
        let picture = &self.picture;
        let order = picture.order(hidden);
        let looking = Looking {
            view: &props.view,
            focus: self.focus.as_ref(),
            hidden,
            dragged: self.gesture.dragged(),
            shown: self.shown_link(),
            tab_stop: props.view.tab_stop(&order),
            is_hinted: self.hovered.is_none() && self.visited.is_some() && self.typed.was_step(),
        };
        let zoom = self.sight.zoom;
        let flow = picture.flow;
        html! {
            <svg role="presentation" class={classes!("sheet", self.focus.is_some().then_some("has-focus"), self.glides(props).then_some("glides"), far_class(zoom))} ref={self.sight.sheet.clone()}
                width={number(picture.width * zoom)} height={number(picture.height * zoom)}
                viewBox={numbers(&[0.0, 0.0, picture.width, picture.height])}>
                <Grounds bands={picture.bands.clone()} />
                <LinkLines bands={picture.bands.clone()} routes={picture.routes.clone()} links={props.framework.links.clone()} looks={looking.links(picture)} {flow} />
                <Headings bands={picture.bands.clone()} />
                { self.boxes(props, &looking) }
            </svg>
        }
    }

    /// What is dragged, on a sheet of its own: the drawing under it need not be painted again.
    fn marks(&self) -> Html {
        let (picture, zoom) = (&self.picture, self.sight.zoom);
        if !self.gesture.has_marks() {
            return Html::default();
        }
        html! {
            <svg class="sheet sheet-marks" aria-hidden="true" width={number(picture.width * zoom)} height={number(picture.height * zoom)}
                viewBox={numbers(&[0.0, 0.0, picture.width, picture.height])}>
                { self.gesture.marks(picture) }
            </svg>
        }
    }

    /// The boxes, as one list to choose from. A chain without items has none.
    fn boxes(&self, props: &CanvasProps, looking: &Looking) -> Html {
        let picture = &self.picture;
        if picture.boxes().next().is_none() {
            return Html::default();
        }
        let flow = picture.flow;
        let looks = looking.boxes(picture).into_iter();
        // The outline begins with long-term outcomes, the drawing with inputs.
        let stages = props.outline.iter().rev();
        let bands = picture.bands.iter().zip(looks).zip(stages);
        let bands = bands.filter(|((band, _), _)| !band.boxes.is_empty());
        html! {
            <g role="listbox" aria-multiselectable="true" aria-label={self.desk.get(Message::DiagramList)}
                aria-description={self.desk.get(Message::DiagramKeys)}>
                { for bands.map(|((band, looks), stage)| html! {
                    <BandView key={stage.stage as usize} stage={stage.clone()} boxes={band.boxes.clone()} {looks} {flow} />
                }) }
            </g>
        }
    }

    fn has_feedback(&self) -> bool {
        let mut routes = self.picture.routes.iter();
        routes.any(|route| route.is_loop)
    }

    /// Says what clicking does while a link is being made.
    fn banner(&self, ctx: &Context<Self>) -> Html {
        let props = ctx.props();
        let source = props.view.linking_from.as_ref();
        let Some(node) = source.and_then(|id| props.framework.node(id)) else {
            return Html::default();
        };
        let said = Phrase::new(Message::DiagramLinking).with("title", node.title.as_str());
        html! {
            <div class="canvas-banner">
                <p>{ self.desk.say(&said) }</p>
                <button type="button" class="button button-small" onclick={ctx.link().callback(|_| Msg::StopLink)}>{ self.desk.get(Message::DiagramCancel) }</button>
            </div>
        }
    }

    fn hidden_count(&self, filter: &ChainFilter, count: usize) -> Html {
        if filter.is_empty() || count == 0 {
            return Html::default();
        }
        let said = Phrase::new(Message::DiagramHidden).with("count", count);
        html! { <p class="hint">{ self.desk.say(&said) }</p> }
    }
}

/// How far away the drawing is: what is pressed in it stays 24 pixels large, down to half its size.
fn far_class(zoom: f64) -> Option<&'static str> {
    match zoom {
        0.86.. => None,
        0.75.. => Some("is-far"),
        _ => Some("is-farther"),
    }
}
