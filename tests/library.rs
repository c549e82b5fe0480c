//! The library of indicators: that the file is what the program reads, that searching finds, and
//! that a measure made of an indicator says where it is from and what was not checked.
#![allow(clippy::unwrap_used)] // A test may: helpers are not seen as tests.

use std::collections::HashSet;
use std::rc::Rc;
use throughline::edit::apply;
use throughline::library::*;
use throughline::model::*;
use throughline::text::Text;

const FILE: &str = include_str!("../assets/indicators/library.json");

fn indicators() -> Vec<Indicator> {
    read(FILE).unwrap().indicators
}

fn indicator(id: &str) -> Indicator {
    let mut all = indicators().into_iter();
    all.find(|indicator| indicator.id == id).unwrap()
}

/// The measure that an indicator makes of nothing.
fn filled(id: &str) -> Measure {
    let mut framework = Framework::new("");
    framework.nodes.push(Rc::new(Node {
        id: "n".into(),
        stage: Stage::LongTermOutcome,
        ..Node::default()
    }));
    let text = Text::new(Language::English);
    let edit = fill(&indicator(id), &text, &"m".into(), &"n".into());
    let framework = apply(&Rc::new(framework), &edit);
    Measure::clone(framework.measures.first().unwrap())
}

#[test]
fn all_82_are_there_and_each_can_become_a_measure() {
    let all = indicators();
    assert_eq!(all.len(), 82);
    let ids: HashSet<&str> = all.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(ids.len(), all.len());
    for it in &all {
        assert!(it.better().is_some(), "{}", it.id);
        let measure = filled(&it.id);
        assert_eq!(measure.indicator_id, it.id);
        assert_eq!(measure.name, it.name);
        assert!(measure.definition.ends_with('.'), "{}", measure.definition);
        assert!(!measure.unit.is_empty() && !measure.unit.contains("percent"));
        assert!(measure.source.starts_with(&it.data_source), "{}", it.id);
    }
}

#[test]
fn the_list_of_population_indicators_is_that_of_the_library() {
    for it in indicators() {
        let is_listed = is_population(&it.id);
        assert_eq!(is_listed, it.level == Level::Population, "{}", it.id);
    }
    assert!(!is_population(""));
}

#[test]
fn what_was_not_checked_is_not_told_as_fact() {
    for it in indicators() {
        let definition = filled(&it.id).definition;
        assert!(!definition.to_lowercase().contains("id from memory"));
        let is_checked = matches!(it.verified, Verified::DefinitionSeen | Verified::Ours);
        let is_told = definition.contains("before you rely on it");
        assert_eq!(is_told, !is_checked, "{}: {definition}", it.id);
    }
    let phq = filled("phq-9").definition;
    assert!(!phq.contains("clinical case"), "{phq}");
}

#[test]
fn a_restricted_instrument_says_where_a_licence_is_to_be_had() {
    let wemwbs = filled("wemwbs");
    assert!(wemwbs.definition.contains("Register for a licence"));
    assert!(wemwbs.source.contains("needs a licence from its owner"));
    assert_eq!(wemwbs.kind, Some(MeasureKind::BetterOff));
    let open = filled("ascof-1a").source;
    assert!(open.contains("Open Government Licence v3.0"), "{open}");
    let restricted = indicators().into_iter();
    let mut restricted = restricted.filter(|it| it.licence == Licence::Restricted);
    assert!(restricted.all(|it| !it.licence_note.is_empty()));
}

#[test]
fn one_undo_takes_the_whole_indicator_back() {
    let text = Text::new(Language::English);
    let edit = fill(&indicator("wemwbs"), &text, &"m".into(), &"n".into());
    let label = throughline::edit::label(&Framework::new(""), &edit);
    let said = text.say(&label);
    assert_eq!(said, "Fill a measure from the library: “WEMWBS”");
}

#[test]
fn searching_takes_words_in_any_order_and_filters_together() {
    let all = indicators();
    let found = |query: Query| -> Vec<String> {
        let found = search(&all, &query).into_iter();
        found.map(|it| it.id.clone()).collect()
    };
    let words = |words: &str| Query {
        words: words.to_owned(),
        ..Query::default()
    };
    assert_eq!(found(Query::default()).len(), 82);
    assert!(found(words("SCALE lonel")).contains(&"ucla-3".to_owned()));
    assert!(found(words("no such thing")).is_empty());
    let phof = Query {
        framework: Some("PHOF".to_owned()),
        ..words("social contact")
    };
    assert_eq!(found(phof), ["ascof-5a-users", "ascof-5a-carers"]);
    let restricted = Query {
        licence: Some(Licence::Restricted),
        level: Some(Level::Person),
        area: Some("wellbeing".to_owned()),
        ..Query::default()
    };
    assert_eq!(found(restricted), ["wemwbs", "swemwbs"]);
}

#[test]
fn the_choices_are_each_there_once_and_find_something() {
    let all = indicators();
    let Choices { areas, frameworks } = choices(&all);
    assert!(areas.windows(2).all(|pair| pair[0] < pair[1]));
    assert!(frameworks.contains(&"PHOF".to_owned()));
    assert!(!frameworks.contains(&"ASCOF and PHOF".to_owned()));
    for area in areas {
        let query = Query {
            area: Some(area),
            ..Query::default()
        };
        assert!(!search(&all, &query).is_empty());
    }
}
