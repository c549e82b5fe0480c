//! Where pages are broken. These read the laid-out pages, before they are written.

use crate::fixture::{check, empty, heading, item, list, paragraph, section, source, table, with};
use crate::reader::Reader;
use crate::realistic::realistic;
use crate::render;
use throughline::export::pdf::{Fonts, Layout, Mark, Page, Role, lay_out};
use throughline::spec::{Block, Document};

/// Heights of what stands above, so that what is tested meets the end of the first page.
const HEIGHTS: std::ops::Range<usize> = 4..28;

const SENTENCE: &str = "People said they wanted somewhere to go, and somebody to go with. ";

fn pages(document: &Document) -> Layout {
    lay_out(document, &Fonts::bundled()).unwrap()
}

/// The lines of the document on a page.
fn content(page: &Page) -> Vec<String> {
    let lines = page.lines();
    let own = lines.filter(|(_, role, _)| matches!(role, Role::Content(_)));
    own.map(|(line, _, _)| line.text().trim().to_owned())
        .collect()
}

/// Paragraphs that fill a page in part, so that what follows meets its end somewhere.
fn filler(lines: usize) -> Block {
    paragraph(&"One.\n".repeat(lines))
}

fn numbers(count: usize) -> Vec<Vec<String>> {
    let row = |index| vec![format!("Row {index}"), format!("{}", index * 7)];
    (0..count).map(row).collect()
}

const TWO: &[(&str, f32, bool)] = &[("Name", 3.0, false), ("Count", 1.0, true)];

#[test]
fn a_heading_is_never_last_on_a_page() {
    for lines in HEIGHTS {
        let text = SENTENCE.repeat(6);
        let document = with(vec![
            filler(lines),
            heading(2, "The heading"),
            paragraph(&text),
        ]);
        let layout = pages(&document);
        let page = layout.pages.iter().map(content);
        let page: Vec<_> = page
            .filter(|page| page.contains(&"The heading".to_owned()))
            .collect();
        let at = page[0]
            .iter()
            .position(|line| line == "The heading")
            .unwrap();
        assert!(page[0].len() >= at + 3, "{lines}: {:?}", &page[0][at..]);
    }
}

#[test]
fn two_lines_of_a_paragraph_at_least_on_either_side() {
    let mut broken = 0;
    for lines in HEIGHTS {
        let document = with(vec![filler(lines), paragraph(&"wordy ".repeat(60))]);
        let pages = pages(&document).pages;
        let wordy = pages.iter().map(|page| {
            let lines = content(page);
            lines
                .iter()
                .filter(|line| line.starts_with("wordy"))
                .count()
        });
        let counts: Vec<_> = wordy.filter(|count| *count > 0).collect();
        assert!(
            counts.iter().all(|count| *count >= 2),
            "{lines}: {counts:?}"
        );
        broken += usize::from(counts.len() > 1);
    }
    assert!(broken > 0, "no paragraph was ever broken");
}

#[test]
fn a_heading_stays_with_caption_header_and_first_row() {
    for lines in HEIGHTS {
        let document = with(vec![
            filler(lines),
            heading(2, "The heading"),
            table("The caption", TWO, &numbers(6)),
        ]);
        let layout = pages(&document);
        let page = layout
            .pages
            .iter()
            .map(content)
            .find(|page| page.contains(&"The heading".to_owned()))
            .unwrap();
        for wanted in ["The caption", "Name", "Row 0", "Row 1"] {
            assert!(page.contains(&wanted.to_owned()), "{lines}: {wanted}");
        }
    }
}

