//! Drafts: what is still to be saved, what is opened, and what another tab did to it.

use super::{NOW, act, add, editor};
use std::rc::Rc;
use throughline::edit::{Edit, NodeEdit};
use throughline::editor::{Action, Page, Part, SaveState};
use throughline::import::{Imported, import};
use throughline::model::{Framework, Stage};
use throughline::text::{Message, Phrase};

#[test]
fn nothing_is_to_be_saved_before_the_first_edit() {
    let mut editor = editor();
    act(&mut editor, Action::StartBlank);
    assert!(!editor.edited);
    assert_eq!(editor.save_state, SaveState::Untouched);
    act(&mut editor, Action::Edit(add("a", Stage::Activity), NOW));
    assert!(editor.edited);
    assert_eq!(editor.save_state, SaveState::Saving);
}

#[test]
fn an_edit_without_effect_leaves_nothing_to_save_and_says_nothing() {
    let mut editor = editor();
    let edit = Edit::Node(NodeEdit::Delete(vec!["not there".into()]));
    let phrase = Phrase::new(Message::AnnounceDeleted).with("title", "x");
    act(&mut editor, Action::EditAndSay(edit, NOW, phrase));
    assert!(!editor.edited);
    assert_eq!(editor.announcement.phrase, None);
}

#[test]
fn only_the_version_that_was_stored_counts_as_saved() {
    let mut editor = editor();
    act(&mut editor, Action::Edit(add("a", Stage::Activity), NOW));
    let stored = Rc::clone(editor.framework());
    act(&mut editor, Action::Edit(add("b", Stage::Activity), NOW));
    act(
        &mut editor,
        Action::Saved(Rc::clone(&stored), "14:02".into()),
    );
    assert!(editor.edited, "b is not stored yet");
    let stored = Rc::clone(editor.framework());
    act(&mut editor, Action::Saved(stored, "14:03".into()));
    assert!(!editor.edited);
    assert_eq!(editor.save_state, SaveState::Saved("14:03".into()));
}

#[test]
fn opening_a_file_makes_another_draft_and_lists_repairs() {
    let mut editor = editor();
    act(&mut editor, Action::Edit(add("a", Stage::Activity), NOW));
    let (first_draft, opened) = (editor.draft_id.clone(), editor.opened);
    let imported = Imported {
        framework: Framework::new("From a file"),
        repairs: vec![Message::ImportRepairTitle.into()],
    };
    act(&mut editor, Action::OpenImported(Rc::new(imported)));
    assert_ne!(editor.draft_id, first_draft);
    assert_eq!(editor.opened, opened + 1);
    assert!(!editor.edited);
    assert!(!editor.framework().id.is_empty());
    assert_eq!(editor.page, Page::Part(Part::OutcomeChain));
    assert_eq!(
        editor.history().undo_label(),
        None,
        "the last file cannot be undone into"
    );
    assert_eq!(editor.notices.len(), 1);
    act(&mut editor, Action::Dismiss(0));
    assert!(editor.notices.is_empty());
}

#[test]
fn an_earlier_version_is_forgotten_with_its_framework() {
    let mut editor = editor();
    act(&mut editor, Action::StartBlank);
    let earlier = Rc::clone(editor.framework());
    act(&mut editor, Action::Compare(Some(earlier)));
    act(&mut editor, Action::Edit(add("a", Stage::Output), NOW));
    assert!(editor.earlier.is_some() && editor.history().undo_label().is_some());
    act(&mut editor, Action::StartBlank);
    assert!(editor.earlier.is_none());
}

#[test]
fn what_another_tab_changed_is_kept_beside() {
    let mut editor = editor();
    act(&mut editor, Action::Edit(Edit::Title("Ours".into()), NOW));
    let draft = editor.draft_id.clone();
    let title = "Ours (second copy)".to_owned();
    act(
        &mut editor,
        Action::KeepSeparately {
            title: title.clone(),
        },
    );
    assert_ne!(editor.draft_id, draft);
    assert_eq!(editor.framework().title, title);
    assert!(editor.edited, "the copy is still to be stored");
    assert_eq!(editor.notices.len(), 1);
}

#[test]
fn an_opened_framework_is_as_it_was_in_the_file() {
    let bytes = br#"{"formatVersion":1,"title":"T","nodes":[{"id":"a","title":"A"}]}"#;
    let imported = import(bytes).unwrap();
    let mut editor = editor();
    let expected = imported.framework.clone();
    act(&mut editor, Action::OpenImported(Rc::new(imported)));
    assert_eq!(**editor.framework(), expected);
}

#[test]
fn a_deleted_draft_that_is_open_is_stored_again_when_changed_or_put_back() {
    for put_back in [true, false] {
        let mut editor = editor();
        act(&mut editor, Action::Edit(add("a", Stage::Output), NOW));
        let draft = editor.draft_id.clone();
        act(&mut editor, Action::DraftDeleted("another".into()));
        assert!(editor.edited);
        act(&mut editor, Action::DraftDeleted(draft.clone()));
        assert_eq!(editor.save_state, SaveState::Deleted);
        assert!(!editor.edited, "storing it now would undo the deleting");
        match put_back {
            true => act(&mut editor, Action::DraftRestored(draft)),
            false => act(&mut editor, Action::Edit(add("b", Stage::Output), NOW)),
        }
        assert!(editor.edited);
        assert_eq!(editor.save_state, SaveState::Saving);
    }
}

#[test]
fn repairs_of_a_stored_draft_are_shown() {
    let mut editor = editor();
    let imported = Imported {
        framework: Framework::new("Kept"),
        repairs: vec![Message::ImportRepairTitle.into()],
    };
    let draft = Action::OpenDraft {
        draft_id: "draft".into(),
        imported: Rc::new(imported),
        page: Page::Part(Part::OutcomeChain),
        saved_at: "14:02".into(),
    };
    act(&mut editor, draft);
    assert_eq!(editor.save_state, SaveState::Saved("14:02".into()));
    assert_eq!(editor.notices[0].details.len(), 1);
}
