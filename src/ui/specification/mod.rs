//! *Specification*: the draft as it stands, live. What it says is written in `spec`.

mod blocks;
mod figure;
mod places;
mod table;

use super::desk::{Desk, use_desk};
use super::heading::Heading;
use crate::model::Framework;
use crate::spec::{self, Document, FrontMatter, Question, Section};
use crate::text::Message;
use std::rc::Rc;
use yew::prelude::*;

/// What the page shows.
#[derive(Properties, PartialEq)]
pub struct SpecificationPageProps {
    /// The framework as it is.
    pub framework: Rc<Framework>,
}

/// The page.
#[component]
pub fn SpecificationPage(props: &SpecificationPageProps) -> Html {
    let desk = use_desk();
    let options = spec::SpecOptions {
        date: Some(super::clock::today()),
        drawn: true,
        ..spec::SpecOptions::default()
    };
    let document = spec::document(&props.framework, &desk.text(), &options);
    html! {
        <div class="specification-page">
            <p class="page-introduction">{ desk.get(Message::SpecificationIntroduction) }</p>
            <article class="paper" aria-label={desk.get(Message::PartSpecification)} lang={document.language.tag()}>
                { front(&document.front) }
                { summary(&desk, &document) }
                { questions(&desk, &document) }
                { for document.sections.iter().map(|section| section_view(&desk, section)) }
            </article>
        </div>
    }
}

fn front(front: &FrontMatter) -> Html {
    let fact = |(label, value): &(String, String)| {
        html! { <div class="fact"><dt>{ label }</dt><dd>{ value }</dd></div> }
    };
    html! {
        <div class="paper-front">
            <p class="paper-kind">{ &front.kind }</p>
            <Heading depth=1 class="paper-title">{ &front.title }</Heading>
            <p class="paper-status">{ &front.status }</p>
            <dl class="facts">{ for front.facts.iter().map(fact) }</dl>
            <p class="hint">{ &front.statement }</p>
        </div>
    }
}

fn summary(desk: &Desk, document: &Document) -> Html {
    if document.summary.is_empty() {
        return Html::default();
    }
    html! {
        <section class="paper-section" aria-labelledby="summary-title">
            <Heading depth=2 id="summary-title">{ &document.summary_heading }</Heading>
            { for document.summary.iter().map(|block| blocks::block(desk, block)) }
        </section>
    }
}

fn questions(desk: &Desk, document: &Document) -> Html {
    if document.questions.is_empty() {
        return Html::default();
    }
    let item = |question: &Question| html! { <li>{ places::link(desk, &question.place, &question.text) }</li> };
    html! {
        <section class="questions" aria-labelledby="questions-title">
            <Heading depth=2 id="questions-title">{ &document.questions_heading }</Heading>
            <p>{ &document.questions_introduction }</p>
            <ul>{ for document.questions.iter().map(item) }</ul>
        </section>
    }
}

fn section_view(desk: &Desk, section: &Section) -> Html {
    html! {
        <section class="paper-section" aria-labelledby={format!("section-{}", section.name)} key={section.name}>
            <Heading depth=2 id={format!("section-{}", section.name)}>
                if let Some(number) = section.number {
                    <span class="section-number">{ number }</span>{ " " }
                }
                { &section.heading }
            </Heading>
            { for section.blocks.iter().map(|block| blocks::block(desk, block)) }
        </section>
    }
}
