//! How the draft is written: its profile, its version, its sections. On a narrow page the settings
//! are folded, so that the draft is in sight.

use super::{compare, profile, sections};
use crate::edit::{Edit, SpecificationEdit};
use crate::model::Framework;
use crate::text::Message;
use crate::ui::desk::{Desk, use_desk};
use crate::ui::field::TextField;
use std::rc::Rc;
use yew::prelude::*;

/// From which width of the element settings and draft are beside one another, in pixels.
const WIDE: i32 = 1_000;

/// What the settings show.
#[derive(Properties, PartialEq)]
pub struct SettingsProps {
    /// The framework as it is.
    pub framework: Rc<Framework>,
    /// Whether it is compared with an earlier version.
    pub is_compared: bool,
}

/// The settings. People fold and unfold them; at first they are open where there is room.
#[component]
pub fn Settings(props: &SettingsProps) -> Html {
    let desk = use_desk();
    let is_wide = use_memo((), |()| is_wide(&desk));
    html! {
        <details class="settings" open={*is_wide}>
            <summary class="settings-title">{ desk.get(Message::SpecificationSettings) }</summary>
            <div class="settings-body">
                { profile::choice(&desk, &props.framework) }
                { control(&desk, &props.framework) }
                { sections::list(&desk, &props.framework, props.is_compared) }
                <compare::Compare framework={props.framework.clone()} is_compared={props.is_compared} />
            </div>
        </details>
    }
}

fn is_wide(desk: &Desk) -> bool {
    let host = desk.root().map(|root| root.host());
    host.is_some_and(|host| host.client_width() >= WIDE)
}

/// Document control: the version and the reference.
fn control(desk: &Desk, framework: &Framework) -> Html {
    let set = |edit: fn(String) -> SpecificationEdit| {
        let desk = desk.clone();
        Callback::from(move |text| desk.edit(Edit::Specification(edit(text))))
    };
    let specification = &framework.specification;
    html! {
        <div class="settings-group">
            <div class="settings-row">
                <TextField id="specification-version" label={desk.get(Message::SpecificationVersion)}
                    value={specification.version.clone()} on_input={set(SpecificationEdit::Version)} />
                <TextField id="specification-reference" label={desk.get(Message::SpecificationReference)}
                    value={specification.reference.clone()} on_input={set(SpecificationEdit::Reference)} />
            </div>
            <p class="hint">{ desk.get(Message::SpecificationControlHint) }</p>
        </div>
    }
}
