//! Every size and colour of the PDF, in one table. Lengths are points. What is set in which
//! look is decided where it is laid out, not here.

use crate::spec::Letters;

/// A colour: red, green and blue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colour(pub u8, pub u8, pub u8);

/// Body text.
pub const INK: Colour = Colour(0x1c, 0x21, 0x26);
/// What steps back: labels, running headers, sources.
pub const QUIET: Colour = Colour(0x55, 0x5f, 0x68);
/// The one accent: a rule, section numbers, links.
pub const ACCENT: Colour = Colour(0x0b, 0x5e, 0x57);
/// The rule beside what is missing. The word is always printed too.
pub const WARNING: Colour = Colour(0x9a, 0x5b, 0x00);
/// Hairlines.
pub const HAIRLINE: Colour = Colour(0xc9, 0xcf, 0xcd);
/// Behind the header row of a table.
pub const TINT: Colour = Colour(0xee, 0xf3, 0xf1);

/// The width of an A4 page.
pub const PAGE_WIDTH: f32 = 595.276;
/// The height of an A4 page.
pub const PAGE_HEIGHT: f32 = 841.89;
/// Left of the text.
pub const LEFT: f32 = 72.0;
/// The width of the text and of tables.
pub const WIDTH: f32 = PAGE_WIDTH - 2.0 * LEFT;
/// The width of paragraphs: about eighty characters, so that the eye finds the next line.
pub const MEASURE: f32 = 398.0;
/// Above the text.
pub const TOP: f32 = 84.0;
/// Where the text ends.
pub const BOTTOM: f32 = PAGE_HEIGHT - 80.0;
/// The height there is for text.
pub const HEIGHT: f32 = BOTTOM - TOP;
/// Left of a figure on a page across.
pub const ACROSS_LEFT: f32 = 48.0;
/// The width there is for it.
pub const ACROSS_WIDTH: f32 = PAGE_HEIGHT - 2.0 * ACROSS_LEFT;
/// Above it.
pub const ACROSS_TOP: f32 = 72.0;
/// The height there is for it.
pub const ACROSS_HEIGHT: f32 = PAGE_WIDTH - ACROSS_TOP - 64.0;
/// From the foot of a page to the top of its number.
pub const FOOTER: f32 = 52.0;
/// The top of the running header.
pub const HEADER_TOP: f32 = 44.0;
/// How thick the line under a link is.
pub const UNDERLINE: f32 = 0.5;
/// A title of more characters than this is set smaller.
pub const LONG_TITLE: usize = 120;
/// How thick a hairline is.
pub const HAIR: f32 = 0.6;

/// The most space between a heading and what it stands over.
pub const UNDER_HEADING: f32 = 5.0;
/// Space under a table, besides that above what follows.
pub const UNDER_TABLE: f32 = 5.0;
/// The column that section numbers hang in.
pub const NUMBER_COLUMN: f32 = 28.0;
/// How far each level of a list is set in.
pub const LIST_INDENT: f32 = 17.0;
/// Lists deeper than this are printed and tagged at this depth.
pub const LIST_DEPTH: usize = 6;
/// How far a note is set in from its rule.
pub const NOTE_INDENT: f32 = 12.0;
/// The width of the rule beside a note.
pub const NOTE_RULE: f32 = 2.0;
/// Inside a table cell, left and right.
pub const CELL_SIDE: f32 = 7.0;
/// Inside a table cell, above and below.
pub const CELL_END: f32 = 5.5;
/// Between the paragraphs of a cell.
pub const CELL_GAP: f32 = 4.0;
/// A row taller than this may be split between pages.
pub const TALL_ROW: f32 = HEIGHT / 3.0;

/// How a stretch of text looks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Look {
    /// The size of the letters.
    pub size: f32,
    /// From one baseline to the next.
    pub leading: f32,
    /// Whether all of it is bold.
    pub bold: bool,
    /// Its colour.
    pub ink: Colour,
    /// Whether figures all have one width.
    pub tabular: bool,
}

impl Look {
    /// The same in letters of another size, its lines as far apart in proportion.
    pub fn in_letters(self, letters: Letters) -> Look {
        let size = letters.points(self.size);
        Look {
            size,
            leading: self.leading * (size / self.size),
            ..self
        }
    }
}

const fn look(size: f32, leading: f32, bold: bool, ink: Colour) -> Look {
    Look {
        size,
        leading,
        bold,
        ink,
        tabular: false,
    }
}

/// Paragraphs.
pub const BODY: Look = look(10.5, 15.2, false, INK);
/// Notes that say where something comes from.
pub const SOURCE: Look = look(9.5, 13.8, false, QUIET);
/// The cells of a table.
pub const CELL: Look = look(9.5, 13.3, false, INK);
/// The header cells of a table.
pub const CELL_HEADER: Look = look(9.5, 13.3, true, INK);
/// The caption of a table.
pub const CAPTION: Look = look(9.5, 13.3, true, QUIET);
/// The running header and the page number.
pub const FURNITURE: Look = look(8.5, 12.0, false, QUIET);
/// What the document is, above its title.
pub const KIND: Look = look(11.0, 15.0, true, ACCENT);
/// The title.
pub const TITLE: Look = look(27.0, 33.0, true, INK);
/// The status, under the title.
pub const STATUS: Look = look(13.0, 18.0, false, QUIET);
/// The label of a fact in the title block.
pub const LABEL: Look = look(9.5, 14.5, true, QUIET);
/// The value of a fact in the title block.
pub const VALUE: Look = look(10.5, 14.5, false, INK);
/// A line of the contents.
pub const CONTENTS: Look = look(10.5, 15.2, false, INK);

/// The heading of a section, and of what stands beside sections.
pub const SECTION: Look = look(17.0, 22.0, true, INK);
/// A heading within a section.
pub const HEADING: Look = look(12.5, 17.0, true, INK);
/// A heading within that.
pub const SUBHEADING: Look = look(10.5, 15.2, true, INK);
