//! What each rating of a contract would mean for an outcome, and what the law says of such
//! indicators: information with its source, and never an order.

use crate::calc::{Levels, Meaning, Rating, Scale, ratings};
use crate::model::{Criterion, Measure};
use crate::picture::{rating_name, rating_words};
use crate::text::{Message, SCALE, Text};
use crate::ui::desk::Desk;
use yew::prelude::*;

/// The duty to set indicators and publish them, and the duty to assess them.
const SECTIONS: [(Message, &str); 2] = [
    (
        Message::RatingsSection52,
        "https://www.legislation.gov.uk/ukpga/2023/54/section/52",
    ),
    (
        Message::RatingsSection71,
        "https://www.legislation.gov.uk/ukpga/2023/54/section/71",
    ),
];

/// The ratings, for whoever wants to know.
pub fn disclosure(desk: &Desk, criterion: &Criterion, measure: Option<&Measure>) -> Html {
    let text = desk.text().with(&SCALE);
    html! {
        <details class="ratings">
            <summary>{ desk.get(Message::RatingsShow) }</summary>
            { meanings(criterion, measure, &text) }
            <p class="hint">{ desk.get(Message::RatingsLaw) }{ " " }{ desk.get(Message::RatingsNotAdvice) }</p>
            <p class="hint">
                { desk.get(Message::RatingsSource) }
                { for SECTIONS.iter().enumerate().map(|(place, section)| source(desk, place, section)) }
            </p>
        </details>
    }
}

fn source(desk: &Desk, place: usize, (name, address): &(Message, &'static str)) -> Html {
    html! {
        <>
            { if place > 0 { "; " } else { " " } }
            <a href={*address} target="_blank" rel="noopener noreferrer">{ desk.get(*name) }</a>
        </>
    }
}

/// The table, or why there is none.
fn meanings(criterion: &Criterion, measure: Option<&Measure>, text: &Text) -> Html {
    let levels = Scale::of(criterion, measure).ok().map(|scale| scale.levels);
    let levels = levels.filter(Levels::has_threshold);
    let (Some(levels), Some(measure)) = (levels, measure) else {
        return html! { <p>{ text.get(Message::RatingsNone) }</p> };
    };
    let Some(found) = ratings(&levels) else {
        return html! { <p>{ text.get(Message::RatingsContradiction) }</p> };
    };
    let row = |(rating, meaning): (Rating, Meaning)| {
        html! {
            <tr>
                <th scope="row">{ text.get(rating_name(rating)) }</th>
                <td>{ rating_words(meaning, &measure.unit, text) }</td>
            </tr>
        }
    };
    html! {
        <>
            <table class="ratings-table">
                <caption>{ text.get(Message::RatingCaption) }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ text.get(Message::RatingColumn) }</th>
                        <th scope="col">{ text.get(Message::RatingMeaning) }</th>
                    </tr>
                </thead>
                <tbody>{ for found.into_iter().map(row) }</tbody>
            </table>
            <p class="hint">{ text.get(Message::RatingsHow) }</p>
        </>
    }
}
