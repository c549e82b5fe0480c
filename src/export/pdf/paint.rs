//! Writes laid-out pages into a PDF, and fills the tag tree with what was written.
//! Nothing is measured or moved here.

use super::links::{LinkText, Links};
use super::marks::{Glyph, Heading, Line, Mark, Page, Piece, Role, Target};
use super::paint_shape::{paint, rectangle, shape};
use super::style::{Colour, UNDERLINE};
use super::tags::{Kind, TagId, Tags};
use super::{Fonts, PdfError};
use crate::spec::PrintWords;
use krilla::geom::{Point, Rect};
use krilla::page::PageSettings;
use krilla::surface::Surface;
use krilla::tagging::{
    Artifact, ArtifactType, BBox, ContentTag, Identifier, Node, SpanTag, Tag, TagGroup, TagKind,
    TagTree,
};
use krilla::text::{Font, GlyphId, KrillaGlyph};
use std::collections::BTreeMap;

/// What is painted under each tag.
pub(super) struct Painter<'a> {
    regular: Font,
    bold: Font,
    tags: &'a Tags,
    links: Links<'a>,
    contents: Vec<Vec<Content>>,
    /// The areas that figures cover, by their tag.
    frames: BTreeMap<usize, BBox>,
    /// How many pages are painted.
    pages: usize,
}

/// A child of a tag: something painted, or a link that is yet to get its annotation.
enum Content {
    Painted(Node),
    Link(usize),
}

impl<'a> Painter<'a> {
    pub fn new(
        fonts: &Fonts,
        tags: &'a Tags,
        headings: &'a [Heading],
        places: &'a [(usize, f32)],
        words: &'a PrintWords,
    ) -> Result<Self, PdfError> {
        let read =
            |file: &Vec<u8>| Font::new(file.clone().into(), 0).ok_or(PdfError::FontsUnreadable);
        Ok(Painter {
            regular: read(&fonts.regular)?,
            bold: read(&fonts.bold)?,
            tags,
            links: Links::new(headings, places, words),
            contents: (0..tags.len()).map(|_| Vec::new()).collect(),
            frames: BTreeMap::new(),
            pages: 0,
        })
    }

    /// Paints a page.
    pub fn page(&mut self, document: &mut krilla::Document, page: &Page) {
        let (width, height) = page.sheet.size();
        let settings = PageSettings::from_wh(width, height).unwrap_or_default();
        let mut out = document.start_page_with(settings);
        let mut surface = out.surface();
        for mark in &page.marks {
            self.mark(&mut surface, mark);
        }
        surface.finish();
        self.links.annotate(&mut out);
        out.finish();
        self.pages += 1;
    }

    fn mark(&mut self, surface: &mut Surface, mark: &Mark) {
        match mark {
            Mark::Line { x, y, line, role } => self.line(surface, (*x, *y), line, *role),
            Mark::Fill {
                x,
                y,
                width,
                height,
                colour,
            } => fill(surface, (*x, *y, *width, *height), *colour),
            Mark::Shape {
                segments,
                fill,
                stroke,
                tag,
            } => {
                let identifier = surface.start_tagged(ContentTag::Other);
                shape(surface, segments, *fill, stroke.as_ref());
                surface.end_tagged();
                self.put(*tag, Content::Painted(Node::Leaf(identifier)));
            }
            Mark::Frame {
                x,
                y,
                width,
                height,
                tag,
            } => {
                let area = Rect::from_xywh(*x, *y, *width, *height);
                let frame = area.map(|area| (tag.0, BBox::new(self.pages, area)));
                self.frames.extend(frame);
            }
            Mark::Anchor { .. } | Mark::PageOf { .. } => {}
        }
    }

    fn put(&mut self, tag: TagId, content: Content) {
        if let Some(contents) = self.contents.get_mut(tag.0) {
            contents.push(content);
        }
    }

    fn line(&mut self, surface: &mut Surface, at: (f32, f32), line: &Line, role: Role) {
        let tag = match role {
            Role::Content(tag) => tag,
            Role::Header => return self.artifact(surface, at, line, ArtifactType::Header),
            Role::Footer => return self.artifact(surface, at, line, ArtifactType::Footer),
            Role::Repeat => {
                return self.artifact(surface, at, line, ArtifactType::PaginationOther);
            }
        };
        let mut rest = line.pieces.as_slice();
        while let Some(first) = rest.first() {
            // Pieces that differ only in looks are one stretch to a reader.
            let alike = rest.iter().take_while(|it| reads_on(first, it)).count();
            let (together, after) = rest.split_at(alike.max(1));
            let identifier = self.content(surface, at, line, together);
            self.file(tag, first, identifier, at, line, together);
            rest = after;
        }
    }

