//! The letters of the PDF: two font files, and which characters they can show.
//! Setting text with them belongs in `text`.

use super::PdfError;
use parley::FontContext;
use parley::fontique::{
    Blob, CharmapIndex, Collection, CollectionOptions, FontInfoOverride, SourceCache,
};
use std::sync::Arc;

/// The name both files are known by while text is set.
pub(super) const FAMILY: &str = "Throughline";

/// The font files, as they are. In the browser they are fetched beside the module.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fonts {
    /// The upright file.
    pub regular: Vec<u8>,
    /// The bold file.
    pub bold: Vec<u8>,
}

#[cfg(not(target_arch = "wasm32"))]
impl Fonts {
    /// The fonts that come with the program (Atkinson Hyperlegible Next, under the OFL).
    pub fn bundled() -> Self {
        const REGULAR: &[u8] =
            include_bytes!("../../../assets/fonts/AtkinsonHyperlegibleNext-Regular.ttf");
        const BOLD: &[u8] =
            include_bytes!("../../../assets/fonts/AtkinsonHyperlegibleNext-Bold.ttf");
        Fonts {
            regular: REGULAR.to_vec(),
            bold: BOLD.to_vec(),
        }
    }
}

/// The fonts, read and ready to set text with.
pub(super) struct Faces {
    pub context: FontContext,
    faces: [Face; 2],
}

struct Face {
    data: Blob<u8>,
    index: CharmapIndex,
}

impl Faces {
    /// Reads both files. Fails when either is not a font.
    pub fn read(fonts: &Fonts) -> Result<Self, PdfError> {
        let mut collection = Collection::new(CollectionOptions {
            shared: false,
            system_fonts: false,
        });
        let regular = register(&mut collection, &fonts.regular, 400.0)?;
        let bold = register(&mut collection, &fonts.bold, 700.0)?;
        Ok(Faces {
            context: FontContext {
                collection,
                source_cache: SourceCache::default(),
            },
            faces: [regular, bold],
        })
    }

    /// A test of whether both files can show a character.
    pub fn coverage(&self) -> impl Fn(char) -> bool + '_ {
        let maps = self
            .faces
            .each_ref()
            .map(|face| face.index.charmap(face.data.as_ref()));
        move |character| {
            maps.iter().all(|map| {
                let glyph = map.as_ref().and_then(|map| map.map(character));
                glyph.is_some_and(|glyph| glyph != 0)
            })
        }
    }
}

fn register(collection: &mut Collection, file: &[u8], weight: f32) -> Result<Face, PdfError> {
    let data = Blob::new(Arc::new(file.to_vec()));
    let named = FontInfoOverride {
        family_name: Some(FAMILY),
        weight: Some(parley::FontWeight::new(weight)),
        ..FontInfoOverride::default()
    };
    let families = collection.register_fonts(data.clone(), Some(named));
    let info = families.first().and_then(|(_, fonts)| fonts.first());
    match info {
        Some(info) => Ok(Face {
            data,
            index: info.charmap_index(),
        }),
        None => Err(PdfError::FontsUnreadable),
    }
}
