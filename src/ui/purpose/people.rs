//! The people this is for.

use super::lists::{ExclusionList, PriorityGroups};
use super::{group, set_need};
use crate::edit::NeedField;
use crate::model::Need;
use crate::text::Message;
use crate::ui::desk::use_desk;
use crate::ui::field::{TextArea, TextField, WholeNumberField};
use std::rc::Rc;
use yew::prelude::*;

/// What the group shows.
#[derive(Properties, PartialEq)]
pub struct PeopleProps {
    /// The need.
    pub need: Rc<Need>,
}

/// The people this is for.
#[component]
pub fn People(props: &PeopleProps) -> Html {
    let desk = use_desk();
    let need = &props.need;
    let fields = html! {
        <>
            <TextArea id="need-population" label={desk.get(Message::NeedPopulation)} hint={Message::NeedPopulationHint}
                value={need.population.clone()} on_input={set_need(&desk, NeedField::Population)} />
            <WholeNumberField id="need-people" label={desk.get(Message::NeedPeople)}
                value={need.people} on_input={set_need(&desk, NeedField::People)} />
            <TextField id="need-people-source" label={desk.get(Message::NeedPeopleSource)} hint={Message::NeedPeopleSourceHint}
                value={need.people_source.clone()} on_input={set_need(&desk, NeedField::PeopleSource)} />
            <TextArea id="need-statement" label={desk.get(Message::NeedStatement)} hint={Message::NeedStatementHint}
                value={need.statement.clone()} on_input={set_need(&desk, NeedField::Statement)} />
            <TextArea id="need-eligibility" label={desk.get(Message::NeedEligibility)} hint={Message::NeedEligibilityHint}
                value={need.eligibility.clone()} on_input={set_need(&desk, NeedField::Eligibility)} />
            <ExclusionList exclusions={need.exclusions.clone()} />
            <PriorityGroups groups={need.priority_groups.clone()} />
            <TextArea id="need-why" label={desk.get(Message::NeedWhyThesePeople)} hint={Message::NeedWhyThesePeopleHint}
                value={need.why_these_people.clone()} on_input={set_need(&desk, NeedField::WhyThesePeople)} />
        </>
    };
    group(&desk, Message::GroupPeople, fields)
}
