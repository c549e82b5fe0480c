//! The specification as a web page and as Markdown, and the chain as a flowchart.

use super::{
    HOSTILE, assert_holds, documents, english, every_field, frameworks, hostile, reader, written,
    written_as,
};
use throughline::export::{html, markdown, mermaid};
use throughline::model::Profile;
use throughline::spec::{Block, Document};

#[test]
fn a_page_holds_all_that_is_said() {
    for document in documents() {
        assert_holds("HTML", &reader::html(&html(&document)), &document);
        assert_markdown_holds(&document);
    }
}

/// All but the names of figures, which it does not show.
fn assert_markdown_holds(document: &Document) {
    let mut shown = document.clone();
    for section in &mut shown.sections {
        section
            .blocks
            .retain(|block| !matches!(block, Block::Figure(_)));
    }
    let text = markdown(document, "flowchart LR");
    assert_holds("Markdown", &reader::markdown(&text), &shown);
}

#[test]
fn markdown_draws_the_chain_once_and_names_no_picture_that_it_has_not() {
    for framework in frameworks() {
        let chart = mermaid(&framework, &english());
        let text = markdown(&written(&framework), &chart);
        let fenced = format!("\n\n```mermaid\n{chart}```\n\n");
        assert_eq!(text.matches(&fenced).count(), 1);
        assert_eq!(text.matches("```").count(), 2);
        for block in written(&framework)
            .sections
            .iter()
            .flat_map(|it| &it.blocks)
        {
            if let Block::Figure(picture) = block {
                assert!(
                    !text.contains(&format!("*{}*", picture.title)),
                    "{}",
                    picture.title
                );
            }
        }
    }
    let easy = markdown(&written_as(&every_field(), Profile::EasyRead), "flowchart");
    assert!(!easy.contains("```"), "nothing is drawn there");
}

#[test]
fn unkind_words_stay_words() {
    for words in HOSTILE {
        let framework = hostile(words);
        let document = written(&framework);
        let page = html(&document);
        assert!(!page.contains("<script"), "{words}");
        assert_eq!(page.matches("<h1").count(), 1, "{words}");
        assert!(!page.contains('\u{202e}') && !page.contains('\u{0}'));
        assert_holds("HTML", &reader::html(&page), &document);
        assert_markdown_holds(&document);
    }
}

#[test]
fn a_page_needs_nothing_else() {
    let page = html(&written(&every_field()));
    for fetched in [
        "<script",
        "<link",
        "<img",
        "<iframe",
        "@import",
        "url(",
        "@font-face",
    ] {
        assert!(!page.contains(fetched), "{fetched}");
    }
    assert!(page.starts_with("<!DOCTYPE html>\n<html lang=\"en-GB\">"));
    assert!(page.contains("default-src 'none'"));
}

#[test]
fn ids_are_unique_and_what_refers_to_them_finds_them() {
    let page = html(&written(&every_field()));
    let ids = values(&page, "id");
    let mut once = ids.clone();
    once.sort();
    once.dedup();
    assert_eq!(ids.len(), once.len(), "{ids:?}");
    let anchors = values(&page, "href").into_iter();
    let anchors = anchors.filter_map(|href| href.strip_prefix('#'));
    for name in values(&page, "aria-labelledby").into_iter().chain(anchors) {
        assert!(ids.contains(&name), "{name}");
    }
}

#[test]
fn the_contents_lead_to_every_heading_of_the_first_level_in_reading_order() {
    for document in documents() {
        let page = html(&document);
        let (before, after) = page.split_once("</nav>").unwrap();
        let (_, contents) = before.split_once("<nav").unwrap();
        let listed: Vec<&str> = values(contents, "href")
            .iter()
            .map(|href| &href[1..])
            .collect();
        let headings = after.split("<h2").skip(1);
        let headings: Vec<&str> = headings.map(|part| values(part, "id")[0]).collect();
        assert_eq!(listed, headings);
        // They stand before all that they lead to.
        assert_eq!(before.matches("<h2").count(), 1);
    }
}

