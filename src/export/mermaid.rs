//! The chain as a Mermaid flowchart, for tools that draw one from text. Where boxes stand is
//! theirs to decide; our own drawing is in `svg`.

use crate::model::{Framework, Id, Link, LinkStrength, Node, Stage};
use crate::picture::{Colour, clean_words, stage_colours};
use crate::text::{Message, SPECIFICATION, Text, stage_name};
use std::collections::HashMap;

/// Writes the chain of a framework as a flowchart. The same framework gives the same bytes.
pub fn mermaid(framework: &Framework, text: &Text) -> String {
    let text = &text.with(&SPECIFICATION);
    let names = names(framework);
    let mut lines = vec!["flowchart LR".to_owned()];
    for stage in Stage::ALL {
        write_stage(&mut lines, framework, stage, (text, &names));
    }
    let links = framework.links.iter();
    lines.extend(links.filter_map(|it| link(it, &names)));
    for stage in Stage::ALL {
        if framework.nodes_in(stage).next().is_some() {
            lines.push(class(stage));
        }
    }
    lines.join("\n") + "\n"
}

/// A short name for each item: ids of others may hold anything.
fn names(framework: &Framework) -> HashMap<&Id, String> {
    let nodes = framework.nodes.iter().zip(1..);
    nodes
        .map(|(node, number)| (&node.id, format!("n{number}")))
        .collect()
}

fn write_stage(
    lines: &mut Vec<String>,
    framework: &Framework,
    stage: Stage,
    (text, names): (&Text, &HashMap<&Id, String>),
) {
    let mut nodes = framework.nodes_in(stage).peekable();
    if nodes.peek().is_none() {
        return;
    }
    let slug = slug(stage);
    let title = quoted(&text.get(stage_name(stage)));
    lines.push(format!("  subgraph {slug}[{title}]"));
    for node in nodes {
        let name = names.get(&node.id).map_or("", String::as_str);
        lines.push(format!("    {name}[{}]:::{slug}Item", titled(node, text)));
    }
    lines.push("  end".to_owned());
}

fn titled(node: &Node, text: &Text) -> String {
    match node.title.trim() {
        "" => quoted(&text.get(Message::SheetUntitled)),
        title => quoted(title),
    }
}

/// A link, with its assumption on it. What nobody has tested is dotted, what is strong is thick.
fn link(link: &Link, names: &HashMap<&Id, String>) -> Option<String> {
    let (from, to) = (names.get(&link.from)?, names.get(&link.to)?);
    let arrow = match link.strength {
        LinkStrength::Untested | LinkStrength::Weak => "-.->",
        LinkStrength::Moderate => "-->",
        LinkStrength::Strong => "==>",
    };
    let label = match link.assumption.trim() {
        "" => String::new(),
        assumption => format!("|{}|", quoted(assumption)),
    };
    Some(format!("  {from} {arrow}{label} {to}"))
}

fn class(stage: Stage) -> String {
    let colours = stage_colours(stage);
    let [fill, edge, words] = [colours.tint, colours.edge, colours.strong].map(Colour::hex);
    let slug = slug(stage);
    format!("  classDef {slug}Item fill:{fill},stroke:{edge},color:{words}")
}

fn slug(stage: Stage) -> &'static str {
    match stage {
        Stage::Input => "input",
        Stage::Activity => "activity",
        Stage::Output => "output",
        Stage::ShortTermOutcome => "shortTerm",
        Stage::IntermediateOutcome => "intermediate",
        Stage::LongTermOutcome => "longTerm",
    }
}

/// Words in quotation marks, with nothing in them that ends those or is taken for markup.
fn quoted(words: &str) -> String {
    let words = clean_words(words);
    let mut out = String::from("\"");
    for letter in words.trim().chars() {
        match letter {
            '"' | '#' | '<' | '>' | '&' | '`' | '\\' => {
                out.push_str(&format!("#{};", u32::from(letter)));
            }
            letter => out.push(letter),
        }
    }
    out.push('"');
    out
}
