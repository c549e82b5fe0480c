//! Breaks a column of strips into pages. What is in a strip, and how a page is painted, is
//! not known here.

use super::marks::{Mark, Page, Sheet};
use super::split::SplitRow;

/// A part of the column that is not broken, as high as a line or a row of a table. Its marks
/// are measured from its own top.
#[derive(Debug, Clone, Default)]
pub(super) struct Strip {
    pub marks: Vec<Mark>,
    pub height: f32,
    /// Space above it, left out at the top of a page.
    pub space: f32,
    /// Whether it must stand on the page of the strip before it.
    pub keep: bool,
    /// Whether it begins a page, unless there would be next to nothing on the one before.
    pub turns: bool,
    /// The table header that is printed again when this strip begins a page.
    pub header: Option<usize>,
    /// How the page is held that it stands on. Where that changes, a page ends.
    pub sheet: Sheet,
    /// How it can be broken after all, if it is too high.
    pub split: Option<SplitRow>,
}

/// A table header that can be printed again.
#[derive(Debug, Clone)]
pub(super) struct Header {
    pub marks: Vec<Mark>,
    pub height: f32,
}

impl Strip {
    /// Puts it on a page across.
    pub fn lay_across(&mut self) {
        self.sheet = Sheet::Across;
        let left = Sheet::Upright.column().0 - Sheet::Across.column().0;
        let marks = std::mem::take(&mut self.marks).into_iter();
        self.marks = marks.map(|mark| mark.moved_left(left)).collect();
    }

    /// The least of it that may stand at the foot of a page.
    fn least(&self) -> f32 {
        self.split
            .as_ref()
            .map_or(self.height, |row| row.least().min(self.height))
    }
}

/// Breaks a column into pages: a strip is kept with the one before it where it asks for that,
/// unless what is kept together is higher than a page.
pub(super) fn paginate(strips: Vec<Strip>, headers: &[Header]) -> Vec<Page> {
    let mut pages = Pages {
        headers,
        done: Vec::new(),
        page: Page::default(),
        used: 0.0,
        bare: true,
    };
    for group in groups(strips) {
        pages.place(group);
    }
    pages.finish()
}

/// Strips that stand on one page.
fn groups(strips: Vec<Strip>) -> Vec<Vec<Strip>> {
    let mut groups: Vec<Vec<Strip>> = Vec::new();
    for strip in strips {
        match groups.last_mut() {
            Some(group) if strip.keep && is_alike(group, &strip) => group.push(strip),
            _ => groups.push(vec![strip]),
        }
    }
    groups
}

/// Whether a strip stands on a page that is held like that of these.
fn is_alike(group: &[Strip], strip: &Strip) -> bool {
    group.last().is_some_and(|last| last.sheet == strip.sheet)
}

struct Pages<'a> {
    headers: &'a [Header],
    done: Vec<Page>,
    page: Page,
    used: f32,
    /// Whether nothing but a repeated header stands on the page yet.
    bare: bool,
}

