//! Drafts that last as long as the page: for windows that may store nothing, and for tests.

use super::{Draft, DraftSummary, SaveOutcome, decide_save, newest_first};
use crate::model::Id;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

/// Drafts in memory. Copies share the same drafts.
#[derive(Debug, Clone, Default)]
pub struct MemoryDrafts(Rc<RefCell<BTreeMap<Id, Draft>>>);

impl MemoryDrafts {
    /// The drafts, newest first.
    pub fn list(&self) -> Vec<DraftSummary> {
        let mut list: Vec<_> = self
            .0
            .borrow()
            .values()
            .map(|draft| draft.summary.clone())
            .collect();
        newest_first(&mut list);
        list
    }

    /// The draft with this id.
    pub fn load(&self, id: &Id) -> Option<Draft> {
        self.0.borrow().get(id).cloned()
    }

    /// Stores a draft over the revision this tab has seen.
    pub fn save(&self, draft: &Draft, seen: Option<u32>) -> SaveOutcome {
        let mut drafts = self.0.borrow_mut();
        let stored = drafts
            .get(&draft.summary.id)
            .map(|draft| draft.summary.revision);
        let outcome = decide_save(stored, seen);
        if let SaveOutcome::Saved(revision) = outcome {
            let mut draft = draft.clone();
            draft.summary.revision = revision;
            drafts.insert(draft.summary.id.clone(), draft);
        }
        outcome
    }

    /// Deletes a draft. The caller keeps it if it may be put back.
    pub fn delete(&self, id: &Id) {
        self.0.borrow_mut().remove(id);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft(id: &str, saved_at: f64) -> Draft {
        Draft {
            summary: DraftSummary {
                id: id.into(),
                saved_at,
                ..DraftSummary::default()
            },
            json: format!("{{\"id\":\"{id}\"}}"),
        }
    }

    #[test]
    fn lists_the_newest_first() {
        let drafts = MemoryDrafts::default();
        drafts.save(&draft("old", 1.0), None);
        drafts.save(&draft("new", 2.0), None);
        let titles: Vec<_> = drafts
            .list()
            .into_iter()
            .map(|summary| summary.id)
            .collect();
        assert_eq!(titles, [Id::from("new"), Id::from("old")]);
    }

    #[test]
    fn a_second_tab_cannot_overwrite_what_it_has_not_seen() {
        let drafts = MemoryDrafts::default();
        assert_eq!(drafts.save(&draft("a", 1.0), None), SaveOutcome::Saved(1));
        assert_eq!(
            drafts.save(&draft("a", 2.0), Some(1)),
            SaveOutcome::Saved(2)
        );
        assert_eq!(
            drafts.save(&draft("a", 3.0), Some(1)),
            SaveOutcome::Conflict
        );
        assert_eq!(drafts.load(&"a".into()).unwrap().summary.saved_at, 2.0);
    }

    #[test]
    fn a_deleted_draft_can_be_put_back() {
        let drafts = MemoryDrafts::default();
        drafts.save(&draft("a", 1.0), None);
        let kept = drafts.load(&"a".into()).unwrap();
        drafts.delete(&"a".into());
        assert!(drafts.list().is_empty());
        assert_eq!(drafts.save(&kept, None), SaveOutcome::Saved(1));
    }
}
