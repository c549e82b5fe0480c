//! A specification as plain text: for tests, the command line and anywhere without markup.
//! Page layout belongs in `export`.

use super::document::{Block, Document, Item, Paragraph, Section, Table};

impl Document {
    /// The whole specification as plain text, with a line break at its end.
    /// Bold is dropped; a link whose text is not its address shows the address after it.
    pub fn plain_text(&self) -> String {
        let mut out = Vec::new();
        out.push(self.front.title.clone());
        out.push(format!("{} · {}", self.front.kind, self.front.status));
        out.push(String::new());
        for (label, value) in &self.front.facts {
            out.push(format!("{label}: {value}"));
        }
        out.push(String::new());
        out.push(self.front.statement.clone());
        if !self.summary.is_empty() {
            out.push(String::new());
            out.push(self.summary_heading.clone());
            write_blocks(&self.summary, &mut out);
        }
        if !self.questions.is_empty() {
            out.push(String::new());
            out.push(self.questions_heading.clone());
            out.push(self.questions_introduction.clone());
            for (place, question) in self.questions.iter().enumerate() {
                out.push(format!("{}. {}", place + 1, question.text));
            }
        }
        for section in &self.sections {
            write_section(section, &mut out);
        }
        out.push(String::new());
        out.join("\n")
    }
}

fn write_section(section: &Section, out: &mut Vec<String>) {
    out.push(String::new());
    out.push(String::new());
    out.push(match section.number {
        Some(number) => format!("{number} {}", section.heading),
        None => section.heading.clone(),
    });
    write_blocks(&section.blocks, out);
}

fn write_blocks(blocks: &[Block], out: &mut Vec<String>) {
    for block in blocks {
        match block {
            Block::Heading { level, text } => {
                out.push(String::new());
                out.push(format!("{} {text}", "#".repeat(usize::from(*level))));
            }
            Block::Paragraph(paragraph) => out.push(words(paragraph)),
            Block::List(list) => write_items(&list.items, 0, out),
            Block::Table(table) => write_table(table, out),
            // What it shows is said in the blocks after it.
            Block::Figure(_) => {}
            Block::Note(note) => {
                out.push(format!("[{}]", words(&note.paragraph)));
            }
        }
    }
}

fn write_items(items: &[Item], depth: usize, out: &mut Vec<String>) {
    for item in items {
        out.push(format!(
            "{}- {}",
            "  ".repeat(depth),
            words(&item.paragraph)
        ));
        write_items(&item.children, depth + 1, out);
    }
}

fn write_table(table: &Table, out: &mut Vec<String>) {
    out.push(table.caption.clone());
    let headings = table.columns.iter().map(|column| column.heading.clone());
    out.push(format!("| {} |", headings.collect::<Vec<_>>().join(" | ")));
    for row in &table.rows {
        let cell = |cell: &Vec<Paragraph>| cell.iter().map(words).collect::<Vec<_>>().join(" / ");
        let cells: Vec<String> = row.cells.iter().map(cell).collect();
        out.push(format!("| {} |", cells.join(" | ")));
    }
}

fn words(paragraph: &Paragraph) -> String {
    let mut out = String::new();
    for run in &paragraph.runs {
        out.push_str(&run.text);
        if let Some(link) = run.link.as_ref().filter(|link| **link != run.text) {
            out.push_str(&format!(" <{link}>"));
        }
    }
    out
}
