//! The chain as a figure: tagged, described, legible, and its words still words.

use super::examples::{EXAMPLES, example};
use super::fixture::{item, list, paragraph, with};
use super::reader::Reader;
use super::render;
use throughline::export::pdf::{Fonts, Mark, Sheet, lay_out};
use throughline::model::{Framework, Id, Language, Link, Node, Stage};
use throughline::spec::{Block, Document, SpecOptions, document};
use throughline::text::Text;

/// A chain with this many items in each stage, each linked to two of the next.
fn chain(counts: [usize; 6]) -> Framework {
    let mut framework = Framework::new("A chain");
    let id = |stage: usize, place: usize| Id::from(format!("{stage}-{place}").as_str());
    for (number, stage) in Stage::ALL.into_iter().enumerate() {
        for place in 0..counts[number] {
            let node = Node {
                id: id(number, place),
                stage,
                title: format!("Item {place} of stage {number} is a change that people notice"),
                ..Node::default()
            };
            framework.nodes.push(node.into());
        }
    }
    for number in 0..5 {
        for place in 0..counts[number] {
            for to in [place, place + 1] {
                let link = Link {
                    id: Id::from(format!("{number}-{place}-{to}").as_str()),
                    from: id(number, place),
                    to: id(number + 1, to),
                    ..Link::default()
                };
                if to < counts[number + 1] {
                    framework.links.push(link.into());
                }
            }
        }
    }
    framework
}

fn drawn(framework: &Framework) -> Document {
    let options = SpecOptions {
        drawn: true,
        ..SpecOptions::default()
    };
    document(framework, &Text::new(Language::English), &options)
}

fn figures(document: &Document) -> usize {
    let blocks = document.sections.iter().flat_map(|section| &section.blocks);
    blocks.filter(|it| matches!(it, Block::Figure(_))).count()
}

#[test]
fn a_figure_says_what_it_shows_and_where_it_is() {
    let output = render("figure", &drawn(&chain([2, 2, 2, 2, 2, 2])));
    let tree = Reader::new(&output.bytes).tree();
    let found = tree.find("Figure");
    assert_eq!(found.len(), 1);
    let [alternative, area] = found[0].notes.as_slice() else {
        panic!("{:?}", found[0].notes);
    };
    assert!(
        alternative.contains("12 items and 15 links"),
        "{alternative}"
    );
    assert!(area.starts_with("area [4"), "{area}");
}

#[test]
fn words_in_a_figure_are_words() {
    let framework = chain([2, 2, 2, 2, 2, 2]);
    let output = render("figure-words", &drawn(&framework));
    let tree = Reader::new(&output.bytes).tree();
    let words = tree.find("Figure")[0].text();
    for node in &framework.nodes {
        assert!(words.contains(&node.title), "{words}");
    }
}

#[test]
fn a_figure_is_on_a_page_across_and_the_text_goes_on_before_it() {
    let layout = lay_out(&drawn(&chain([2, 2, 2, 2, 2, 2])), &Fonts::bundled()).unwrap();
    let across = layout
        .pages
        .iter()
        .position(|page| page.sheet == Sheet::Across);
    let across = across.unwrap();
    assert!(across > 0 && across + 1 < layout.pages.len());
    let before = layout.pages[across - 1].lines();
    let lowest = before.map(|(_, _, y)| y).fold(0.0, f32::max);
    assert!(lowest > 600.0, "the page before is left half empty");
}

#[test]
fn letters_are_at_least_eight_points_and_nothing_is_cut_off() {
    for counts in [[1; 6], [9, 9, 2, 6, 0, 5], [16, 16, 0, 0, 0, 1]] {
        let document = drawn(&chain(counts));
        let layout = lay_out(&document, &Fonts::bundled()).unwrap();
        for page in &layout.pages {
            let (width, height) = page.sheet.size();
            for mark in &page.marks {
                match mark {
                    Mark::Line { line, .. } => assert!(line.size >= 8.0, "{counts:?}: {line:?}"),
                    Mark::Frame {
                        x,
                        y,
                        width: across,
                        height: down,
                        ..
                    } => {
                        assert!(
                            *x >= 47.0 && x + across <= width - 47.0,
                            "{counts:?}: {mark:?}"
                        );
                        assert!(
                            *y >= 70.0 && y + down <= height - 60.0,
                            "{counts:?}: {mark:?}"
                        );
                    }
                    _ => {}
                }
            }
        }
    }
}

