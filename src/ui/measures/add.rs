//! Adding a measure: for which item, and then by hand or from the library.

use super::library::{LibraryButton, LibraryTarget};
use super::row::titled;
use crate::edit::{Edit, MeasureEdit, MeasureField};
use crate::model::{Framework, Id, Node};
use crate::text::{Message, Phrase};
use crate::ui::desk::{Desk, use_desk};
use crate::ui::field::{Entry, SelectField};
use std::rc::Rc;
use yew::prelude::*;

/// What it adds to.
#[derive(Properties, PartialEq)]
pub struct AddMeasureProps {
    /// The framework as it is.
    pub framework: Rc<Framework>,
    /// Hears of a measure that was added.
    pub on_added: Callback<Id>,
}

/// A choice of items, and two ways on.
#[component]
pub fn AddMeasure(props: &AddMeasureProps) -> Html {
    let desk = use_desk();
    let chosen = use_state(|| None::<Id>);
    let framework = &props.framework;
    let node = chosen.as_ref().and_then(|id| framework.node(id));
    html! {
        <div class="add-measure">
            { item_field(&desk, framework, &chosen) }
            if let Some(node) = node {
                <Entry id="measure-add" label={desk.get(Message::MeasuresAdd)} on_add={write(&desk, node, &props.on_added)} />
                <LibraryButton target={LibraryTarget::new(node)} on_filled={props.on_added.clone()} />
            }
        </div>
    }
}

fn item_field(desk: &Desk, framework: &Framework, chosen: &UseStateHandle<Option<Id>>) -> Html {
    let (ids, names): (Vec<Id>, Vec<String>) = items(desk, framework).into_iter().unzip();
    let place = ids.iter().position(|id| Some(id) == chosen.as_ref());
    let on_choose = {
        let chosen = chosen.setter();
        Callback::from(move |place: Option<usize>| {
            chosen.set(place.and_then(|place| ids.get(place).cloned()));
        })
    };
    html! {
        <SelectField id="measure-for" label={desk.get(Message::MeasuresAddFor)} hint={Message::MeasuresAddForHint}
            choices={names} none={Message::MeasuresAddForNone} chosen={place} {on_choose} />
    }
}

/// Makes a measure with this name.
fn write(desk: &Desk, node: &Rc<Node>, on_added: &Callback<Id>) -> Callback<String> {
    let (desk, node, on_added) = (desk.clone(), Rc::clone(node), on_added.clone());
    Callback::from(move |name: String| {
        let id = desk.new_id();
        let said = Phrase::new(Message::AnnounceMeasureAdded).with("name", name.as_str());
        let edit = Edit::Measure(MeasureEdit::Set {
            id: id.clone(),
            node_id: node.id.clone(),
            field: MeasureField::Name(name),
        });
        desk.edit_and_say(edit, said.with("title", titled(&desk, &node)));
        on_added.emit(id);
    })
}

/// The items, by stage and title, from what lasts longest back.
fn items(desk: &Desk, framework: &Framework) -> Vec<(Id, String)> {
    let mut nodes: Vec<_> = framework.nodes.iter().collect();
    nodes.sort_by_key(|node| std::cmp::Reverse(node.stage));
    let named = |node: &Rc<Node>| (node.id.clone(), titled(desk, node));
    nodes.into_iter().map(named).collect()
}
