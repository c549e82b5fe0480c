//! What collecting the measures takes, for each who collects, beside what they have; and the
//! measures that nothing is decided by.

use super::show;
use crate::calc::{Burden, Collector, burden, measures_undecided};
use crate::editor::Part;
use crate::model::{Framework, Measure};
use crate::text::{Message, Phrase};
use crate::ui::desk::Desk;
use crate::ui::heading::Heading;
use std::rc::Rc;
use yew::prelude::*;

const TITLE: &str = "burden-title";
const PENCE_IN_A_POUND: f64 = 100.0;

/// Hours for each who collects, and what feeds no decision.
pub fn hours(desk: &Desk, framework: &Framework) -> Html {
    let burden = burden(framework);
    html! {
        <section class="group" aria-labelledby={TITLE}>
            <Heading depth=2 id={TITLE}>{ desk.get(Message::BurdenTitle) }</Heading>
            <p class="balance-words">{ in_words(desk, &burden) }</p>
            if burden.hours > 0.0 { { table(desk, &burden) } }
            { undecided(desk, framework) }
        </section>
    }
}

/// All the hours, beside the hours and the money there are, and what is not known.
fn in_words(desk: &Desk, burden: &Burden) -> String {
    let mut sentences = Vec::new();
    if burden.hours > 0.0 {
        sentences.push(Phrase::new(Message::BurdenHours).with("hours", rounded(burden.hours)));
        sentences.extend(burden.hours_available.map(|hours| {
            Phrase::new(Message::BurdenShare)
                .with("share", share(burden.hours, hours))
                .with("hours", hours)
        }));
        sentences.extend(burden.yearly_cost.map(|pence| {
            let pounds = (pence as f64 / PENCE_IN_A_POUND).round();
            Phrase::new(Message::BurdenCost).with("pounds", pounds)
        }));
    }
    if burden.unknown > 0 {
        sentences.push(Phrase::new(Message::BurdenUnknown).with("count", burden.unknown));
    }
    let sentences: Vec<String> = sentences.iter().map(|it| desk.say(it)).collect();
    sentences.join(" ")
}

fn table(desk: &Desk, burden: &Burden) -> Html {
    let columns = [
        Message::BurdenWho,
        Message::BurdenMeasures,
        Message::BurdenHoursColumn,
        Message::BurdenAvailable,
    ];
    html! {
        <table class="burden" aria-labelledby={TITLE}>
            <thead><tr>{ for columns.map(|name| html! { <th scope="col">{ desk.get(name) }</th> }) }</tr></thead>
            <tbody>{ for burden.collectors.iter().map(|it| collector(desk, it)) }</tbody>
        </table>
    }
}

fn collector(desk: &Desk, collector: &Collector) -> Html {
    let name = match collector.name.as_str() {
        "" => desk.get(Message::BurdenNobody),
        name => name.to_owned(),
    };
    let hours = match collector.unknown < collector.measures.len() {
        true => amount(desk, collector.hours),
        false => desk.get(Message::ChoiceNotSaid),
    };
    let available = collector.hours_available.map(|available| {
        let phrase = Phrase::new(Message::BurdenOf).with("hours", available);
        desk.say(&phrase.with("share", share(collector.hours, available)))
    });
    html! {
        <tr>
            <th scope="row"><bdi>{ name }</bdi></th>
            <td>{ collector.measures.len() }</td>
            <td>{ hours }</td>
            <td>{ available.unwrap_or_else(|| desk.get(Message::ChoiceNotSaid)) }</td>
        </tr>
    }
}

fn amount(desk: &Desk, hours: f64) -> String {
    desk.say(&Phrase::new(Message::BurdenAmount).with("hours", rounded(hours)))
}

/// To a tenth of an hour, and whole from ten hours on.
fn rounded(hours: f64) -> f64 {
    match hours < 10.0 {
        true => (hours * 10.0).round() / 10.0,
        false => hours.round(),
    }
}

fn share(part: f64, whole: f64) -> f64 {
    match whole > 0.0 {
        true => (part / whole * 100.0).round(),
        false => 0.0,
    }
}

/// The measures that nothing is decided by, each with a way to where that is changed.
fn undecided(desk: &Desk, framework: &Framework) -> Html {
    let measures = measures_undecided(framework);
    if measures.is_empty() {
        return html! { <p>{ desk.get(Message::BurdenAllDecide) }</p> };
    }
    let said = Phrase::new(Message::BurdenUndecided).with("count", measures.len());
    html! {
        <details class="undecided">
            <summary>{ desk.say(&said) }</summary>
            <ul>{ for measures.into_iter().map(|it| way_there(desk, it)) }</ul>
        </details>
    }
}

fn way_there(desk: &Desk, measure: &Rc<Measure>) -> Html {
    let name = match measure.name.trim() {
        "" => desk.get(Message::MeasureUnnamed),
        name => name.to_owned(),
    };
    let card = format!("card-{}", measure.node_id);
    let onclick = show(desk, Part::SuccessAndFailure, Some(card));
    html! {
        <li><button type="button" class="link-button" {onclick}><bdi>{ name }</bdi></button></li>
    }
}
