//! Joins the clusters of a line into pieces of one look. Where lines end is decided in `text`.

use super::marks::{Glyph, Line, Piece};
use super::text::Set;
use parley::Cluster;

/// Joins the clusters of a line into pieces.
pub(super) struct Joiner<'a> {
    set: &'a Set,
    x: f32,
    /// The span of the last piece, and whether it is a stand-in.
    last: Option<(usize, bool)>,
}

impl<'a> Joiner<'a> {
    pub fn new(set: &'a Set) -> Self {
        Joiner {
            set,
            x: 0.0,
            last: None,
        }
    }

    /// Adds the next cluster of the line.
    pub fn add(&mut self, cluster: &Cluster<'_, ()>, line: &mut Line) {
        let range = cluster.text_range();
        let text = self.set.text.get(range.clone()).unwrap_or_default();
        let Some(span) = self.set.span(range.start) else {
            return;
        };
        if text.contains('\n') {
            return;
        }
        let stand_in = self.set.stand_in(range.start);
        let sort = (span, stand_in.is_some());
        if self.last != Some(sort) {
            self.start(span, stand_in.is_some(), line);
            self.last = Some(sort);
        }
        let Some(piece) = line.pieces.last_mut() else {
            return;
        };
        if let (Some(stand_in), Some(original)) = (stand_in, &mut piece.original) {
            // A stand-in of several characters is written once, with its first.
            if stand_in.range.start == range.start {
                original.push_str(&stand_in.original);
            }
        }
        self.x += push_cluster(piece, cluster, text);
    }

    fn start(&self, span: usize, stands_in: bool, line: &mut Line) {
        let Some(span) = self.set.spans.get(span) else {
            return;
        };
        line.pieces.push(Piece {
            x: self.x,
            width: 0.0,
            bold: span.bold,
            ink: span.ink,
            text: String::new(),
            glyphs: Vec::new(),
            original: stands_in.then(String::new),
            link: span.link.clone(),
        });
    }
}

/// Adds a cluster to a piece, and says how far it moves on. A glyph the font does not have
/// is left out: the validators refuse it, and `clean` has seen to it that there are none.
fn push_cluster(piece: &mut Piece, cluster: &Cluster<'_, ()>, text: &str) -> f32 {
    let start = piece.text.len();
    piece.text.push_str(text);
    if cluster.is_ligature_continuation() {
        if let Some(glyph) = piece.glyphs.last_mut() {
            glyph.text.end = piece.text.len();
        }
        return 0.0;
    }
    let mut moved = 0.0;
    for glyph in cluster.glyphs().filter(|glyph| glyph.id != 0) {
        moved += glyph.advance;
        piece.glyphs.push(Glyph {
            id: glyph.id,
            advance: glyph.advance,
            offset: (glyph.x, glyph.y),
            text: start..piece.text.len(),
        });
    }
    piece.width += moved;
    moved
}
