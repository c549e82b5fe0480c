//! The styles of an office file in larger letters. How large they are belongs in `spec`.

use crate::export::svg::number;
use crate::spec::Letters;

/// A file of styles in the letters of a document. Every size follows this mark, in so many parts
/// of a point.
pub fn in_letters(styles: &str, letters: Letters, mark: &str, parts: f32) -> String {
    let mut pieces = styles.split(mark);
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let end = piece.find(|letter: char| !letter.is_ascii_digit() && letter != '.');
        let (size, rest) = piece.split_at(end.unwrap_or(piece.len()));
        out.push_str(mark);
        match size.parse::<f32>() {
            Ok(size) => out.push_str(&number(letters.points(size / parts) * parts)),
            Err(_) => out.push_str(size),
        }
        out.push_str(rest);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_size_is_large_enough_or_beside_the_text() {
        let styles = r#"<a sz="21"/><b sz="17"/><c sz="54"/><d sz="x"/>"#;
        let large = r#"<a sz="28"/><b sz="22"/><c sz="61"/><d sz="x"/>"#;
        assert_eq!(in_letters(styles, Letters::Large, "sz=\"", 2.0), large);
        assert_eq!(in_letters(styles, Letters::Usual, "sz=\"", 2.0), styles);
    }
}