#[test]
fn the_header_of_a_table_is_printed_on_every_page_and_tagged_once() {
    let document = with(vec![table("A thousand rows", TWO, &numbers(1_000))]);
    let layout = pages(&document);
    let rows = |page: &Page| {
        content(page)
            .iter()
            .filter(|line| line.starts_with("Row "))
            .count()
    };
    let with_rows: Vec<_> = layout.pages.iter().filter(|page| rows(page) > 0).collect();
    assert!(with_rows.len() > 20);
    for page in with_rows {
        assert_eq!(
            page.lines()
                .filter(|(line, ..)| line.text() == "Name")
                .count(),
            1
        );
    }
    let tree = Reader::new(&render("thousand", &document).bytes).tree();
    assert_eq!(tree.find("TR").len(), 1_001);
    assert_eq!(tree.text().matches("Name").count(), 1);
}

#[test]
fn a_row_is_on_one_page_unless_it_is_tall() {
    let cell = "wordy ".repeat(60);
    let row = |index| vec![format!("Row {index}"), cell.clone()];
    let rows: Vec<_> = (0..40).map(row).collect();
    let columns = &[("Name", 1.0, false), ("What", 2.0, false)];
    let count = |page: &Page, start: &str| {
        let lines = content(page);
        lines.iter().filter(|line| line.starts_with(start)).count()
    };
    for lines in 1..8 {
        let table = table("Rows", columns, &rows);
        let pages = pages(&with(vec![filler(lines), table])).pages;
        let all: usize = pages.iter().map(|page| count(page, "wordy")).sum();
        assert!(pages.len() > 3 && all.is_multiple_of(40));
        for page in &pages {
            assert_eq!(count(page, "wordy"), count(page, "Row ") * all / 40);
        }
    }
}

#[test]
fn a_cell_higher_than_a_page_goes_on() {
    let cell = SENTENCE.repeat(200);
    let rows = vec![
        vec!["Short".to_owned(), "Before".to_owned()],
        vec!["Tall".to_owned(), cell.clone()],
        vec!["Short".to_owned(), "After".to_owned()],
    ];
    let document = with(vec![table(
        "Tall",
        &[("Name", 1.0, false), ("What", 2.0, false)],
        &rows,
    )]);
    let layout = pages(&document);
    assert!(layout.pages.len() > 3);
    for page in &layout.pages {
        for (line, _, y) in page.lines() {
            assert!(y > 0.0 && y + line.height < 842.0, "{}", line.text());
        }
    }
    let text = Reader::new(&render("tall", &document).bytes).tree().text();
    assert!(text.contains(cell.trim()) && text.contains("After"));
}

#[test]
fn nothing_is_printed_outside_the_margins() {
    for document in [
        realistic(),
        with(vec![list(
            true,
            (0..300).map(|_| item(SENTENCE, vec![])).collect(),
        )]),
    ] {
        for page in pages(&document).pages {
            for mark in &page.marks {
                if let Mark::Line { x, line, .. } = mark {
                    assert!(*x >= 71.9 && x + line.width <= 523.5, "{}", line.text());
                }
            }
        }
    }
}

#[test]
fn a_source_is_on_the_page_of_what_it_is_the_source_of() {
    for lines in HEIGHTS {
        let document = with(vec![
            filler(lines),
            list(false, vec![item("A figure", vec![])]),
            source("A report."),
        ]);
        let layout = pages(&document);
        let on = |text: &str| {
            layout
                .pages
                .iter()
                .position(|page| content(page).iter().any(|it| it.ends_with(text)))
        };
        assert_eq!(on("A figure"), on("A report."), "{lines}");
    }
}

#[test]
fn items_of_a_list_do_not_stand_alone() {
    for lines in HEIGHTS {
        let items = ["first", "second", "third", "fourth", "fifth"].map(|text| item(text, vec![]));
        let document = with(vec![filler(lines), list(true, items.to_vec())]);
        for page in pages(&document).pages {
            let page = content(&page);
            let has = |text: &str| page.contains(&text.to_owned());
            assert_eq!(has("first"), has("second"), "{lines}");
            assert_eq!(has("fourth"), has("fifth"), "{lines}");
        }
    }
}

/// The page on which a line ends with these words.
fn page_of(layout: &Layout, text: &str) -> Option<usize> {
    let mut pages = layout.pages.iter().map(content);
    pages.position(|page| page.iter().any(|line| line.ends_with(text)))
}

