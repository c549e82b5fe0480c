//! Tables of outcomes and measures: real-looking ones with what is made of them and what is told,
//! our own export read back, adding to an open framework, and anything at all without a panic.
#![allow(clippy::unwrap_used, clippy::panic)] // A test may: helpers are not seen as tests.

mod support;

use proptest::prelude::*;
use std::fs;
use std::rc::Rc;
use throughline::edit::{History, Moment, apply};
use throughline::export::{SheetKind, csv, sheet};
use throughline::import::table::{
    Addition, COLUMN_GROUPS, Column, Matching, Separator, Table, addition, open_table, read_table,
    read_text,
};
use throughline::import::{import, is_report};
use throughline::model::*;
use throughline::text::{Phrase, Text};

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/tables");
const EVERY_FIELD: &[u8] = include_bytes!("fixtures/every-field.json");

fn text() -> Text {
    Text::new(Language::English)
}

fn said(phrases: &[Phrase]) -> Vec<String> {
    phrases.iter().map(|phrase| text().say(phrase)).collect()
}

/// A chain in short: each item with its measures, criteria and links.
fn outline(framework: &Framework) -> String {
    let mut out = String::new();
    let title = |id: &Id| framework.node(id).unwrap().title.clone();
    for node in &framework.nodes {
        out += &format!("  {:?}: {:?}\n", node.stage, node.title);
        let partner = |id: &Id| framework.partners.iter().find(|it| it.id == *id).unwrap();
        for (what, words) in [("detail", &node.detail), ("for whom", &node.for_whom)] {
            if !words.is_empty() {
                out += &format!("    {what}: {words:?}\n");
            }
        }
        let led = node.lead_partner_id.iter().map(|id| ("led by", id));
        let helped = node
            .supporting_partner_ids
            .iter()
            .map(|id| ("helped by", id));
        for (what, id) in led.chain(helped) {
            out += &format!("    {what}: {}\n", partner(id).name);
        }
        for measure in framework.measures_of(&node.id) {
            let baseline = measure.baseline.value.map(|it| it.0);
            out += &format!(
                "    measure: {:?} [{}] from {baseline:?}",
                measure.name, measure.unit
            );
            for words in [
                &measure.definition,
                &measure.source,
                &measure.frequency,
                &measure.baseline.date,
            ] {
                out += &format!(" / {words}");
            }
            out += "\n";
        }
        for criterion in framework.criteria_of(&node.id) {
            let say =
                |it: &Statement| format!("{:?} {:?}", it.sentence, it.threshold.map(|it| it.0));
            out += &format!(
                "    success {}, minimum {}, failure {}, month {:?}\n",
                say(&criterion.success),
                say(&criterion.minimum),
                say(&criterion.failure),
                criterion.by_month
            );
        }
        for link in framework.links.iter().filter(|link| link.from == node.id) {
            out += &format!("    leads to: {}\n", title(&link.to));
        }
    }
    out
}

/// Every file of the folder is opened, so that none can be forgotten.
#[test]
fn every_fixture_is_read_as_people_would_read_it() {
    let mut names: Vec<String> = fs::read_dir(FOLDER)
        .unwrap()
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    let mut all = String::new();
    for name in names {
        let bytes = fs::read(format!("{FOLDER}/{name}")).unwrap();
        let imported = open_table(&bytes, &name).unwrap();
        assert_eq!(violations(&imported.framework), [], "{name}");
        assert!(is_report(&imported.repairs), "{name}");
        assert_eq!(open_table(&bytes, &name).unwrap(), imported, "{name}");
        let told = said(&imported.repairs).join("\n    ");
        all += &format!("{name}\n    {told}\n{}\n", outline(&imported.framework));
    }
    insta::assert_snapshot!(all);
}

