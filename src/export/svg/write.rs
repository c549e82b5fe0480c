//! Writes SVG, tag by tag: whatever is somebody's own words is escaped here and nowhere else.

use super::path::{number, path_data};
use crate::picture::{Colour, Shape, Spot, Stroke};

/// SVG so far.
#[derive(Default)]
pub(super) struct Writer {
    out: String,
    /// Whether the last tag still takes attributes.
    is_open: bool,
}

impl Writer {
    /// Begins a tag on a line of its own.
    pub fn begin(&mut self, name: &str) {
        self.close();
        self.inline(name);
    }

    fn inline(&mut self, name: &str) {
        self.out.push('<');
        self.out.push_str(name);
        self.is_open = true;
    }

    /// Gives the last tag an attribute.
    pub fn attribute(&mut self, name: &str, value: &str) {
        self.out.push(' ');
        self.out.push_str(name);
        self.out.push_str("=\"");
        self.escape(value);
        self.out.push('"');
    }

    fn numbers(&mut self, attributes: &[(&str, f32)]) {
        for (name, value) in attributes {
            self.attribute(name, &number(*value));
        }
    }

    /// A tag with an id and words in it.
    pub fn element(&mut self, name: &str, id: &str, words: &str) {
        self.begin(name);
        self.attribute("id", id);
        self.words(words);
        self.leave(name);
        self.out.push('\n');
    }

    /// A shape of a picture.
    pub fn shape(&mut self, shape: &Shape) {
        match shape {
            Shape::Box {
                at,
                size,
                corner,
                fill,
                edge,
            } => self.rectangle(*at, *size, *corner, (Some(*fill), *edge)),
            Shape::Path {
                segments,
                fill,
                stroke,
            } => {
                self.begin("path");
                self.attribute("d", &path_data(segments));
                self.looks(*fill, *stroke);
                self.end_empty();
            }
            Shape::Words {
                at,
                lines,
                leading,
                size,
                bold,
                colour,
            } => self.lines(*at, lines, *leading, (*size, *bold, *colour)),
        }
    }

    fn rectangle(
        &mut self,
        (x, y): Spot,
        (width, height): Spot,
        corner: f32,
        (fill, edge): (Option<Colour>, Option<Stroke>),
    ) {
        self.begin("rect");
        let place = [("x", x), ("y", y), ("width", width), ("height", height)];
        self.numbers(&place);
        if corner > 0.0 {
            self.numbers(&[("rx", corner)]);
        }
        self.looks(fill, edge);
        self.end_empty();
    }

    /// Lines of words as one text, so that it is found and copied whole.
    fn lines(
        &mut self,
        (x, y): Spot,
        lines: &[String],
        leading: f32,
        (size, bold, colour): (f32, bool, Colour),
    ) {
        self.begin("text");
        self.numbers(&[("font-size", size)]);
        if bold {
            self.attribute("font-weight", "700");
        }
        self.attribute("fill", &colour.hex());
        self.close_tag();
        let mut baseline = y;
        for line in lines {
            self.inline("tspan");
            self.numbers(&[("x", x), ("y", baseline)]);
            self.words(line);
            self.leave("tspan");
            baseline += leading;
        }
        self.leave("text");
        self.out.push('\n');
    }

    fn looks(&mut self, fill: Option<Colour>, stroke: Option<Stroke>) {
        match fill {
            Some(fill) => self.attribute("fill", &fill.hex()),
            None => self.attribute("fill", "none"),
        }
        let Some(stroke) = stroke else {
            return;
        };
        self.attribute("stroke", &stroke.colour.hex());
        self.numbers(&[("stroke-width", stroke.width)]);
        if let Some([piece, gap]) = stroke.dash.pattern() {
            let dashes = format!("{} {}", number(piece), number(gap));
            self.attribute("stroke-dasharray", &dashes);
        }
    }

    /// Ends a tag that was begun on a line of its own.
    pub fn end(&mut self, name: &str) {
        self.close();
        self.leave(name);
        self.out.push('\n');
    }

    /// What was written.
    pub fn finish(self) -> String {
        self.out
    }

    fn words(&mut self, words: &str) {
        self.close_tag();
        self.escape(words);
    }

    fn leave(&mut self, name: &str) {
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push('>');
    }

    fn end_empty(&mut self) {
        self.out.push_str("/>\n");
        self.is_open = false;
    }

    fn close(&mut self) {
        if self.is_open {
            self.close_tag();
            self.out.push('\n');
        }
    }

    fn close_tag(&mut self) {
        self.out.push('>');
        self.is_open = false;
    }

    /// Writes words so that none of them is taken for markup, in an attribute or outside.
    fn escape(&mut self, words: &str) {
        for letter in words.chars() {
            match letter {
                '&' => self.out.push_str("&amp;"),
                '<' => self.out.push_str("&lt;"),
                '>' => self.out.push_str("&gt;"),
                '"' => self.out.push_str("&quot;"),
                letter => self.out.push(letter),
            }
        }
    }
}
