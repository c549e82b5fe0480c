//! The panel of one item: what is on it, in its order.

use super::sheet::Sheet;
use super::{PanelProps, Place, called, fields, links, measured, place, tools, trace};
use crate::editor::{OutlineItem, apart_sentence};
use crate::text::{Message, Phrase, stage_name};
use crate::ui::chain::Side;
use crate::ui::desk::Desk;
use crate::ui::heading::Heading;
use crate::ui::review::FindingsAt;
use crate::ui::{icon, names};
use std::rc::Rc;
use yew::prelude::*;

/// The panel of one item.
pub fn panel(
    desk: &Desk,
    props: &PanelProps,
    item: &Rc<OutlineItem>,
    is_tracing: &UseStateHandle<bool>,
) -> Html {
    let node = &item.node;
    let hint = Phrase::new(Message::PanelPlace)
        .with("stage", stage_name(node.stage))
        .with("number", item.place.number)
        .with("of", item.place.of);
    let body = html! {
        <div class="panel-parts">
            { tools::tools(desk, props, item) }
            if let Some(apart) = item.apart {
                <p class="panel-apart">{ desk.say(&apart_sentence(apart)) }</p>
            }
            <FindingsAt id={node.id.clone()} waits={node.title.trim().is_empty()} />
            { group(desk, Message::PanelAbout, html! { <>{ fields::title(desk, node) }{ fields::words(desk, Place::Panel, node) }</> }) }
            { group(desk, Message::LinkLeadsToLabel, links::links(desk, props, item, Side::LeadsTo)) }
            { group(desk, Message::LinkDependsOnLabel, links::links(desk, props, item, Side::DependsOn)) }
            { group(desk, Message::PanelMeasured, measured::measured(desk, &props.framework, node)) }
            { group(desk, Message::PanelPaths, html! {
                <trace::Trace framework={props.framework.clone()} id={node.id.clone()} is_open={is_tracing.clone()} place={Place::Panel} />
            }) }
            { group(desk, Message::PanelWho, fields::who(desk, Place::Panel, &props.framework, node)) }
            { group(desk, Message::NodeStage, html! { <place::PlaceField item={item.clone()} place={Place::Panel} /> }) }
        </div>
    };
    let sheet = Sheet {
        mark: icon::stage_mark(node.stage),
        title: called(desk, &node.title),
        hint: desk.say(&hint),
        class: names::stage_class(node.stage),
        key: node.id.to_string(),
        body,
    };
    sheet.view(desk, props)
}

fn group(desk: &Desk, title: Message, content: Html) -> Html {
    html! {
        <section class="panel-group">
            <Heading depth=3>{ desk.get(title) }</Heading>
            { content }
        </section>
    }
}
