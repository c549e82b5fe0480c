//! Draws shapes as SVG. Escaping belongs in `markup`.

use super::path::{number, path_data};
use crate::export::markup::Markup;
use crate::picture::{Colour, Shape, Spot, Stroke};

/// Writes shapes of a picture into markup.
pub(super) struct Writer<'m>(pub &'m mut Markup);

impl Writer<'_> {
    fn numbers(&mut self, attributes: &[(&str, f32)]) {
        for (name, value) in attributes {
            self.0.attribute(name, &number(*value));
        }
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
                self.0.begin("path");
                self.0.attribute("d", &path_data(segments));
                self.looks(*fill, *stroke);
                self.0.end_empty();
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
        self.0.begin("rect");
        let place = [("x", x), ("y", y), ("width", width), ("height", height)];
        self.numbers(&place);
        if corner > 0.0 {
            self.numbers(&[("rx", corner)]);
        }
        self.looks(fill, edge);
        self.0.end_empty();
    }

    /// Lines of words as one text, so that it is found and copied whole.
    fn lines(
        &mut self,
        (x, y): Spot,
        lines: &[String],
        leading: f32,
        (size, bold, colour): (f32, bool, Colour),
    ) {
        self.0.begin("text");
        self.numbers(&[("font-size", size)]);
        if bold {
            self.0.attribute("font-weight", "700");
        }
        self.0.attribute("fill", &colour.hex());
        let mut baseline = y;
        for line in lines {
            self.0.inline("tspan");
            self.numbers(&[("x", x), ("y", baseline)]);
            self.0.words(line);
            self.0.leave("tspan");
            baseline += leading;
        }
        self.0.leave("text");
        self.0.line();
    }

    fn looks(&mut self, fill: Option<Colour>, stroke: Option<Stroke>) {
        match fill {
            Some(fill) => self.0.attribute("fill", &fill.hex()),
            None => self.0.attribute("fill", "none"),
        }
        let Some(stroke) = stroke else {
            return;
        };
        self.0.attribute("stroke", &stroke.colour.hex());
        self.numbers(&[("stroke-width", stroke.width)]);
        if let Some([piece, gap]) = stroke.dash.pattern() {
            let dashes = format!("{} {}", number(piece), number(gap));
            self.0.attribute("stroke-dasharray", &dashes);
        }
    }
}
