//! Find and filter: what is typed and chosen hides the rest from the eye, and says so for as long
//! as it does. What is hidden is decided in the editor.

use super::title_of;
use crate::editor::{Action, ChainAction, ChainFilter, ChainView};
use crate::model::{Delivery, Framework, LinkStrength, Stage};
use crate::text::{Message, Phrase, stage_name};
use crate::ui::desk::{Desk, use_desk};
use crate::ui::field::{MOST_CHARACTERS, SelectField, choices};
use crate::ui::panel::{DELIVERIES, STRENGTHS};
use crate::ui::{icon, names};
use std::rc::Rc;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The id of the field to find items with.
pub const FIND: &str = "chain-find";

/// What the tools show.
#[derive(Properties, PartialEq)]
pub struct FilterToolsProps {
    /// The framework as it is.
    pub framework: Rc<Framework>,
    /// How its chain is looked at.
    pub view: Rc<ChainView>,
}

/// A field to find items with, and more to filter by. What is chosen to filter by stays in sight.
#[component]
pub fn FilterTools(props: &FilterToolsProps) -> Html {
    let desk = use_desk();
    let is_open = use_state(|| false);
    let filter = &props.view.filter;
    let is_chosen = ChainFilter {
        text: String::new(),
        ..filter.clone()
    };
    let shows_fields = *is_open || !is_chosen.is_empty();
    let toggle = {
        let is_open = is_open.clone();
        Callback::from(move |_: MouseEvent| is_open.set(!*is_open))
    };
    let oninput = set(&desk, filter, |filter, event: InputEvent| {
        filter.text = event.target_unchecked_into::<HtmlInputElement>().value();
    });
    html! {
        <div class="filter" role="search" aria-label={desk.get(Message::FilterLabel)}>
            <div class="find">
                <label for={FIND}>{ desk.get(Message::FilterFind) }</label>
                <input dir="auto" id={FIND} type="search" autocomplete="off" maxlength={MOST_CHARACTERS} data-own-undo="" value={filter.text.clone()} {oninput} onkeydown={visit_found(&desk, props)} />
            </div>
            <button type="button" class="button" aria-expanded={shows_fields.to_string()} onclick={toggle}>
                { desk.get(Message::FilterMore) }{ icon::tool(icon::DOWN) }
            </button>
            if shows_fields {
                { fields(&desk, props) }
            }
        </div>
    }
}

/// Enter goes to the next item that is found, Shift+Enter to the one before. The focus stays.
fn visit_found(desk: &Desk, props: &FilterToolsProps) -> Callback<KeyboardEvent> {
    let (desk, framework, view) = (desk.clone(), props.framework.clone(), props.view.clone());
    Callback::from(move |event: KeyboardEvent| {
        if event.key() != "Enter" || event.is_composing() {
            return;
        }
        event.prevent_default();
        if let Some(found) = view.next_found(&framework, event.shift_key()) {
            let said = Phrase::new(Message::FilterFound)
                .with("number", found.number)
                .with("of", found.of)
                .with("title", title_of(&desk, &framework, &found.id));
            desk.act(Action::Chain(ChainAction::Visit(found.id.clone())));
            desk.act(Action::Chain(ChainAction::Select(found.id)));
            desk.act(Action::Announce(said));
        }
    })
}

/// Changes the filter by what an event brings.
fn set<T: 'static>(
    desk: &Desk,
    filter: &ChainFilter,
    write: impl Fn(&mut ChainFilter, T) + 'static,
) -> Callback<T> {
    let (desk, filter) = (desk.clone(), filter.clone());
    Callback::from(move |event| {
        let mut next = filter.clone();
        write(&mut next, event);
        desk.act(Action::Chain(ChainAction::Filter(next)));
    })
}

fn fields(desk: &Desk, props: &FilterToolsProps) -> Html {
    let filter = &props.view.filter;
    let stage = of_choices(desk, filter, &Stage::ALL, |filter| &mut filter.stage);
    let strength = of_choices(desk, filter, &STRENGTHS, |filter| &mut filter.strength);
    let delivery = of_choices(desk, filter, &DELIVERIES, |filter| &mut filter.delivery);
    html! {
        <div class="filter-fields">
            <SelectField id="filter-stage" label={desk.get(Message::NodeStage)} none={Message::FilterAny}
                choices={choices(desk, &Stage::ALL.map(stage_name))}
                chosen={place_of(&Stage::ALL, filter.stage)} on_choose={stage} />
            { partner_field(desk, props) }
            <SelectField id="filter-strength" label={desk.get(Message::FilterStrength)} none={Message::FilterAny}
                choices={choices(desk, &STRENGTHS.map(names::strength))}
                chosen={place_of::<LinkStrength>(&STRENGTHS, filter.strength)} on_choose={strength} />
            <SelectField id="filter-delivery" label={desk.get(Message::FilterDelivery)} none={Message::FilterAny}
                choices={choices(desk, &DELIVERIES.map(names::delivery))}
                chosen={place_of::<Delivery>(&DELIVERIES, filter.delivery)} on_choose={delivery} />
        </div>
    }
}

/// The partners there are; nothing while there is none.
fn partner_field(desk: &Desk, props: &FilterToolsProps) -> Html {
    let (filter, partners) = (&props.view.filter, &props.framework.partners);
    if partners.is_empty() {
        return Html::default();
    }
    let ids: Vec<_> = partners.iter().map(|partner| partner.id.clone()).collect();
    let chosen = filter.partner.as_ref();
    let chosen = chosen.and_then(|chosen| ids.iter().position(|id| id == chosen));
    let on_choose = set(desk, filter, move |filter, place: Option<usize>| {
        filter.partner = place.and_then(|place| ids.get(place).cloned());
    });
    let names: Vec<String> = partners
        .iter()
        .map(|partner| partner.name.clone())
        .collect();
    html! {
        <SelectField id="filter-partner" label={desk.get(Message::FilterPartner)} none={Message::FilterAny}
            choices={names} {chosen} {on_choose} />
    }
}

fn place_of<T: PartialEq + Copy>(all: &[T], chosen: Option<T>) -> Option<usize> {
    all.iter().position(|one| Some(*one) == chosen)
}

fn of_choices<T: Copy + 'static>(
    desk: &Desk,
    filter: &ChainFilter,
    all: &'static [T],
    part: fn(&mut ChainFilter) -> &mut Option<T>,
) -> Callback<Option<usize>> {
    set(desk, filter, move |filter, place: Option<usize>| {
        *part(filter) = place.and_then(|place| all.get(place).copied());
    })
}

/// How much is shown, for as long as something may be hidden, and the way to show it all.
pub fn filter_state(desk: &Desk, framework: &Framework, filter: &ChainFilter) -> Html {
    let is_on = !filter.is_empty();
    let all = framework.nodes.len();
    let shown = all - filter.hidden_count(framework);
    let said = Phrase::new(Message::FilterShowing)
        .with("shown", shown)
        .with("all", all);
    let clear = {
        let desk = desk.clone();
        Callback::from(move |_: MouseEvent| {
            desk.act(Action::Chain(ChainAction::Filter(ChainFilter::default())));
            // The button goes with the filter.
            desk.focus_now(FIND);
        })
    };
    html! {
        <div class={classes!("filter-state", is_on.then_some("is-on"))}>
            <p role="status">
                if is_on { { desk.say(&said) } }
            </p>
            if is_on {
                <button type="button" class="button button-small" onclick={clear}>{ desk.get(Message::FilterClear) }</button>
            }
        </div>
    }
}
