//! The easy-read summary: one thing a line, nothing hidden, and one is one.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::rc::Rc;
use throughline::model::{
    Addition, Criterion, Framework, Id, Language, Node, Partner, Profile, SectionName, Stage,
};
use throughline::spec::{Block, SpecOptions, document};
use throughline::text::Text;

const EVERY_FIELD: &str = include_str!("fixtures/every-field.json");

fn every_field() -> Framework {
    serde_json::from_str(EVERY_FIELD).unwrap()
}

/// The lines of an easy-read summary under one of its headings, without what is about the draft.
fn easy(framework: &Framework, heading: &str) -> Vec<String> {
    let options = SpecOptions {
        date: Some((2026, 11, 21)),
        profile: Some(Profile::EasyRead),
        ..SpecOptions::default()
    };
    let written = document(framework, &Text::new(Language::English), &options);
    let mut sections = written.sections.iter();
    let section = sections.find(|section| section.heading == heading);
    let blocks = section.map_or(&[][..], |section| &section.blocks);
    let mut lines = Vec::new();
    for block in blocks {
        match block {
            Block::Paragraph(paragraph) => lines.push(paragraph.text()),
            Block::List(list) => {
                let items = list.items.iter();
                lines.extend(items.map(|item| format!("- {}", item.paragraph.text())));
            }
            _ => {}
        }
    }
    lines
}

/// When it starts, for how many months, how many more, and the lines that say so.
type Timing = (
    &'static str,
    Option<u32>,
    Option<u32>,
    &'static [&'static str],
);

#[test]
fn easy_read_says_when_in_a_line_for_each_thing() {
    let cases: [Timing; 6] = [
        (
            "2027-04-01",
            Some(36),
            Some(12),
            &[
                "- The work will start on 1 April 2027.",
                "- It lasts 3 years.",
                "- It may go on for 1 year more.",
            ],
        ),
        (
            "2015-04",
            Some(18),
            None,
            &["- The work started in April 2015.", "- It lasts 18 months."],
        ),
        ("", Some(1), Some(0), &["- It lasts 1 month."]),
        ("", None, Some(6), &["- It may go on for 6 months more."]),
        (
            "in spring",
            None,
            None,
            &["- The work will start “in spring”."],
        ),
        ("", None, None, &[]),
    ];
    for (start, term, extension, expected) in cases {
        let mut framework = Framework::new("Home");
        let about = Rc::make_mut(&mut framework.about);
        about.start = start.into();
        about.term_months = term;
        about.extension_months = extension;
        assert_eq!(easy(&framework, "When it happens"), expected, "{start}");
    }
}

#[test]
fn easy_read_names_all_in_short_lists_and_counts_only_many_more() {
    for (count, lists, more) in [
        (1, &[1][..], None),
        (8, &[8], None),
        (9, &[5, 4], None),
        (17, &[6, 6, 5], None),
        (25, &[7, 7, 7, 4], None),
        (
            26,
            &[8, 8, 8],
            Some("There are 2 more. The full draft names them."),
        ),
    ] {
        let mut framework = Framework::new("Home");
        for number in 0..count {
            framework.nodes.push(Rc::new(Node {
                id: Id::from(format!("activity-{number}").as_str()),
                stage: Stage::Activity,
                title: format!("Thing {number}"),
                ..Node::default()
            }));
        }
        let lines = easy(&framework, "What people will do");
        let is_name = |line: &String| line.starts_with("- ");
        let runs = lines.split(|line| !is_name(line)).map(<[String]>::len);
        let runs: Vec<usize> = runs.filter(|length| *length > 0).collect();
        assert_eq!(runs, lists, "{count}");
        assert_eq!(
            lines.last().filter(|it| !is_name(it)).map(String::as_str),
            more
        );
    }
}

#[test]
fn easy_read_speaks_of_one_as_one() {
    let mut framework = Framework::new("Home");
    let partner = |name: &str| {
        Rc::new(Partner {
            name: name.into(),
            ..Partner::default()
        })
    };
    framework.partners.push(partner("Advance"));
    let heading = "Who will do the work";
    let one = ["This is who will do the work:", "- Advance"];
    assert_eq!(easy(&framework, heading), one);
    framework.partners.push(partner("Tea on Thursdays"));
    let first = easy(&framework, heading).swap_remove(0);
    assert_eq!(first, "These organisations will work together:");
}

#[test]
fn easy_read_names_an_outcome_once_however_many_criteria_it_has() {
    let mut framework = every_field();
    let mut second = Criterion::clone(&framework.criteria[0]);
    second.id = "second".into();
    second.success.sentence = "People stay for a year.".into();
    framework.criteria.push(Rc::new(second));
    let lines = easy(&framework, "How we will know");
    let start = lines
        .iter()
        .position(|line| line.contains("Feels safe at home"));
    let about = [
        "This is about “Feels safe at home”.",
        "It has worked if:",
        "- Most people feel safe.",
        "- People stay for a year.",
        "It has not worked if:",
        "- No better than before.",
        "If it does not work:",
        "- Meet the tenants and redesign the visits.",
    ];
    assert_eq!(lines[start.unwrap()..], about);
}

#[test]
fn words_added_to_easy_read_are_lines_too() {
    let mut framework = Framework::new("Home");
    Rc::make_mut(&mut framework.need).population = "People in Bryncoed.".into();
    framework.partners.push(Rc::new(Partner {
        name: "Advance".into(),
        ..Partner::default()
    }));
    for section in [SectionName::Who, SectionName::Partnership] {
        Rc::make_mut(&mut framework.specification)
            .additions
            .push(Rc::new(Addition {
                section,
                text: "Come in. We have tea.".into(),
                ..Addition::default()
            }));
    }
    let who = ["- People in Bryncoed.", "- Come in.", "- We have tea."];
    assert_eq!(easy(&framework, "Who it is for"), who);
    let partners = [
        "This is who will do the work:",
        "- Advance",
        "More about this:",
        "- Come in.",
        "- We have tea.",
    ];
    assert_eq!(easy(&framework, "Who will do the work"), partners);
}

#[test]
fn an_easy_read_summary_of_nothing_says_what_will_stand_there() {
    let mut framework = Framework::new("Home");
    let lines = easy(&framework, "What this is about");
    assert_eq!(
        lines[0],
        "Nothing is written yet. When it is, this summary will say:"
    );
    assert_eq!(lines[1..3], ["- What this is about", "- Who it is for"]);
    assert_eq!(lines.len(), 9);
    Rc::make_mut(&mut framework.about).place = "The west of Newcastle".into();
    assert!(easy(&framework, "What this is about").is_empty());
    let place = ["- Where: The west of Newcastle"];
    assert_eq!(easy(&framework, "Who it is for"), place);
}
