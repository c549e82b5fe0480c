//! What holds for the shape of every specification, and all its paragraphs.

use throughline::spec::{Block, Document, Item, Paragraph};

/// Fails where a specification is not whole: sections, tables, lists, paragraphs.
pub fn check_shape(document: &Document) {
    let numbers = document
        .sections
        .iter()
        .filter_map(|section| section.number);
    assert!(numbers.eq(1..=18), "all eighteen");
    for section in &document.sections {
        assert!(!section.heading.is_empty() && !section.blocks.is_empty());
        for block in &section.blocks {
            match block {
                Block::Table(table) => {
                    assert!(!table.rows.is_empty() && !table.caption.is_empty());
                    for row in &table.rows {
                        assert_eq!(row.cells.len(), table.columns.len());
                    }
                }
                Block::List(list) => assert!(!list.items.is_empty()),
                _ => {}
            }
        }
    }
    for paragraph in paragraphs(document) {
        let text = paragraph.text();
        assert!(!text.trim().is_empty() && !text.contains('\n'), "{text:?}");
    }
}

/// Every paragraph, also those of tables and lists.
pub fn paragraphs(document: &Document) -> Vec<Paragraph> {
    let mut out = Vec::new();
    let sections = document.sections.iter().flat_map(|section| &section.blocks);
    for block in document.summary.iter().chain(sections) {
        match block {
            Block::Heading { text, .. } => out.push(Paragraph::plain(text)),
            Block::Paragraph(paragraph) => out.push(paragraph.clone()),
            Block::List(list) => list.items.iter().for_each(|item| walk(item, &mut out)),
            Block::Table(table) => {
                let cells = table.rows.iter().flat_map(|row| &row.cells);
                out.extend(cells.flatten().cloned());
            }
            Block::Note(note) => out.push(note.paragraph.clone()),
            Block::Figure(_) => {}
        }
    }
    out
}

fn walk(item: &Item, out: &mut Vec<Paragraph>) {
    out.push(item.paragraph.clone());
    item.children.iter().for_each(|child| walk(child, out));
}
