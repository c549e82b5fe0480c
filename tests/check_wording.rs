//! How well the rules of wording judge: statements with the verdicts of a reader, and the texts
//! of the real frameworks. Precision is the share of what they say that is right, recall the
//! share of what should be said that they say.
#![allow(clippy::unwrap_used)] // A test may: helpers are not seen as tests.

use std::collections::BTreeSet;
use std::fs;
use throughline::check::{Family, Severity, findings};
use throughline::model::{Framework, Node, Stage};

const STATEMENTS: &str = include_str!("fixtures/check/wording.tsv");

/// The sets of statements, with the least precision and recall that each may come down to, in per
/// cent. The rules were written with the first in view, and improved after a look at the others
/// but the last. Nothing was changed after a look at that one: it tells how they judge what people
/// will write, and the others that nothing is lost again. Before that look, "unseen" had 81 and 51,
/// and "fresh" 85 and 75.
const SETS: [(&str, usize, usize); 7] = [
    ("learn", 98, 98),
    ("held", 95, 98),
    ("real", 98, 98),
    ("second", 98, 95),
    ("unseen", 90, 90),
    ("fresh", 90, 95),
    ("last", 75, 40),
];

struct Statement {
    set: &'static str,
    stage: Stage,
    text: &'static str,
    expected: BTreeSet<&'static str>,
}

#[derive(Default)]
struct Score {
    right: usize,
    false_alarms: Vec<String>,
    missed: Vec<String>,
    statements: usize,
}

fn statements() -> Vec<Statement> {
    let lines = STATEMENTS.lines().filter(|line| !line.starts_with('#'));
    lines.map(statement).collect()
}

fn statement(line: &'static str) -> Statement {
    let cells: Vec<&str> = line.split('\t').collect();
    let expected = cells[3].split(',').filter(|id| *id != "-").collect();
    Statement {
        set: cells[0],
        stage: stage(cells[1]),
        text: cells[2],
        expected,
    }
}

fn stage(short: &str) -> Stage {
    match short {
        "activity" => Stage::Activity,
        "output" => Stage::Output,
        "short" => Stage::ShortTermOutcome,
        "mid" => Stage::IntermediateOutcome,
        _ => Stage::LongTermOutcome,
    }
}

/// What is found in the wording of one item by itself.
fn found(statement: &Statement) -> BTreeSet<&'static str> {
    let mut framework = Framework::new("One item");
    let node = Node {
        id: "n".into(),
        stage: statement.stage,
        title: statement.text.to_owned(),
        ..Node::default()
    };
    framework.nodes.push(node.into());
    let found = findings(&framework).into_iter();
    let found = found.filter(|it| it.check.family == Family::Wording);
    let found = found.filter(|it| it.severity != Severity::Good);
    found.map(|finding| finding.check.id).collect()
}

fn score(set: &str) -> Score {
    let mut score = Score::default();
    for statement in statements().iter().filter(|it| it.set == set) {
        let found = found(statement);
        let expected = &statement.expected;
        let line = |id: &&str| format!("{id}: {}", statement.text);
        score.statements += 1;
        score.right += found.intersection(expected).count();
        score
            .false_alarms
            .extend(found.difference(expected).map(line));
        score.missed.extend(expected.difference(&found).map(line));
    }
    score
}

impl Score {
    fn share(&self, wrong: usize) -> usize {
        let all = self.right + wrong;
        (100 * self.right).checked_div(all).unwrap_or(100)
    }

    fn precision(&self) -> usize {
        self.share(self.false_alarms.len())
    }

    fn recall(&self) -> usize {
        self.share(self.missed.len())
    }
}

#[test]
fn the_rules_judge_as_a_reader_does() {
    for (set, least_precision, least_recall) in SETS {
        let score = score(set);
        let (precision, recall) = (score.precision(), score.recall());
        println!("{set}: {} statements", score.statements);
        println!("  precision {precision} %, recall {recall} %");
        println!("  false alarms: {:#?}", score.false_alarms);
        println!("  missed: {:#?}", score.missed);
        assert!(precision >= least_precision, "{set}: {precision} %");
        assert!(recall >= least_recall, "{set}: {recall} %");
    }
}

#[test]
fn there_are_enough_statements_and_every_rule_has_some() {
    let statements = statements();
    let by_hand = statements.iter().filter(|it| it.set != "real").count();
    assert!(by_hand >= 120, "{by_hand}");
    let texts: BTreeSet<_> = statements
        .iter()
        .map(|it| (it.set, it.stage, it.text))
        .collect();
    assert_eq!(texts.len(), statements.len(), "a statement is there twice");
    for set in ["learn", "held"] {
        let of_set = statements.iter().filter(|it| it.set == set);
        let expected: BTreeSet<_> = of_set.flat_map(|it| it.expected.iter()).collect();
        assert_eq!(expected.len(), 8, "{set}: {expected:?}");
    }
}

#[test]
fn every_outcome_of_the_real_frameworks_is_judged() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/examples");
    let judged: Vec<_> = statements();
    for file in fs::read_dir(folder).unwrap() {
        let bytes = fs::read(file.unwrap().path()).unwrap();
        let Ok(framework) = serde_json::from_slice::<Framework>(&bytes) else {
            continue; // The list of examples is no framework.
        };
        for outcome in framework.outcomes() {
            let is_this = |it: &Statement| it.set == "real" && it.text == outcome.title;
            assert!(judged.iter().any(is_this), "{}", outcome.title);
        }
    }
}
