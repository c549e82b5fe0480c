//! The indicators that were found: what each counts, of whom, where it is from and on what terms;
//! what was not checked says so.

use crate::library::{Indicator, Level, Licence, attribution, caveat};
use crate::text::{Message, Phrase};
use crate::ui::desk::Desk;
use crate::ui::names;
use yew::prelude::*;

/// The list of what was found.
pub fn entries(desk: &Desk, found: &[&Indicator], on_take: &Callback<Indicator>) -> Html {
    html! {
        <ul class="library-list">{ for found.iter().map(|it| entry(desk, it, on_take)) }</ul>
    }
}

fn entry(desk: &Desk, indicator: &Indicator, on_take: &Callback<Indicator>) -> Html {
    let onclick = {
        let (on_take, indicator) = (on_take.clone(), indicator.clone());
        Callback::from(move |_: MouseEvent| on_take.emit(indicator.clone()))
    };
    html! {
        <li class="library-entry" key={indicator.id.clone()}>
            <div class="library-words">
                <p class="library-name">{ &indicator.name }</p>
                <p>{ &indicator.measures }</p>
                <p class="hint">{ facts(desk, indicator) }</p>
                { for cautions(desk, indicator).into_iter().map(|it| html! { <p class="library-caution">{ it }</p> }) }
                { more(desk, indicator) }
            </div>
            <button type="button" class="button" {onclick}>
                { desk.get(Message::LibraryTake) }<span class="visually-hidden">{ " " }{ &indicator.name }</span>
            </button>
        </li>
    }
}

/// Its unit, which way is better, how often, and of whom it speaks.
fn facts(desk: &Desk, indicator: &Indicator) -> String {
    let better = indicator.better().map(names::direction_better);
    let facts = [
        Some(indicator.plain_unit()),
        better.map(|better| desk.get(better)),
        Some(indicator.frequency.clone()),
        Some(desk.get(indicator.level.name())),
    ];
    let facts: Vec<String> = facts.into_iter().flatten().collect();
    facts.join(" · ")
}

/// What to know before taking it: that it was not checked, that it needs a licence, that nobody
/// answers for it alone.
fn cautions(desk: &Desk, indicator: &Indicator) -> Vec<String> {
    let population = (indicator.level == Level::Population).then_some(Message::LibraryPopulation);
    let licence = match indicator.licence {
        Licence::Restricted => Some(Message::LibraryRestricted),
        _ => None,
    };
    let messages = [caveat(indicator), licence, population];
    let messages = messages.into_iter().flatten();
    messages.map(|message| desk.get(message)).collect()
}

/// Where it is from and on what terms.
fn more(desk: &Desk, indicator: &Indicator) -> Html {
    let url = Some(&indicator.url).filter(|url| !url.is_empty());
    html! {
        <details>
            <summary>{ desk.get(Message::LibraryMore) }<span class="visually-hidden">{ " " }{ &indicator.name }</span></summary>
            <div class="library-more">
                <p>{ desk.say(&attribution(indicator)) }</p>
                if !indicator.licence_note.is_empty() { <p>{ &indicator.licence_note }</p> }
                if !indicator.hint.is_empty() { <p>{ &indicator.hint }</p> }
                if let Some(scale) = indicator.scale {
                    <p>{ desk.say(&Phrase::new(Message::LibraryScale).with("least", scale.min).with("most", scale.max)) }</p>
                }
                if let Some(url) = url {
                    <p><a href={url.clone()} target="_blank" rel="noopener noreferrer">{ desk.get(Message::LibrarySource) }</a></p>
                }
            </div>
        </details>
    }
}