#[test]
fn a_table_can_be_read_without_its_header_row() {
    let page = html(&written(&every_field()));
    for table in page.split("<table").skip(1) {
        let table = table.split("</table>").next().unwrap();
        let headings = table.matches("role=\"columnheader\"").count();
        for row in table.split("<tr").skip(2) {
            assert_eq!(values(row, "data-heading").len(), headings - 1, "{row}");
        }
    }
}

#[test]
fn a_wide_drawing_can_be_scrolled_with_the_keyboard_and_says_what_it_is() {
    let page = html(&written(&every_field()));
    let drawings: Vec<&str> = page.split("<div class=\"drawn").skip(1).collect();
    assert_eq!(drawings.len(), page.matches("<svg").count());
    assert!(drawings[0].starts_with(" wide"), "the chain is wide");
    for drawing in drawings {
        let (opening, inside) = drawing.split_once('>').unwrap();
        assert!(
            opening.contains("role=\"group\" tabindex=\"0\""),
            "{opening}"
        );
        let name = values(opening, "aria-labelledby")[0];
        assert!(inside.contains(&format!("<figcaption id=\"{name}\"")));
    }
    let easy = html(&written_as(&every_field(), Profile::EasyRead));
    assert!(
        !easy.contains("tabindex"),
        "what is small needs no scrolling"
    );
}

#[test]
fn no_page_is_begun_before_the_last_one_is_full() {
    let page = html(&written_as(&every_field(), Profile::Council));
    assert!(!page.contains("break-before: page") && !page.contains("break-after: page"));
    assert!(page.contains("box-decoration-break: clone"));
}

/// The values of an attribute, in order.
fn values<'a>(markup: &'a str, name: &str) -> Vec<&'a str> {
    let mark = format!(" {name}=\"");
    let parts = markup.match_indices(&mark);
    parts
        .map(|(place, _)| markup[place + mark.len()..].split('"').next().unwrap())
        .collect()
}

#[test]
fn headings_follow_one_another() {
    for framework in frameworks() {
        let page = html(&written(&framework));
        let levels = page.match_indices("<h").filter_map(|(place, _)| {
            let level = page[place + 2..].chars().next()?.to_digit(10)?;
            Some(level)
        });
        let levels: Vec<u32> = levels.collect();
        assert_eq!(levels.first(), Some(&1));
        assert!(
            levels.windows(2).all(|pair| pair[1] <= pair[0] + 1),
            "{levels:?}"
        );
    }
}

#[test]
fn markdown_tables_are_whole() {
    for framework in frameworks() {
        let text = markdown(&written(&framework), "").replace("\\|", "");
        let mut width = None;
        for line in text.lines() {
            let cells = line.starts_with("| ").then(|| line.matches(" | ").count());
            assert!(
                cells.is_none() || width.is_none() || cells == width,
                "{line}"
            );
            width = cells;
        }
    }
}

#[test]
fn a_flowchart_has_every_item_and_every_link_once() {
    for framework in frameworks() {
        let chart = mermaid(&framework, &english());
        let nodes = chart.lines().filter(|line| line.contains(":::")).count();
        let links = chart
            .lines()
            .filter(|line| line.contains("-->") || line.contains("-.->") || line.contains("==>"));
        assert_eq!(nodes, framework.nodes.len());
        assert_eq!(links.count(), framework.links.len());
    }
    insta::assert_snapshot!(mermaid(&every_field(), &english()));
}

#[test]
fn a_flowchart_is_not_ended_by_anybodys_words() {
    for words in HOSTILE {
        let chart = mermaid(&hostile(words), &english());
        for line in chart.lines().filter(|line| line.contains('"')) {
            assert_eq!(line.matches('"').count(), 2, "{line}");
            let inside = line.split('"').nth(1).unwrap();
            assert!(!inside.contains(['<', '>', '`', '&']), "{inside}");
        }
    }
}

#[test]
fn the_same_framework_gives_the_same_bytes() {
    let framework = every_field();
    let document = written(&framework);
    assert_eq!(html(&document), html(&document));
    assert_eq!(markdown(&document, ""), markdown(&document, ""));
    assert_eq!(
        mermaid(&framework, &english()),
        mermaid(&framework, &english())
    );
}
