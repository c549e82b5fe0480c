//! The real examples to start from, each with its sources and what is unverified.

use crate::editor::Action;
use crate::examples::{self, ExampleSummary};
use crate::import;
use crate::text::{Message, Phrase};
use crate::ui::desk::{Desk, use_desk};
use crate::ui::files;
use crate::ui::heading::Heading;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// What is known of the examples.
#[derive(Clone, PartialEq)]
enum Examples {
    Loading,
    Missing,
    Here(Rc<Vec<ExampleSummary>>),
}

/// The examples, loaded when the list is first shown.
#[component]
pub fn ExampleList() -> Html {
    let desk = use_desk();
    let examples = use_state(|| Examples::Loading);
    {
        let (desk, examples) = (desk.clone(), examples.setter());
        use_effect_with((), move |()| {
            spawn_local(async move { examples.set(load(&desk).await) });
        });
    }
    html! {
        <section class="examples" aria-labelledby="examples-title">
            <Heading depth=2 id="examples-title">{ desk.get(Message::ExamplesTitle) }</Heading>
            <div role="status">{ status(&desk, &examples) }</div>
            if let Examples::Here(list) = &*examples {
                <ul class="example-list">
                    { for list.iter().map(|example| html! { <Example example={example.clone()} /> }) }
                </ul>
            }
        </section>
    }
}

fn status(desk: &Desk, examples: &Examples) -> Html {
    match examples {
        Examples::Loading => html! { <p>{ desk.get(Message::ExamplesLoading) }</p> },
        Examples::Missing => html! { <p class="field-error">{ desk.get(Message::ExamplesMissing) }</p> },
        Examples::Here(_) => Html::default(),
    }
}

async fn load(desk: &Desk) -> Examples {
    let text = files::fetch_text(&desk.address("examples/index.json")).await;
    match text.and_then(|text| examples::read_index(&text)) {
        Some(list) => Examples::Here(Rc::new(list)),
        None => Examples::Missing,
    }
}

#[derive(Properties, PartialEq)]
struct ExampleProps {
    example: ExampleSummary,
}

/// One example: what it is, where it comes from, what nobody has checked.
#[component]
fn Example(props: &ExampleProps) -> Html {
    let desk = use_desk();
    let example = &props.example;
    let failed = use_state(|| false);
    let onclick = {
        let (desk, file, failed) = (desk.clone(), example.file.clone(), failed.setter());
        Callback::from(move |_| open(&desk, &file, failed.clone()))
    };
    let size = Phrase::new(Message::ExampleSize)
        .with("items", example.items)
        .with("outcomes", example.outcomes);
    html! {
        <li class="example">
            <Heading depth=3>{ &example.title }</Heading>
            <p class="hint">{ &example.topic }{ " · " }{ desk.say(&size) }</p>
            <p>{ &example.description }</p>
            { provenance(&desk, example) }
            <button type="button" class="button" {onclick}>
                { desk.get(Message::ExampleUse) }<span class="visually-hidden">{ ": " }{ &example.title }</span>
            </button>
            <div role="alert">
                if *failed { <p class="field-error">{ desk.get(Message::ExamplesMissing) }</p> }
            </div>
        </li>
    }
}

fn provenance(desk: &Desk, example: &ExampleSummary) -> Html {
    let count = Phrase::new(Message::ExampleProvenance)
        .with("sources", example.sources.len())
        .with("unverified", example.unverified.len());
    let source = |source: &examples::ExampleSource| {
        html! { <li><a href={source.url.clone()} target="_blank" rel="noopener noreferrer">{ &source.title }</a></li> }
    };
    html! {
        <details>
            <summary>{ desk.say(&count) }</summary>
            <p class="list-title">{ desk.get(Message::ExampleSources) }</p>
            <ul>{ for example.sources.iter().map(source) }</ul>
            if !example.unverified.is_empty() {
                <p class="list-title">{ desk.get(Message::ExampleUnverified) }</p>
                <ul>{ for example.unverified.iter().map(|line| html! { <li>{ line }</li> }) }</ul>
            }
        </details>
    }
}

fn open(desk: &Desk, file: &str, failed: UseStateSetter<bool>) {
    let (desk, address) = (desk.clone(), desk.address(&format!("examples/{file}")));
    spawn_local(async move {
        let text = files::fetch_text(&address).await;
        match text.and_then(|text| import::import(text.as_bytes()).ok()) {
            Some(imported) => desk.act(Action::OpenImported(Rc::new(imported))),
            None => failed.set(true),
        }
    });
}
