//! The title block: what this is, whose, how far it has come, and since when.

use super::document::FrontMatter;
use super::profiles::kind;
use super::sections::section_heading;
use super::sections_of;
use super::term::term;
use super::words::{Context, line};
use crate::model::{Author, Profile, Status};
use crate::text::{Message, Phrase};

/// The most characters of a title that fit a running header beside the status.
const HEADER_TITLE: usize = 60;

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
    FrontMatter {
        kind: context.say(kind(context.profile)),
        running_header: context.say(header),
        title,
        status,
        authors: authors(context),
        facts: facts(context),
        statement: statement(context),
        page_words: (
            context.say(Message::SpecPage),
            context.say(Message::SpecPageOf),
        ),
    }
}

fn facts(context: &Context) -> Vec<(String, String)> {
    let framework = context.framework;
    let about = &framework.about;
    let authors = about.authors.iter().map(|author| name(context, author));
    let specification = &framework.specification;
    let groups = framework.involvement.iter();
    let left_out = sections_of(context.profile).filter(|name| !specification.prints(*name));
    let facts = [
        (Message::SpecFactReference, line(&specification.reference)),
        (Message::SpecFactVersion, line(&specification.version)),
        (Message::SpecFactCommissioner, line(&about.commissioner)),
        (Message::SpecFactPlace, line(&about.place)),
        (Message::SpecFactAuthors, context.all_of(authors)),
        (
            Message::SpecFactTookPart,
            context.all_of(groups.map(|group| line(&group.group))),
        ),
        (Message::SpecFactStart, context.date(&about.start)),
        (Message::SpecFactTerm, term(context)),
        (Message::SpecFactReview, context.date(&about.review_date)),
        (
            Message::SpecFactStarted,
            context.date(&framework.created_at),
        ),
        (
            Message::SpecFactChanged,
            context.date(&framework.updated_at),
        ),
        (Message::SpecFactDate, context.today().unwrap_or_default()),
        (
            Message::SpecFactLeftOut,
            context.all_of(left_out.map(|name| context.say(section_heading(name)))),
        ),
    ];
    let filled = facts.into_iter().filter(|(_, value)| !value.is_empty());
    filled
        .map(|(label, value)| (context.say(label), value))
        .collect()
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

fn status_name(status: Status) -> Message {
    match status {
        Status::Idea => Message::SpecStatusIdea,
        Status::Draft => Message::SpecStatusDraft,
        Status::Engagement => Message::SpecStatusEngagement,
        Status::Agreed => Message::SpecStatusAgreed,
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
