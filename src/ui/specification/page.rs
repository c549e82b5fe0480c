//! The page: the settings, what changed since an earlier version, and the paper.

use super::changed::ChangedList;
use super::paper::Paper;
use super::settings::Settings;
use super::settled::{Source, use_settled};
use crate::model::Framework;
use crate::text::Message;
use crate::ui::desk::use_desk;
use crate::ui::heading::Heading;
use std::rc::Rc;
use yew::prelude::*;

/// What the page shows.
#[derive(Properties, PartialEq)]
pub struct SpecificationPageProps {
    /// The framework as it is.
    pub framework: Rc<Framework>,
    /// An earlier version that it is compared with.
    pub earlier: Option<Rc<Framework>>,
}

/// The page.
#[component]
pub fn SpecificationPage(props: &SpecificationPageProps) -> Html {
    let desk = use_desk();
    let settled = use_settled(Source {
        framework: Rc::clone(&props.framework),
        earlier: props.earlier.clone(),
        drawn: true,
    });
    html! {
        <div class="specification-page">
            <div class="page-introduction">
                <Heading depth=1>{ desk.get(Message::PartSpecification) }</Heading>
                <p class="lead">{ desk.get(Message::SpecificationIntroduction) }</p>
            </div>
            <div class="specification-views">
                <Settings framework={props.framework.clone()} is_compared={props.earlier.is_some()} />
                <div class="specification-draft">
                    <ChangedList settled={settled.clone()} />
                    <p class="hint paper-hint">{ desk.get(Message::SpecificationHint) }</p>
                    <Paper {settled} />
                </div>
            </div>
        </div>
    }
}
