//! *Purpose and need*: what change, for whom, where, why now, what triggered this work and
//! what else was considered, in the order a person thinks.

mod change;
mod lists;
mod origin;
mod people;
mod place;
mod reasons;
mod terms;

use super::desk::{Desk, use_desk};
use super::heading::Heading;
use crate::edit::{AboutField, Edit, NeedField};
use crate::model::Framework;
use crate::text::Message;
use std::rc::Rc;
use yew::prelude::*;

/// What the page shows.
#[derive(Properties, PartialEq)]
pub struct PurposePageProps {
    /// The framework as it is.
    pub framework: Rc<Framework>,
}

/// The page.
#[component]
pub fn PurposePage(props: &PurposePageProps) -> Html {
    let desk = use_desk();
    let (about, need) = (&props.framework.about, &props.framework.need);
    html! {
        <div class="form-page">
            <Heading depth=1>{ desk.get(Message::PartPurposeAndNeed) }</Heading>
            <p class="lead">{ desk.get(Message::PurposeIntroduction) }</p>
            <change::Change about={about.clone()} />
            <people::People need={need.clone()} />
            <place::Place about={about.clone()} />
            <reasons::Reasons about={about.clone()} need={need.clone()} />
            <terms::Terms about={about.clone()} />
            <origin::OriginPanel origin={props.framework.origin.clone()} />
        </div>
    }
}

/// A callback that sets a field of *about* from what was typed.
fn set_about<T: 'static>(desk: &Desk, field: fn(T) -> AboutField) -> Callback<T> {
    let desk = desk.clone();
    Callback::from(move |value| desk.edit(Edit::About(field(value))))
}

/// A callback that sets a field of *need* from what was typed.
fn set_need<T: 'static>(desk: &Desk, field: fn(T) -> NeedField) -> Callback<T> {
    let desk = desk.clone();
    Callback::from(move |value| desk.edit(Edit::Need(field(value))))
}

/// A group of fields under a heading.
fn group(desk: &Desk, title: Message, fields: Html) -> Html {
    html! {
        <section class="group">
            <Heading depth=2>{ desk.get(title) }</Heading>
            { fields }
        </section>
    }
}
