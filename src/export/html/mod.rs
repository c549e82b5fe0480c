//! The specification as one web page that needs no other file: no script, no font, no picture to
//! fetch. It can be published as it is, read aloud, printed, and turned down to text. What is
//! said belongs in `spec`.

mod blocks;
mod table;

use super::markup::Markup;
use crate::picture::clean_words;
use crate::spec::{Document, Letters, Section};
use blocks::Page;

const STYLE: &str = include_str!("style.css");

/// What a browser may fetch for the page, and what it may run: nothing.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";

/// Writes a specification as a web page. The same specification gives the same bytes.
pub fn html(document: &Document) -> String {
    let mut page = Page::default();
    page.out.raw("<!DOCTYPE html>\n");
    page.out.begin("html");
    page.out.attribute("lang", document.language.tag());
    if document.letters == Letters::Large {
        page.out.attribute("class", "large");
    }
    head(&mut page.out, document);
    page.out.begin("body");
    page.out.begin("main");
    front(&mut page.out, document);
    contents(&mut page.out, document);
    summary(&mut page, document);
    questions(&mut page.out, document);
    for (place, section) in (1..).zip(&document.sections) {
        write_section(&mut page, place, section);
    }
    for name in ["main", "body", "html"] {
        page.out.end(name);
    }
    page.out.finish()
}

fn head(out: &mut Markup, document: &Document) {
    out.begin("head");
    out.raw("\n<meta charset=\"utf-8\">\n");
    out.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    meta(out, "http-equiv", "Content-Security-Policy", POLICY);
    meta(out, "name", "description", &document.front.statement);
    out.element("title", &short(&title(document)));
    out.begin("style");
    out.raw("\n");
    out.raw(STYLE);
    out.end("style");
    out.end("head");
}

fn meta(out: &mut Markup, kind: &str, name: &str, content: &str) {
    out.begin("meta");
    out.attribute(kind, name);
    out.attribute("content", &clean_words(content));
    out.line();
}

fn title(document: &Document) -> String {
    match clean_words(&document.front.title) {
        empty if empty.trim().is_empty() => document.print_words.untitled.clone(),
        title => title,
    }
}

/// A title as short as tabs and lists of results show it.
fn short(title: &str) -> String {
    const MOST: usize = 70;
    match title.chars().count() > MOST {
        true => title.chars().take(MOST - 1).chain(['…']).collect(),
        false => title.to_owned(),
    }
}

fn front(out: &mut Markup, document: &Document) {
    let front = &document.front;
    out.begin("header");
    paragraph(out, "kind", &front.kind);
    out.begin("h1");
    out.attribute("dir", "auto");
    out.words(&title(document));
    out.leave("h1");
    paragraph(out, "status", &front.status);
    out.begin("dl");
    for (label, value) in &front.facts {
        out.begin("div");
        out.element("dt", label);
        out.element("dd", &clean_words(value));
        out.end("div");
    }
    out.end("dl");
    paragraph(out, "statement", &front.statement);
    out.end("header");
}

fn paragraph(out: &mut Markup, class: &str, words: &str) {
    out.begin("p");
    out.attribute("class", class);
    out.words(&clean_words(words));
    out.leave("p");
    out.line();
}

/// The summary, which stands before everything that it sums up.
fn summary(page: &mut Page, document: &Document) {
    if document.summary.is_empty() {
        return;
    }
    page.out.begin("section");
    page.out.attribute("class", "summary");
    page.out.attribute("aria-labelledby", "summary");
    heading(&mut page.out, "summary", &document.summary_heading);
    for block in &document.summary {
        page.block(block);
    }
    page.out.end("section");
}

fn questions(out: &mut Markup, document: &Document) {
    if document.questions.is_empty() {
        return;
    }
    out.begin("section");
    out.attribute("class", "questions");
    out.attribute("aria-labelledby", "questions");
    heading(out, "questions", &document.questions_heading);
    out.element("p", &document.questions_introduction);
    out.begin("ol");
    for question in &document.questions {
        out.element("li", &clean_words(&question.text));
    }
    out.end("ol");
    out.end("section");
}

/// A heading of the second level that can be led to.
fn heading(out: &mut Markup, id: &str, words: &str) {
    out.begin("h2");
    out.attribute("id", id);
    out.words(words);
    out.leave("h2");
    out.line();
}

/// Links to all that follows, in reading order.
fn contents(out: &mut Markup, document: &Document) {
    out.begin("nav");
    out.attribute("aria-labelledby", "contents");
    heading(out, "contents", &document.contents_heading);
    out.begin("ol");
    if !document.summary.is_empty() {
        entry(out, "summary", &document.summary_heading);
    }
    if !document.questions.is_empty() {
        entry(out, "questions", &document.questions_heading);
    }
    for (place, section) in (1..).zip(&document.sections) {
        entry(out, &anchor(place), &numbered(section));
    }
    out.end("ol");
    out.end("nav");
}

fn entry(out: &mut Markup, id: &str, words: &str) {
    out.begin("li");
    out.inline("a");
    out.attribute("href", &["#", id].concat());
    out.words(words);
    out.leave("a");
    out.leave("li");
    out.line();
}

fn anchor(place: usize) -> String {
    format!("section-{place}")
}

/// A heading with its number, if it has one.
fn numbered(section: &Section) -> String {
    match section.number {
        Some(number) => format!("{number} {}", section.heading),
        None => section.heading.clone(),
    }
}

fn write_section(page: &mut Page, place: usize, section: &Section) {
    let anchor = anchor(place);
    page.out.begin("section");
    page.out.attribute("aria-labelledby", &anchor);
    heading(&mut page.out, &anchor, &numbered(section));
    for block in &section.blocks {
        page.block(block);
    }
    page.out.end("section");
}
