//! Profiles of the draft specification: headings and order change, and nothing that is said does.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::path::Path;
use std::rc::Rc;
use throughline::edit::{Edit, SpecificationEdit, apply};
use throughline::model::{Addition, Framework, Language, Profile, SectionName};
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
        "Learning and contract management; Files for other programs"
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
        ("Reference", Place::Setting("reference")),
        ("Version", Place::Setting("version")),
        ("Commissioner", Place::About("commissioner")),
        ("Place", Place::About("place")),
        ("Written by", Place::About("authors")),
        ("Start", Place::About("start")),
        ("Length", Place::About("termMonths")),
        ("Review", Place::About("reviewDate")),
        ("Left out of this document", Place::Setting("leftOut")),
    ];
    assert_eq!(leads, expected);
}

/// Easy read is for those who read it, and not for whoever files it.
#[test]
fn the_front_of_easy_read_has_no_document_control() {
    let front = write(&every_field(), Profile::EasyRead).front;
    let labels: Vec<&str> = front
        .facts
        .iter()
        .map(|(label, _)| label.as_str())
        .collect();
    for label in ["Reference", "Draft begun", "Last changed"] {
        assert!(!labels.contains(&label), "{label}");
    }
    assert!(labels.contains(&"Version") && labels.contains(&"Date of this draft"));
    assert_eq!(front.fact_places.len(), front.facts.len());
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
