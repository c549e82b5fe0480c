//! What is stored for each draft, and the rule that keeps two tabs from destroying each
//! other's work. It is pure, so the rule is tested without a browser.

use crate::model::Id;
use serde::{Deserialize, Serialize};

/// What the list of drafts shows, and what saving needs to know.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct DraftSummary {
    /// The id of the draft on this device.
    pub id: Id,
    /// The title of its framework.
    pub title: String,
    /// When it was stored, in milliseconds since 1970.
    pub saved_at: f64,
    /// How many items its chain has.
    pub items: u32,
    /// How many times it has been stored. A tab that holds another number is out of date.
    pub revision: u32,
    /// The part it was left on, by its slug.
    pub part: String,
}

/// A draft: its summary and its framework as JSON.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Draft {
    /// The summary.
    pub summary: DraftSummary,
    /// The framework, as the JSON format writes it.
    pub json: String,
}

/// What became of a draft that was to be stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SaveOutcome {
    /// It is stored, with this revision.
    Saved(u32),
    /// Another tab has stored a version this one has not seen. Nothing was overwritten.
    Conflict,
}

/// Whether a tab that last saw revision `seen` may store over the revision that is there.
/// `seen` is `None` for a draft this tab has never stored; then nothing may be there.
pub fn decide_save(stored: Option<u32>, seen: Option<u32>) -> SaveOutcome {
    match (stored, seen) {
        (None, _) => SaveOutcome::Saved(1),
        (Some(stored), Some(seen)) if stored == seen => SaveOutcome::Saved(stored + 1),
        _ => SaveOutcome::Conflict,
    }
}

/// Whether two frameworks in JSON say the same but for when they were begun and changed. Each
/// save dates what it stores, so equal texts have unequal JSON.
#[cfg(any(target_arch = "wasm32", test))]
pub(super) fn says_the_same(one: &str, other: &str) -> bool {
    undated(one).eq(undated(other))
}

/// The lines of a framework's JSON without those of its own dates. Only fields of the document
/// itself are indented by two, and a text has no line of its own.
#[cfg(any(target_arch = "wasm32", test))]
fn undated(json: &str) -> impl Iterator<Item = &str> {
    let dates = ["  \"createdAt\":", "  \"updatedAt\":"];
    let is_date = move |line: &&str| dates.iter().any(|date| line.starts_with(date));
    json.lines().filter(move |line| !is_date(line))
}

/// Puts drafts in the order of the list.
pub(super) fn newest_first(drafts: &mut [DraftSummary]) {
    // Each goes before the first that is older: lists are short, and the library's sort would
    // weigh more in the first load than everything else here.
    for place in 1..drafts.len() {
        let (sorted, rest) = drafts.split_at(place);
        let saved_at = rest[0].saved_at;
        let newer = sorted.partition_point(|draft| draft.saved_at >= saved_at);
        drafts[newer..=place].rotate_right(1);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_make_no_difference_and_texts_do() {
        let json = |title: &str, date: &str| {
            let mut framework = crate::model::Framework::new(title);
            framework.created_at = date.to_owned();
            framework.updated_at = date.to_owned();
            String::from_utf8(crate::export::json(&framework)).unwrap()
        };
        let first = json("One", "2026-11-21T10:00:00.000Z");
        assert!(says_the_same(
            &first,
            &json("One", "2026-11-22T10:00:00.000Z")
        ));
        assert!(!says_the_same(
            &first,
            &json("Two", "2026-11-21T10:00:00.000Z")
        ));
        let text = json("a\n  \"updatedAt\": 1", "2026-11-21T10:00:00.000Z");
        assert!(!says_the_same(
            &text,
            &json("a", "2026-11-21T10:00:00.000Z")
        ));
    }

    #[test]
    fn a_tab_may_store_only_over_what_it_has_seen() {
        let cases = [
            (None, None, SaveOutcome::Saved(1)),
            (None, Some(4), SaveOutcome::Saved(1)),
            (Some(4), Some(4), SaveOutcome::Saved(5)),
            (Some(5), Some(4), SaveOutcome::Conflict),
            (Some(1), None, SaveOutcome::Conflict),
        ];
        for (stored, seen, expected) in cases {
            assert_eq!(decide_save(stored, seen), expected, "{stored:?} {seen:?}");
        }
    }
}
