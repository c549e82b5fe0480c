//! The stage an item belongs to. Choosing one moves nothing yet, because the arrow keys choose
//! each stage on their way. Its place within the stage belongs in `tools`.

use super::Place;
use crate::editor::OutlineItem;
use crate::model::Stage;
use crate::text::{Message, stage_name};
use crate::ui::chain::move_to_stage;
use crate::ui::desk::use_desk;
use crate::ui::field::{SelectField, choices};
use std::rc::Rc;
use yew::prelude::*;

/// What the field shows.
#[derive(Properties, PartialEq)]
pub struct PlaceFieldProps {
    /// The item.
    pub item: Rc<OutlineItem>,
    /// Where it stands.
    pub place: Place,
}

/// The stage, and the button that moves the item there.
#[component]
pub fn PlaceField(props: &PlaceFieldProps) -> Html {
    let desk = use_desk();
    let node = &props.item.node;
    let chosen = use_state(|| node.stage);
    {
        let chosen = chosen.setter();
        use_effect_with(node.stage, move |stage| chosen.set(*stage));
    }
    let on_choose = {
        let chosen = chosen.setter();
        Callback::from(move |place: Option<usize>| {
            if let Some(stage) = place.and_then(|place| Stage::ALL.get(place)) {
                chosen.set(*stage);
            }
        })
    };
    let onclick = {
        let (desk, item, stage) = (desk.clone(), Rc::clone(&props.item), *chosen);
        let place = props.place;
        Callback::from(move |_: MouseEvent| {
            if move_to_stage(&desk, &item.node, stage) && place == Place::Outline {
                // The item is drawn anew in its stage; the focus goes with it.
                desk.focus_later(place.title(&item.node.id));
            }
        })
    };
    html! {
        <div class="panel-stage">
            <SelectField id={props.place.id("stage", &node.id)} label={desk.get(Message::NodeStage)}
                choices={choices(&desk, &Stage::ALL.map(stage_name))}
                chosen={Stage::ALL.iter().position(|stage| *stage == *chosen)} {on_choose} />
            <button type="button" class="button" aria-disabled={(*chosen == node.stage).then_some("true")} {onclick}>
                { desk.get(Message::NodeMove) }{ props.place.of_item(&node.title) }
            </button>
        </div>
    }
}