#[test]
fn an_item_stays_with_the_first_of_what_hangs_under_it() {
    for lines in HEIGHTS {
        let only = item("the parent", vec![item("the child", vec![])]);
        let items = vec![item("before", vec![]), only, item("after", vec![])];
        let layout = pages(&with(vec![filler(lines), list(false, items)]));
        assert!(page_of(&layout, "the child").is_some());
        assert_eq!(
            page_of(&layout, "the parent"),
            page_of(&layout, "the child"),
            "{lines}"
        );
    }
}

#[test]
fn a_note_that_leads_up_to_a_list_stays_with_its_first_item() {
    for lines in HEIGHTS {
        let items = vec![item("first point", vec![]), item("second point", vec![])];
        let document = with(vec![
            filler(lines),
            heading(2, "Not verified"),
            check("These are not known."),
            list(false, items),
        ]);
        let layout = pages(&document);
        let note = page_of(&layout, "These are not known.");
        assert!(note.is_some());
        assert_eq!(note, page_of(&layout, "first point"), "{lines}");
    }
}

#[test]
fn the_contents_list_summary_and_questions_before_the_sections() {
    let mut document = realistic();
    document.summary = vec![paragraph("What matters most."), heading(2, "Within")];
    let tree = Reader::new(&render("contents", &document).bytes).tree();
    let entries = tree.find("TOCI");
    let entries: Vec<String> = entries.iter().map(|entry| entry.text()).collect();
    assert!(entries[0].starts_with("Summary"), "{entries:?}");
    assert!(entries[1].starts_with("Questions to settle"), "{entries:?}");
    assert!(entries[2].starts_with("1"), "{entries:?}");
    let links = tree.dump();
    assert!(links.contains("Go to Summary, page 2"));
}

#[test]
fn a_line_of_the_contents_is_never_alone_on_a_page() {
    let mut broken = 0;
    for count in 8..30 {
        let sections = (1..=count).map(|number| section(number, &format!("Part {number}"), vec![]));
        let document = Document {
            sections: sections.collect(),
            ..empty()
        };
        let layout = pages(&document);
        let of_contents = |page: &Page| {
            let lines = page.lines().map(|(line, ..)| line.text());
            lines.filter(|line| line.contains("Part ")).count()
        };
        // The sections themselves follow from the page on which the contents end.
        let first = of_contents(&layout.pages[0]);
        if first < count as usize {
            assert!(first + 2 <= count as usize, "{count}: {first}");
            broken += 1;
        }
    }
    assert!(broken > 0, "the contents never left the first page");
}

#[test]
fn short_contents_are_on_one_page() {
    let mut moved = 0;
    for facts in 0..30 {
        let sections = (1..=8).map(|number| section(number, &format!("Part {number}"), vec![]));
        let mut document = Document {
            sections: sections.collect(),
            ..empty()
        };
        let fact = ("Place".to_owned(), "Bryncoed".to_owned());
        document.front.facts = vec![fact; facts];
        let layout = pages(&document);
        let first = layout.pages[0].lines().map(|(line, ..)| line.text());
        let first = first.filter(|line| line.contains("Part ")).count();
        assert!(first == 0 || first >= 8, "{facts}: {first}");
        moved += usize::from(first == 0);
    }
    assert!(
        (1..30).contains(&moved),
        "the contents never left the first page"
    );
}

#[test]
fn every_page_says_which_it_is() {
    let layout = pages(&realistic());
    let total = layout.pages.len();
    for (index, page) in layout.pages.iter().enumerate() {
        let of = |wanted| {
            page.lines()
                .filter(|(_, role, _)| *role == wanted)
                .map(|(line, ..)| line.text())
                .collect::<Vec<_>>()
        };
        assert_eq!(of(Role::Footer), [format!("Page {} of {total}", index + 1)]);
        assert_eq!(of(Role::Header).len(), usize::from(index > 0));
    }
}
