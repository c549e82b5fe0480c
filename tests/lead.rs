//! From a sentence of the specification to where it is edited.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]

use std::rc::Rc;
use throughline::editor::{Part, item_of, lead, part_of};
use throughline::import::import;
use throughline::model::{Framework, Id, SectionName};
use throughline::spec::{Block, Item, Paragraph, Place, SpecOptions, changed, document};
use throughline::text::Text;

fn id(text: &str) -> Id {
    Id::from(text)
}

fn everything() -> Framework {
    let file = include_bytes!("fixtures/every-field.json");
    import(file).expect("a framework").framework
}

#[test]
fn a_place_leads_to_the_element_where_it_is_edited() {
    let (purpose, chain) = (Part::PurposeAndNeed, Part::OutcomeChain);
    let criteria = Part::SuccessAndFailure;
    let cases: &[(Place, Part, &str)] = &[
        (Place::Framework, purpose, "framework-title"),
        (Place::About("whyNow"), purpose, "about-why-now"),
        (Place::About("termMonths"), purpose, "about-term"),
        (Place::About("reviewDate"), purpose, "about-review"),
        (Place::About("consideredOptions"), purpose, "options"),
        (Place::Need("whyThesePeople"), purpose, "need-why"),
        (Place::Need("peopleSource"), purpose, "need-people-source"),
        (Place::Need("priorityGroups"), purpose, "priority-groups"),
        (Place::Node(id("n")), chain, "title-n"),
        (Place::Link(id("l")), chain, "panel-assumption-l"),
        (Place::Criteria(id("n")), criteria, "card-n"),
        (Place::Measure(id("n"), id("m")), criteria, "measure-m"),
        (Place::Part("review"), Part::Review, "review-summary"),
        (
            Place::Addition(SectionName::ReachDepth),
            Part::Specification,
            "addition-reach-depth",
        ),
        (
            Place::Setting("leftOut"),
            Part::Specification,
            "specification-left-out",
        ),
    ];
    for (place, part, element) in cases {
        let found = lead(place).expect("a way");
        assert_eq!((found.part, found.focus[0].as_str()), (*part, *element));
    }
}

#[test]
fn a_field_of_a_criterion_is_below_the_card_that_holds_it() {
    let cases = [
        ("failure", "failure-c"),
        ("byMonth", "month-c"),
        ("earlyWarning", "warning-c"),
        ("earlyWarningNodeId", "sign-c"),
        ("response.whoDecides", "who-c"),
    ];
    for (field, element) in cases {
        let found = lead(&Place::Criterion(id("n"), id("c"), field)).expect("a way");
        assert_eq!(found.focus, [element, "card-n"]);
        assert_eq!(found.unfold.as_deref(), Some("card-n"));
    }
}

#[test]
fn a_part_as_a_whole_takes_the_focus_itself() {
    for place in [Place::Chain, Place::Part("measures")] {
        assert_eq!(lead(&place).expect("a way").focus, Vec::<String>::new());
    }
}

#[test]
fn a_place_without_a_page_leads_nowhere() {
    for name in ["evidence", "risks", "money", "partners", "no such part"] {
        assert_eq!(lead(&Place::Part(name)), None);
    }
}

#[test]
fn the_fields_of_a_link_are_with_the_item_it_starts_at() {
    let framework = everything();
    let link = &framework.links[0];
    let found = item_of(&framework, &Place::Link(link.id.clone()));
    assert_eq!(found.as_ref(), Some(&link.from));
    assert_eq!(item_of(&framework, &Place::Link(id("gone"))), None);
    assert_eq!(item_of(&framework, &Place::Chain), None);
}

