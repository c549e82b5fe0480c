//! What the draft specification asks: each gap once, at the front, and where it is pointed to.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod length;

use serde_json::{Value, json};
use std::path::Path;
use std::rc::Rc;
use throughline::edit::{Edit, SpecificationEdit, apply};
use throughline::model::{Framework, Language, Profile, SectionName};
use throughline::spec::{Block, Document, NoteKind, SpecOptions, document, sections_of};
use throughline::text::Text;

const PROFILES: [Profile; 4] = [
    Profile::Full,
    Profile::ShortForm,
    Profile::Council,
    Profile::Proposal,
];

fn write(framework: &Framework, profile: Profile) -> Document {
    let options = SpecOptions {
        profile: Some(profile),
        ..SpecOptions::default()
    };
    document(framework, &Text::new(Language::English), &options)
}

fn framework(parts: Value) -> Rc<Framework> {
    let mut whole = json!({ "formatVersion": 1, "title": "Home" });
    let parts = parts.as_object().unwrap().clone();
    whole.as_object_mut().unwrap().extend(parts);
    Rc::new(serde_json::from_value(whole).unwrap())
}

fn examples() -> Vec<Rc<Framework>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let files = [
        "assets/examples/moj-womens-services-london.json",
        "assets/examples/work-and-health-programme.json",
        "tests/fixtures/every-field.json",
    ];
    let read = |file| serde_json::from_str(&std::fs::read_to_string(root.join(file)).unwrap());
    let examples = files.map(|file| Rc::new(read(file).unwrap()));
    let empty = Rc::new(Framework::new(""));
    examples.into_iter().chain([empty]).collect()
}

fn questions(document: &Document) -> Vec<&str> {
    let questions = document.questions.iter();
    questions.map(|question| question.text.as_str()).collect()
}

/// The numbers that the sections point to, in their order: the first and the last of each.
fn pointers(document: &Document) -> Vec<(usize, usize)> {
    let blocks = document.sections.iter().flat_map(|section| &section.blocks);
    let notes = blocks.filter_map(|block| match block {
        Block::Note(note) if note.kind == NoteKind::Missing => Some(note.paragraph.text()),
        _ => None,
    });
    let numbers = |words: String| {
        let words = words.split(|letter: char| !letter.is_ascii_digit());
        let numbers = words.filter_map(|word| word.parse().ok());
        let numbers: Vec<usize> = numbers.collect();
        (*numbers.first().unwrap(), *numbers.last().unwrap())
    };
    notes.map(numbers).collect()
}

/// Every question is pointed to, in order; a section may point back to one that was asked before.
#[test]
fn sections_point_to_all_questions_in_their_order() {
    for (framework, profile) in every(examples()) {
        let printed = write(&framework, profile);
        let mut next = 1;
        for (first, last) in pointers(&printed) {
            if first == next {
                next = last + 1;
            }
            assert!(first <= last && last < next, "{profile:?}: {first}, {last}");
        }
        assert_eq!(next, printed.questions.len() + 1, "{profile:?}");
    }
}

/// What a section asks goes with it when it is left out: it is what the section pointed to.
#[test]
fn a_section_points_to_just_what_it_asks() {
    let mut found = 0;
    for (framework, profile) in every(examples()) {
        let whole = write(&framework, profile);
        for name in sections_of(profile) {
            let edit = Edit::Specification(SpecificationEdit::Print(name, false));
            let without = write(&apply(&framework, &edit), profile);
            // Those that pointed back to it ask for themselves then.
            let is_pointed_to = matches!(name, SectionName::Chain | SectionName::Criteria);
            if framework.nodes.is_empty() && is_pointed_to {
                continue;
            }
            let (before, after) = (questions(&whole), questions(&without));
            let asked: Vec<usize> = (1..)
                .zip(&before)
                .filter(|(_, question)| !after.contains(question))
                .map(|(number, _)| number)
                .collect();
            assert_eq!(after.len() + asked.len(), before.len(), "{name:?}");
            if let (Some(first), Some(last)) = (asked.first(), asked.last()) {
                assert!(pointers(&whole).contains(&(*first, *last)), "{name:?}");
                found += 1;
            }
        }
    }
    assert!(found > 100, "{found}");
}

