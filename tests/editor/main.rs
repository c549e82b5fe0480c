//! The editor as people use it: what an action does to the framework, to the page, and what is
//! said. What is still to be saved is tested in `drafts`. Edits themselves are tested in `editing.rs`.
#![allow(clippy::unwrap_used)]

mod drafts;

use std::rc::Rc;
use throughline::check::Severity;
use throughline::edit::{
    CriterionEdit, CriterionField, Edit, LinkEdit, Moment, NodeEdit, NodeField,
};
use throughline::editor::{Action, Counts, Editor, Findings, Mark, Page, Part, outline, progress};
use throughline::import::{Imported, import};
use throughline::model::{Framework, Language, Link, Node, Stage};
use throughline::spec::{SpecOptions, document};
use throughline::text::{Message, Phrase, Text};

const NOW: Moment = Moment(1_000.0);

fn words() -> Text {
    Text::new(Language::English)
}

fn editor() -> Editor {
    Editor::new(7, &words())
}

fn act(editor: &mut Editor, action: Action) {
    editor.act(action, &words());
}

fn add(id: &str, stage: Stage) -> Edit {
    let node = Node {
        id: id.into(),
        stage,
        title: format!("Title of {id}"),
        ..Node::default()
    };
    Edit::Node(NodeEdit::Add { node, after: None })
}

fn link(id: &str, from: &str, to: &str) -> Edit {
    Edit::Link(LinkEdit::Add(Link {
        id: id.into(),
        from: from.into(),
        to: to.into(),
        ..Link::default()
    }))
}

fn said(editor: &Editor) -> String {
    words().say(editor.announcement.phrase.as_ref().unwrap())
}

#[test]
fn undo_and_redo_say_what_they_did() {
    let mut editor = editor();
    act(&mut editor, Action::Edit(add("a", Stage::Activity), NOW));
    act(&mut editor, Action::Undo);
    assert!(editor.framework().nodes.is_empty());
    assert!(said(&editor).starts_with("Undone: "), "{}", said(&editor));
    let before = editor.announcement.number;
    act(&mut editor, Action::Redo);
    assert_eq!(editor.framework().nodes.len(), 1);
    assert!(said(&editor).starts_with("Done again: "));
    assert_eq!(editor.announcement.number, before + 1);
    act(&mut editor, Action::Redo);
    assert_eq!(
        editor.announcement.number,
        before + 1,
        "nothing was left to redo"
    );
}

#[test]
fn the_outline_starts_from_the_change_and_shows_both_ends_of_a_link() {
    let mut editor = editor();
    for edit in [
        add("act", Stage::Activity),
        add("out", Stage::LongTermOutcome),
        add("out2", Stage::LongTermOutcome),
        link("l", "act", "out"),
    ] {
        act(&mut editor, Action::Edit(edit, NOW));
    }
    let stages = outline(editor.framework());
    let order: Vec<Stage> = stages.iter().map(|stage| stage.stage).collect();
    assert_eq!(order.first(), Some(&Stage::LongTermOutcome));
    assert_eq!(order.last(), Some(&Stage::Input));
    let outcomes = &stages[0].items;
    assert_eq!((outcomes[1].place.number, outcomes[1].place.of), (2, 2));
    assert_eq!(outcomes[0].depends_on[0].title, "Title of act");
    assert!(outcomes[1].depends_on.is_empty());
    let activity = &stages[4].items[0];
    assert_eq!(activity.leads_to[0].other, "out".into());
    assert!(!activity.has_criteria);
}

#[test]
fn each_part_says_how_far_it_has_come() {
    let mut editor = editor();
    let shown = |editor: &Editor, part| {
        let document = document(editor.framework(), &words(), &SpecOptions::default());
        let progress = progress(
            editor.framework(),
            part,
            Counts {
                questions: Some(document.questions.len()),
                to_fix: Some(Findings::of(editor.framework()).count(Severity::Fix)),
            },
        );
        (progress.mark, words().say(&progress.phrase))
    };
    assert_eq!(
        shown(&editor, Part::OutcomeChain),
        (Mark::Empty, "Nothing yet".into())
    );
    assert_eq!(shown(&editor, Part::SuccessAndFailure).1, "No outcomes yet");
    act(&mut editor, Action::Edit(add("act", Stage::Activity), NOW));
    assert_eq!(shown(&editor, Part::OutcomeChain).1, "1 item, not linked");
    act(
        &mut editor,
        Action::Edit(add("out", Stage::LongTermOutcome), NOW),
    );
    assert_eq!(
        shown(&editor, Part::OutcomeChain).1,
        "2 items, 2 not linked"
    );
    act(&mut editor, Action::Edit(link("l", "act", "out"), NOW));
    assert_eq!(
        shown(&editor, Part::OutcomeChain),
        (Mark::Complete, "2 items".into())
    );
    assert_eq!(
        shown(&editor, Part::SuccessAndFailure),
        (Mark::Empty, "0 of 1 complete".into())
    );
    for field in [
        CriterionField::SuccessSentence("Works".into()),
        CriterionField::FailureSentence("Does not".into()),
    ] {
        let (id, node_id) = ("c".into(), "out".into());
        let edit = Edit::Criterion(CriterionEdit::Set { id, node_id, field });
        act(&mut editor, Action::Edit(edit, NOW));
    }
    assert_eq!(shown(&editor, Part::SuccessAndFailure).0, Mark::Complete);
    assert_eq!(shown(&editor, Part::PurposeAndNeed).1, "0 of 8 answered");
    assert_eq!(shown(&editor, Part::Specification).0, Mark::Started);
    let review = (Mark::Complete, "Nothing to fix".into());
    assert_eq!(shown(&editor, Part::Review), review);
    act(&mut editor, Action::Edit(add("idle", Stage::Activity), NOW));
    let review = (Mark::Started, "1 to fix".into());
    assert_eq!(shown(&editor, Part::Review), review);
    let uncounted = progress(editor.framework(), Part::Review, Counts::default());
    assert_eq!(words().say(&uncounted.phrase), "Not counted yet");
}

