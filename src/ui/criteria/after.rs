//! What happens if an outcome fails: what, who decides, and by when. Improvement comes before
//! any penalty.

use super::statement::{CriterionFieldsProps, set};
use crate::edit::CriterionField;
use crate::model::FailureResponse;
use crate::text::Message;
use crate::ui::desk::Desk;
use crate::ui::field::{TextArea, TextField};
use yew::prelude::*;

/// The fields of the response.
pub fn fields(desk: &Desk, props: &CriterionFieldsProps, response: &FailureResponse) -> Html {
    let id = &props.id;
    let set_text = |field| set(desk, props, field);
    html! {
        <>
            <TextArea id={format!("what-{id}")} label={desk.get(Message::CriterionResponse)} hint={Message::CriterionResponseHint}
                value={response.what.clone()} on_input={set_text(CriterionField::ResponseWhat)} />
            <div class="field-row">
                <TextField id={format!("who-{id}")} label={desk.get(Message::CriterionWhoDecides)}
                    value={response.who_decides.clone()} on_input={set_text(CriterionField::ResponseWhoDecides)} />
                <TextField id={format!("when-{id}")} label={desk.get(Message::CriterionWhen)}
                    value={response.when.clone()} on_input={set_text(CriterionField::ResponseWhen)} />
            </div>
        </>
    }
}
