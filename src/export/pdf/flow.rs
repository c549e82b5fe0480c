//! Breaks a column of strips into pages. What is in a strip, and how a page is painted, is
//! not known here.

use super::marks::{Mark, Page, Sheet};
use super::split::SplitRow;
use super::style::{HEIGHT, TOP};

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
    /// Whether it goes on with a paragraph, or with an item of a list: no figure comes before it.
    pub within: bool,
    /// Whether it begins a page.
    pub turns: bool,
    /// The table header that is printed again when this strip begins a page.
    pub header: Option<usize>,
    /// The page of its own that it stands on, after the one that it belongs to.
    pub apart: Option<Sheet>,
    /// Whether it is a figure, which comes after those before it.
    pub figure: bool,
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
        apart: Vec::new(),
        waiting: Vec::new(),
        used: 0.0,
        bare: true,
    };
    let mut groups = groups(strips).into_iter().peekable();
    while let Some(group) = groups.next() {
        let mut together = vec![group];
        while let Some(next) = groups.next_if(|next| goes_on(next)) {
            together.push(next);
        }
        pages.place_together(together);
    }
    pages.finish()
}

/// Strips that stand on one page.
fn groups(strips: Vec<Strip>) -> Vec<Vec<Strip>> {
    let mut groups: Vec<Vec<Strip>> = Vec::new();
    for strip in strips {
        match groups.last_mut() {
            Some(group) if strip.keep => group.push(strip),
            _ => groups.push(vec![strip]),
        }
    }
    groups
}

fn goes_on(group: &[Strip]) -> bool {
    group.first().is_some_and(|strip| strip.within)
}

struct Pages<'a> {
    headers: &'a [Header],
    done: Vec<Page>,
    page: Page,
    /// Pages that follow the one being filled.
    apart: Vec<Page>,
    /// Figures that come after those pages.
    waiting: Vec<Strip>,
    used: f32,
    /// Whether nothing but a repeated header stands on the page yet.
    bare: bool,
}

/// A paragraph or an item that is no higher is not parted by a figure on a page of its own.
const UNPARTED: f32 = HEIGHT / 3.0;

impl Pages<'_> {
    /// Places a paragraph or an item: as one where a figure would come into its midst.
    fn place_together(&mut self, groups: Vec<Vec<Strip>>) {
        let strips = || groups.iter().flatten();
        let height: f32 = strips().map(|strip| strip.space + strip.height).sum();
        let waits = !self.apart.is_empty() || strips().any(|strip| strip.apart.is_some());
        match waits && height <= UNPARTED {
            true => self.place(groups.into_iter().flatten().collect()),
            false => groups.into_iter().for_each(|group| self.place(group)),
        }
    }

    fn place(&mut self, group: Vec<Strip>) {
        if !self.apart.is_empty() && group.iter().any(|strip| strip.figure) {
            return self.waiting.extend(group);
        }
        if !self.bare && group.first().is_some_and(|strip| strip.turns) {
            self.turn();
        } else if !self.bare && !self.fits(&group) {
            let alone = group_height(&group, 0.0) + self.header_height(&group);
            // What is higher than a page is broken wherever it must be, from here on.
            let room = HEIGHT - self.used;
            if alone <= HEIGHT || room < HEIGHT / 4.0 {
                self.turn();
            }
        }
        for strip in group {
            self.put(strip);
        }
    }

    fn fits(&self, group: &[Strip]) -> bool {
        self.used + group_height(group, self.space(group)) <= HEIGHT
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
        if let Some(sheet) = strip.apart {
            return self.put_apart(strip, sheet);
        }
        if !self.bare && self.used + strip.space + strip.least() > HEIGHT {
            self.turn();
        }
        self.begin(&strip);
        let space = if self.bare { 0.0 } else { strip.space };
        if self.used + space + strip.height > HEIGHT
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
            let part = row.take(HEIGHT - self.used);
            let (marks, height) = part.printed();
            self.add(marks, height);
            if row.is_empty() {
                return;
            }
            self.turn();
            self.repeat(header);
        }
    }

    /// Puts a figure on a page of its own: the text goes on meanwhile, so that no page is left
    /// half empty.
    fn put_apart(&mut self, strip: Strip, sheet: Sheet) {
        let (top, _) = sheet.rows();
        let marks = strip.marks.into_iter().map(|mark| mark.lowered(top));
        self.apart.push(Page {
            sheet,
            marks: marks.collect(),
        });
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
        let top = TOP + self.used;
        let marks = marks.into_iter().map(|mark| mark.lowered(top));
        self.page.marks.extend(marks);
        self.used += height;
        self.bare = false;
    }

    fn turn(&mut self) {
        self.done.push(std::mem::take(&mut self.page));
        self.done.append(&mut self.apart);
        self.used = 0.0;
        self.bare = true;
        for strip in std::mem::take(&mut self.waiting) {
            self.put(strip);
        }
    }

    fn finish(mut self) -> Vec<Page> {
        while !self.page.marks.is_empty() || !self.waiting.is_empty() || self.done.is_empty() {
            self.turn();
        }
        self.done.append(&mut self.apart);
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
