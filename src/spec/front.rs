//! The title block: what this is, whose, how far it has come, and since when.

use super::document::{FrontMatter, Place};
use super::profiles::kind;
use super::sections::section_heading;
use super::sections_of;
use super::term::term;
use super::words::{Context, line};
use crate::model::{Author, Profile, SectionName, Status};
use crate::text::{Message, Phrase};

/// The most characters of a title that fit a running header beside the status.
const HEADER_TITLE: usize = 60;

/// What an easy-read summary does not need on its front: it is for whoever files the draft.
const NOT_EASY: [Message; 3] = [
    Message::SpecFactReference,
    Message::SpecFactStarted,
    Message::SpecFactChanged,
];

/// Writes the title block.
pub(super) fn front(context: &Context) -> FrontMatter {
    let framework = context.framework;
    let title = match line(&framework.title) {
        empty if empty.is_empty() => context.say(Message::SpecUntitledFramework),
        title => title,
    };
    let status = context.say(status_name(framework.about.status));
    let header = Phrase::new(Message::SpecRunningHeader)
        .with("title", shortened(&title))
        .with("status", status.as_str());
    let facts = facts(context);
    let fact_places = facts.iter().map(|(.., place)| place.clone()).collect();
    let said = facts
        .into_iter()
        .map(|(label, value, _)| (context.say(label), value));
    FrontMatter {
        kind: context.say(kind(context.profile)),
        running_header: context.say(header),
        title,
        status,
        authors: authors(context),
        facts: said.collect(),
        fact_places,
        statement: statement(context),
        page_words: (
            context.say(Message::SpecPage),
            context.say(Message::SpecPageOf),
        ),
    }
}

/// What is known of the document, as label, value and where it is edited; only what is said.
fn facts(context: &Context) -> Vec<(Message, String, Option<Place>)> {
    let framework = context.framework;
    let about = &framework.about;
    let authors = about.authors.iter().map(|author| name(context, author));
    let groups = framework.involvement.iter();
    let took_part = context.one_after_another(groups.map(|group| line(&group.group)));
    let at = |field| Some(Place::About(field));
    let mut facts = control(context);
    facts.extend([
        (
            Message::SpecFactCommissioner,
            line(&about.commissioner),
            at("commissioner"),
        ),
        (Message::SpecFactPlace, line(&about.place), at("place")),
        (
            Message::SpecFactAuthors,
            context.all_of(authors),
            at("authors"),
        ),
        (Message::SpecFactTookPart, took_part, None),
        (
            Message::SpecFactStart,
            context.date(&about.start),
            at("start"),
        ),
        (Message::SpecFactTerm, term(context), at("termMonths")),
        (
            Message::SpecFactReview,
            context.date(&about.review_date),
            at("reviewDate"),
        ),
    ]);
    facts.extend(unwritten(context));
    let is_easy = context.profile == Profile::EasyRead;
    facts.retain(|(label, value, _)| {
        let is_too_much = is_easy && NOT_EASY.contains(label);
        !value.is_empty() && !is_too_much
    });
    facts
}

/// What is set beside the draft itself.
fn control(context: &Context) -> Vec<(Message, String, Option<Place>)> {
    let specification = &context.framework.specification;
    vec![
        (
            Message::SpecFactReference,
            line(&specification.reference),
            Some(Place::Setting("reference")),
        ),
        (
            Message::SpecFactVersion,
            line(&specification.version),
            Some(Place::Setting("version")),
        ),
    ]
}

/// What nobody writes as words: when it was begun, changed and printed, and what it leaves out.
fn unwritten(context: &Context) -> [(Message, String, Option<Place>); 4] {
    let framework = context.framework;
    let prints = |name: &SectionName| framework.specification.prints(*name);
    let left_out = sections_of(context.profile).filter(|name| !prints(name));
    let left_out =
        context.one_after_another(left_out.map(|name| context.say(section_heading(name))));
    [
        (
            Message::SpecFactStarted,
            context.date(&framework.created_at),
            None,
        ),
        (
            Message::SpecFactChanged,
            context.date(&framework.updated_at),
            None,
        ),
        (
            Message::SpecFactDate,
            context.today().unwrap_or_default(),
            None,
        ),
        (
            Message::SpecFactLeftOut,
            left_out,
            Some(Place::Setting("leftOut")),
        ),
    ]
}

/// Who wrote it, as files name their authors.
fn authors(context: &Context) -> Vec<String> {
    let authors = context.framework.about.authors.iter();
    let names = authors.map(|author| match line(&author.name) {
        empty if empty.is_empty() => line(&author.organisation),
        name => name,
    });
    names.filter(|name| !name.is_empty()).collect()
}

fn name(context: &Context, author: &Author) -> String {
    let (name, organisation) = (line(&author.name), line(&author.organisation));
    match (name.is_empty(), organisation.is_empty()) {
        (false, false) => context.say(
            Phrase::new(Message::SpecAuthor)
                .with("name", name)
                .with("organisation", organisation),
        ),
        (true, false) => organisation,
        _ => name,
    }
}

fn statement(context: &Context) -> String {
    let mut sentences = vec![Message::SpecStatement];
    if context.profile == Profile::EasyRead {
        sentences.push(Message::EasyStatement);
    }
    if !context.framework.origin.example_id.is_empty() {
        sentences.push(Message::SpecStatementExample);
    }
    let sentences: Vec<String> = sentences.into_iter().map(|it| context.say(it)).collect();
    sentences.join(" ")
}

/// The name of a status, as it is chosen in the header of the app.
fn status_name(status: Status) -> Message {
    match status {
        Status::Idea => Message::StatusIdea,
        Status::Draft => Message::StatusDraft,
        Status::Engagement => Message::StatusEngagement,
        Status::Agreed => Message::StatusAgreed,
    }
}

/// A title short enough for one line, cut between characters.
fn shortened(title: &str) -> String {
    if title.chars().count() <= HEADER_TITLE {
        return title.to_owned();
    }
    let start: String = title.chars().take(HEADER_TITLE - 1).collect();
    format!("{}…", start.trim_end())
}
