//! What can only be printed when all pages are known: running headers, page numbers, and the
//! page numbers of the contents.

use super::marks::{Mark, Page, Role, Sheet, Target};
use super::style;
use super::text::{Setter, Stretch};
use crate::spec::FrontMatter;
use std::rc::Rc;

/// Furnishes all pages.
pub(super) fn furnish(pages: &mut [Page], front: &FrontMatter, setter: &mut Setter) {
    let places = heading_pages(pages);
    let total = pages.len();
    for (index, page) in pages.iter_mut().enumerate() {
        resolve(page, &places, setter);
        if index > 0 {
            let header = running_header(front, page.sheet, setter);
            page.marks.splice(0..0, header);
        }
        let (page_word, of) = &front.page_words;
        let words = format!("{page_word} {} {of} {total}", index + 1);
        page.marks.push(page_number(&words, page.sheet, setter));
    }
}

/// The page of each heading, from 0, in the order of the headings.
pub(super) fn heading_pages(pages: &[Page]) -> Vec<(usize, f32)> {
    let mut places = Vec::new();
    for (index, page) in pages.iter().enumerate() {
        for mark in &page.marks {
            if let Mark::Anchor { heading, y } = mark {
                places.push((*heading, (index, *y)));
            }
        }
    }
    places.sort_by_key(|(heading, _)| *heading);
    places.into_iter().map(|(_, place)| place).collect()
}

/// Prints the page numbers of the contents.
fn resolve(page: &mut Page, places: &[(usize, f32)], setter: &mut Setter) {
    for mark in &mut page.marks {
        let Mark::PageOf {
            heading,
            right,
            y,
            role,
            link,
        } = mark
        else {
            continue;
        };
        let number = places.get(*heading).map_or(0, |(page, _)| page + 1);
        *mark = number_mark(number, *right, (*y, *role, link), setter);
    }
}

fn number_mark(
    number: usize,
    right: f32,
    (y, role, link): (f32, Role, &Rc<Target>),
    setter: &mut Setter,
) -> Mark {
    let look = style::Look {
        tabular: true,
        ..style::CONTENTS
    };
    // The space keeps the number apart from the heading for those who hear it.
    let text = format!("\u{a0}{number}");
    let stretch = Stretch {
        link: Some(Rc::clone(link)),
        ..Stretch::plain(&text)
    };
    let lines = setter.lines(&[stretch], &look, style::WIDTH);
    let line = lines.into_iter().next().unwrap_or_default();
    Mark::Line {
        x: right - line.width,
        y,
        line,
        role,
    }
}

fn running_header(front: &FrontMatter, sheet: Sheet, setter: &mut Setter) -> Vec<Mark> {
    let (left, width) = sheet.column();
    let line = setter.single(&front.running_header, &style::FURNITURE, width);
    let rule = Mark::Fill {
        x: left,
        y: style::HEADER_TOP + line.height + 5.0,
        width,
        height: style::HAIR,
        colour: style::HAIRLINE,
    };
    let text = Mark::Line {
        x: left,
        y: style::HEADER_TOP,
        line,
        role: Role::Header,
    };
    vec![text, rule]
}

fn page_number(words: &str, sheet: Sheet, setter: &mut Setter) -> Mark {
    let (left, width) = sheet.column();
    let (_, height) = sheet.size();
    let line = setter.single(words, &style::FURNITURE, width);
    Mark::Line {
        x: left + width - line.width,
        y: height - style::FOOTER,
        line,
        role: Role::Footer,
    }
}
