//! The review: findings in groups and by what they are about, and findings that were set aside.
#![allow(clippy::unwrap_used)] // A test may: helpers are not seen as tests.

mod support;

use proptest::prelude::*;
use std::rc::Rc;
use throughline::check::{CHECKS, Family, Finding, Severity, dismissal, dismissal_of, findings};
use throughline::edit::*;
use throughline::editor::{Findings, ReviewFilter};
use throughline::export::json;
use throughline::import::import;
use throughline::model::*;
use throughline::spec::{SpecOptions, document};
use throughline::text::{CHECKS as WORDS, Text};

fn words() -> Text {
    Text::new(Language::English).with(&WORDS)
}

/// Two activities that lead nowhere, an outcome with a label for people, one with a service.
fn sample() -> Rc<Framework> {
    let text = br#"{"formatVersion": 1, "title": "T", "id": "root", "nodes": [
        {"id": "visits", "stage": "activity", "title": "Visits at home"},
        {"id": "walks", "stage": "activity", "title": "Weekly walks"},
        {"id": "safe", "stage": "shortTermOutcome", "title": "Service users feel safe"},
        {"id": "room", "stage": "input", "title": "A room in the library"},
        {"id": "led", "stage": "output", "title": "Forty walks led"},
        {"id": "advice", "stage": "longTermOutcome", "title": "Provide debt advice"}],
        "links": [{"id": "l", "from": "safe", "to": "advice"}]}"#;
    Rc::new(import(text).unwrap().framework)
}

fn found(framework: &Framework, check: &str) -> Finding {
    let mut all = findings(framework).into_iter();
    all.find(|finding| finding.check.id == check).unwrap()
}

fn set_aside(framework: &Rc<Framework>, finding: &Finding, id: &str) -> Rc<Framework> {
    let dismissal = Dismissal {
        id: id.into(),
        reason: "It is agreed.".to_owned(),
        date: "2026-11-22".to_owned(),
        ..dismissal(finding, &words())
    };
    apply(framework, &Edit::Review(ReviewEdit::Dismiss(dismissal)))
}

fn delete(framework: &Rc<Framework>, id: &str) -> Rc<Framework> {
    apply(framework, &Edit::Node(NodeEdit::Delete(vec![id.into()])))
}

#[test]
fn findings_are_grouped_by_what_to_do_then_part_then_check() {
    let groups = Findings::of(&sample()).groups(ReviewFilter::default());
    let severities: Vec<_> = groups.iter().map(|group| group.severity).collect();
    assert!(severities.is_sorted(), "{severities:?}");
    assert_eq!(groups[0].severity, Severity::Fix);
    let families: Vec<_> = groups[0].families.iter().map(|it| it.family).collect();
    assert_eq!(families, [Family::Chain, Family::Wording, Family::Criteria]);
    let nowhere = groups[0].families[0].checks.iter();
    let counts: Vec<_> = nowhere
        .map(|(check, same)| (check.id, same.len()))
        .collect();
    assert!(
        counts.contains(&("activity-leads-nowhere", 2)),
        "{counts:?}"
    );
}

#[test]
fn a_filter_shows_one_severity_or_family_and_counts_what_it_shows() {
    let reviewed = Findings::of(&sample());
    let all = reviewed.open.len();
    let count = |severity, family| ReviewFilter { severity, family }.count(&reviewed);
    assert_eq!(count(None, None), all);
    let of_each = Severity::ALL.map(|severity| count(Some(severity), None));
    assert_eq!(of_each.iter().sum::<usize>(), all);
    assert_eq!(of_each[0], reviewed.count(Severity::Fix));
    let chain = ReviewFilter {
        severity: Some(Severity::Fix),
        family: Some(Family::Chain),
    };
    let groups = reviewed.groups(chain);
    assert_eq!((groups.len(), groups[0].families.len()), (1, 1));
    let checks = groups[0].families[0].checks.iter();
    let shown: usize = checks.map(|(_, same)| same.len()).sum();
    assert_eq!(shown, chain.count(&reviewed));
}

#[test]
fn findings_are_known_by_what_they_are_about() {
    let reviewed = Findings::of(&sample());
    let about = |id: &str| -> Vec<&str> {
        let id = id.into();
        let about = reviewed.about(&id);
        about.map(|finding| finding.check.id).collect()
    };
    assert!(about("visits").contains(&"activity-leads-nowhere"));
    assert!(about("safe").contains(&"unnamed-people"));
    assert!(about("nowhere").is_empty());
}