#[test]
fn a_section_that_would_ask_the_same_points_back() {
    let empty = Rc::new(Framework::new("Home"));
    let printed = write(&empty, Profile::Full);
    let chain = "What should change in people’s lives, and what would lead to it?";
    let number = questions(&printed).iter().position(|it| *it == chain);
    let number = number.unwrap() + 1;
    let pointers = pointers(&printed);
    let back = pointers.iter().filter(|it| **it == (number, number));
    assert_eq!(back.count(), 3, "the chain, the criteria and the measures");
    let edit = Edit::Specification(SpecificationEdit::Print(SectionName::Chain, false));
    let without = write(&apply(&empty, &edit), Profile::Full);
    let asked = questions(&without);
    assert!(asked.contains(&"What changes in people’s lives will this work be judged by?"));
}

#[test]
fn a_section_says_that_nothing_is_written_only_where_nothing_is() {
    let nothing = "Nothing is written here yet.";
    let count = |parts: Value, profile| {
        let printed = write(&framework(parts), profile).plain_text();
        printed.matches(nothing).count()
    };
    let empty = count(json!({}), Profile::Full);
    let need = json!({ "need": { "statement": "People sleep rough." } });
    assert_eq!(count(need, Profile::Full) + 1, empty);
    let risk = json!({ "risks": [{ "id": "a", "title": "Workers leave" }] });
    assert_eq!(count(risk, Profile::Full) + 1, empty);
}

