//! The specification as Markdown (CommonMark, with tables as GitHub writes them), for pasting into
//! other tools. What is said belongs in `spec`.

use crate::picture::clean_words;
use crate::spec::{Block, Document, Item, ItemList, Paragraph, Run, Section, Table};

/// Writes a specification as Markdown. The same specification gives the same bytes. Where its
/// chain is drawn stands this chart in [Mermaid](super::mermaid), which many tools show as a
/// picture. Other figures are left out: what they show is said in the blocks after them.
pub fn markdown(document: &Document, chart: &str) -> String {
    let mut out = Vec::new();
    front(&mut out, document);
    if !document.summary.is_empty() {
        out.push(format!("## {}", escaped(&document.summary_heading)));
        out.extend(document.summary.iter().filter_map(block));
    }
    questions(&mut out, document);
    let mut chart = Some(chart);
    for section in &document.sections {
        write_section(&mut out, section, &mut chart);
    }
    out.join("\n\n") + "\n"
}

fn front(out: &mut Vec<String>, document: &Document) {
    let front = &document.front;
    let title = match front.title.trim() {
        "" => &document.print_words.untitled,
        _ => &front.title,
    };
    out.push(format!("# {}", escaped(title)));
    out.push(format!(
        "**{}** · {}",
        escaped(&front.kind),
        escaped(&front.status)
    ));
    let facts = front.facts.iter();
    let facts = facts.map(|(label, value)| format!("- **{}:** {}", escaped(label), escaped(value)));
    out.push(facts.collect::<Vec<_>>().join("\n"));
    out.push(format!("> {}", escaped(&front.statement)));
}

fn questions(out: &mut Vec<String>, document: &Document) {
    if document.questions.is_empty() {
        return;
    }
    out.push(format!("## {}", escaped(&document.questions_heading)));
    out.push(escaped(&document.questions_introduction));
    let questions = document.questions.iter().zip(1..);
    let questions =
        questions.map(|(question, place)| format!("{place}. {}", escaped(&question.text)));
    out.push(questions.collect::<Vec<_>>().join("\n"));
}

/// Writes a section, with the chart if it is still to be shown and belongs here.
fn write_section(out: &mut Vec<String>, section: &Section, chart: &mut Option<&str>) {
    let number = section.number.map(|number| format!("{number} "));
    out.push(format!(
        "## {}{}",
        number.unwrap_or_default(),
        escaped(&section.heading)
    ));
    for part in &section.blocks {
        match part {
            Block::Figure(picture) if picture.is_chain => out.extend(chart.take().map(fenced)),
            part => out.extend(block(part)),
        }
    }
}

fn fenced(chart: &str) -> String {
    format!("```mermaid\n{}\n```", chart.trim_end())
}

/// A block; nothing for a figure.
fn block(block: &Block) -> Option<String> {
    Some(match block {
        Block::Heading { level, text } => {
            let marks = "#".repeat(usize::from(*level) + 1);
            format!("{marks} {}", escaped(text))
        }
        Block::Paragraph(paragraph) => line(paragraph),
        Block::List(list) => items(list),
        Block::Table(rows) => table(rows),
        Block::Note(note) => format!("> {}", line(&note.paragraph)),
        Block::Figure(_) => return None,
    })
}

fn items(list: &ItemList) -> String {
    let mut lines = Vec::new();
    for (item, place) in list.items.iter().zip(1..) {
        let mark = match list.ordered {
            true => format!("{place}. "),
            false => "- ".to_owned(),
        };
        write_item(&mut lines, item, &mark, 0);
    }
    lines.join("\n")
}

/// An item, and what hangs under it indented as far as its own words.
fn write_item(lines: &mut Vec<String>, item: &Item, mark: &str, indent: usize) {
    lines.push(format!(
        "{}{mark}{}",
        " ".repeat(indent),
        line(&item.paragraph)
    ));
    for child in &item.children {
        write_item(lines, child, "- ", indent + mark.len());
    }
}

fn table(table: &Table) -> String {
    let headings = table.columns.iter().map(|column| escaped(&column.heading));
    let marks = table.columns.iter().map(|column| match column.numeric {
        true => "---:".to_owned(),
        false => "---".to_owned(),
    });
    let rows = table.rows.iter().map(|row| {
        let cells = row.cells.iter();
        cells.map(|cell| cell.iter().map(line).collect::<Vec<_>>().join("<br>"))
    });
    let mut lines = vec![format!("**{}**\n", escaped(&table.caption))];
    lines.push(cells(headings));
    lines.push(cells(marks));
    lines.extend(rows.map(cells));
    lines.join("\n")
}

fn cells(cells: impl Iterator<Item = String>) -> String {
    format!("| {} |", cells.collect::<Vec<_>>().join(" | "))
}

/// A paragraph on one line.
fn line(paragraph: &Paragraph) -> String {
    let words: String = paragraph.runs.iter().map(run).collect();
    start_escaped(&words)
}

fn run(run: &Run) -> String {
    let words = marks_escaped(&clean_words(&run.text));
    match (&run.link, run.strong) {
        (Some(link), _) => format!("[{words}](<{}>)", address(link)),
        (None, true) if !words.trim().is_empty() => strong(&words),
        (None, _) => words,
    }
}

/// Bold words. The marks stand at the words themselves, or they would be taken for stars.
fn strong(words: &str) -> String {
    let inner = words.trim();
    let (before, after) = words.split_once(inner).unwrap_or_default();
    format!("{before}**{inner}**{after}")
}

/// An address with nothing in it that would end it.
fn address(link: &str) -> String {
    let link = clean_words(link);
    link.replace('<', "%3C")
        .replace('>', "%3E")
        .replace(' ', "%20")
}

/// Words that stand alone on a line, with nothing in them that is taken for markup.
fn escaped(words: &str) -> String {
    start_escaped(&marks_escaped(clean_words(words).trim()))
}

fn marks_escaped(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for letter in words.chars() {
        if matches!(
            letter,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '&' | '$'
        ) {
            out.push('\\');
        }
        out.push(letter);
    }
    out
}

/// A line whose beginning would make it a heading, a list or a rule, made plain words.
fn start_escaped(line: &str) -> String {
    let rest = line.trim_start();
    let is_mark = rest.starts_with(['#', '+', '-', '=']);
    let digits = rest.len()
        - rest
            .trim_start_matches(|letter: char| letter.is_ascii_digit())
            .len();
    let after = rest.get(digits..).unwrap_or_default();
    if is_mark {
        return format!("\\{rest}");
    }
    match digits > 0 && after.starts_with(['.', ')']) {
        true => format!("{}\\{after}", &rest[..digits]),
        false => line.to_owned(),
    }
}