#[test]
fn a_large_chain_is_drawn_in_parts_that_hold_all_of_it() {
    let framework = chain([14; 6]);
    let document = drawn(&framework);
    assert!(figures(&document) > 2);
    let output = render("figure-parts", &document);
    let tree = Reader::new(&output.bytes).tree();
    let found = tree.find("Figure");
    assert_eq!(found.len(), figures(&document));
    let words: String = found.iter().map(|figure| figure.text()).collect();
    for node in &framework.nodes {
        assert!(words.contains(&node.title), "{}", node.title);
    }
    let alternatives: Vec<&String> = found.iter().map(|figure| &figure.notes[0]).collect();
    assert!(alternatives[0].contains("Part 1 of"), "{alternatives:?}");
    let mut different = alternatives.clone();
    different.dedup();
    assert_eq!(different.len(), alternatives.len());
}

#[test]
fn no_figure_stands_before_one_that_is_read_before_it() {
    let examples = EXAMPLES.iter().map(|id| example(id));
    let chains = [[14; 6], [2, 9, 4, 3, 0, 2]].map(chain);
    for framework in examples.chain(chains) {
        let document = drawn(&framework);
        let layout = lay_out(&document, &Fonts::bundled()).unwrap();
        let marks = layout.pages.iter().flat_map(|page| &page.marks);
        let tags = marks.filter_map(|mark| match mark {
            Mark::Frame { tag, .. } => Some(*tag),
            _ => None,
        });
        assert!(tags.is_sorted(), "{}", framework.title);
    }
}

#[test]
fn what_no_page_can_hold_is_drawn_once_and_said() {
    let document = drawn(&chain([90; 6]));
    assert_eq!(figures(&document), 1);
    assert!(
        document
            .plain_text()
            .contains("too large to be read as a diagram")
    );
}

#[test]
fn a_specification_is_drawn_only_when_asked() {
    let text = Text::new(Language::English);
    let document = document(&chain([1; 6]), &text, &SpecOptions::default());
    assert_eq!(figures(&document), 0);
    let without = drawn(&chain([0; 6]));
    assert_eq!(figures(&without), 0);
}

/// An item and what hangs under it stand on pages that follow each other, whatever comes before.
#[test]
fn no_figure_comes_into_the_midst_of_an_item() {
    let framework = drawn(&chain([2, 2, 2, 2, 2, 2]));
    let blocks = framework
        .sections
        .iter()
        .flat_map(|section| &section.blocks);
    let mut figures = blocks.filter(|block| matches!(block, Block::Figure(_)));
    let figure = figures.next().unwrap().clone();
    for lines in 0..25 {
        let under = || (0..6).map(|number| item(&format!("Under {number}"), vec![]));
        let items = (0..9).map(|number| item(&format!("Item {number}"), under().collect()));
        let blocks = vec![
            figure.clone(),
            paragraph(&"A line that is long enough to be no lead of what follows.\n".repeat(lines)),
            list(false, items.collect()),
        ];
        let layout = lay_out(&with(blocks), &Fonts::bundled()).unwrap();
        let pages = &layout.pages;
        let across = pages.iter().position(|page| page.sheet == Sheet::Across);
        let across = across.unwrap();
        let texts = |page: usize| pages[page].lines().map(|(line, ..)| line.text());
        let after: Vec<String> = texts(across + 1)
            .filter(|it| it.contains("der ") || it.contains("Item"))
            .collect();
        assert!(!after[0].contains("Under"), "{lines}: {after:?}");
    }
}
