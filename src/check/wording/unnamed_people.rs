//! People called by what they are to a service.

use super::lexicon::Lexicon;
use super::statement::{Statement, Table, is_in};
use crate::check::say::about;
use crate::check::{Check, Context, Family, Finding, Place, Severity};
use crate::edit::{Edit, NodeEdit, NodeField};
use crate::model::{Node, Stage};
use crate::text::{Message, Phrase};

pub(in crate::check) const CHECK: Check = Check {
    id: "unnamed-people",
    family: Family::Wording,
    severity: Severity::Consider,
    looks_for: Message::CheckUnnamedPeopleLooksFor,
    why: Message::CheckUnnamedPeopleWhy,
    source: None,
    find,
};

fn find(context: &Context) -> Vec<Finding> {
    let Some(lexicon) = context.lexicon else {
        return Vec::new();
    };
    let items = context.items.iter();
    let items = items.filter(|item| item.node.stage >= Stage::Output);
    let labelled = items.filter_map(|item| {
        let label = label_in(lexicon, &item.statement)?;
        let message = about(Message::CheckUnnamedPeople, &item.node.title).with("label", label);
        let place = Place::from(&**item.node).field("title");
        let finding = Finding::new(&CHECK, message, place);
        Some(named_instead(lexicon, item.node, label, finding))
    });
    labelled.collect()
}

/// The label for people that a statement uses.
pub(super) fn label_in(lexicon: &Lexicon, statement: &Statement) -> Option<&'static str> {
    let several = statement.find(lexicon.labels);
    several.or_else(|| statement.find(lexicon.label_of_one))
}

/// The finding with the fix of saying *people*, where putting in the word is all it takes.
fn named_instead(lexicon: &Lexicon, node: &Node, label: &str, finding: Finding) -> Finding {
    let (several, one) = lexicon.people;
    let word = match is_in(lexicon.labels, label) {
        true => several,
        false => one,
    };
    let title = replaced(&node.title, label, word);
    let is_settled = |table: Table| !Statement::of(&title).has(table);
    if !is_settled(lexicon.labels) || !is_settled(lexicon.label_of_one) {
        return finding;
    }
    let label = Phrase::new(Message::CheckSayInstead).with("word", word);
    let (id, field) = (node.id.clone(), NodeField::Title(title));
    finding.fixed_by(label, Edit::Node(NodeEdit::Set { id, field }))
}

/// The title with a label replaced wherever it stands, keeping a capital at its start.
fn replaced(title: &str, label: &str, word: &str) -> String {
    let lower = title.to_ascii_lowercase();
    let mut out = String::new();
    let mut rest = 0;
    for (start, found) in lower.match_indices(label) {
        out.push_str(title.get(rest..start).unwrap_or_default());
        let is_capital = title[start..].starts_with(|it: char| it.is_ascii_uppercase());
        match (is_capital, word.split_at_checked(1)) {
            (true, Some((first, others))) => out.extend([&first.to_ascii_uppercase(), others]),
            _ => out.push_str(word),
        }
        rest = start + found.len();
    }
    out.push_str(title.get(rest..).unwrap_or_default());
    out
}
