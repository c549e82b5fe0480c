//! The chain as a figure: tagged, described, legible, and its words still words.

use super::examples::{EXAMPLES, example};
use super::fixture::{heading, paragraph, with};
use super::reader::Reader;
use super::render;
use throughline::export::pdf::{Fonts, Mark, Page, Role, Sheet, lay_out};
use throughline::model::{Framework, Id, Language, Link, Node, Stage};
use throughline::picture::Picture;
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

fn pictures(document: &Document) -> Vec<Picture> {
    let blocks = document.sections.iter().flat_map(|section| &section.blocks);
    let picture = |block: &Block| match block {
        Block::Figure(picture) => Some(picture.clone()),
        _ => None,
    };
    blocks.filter_map(picture).collect()
}

fn figures(document: &Document) -> usize {
    pictures(document).len()
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
    assert!(area.starts_with("area [72"), "{area}");
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

/// Which line of a laid-out page begins with these words.
fn line_of(page: &Page, start: &str) -> Option<usize> {
    let mut lines = page.lines().map(|(line, ..)| line.text());
    lines.position(|line| line.starts_with(start))
}

fn frames(page: &Page) -> usize {
    let marks = page.marks.iter();
    marks
        .filter(|mark| matches!(mark, Mark::Frame { .. }))
        .count()
}

#[test]
fn a_figure_stands_between_what_leads_up_to_it_and_the_list() {
    let mut across = 0;
    for counts in [[1; 6], [3, 3, 3, 3, 3, 3], [9, 9, 2, 6, 0, 5], [14; 6]] {
        let layout = lay_out(&drawn(&chain(counts)), &Fonts::bundled()).unwrap();
        let pages = &layout.pages;
        let with = |page: &&Page| frames(page) > 0;
        let first = pages.iter().position(|page| frames(page) > 0).unwrap();
        let last = first + pages.iter().skip(first).take_while(with).count() - 1;
        assert!(!pages.iter().skip(last + 1).any(|page| frames(page) > 0));
        let heading = |page: &Page| line_of(page, "4\u{a0}").is_some();
        let heading = pages.iter().rposition(heading).unwrap();
        assert!(heading <= first && heading + 1 >= first, "{counts:?}");
        let list = |page: &Page| line_of(page, "Item 0 of stage 0 is").is_some();
        let after = pages.iter().skip(last + 1);
        let listed = after.clone().any(list) || pages[last].sheet == Sheet::Upright;
        assert!(listed, "{counts:?}: the list comes after the figures");
        across += usize::from(pages[first].sheet == Sheet::Across && heading == first);
    }
    assert!(
        across > 0,
        "no heading ever stood over its figure on a page across"
    );
}

#[test]
fn a_figure_has_its_caption_on_its_page() {
    for counts in [[1; 6], [3; 6], [14; 6]] {
        let document = drawn(&chain(counts));
        let pictures = pictures(&document);
        let layout = lay_out(&document, &Fonts::bundled()).unwrap();
        let pages = layout.pages.iter().filter(|page| frames(page) > 0);
        let pages: Vec<&Page> = pages
            .flat_map(|page| std::iter::repeat_n(page, frames(page)))
            .collect();
        assert_eq!(pages.len(), pictures.len());
        for (page, picture) in pages.iter().zip(&pictures) {
            assert!(line_of(page, &picture.title).is_some(), "{}", picture.title);
        }
        let tree = Reader::new(&render("captions", &document).bytes).tree();
        let captions = tree.find("Figure");
        let captions = captions.iter().map(|it| it.find("Caption")[0].text());
        let titles: Vec<&String> = pictures.iter().map(|it| &it.title).collect();
        assert_eq!(
            captions.collect::<Vec<_>>(),
            titles.into_iter().cloned().collect::<Vec<_>>()
        );
    }
}

/// A title as long as a chapter leaves the figure its room.
#[test]
fn a_figure_can_be_read_under_any_title() {
    for title in ["w".repeat(10_000), "warm homes ".repeat(900)] {
        let mut framework = chain([1; 6]);
        framework.title = title;
        let document = drawn(&framework);
        render("titles", &document);
        let layout = lay_out(&document, &Fonts::bundled()).unwrap();
        let marks = layout.pages.iter().flat_map(|page| &page.marks);
        let mut frames = marks.filter_map(|mark| match mark {
            Mark::Frame { height, .. } => Some(*height),
            _ => None,
        });
        assert!(frames.all(|height| height > 50.0));
    }
}

#[test]
fn a_row_of_six_boxes_is_read_on_an_upright_page() {
    let mut framework = chain([1; 6]);
    for node in &mut framework.nodes {
        std::rc::Rc::make_mut(node).title = "People feel safe at home".to_owned();
    }
    let layout = lay_out(&drawn(&framework), &Fonts::bundled()).unwrap();
    assert!(layout.pages.iter().all(|page| page.sheet == Sheet::Upright));
    let longer = "Accommodationlessness is known";
    for node in &mut framework.nodes {
        std::rc::Rc::make_mut(node).title = longer.to_owned();
    }
    // No word is broken for it.
    let layout = lay_out(&drawn(&framework), &Fonts::bundled()).unwrap();
    assert!(layout.pages.iter().any(|page| page.sheet == Sheet::Across));
}

#[test]
fn a_few_lines_before_a_page_across_are_taken_along() {
    let figure = Block::Figure(pictures(&drawn(&chain([3; 6])))[0].clone());
    let mut taken = 0;
    for lines in 24..44 {
        let fill = paragraph(&"One.\n".repeat(lines));
        let blocks = vec![fill, heading(2, "The chain"), figure.clone()];
        let layout = lay_out(&with(blocks), &Fonts::bundled()).unwrap();
        let across = layout.pages.iter().position(|it| it.sheet == Sheet::Across);
        let page = &layout.pages[across.unwrap()];
        assert!(line_of(page, "The chain").is_some(), "{lines}");
        taken += usize::from(line_of(page, "One.").is_some());
        let before = &layout.pages[across.unwrap() - 1];
        let lowest = before
            .lines()
            .filter(|(_, role, _)| matches!(role, Role::Content(_)));
        let lowest = lowest.map(|(_, _, y)| y).fold(0.0, f32::max);
        assert!(lowest > 160.0, "{lines}: the page before is nearly blank");
    }
    assert!(taken > 0);
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