    fn content(
        &self,
        surface: &mut Surface,
        at: (f32, f32),
        line: &Line,
        pieces: &[Piece],
    ) -> Identifier {
        let original = pieces.first().and_then(|piece| piece.original.as_deref());
        let span = SpanTag::empty().with_actual_text(original);
        let identifier = surface.start_tagged(ContentTag::Span(span));
        for piece in pieces {
            self.piece(surface, at, line, piece);
        }
        surface.end_tagged();
        identifier
    }

    /// Puts something painted under its tag, by way of its link if it has one.
    fn file(
        &mut self,
        tag: TagId,
        first: &Piece,
        identifier: Identifier,
        at: (f32, f32),
        line: &Line,
        pieces: &[Piece],
    ) {
        let node = match &first.original {
            None => Node::Leaf(identifier),
            Some(original) => {
                let span = Tag::Span.with_actual_text(Some(original.clone()));
                TagGroup::with_children(span, vec![Node::Leaf(identifier)]).into()
            }
        };
        let Some(contents) = self.contents.get_mut(tag.0) else {
            return;
        };
        let Some(target) = &first.link else {
            contents.push(Content::Painted(node));
            return;
        };
        let text = LinkText {
            tag,
            target,
            node,
            area: area(at, line, pieces),
        };
        if let Some(new) = self.links.add(text) {
            contents.push(Content::Link(new));
        }
    }

    fn artifact(&self, surface: &mut Surface, at: (f32, f32), line: &Line, kind: ArtifactType) {
        surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(kind)));
        for piece in &line.pieces {
            self.piece(surface, at, line, piece);
        }
        surface.end_tagged();
    }

    fn piece(&self, surface: &mut Surface, (x, y): (f32, f32), line: &Line, piece: &Piece) {
        let font = if piece.bold {
            &self.bold
        } else {
            &self.regular
        };
        let glyphs: Vec<_> = piece
            .glyphs
            .iter()
            .map(|glyph| krilla_glyph(glyph, line.size))
            .collect();
        surface.set_fill(Some(paint(piece.ink)));
        let start = Point::from_xy(x + piece.x, y + line.baseline);
        surface.draw_glyphs(start, &glyphs, font.clone(), &piece.text, line.size, false);
        if matches!(piece.link.as_deref(), Some(Target::Address(_))) {
            // A link is not told by its colour alone.
            let under = (start.x, start.y + 1.6, piece.width, UNDERLINE);
            rectangle(surface, under, piece.ink);
        }
    }

    /// The finished tag tree.
    pub fn tree(mut self, language: &str) -> TagTree {
        let roots = self.tags.roots().to_vec();
        let mut tree = TagTree::new().with_lang(Some(language.to_owned()));
        for root in roots {
            if let Some(group) = self.group(root) {
                tree.push(group);
            }
        }
        tree
    }

    fn group(&mut self, id: TagId) -> Option<TagGroup> {
        let (kind, children) = self.tags.get(id)?;
        let mut group = TagGroup::new(self.tag(id, kind));
        // A figure alone has both: its caption, and under it what is drawn.
        for child in children {
            group.children.extend(self.group(*child).map(Node::Group));
        }
        let contents = self.contents.get_mut(id.0).map(std::mem::take);
        for content in contents.unwrap_or_default() {
            match content {
                Content::Painted(node) => group.push(node),
                Content::Link(index) => group.children.extend(self.links.take(index)),
            }
        }
        Some(group)
    }

    /// A tag in the words of the PDF library, with the area of a figure.
    fn tag(&self, id: TagId, kind: &Kind) -> TagKind {
        match kind.tag() {
            TagKind::Figure(figure) => figure.with_bbox(self.frames.get(&id.0).copied()).into(),
            other => other,
        }
    }
}

/// Whether a piece is read in one go with the one before it.
fn reads_on(first: &Piece, piece: &Piece) -> bool {
    let same_link = match (&first.link, &piece.link) {
        (None, None) => true,
        (Some(one), Some(two)) => std::rc::Rc::ptr_eq(one, two),
        _ => false,
    };
    same_link && first.original.is_none() && piece.original.is_none()
}

/// The rectangle that pieces of a line cover.
fn area((x, y): (f32, f32), line: &Line, pieces: &[Piece]) -> Option<Rect> {
    let first = pieces.first()?;
    let last = pieces.last()?;
    let (left, right) = (x + first.x, x + last.x + last.width);
    Rect::from_ltrb(left, y, right.max(left + 1.0), y + line.height)
}

fn krilla_glyph(glyph: &Glyph, size: f32) -> KrillaGlyph {
    KrillaGlyph::new(
        GlyphId::new(glyph.id),
        glyph.advance / size,
        glyph.offset.0 / size,
        glyph.offset.1 / size,
        0.0,
        glyph.text.clone(),
        None,
    )
}

/// A rectangle that is decoration.
fn fill(surface: &mut Surface, area: (f32, f32, f32, f32), colour: Colour) {
    let artifact = Artifact::with_kind(ArtifactType::Layout);
    surface.start_tagged(ContentTag::Artifact(artifact));
    rectangle(surface, area, colour);
    surface.end_tagged();
}
