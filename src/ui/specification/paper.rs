//! The specification as a sheet of paper. What it says is written in `spec`.

use super::sentence::link;
use super::settled::Settled;
use super::sheet::Sheet;
use super::{blocks, roving};
use crate::picture::clean_words;
use crate::spec::{Document, FrontMatter, Letters, Place, Question, Section};
use crate::text::Message;
use crate::ui::desk::{Desk, use_desk};
use crate::ui::heading::Heading;
use std::rc::Rc;
use yew::prelude::*;

/// What is shown.
#[derive(Properties, PartialEq)]
pub struct PaperProps {
    /// The draft, as it was when typing paused.
    pub settled: Rc<Settled>,
}

/// The paper that is edited from: each sentence leads to where it is written, and all of them
/// are one stop for the Tab key.
#[component]
pub fn Paper(props: &PaperProps) -> Html {
    let desk = use_desk();
    let article = use_node_ref();
    {
        let article = article.clone();
        use_effect(move || roving::keep_one_stop(&article));
    }
    let settled = &props.settled;
    let sheet = Sheet {
        desk: &desk,
        framework: Some(&settled.framework),
    };
    let sections = (0..settled.document.sections.len())
        .map(|place| html! { <PaperSection settled={settled.clone()} {place} /> });
    html! {
        <article class={paper_class(&settled.document)} ref={article} aria-label={desk.get(Message::PartSpecification)}
            lang={settled.document.language.tag()}
            onkeydown={Callback::from(roving::walk)} onfocusin={Callback::from(roving::stop_here)}>
            { beginning(&sheet, &settled.document) }
            { for sections }
        </article>
    }
}

/// The paper as it is looked at: nothing in it leads anywhere, and it has no ids, so that it can
/// lie beside another.
pub fn paper(desk: &Desk, document: &Document) -> Html {
    let sheet = Sheet {
        desk,
        framework: None,
    };
    html! {
        <article class={paper_class(document)} aria-label={desk.get(Message::PartSpecification)} lang={document.language.tag()}>
            { beginning(&sheet, document) }
            { for document.sections.iter().map(|section| self::section(&sheet, section)) }
        </article>
    }
}

fn paper_class(document: &Document) -> Classes {
    classes!(
        "paper",
        (document.letters == Letters::Large).then_some("has-large-letters")
    )
}

#[derive(Properties)]
struct PaperSectionProps {
    settled: Rc<Settled>,
    place: usize,
}

impl PaperSectionProps {
    fn section(&self) -> Option<&Section> {
        self.settled.document.sections.get(self.place)
    }
}

impl PartialEq for PaperSectionProps {
    /// A section that says the same is not drawn anew: most do, when a letter was typed.
    fn eq(&self, other: &Self) -> bool {
        self.section() == other.section()
    }
}

#[component]
fn PaperSection(props: &PaperSectionProps) -> Html {
    let desk = use_desk();
    let sheet = Sheet {
        desk: &desk,
        framework: Some(&props.settled.framework),
    };
    let section = props.section();
    section
        .map(|section| self::section(&sheet, section))
        .unwrap_or_default()
}

/// What comes before the sections.
fn beginning(sheet: &Sheet, document: &Document) -> Html {
    html! {
        <>
            { front(sheet, &document.front) }
            { summary(sheet, document) }
            { questions(sheet, document) }
        </>
    }
}

fn front(sheet: &Sheet, front: &FrontMatter) -> Html {
    let fact = |(number, (label, value)): (usize, &(String, String))| {
        let words = html! { { clean_words(value) } };
        let value = match front.fact_places.get(number) {
            Some(Some(place)) => link(sheet, place, Some("sentence"), words),
            _ => words,
        };
        html! { <div class="fact"><dt>{ label }</dt><dd>{ value }</dd></div> }
    };
    let title = html! { { clean_words(&front.title) } };
    let title = link(sheet, &Place::Framework, Some("sentence"), title);
    let status = html! { { &front.status } };
    let status = link(sheet, &Place::About("status"), Some("sentence"), status);
    html! {
        <div class="paper-front">
            <p class="paper-kind">{ &front.kind }</p>
            <Heading depth=2 class="paper-title">{ title }</Heading>
            <p class="paper-status">{ status }</p>
            <dl class="facts">{ for front.facts.iter().enumerate().map(fact) }</dl>
            <p class="hint">{ &front.statement }</p>
        </div>
    }
}

fn summary(sheet: &Sheet, document: &Document) -> Html {
    if document.summary.is_empty() {
        return Html::default();
    }
    let title = sheet.id("summary-title");
    html! {
        <section class="paper-section" aria-labelledby={title.clone()}>
            <Heading depth=3 id={title} class="paper-heading-1">{ &document.summary_heading }</Heading>
            { for document.summary.iter().map(|block| blocks::block(sheet, block)) }
        </section>
    }
}

fn questions(sheet: &Sheet, document: &Document) -> Html {
    if document.questions.is_empty() {
        return Html::default();
    }
    let item = |question: &Question| {
        let words = html! { { clean_words(&question.text) } };
        html! { <li>{ link(sheet, &question.place, None, words) }</li> }
    };
    let title = sheet.id("questions-title");
    html! {
        <section class="questions" aria-labelledby={title.clone()}>
            <Heading depth=3 id={title}>{ &document.questions_heading }</Heading>
            <p>{ &document.questions_introduction }</p>
            <ol>{ for document.questions.iter().map(item) }</ol>
        </section>
    }
}

fn section(sheet: &Sheet, section: &Section) -> Html {
    let title = sheet.id(&format!("section-{}", section.name));
    html! {
        <section class="paper-section" aria-labelledby={title.clone()}>
            <Heading depth=3 id={title} class="paper-heading-1">
                if let Some(number) = section.number {
                    <span class="section-number">{ number }</span>{ " " }
                }
                { &section.heading }
            </Heading>
            { for section.blocks.iter().map(|block| blocks::block(sheet, block)) }
        </section>
    }
}
