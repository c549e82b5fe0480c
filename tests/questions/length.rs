//! How long questions are, and how many: neither grows with what they are about.

use super::{framework, write};
use serde_json::{Value, json};
use throughline::model::Profile;

/// However long the titles are that a question names, it has no more than 25 words.
#[test]
fn questions_are_short_however_long_titles_are() {
    let cases: [(&[usize], &str); 5] = [
        (
            &[2, 2, 2],
            "How much is paid each time for these: “A 1”, “B 1” and “C 1”?",
        ),
        (
            &[2, 2, 2, 2],
            "How much is paid each time for these: “A 1”, “B 1”, “C 1” and one more?",
        ),
        (
            &[9, 9, 9],
            "How much is paid each time for these: “A 1 2 3 4 5 6 7 8” and 2 more?",
        ),
        (
            &[30, 2],
            "How much is paid each time for these: “A 1 2 3 4 5 6 7 8 9 10 11 12 13…” and one more?",
        ),
        (
            &[40],
            "How much is paid each time for this: “A 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16…”?",
        ),
    ];
    for (lengths, expected) in cases {
        let letters = "ABCD".chars();
        let rule = |(letter, length): (char, &usize)| {
            let words: Vec<String> = (1..*length).map(|number| number.to_string()).collect();
            let trigger = format!("{letter} {}", words.join(" "));
            json!({ "id": letter.to_string(), "trigger": trigger })
        };
        let rules: Vec<Value> = letters.zip(lengths).map(rule).collect();
        let money = json!({ "money": { "payment": { "rules": rules } } });
        let written = write(&framework(money), Profile::Full);
        let texts: Vec<_> = written
            .questions
            .iter()
            .map(|it| it.text.as_str())
            .collect();
        assert!(texts.contains(&expected), "{texts:#?}");
        assert!(expected.split_whitespace().count() <= 25);
    }
}

/// Nobody answers a thousand questions: one of a kind is asked for all.
#[test]
fn many_questions_of_a_kind_are_one_with_their_number() {
    let asked = |count: usize| {
        let node = |number: usize| {
            let (id, title) = (format!("n{number}"), format!("Outcome {number}"));
            json!({ "id": id, "stage": "shortTermOutcome", "title": title })
        };
        let nodes: Vec<Value> = (1..=count).map(node).collect();
        let story = |number: usize| json!({ "id": format!("e{number}"), "kind": "story" });
        let evidence: Vec<Value> = (1..=count).map(story).collect();
        let parts = json!({ "nodes": nodes, "evidence": evidence });
        write(&framework(parts), Profile::Full)
    };
    let one = asked(1).questions.len();
    let many = asked(2_000);
    assert_eq!(many.questions.len(), one);
    let question = "How would you see these happen, and what would be success and failure: \
        “Outcome 1”, “Outcome 2”, “Outcome 3” and 1,997 more?";
    let texts: Vec<_> = many.questions.iter().map(|it| it.text.as_str()).collect();
    assert!(texts.contains(&question), "{texts:#?}");
    assert!(many.plain_text().matches("“Outcome 1999”").count() < 2);
}
