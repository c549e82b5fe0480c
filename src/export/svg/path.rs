//! Numbers and paths as SVG writes them. Tags and words belong in `write`.

use crate::picture::Segment;

/// The `d` of a path, in tenths of a pixel.
pub fn path_data(segments: &[Segment]) -> String {
    let mut out = String::new();
    for segment in segments {
        let (letter, places) = match *segment {
            Segment::Move(to) => ('M', [Some(to), None]),
            Segment::Line(to) => ('L', [Some(to), None]),
            Segment::Curve(pull, to) => ('Q', [Some(pull), Some(to)]),
        };
        out.push(letter);
        for (place, (x, y)) in places.into_iter().flatten().enumerate() {
            if place > 0 {
                out.push(' ');
            }
            out.push_str(&number(x));
            out.push(' ');
            out.push_str(&number(y));
        }
    }
    out
}

/// A length to one decimal place, without a zero at its end.
pub fn number(length: f32) -> String {
    let tenths = (length * 10.0).round() as i32;
    let sign = if tenths < 0 { "-" } else { "" };
    let (whole, tenth) = (tenths.unsigned_abs() / 10, tenths.unsigned_abs() % 10);
    match tenth {
        0 => format!("{sign}{whole}"),
        _ => format!("{sign}{whole}.{tenth}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_short() {
        for (length, written) in [
            (0.0, "0"),
            (-0.04, "0"),
            (-0.06, "-0.1"),
            (12.0, "12"),
            (12.34, "12.3"),
            (-1.25, "-1.3"),
        ] {
            assert_eq!(number(length), written);
        }
    }

    #[test]
    fn paths_are_written_piece_by_piece() {
        let segments = [
            Segment::Move((1.0, 2.0)),
            Segment::Line((3.5, -4.0)),
            Segment::Curve((5.0, 6.0), (7.0, 8.0)),
        ];
        assert_eq!(path_data(&segments), "M1 2L3.5 -4Q5 6 7 8");
    }
}
