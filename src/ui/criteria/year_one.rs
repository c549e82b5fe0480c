//! A baseline that is measured in the first year: a state of its own, with the month it is due.

use crate::model::{Baseline, Id};
use crate::text::Message;
use crate::ui::desk::Desk;
use crate::ui::field::{CheckBox, WholeNumberField};
use yew::prelude::*;

/// Whether it is, and if so what that means and by which month it is known.
pub fn fields(
    desk: &Desk,
    id: &Id,
    baseline: &Baseline,
    on_change: Callback<bool>,
    on_month: Callback<Option<u32>>,
) -> Html {
    html! {
        <>
            <CheckBox id={format!("year-one-{id}")} label={desk.get(Message::MeasureYearOne)}
                checked={baseline.set_in_year_one} {on_change} />
            if baseline.set_in_year_one {
                <div class="note note-missing year-one">
                    <p>{ desk.get(Message::MeasureYearOneHint) }</p>
                    <WholeNumberField id={format!("due-{id}")} label={desk.get(Message::MeasureYearOneMonth)} hint={Message::CriterionByMonthHint}
                        value={baseline.due_month} on_input={on_month} />
                </div>
            }
        </>
    }
}