/// A gap: what is there, the question that is asked of it, and what settles that.
type Gap = (Value, &'static str, Value);

fn check(gaps: Vec<Gap>) {
    for (open, question, settled) in gaps {
        let asked = |parts: Value| {
            let printed = write(&framework(parts), Profile::Full);
            questions(&printed).contains(&question)
        };
        assert!(asked(open), "never asked: {question}");
        assert!(!asked(settled), "cannot be settled: {question}");
    }
}

/// Words that people added to a section.
fn added(section: &str) -> Value {
    json!({ "specification": { "additions": [{ "section": section, "text": "Said." }] } })
}

fn both(mut one: Value, other: Value) -> Value {
    let other = other.as_object().unwrap().clone();
    one.as_object_mut().unwrap().extend(other);
    one
}

#[test]
fn who_and_how_are_asked_whatever_else_is_said() {
    let left_out = "Is anyone left out, and why?";
    let comes_first =
        "If there is not enough for everyone, do more people come first, or more for each person?";
    check(vec![
        (
            json!({ "need": { "statement": "Cold." } }),
            "What shows that this is needed, and that it could work?",
            json!({ "evidence": [{ "id": "e", "title": "A count" }] }),
        ),
        (
            json!({}),
            left_out,
            json!({ "need": { "exclusions": [{ "id": "e", "group": "Children" }] } }),
        ),
        (json!({}), left_out, added("who")),
        (
            json!({ "reachDepth": { "sessionsPerMonth": 4.0 } }),
            comes_first,
            json!({ "reachDepth": { "emphasis": "depth" } }),
        ),
        (json!({}), comes_first, added("reachDepth")),
        (
            json!({}),
            "What could go wrong, who would deal with it, and what would happen first?",
            added("risks"),
        ),
        (
            json!({}),
            "How could this end early, and how would people and records be handed over at the end?",
            added("term"),
        ),
    ]);
}

#[test]
fn outcomes_are_asked_what_happens_if_they_fail_and_how_they_are_measured() {
    let outcome = |response: Value| {
        json!({
            "nodes": [{ "id": "n", "stage": "longTermOutcome", "title": "Safe" }],
            "criteria": [{ "id": "k", "nodeId": "n", "success": { "sentence": "Most are." },
                "failure": { "sentence": "Few are." }, "response": response }]
        })
    };
    let measure = json!({ "measures": [{ "id": "m", "nodeId": "n", "name": "A count" }] });
    check(vec![
        (
            outcome(json!({})),
            "What would happen if this outcome failed, and who would decide: “Safe”?",
            outcome(json!({ "what": "Meet." })),
        ),
        (
            outcome(json!({})),
            "How would each outcome be seen or counted, how often, and by whom?",
            both(outcome(json!({})), measure),
        ),
    ]);
}

#[test]
fn money_is_asked_for_what_it_does_not_say() {
    let rule = json!({ "id": "r", "trigger": "A home is kept", "amount": 100 });
    let bare_rule = json!({ "id": "s", "trigger": "Work is found" });
    let cost = json!({ "id": "c", "title": "Pay", "amount": 100 });
    let bare_cost = json!({ "id": "d", "title": "Rent" });
    let money = |costs: &[&Value], rules: &[&Value]| json!({ "money": { "costs": costs, "payment": { "rules": rules } } });
    let full = "What would this cost in full each year, including a fair share of running the organisations?";
    let whole = "What would this cost in full, and how would it be paid for?";
    let settled = || money(&[&cost], &[&rule]);
    check(vec![
        (money(&[], &[&rule]), full, settled()),
        (json!({}), whole, added("money")),
        (
            money(&[&cost, &bare_cost], &[&rule]),
            "What would this cost each year: “Rent”?",
            settled(),
        ),
        (
            money(&[&cost], &[]),
            "How would this be paid for, and would any of it depend on results?",
            settled(),
        ),
        (
            money(&[&cost], &[&bare_rule]),
            "How much is paid each time for this: “Work is found”?",
            settled(),
        ),
    ]);
}

#[test]
fn risks_are_asked_for_whoever_deals_with_them_and_how() {
    let risk = |owner, mitigation| json!({ "risks": [{ "id": "a", "title": "Storms", "owner": owner, "mitigation": mitigation }] });
    check(vec![
        (
            risk("", ""),
            "Who would deal with this risk, and what would they do: “Storms”?",
            risk("Mair", "Shelter"),
        ),
        (
            risk("", "Shelter"),
            "Who would deal with this risk: “Storms”?",
            risk("Mair", "Shelter"),
        ),
        (
            risk("Mair", ""),
            "What would be done about this risk: “Storms”?",
            risk("Mair", "Shelter"),
        ),
    ]);
}

/// A letter too many answers what a section asks as a whole, and nothing about what is named.
#[test]
fn added_words_settle_only_what_a_section_asks_as_a_whole() {
    let risk = |title, owner| json!({ "id": title, "title": title, "owner": owner });
    let gaps = json!({
        "risks": [risk("Storms", ""), risk("Floods", "Mair")],
        "reachDepth": { "sessionsPerMonth": 4.0 },
        "money": {
            "costs": [{ "id": "c", "title": "Pay", "amount": 100 }, { "id": "d", "title": "Rent" }],
            "payment": { "rules": [{ "id": "s", "trigger": "Work is found" }] }
        }
    });
    let unpriced = json!({ "money": { "costs": [{ "id": "d", "title": "Rent" }] } });
    let sections = SectionName::ALL.map(|name| json!({ "section": name.id(), "text": "x" }));
    let added = json!({ "specification": { "additions": sections } });
    let named = [
        (
            &gaps,
            "Who would deal with this risk, and what would they do: “Storms”?",
        ),
        (&gaps, "What would be done about this risk: “Floods”?"),
        (
            &gaps,
            "If there is not enough for everyone, do more people come first, or more for each person?",
        ),
        (&gaps, "What would this cost each year: “Rent”?"),
        (
            &gaps,
            "How much is paid each time for this: “Work is found”?",
        ),
        (
            &unpriced,
            "What would this cost in full each year, including a fair share of running the organisations?",
        ),
        (
            &unpriced,
            "How would this be paid for, and would any of it depend on results?",
        ),
    ];
    for (parts, question) in named {
        let printed = write(
            &framework(both(parts.clone(), added.clone())),
            Profile::Full,
        );
        assert!(questions(&printed).contains(&question), "{question}");
    }
    let empty = write(&framework(added), Profile::Full);
    for whole in [
        "What would this cost in full, and",
        "What could go wrong",
        "How often would",
    ] {
        let asked = questions(&empty);
        assert!(!asked.iter().any(|it| it.starts_with(whole)), "{whole}");
    }
}

fn every(frameworks: Vec<Rc<Framework>>) -> impl Iterator<Item = (Rc<Framework>, Profile)> {
    let with_profiles = |framework: Rc<Framework>| PROFILES.map(|it| (Rc::clone(&framework), it));
    frameworks.into_iter().flat_map(with_profiles)
}
