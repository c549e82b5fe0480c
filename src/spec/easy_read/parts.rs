//! What each section says in easy read. How sentences are cut belongs in `sentences`.

use super::sentences::Lines;
use crate::model::{Criterion, Node, SectionName, Stage};
use crate::spec::document::Place;
use crate::spec::draft::Draft;
use crate::spec::words::{Context, clause, line};
use crate::text::{Message, Phrase};
use std::rc::Rc;

/// The most lines in a list: a longer one is shared out between several.
const MOST: usize = 8;

/// The most of one kind that are named at all, with one more rather than to say that there is one.
const MOST_IN_ALL: usize = 3 * MOST;

/// What this is about.
pub(super) fn purpose(context: &Context, draft: &mut Draft) {
    let mut lines = Lines::new(context);
    lines.words(&context.framework.about.summary, &Place::About("summary"));
    finish(draft, lines, SectionName::Purpose);
}

/// Who it is for.
pub(super) fn who(context: &Context, draft: &mut Draft) {
    let need = &context.framework.need;
    let mut lines = Lines::new(context);
    lines.words(&need.population, &Place::Need("population"));
    if let Some(people) = need.people {
        let phrase = Phrase::new(Message::SpecHowManyPeople).with("count", people);
        lines.say(phrase, &Place::Need("people"));
    }
    let place = clause(&context.framework.about.place);
    if !place.is_empty() {
        let phrase = Phrase::new(Message::EasyPlace).with("place", place);
        lines.say(phrase, &Place::About("place"));
    }
    finish(draft, lines, SectionName::Who);
}

/// What will get better: the lasting changes, then the first ones.
pub(super) fn changes(context: &Context, draft: &mut Draft) {
    let mut lines = Lines::new(context);
    for (stage, message) in [
        (Stage::ShortTermOutcome, Message::EasyFirst),
        (Stage::IntermediateOutcome, Message::EasyThen),
        (Stage::LongTermOutcome, Message::EasyInTheEnd),
    ] {
        titles(context, &mut lines, stage, message);
    }
    finish(draft, lines, SectionName::Chain);
}

/// What people will do.
pub(super) fn work(context: &Context, draft: &mut Draft) {
    let mut lines = Lines::new(context);
    titles(context, &mut lines, Stage::Activity, Message::EasyWork);
    finish(draft, lines, SectionName::ServiceModel);
}

/// How it will be known whether it worked.
pub(super) fn signs(context: &Context, draft: &mut Draft) {
    let mut lines = Lines::new(context);
    let outcomes: Vec<&Rc<Node>> = context.framework.outcomes().collect();
    for outcome in outcomes {
        signs_of(context, &mut lines, outcome);
    }
    finish(draft, lines, SectionName::Criteria);
}

/// What somebody says of a criterion, after the sentence that leads up to it.
type Said = (fn(&Criterion) -> &str, Message);

const SAID: [Said; 3] = [
    (|it| &it.success.sentence, Message::EasyWorkedIf),
    (|it| &it.failure.sentence, Message::EasyFailedIf),
    (|it| &it.response.what, Message::EasyIfItFails),
];

/// What is said of an outcome, each kind once, however many criteria it has.
fn signs_of(context: &Context, lines: &mut Lines, outcome: &Node) {
    let place = Place::Criteria(outcome.id.clone());
    let mut is_named = false;
    for (of, message) in SAID {
        let criteria = context.lookup.criteria_of(&outcome.id);
        let said = criteria.iter().map(|criterion| of(criterion).trim());
        let mut said: Vec<&str> = said.filter(|words| !words.is_empty()).collect();
        said.dedup();
        if said.is_empty() {
            continue;
        }
        if !std::mem::replace(&mut is_named, true) {
            let outcome = context.quoted(&outcome.title);
            lines.lead(
                Phrase::new(Message::EasyAbout).with("outcome", outcome),
                &place,
            );
        }
        lines.lead(message, &place);
        for words in said {
            lines.words(words, &place);
        }
    }
}

/// How people took part.
pub(super) fn people(context: &Context, draft: &mut Draft) {
    let mut lines = Lines::new(context);
    let place = Place::Part("involvement");
    let groups = &context.framework.involvement;
    let shown = shown(groups.len());
    for group in groups.iter().take(shown) {
        let name = context.titled(&group.group);
        let message = match group.what_changed.trim() {
            "" => Message::EasyTookPart,
            _ => Message::EasyTookPartAndChanged,
        };
        lines.lead(Phrase::new(message).with("group", name), &place);
        lines.words(&group.what_changed, &place);
    }
    more(&mut lines, groups.len() - shown, &place);
    finish(draft, lines, SectionName::Coproduction);
}

/// Who would do the work.
pub(super) fn partners(context: &Context, draft: &mut Draft) {
    let mut lines = Lines::new(context);
    let place = Place::Part("partners");
    let names = context.framework.partners.iter().map(|it| line(&it.name));
    let names = names.filter(|name| !name.is_empty());
    let names: Vec<(String, Place)> = names.map(|name| (name, place.clone())).collect();
    let lead = Phrase::new(Message::EasyPartners).with("count", names.len());
    in_groups(&mut lines, lead, &names, &place);
    finish(draft, lines, SectionName::Partnership);
}

/// The titles of a stage, each a line, after a sentence of ours.
fn titles(context: &Context, lines: &mut Lines, stage: Stage, message: Message) {
    let nodes = context.framework.nodes_in(stage);
    let titled = |node: &Rc<Node>| {
        let title = context.titled(&node.title);
        (title, Place::Node(node.id.clone()))
    };
    let titles: Vec<(String, Place)> = nodes.map(titled).collect();
    in_groups(lines, message.into(), &titles, &Place::Chain);
}

/// Names in short lists of about one length, the first after a sentence of ours.
fn in_groups(lines: &mut Lines, lead: Phrase, names: &[(String, Place)], place: &Place) {
    let shown = shown(names.len());
    let groups = shown.div_ceil(MOST).max(1);
    let length = shown.div_ceil(groups).max(1);
    let mut lead = Some(lead);
    for group in names.iter().take(shown).collect::<Vec<_>>().chunks(length) {
        let lead = lead.take().unwrap_or_else(|| Message::EasyAndThese.into());
        lines.lead(lead, place);
        for (name, place) in group {
            lines.words(name, place);
        }
    }
    more(lines, names.len() - shown, place);
}

/// How many of one kind are named.
fn shown(count: usize) -> usize {
    match count > MOST_IN_ALL + 1 {
        true => MOST_IN_ALL,
        false => count,
    }
}

/// How many are not named, and where they are.
fn more(lines: &mut Lines, count: usize, place: &Place) {
    if count > 0 {
        lines.lead(Phrase::new(Message::EasyMore).with("count", count), place);
    }
}

/// Ends a section: what people added, and before it all the space for a picture.
pub(super) fn finish(draft: &mut Draft, mut lines: Lines, name: SectionName) {
    lines.added(name);
    if !lines.is_empty() {
        lines.write(draft);
    }
}
