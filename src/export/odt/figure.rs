//! Pictures of an OpenDocument text: drawn, with a painted one for programs that cannot draw,
//! and with a name and a description. How large they are is decided in `office`.

use super::Body;
use crate::export::office::{Fitted, fitted, svg_file};
use crate::export::svg::number;
use crate::picture::{Picture, clean_words};

impl Body<'_> {
    /// A picture under its title. A wide one stands on a page that lies on its side.
    pub fn figure(&mut self, picture: &Picture) {
        let place = self.figures;
        self.figures += 1;
        let Some(size) = fitted(picture) else {
            return self.plain("Caption", &picture.title);
        };
        match size.across {
            true => {
                self.is_across = false;
                self.plain("Across_20_Caption", &picture.title);
            }
            false => self.plain("Caption", &picture.title),
        }
        self.start("Figure");
        self.frame(picture, size, place);
        self.finish();
        self.is_across = size.across;
    }

    fn frame(&mut self, picture: &Picture, size: Fitted, place: usize) {
        let name = format!("Figure-{}", place + 1);
        let [width, height] = [size.width, size.height].map(|it| [&number(it), "pt"].concat());
        let look = [
            ("draw:name", name.as_str()),
            ("draw:style-name", "Graphics"),
            ("text:anchor-type", "as-char"),
            ("svg:width", &width),
            ("svg:height", &height),
        ];
        self.out.open("draw:frame", &look);
        let drawn = svg_file(picture, self.document.language);
        let file = ["Pictures/", &name, ".svg"].concat();
        self.image(&file, "image/svg+xml");
        self.pictures.push((file, drawn));
        if let Some(painted) = self.options.png(place) {
            let file = ["Pictures/", &name, ".png"].concat();
            let (file, painted) = self.paintings.add(painted, file);
            self.image(&file, "image/png");
            self.pictures.extend(painted.map(|painted| (file, painted)));
        }
        self.out.around("svg:title", &clean_words(&picture.title));
        self.out
            .around("svg:desc", &clean_words(&picture.description));
        self.out.leave("draw:frame");
    }

    fn image(&mut self, file: &str, kind: &str) {
        let link = [
            ("xlink:href", file),
            ("xlink:type", "simple"),
            ("xlink:show", "embed"),
            ("xlink:actuate", "onLoad"),
            ("draw:mime-type", kind),
        ];
        self.out.alone("draw:image", &link);
    }
}
