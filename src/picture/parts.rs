//! The picture for pages: whole where its letters can be read on a page across, or else in
//! parts that can. Which items a part holds is decided in `share`.

use super::frame::frame;
use super::paper::{fits_page, fits_upright};
use super::scene::scene;
use super::shape::{Picture, Shape};
use super::share::{Share, shares};
use super::whole::Whole;
use super::words::{part_title, what_part_shows, what_whole_shows};
use super::{BOX_WIDTH, WHOLE, options};
use crate::layout::LayoutOptions;
use crate::model::{Framework, Id};
use crate::text::Text;
use std::collections::HashSet;

/// The picture of a chain as pages show it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Parts {
    /// The picture, or its parts in reading order. None if there are no items.
    pub pictures: Vec<Picture>,
    /// How many links reach from one part to another and are drawn in none.
    pub not_drawn: usize,
    /// Whether it would take more parts than anybody reads: then there is one, in small letters.
    pub is_too_large: bool,
}

/// As many parts as people may be expected to leaf through.
pub(super) const MOST_PARTS: usize = 24;
/// More items than this never fit on a page, so that need not be tried.
const MOST_ON_PAGE: usize = 80;
/// How wide boxes are, the best first. Wider boxes are lower: what is too high may still fit.
const BOX_WIDTHS: [f64; 4] = [BOX_WIDTH, 152.0, 196.0, 220.0];
/// How wide boxes are, and the gap between stages, where six of them stand on an upright page.
const NARROW: (f64, f64) = (108.0, 16.0);
/// Pages have margins of their own: around a picture no more is needed than its lines are thick.
const MARGIN: f64 = 1.0;
/// A chain that is no higher leaves most of a page across empty.
const LOW: f32 = 330.0;

/// Draws the chain of a framework for pages of A4 across, in letters of at least 8 points
/// unless it is too large. Items between two parts are drawn in both, and each picture says
/// which part it is.
pub fn parts(framework: &Framework, text: &Text) -> Parts {
    if framework.nodes.is_empty() {
        return Parts::default();
    }
    let known = Whole::of(framework, text);
    if framework.nodes.len() <= MOST_ON_PAGE {
        let plain = Whole::without_badges(framework, text);
        let tries = [&known, &plain];
        let low = tries
            .iter()
            .find_map(|known| narrow(framework, known, text));
        if let Some(picture) = low {
            return one(picture, false);
        }
        let tries = tries.into_iter();
        let tries = tries.flat_map(|known| BOX_WIDTHS.map(|width| (known, width)));
        let mut wholes =
            tries.map(|(known, width)| whole(framework, known, text, &known.options(width)));
        if let Some(picture) = wholes.find(fits_page) {
            return one(picture, false);
        }
    }
    let shares = shares(framework, &known, |share| {
        let is_few = share.framework.nodes.len() <= MOST_ON_PAGE;
        is_few && fits_page(&part(share, &known, text, None))
    });
    if shares.len() > MOST_PARTS {
        let options = known.options(BOX_WIDTH);
        return one(whole(framework, &known, text, &options), true);
    }
    let of = shares.len();
    let numbered = shares.iter().enumerate();
    let pictures = numbered.map(|(place, share)| {
        let title = part_title((place + 1, of), share.stages, text);
        part(share, &known, text, (of > 1).then_some(title))
    });
    Parts {
        pictures: pictures.collect(),
        not_drawn: not_drawn(framework, &shares),
        is_too_large: false,
    }
}

fn one(picture: Picture, is_too_large: bool) -> Parts {
    Parts {
        pictures: vec![picture],
        not_drawn: 0,
        is_too_large,
    }
}

/// The whole chain in narrow boxes, if it is low and no word of it has to be broken for them.
fn narrow(framework: &Framework, known: &Whole, text: &Text) -> Option<Picture> {
    let (box_width, stage_gap) = NARROW;
    let options = known.roomy(LayoutOptions {
        stage_gap,
        empty_stage: box_width,
        ..options(box_width)
    });
    let picture = whole(framework, known, text, &options);
    let is_low = picture.height <= LOW && fits_upright(&picture);
    (is_low && !breaks_words(&picture)).then_some(picture)
}

/// Whether a line of words ends within one.
fn breaks_words(picture: &Picture) -> bool {
    let is_broken = |lines: &[String]| match lines {
        [before @ .., _] => before.iter().any(|line| !line.ends_with([' ', '-'])),
        [] => false,
    };
    picture.shapes.iter().any(|shape| match shape {
        Shape::Words { lines, .. } => is_broken(lines),
        _ => false,
    })
}

fn whole(framework: &Framework, known: &Whole, text: &Text, options: &LayoutOptions) -> Picture {
    let mut drawing = known.lay_out(framework, options);
    frame(&mut drawing, WHOLE, (known, MARGIN));
    Picture {
        title: super::words::title(framework, text),
        description: what_whole_shows(framework, text),
        is_chain: true,
        ..scene(framework, known, (&drawing, MARGIN), text, None)
    }
}

/// The picture of a share of the chain.
fn part(share: &Share, known: &Whole, text: &Text, title: Option<String>) -> Picture {
    let mut drawing = known.lay_out(&share.framework, &known.options(BOX_WIDTH));
    frame(&mut drawing, share.stages, (known, MARGIN));
    // Whoever shows it writes the title over or under it.
    let picture = scene(&share.framework, known, (&drawing, MARGIN), text, None);
    let title = title.unwrap_or_else(|| super::words::title(&share.framework, text));
    Picture {
        description: what_part_shows(&title, &share.framework, text),
        is_chain: true,
        title,
        ..picture
    }
}

/// How many links of the chain are in none of these shares.
fn not_drawn(framework: &Framework, shares: &[Share]) -> usize {
    let links = shares.iter().flat_map(|share| &share.framework.links);
    let drawn: HashSet<&Id> = links.map(|link| &link.id).collect();
    let links = framework.links.iter();
    links.filter(|link| !drawn.contains(&link.id)).count()
}
