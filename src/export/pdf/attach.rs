//! The framework inside its own PDF, so that the PDF opens again. Reading it back belongs in
//! `import`.

use super::{PdfOptions, moment};
use krilla::Document;
use krilla::embed::{AssociationKind, EmbeddedFile, MimeType};

/// Puts the attachment into a PDF, as what it was made from. It is not packed: then whoever
/// reads it needs nothing that unpacks.
pub fn attach(out: &mut Document, options: &PdfOptions) {
    let Some(attachment) = &options.attachment else {
        return;
    };
    // There is only one, so its name is not taken.
    let _ = out.embed_file(EmbeddedFile {
        path: attachment.name.clone(),
        mime_type: MimeType::new("application/json"),
        description: Some(attachment.description.clone()),
        association_kind: AssociationKind::Source,
        data: attachment.json.clone().into(),
        modification_date: Some(moment(options)),
        compress: Some(false),
        location: None,
    });
}
