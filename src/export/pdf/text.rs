//! Sets text in lines of a given width. Where the lines go on a page belongs in `flow`.

use super::clean::{StandIn, clean};
use super::fonts::{FAMILY, Faces};
use super::marks::{Line, Target};
use super::pieces::Joiner;
use super::style::{Colour, Look};
use crate::spec::Letters;
use parley::style::FontFeatures;
use parley::{
    BaseDirection, FontFamily, FontWeight, Layout, LayoutContext, LineHeight, OverflowWrap,
    StyleProperty,
};
use std::collections::BTreeSet;
use std::ops::Range;
use std::rc::Rc;

/// No single line has this many characters.
const LONGEST_LINE: usize = 400;

/// No line of a picture is broken: `layout` has seen to it that it fits.
const ENDLESS: f32 = 10_000.0;

/// A stretch of text that is yet to be set.
#[derive(Debug, Clone)]
pub(super) struct Stretch<'a> {
    pub text: &'a str,
    pub strong: bool,
    /// Its colour, if not that of the look.
    pub ink: Option<Colour>,
    pub link: Option<Rc<Target>>,
}

impl<'a> Stretch<'a> {
    pub fn plain(text: &'a str) -> Self {
        Stretch {
            text,
            strong: false,
            ink: None,
            link: None,
        }
    }
}

/// Sets text, and remembers which characters the fonts did not have.
pub(super) struct Setter {
    faces: Faces,
    scratch: LayoutContext<()>,
    /// How large the letters of the document are.
    letters: Letters,
    /// The characters that were printed as a stand-in.
    pub lost: BTreeSet<char>,
}

/// As much of a text as any line holds: the rest is not worth setting.
fn start_of(text: &str) -> &str {
    let end = text.char_indices().nth(LONGEST_LINE);
    end.and_then(|(end, _)| text.get(..end)).unwrap_or(text)
}

/// Text made ready to be broken into lines.
pub(super) struct Set {
    pub text: String,
    pub spans: Vec<Span>,
    stand_ins: Vec<StandIn>,
    layout: Layout<()>,
    look: Look,
}

/// A range of the text with one look.
pub(super) struct Span {
    range: Range<usize>,
    pub bold: bool,
    pub ink: Colour,
    pub link: Option<Rc<Target>>,
}

impl Setter {
    pub fn new(faces: Faces, letters: Letters) -> Self {
        Setter {
            faces,
            letters,
            scratch: LayoutContext::new(),
            lost: BTreeSet::new(),
        }
    }

    /// Sets text in lines no wider than this. Text with nothing to print has no lines.
    pub fn lines(&mut self, stretches: &[Stretch], look: &Look, width: f32) -> Vec<Line> {
        let look = self.look(look);
        self.set(stretches, &look).lines(width)
    }

    /// Sets text exactly as large as its look, for a drawing, in lines that are not broken.
    pub fn drawn(&mut self, text: &str, look: &Look) -> Vec<Line> {
        self.set(&[Stretch::plain(text)], look).lines(ENDLESS)
    }

    /// A look in the letters of this document.
    pub fn look(&self, look: &Look) -> Look {
        look.in_letters(self.letters)
    }

    /// The width of the longest word, as far as the start of a text shows it.
    pub fn longest_word(&mut self, text: &str, look: &Look) -> f32 {
        let look = self.look(look);
        let set = self.set(&[Stretch::plain(start_of(text))], &look);
        set.layout.calculate_content_widths().min
    }

    /// Sets one line, cut with an ellipsis where it would be wider.
    pub fn single(&mut self, text: &str, look: &Look, width: f32) -> Line {
        let text = start_of(text);
        let lines = self.lines(&[Stretch::plain(text)], look, width);
        let several = lines.len() > 1;
        let first = lines.into_iter().next().unwrap_or_default();
        if !several {
            return first;
        }
        let kept = first.text();
        let kept = kept.trim_end();
        let room = kept.chars().count().saturating_sub(2);
        let cut: String = kept.chars().take(room).chain(['…']).collect();
        let lines = self.lines(&[Stretch::plain(&cut)], look, width);
        lines.into_iter().next().unwrap_or_default()
    }

