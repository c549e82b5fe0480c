//! Profiles of the draft specification: headings and order change, and nothing that is said does.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::path::Path;
use std::rc::Rc;
use throughline::edit::{Edit, SpecificationEdit, apply};
use throughline::model::{
    Addition, Criterion, Framework, Id, Language, Node, Partner, Profile, SectionName, Stage,
};
use throughline::spec::{
    Block, Document, Item, NoteKind, Paragraph, Place, SpecOptions, document, sections_of,
};
use throughline::text::Text;

const EVERY_FIELD: &str = include_str!("fixtures/every-field.json");

/// What stands under a heading that has nothing else.
const NOTHING: &str = "Nothing is written here yet.";

fn every_field() -> Rc<Framework> {
    Rc::new(serde_json::from_str(EVERY_FIELD).unwrap())
}

fn example(id: &str) -> Framework {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/examples");
    let text = std::fs::read_to_string(folder.join(format!("{id}.json"))).unwrap();
    serde_json::from_str(&text).unwrap()
}

fn write(framework: &Framework, profile: Profile) -> Document {
    let options = SpecOptions {
        date: Some((2026, 11, 21)),
        profile: Some(profile),
        ..SpecOptions::default()
    };
    document(framework, &Text::new(Language::English), &options)
}

/// Everything that is said under the headings, without the headings.
fn said(document: &Document) -> Vec<String> {
    let mut out = Vec::new();
    for block in document.sections.iter().flat_map(|section| &section.blocks) {
        match block {
            Block::Heading { .. } | Block::Figure(_) => {}
            Block::Paragraph(paragraph) if paragraph.text() == NOTHING => {}
            Block::Paragraph(paragraph) => out.push(paragraph.text()),
            // Questions are asked in the order of the sections, so their numbers change; and whether
            // a heading has nothing under it is a matter of the headings.
            Block::Note(note) if note.kind == NoteKind::Missing => {}
            Block::Note(note) => out.push(note.paragraph.text()),
            Block::List(list) => list.items.iter().for_each(|item| walk(item, &mut out)),
            Block::Table(table) => {
                let cells = table.rows.iter().flat_map(|row| row.cells.iter().flatten());
                out.extend(cells.map(Paragraph::text));
            }
        }
    }
    out.sort();
    out
}

fn walk(item: &Item, out: &mut Vec<String>) {
    out.push(item.paragraph.text());
    item.children.iter().for_each(|child| walk(child, out));
}

#[test]
fn profiles_change_order_and_headings_and_nothing_else() {
    let frameworks = [
        every_field(),
        Rc::new(example("ways-to-wellness")),
        Rc::new(Framework::new("")),
    ];
    for framework in frameworks {
        let full = said(&write(&framework, Profile::Full));
        for profile in [Profile::ShortForm, Profile::Council, Profile::Proposal] {
            let mut other = said(&write(&framework, profile));
            // A heading that only begins a part has a sentence of its own.
            other.retain(|words| !words.starts_with("This part says"));
            assert_eq!(other, full, "{profile:?}");
        }
    }
}

#[test]
fn every_profile_has_every_section_once() {
    for profile in Profile::ALL {
        let mut sections: Vec<SectionName> = sections_of(profile).collect();
        let count = sections.len();
        sections.sort_unstable();
        sections.dedup();
        assert_eq!(sections.len(), count, "{profile:?}");
        if profile != Profile::EasyRead {
            assert_eq!(sections, SectionName::ALL, "{profile:?}");
        }
        let written = write(&every_field(), profile);
        let mut names: Vec<&str> = written.sections.iter().map(|it| it.name).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), written.sections.len(), "{profile:?}");
    }
}

#[test]
fn profiles_read_as_they_should() {
    for profile in [Profile::ShortForm, Profile::Council, Profile::Proposal] {
        let headings = headings(&write(&every_field(), profile));
        insta::assert_snapshot!(format!("headings-{}", profile.id()), headings);
    }
    let easy = write(&every_field(), Profile::EasyRead).plain_text();
    insta::assert_snapshot!("easy-read", easy);
    let wellness = write(&example("ways-to-wellness"), Profile::EasyRead).plain_text();
    insta::assert_snapshot!("easy-read-ways-to-wellness", wellness);
}

fn headings(document: &Document) -> String {
    let mut out = vec![document.front.kind.clone()];
    for section in &document.sections {
        let number = section.number.map(|number| format!("{number} "));
        out.push(number.unwrap_or_default() + &section.heading);
        for block in &section.blocks {
            if let Block::Heading { level: 2, text } = block {
                out.push(format!("  {text}"));
            }
        }
    }
    out.join("\n")
}