impl Pages<'_> {
    /// The height there is on the page.
    fn height(&self) -> f32 {
        let (_, height) = self.page.sheet.rows();
        height
    }

    fn place(&mut self, group: Vec<Strip>) {
        self.hold(&group);
        let turns = group.first().is_some_and(|strip| strip.turns);
        if turns && self.used > self.height() / 4.0 {
            self.turn();
        } else if !self.bare && !self.fits(&group) {
            let alone = group_height(&group, 0.0) + self.header_height(&group);
            // What is higher than a page is broken wherever it must be, from here on.
            let room = self.height() - self.used;
            if alone <= self.height() || room < self.height() / 4.0 {
                self.turn();
            }
        }
        for strip in group {
            self.put(strip);
        }
    }

    /// Holds the page as these strips ask for, on a new one if need be.
    fn hold(&mut self, group: &[Strip]) {
        let sheet = group.first().map_or(Sheet::Upright, |strip| strip.sheet);
        if sheet == self.page.sheet {
            return;
        }
        if sheet == Sheet::Across && self.takes_along(group) {
            self.lay_across();
        } else if !self.page.marks.is_empty() {
            self.turn();
        }
        self.page.sheet = sheet;
    }

    /// Whether the few lines on the page, which would be left on it alone, stand over these
    /// strips on a page across.
    fn takes_along(&self, group: &[Strip]) -> bool {
        let (_, height) = Sheet::Across.rows();
        let is_text = |mark: &Mark| {
            matches!(
                mark,
                Mark::Line { .. } | Mark::Fill { .. } | Mark::Anchor { .. }
            )
        };
        let needed = self.used + group_height(group, self.space(group));
        !self.bare && needed <= height && self.page.marks.iter().all(is_text)
    }

    /// Lays the page across with what stands on it.
    fn lay_across(&mut self) {
        let (upright, across) = (Sheet::Upright, Sheet::Across);
        let left = upright.column().0 - across.column().0;
        let down = across.rows().0 - upright.rows().0;
        let marks = std::mem::take(&mut self.page.marks).into_iter();
        let moved = marks.map(|mark| mark.moved_left(left).lowered(down));
        self.page.marks = moved.collect();
    }

    fn fits(&self, group: &[Strip]) -> bool {
        self.used + group_height(group, self.space(group)) <= self.height()
    }

    fn space(&self, group: &[Strip]) -> f32 {
        match group.first() {
            Some(first) if !self.bare => first.space,
            _ => 0.0,
        }
    }

    fn header_height(&self, group: &[Strip]) -> f32 {
        let header = group.first().and_then(|strip| strip.header);
        let header = header.and_then(|index| self.headers.get(index));
        header.map_or(0.0, |header| header.height)
    }

    fn put(&mut self, mut strip: Strip) {
        if !self.bare && self.used + strip.space + strip.least() > self.height() {
            self.turn();
        }
        self.begin(&strip);
        let space = if self.bare { 0.0 } else { strip.space };
        if self.used + space + strip.height > self.height()
            && let Some(row) = strip.split.take()
        {
            return self.put_row(row, space, strip.header);
        }
        self.used += space;
        self.add(strip.marks, strip.height);
    }

    /// Puts a row that is too high, a page at a time.
    fn put_row(&mut self, mut row: SplitRow, space: f32, header: Option<usize>) {
        self.used += space;
        loop {
            let part = row.take(self.height() - self.used);
            let (marks, height) = part.printed();
            self.add(marks, height);
            if row.is_empty() {
                return;
            }
            self.turn();
            self.repeat(header);
        }
    }

    fn begin(&mut self, strip: &Strip) {
        if self.bare && self.page.marks.is_empty() {
            self.repeat(strip.header);
        }
    }

    /// Prints a table header at the top of a page.
    fn repeat(&mut self, header: Option<usize>) {
        let header = header.and_then(|index| self.headers.get(index));
        if let Some(header) = header {
            self.add(header.marks.clone(), header.height);
            self.bare = true;
        }
    }

    fn add(&mut self, marks: Vec<Mark>, height: f32) {
        let (top, _) = self.page.sheet.rows();
        let top = top + self.used;
        let marks = marks.into_iter().map(|mark| mark.lowered(top));
        self.page.marks.extend(marks);
        self.used += height;
        self.bare = false;
    }

    /// Begins another page that is held the same way.
    fn turn(&mut self) {
        let next = Page {
            sheet: self.page.sheet,
            ..Page::default()
        };
        self.done.push(std::mem::replace(&mut self.page, next));
        self.used = 0.0;
        self.bare = true;
    }

    fn finish(mut self) -> Vec<Page> {
        if !self.page.marks.is_empty() || self.done.is_empty() {
            self.turn();
        }
        self.done
    }
}

/// The height of strips that stand together. Of the last only the least is asked.
fn group_height(group: &[Strip], space: f32) -> f32 {
    let Some((last, before)) = group.split_last() else {
        return 0.0;
    };
    let heights: f32 = before.iter().map(|strip| strip.height).sum();
    let spaces: f32 = group.iter().skip(1).map(|strip| strip.space).sum();
    space + heights + spaces + last.least()
}