/// What a chain says, without ids and without what a table of measures has no column for.
fn said_by(framework: &Framework) -> String {
    let mut framework = framework.clone();
    for node in &mut framework.nodes {
        let Node { stage, title, .. } = node.as_ref().clone();
        let id = node.id.clone();
        *node = Rc::new(Node {
            id,
            stage,
            title,
            ..Node::default()
        });
    }
    outline(&framework)
}

#[test]
fn our_own_table_of_measures_opens_again_with_its_columns_matched() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/examples");
    let files = fs::read_dir(folder).unwrap();
    let files = files.map(|file| fs::read(file.unwrap().path()).unwrap());
    let all = files.chain([EVERY_FIELD.to_vec()]);
    let all = all.filter(|bytes| String::from_utf8_lossy(bytes).contains("formatVersion"));
    for bytes in all {
        let before = import(&bytes).unwrap().framework;
        let sheet = sheet(&before, &text(), SheetKind::Measures);
        let bytes = csv(&sheet).unwrap();
        let table = read_table(&bytes, None).unwrap();
        let matching = Matching::guess(&table);
        assert_eq!(matching.heading, Some(0));
        let kept = matching.columns.iter().filter(|it| **it == Column::Keep);
        assert_eq!(kept.count(), 0, "{:?}", matching.columns);
        let after = open_table(&bytes, "Again").unwrap();
        let again = csv(&throughline::export::sheet(
            &after.framework,
            &text(),
            SheetKind::Measures,
        ));
        assert_eq!(
            String::from_utf8(again.unwrap()).unwrap(),
            String::from_utf8(bytes).unwrap(),
            "{}",
            before.title
        );
        assert!(said_by(&after.framework).len() > 100);
    }
}

fn added(table: &Table, framework: &Framework) -> Addition {
    let mut ids = IdSource::seeded(7);
    addition(table, &Matching::guess(table), framework, &mut || {
        ids.next_id()
    })
}

const OPEN: &str = r#"{"formatVersion": 1, "title": "Open",
    "nodes": [{"id": "a", "stage": "longTermOutcome", "title": "People feel safe", "detail": "As it was"},
              {"id": "b", "stage": "output", "title": "Visits"}],
    "measures": [{"id": "m", "nodeId": "a", "name": "Share who feel safe"}],
    "partners": [{"id": "p", "name": "Mind"}]}"#;

const MORE: &str = "Outcome\tMeasure\tTarget\tLead\tComment\n\
    people  feel safe\tShare who feel safe\t60%\tMind\tNew here\n\
    \tCalls at night\t10 calls\t\t\n\
    People rest\t\t\tAge UK\t\n";

#[test]
fn adding_is_one_step_that_doubles_nothing_and_can_be_undone() {
    let open = Rc::new(import(OPEN.as_bytes()).unwrap().framework);
    let table = read_text(MORE, None).unwrap();
    let addition = added(&table, &open);
    let counts = |it: &Framework| (it.nodes.len(), it.measures.len(), it.partners.len());
    let mut history = History::new(Rc::clone(&open));
    assert!(history.make(&addition.edit(), Moment(1.0)));
    let after = Rc::clone(history.present());
    assert_eq!(violations(&after), []);
    assert_eq!(counts(&after), (3, 2, 2));
    assert_eq!(addition.there, 1);
    insta::assert_snapshot!(format!(
        "{}{}",
        outline(&after),
        said(&addition.told).join("\n")
    ));
    history.undo();
    assert_eq!(history.present(), &open);
    // The same table again adds nothing that is there.
    let again = apply(&after, &added_with(&table, &after, 8).edit());
    assert_eq!(counts(&again), counts(&after));
    assert_eq!(again.criteria.len(), after.criteria.len());
}

fn added_with(table: &Table, framework: &Framework, seed: u64) -> Addition {
    let mut ids = IdSource::seeded(seed);
    addition(table, &Matching::guess(table), framework, &mut || {
        ids.next_id()
    })
}

