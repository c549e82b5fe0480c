//! Pictures of a Word document: drawn, with a painted one for programs that cannot draw, and
//! with a name and a description. How large they are is decided in `office`.

use super::Body;
use crate::export::markup::Markup;
use crate::export::office::{Fitted, fitted, svg_file};
use crate::picture::{Picture, clean_words};

/// A picture with the names of its two files.
pub struct Drawn {
    pub svg: (String, Vec<u8>),
    /// Nothing where an earlier picture looks the same.
    pub png: Option<(String, Vec<u8>)>,
}

/// English metric units in a point.
const UNITS: f32 = 12_700.0;

impl Body<'_> {
    /// A picture under its title. A wide one stands on a page that lies on its side.
    pub fn figure(&mut self, picture: &Picture) {
        let place = self.figures;
        self.figures += 1;
        let (Some(size), Some(png)) = (fitted(picture), self.options.png(place)) else {
            return self.plain("Caption", &picture.title);
        };
        if size.across && !self.is_across {
            self.break_to(false);
        }
        self.plain("Caption", &picture.title);
        self.out.inline("w:p");
        self.out.inline("w:pPr");
        self.out.alone("w:pStyle", &[("w:val", "Figure")]);
        if size.across {
            self.page(true);
        }
        self.out.leave("w:pPr");
        self.drawing(picture, (size, place), png);
        self.finish();
        self.is_across = size.across;
    }

    /// Ends the pages so far, so that others may stand another way.
    fn break_to(&mut self, across: bool) {
        self.out.inline("w:p");
        self.out.inline("w:pPr");
        self.out.alone("w:pStyle", &[("w:val", "AfterTable")]);
        self.page(across);
        self.out.leave("w:pPr");
        self.finish();
    }

    /// What the pages so far look like: A4, upright or on its side.
    pub fn page(&mut self, across: bool) {
        let out = &mut self.out;
        out.inline("w:sectPr");
        out.alone(
            "w:headerReference",
            &[("w:type", "default"), ("r:id", "rHeader")],
        );
        out.alone(
            "w:footerReference",
            &[("w:type", "default"), ("r:id", "rFooter")],
        );
        match across {
            false => out.alone("w:pgSz", &[("w:w", "11906"), ("w:h", "16838")]),
            true => out.alone(
                "w:pgSz",
                &[
                    ("w:w", "16838"),
                    ("w:h", "11906"),
                    ("w:orient", "landscape"),
                ],
            ),
        }
        let side = if across { "1134" } else { "1440" };
        out.alone(
            "w:pgMar",
            &[
                ("w:top", "1440"),
                ("w:right", side),
                ("w:bottom", "1304"),
                ("w:left", side),
                ("w:header", "709"),
                ("w:footer", "567"),
                ("w:gutter", "0"),
            ],
        );
        out.leave("w:sectPr");
    }

    fn drawing(&mut self, picture: &Picture, (size, place): (Fitted, usize), png: &[u8]) {
        let number = (place + 1).to_string();
        let [svg_name, png_name] =
            ["svg", "png"].map(|kind| ["media/figure-", &number, ".", kind].concat());
        let (png_name, png) = self.paintings.add(png, png_name);
        let [drawn, painted] = [&svg_name, &png_name].map(|file| self.relations.image(file));
        let [width, height] =
            [size.width, size.height].map(|length| ((length * UNITS) as u32).to_string());
        let extent = [("cx", width.as_str()), ("cy", &height)];
        let title = clean_words(&picture.title);
        let named = [
            ("id", number.as_str()),
            ("name", &title),
            ("descr", &clean_words(&picture.description)),
            ("title", &title),
        ];
        let out = &mut self.out;
        out.raw("<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">");
        out.alone("wp:extent", &extent);
        out.alone("wp:docPr", &named);
        out.inline("a:graphic");
        out.open("a:graphicData", &[("uri", PICTURE)]);
        out.raw("<pic:pic><pic:nvPicPr>");
        out.alone("pic:cNvPr", &named);
        out.raw("<pic:cNvPicPr/></pic:nvPicPr>");
        fill(out, &drawn, &painted);
        out.raw("<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/>");
        out.alone("a:ext", &extent);
        out.raw("</a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>");
        out.raw("</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>");
        let svg = svg_file(picture, self.document.language);
        self.pictures.push(Drawn {
            svg: (["word/", &svg_name].concat(), svg),
            png: png.map(|png| (["word/", &png_name].concat(), png)),
        });
    }
}

/// The painted picture, and the drawn one for programs that can draw.
fn fill(out: &mut Markup, drawn: &str, painted: &str) {
    out.inline("pic:blipFill");
    out.open("a:blip", &[("r:embed", painted)]);
    out.inline("a:extLst");
    out.open(
        "a:ext",
        &[("uri", "{96DAC541-7B7A-43D3-8B79-37D633B846F1}")],
    );
    out.alone("asvg:svgBlip", &[("xmlns:asvg", DRAWN), ("r:embed", drawn)]);
    out.raw("</a:ext></a:extLst></a:blip><a:stretch><a:fillRect/></a:stretch></pic:blipFill>");
}

const PICTURE: &str = "http://schemas.openxmlformats.org/drawingml/2006/picture";
const DRAWN: &str = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
