//! The tag tree as plain data: what each piece of the document is to a screen reader. Filling
//! it with what was painted belongs in `paint`.

use super::clean::plain;
use krilla::tagging::{ListNumbering, TableHeaderScope, Tag, TagKind};
use std::num::NonZeroU16;

/// The place of a tag in the tree, in the order that it is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct TagId(pub(super) usize);

/// What a tag says its content is.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Kind {
    Section,
    Heading(u8, String),
    Paragraph,
    /// A picture, and what it shows in words.
    Figure(String),
    /// Labels and what they are labels of.
    Facts,
    List {
        ordered: bool,
    },
    Item,
    Label,
    ItemBody,
    Contents,
    ContentsItem,
    Reference,
    Table,
    Caption,
    Header,
    Body,
    Row,
    HeaderCell {
        column: bool,
    },
    Cell,
}

/// As much of a description as anybody wants to hear before they can skip it, in characters.
const LONGEST_ALTERNATIVE: usize = 2_000;

impl Kind {
    /// The same in the words of the PDF library.
    pub fn tag(&self) -> TagKind {
        match self {
            Kind::Section => Tag::Section.into(),
            Kind::Heading(level, text) => heading(*level, text),
            Kind::Paragraph => Tag::P.into(),
            Kind::Figure(words) => Tag::Figure(Some(plain(words, LONGEST_ALTERNATIVE))).into(),
            Kind::Facts => Tag::L(ListNumbering::None).into(),
            Kind::List { ordered: true } => Tag::L(ListNumbering::Decimal).into(),
            Kind::List { ordered: false } => Tag::L(ListNumbering::Disc).into(),
            Kind::Item => Tag::LI.into(),
            Kind::Label => Tag::Lbl.into(),
            Kind::ItemBody => Tag::LBody.into(),
            Kind::Contents => Tag::TOC.into(),
            Kind::ContentsItem => Tag::TOCI.into(),
            Kind::Reference => Tag::Reference.into(),
            Kind::Table => Tag::Table.into(),
            Kind::Caption => Tag::Caption.into(),
            Kind::Header => Tag::THead.into(),
            Kind::Body => Tag::TBody.into(),
            Kind::Row => Tag::TR.into(),
            Kind::HeaderCell { column: true } => Tag::TH(TableHeaderScope::Column).into(),
            Kind::HeaderCell { column: false } => Tag::TH(TableHeaderScope::Row).into(),
            Kind::Cell => Tag::TD.into(),
        }
    }
}

fn heading(level: u8, text: &str) -> TagKind {
    let level = NonZeroU16::new(u16::from(level)).unwrap_or(NonZeroU16::MIN);
    Tag::Hn(level, Some(plain(text, 200))).into()
}

/// The tags of a document. Tags with children hold no content of their own, except figures: they
/// hold it after their caption.
#[derive(Debug, Default)]
pub(super) struct Tags {
    nodes: Vec<Node>,
    roots: Vec<TagId>,
}

#[derive(Debug)]
struct Node {
    kind: Kind,
    children: Vec<TagId>,
}

impl Tags {
    /// Adds a tag after those its parent already has.
    pub fn add(&mut self, parent: Option<TagId>, kind: Kind) -> TagId {
        let id = TagId(self.nodes.len());
        self.nodes.push(Node {
            kind,
            children: Vec::new(),
        });
        match parent.and_then(|parent| self.nodes.get_mut(parent.0)) {
            Some(parent) => parent.children.push(id),
            None => self.roots.push(id),
        }
        id
    }

    /// How many tags there are.
    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    /// The tags that have no parent.
    pub fn roots(&self) -> &[TagId] {
        &self.roots
    }

    /// What a tag is, and its children.
    pub fn get(&self, id: TagId) -> Option<(&Kind, &[TagId])> {
        let node = self.nodes.get(id.0)?;
        Some((&node.kind, &node.children))
    }
}