#[test]
fn a_table_with_more_than_a_chain_holds_is_refused() {
    let rows = |count: usize| {
        (0..count)
            .map(|row| format!("Item {row}\n"))
            .collect::<String>()
    };
    assert!(open_table(rows(2_000).as_bytes(), "T").is_ok());
    let refusal = open_table(rows(2_001).as_bytes(), "T").err().unwrap();
    assert!(
        text()
            .say(&refusal.phrase)
            .starts_with("That would be 2,001")
    );
}

fn cells() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zA-Z£%;,\"' \\n=|ŵ-ż]{0,12}",
        prop::sample::select(vec![
            "Outcome",
            "Measure",
            "Target",
            "Baseline",
            "Stage",
            "Leads to",
            "Activity",
            "12 weeks",
            "£1,200",
            "35%",
            "Monthly",
            "Long-term",
            "TBC",
            "Month 6",
            "31/03/2025",
            "yes",
            "up",
            "People rest",
            "=1+1",
            "",
            "",
            "x,y",
            "7,5"
        ])
        .prop_map(str::to_owned),
        any::<String>(),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        if let Ok(imported) = open_table(&bytes, "T") {
            prop_assert_eq!(violations(&imported.framework), vec![]);
        }
    }

    #[test]
    fn any_cells_by_any_matching_keep_the_framework_whole(
        rows in prop::collection::vec(prop::collection::vec(cells(), 1..7), 1..7),
        choices in prop::collection::vec(0..40_usize, 7),
        has_heading in any::<bool>(),
        separator in prop::sample::select(&Separator::ALL[..2]),
    ) {
        let mut out = ::csv::WriterBuilder::new();
        out.flexible(true).delimiter(if separator == Separator::Tab { b'\t' } else { b',' });
        let mut out = out.from_writer(Vec::new());
        for row in &rows {
            out.write_record(row).unwrap();
        }
        let written = String::from_utf8(out.into_inner().unwrap()).unwrap();
        if let Ok(table) = read_text(&written, Some(separator)) {
            let known = every_column();
            let mut matching = Matching::with_heading(&table, has_heading.then_some(0));
            for (column, choice) in matching.columns.iter_mut().zip(&choices) {
                *column = known[*choice % known.len()];
            }
            let framework = Rc::new(import(OPEN.as_bytes()).unwrap().framework);
            let mut ids = IdSource::seeded(1);
            let addition = addition(&table, &matching, &framework, &mut || ids.next_id());
            let next = apply(&framework, &addition.edit());
            prop_assert_eq!(violations(&next), vec![]);
            prop_assert_eq!(next.nodes.len(), framework.nodes.len() + addition.piece.nodes.len());
            let _ = (said(&addition.told), addition.preview(10), Matching::guess(&table));
        }
    }
}

/// Everything that a column can be taken for, but left out.
fn every_column() -> Vec<Column> {
    let all = COLUMN_GROUPS.iter().flat_map(|group| group.columns);
    all.copied().filter(|it| *it != Column::LeaveOut).collect()
}

#[test]
fn what_a_row_says_is_in_the_framework_whatever_its_columns_are_taken_for() {
    let words = "One\tTwo\tThree\nalpha beta\tgamma 12 delta\tepsilon; zeta";
    let table = read_text(words, None).unwrap();
    for first in every_column() {
        for second in every_column() {
            let matching = Matching {
                heading: Some(0),
                columns: vec![first, second, second],
                stage: Stage::ShortTermOutcome,
            };
            let mut ids = IdSource::seeded(1);
            let blank = Framework::new("");
            let addition = addition(&table, &matching, &blank, &mut || ids.next_id());
            let framework = addition.framework("T");
            assert_eq!(violations(&framework), []);
            let made = serde_json::to_string(&framework).unwrap();
            for words in ["alpha beta", "gamma 12 delta", "epsilon", "zeta"] {
                let columns = &matching.columns;
                assert!(
                    made.contains(words),
                    "{words} of {columns:?} is lost: {made}"
                );
            }
        }
    }
}
