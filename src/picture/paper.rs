//! How large a picture is printed, and in how many pixels it is painted. Letters that people
//! can read come first, then the smallest sheet.

use super::shape::{LETTERS, Picture};

/// A width and a height.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Size {
    /// From left to right.
    pub width: f32,
    /// From top to bottom.
    pub height: f32,
}

/// A pixel in millimetres and in points, as CSS has them.
const MILLIMETRES: f32 = 25.4 / 96.0;
const POINTS: f32 = 0.75;
/// The smallest letters that are easy to read on paper, in points.
pub(super) const LEAST_POINTS: f32 = 8.0;
/// A4 and A3 across, in millimetres, less 10 on every side.
const SHEETS: [Size; 2] = [
    Size {
        width: 277.0,
        height: 190.0,
    },
    Size {
        width: 400.0,
        height: 277.0,
    },
];

/// The room that a picture has on a page of A4 in points, upright and across: as much as
/// margins, captions and page numbers leave.
const PAGE_ROOMS: [Size; 2] = [
    Size {
        width: 451.0,
        height: 640.0,
    },
    Size {
        width: 744.0,
        height: 436.0,
    },
];

/// Whether the letters of a picture can be read on a page of A4, upright or across.
pub(super) fn fits_page(picture: &Picture) -> bool {
    PAGE_ROOMS.iter().any(|room| fits(picture, *room))
}

/// Whether they can be read on an upright page.
pub(super) fn fits_upright(picture: &Picture) -> bool {
    fits(picture, PAGE_ROOMS[0])
}

fn fits(picture: &Picture, room: Size) -> bool {
    let size = Size {
        width: picture.width,
        height: picture.height,
    };
    scale(size, room) * LETTERS >= LEAST_POINTS
}

/// How large a picture is printed, in millimetres: so that it fits on A4 across, or else on A3
/// across, and never larger than it was drawn. If letters of 8 points fit on neither, it is as
/// large as it was drawn.
pub fn printed_size(picture: &Picture) -> Size {
    let natural = Size {
        width: picture.width * MILLIMETRES,
        height: picture.height * MILLIMETRES,
    };
    let scale = readable_scale(natural).unwrap_or(1.0);
    Size {
        width: natural.width * scale,
        height: natural.height * scale,
    }
}

/// Whether the letters of a picture can be read on a sheet of A4 or A3 across.
pub(super) fn fits_sheet(picture: &Picture) -> bool {
    let natural = Size {
        width: picture.width * MILLIMETRES,
        height: picture.height * MILLIMETRES,
    };
    readable_scale(natural).is_some()
}

/// How much smaller something of this size in millimetres is on the smallest sheet that it can be
/// read on.
fn readable_scale(natural: Size) -> Option<f32> {
    let scales = SHEETS.iter().map(|sheet| scale(natural, *sheet).min(1.0));
    let mut readable = scales.filter(|scale| scale * LETTERS * POINTS >= LEAST_POINTS);
    readable.next()
}

/// How much larger something may become and still fit.
pub(super) fn scale(of: Size, room: Size) -> f32 {
    (room.width / of.width).min(room.height / of.height)
}

/// How many pixels a picture is painted in, across and down: two for each of its own in both
/// directions, or as many as browsers paint if it is very large.
pub fn pixels(picture: &Picture) -> (u32, u32) {
    let size = Size {
        width: picture.width.max(1.0),
        height: picture.height.max(1.0),
    };
    let most = Size {
        width: MOST_SIDE,
        height: MOST_SIDE,
    };
    let by_area = (MOST_PIXELS / (size.width * size.height)).sqrt();
    let scale = 2.0_f32.min(scale(size, most)).min(by_area);
    let count = |length: f32| (length * scale).floor().max(1.0) as u32;
    (count(size.width), count(size.height))
}

/// What browsers still paint: the longest side, and all of it. Safari gives the least.
const MOST_SIDE: f32 = 16_000.0;
const MOST_PIXELS: f32 = 64_000_000.0;

#[cfg(test)]
mod tests {
    use super::*;

    fn picture(width: f32, height: f32) -> Picture {
        Picture {
            width,
            height,
            ..Picture::default()
        }
    }

    #[test]
    fn a_picture_is_printed_on_the_smallest_sheet_it_can_be_read_on() {
        for ((width, height), expected) in [
            ((400.0, 300.0), 105.8),
            ((1_000.0, 700.0), 264.6),
            ((1_200.0, 700.0), 277.0),
            ((1_270.0, 700.0), 277.0),
            ((1_500.0, 900.0), 396.9),
            ((1_700.0, 900.0), 400.0),
            ((3_000.0, 900.0), 793.7),
        ] {
            let printed = printed_size(&picture(width, height));
            assert!((printed.width - expected).abs() < 0.1, "{printed:?}");
            let shape = printed.width / printed.height - width / height;
            assert!(shape.abs() < 1e-3, "{printed:?}");
        }
    }

    #[test]
    fn giants_are_painted_in_as_many_pixels_as_there_are() {
        assert_eq!(pixels(&picture(1_000.0, 500.0)), (2_000, 1_000));
        assert_eq!(pixels(&picture(0.0, 0.0)), (2, 2));
        let (width, height) = pixels(&picture(1_500.0, 60_000.0));
        assert!(height <= 16_000 && width * height <= 64_000_000, "{height}");
    }
}