#[test]
fn what_was_offered_for_one_version_is_not_done_to_the_next() {
    let mut editor = editor();
    let of = Rc::clone(editor.framework());
    let offered = |title: &str| {
        let edit = Edit::Title(title.to_owned());
        Action::EditOf(Rc::clone(&of), edit, NOW, Message::AppOpening.into())
    };
    act(&mut editor, offered("First"));
    assert_eq!(editor.framework().title, "First");
    let said = editor.announcement.number;
    act(&mut editor, offered("Second"));
    assert_eq!(editor.framework().title, "First");
    assert_eq!(editor.announcement.number, said);
}

#[test]
fn parts_are_found_by_their_slug() {
    for part in Part::ALL {
        assert_eq!(Part::from_slug(part.slug()), Some(part));
    }
    assert_eq!(Part::from_slug("revue"), None);
}

#[test]
fn an_edit_beyond_what_a_file_may_hold_changes_nothing_and_says_why() {
    let mut editor = editor();
    let longest = "ŵ".repeat(20_000);
    act(&mut editor, Action::Edit(Edit::Title(longest.clone()), NOW));
    assert_eq!(editor.framework().title, longest);
    for _ in 0..2 {
        let edit = Edit::Title(format!("{longest}x"));
        act(&mut editor, Action::Edit(edit, NOW));
    }
    assert_eq!(editor.framework().title, longest);
    assert_eq!(editor.notices.len(), 1, "it is said once");
    let title = NodeField::Title(format!("{longest}x"));
    act(&mut editor, Action::Edit(add("a", Stage::Output), NOW));
    let (id, field) = ("a".into(), title);
    let edit = Edit::Node(NodeEdit::Set { id, field });
    act(&mut editor, Action::Edit(edit, NOW));
    assert_eq!(editor.framework().nodes[0].title, "Title of a");
    let json = throughline::export::json(editor.framework());
    assert!(import(&json).is_ok());
}

#[test]
fn no_more_items_are_added_than_a_file_may_hold() {
    let mut framework = Framework::new("Long");
    for number in 0..1_999 {
        framework.nodes.push(Rc::new(Node {
            id: format!("n{number}").as_str().into(),
            ..Node::default()
        }));
    }
    let mut editor = editor();
    let repairs = Vec::new();
    let imported = Imported { framework, repairs };
    act(&mut editor, Action::OpenImported(Rc::new(imported)));
    let label = Phrase::new(Message::EditLanguage);
    let edits = vec![add("a", Stage::Output), add("b", Stage::Output)];
    act(
        &mut editor,
        Action::Edit(Edit::Several { label, edits }, NOW),
    );
    assert_eq!(editor.framework().nodes.len(), 1_999);
    act(&mut editor, Action::Edit(add("a", Stage::Output), NOW));
    act(&mut editor, Action::Edit(add("b", Stage::Output), NOW));
    assert_eq!(editor.framework().nodes.len(), 2_000);
    assert!(import(&throughline::export::json(editor.framework())).is_ok());
}

#[test]
fn giving_up_a_table_leads_back_to_where_it_was_to_be_opened() {
    let mut editor = editor();
    for page in [
        Page::Start,
        Page::Part(Part::Measures),
        Page::Part(Part::Review),
    ] {
        act(&mut editor, Action::Show(page));
        act(&mut editor, Action::Show(Page::Table));
        act(&mut editor, Action::Show(Page::Table));
        act(&mut editor, Action::LeaveTable);
        assert_eq!(editor.page, page);
    }
}

#[test]
fn a_notice_that_is_shown_is_not_shown_twice() {
    let mut editor = editor();
    for _ in 0..2 {
        let phrase = Phrase::new(Message::NoticeOpenInTwoTabs);
        act(&mut editor, Action::Notify(phrase.into()));
    }
    assert_eq!(editor.notices.len(), 1);
}