#[test]
fn a_section_that_is_switched_off_is_named_and_asks_nothing() {
    let framework = every_field();
    let off = apply(
        &framework,
        &Edit::Specification(SpecificationEdit::Print(SectionName::Learning, false)),
    );
    let [before, after] = [&framework, &off].map(|it| write(it, Profile::Full));
    assert_eq!(after.sections.len() + 1, before.sections.len());
    assert_eq!(after.questions.len() + 1, before.questions.len());
    let numbers: Vec<u32> = after.sections.iter().filter_map(|it| it.number).collect();
    assert_eq!(numbers, (1..=17).collect::<Vec<_>>());
    let (_, left_out) = after.front.facts.last().unwrap();
    assert_eq!(
        left_out,
        "Learning and contract management and Files for other programs"
    );
}

/// What stands on the front is edited too, unless nobody writes it.
#[test]
fn facts_of_the_front_lead_to_where_they_are_edited() {
    let front = write(&every_field(), Profile::Full).front;
    assert_eq!(front.fact_places.len(), front.facts.len());
    let facts = front.facts.iter().zip(&front.fact_places);
    let leads: Vec<_> = facts
        .filter_map(|((label, _), place)| Some((label.as_str(), place.clone()?)))
        .collect();
    let expected = [
        ("Commissioner", "commissioner"),
        ("Place", "place"),
        ("Written by", "authors"),
        ("Start", "start"),
        ("Length", "termMonths"),
        ("Review", "reviewDate"),
    ];
    assert_eq!(
        leads,
        expected.map(|(label, field)| (label, Place::About(field)))
    );
}

#[test]
fn added_words_stand_in_their_section_and_answer_its_question() {
    let empty = Rc::new(Framework::new("Home"));
    let added = apply(
        &empty,
        &Edit::Specification(SpecificationEdit::Add(
            SectionName::Workforce,
            "Peer workers.\nPaid.".into(),
        )),
    );
    for profile in [
        Profile::Full,
        Profile::ShortForm,
        Profile::Council,
        Profile::Proposal,
    ] {
        let [before, after] = [&empty, &added].map(|it| write(it, profile));
        assert_eq!(
            after.questions.len() + 1,
            before.questions.len(),
            "{profile:?}"
        );
        let said = said(&after);
        assert!(said.contains(&"Peer workers.".to_owned()) && said.contains(&"Paid.".to_owned()));
    }
}

#[test]
fn what_changed_is_an_appendix() {
    let before = every_field();
    let mut after = Framework::clone(&before);
    Rc::make_mut(&mut after.criteria[0]).failure.sentence = "Nobody feels safer.".into();
    let options = SpecOptions {
        earlier: Some(&before),
        ..SpecOptions::default()
    };
    let text = Text::new(Language::English);
    let written = document(&after, &text, &options).plain_text();
    let (_, appendix) = written
        .split_once("What changed since an earlier version")
        .unwrap();
    insta::assert_snapshot!("changes-appendix", appendix);
    assert!(
        !document(&after, &text, &SpecOptions::default())
            .plain_text()
            .contains("What changed since")
    );
}

#[test]
fn several_additions_to_a_section_become_one_when_it_is_written_again() {
    let mut framework = Framework::clone(&every_field());
    let twice = Addition {
        section: SectionName::Workforce,
        text: "Twice".into(),
        ..Addition::default()
    };
    Rc::make_mut(&mut framework.specification)
        .additions
        .push(Rc::new(twice));
    let add = |text: &str| {
        Edit::Specification(SpecificationEdit::Add(SectionName::Workforce, text.into()))
    };
    let framework = Rc::new(framework);
    let once = apply(&framework, &add("Once"));
    let words = |framework: &Framework| -> Vec<String> {
        let found = framework.specification.additions_to(SectionName::Workforce);
        found.map(str::to_owned).collect()
    };
    assert_eq!(
        words(&framework),
        ["Every worker has supervision each month.", "Twice"]
    );
    assert_eq!(words(&once), ["Once"]);
    assert!(words(&apply(&once, &add(""))).is_empty());
    assert!(Rc::ptr_eq(&once, &apply(&once, &add("Once"))));
}

/// The lines of an easy-read summary under one of its headings, without what is about the draft.
fn easy(framework: &Framework, heading: &str) -> Vec<String> {
    let written = write(framework, Profile::EasyRead);
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

#[test]
fn easy_read_says_when_in_a_line_for_each_thing() {
    let cases: [(&str, Option<u32>, Option<u32>, &[&str]); 6] = [
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
    let one = ["This organisation will do the work:", "- Advance"];
    assert_eq!(easy(&framework, heading), one);
    framework.partners.push(partner("Tea on Thursdays"));
    let first = easy(&framework, heading).swap_remove(0);
    assert_eq!(first, "These organisations will work together:");
}

#[test]
fn easy_read_names_an_outcome_once_however_many_criteria_it_has() {
    let mut framework = Framework::clone(&every_field());
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
        "This organisation will do the work:",
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