#[test]
fn the_draft_leads_to_every_part_that_it_is_written_in() {
    let framework = everything();
    let document = document(
        &framework,
        &Text::new(framework.language),
        &SpecOptions::default(),
    );
    let mut paragraphs = Vec::new();
    for section in &document.sections {
        section
            .blocks
            .iter()
            .for_each(|block| gather(block, &mut paragraphs));
    }
    let places = paragraphs.iter().filter_map(|it| it.place.as_ref());
    let parts: Vec<Part> = places.filter_map(part_of).collect();
    for part in [
        Part::PurposeAndNeed,
        Part::OutcomeChain,
        Part::SuccessAndFailure,
    ] {
        assert!(
            parts.iter().filter(|it| **it == part).count() > 5,
            "{part:?}"
        );
    }
}

/// A reason leads where what it is a reason for does, and the status to where it is chosen.
#[test]
fn reasons_lead_where_their_titles_do() {
    let framework = everything();
    let text = Text::new(framework.language);
    let document = document(&framework, &text, &SpecOptions::default());
    let mut paragraphs = Vec::new();
    let blocks = document.sections.iter().flat_map(|section| &section.blocks);
    blocks.for_each(|block| gather(block, &mut paragraphs));
    let option = &framework.about.considered_options[0];
    let exclusion = &framework.need.exclusions[0];
    for (title, reason) in [
        (&option.title, &option.why_not),
        (&exclusion.group, &exclusion.reason),
    ] {
        let place = |words: &str| {
            let found = paragraphs.iter().find(|it| it.text().contains(words));
            found.and_then(|it| it.place.clone()).expect("a place")
        };
        assert_eq!(place(reason), place(title));
    }
    let status = lead(&Place::About("status")).expect("a way");
    assert_eq!(status.focus, ["about-status"]);
}

#[test]
fn a_change_leads_to_the_field_that_changed() {
    let after = everything();
    let mut before = after.clone();
    before.title = "Before".to_owned();
    Rc::make_mut(&mut before.about).place = "Elsewhere".to_owned();
    Rc::make_mut(&mut Rc::make_mut(&mut before.about).authors[0]).name = "Another".to_owned();
    Rc::make_mut(&mut Rc::make_mut(&mut before.need).exclusions[0]).reason = "Another".to_owned();
    let criterion = Rc::make_mut(&mut before.criteria[0]);
    criterion.failure.sentence = "Something else".to_owned();
    criterion.response.who_decides = "Somebody else".to_owned();
    let specification = Rc::make_mut(&mut before.specification);
    Rc::make_mut(&mut specification.additions[0]).text = "Another".to_owned();
    let told = changed(&after, &before, &Text::new(after.language));
    let focus = |change: &Paragraph| {
        let lead = change.place.as_ref().and_then(lead);
        lead.map(|lead| lead.focus[0].clone())
    };
    let criterion = &after.criteria[0].id;
    let found: Vec<_> = told.changes.iter().filter_map(focus).collect();
    assert_eq!(
        told.sentence,
        "7 things have changed since the version of 20 November 2026."
    );
    let wanted = [
        "framework-title",
        "about-place",
        "addition-service-model",
        "authors",
        "exclusions",
    ]
    .map(str::to_owned);
    let of_criterion = [format!("failure-{criterion}"), format!("who-{criterion}")];
    assert_eq!(found, [&wanted[..], &of_criterion[..]].concat());
}

fn gather<'a>(block: &'a Block, into: &mut Vec<&'a Paragraph>) {
    match block {
        Block::Paragraph(paragraph) => into.push(paragraph),
        Block::List(list) => list.items.iter().for_each(|item| within(item, into)),
        Block::Table(table) => {
            let cells = table.rows.iter().flat_map(|row| &row.cells);
            into.extend(cells.flatten());
        }
        Block::Note(note) => into.push(&note.paragraph),
        Block::Heading { .. } | Block::Figure(_) => {}
    }
}

fn within<'a>(item: &'a Item, into: &mut Vec<&'a Paragraph>) {
    into.push(&item.paragraph);
    item.children.iter().for_each(|child| within(child, into));
}
