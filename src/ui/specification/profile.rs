//! The choice of what the draft is for.

use crate::edit::{Edit, SpecificationEdit};
use crate::model::{Framework, Profile};
use crate::text::{Message, Phrase};
use crate::ui::desk::Desk;
use yew::prelude::*;

/// The profiles, each with a sentence on what it is for.
pub fn choice(desk: &Desk, framework: &Framework) -> Html {
    let chosen = framework.specification.profile;
    html! {
        <fieldset class="settings-group" id="specification-profile" tabindex="-1">
            <legend class="settings-heading">{ desk.get(Message::SpecificationProfile) }</legend>
            { for Profile::ALL.into_iter().map(|profile| option(desk, profile, chosen)) }
        </fieldset>
    }
}

fn option(desk: &Desk, profile: Profile, chosen: Profile) -> Html {
    let (name, hint) = words(profile);
    let onchange = {
        let desk = desk.clone();
        Callback::from(move |_: Event| {
            let edit = Edit::Specification(SpecificationEdit::Profile(profile));
            let said = Phrase::new(Message::SpecificationProfileChosen).with("profile", name);
            desk.edit_and_say(edit, said);
        })
    };
    let id = format!("profile-{}", profile.id());
    let hint_id = format!("{id}-hint");
    html! {
        <div class="profile" key={profile.id()}>
            <input type="radio" name="specification-profile" id={id.clone()} checked={profile == chosen}
                aria-describedby={hint_id.clone()} {onchange} />
            <div>
                <label for={id}>{ desk.get(name) }</label>
                <p class="hint" id={hint_id}>{ desk.get(hint) }</p>
            </div>
        </div>
    }
}

/// What a profile is called, and what it is for.
fn words(profile: Profile) -> (Message, Message) {
    match profile {
        Profile::Full => (
            Message::SpecificationProfileFull,
            Message::SpecificationProfileFullHint,
        ),
        Profile::ShortForm => (
            Message::SpecificationProfileShortForm,
            Message::SpecificationProfileShortFormHint,
        ),
        Profile::Council => (
            Message::SpecificationProfileCouncil,
            Message::SpecificationProfileCouncilHint,
        ),
        Profile::Proposal => (
            Message::SpecificationProfileProposal,
            Message::SpecificationProfileProposalHint,
        ),
        Profile::EasyRead => (
            Message::SpecificationProfileEasyRead,
            Message::SpecificationProfileEasyReadHint,
        ),
    }
}