    fn set(&mut self, stretches: &[Stretch], look: &Look) -> Set {
        let mut set = self.gather(stretches, look);
        let mut builder =
            self.scratch
                .ranged_builder(&mut self.faces.context, &set.text, 1.0, false);
        // The fonts have left-to-right letters only; the rest is printed as stand-ins.
        builder.set_base_direction(BaseDirection::Ltr);
        builder.push_default(StyleProperty::FontFamily(FontFamily::named(FAMILY)));
        builder.push_default(StyleProperty::FontSize(look.size));
        builder.push_default(StyleProperty::LineHeight(LineHeight::Absolute(
            look.leading,
        )));
        builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::Anywhere));
        if look.tabular {
            builder.push_default(StyleProperty::FontFeatures(FontFeatures::from("\"tnum\"")));
        }
        let bold = set.spans.iter().filter(|span| span.bold);
        for span in bold {
            let weight = StyleProperty::FontWeight(FontWeight::BOLD);
            builder.push(weight, span.range.clone());
        }
        set.layout = builder.build(&set.text);
        set
    }

    fn gather(&mut self, stretches: &[Stretch], look: &Look) -> Set {
        let shows = self.faces.coverage();
        let mut set = Set {
            text: String::new(),
            spans: Vec::new(),
            stand_ins: Vec::new(),
            layout: Layout::new(),
            look: *look,
        };
        for stretch in stretches {
            let start = set.text.len();
            let clean = clean(stretch.text, &shows);
            set.text.push_str(&clean.text);
            self.lost.extend(clean.lost);
            set.stand_ins
                .extend(clean.stand_ins.into_iter().map(|stand_in| StandIn {
                    range: stand_in.range.start + start..stand_in.range.end + start,
                    ..stand_in
                }));
            set.push_span(start..set.text.len(), stretch, look);
        }
        // Spaces that do not break stand between a number and its text for those who listen.
        let end = set.text.trim_end_matches([' ', '\n']).len();
        set.text.truncate(end);
        set.clip_spans();
        set
    }
}

impl Set {
    /// Joins a stretch to the one before it where they look the same, because each look costs.
    fn push_span(&mut self, range: Range<usize>, stretch: &Stretch, look: &Look) {
        let span = Span {
            range,
            bold: look.bold || stretch.strong,
            ink: stretch.ink.unwrap_or(look.ink),
            link: stretch.link.clone(),
        };
        match self.spans.last_mut() {
            Some(last) if last.is_like(&span) => last.range.end = span.range.end,
            _ => self.spans.push(span),
        }
    }

    fn clip_spans(&mut self) {
        let end = self.text.len();
        for span in &mut self.spans {
            span.range = span.range.start.min(end)..span.range.end.min(end);
        }
        self.spans.retain(|span| !span.range.is_empty());
    }

    fn lines(mut self, width: f32) -> Vec<Line> {
        if self.text.trim().is_empty() {
            return Vec::new();
        }
        self.layout.break_all_lines(Some(width));
        let lines = self.layout.lines().map(|line| self.line(&line));
        lines.collect()
    }

    fn line(&self, line: &parley::Line<'_, ()>) -> Line {
        let metrics = line.metrics();
        let mut out = Line {
            pieces: Vec::new(),
            size: self.look.size,
            height: metrics.line_height,
            baseline: metrics.baseline - metrics.block_min_coord,
            width: metrics.advance - metrics.hanging_advance,
        };
        let mut joiner = Joiner::new(self);
        for run in line.runs() {
            for cluster in run.visual_clusters() {
                joiner.add(&cluster, &mut out);
            }
        }
        out
    }

    /// The span that a byte of the text is in.
    pub fn span(&self, at: usize) -> Option<usize> {
        let index = self.spans.partition_point(|span| span.range.end <= at);
        (index < self.spans.len()).then_some(index)
    }

    /// The stand-in that a byte of the text is in.
    pub fn stand_in(&self, at: usize) -> Option<&StandIn> {
        let index = self.stand_ins.partition_point(|it| it.range.end <= at);
        let stand_in = self.stand_ins.get(index)?;
        stand_in.range.contains(&at).then_some(stand_in)
    }
}

impl Span {
    fn is_like(&self, other: &Span) -> bool {
        let same_link = match (&self.link, &other.link) {
            (None, None) => true,
            (Some(one), Some(two)) => Rc::ptr_eq(one, two),
            _ => false,
        };
        same_link && self.bold == other.bold && self.ink == other.ink
    }
}