#[test]
fn what_is_set_aside_is_kept_with_its_reason_and_comes_back_when_wished() {
    let before = sample();
    let finding = found(&before, "unnamed-people");
    let after = set_aside(&before, &finding, "d");
    let reviewed = Findings::of(&after);
    assert!(!reviewed.has(&finding) && Findings::of(&before).has(&finding));
    let [kept] = reviewed.set_aside.as_slice() else {
        panic!("{:?}", reviewed.set_aside);
    };
    assert_eq!(kept.dismissal.finding, words().say(&finding.message));
    assert!(kept.finding.as_ref().unwrap().is_same(&finding));
    let back = apply(&after, &Edit::Review(ReviewEdit::BringBack("d".into())));
    assert_eq!(back, before);
    assert!(
        Rc::ptr_eq(&set_aside(&after, &finding, "d"), &after),
        "the id is in use"
    );
}

#[test]
fn a_finding_about_other_places_is_another_finding() {
    let before = sample();
    let finding = found(&before, "no-assumption");
    let after = set_aside(&before, &finding, "d");
    assert!(dismissal_of(&after, &finding).is_some());
    let link = Link {
        id: "l2".into(),
        from: "visits".into(),
        to: "safe".into(),
        ..Link::default()
    };
    let more = apply(&after, &Edit::Link(LinkEdit::Add(link)));
    assert!(dismissal_of(&more, &found(&more, "no-assumption")).is_none());
    let reviewed = Findings::of(&more);
    assert_eq!(reviewed.set_aside[0].finding, None, "it no longer comes up");
}

#[test]
fn what_was_set_aside_goes_with_what_it_was_about() {
    let before = sample();
    let about_item = set_aside(&before, &found(&before, "unnamed-people"), "d1");
    let about_link = set_aside(&about_item, &found(&before, "no-assumption"), "d2");
    assert_eq!(about_link.review.dismissals.len(), 2);
    let after = delete(&about_link, "safe");
    assert_eq!(
        after.review.dismissals,
        [],
        "the item and its link are gone"
    );
    assert_eq!(violations(&after), []);
    let other = delete(&about_link, "walks");
    assert_eq!(other.review, about_link.review);
}

#[test]
fn it_is_printed_only_when_wished() {
    let before = sample();
    let after = set_aside(&before, &found(&before, "unnamed-people"), "d");
    let printed = apply(&after, &Edit::Review(ReviewEdit::Print(true)));
    let has = |framework: &Framework| {
        let document = document(framework, &words(), &SpecOptions::default());
        let mut sections = document.sections.iter();
        sections.any(|section| section.name == "review")
    };
    assert!(!has(&after) && has(&printed) && !has(&before));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn whatever_is_found_can_be_set_aside_kept_in_a_file_and_brought_back(seed: u64) {
        let mut made_up = support::framework(seed, 5);
        made_up.review = Rc::default();
        let before = Rc::new(made_up);
        let all = Findings::of(&before);
        let after = all.open.iter().enumerate().fold(Rc::clone(&before), |next, (number, finding)| {
            set_aside(&next, finding, &format!("set-aside-{number}"))
        });
        let read = Rc::new(import(&json(&after)).unwrap().framework);
        prop_assert_eq!(&read, &after);
        prop_assert_eq!(violations(&read), []);
        let reviewed = Findings::of(&read);
        prop_assert!(reviewed.open.is_empty(), "{:?}", reviewed.open);
        let back = (0..all.open.len()).fold(read, |next, number| {
            let id = Id(format!("set-aside-{number}"));
            apply(&next, &Edit::Review(ReviewEdit::BringBack(id)))
        });
        prop_assert_eq!(back, before);
    }

    #[test]
    fn every_finding_is_in_one_group_and_in_the_order_of_the_checks(seed: u64) {
        let reviewed = Findings::of(&Rc::new(support::framework(seed, 6)));
        let groups = reviewed.groups(ReviewFilter::default());
        let checks = groups.iter().flat_map(|group| &group.families).flat_map(|it| &it.checks);
        let order = |id| CHECKS.iter().position(|check| check.id == id);
        let places: Vec<_> = checks.clone().map(|(check, _)| (check.severity, order(check.id))).collect();
        prop_assert!(places.is_sorted(), "{places:?}");
        prop_assert_eq!(checks.map(|(_, same)| same.len()).sum::<usize>(), reviewed.open.len());
    }
}
