//! The real examples to start from, each with its sources and what is unverified.

use crate::editor::Action;
use crate::examples::{self, Example};
use crate::import::Imported;
use crate::model::Origin;
use crate::text::{Message, Phrase};
use crate::ui::desk::{Desk, use_desk};
use crate::ui::heading::Heading;
use crate::ui::origin::origin_view;
use crate::ui::{chunk, files};
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use web_sys::Element;
use yew::prelude::*;

/// What is known of the examples.
#[derive(Clone, PartialEq)]
enum Examples {
    Loading,
    Missing,
    Here(Rc<Vec<Example>>),
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
                    { for list.iter().map(|example| html! { <ExampleCard example={example.clone()} /> }) }
                </ul>
            }
        </section>
    }
}

fn status(desk: &Desk, examples: &Examples) -> Html {
    match examples {
        Examples::Loading => html! { <p>{ desk.get(Message::ExamplesLoading) }</p> },
        Examples::Missing => {
            html! { <p class="field-error">{ desk.get(Message::ExamplesMissing) }</p> }
        }
        Examples::Here(_) => Html::default(),
    }
}

async fn load(desk: &Desk) -> Examples {
    let text = files::fetch_text(&desk.address("examples/index.json")).await;
    match text.and_then(|text| examples::read_index(text.as_bytes()).ok()) {
        Some(list) => Examples::Here(Rc::new(list)),
        None => Examples::Missing,
    }
}

#[derive(Properties, PartialEq)]
struct ExampleProps {
    example: Example,
}

/// One example: what it is, where it comes from, what nobody has checked.
#[component]
fn ExampleCard(props: &ExampleProps) -> Html {
    let desk = use_desk();
    let example = &props.example;
    let failed = use_state(|| false);
    let onclick = {
        let (desk, file, failed) = (desk.clone(), example.file.clone(), failed.setter());
        Callback::from(move |_| open(&desk, &file, failed.clone()))
    };
    let size = Phrase::new(Message::ExampleSize)
        .with("items", example.counts.items)
        .with("outcomes", example.counts.outcomes);
    html! {
        <li class="example">
            <Heading depth=3><bdi>{ &example.title }</bdi></Heading>
            <p class="hint">{ &example.topic }{ " · " }{ desk.say(&size) }</p>
            <p>{ &example.description }</p>
            <Provenance example={example.clone()} />
            <button type="button" class="button" {onclick}>
                { desk.get(Message::ExampleUse) }<span class="visually-hidden">{ " " }{ &example.title }</span>
            </button>
            <div role="alert">
                if *failed { <p class="field-error">{ desk.get(Message::ExamplesMissing) }</p> }
            </div>
        </li>
    }
}

#[derive(Properties, PartialEq)]
struct ProvenanceProps {
    example: Example,
}

/// What is known of where an example comes from.
#[derive(PartialEq)]
enum Sources {
    Unasked,
    Loading,
    Missing,
    Here(Rc<Origin>),
}

/// Where an example comes from, fetched once with the example, when somebody first asks. If
/// that fails, closing and opening it asks again.
#[component]
fn Provenance(props: &ProvenanceProps) -> Html {
    let desk = use_desk();
    let origin = use_state(|| Sources::Unasked);
    let count = Phrase::new(Message::ExampleProvenance)
        .with("sources", props.example.counts.sources)
        .with("unverified", props.example.unverified);
    let ontoggle = {
        let (desk, file, origin) = (desk.clone(), props.example.file.clone(), origin.clone());
        Callback::from(move |event: Event| {
            let is_open = event
                .target_unchecked_into::<Element>()
                .has_attribute("open");
            if !is_open || !matches!(*origin, Sources::Unasked | Sources::Missing) {
                return;
            }
            origin.set(Sources::Loading);
            let (desk, file, origin) = (desk.clone(), file.clone(), origin.clone());
            spawn_local(async move {
                let example = fetch(&desk, &file).await;
                origin.set(match example {
                    Some(imported) => Sources::Here(imported.framework.origin.clone()),
                    None => Sources::Missing,
                });
            });
        })
    };
    html! {
        <details {ontoggle}>
            <summary>{ desk.say(&count) }</summary>
            {
                match &*origin {
                    Sources::Here(origin) => origin_view(&desk, origin),
                    Sources::Missing => status(&desk, &Examples::Missing),
                    Sources::Unasked | Sources::Loading => status(&desk, &Examples::Loading),
                }
            }
        </details>
    }
}

fn open(desk: &Desk, file: &str, failed: UseStateSetter<bool>) {
    let (desk, file) = (desk.clone(), file.to_owned());
    spawn_local(async move {
        match fetch(&desk, &file).await {
            Some(imported) => desk.act(Action::OpenImported(Rc::new(imported))),
            None => failed.set(true),
        }
    });
}

async fn fetch(desk: &Desk, file: &str) -> Option<Imported> {
    let text = files::fetch_text(&desk.address(&format!("examples/{file}"))).await?;
    chunk::read_file(desk, text.as_bytes()).await.ok()
}
